"""Tags of mail merge and of other tools, and templates without any tag."""

import pytest

from cchc_cli.ooxml.package import parts_of
from cchc_cli.word.foreign_tags import foreign_tags, has_no_tag
from tests.helpers.small_docx import W, package, with_body

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGE</w:instrText></w:r>'
    '<w:r><w:instrText>FIELD "HoTen" \\* MERGEFORMAT </w:instrText></w:r>'
    "<w:r><w:t>«HoTen»</w:t></w:r>"
)


def told(paragraph: str, **more: str) -> list[tuple[str, str]]:
    parts = parts_of(package(with_body(f"<w:p>{paragraph}</w:p>"), **more))
    return [(fault.message.partition(": ")[2], fault.hint[:14]) for fault in foreign_tags(parts)]


@pytest.mark.parametrize(
    ("paragraph", "written", "name"),
    [
        (FIELD, "trường trộn thư MERGEFIELD HoTen", "HoTen"),
        ('<w:fldSimple w:instr=" MERGEFIELD Ngay "/>', "trường trộn thư MERGEFIELD Ngay", "Ngay"),
        ("<w:r><w:t>Ngày $</w:t></w:r><w:r><w:t>{ngay}</w:t></w:r>", "`${ngay}`", "ngay"),
        ("<w:r><w:t>Ông «Ten»</w:t></w:r>", "`«Ten»`", "Ten"),
    ],
)
def test_tags_of_other_tools(paragraph: str, written: str, name: str) -> None:
    assert told(paragraph) == [(written, f"gõ {{{{ {name} }}}}, với tên"[:14])]


@pytest.mark.parametrize("text", ["Phong trào «Ba nhất, hai không»", "giá 5$ {a}", "{{ ten }}"])
def test_words_between_quotes_are_no_tags(text: str) -> None:
    assert told(f"<w:r><w:t>{text}</w:t></w:r>") == []


def test_headers_are_read_too() -> None:
    header = f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>${{so}}</w:t></w:r></w:p></w:hdr>'
    assert told("", header1=header) == [("`${so}`", "gõ {{ so }}, v")]


@pytest.mark.parametrize(
    ("text", "none"), [("chữ", True), ("{{ x }}", False), ("{% if x %}", False)]
)
def test_a_template_without_a_tag(text: str, none: bool) -> None:
    body = with_body(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    assert has_no_tag(parts_of(package(body))) is none
