"""`cchc rename`: an id and every place that names it, in all files, in one write."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.edits.lookup import all_named
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD, files
from tests.helpers.examples import DAY


@pytest.mark.slow
def test_every_id_there_and_back(examples: Path, cchc: Callable) -> None:
    before = files(examples)
    every = [
        n for n in all_named(load(find_workspace(None)).record) if n.kind not in {"report", "index"}
    ]
    assert len({named.kind for named in every}) == 6
    for named in every[::3]:
        kind = ("--kind", named.kind)
        assert cchc("rename", named.shown, "MỚI-1", *kind, *DAY).code == 0, named
        assert cchc("check", *DAY).code == 0, named
        assert files(examples) != before
        assert cchc("rename", "MỚI-1", named.id, *kind, *DAY).code == 0, named
        assert files(examples) == before, named


def test_references_in_all_files_follow(examples: Path, cchc: Callable) -> None:
    answer = cchc("rename", "KT", "KTHT", "--format", "json", *DAY)
    rows = json.loads(answer.out)
    assert [(r["id"], r["old"], r["new"]) for r in rows if r["record"] == "department"] == [
        ("KTHT", "KT", "KTHT")
    ]
    assert {r["file"] for r in rows} == {
        f"data/{name}.yaml"
        for name in ("tasks", "hoi-nghi-thang-10", "thong-bao-thang-11", "index-2025")
    }
    assert {r["field"] for r in rows} == {"id", "department", "partners"}
    for row in rows:
        line = (examples / row["file"]).read_text(encoding="utf-8").splitlines()[row["line"] - 1]
        assert "KTHT" in line
    assert cchc("undo", *DAY).code == 0


def test_a_letter_is_renamed_where_texts_cite_it(workspace: Callable, cchc: Callable) -> None:
    root = workspace(
        f"{HEAD}letters: [{{id: CV-1, kind: other, subject: x}}]\n"
        "statistics: [{id: CV-1, name: x, unit: x, values: {2025-Q3: 1}}]\n"
        'reports: [{period: 2025-Q3, narrative: {direction: ["[letter:CV-1] có [CV-1]"]}}]\n'
    )
    where = ("--data", root / "data")
    assert cchc("rename", "CV-1", "CV-2", "--kind", "letter", *where, *DAY).code == 0
    text = (root / "data" / "tasks.yaml").read_text(encoding="utf-8")
    assert "letters: [{id: CV-2," in text
    assert "[letter:CV-2] có [CV-1]" in text


def test_the_year_before_a_criterion_stays(examples: Path, cchc: Callable) -> None:
    assert cchc("rename", "7.5", "7.6", *DAY).code == 0
    text = (examples / "data" / "hoi-nghi-thang-10.yaml").read_text(encoding="utf-8")
    assert 'criteria: ["5.1", "2025/7.6"]' in text


def test_a_unit_gets_another_name(examples: Path, cchc: Callable) -> None:
    said = cchc("rename", "KT", "KTHT", "--name", "Phòng Kinh tế và Hạ tầng", *DAY).out
    assert said.startswith(
        "đơn vị KTHT\n  mã: KT → KTHT\n  tên: Phòng Kinh tế → Phòng Kinh tế và Hạ tầng\n"
    )
    assert cchc("rename", "KTHT", "--name", "Phòng Kinh tế", *DAY).code == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("KT",), "Chưa nói đổi thành gì"),
        (("KT", "VP"), "Mã `VP` đã dùng cho đơn vị khác"),
        (("NV-99", "X"), "Không có gì mang mã `NV-99`"),
        (("NV-01", "X"), "Ý bạn là `NV-001`?"),
        (("1.1", "1.9"), "--kind criterion (tiêu chí)"),
        (("2025-9M", "X"), "Báo cáo kỳ không có mã để đổi"),
        (("NV-001", "--name", "X"), "Nhiệm vụ không có tên để đổi"),
        (("KT", "X", "--kind", "unit"), "--kind không nhận `unit`"),
    ],
)
def test_what_cannot_be_renamed(
    examples: Path, cchc: Callable, options: tuple[str, ...], words: str
) -> None:
    before = files(examples)
    answer = cchc("rename", *options, *DAY)
    assert (answer.code, words in answer.err) == (2, True), answer.err
    assert files(examples) == before


def test_a_shared_value_is_left_to_a_person(workspace: Callable[..., Path], cchc: Callable) -> None:
    root = workspace(
        "version: 1\norganization: {name: x, place: x, symbol: x}\n"
        "departments: [{id: A, name: a}, {id: B, name: b}]\n"
        "tasks:\n  - {id: T1, department: A, content: x, partners: &p [B]}\n"
        "  - {id: T2, department: A, content: x, partners: *p}\n"
    )
    before = files(root)
    assert cchc("rename", "B", "C", "--data", root, *DAY).code == 5
    assert files(root) == before
