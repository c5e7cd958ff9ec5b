"""Rules of evidence, which look at files on the disk."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from cchc_cli.checks.run import check_evidence
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.counting import growth
from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY
from tests.helpers.judging import TODAY, judge

EVIDENCE = """\
tasks:
  - id: A
    department: KT
    content: x
    due: 2025-10-01
    evidence:
      - {title: a, file: evidence/none.pdf}
      - {title: b, file: evidence/empty.pdf}
      - {title: c, file: evidence/link.pdf}
      - {title: d, file: ../secret.txt}
      - {title: e, public: true}
      - {title: f, number: 1/BC, date: 2025-10-02}
  - {id: B, department: KT, content: y, evidence: [{title: g, number: 1/BC, date: 2025-10-02}]}
  - {id: C, department: KT, content: z, status: done, completed: 2025-10-01}
"""


def test_evidence_check_finds_everything(
    workspace: Callable, cchc: Callable, tmp_path: Path
) -> None:
    root = workspace(HEAD + EVIDENCE)
    (root / "evidence").mkdir()
    (root / "evidence" / "empty.pdf").touch()
    (root / "evidence" / "link.pdf").symlink_to("/etc/hostname")
    answer = cchc("evidence", "check", "--data", root, *DAY, "--format", "json")
    found = [(d["code"], d["line"]) for d in json.loads(answer.out)["diagnostics"]]
    assert answer.code == 1
    first = 7 + HEAD.count("\n")
    assert found == [
        ("evidence-file", first), ("evidence-file", first + 1), ("evidence-file", first + 2),
        ("evidence-file", first + 3), ("evidence-no-link", first + 4), ("evidence-late", first + 5),
        ("evidence-shared", first + 6), ("evidence-none", first + 7),
    ]  # fmt: skip


@cases_of("evidence")
def test_each_rule_of_the_record_with_its_place(case: Path, workspace: Callable) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_public_evidence_needs_a_link_that_opens(workspace: Callable, cchc: Callable) -> None:
    typed = "tasks: [{id: A, department: KT, content: x, evidence: [{title: a, url: x, public: true}]}]\n"  # fmt: skip
    answer = cchc("evidence", "check", "--data", workspace(HEAD + typed), "--format", "json")
    assert [d["code"] for d in json.loads(answer.out)["diagnostics"]] == ["evidence-no-link"]


ENTRIES = {
    "each its own": "number: {n}/BC, url: 'https://example.org/{n}', file: evidence/{n}.pdf",
    "one for all": "number: 1/BC, url: 'https://example.org/1', file: evidence/1.pdf",
    "in pairs": "number: {half}/BC, url: 'https://example.org/{half}', file: evidence/1.pdf",
    "files that are not there": "file: evidence/none-{n}.pdf",
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_work_grows_as_the_evidence_does(entry: str, workspace: Callable[..., Path]) -> None:
    def checking(size: int) -> Callable[[], object]:
        duties = (
            f"  - {{id: T{n}, department: KT, content: x, evidence: "
            f"[{{title: a, {entry.format(n=n, half=n // 2)}}}]}}\n"
            for n in range(size)
        )
        root = workspace(f"{HEAD}tasks:\n{''.join(duties)}")
        (root / "evidence").mkdir(exist_ok=True)
        for n in range(size):
            (root / "evidence" / f"{n}.pdf").write_bytes(b"%d" % n)
        return partial(check_evidence, load(find_workspace(str(root))), TODAY)

    assert growth(checking, 40) == pytest.approx(1, abs=0.1)


def test_users_of_one_document_are_listed_up_to_a_dozen_and_counted(
    workspace: Callable[..., Path], cchc: Callable
) -> None:
    proofs = ("number: 1/BC", "url: 'https://a.vn/1'", "number: 1/BC, url: 'https://a.vn/1'")
    duties = (
        f"  - {{id: T{n}, department: KT, content: x, evidence: "
        f"[{{title: a, {proofs[n % 2 if n < 14 else 2]}}}, {{title: b, number: 1/BC}}]}}\n"
        for n in range(16)
    )
    root = workspace(f"{HEAD}tasks:\n{''.join(duties)}")
    answer = cchc("evidence", "check", "--data", root, "--format", "json")
    said = [d["message"] for d in json.loads(answer.out)["diagnostics"]]
    named = ", ".join(f"`T{n}`" for n in (1, 3, 5, 7, 9, 11, 13, 14, 0, 2, 4, 6))
    assert f"T15: `a` cũng là minh chứng của {named} … (tất cả 15)" in said
    assert "T1: `b` cũng là minh chứng của `T0`" in said


def test_an_address_without_https_is_offered_whole(workspace: Callable) -> None:
    item = (
        "tasks: [{id: A, department: KT, content: x, evidence: [{title: a, url: example.org/x}]}]"
    )
    (found,) = judge(workspace(f"{HEAD}{item}\n"))
    assert (found.code, found.hint) == ("evidence-url", "viết đủ: `url: https://example.org/x`")
