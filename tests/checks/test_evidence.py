"""Rules of evidence, which look at files on the disk."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY
from tests.helpers.judging import judge

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
