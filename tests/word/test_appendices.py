"""Appendices put behind a document: nothing is lost, and neither changes how the other looks."""

import io
from collections.abc import Callable
from itertools import pairwise

import docx
import pytest
import segno
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from lxml import etree

from cchc_cli.ooxml.names import INLINE_URI, MAIN, TYPES, w
from cchc_cli.ooxml.package import packed, parts_of, rels_of
from cchc_cli.ooxml.relations import content_type, related, relationships
from cchc_cli.ooxml.xml import Element, parse, same
from cchc_cli.word.appendices import appended
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.own_ids import with_own_ids
from cchc_cli.word.template import Template

Parts = dict[str, bytes]
Build = Callable[[Document], object]
STYLES = "word/styles.xml"


def made(*builds: Build) -> Parts:
    document = docx.Document()
    for build in builds:
        build(document)
    return saved(document)


def saved(document: Document) -> Parts:
    out = io.BytesIO()
    document.save(out)
    return parts_of(out.getvalue())


def opened(parts: Parts) -> Document:
    return docx.Document(io.BytesIO(packed(parts)))


def text(words: str, style: str | None = None) -> Build:
    return lambda document: document.add_paragraph(words, style)


def styled(name: str, size: int, base: str | None = None) -> Build:
    def build(document: Document) -> None:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(size)
        style.base_style = document.styles[base] if base else None

    return build


def picture(words: str = "a") -> io.BytesIO:
    out = io.BytesIO()
    segno.make(words).save(out, kind="png")
    out.seek(0)
    return out


def pictured(words: str = "a") -> Build:
    return lambda document: document.add_picture(picture(words))


def headed(words: str) -> Build:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = words

    return build


def landscape(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def holding(tag: str, value: str = "1") -> Build:
    """Put an element with a value into the last paragraph's properties."""

    def build(document: Document) -> None:
        element = OxmlElement(tag)
        element.set(qn("w:val"), value)
        document.add_paragraph("một")._p.get_or_add_pPr().append(element)

    return build


def linked(address: str) -> Build:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph()
        link = OxmlElement("w:hyperlink")
        kind = RELATIONSHIP_TYPE.HYPERLINK
        link.set(qn("r:id"), document.part.relate_to(address, kind, is_external=True))
        link.append(paragraph.add_run("liên kết")._r)
        paragraph._p.append(link)

    return build


def with_text(parts: Parts, part: str, old: str, new: str) -> Parts:
    assert old.encode() in parts[part]
    return {**parts, part: parts[part].replace(old.encode(), new.encode())}


def texts(parts: Parts) -> list[str]:
    return [paragraph.text for paragraph in opened(parts).paragraphs]


def uses(parts: Parts) -> list[str]:
    return [use.get(w("val")) for use in parse(parts[MAIN]).iter(w("pStyle"))]


def styles(parts: Parts) -> dict[str, Element]:
    return {style.get(w("styleId")): style for style in parse(parts[STYLES]).iter(w("style"))}


def value(style: Element, name: str) -> str:
    return style.find(w(name)).get(w("val"))


def size(style: Element) -> str:
    return value(style.find(w("rPr")), "sz")


def repeated(values: list[str]) -> set[str]:
    return {value for value in values if values.count(value) > 1}


def refusal(parts: Parts, more: Parts) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        appended(parts, more, 1)
    return caught.value


# Text and sections


def test_the_text_of_the_appendix_follows() -> None:
    assert texts(appended(made(text("một")), made(text("hai"), text("ba")), 1)) == [
        "một", "", "hai", "ba",
    ]  # fmt: skip


def test_tables_of_the_appendix_follow_too() -> None:
    more = made(lambda d: setattr(d.add_table(1, 1).cell(0, 0), "text", "ô"))
    (table,) = opened(appended(made(), more, 1)).tables
    assert table.cell(0, 0).text == "ô"


def test_the_appendix_is_a_section_of_its_own() -> None:
    parts = appended(made(text("một")), made(text("hai")), 1)
    assert len(list(parse(parts[MAIN]).iter(w("sectPr")))) == 2
    assert parse(parts[MAIN]).find(w("body"))[-1].tag == w("sectPr")


def test_a_landscape_appendix_stays_landscape() -> None:
    first, second = opened(appended(made(), made(landscape), 1)).sections
    assert first.orientation == WD_ORIENT.PORTRAIT
    assert second.orientation == WD_ORIENT.LANDSCAPE
    assert (second.page_width, second.page_height) == (first.page_height, first.page_width)


def test_the_page_of_the_document_stays_as_it_was() -> None:
    document = made(landscape)
    (before,) = parse(document[MAIN]).iter(w("sectPr"))
    first, _ = parse(appended(document, made(), 1)[MAIN]).iter(w("sectPr"))
    assert same(before, first)


def test_the_section_ends_in_a_paragraph_that_takes_no_room() -> None:
    parts = appended(made(text("một")), made(text("hai")), 1)
    end = parse(parts[MAIN]).find(w("body"))[1]
    assert [child.tag for child in end[0]] == [w("spacing"), w("sectPr")]
    assert end[0][0].get(w("line")) == "20"
    assert end[0][0].get(w("lineRule")) == "exact"


def test_neither_the_document_nor_the_appendix_is_changed() -> None:
    document, more = made(text("một")), made(styled("A", 14), text("hai", "A"), pictured())
    before = dict(document), dict(more)
    appended(document, more, 1)
    assert (document, more) == before


def test_the_same_parts_give_the_same_document() -> None:
    document, more = made(text("một")), made(styled("A", 14), text("hai", "A"), pictured())
    assert packed(appended(document, more, 1)) == packed(appended(document, more, 1))


def test_a_prefix_that_only_the_appendix_declares_is_kept() -> None:
    more = with_text(made(text("hai")), MAIN, "<w:document ", '<w:document xmlns:x="urn:x" ')
    more = with_text(more, MAIN, "<w:p>", '<w:p x:id="7">')
    parts = appended(made(text("một")), more, 1)
    assert [p.get("{urn:x}id") for p in parse(parts[MAIN]).iter(w("p"))] == [None, None, "7"]


def test_a_prefix_that_means_something_else_in_the_appendix_keeps_its_meaning() -> None:
    one, two = (
        with_text(
            with_text(made(text("a")), MAIN, "<w:document ", f'<w:document xmlns:x="{uri}" '),
            MAIN,
            "<w:p>",
            '<w:p x:id="7">',
        )
        for uri in ("urn:one", "urn:two")
    )
    first, _, last = parse(appended(one, two, 1)[MAIN]).iter(w("p"))
    assert (first.get("{urn:one}id"), last.get("{urn:two}id")) == ("7", "7")


# Styles


def test_a_style_that_differs_comes_under_another_id_and_name() -> None:
    parts = appended(made(styled("A", 14)), made(styled("A", 10), text("hai", "A")), 1)
    ours, theirs = styles(parts)["A"], styles(parts)["A-A1"]
    assert (value(ours, "name"), size(ours)) == ("A", "28")
    assert (value(theirs, "name"), size(theirs)) == ("A (phụ lục 1)", "20")


def test_only_the_appendix_uses_a_style_that_differs() -> None:
    document = made(styled("A", 14), text("một", "A"))
    parts = appended(document, made(styled("A", 10), text("hai", "A")), 1)
    assert uses(parts) == ["A", "A-A1"]


def test_a_style_that_differs_but_is_not_used_stays_out() -> None:
    parts = appended(made(styled("A", 14)), made(styled("A", 10), text("hai")), 1)
    assert "A-A1" not in styles(parts)


def test_a_style_based_on_one_that_differs_follows_it() -> None:
    more = made(styled("A", 10), styled("B", 9, "A"), text("hai", "B"))
    parts = appended(made(styled("A", 14)), more, 1)
    assert uses(parts) == ["B"]
    assert value(styles(parts)["B"], "basedOn") == "A-A1"


def test_two_styles_that_differ_stay_tied_to_each_other() -> None:
    more = made(styled("A", 10), styled("B", 9, "A"), text("hai", "B"))
    parts = appended(made(styled("A", 14), styled("B", 13, "A")), more, 1)
    assert value(styles(parts)["B"], "basedOn") == "A"
    assert value(styles(parts)["B-A1"], "basedOn") == "A-A1"


def test_a_style_that_is_the_same_but_based_on_one_that_differs_follows_it() -> None:
    more = made(styled("A", 10), styled("B", 9, "A"), text("hai", "B"))
    parts = appended(made(styled("A", 14), styled("B", 9, "A")), more, 1)
    (used,) = uses(parts)
    assert value(styles(parts)[used], "basedOn") == "A-A1"


def test_a_style_that_is_the_same_is_not_added_twice() -> None:
    document, more = made(styled("A", 14)), made(styled("A", 14), text("hai", "A"))
    parts = appended(document, more, 1)
    assert list(styles(parts)) == list(styles(document))
    assert uses(parts) == ["A"]


def test_a_style_that_is_lacking_comes_with_those_it_is_based_on() -> None:
    more = made(styled("A", 10), styled("B", 9, "A"), styled("C", 8, "B"), text("hai", "C"))
    parts = appended(made(), more, 1)
    assert [value(styles(parts)[name], "name") for name in "ABC"] == ["A", "B", "C"]
    assert value(styles(parts)["C"], "basedOn") == "B"


def test_a_style_that_is_lacking_and_not_used_stays_out() -> None:
    assert "A" not in styles(appended(made(), made(styled("A", 10), text("hai")), 1))


def test_styles_of_letters_and_tables_follow_too() -> None:
    def build(document: Document) -> None:
        document.styles.add_style("R", WD_STYLE_TYPE.CHARACTER)
        document.styles.add_style("T", WD_STYLE_TYPE.TABLE)
        document.add_paragraph().add_run("hai", "R")
        document.add_table(1, 1, "T")

    assert {"R", "T"} <= set(styles(appended(made(), made(build), 1)))


def test_a_default_style_that_differs_is_no_second_default() -> None:
    more = made(
        lambda d: setattr(d.styles["Normal"].font, "size", Pt(9)),
        styled("B", 8, "Normal"),
        text("hai", "B"),
    )
    parts = appended(made(), more, 1)
    assert styles(parts)["Normal"].get(w("default")) == "1"
    assert styles(parts)["Normal-A1"].get(w("default")) is None


def test_text_without_a_style_keeps_the_default_style_of_the_appendix() -> None:
    more = made(lambda d: setattr(d.styles["Normal"].font, "size", Pt(9)), text("hai"))
    parts = appended(made(text("một")), more, 1)
    assert uses(parts) == ["Normal-A1"]


def test_a_style_of_the_same_name_under_another_id_is_no_second_of_that_name() -> None:
    more = made(styled("B", 8, "Normal"), text("hai", "B"))
    more = with_text(more, STYLES, '"Normal"', '"Binhthng"')
    more = with_text(more, STYLES, '<w:name w:val="Binhthng"/>', '<w:name w:val="Normal"/>')
    found = list(styles(appended(made(), more, 1)).values())
    assert not repeated([value(style, "name") for style in found])
    assert not repeated([s.get(w("type")) for s in found if s.get(w("default")) == "1"])


def test_styles_are_found_where_the_document_says() -> None:
    document = made(text("một"))
    for part in (TYPES, rels_of(MAIN)):
        document = with_text(document, part, "styles.xml", "styles2.xml")
    document["word/styles2.xml"] = document.pop(STYLES)
    parts = appended(document, made(styled("A", 9), text("hai", "A")), 1)
    assert opened(parts).styles["A"].font.size == Pt(9)


# Pictures, headers, links


def test_a_picture_is_copied_under_a_new_name() -> None:
    more = made(pictured())
    parts = appended(made(pictured("b")), more, 1)
    assert parts["word/media/a1-image1.png"] == more["word/media/image1.png"]
    assert parts["word/media/image1.png"] != more["word/media/image1.png"]


def test_a_picture_comes_with_its_content_type() -> None:
    parts = appended(made(), made(pictured()), 1)
    assert content_type(parts, "word/media/a1-image1.png") == ("image/png", True)


def test_a_picture_opens_again_where_it_stood() -> None:
    more = made(pictured())
    again = opened(appended(made(text("một")), more, 1))
    (shape,) = again.inline_shapes
    name = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
    assert again.part.related_parts[name].blob == more["word/media/image1.png"]


def test_pictures_of_the_document_are_left_alone() -> None:
    document = made(pictured())
    (before,) = opened(document).inline_shapes
    first, _ = opened(appended(document, made(pictured("b")), 1)).inline_shapes
    assert same(before._inline, first._inline)


def test_no_two_drawings_have_the_same_id() -> None:
    parts = with_own_ids(appended(made(pictured()), made(pictured("b")), 1))
    ids = [d.get("id") for d in parse(parts[MAIN]).iter(f"{{{INLINE_URI}}}docPr")]
    assert len(ids) == 2
    assert not repeated(ids)


def test_what_the_appendix_does_not_show_is_not_copied() -> None:
    more = made(pictured())
    more[MAIN] = made(text("hai"))[MAIN]
    assert "word/media/a1-image1.png" not in appended(made(), more, 1)


def test_a_picture_keeps_its_content_type_where_the_extension_means_another() -> None:
    document, more = (
        with_text(made(pictured()), TYPES, 'Extension="png"', 'Extension="tmp"') for _ in range(2)
    )
    document = with_text(document, TYPES, "image/png", "image/gif")
    more = with_text(more, rels_of(MAIN), "image1.png", "image1.tmp")
    more["word/media/image1.tmp"] = more.pop("word/media/image1.png")
    parts = appended(document, more, 1)
    assert content_type(parts, "word/media/a1-image1.tmp")[0] == "image/png"


def test_a_header_is_copied_and_stays_with_the_appendix() -> None:
    first, second = opened(appended(made(), made(headed("đầu trang")), 1)).sections
    assert first.header.is_linked_to_previous
    assert second.header.paragraphs[0].text == "đầu trang"


def test_each_section_keeps_its_own_header() -> None:
    first, second = opened(appended(made(headed("một")), made(headed("hai")), 1)).sections
    assert first.header.paragraphs[0].text == "một"
    assert second.header.paragraphs[0].text == "hai"


def test_a_header_has_a_content_type_of_its_own() -> None:
    parts = appended(made(), made(headed("hai")), 1)
    kind, by_extension = content_type(parts, "word/a1-header1.xml")
    assert kind.endswith("wordprocessingml.header+xml")
    assert not by_extension


def test_a_picture_in_a_header_is_copied_with_it() -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].add_run().add_picture(picture())

    parts = appended(made(), made(build), 1)
    assert list(related(parts, "word/a1-header1.xml").values()) == ["word/media/a1-image1.png"]
    opened(parts)


def test_a_style_that_only_a_header_uses_follows() -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].style = "A"

    parts = appended(made(), made(styled("A", 9), build), 1)
    assert opened(parts).sections[1].header.paragraphs[0].style.font.size == Pt(9)


def test_a_link_out_of_the_document_keeps_its_target() -> None:
    parts = appended(made(text("một")), made(linked("https://example.vn/a?b=1&c=2")), 1)
    (link,) = opened(parts).paragraphs[-1].hyperlinks
    assert (link.text, link.address) == ("liên kết", "https://example.vn/a?b=1&c=2")


# Several appendices


def test_two_appendices_follow_one_another() -> None:
    parts = appended(appended(made(text("một")), made(text("hai")), 1), made(text("ba")), 2)
    assert texts(parts) == ["một", "", "hai", "", "ba"]
    assert len(opened(parts).sections) == 3


def test_two_appendices_keep_a_picture_a_header_and_a_style_each() -> None:
    parts = made(styled("A", 14))
    for number, words in ((1, "hai"), (2, "ba")):
        more = made(styled("A", 9 + number), text(words, "A"), pictured(words), headed(words))
        parts = appended(parts, more, number)
    again = opened(parts)
    assert [s.header.paragraphs[0].text for s in again.sections[1:]] == ["hai", "ba"]
    assert [p.style.font.size for p in again.paragraphs if p.text] == [Pt(10), Pt(11)]
    assert parts["word/media/a1-image1.png"] != parts["word/media/a2-image1.png"]


def test_relationships_of_two_appendices_have_ids_of_their_own() -> None:
    parts = made(pictured())
    for number in (1, 2):
        parts = appended(parts, made(pictured(str(number)), linked("https://a.vn/")), number)
    assert not repeated([link.get("Id") for link in relationships(parts, MAIN)])


def test_styles_of_two_appendices_have_names_of_their_own() -> None:
    parts = made(styled("A", 14))
    for number in (1, 2):
        parts = appended(parts, made(styled("A", 9 + number), text("hai", "A")), number)
    assert not repeated([value(style, "name") for style in styles(parts).values()])


# What is refused


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("w:numId", "đánh số tự động"),
        ("w:footnoteReference", "chú thích cuối trang"),
    ],
)
def test_what_would_need_parts_of_the_whole_document_is_refused(tag: str, words: str) -> None:
    assert words in refusal(made(), made(holding(tag))).message


def test_marks_of_comments_stay_in_the_template() -> None:
    whole = appended(made(), made(holding("w:commentReference"), holding("w:commentRangeStart")), 1)
    assert b"comment" not in whole[MAIN]


def test_an_endnote_is_refused() -> None:
    assert refusal(made(), made(holding("w:endnoteReference")))


def test_automatic_numbering_through_a_style_is_refused() -> None:
    assert "đánh số tự động" in refusal(made(), made(text("hai", "List Number"))).message


def test_numbering_that_is_switched_off_is_taken() -> None:
    assert texts(appended(made(), made(holding("w:numId", "0")), 1)) == ["", "một"]


def test_such_things_in_the_document_itself_are_taken() -> None:
    assert texts(appended(made(holding("w:numId")), made(text("hai")), 1)) == ["một", "", "hai"]


@pytest.mark.parametrize("number", [0, 1])
def test_a_document_or_appendix_without_a_page_is_refused(number: int) -> None:
    both = [made(), made()]
    root = opened(both[number])
    root.element.body.remove(root.element.body.sectPr)
    both[number] = saved(root)
    assert refusal(both[0], both[1]).message == "mẫu thiếu thiết lập trang"


def test_a_relationship_to_a_part_that_is_not_there_is_refused() -> None:
    more = made(pictured())
    del more["word/media/image1.png"]
    error = refusal(made(), more)
    assert "word/media/image1.png" in error.message
    assert error.hint


@pytest.mark.parametrize("part", [MAIN, STYLES])
def test_broken_xml_in_the_appendix_is_a_fault_of_the_template(part: str) -> None:
    assert refusal(made(), {**made(), part: b"<a>"}).message == f"phần {part}: nội dung XML bị hỏng"


# Appendices that somebody made to do harm


def with_header_links(more: Parts, *targets: str, name: str = "rId1") -> Parts:
    rels = "".join(
        f'<Relationship Id="{name}{n}" Type="x/image" Target="{target}"/>'
        for n, target in enumerate(targets)
    )
    uri = "http://schemas.openxmlformats.org/package/2006/relationships"
    part = rels_of("word/header1.xml")
    return {**more, part: f'<Relationships xmlns="{uri}">{rels}</Relationships>'.encode()}


@pytest.mark.parametrize(
    "target", ["no.xml", "/no.xml", "../no.xml", "../../../no.xml", "header1.xml", "document.xml"]
)
def test_a_link_to_what_is_not_there_or_to_itself_names_the_part(target: str) -> None:
    message = refusal(made(), with_header_links(made(headed("a")), target)).message
    assert "word/header1.xml" in message


def test_a_part_above_all_folders_is_copied_beside_it() -> None:
    more = {**with_header_links(made(headed("a")), "/top.xml"), "top.xml": b"<a/>"}
    assert appended(made(), more, 1)["a1-top.xml"] == b"<a/>"


def test_a_part_that_is_named_twice_is_copied_once() -> None:
    more = {**with_header_links(made(headed("a")), "x.bin", "x.bin"), "word/x.bin": b"x"}
    parts = appended(made(), more, 1)
    assert [name for name in parts if name.endswith("x.bin")] == ["word/a1-x.bin"]


def test_parts_that_name_the_next_twice_are_no_bomb() -> None:
    more = made(headed("a"))
    uri = "http://schemas.openxmlformats.org/package/2006/relationships"
    names = ["header1.xml", *(f"p{n}.xml" for n in range(30))]
    for name, following in pairwise(names):
        link = f'Type="x/x" Target="{following}"'
        rels = f'<Relationship Id="a" {link}/><Relationship Id="b" {link}/>'
        more[rels_of(f"word/{name}")] = (
            f'<Relationships xmlns="{uri}">{rels}</Relationships>'.encode()
        )
        more[f"word/{following}"] = b"<a/>"
    assert "quá sâu" in refusal(made(), more).message


def test_a_relation_with_an_odd_id_is_refused() -> None:
    more = made(headed("a"))
    (name,) = (r.get("Id") for r in relationships(more, MAIN) if "header1" in r.get("Target"))
    for part in (MAIN, rels_of(MAIN)):
        more = with_text(more, part, f'"{name}"', '"\\g&lt;1&gt;"')
    assert rels_of(MAIN) in refusal(made(), more).message


@pytest.mark.parametrize("part", [MAIN, STYLES, TYPES, rels_of(MAIN), "word/header1.xml"])
def test_a_part_that_is_no_text_of_xml_is_named(part: str) -> None:
    more = made(headed("a"))
    assert part in refusal(made(), {**more, part: b"\xff\xfe\xff<"}).message


def test_a_text_in_utf_16_is_read() -> None:
    more = made(text("hai đoạn"))
    document = parse(more[MAIN])
    more[MAIN] = etree.tostring(document, encoding="UTF-16")
    assert texts(appended(made(text("một")), more, 1))[-1] == "hai đoạn"


def test_styles_without_names_or_ids_and_in_long_chains() -> None:
    sheet = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>'
        for n in range(3_000)
    )
    more = made(styled("A", 9), text("hai", "A"))
    more = with_text(more, STYLES, "</w:styles>", f"<w:style/>{sheet}</w:styles>")
    more = with_text(more, MAIN, 'w:val="A"', 'w:val="s0"')
    document = with_text(
        made(), STYLES, "</w:styles>", '<w:style w:type="paragraph" w:styleId="z"/></w:styles>'
    )
    assert len(styles(appended(document, more, 1))) > 3_000


def test_a_template_that_can_be_no_appendix_is_refused_when_it_is_read() -> None:
    more = with_header_links(made(headed("a")), "no.xml")
    assert Template("bao-cao.docx", more).name == "bao-cao.docx"
    with pytest.raises(TemplateError, match=r"bao-cao\.appendix-1\.docx: mẫu phụ lục thiếu phần"):
        Template("bao-cao.appendix-1.docx", more)


@pytest.mark.parametrize(
    ("part", "old", "tag"),
    [
        (MAIN, 'w:pStyle w:val="A"', "pStyle"),
        ("word/header1.xml", 'w:pStyle w:val="Header"', "pStyle"),
        (STYLES, 'w:basedOn w:val="Normal"', "basedOn"),
        (STYLES, 'w:next w:val="Normal"', "next"),
    ],
)
def test_what_names_no_style_is_told_with_its_part(part: str, old: str, tag: str) -> None:
    more = made(styled("A", 9, "Normal"), text("hai", "A"), headed("a"))
    told = refusal(made(), with_text(more, part, old, f"w:{tag}"))
    assert told.message == f"phần {part} có `{tag}` không nêu kiểu nào"
    assert told.hint
