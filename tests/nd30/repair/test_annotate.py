"""Findings as comments in a copy: the text stays, and each says what to do."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Mm

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.repair.annotate import annotated
from cchc_cli.ooxml.names import MAIN, W
from cchc_cli.ooxml.package import packed, parts_of
from cchc_cli.ooxml.xml import parse
from tests.helpers import typed
from tests.helpers.layout import saved
from tests.helpers.mutations import para
from tests.helpers.retyping import looks, retype


def faulty() -> Any:
    document = typed.letter()
    document.sections[0].left_margin = Mm(20)
    looks("Theo Công", name="Arial")(document)
    retype("Số: 12", "Số: 5/UBND-VP")(document)
    return document


def comments(data: bytes) -> list[str]:
    return [c.text for c in docx.Document(io.BytesIO(data)).comments]


def test_each_finding_is_a_comment_where_it_stands() -> None:
    parts = parts_of(saved(faulty()))
    findings = lint(parts)
    made = annotated(parts)
    said = comments(packed(made))
    assert sorted(s.splitlines()[0] for s in said) == sorted(
        f"Lỗi [{f.code}]: {f.message}." for f in findings
    )
    assert all("Cần: " in s and "Cách sửa: " in s and "NĐ 30/2020" in s for s in said)
    root = parse(made[MAIN])
    number = next(p for p in root.iter(W + "p") if "5/UBND-VP" in "".join(p.itertext()))
    assert number.find(W + "commentRangeStart") is not None
    assert [c.author for c in docx.Document(io.BytesIO(packed(made))).comments] == ["cchc"] * len(
        said
    )


def test_the_text_stays_and_comments_of_people_too() -> None:
    document = faulty()
    document.add_comment(para(document, "Theo Công").runs, text="xem lại", author="Lan")
    parts = parts_of(saved(document))
    made = packed(annotated(parts))
    assert [p.text for p in docx.Document(io.BytesIO(made)).paragraphs] == [
        p.text for p in document.paragraphs
    ]
    assert comments(made)[0] == "xem lại"
    ids = [c.comment_id for c in docx.Document(io.BytesIO(made)).comments]
    assert len(set(ids)) == len(ids) > 1


def test_a_habit_is_one_comment_and_a_text_box_has_none_inside() -> None:
    document = typed.letter()
    last = para(document, "Theo Công")
    for _ in range(8):
        typed.type_in(last.insert_paragraph_before(), "Đề nghị các đơn vị thực hiện.").alignment = 0
    made = annotated(parts_of(saved(document)))
    told = [c for c in comments(packed(made)) if "[PG13]" in c]
    assert len(told) == 1
    assert "(8 chỗ như thế)" in told[0]
    boxed = parse(annotated(parts_of(saved(typed.boxes(lines=False))))[MAIN])
    inside = [m for box in boxed.iter(W + "txbxContent") for m in box.iter(W + "commentRangeStart")]
    assert inside == []
    assert next(boxed.iter(W + "commentRangeStart"), None) is not None


@pytest.mark.parametrize("more", [(), ("--fix",)])
def test_the_command_writes_a_copy(tmp_path: Path, cchc: Callable, more: tuple[str, ...]) -> None:
    document = faulty()
    document.save(str(tmp_path / "cu.docx"))
    answer = cchc("lint", tmp_path / "cu.docx", "--annotate", *more, "-o", tmp_path / "moi.docx")
    said = comments((tmp_path / "moi.docx").read_bytes())
    assert (answer.code, f"{len(said)} phát hiện ghi bên lề" in answer.out) == (int(not more), True)
    assert bool(said) is not bool(more)  # everything here can be repaired
    assert cchc("lint", tmp_path / "cu.docx", "--annotate").code == 2
