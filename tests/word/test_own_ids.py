"""Copies that loops and appendices make have ids of their own."""

import io
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import segno
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from cchc_cli.ooxml.names import INLINE_URI, MAIN, w
from cchc_cli.ooxml.xml import Element, parse
from cchc_cli.word.template import Rendered, Template
from tests.helpers.templates import PROPERTIES, opened, render, texts

WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
DRAWING = f"{{{INLINE_URI}}}docPr"
PARAGRAPH_ID = f"{{{WORD_2010}}}paraId"


def mark(tag: str, **attributes: str) -> Element:
    element = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def looped(fill: Callable[[Document], object]) -> Callable[[Document], None]:
    def build(document: Document) -> None:
        document.add_paragraph("{%p for t in duties %}")
        fill(document)
        document.add_paragraph("{%p endfor %}")

    return build


def pictured(document: Document) -> None:
    out = io.BytesIO()
    segno.make("a").save(out, kind="png")
    out.seek(0)
    document.add_picture(out)


def bookmarked(document: Document) -> None:
    paragraph = document.add_paragraph("{{ t }}")._p
    paragraph.append(mark("bookmarkStart", id="1", name="viec"))
    paragraph.append(mark("bookmarkEnd", id="1"))


def ids(rendered: Rendered, *tags: str, name: str = w("id")) -> list[str | None]:
    return [element.get(name) for element in parse(rendered.parts[MAIN]).iter(*tags)]


def test_drawings(saved: Any) -> None:
    rendered = render(saved(looped(pictured)), duties=[*"abc"])
    assert ids(rendered, DRAWING, name="id") == ["1", "2", "3"]
    assert len(opened(rendered).inline_shapes) == 3


def test_drawings_of_a_header_and_of_an_appendix(saved: Any) -> None:
    def build(document: Document) -> None:
        pictured(document)
        bookmarked(document)
        header = document.sections[0].header.paragraphs[0]
        header._p.append(deepcopy(document.paragraphs[0].runs[0]._r))

    template = Template.read(saved(build))
    rendered = template.render({"t": "x"}, PROPERTIES, [(template, {"t": "y"})])
    drawings = [
        element.get("id")
        for name, part in rendered.parts.items()
        if "header" in name or name == MAIN
        for element in (parse(part).iter(DRAWING) if name.endswith(".xml") else ())
    ]
    assert len(drawings) == len(set(drawings)) == 4
    assert ids(rendered, w("bookmarkStart"), name=w("name")) == ["viec"]


def test_bookmarks_stay_in_the_first_copy(saved: Any) -> None:
    rendered = render(saved(looped(bookmarked)), duties=["a", "b"])
    assert texts(rendered) == ["a", "b"]
    assert ids(rendered, w("bookmarkStart"), w("bookmarkEnd")) == ["1", "1"]


def test_halves_of_bookmarks_go(saved: Any) -> None:
    """One that begins in a loop and ends after it begins once."""

    def build(document: Document) -> None:
        looped(
            lambda document: document.add_paragraph("{{ t }}")._p.append(
                mark("bookmarkStart", id="7", name="nua")
            )
        )(document)
        document.add_paragraph("hết")._p.append(mark("bookmarkEnd", id="7"))
        document.add_paragraph()._p.append(mark("bookmarkEnd", id="9"))

    rendered = render(saved(build), duties=["a", "b"])
    assert ids(rendered, w("bookmarkStart"), w("bookmarkEnd")) == ["7", "7"]
    assert texts(rendered) == ["a", "b", "hết", ""]


def test_bookmarks_without_a_number_go(saved: Any) -> None:
    def build(document: Document) -> None:
        for each in (mark("bookmarkStart", name="a"), mark("bookmarkEnd")):
            document.add_paragraph("{{ t }}")._p.append(each)

    rendered = render(saved(looped(build)), duties=["a", "b"])
    assert ids(rendered, w("bookmarkStart"), w("bookmarkEnd")) == []
    assert texts(rendered) == [*"aabb"]


def test_two_bookmarks_with_one_id_are_two(saved: Any) -> None:
    def build(document: Document) -> None:
        for name in ("a", "b"):
            paragraph = document.add_paragraph("{{ t }}")._p
            paragraph.append(mark("bookmarkStart", id="4", name=name))
            paragraph.append(mark("bookmarkEnd", id="4"))

    rendered = render(saved(build), t="x")
    assert ids(rendered, w("bookmarkStart"), w("bookmarkEnd")) == ["4", "4", "5", "5"]


def test_comments_stay_in_the_first_copy(saved: Any) -> None:
    def fill(document: Document) -> None:
        paragraph = document.add_paragraph()
        paragraph._p.append(mark("commentRangeStart", id="0"))
        paragraph.add_run("{{ t }}")
        paragraph._p.append(mark("commentRangeEnd", id="0"))
        paragraph.add_run()._r.append(mark("commentReference", id="0"))

    rendered = render(saved(looped(fill)), duties=["a", "b"])
    marks = [w(f"comment{name}") for name in ("RangeStart", "RangeEnd", "Reference")]
    assert ids(rendered, *marks) == ["0", "0", "0"]
    assert [len(p.runs) for p in opened(rendered).paragraphs] == [2, 1]


def test_ids_that_word_gives_by_itself_stay_with_the_first(saved: Any) -> None:
    def fill(document: Document) -> None:
        paragraph = document.add_paragraph("{{ t }}\n")._p
        paragraph.set(PARAGRAPH_ID, "0A0B0C0D")
        control = (
            f'<w:sdt xmlns:w="{w("")[1:-1]}"><w:sdtPr><w:id w:val="5"/></w:sdtPr>'
            "<w:sdtContent><w:p/></w:sdtContent></w:sdt>"
        )
        paragraph.addnext(parse_xml(control))

    rendered = render(saved(looped(fill)), duties=["a\nb", "c"])
    assert [i for i in ids(rendered, w("p"), name=PARAGRAPH_ID) if i] == ["0A0B0C0D"]
    assert ids(rendered, w("id"), name=w("val")) == ["5"]


def test_shapes_in_the_form_of_word_2007(saved: Any) -> None:
    vml = "urn:schemas-microsoft-com:vml"

    def fill(document: Document) -> None:
        shape = (
            f'<w:pict xmlns:w="{w("")[1:-1]}" xmlns:v="{vml}"><v:shapetype id="box"/>'
            '<v:shape id="one" type="#box"><v:textbox><w:txbxContent><w:p><w:r><w:t>{{ t }}</w:t>'
            "</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
        document.add_paragraph().add_run()._r.append(parse_xml(shape))

    rendered = render(saved(looped(fill)), duties=[*"abc"])
    assert ids(rendered, f"{{{vml}}}shapetype", name="id") == ["box"]
    shapes = ids(rendered, f"{{{vml}}}shape", name="id")
    assert (len(shapes), len(set(shapes))) == (3, 3)
    words = [t.text for t in parse(rendered.parts[MAIN]).iter(w("t"))]
    assert words == ["a", "b", "c"]
