"""The XML of parts: what is refused, what is read as Transitional, and how it is written."""

import pytest
from lxml import etree

from cchc_cli.ooxml.names import (
    CHART_URI,
    DRAWING_URI,
    INLINE_URI,
    OFFICE_URI,
    PICTURE_URI,
    WORD_URI,
    w,
)
from cchc_cli.ooxml.xml import (
    BrokenXmlError,
    ForbiddenXmlError,
    fragment,
    maker,
    parse,
    same,
    written,
)

STRICT = "http://purl.oclc.org/ooxml"
DOCTYPE = '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'


# Reading


def test_a_part_is_parsed() -> None:
    assert parse(f'<w:p xmlns:w="{WORD_URI}"/>'.encode()).tag == w("p")


@pytest.mark.parametrize("text", [DOCTYPE, "<!DOCTYPE a><a/>", '<!DOCTYPE a SYSTEM "x.dtd"><a/>'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_every_encoding(text: str, encoding: str) -> None:
    with pytest.raises(ForbiddenXmlError):
        parse(f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding))


def test_a_part_in_utf_16_is_read() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><a>Ủy ban</a>'
    assert parse(text.encode("utf-16")).text == "Ủy ban"


@pytest.mark.parametrize(
    "data", [b"", b"text", b"<a>", b"<a></b>", b"<w:p/>", b"<a>&e;</a>", b"<a>\xff</a>"]
)
def test_broken_xml_is_refused_in_the_words_of_the_parser(data: bytes) -> None:
    with pytest.raises(BrokenXmlError) as caught:
        parse(data)
    assert str(caught.value)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(BrokenXmlError):
        parse(b"<a>" * 5000 + b"</a>" * 5000)


@pytest.mark.parametrize(
    ("strict", "transitional"),
    [
        ("wordprocessingml/main", WORD_URI),
        ("officeDocument/relationships", OFFICE_URI),
        ("drawingml/main", DRAWING_URI),
        ("drawingml/wordprocessingDrawing", INLINE_URI),
    ],
)
def test_a_strict_namespace_is_read_as_transitional(strict: str, transitional: str) -> None:
    assert parse(f'<x:a xmlns:x="{STRICT}/{strict}"/>'.encode()).tag == f"{{{transitional}}}a"


@pytest.mark.parametrize(
    ("strict", "transitional"),
    [("drawingml/picture", PICTURE_URI), ("drawingml/chart", CHART_URI)],
)
def test_strict_pictures_and_charts_are_read_as_transitional(
    strict: str, transitional: str
) -> None:
    assert parse(f'<x:a xmlns:x="{STRICT}/{strict}"/>'.encode()).tag == f"{{{transitional}}}a"


def test_the_kind_of_a_strict_relationship_is_read_as_transitional() -> None:
    root = parse(f'<r Type="{STRICT}/officeDocument/relationships/image"/>'.encode())
    assert root.get("Type") == f"{OFFICE_URI}/image"


# Writing


def test_a_part_is_written_with_its_declaration() -> None:
    declaration = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    assert written(etree.Element("a")) == declaration + b"<a/>"


def test_letters_are_written_as_they_are() -> None:
    root = etree.Element("a")
    root.text = "Ủy ban"
    assert "Ủy ban".encode() in written(root)


def test_what_is_written_is_read_again() -> None:
    data = written(parse(f'<w:p xmlns:w="{WORD_URI}" w:a="&lt;"><w:r> x </w:r></w:p>'.encode()))
    assert written(parse(data)) == data


def test_a_fragment_has_no_declaration() -> None:
    assert fragment(parse("<a>Ủy</a>".encode())) == "<a>Ủy</a>"


# Comparing


def test_the_place_of_a_declaration_makes_no_difference() -> None:
    outside = parse(f'<x xmlns:w="{WORD_URI}" xmlns:q="urn:q"><w:b w:val="1"/></x>'.encode())[0]
    inside = parse(f'<w:b xmlns:w="{WORD_URI}" w:val="1"/>'.encode())
    assert same(outside, inside)


def test_the_order_of_attributes_makes_no_difference() -> None:
    assert same(parse(b'<a x="1" y="2"/>'), parse(b"<a y='2' x='1'></a>"))


def test_what_follows_an_element_makes_no_difference() -> None:
    assert same(parse(b"<x><a/> after</x>")[0], parse(b"<a/>"))


@pytest.mark.parametrize("other", [b'<a x="2"/>', b"<a/>", b'<a x="1">t</a>', b'<b x="1"/>'])
def test_another_value_text_or_name_makes_a_difference(other: bytes) -> None:
    assert not same(parse(b'<a x="1"/>'), parse(other))


def test_another_namespace_makes_a_difference() -> None:
    assert not same(parse(b'<a xmlns="urn:one"/>'), parse(b'<a xmlns="urn:two"/>'))


# Making


def test_a_namespace_without_a_prefix_is_the_default_one() -> None:
    make = maker("urn:one")
    assert fragment(make.a(make.b("text"), c="1")) == '<a xmlns="urn:one" c="1"><b>text</b></a>'


def test_a_namespace_with_a_prefix_is_written_with_it() -> None:
    make = maker("urn:one", o="urn:one")
    assert fragment(make.a(make.b())) == '<o:a xmlns:o="urn:one"><o:b/></o:a>'


def test_other_prefixes_are_declared_beside_the_default_namespace() -> None:
    element = maker("urn:one", t="urn:two").a()
    assert element.nsmap == {None: "urn:one", "t": "urn:two"}
