"""One document or many: which were asked for, made and saved."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from cchc_cli.documents.kinds import KINDS
from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.package import read_parts
from tests.helpers.examples import DAY
from tests.helpers.repository import ROOT


def test_all_letters_are_not_one_unit_s(examples: Path, cchc: Callable) -> None:
    answer = cchc("render", "reminder", "--all", "--department", "VHXH", "--out", "o", *DAY)
    assert (answer.code, (examples / "o").exists()) == (2, False)


def test_units_with_nothing_get_none(cchc: Callable, tmp_path: Path) -> None:
    options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "--out", tmp_path)
    every = cchc("render", "reminder", "--all", *options)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "reminder-hcc.docx",
        "reminder-kt.docx",
        "reminder-vhxh.docx",
    ]
    assert "Văn phòng HĐND và UBND: không có việc gì" in every.err
    none = cchc("render", "reminder", "--department", "VP", *options)
    assert (none.code, "không có việc gì" in none.err) == (0, True)
    assert cchc("render", "reminder", *options).code == 2
    assert cchc("render", "reminder", "--department", "XX", *options).code == 2


def test_no_letter_to_make_is_said_in_a_sentence(examples: Path, cchc: Callable) -> None:
    answer = cchc("render", "reminder", "--all", "--as-of", "2025-01-25")
    assert (answer.code, answer.out) == (0, "Không có văn bản nào phải lập.\n")
    assert answer.err.count("không có việc gì") == 5


def test_all_documents(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    out = tmp_path / "out"
    options = ("render", "--all", "--out", out, "--data", tmp_path / "w", "--as-of", "2025-11-15")
    first = cchc(*options, "--format", "json")
    assert first.code == 0, first.err
    rows = json.loads(first.out)
    assert [r["kind"] for r in rows] == ["notice"] * 3 + ["assignment", "scorecard"] + [
        "report"
    ] * 4 + ["results"] + ["reminder"] * 3 + ["worklist"] * 5
    assert sorted(p.name for p in out.iterdir()) == sorted(Path(r["path"]).name for r in rows)
    assert all(len(r["sha256"]) == 64 for r in rows)
    assert all(re.fullmatch(r"[a-z0-9-]+\.docx", Path(r["path"]).name) for r in rows)
    stamps = {p: p.stat().st_mtime_ns for p in out.iterdir()}
    table = cchc(*options).out.splitlines()
    assert len(table) == len(rows) + 2
    assert all(any(r["path"] in line for line in table) for r in rows)
    assert cchc(*options, "--format", "json").out == first.out
    assert {p: p.stat().st_mtime_ns for p in out.iterdir()} == stamps


PLAN = """\
version: 1
notices: [{id: KH, subject: Kế hoạch, date: 2025-01-10, source: plan, year: 2025, signer: CT}]
tasks: [{id: NV-K, notice: KH, department: KT, content: Rà soát thủ tục, due: 2025-11-10}]
forms: [{name: bao-cao-tuan, signer: CT}]
"""


def test_no_document_tells_how_a_head_is_reached(
    examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    (examples / "data" / "ke-hoach.yaml").write_text(PLAN, encoding="utf-8")
    (examples / "templates").mkdir()
    own = docx.Document()
    own.add_paragraph(
        "{% for unit in units %}{{ unit.head_name }} {{ unit.head_title }}{% endfor %}"
    )
    own.save(str(examples / "templates" / "bao-cao-tuan.docx"))
    made = cchc("render", "--all", "--out", tmp_path / "out", "--format", "json", *DAY)
    kinds = {row["kind"]: row for row in json.loads(made.out)}
    assert kinds.keys() == {*KINDS, "bao-cao-tuan"}, made.err
    told = b"".join(
        data for path in (tmp_path / "out").iterdir() for data in read_parts(path).values()
    ).decode("utf-8", "replace")
    assert "Hoàng Văn Mẫu" in told
    assert [sign for sign in ("example.vn", "0900", "000 00") if sign in told] == []


def test_one_failure_stops_no_other(cchc: Callable, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "w")
    (tmp_path / "w" / "templates").mkdir()
    (tmp_path / "w" / "templates" / "assignment.docx").write_bytes(b"hong")
    answer = cchc(
        "render",
        "--all",
        "--out",
        tmp_path / "out",
        "--data",
        tmp_path / "w",
        "--as-of",
        "2025-11-15",
        "--format",
        "json",
    )
    assert answer.code == 4
    rows = json.loads(answer.out)
    assert [r["kind"] for r in rows if "error" in r] == ["assignment"]
    assert sum("path" in r for r in rows) == len(rows) - 1


def _with_a_comment(path: Path) -> None:
    document = docx.Document(str(path))
    document.add_comment(document.paragraphs[0].runs, text="hỏi lại đã", author="a")
    document.save(str(path))


def test_what_word_left_in_a_template_is_not_final(examples: Path, cchc: Callable) -> None:
    cchc("template", "copy", "notice")
    _with_a_comment(examples / "templates" / "notice.docx")
    wanted = ("render", "notice", "TB-01", "-o", "x.docx", *DAY)
    refused = cchc(*wanted, "--final")
    assert (refused.code, Path("x.docx").exists()) == (5, False)
    assert "notice.docx, thân văn bản, đoạn 1: còn ghi chú (comment)" in refused.err
    assert "Xem lại → Xóa" in refused.err
    draft = cchc(*wanted, "--format", "json")
    said = "mẫu notice.docx còn ghi chú (comment): bản phát hành sẽ không lập được"
    assert (draft.code, said in draft.err) == (0, True)
    assert said in json.loads(draft.out)[0]["warnings"][0]


def test_an_appendix_with_a_comment_makes_a_draft_without_it(
    examples: Path, cchc: Callable
) -> None:
    cchc("template", "copy", "assignment")
    _with_a_comment(examples / "templates" / "assignment.appendix-1.docx")
    wanted = ("render", "assignment", "-o", "x.docx", *DAY)
    refused = cchc(*wanted, "--final")
    assert (refused.code, "assignment.appendix-1.docx" in refused.err) == (5, True)
    assert cchc(*wanted).code == 0
    assert b"comment" not in read_parts(Path("x.docx"))[MAIN]
    assert "DL0" not in cchc("lint", "x.docx").out


def test_blanks_and_leftovers_are_told_at_once(examples: Path, cchc: Callable) -> None:
    cchc("template", "copy", "scorecard")
    _with_a_comment(examples / "templates" / "scorecard.docx")
    refused = cchc("render", "scorecard", "-o", "x.docx", "--final", *DAY)
    assert refused.code == 5
    assert "số văn bản (number)" in refused.err
    assert "còn ghi chú (comment)" in refused.err


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        (["results", "--year", "2024"], "--year"),
        (["worklist", "TB-01", "--department", "KT"], "mã"),
        (
            ["notice", "TB-01", "--department", "KT", "--period", "2025-10"],
            "--department, --period",
        ),
        (["assignment", "TB-01"], "mã"),
    ],
)
def test_what_a_kind_does_not_take_is_refused(
    cchc: Callable, tmp_path: Path, asked: list[str], refused: str
) -> None:
    answer = cchc("render", *asked, "-o", tmp_path / "x.docx", "--data", ROOT / "examples", *DAY)
    assert (answer.code, f"không nhận {refused}" in answer.err) == (2, True), answer.err


def test_a_unit_is_known_by_its_name_too(cchc: Callable, tmp_path: Path) -> None:
    options = ("-o", tmp_path / "x.docx", "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "worklist", "--department", "phòng kinh tế", *options)
    assert answer.code == 0, answer.err
