"""What can be wrong with a template, always with its place."""

from typing import Any

import pytest
from docx.oxml import parse_xml

from cchc_cli.ooxml.package import packed, read_parts
from cchc_cli.word.errors import TemplateError
from tests.helpers.small_docx import W
from tests.helpers.templates import of, render, table

FAULTS = [
    ("{% if a %}x", "chưa có `endif`", "đoạn 2"),
    ("x{% endif %}", "không có `if`", "đoạn 2"),
    ("{{ a }", "viết dở", "đoạn 2"),
    ("{% for x in a %", "viết dở", "đoạn 2"),
    ("a }} b", "viết dở", "đoạn 2"),
    ("{{ a {{ b }}", "thiếu dấu ngoặc", "đoạn 2"),
    ("{{ }}", "thẻ trống", "đoạn 2"),
    ("{{ 'a }}", "cú pháp", "đoạn 2"),
    ("{{ “a” }}", "nháy cong", "đoạn 2"),
    ("{% endì %}", "bộ gõ", "đoạn 2"),
    ("{% include 'x' %}", "không có lệnh `include`", "đoạn 2"),
    ("{{ a | uper }}", "`upper`", "đoạn 2"),
    ("{{ namee }}", "ý bạn là `name`", "đoạn 2"),
    ("{{ a.__class__ }}", "`__class__`", "đoạn 2"),
    ("{{ 1 / 0 }}", "không tính được: chia cho 0", "đoạn 2"),
    ("{{ none }}", "không phải chữ", "đoạn 2"),
    ("{{ a }}{%p if a %}", "đứng một mình", "đoạn 2"),
    ("{%tr if a %}", "không đứng ở đây", "đoạn 2"),
    ("{{ name.upper() }}", "không được gọi hàm", "đoạn 2"),
    ("{{ 9 ** 9 ** 9 }}", "`**`", "đoạn 2"),
    ("{{ name * 999999999 }}", "`*`", "đoạn 2"),
    ("｛{ name }｝", "ngoặc", "đoạn 2"),
    ("{ { name } }", "ngoặc", "đoạn 2"),
    ("{{ control }}", "U+0007", "đoạn 2"),
]


@pytest.mark.parametrize(("text", "words", "place"), FAULTS)
def test_every_fault_has_its_place(text: str, words: str, place: str, saved: Any) -> None:
    path = saved(of("{{ name }}", text, "{{ name | upper }}"))
    with pytest.raises(TemplateError) as caught:
        render(path, a="x", name="y", none=None, control="\x07")
    said = str(caught.value)
    assert words in said
    assert said.startswith(f"mau.docx, thân văn bản, {place}")


def test_a_fault_in_a_table_says_which_cell(saved: Any) -> None:
    path = saved(table(("a", "b"), ("c", "{{ nope }}")))
    with pytest.raises(TemplateError, match="bảng 1, hàng 2, ô 2, đoạn 1"):
        render(path, name="x")


@pytest.mark.parametrize(
    "beside",
    [
        "<w:smartTag w:element='place'><w:r><w:t>Hải Phòng</w:t></w:r></w:smartTag>",
        "<w:r><w:drawing/></w:r>",
        "<w:r><w:footnoteReference w:id='1'/></w:r>",
        "<w:pPr><w:sectPr/></w:pPr>",
    ],
)
def test_a_tag_takes_no_words_and_no_section_with_it(saved: Any, beside: str) -> None:
    """Its paragraph disappears: what else stands there, and is no letter, would too."""

    def build(document: Any) -> None:
        of("{%p if a %}", "x", "{%p endif %}")(document)
        inside = parse_xml(f"<w:p xmlns:w='{W}'>{beside}</w:p>")
        document.paragraphs[0]._p.extend(inside[:])

    with pytest.raises(TemplateError) as caught:
        render(saved(build), a=True)
    assert "phải đứng một mình" in str(caught.value)
    assert "đoạn 1" in caught.value.place


def test_blocks_over_cells_are_refused(saved: Any) -> None:
    with pytest.raises(TemplateError, match="hàng 1, ô 1"):
        render(
            saved(
                table(
                    ("{% if a %}x", "y{% endif %}"),
                )
            ),
            a=1,
        )


def test_tags_in_tracked_changes_are_refused(saved: Any) -> None:
    path = saved(of("{{ a }}"))
    parts = read_parts(path)
    xml = parts["word/document.xml"]
    parts["word/document.xml"] = xml.replace(
        b"<w:r><w:t>", b'<w:ins w:id="1" w:author="x"><w:r><w:t>'
    ).replace(b"</w:t></w:r>", b"</w:t></w:r></w:ins>")
    path.write_bytes(packed(parts))
    with pytest.raises(TemplateError, match="theo dõi thay đổi"):
        render(path, a=1)


def test_what_a_message_repeats_does_not_steer_the_terminal(saved: Any) -> None:
    path = saved(of("{{ nope }} \u202egnort\u202c \u009b31m"))
    with pytest.raises(TemplateError) as caught:
        render(path, name="x")
    assert not {"\u202e", "\u202c", "\u009b"} & set(str(caught.value))
    assert "\\u202e" in str(caught.value)
