"""Word's own numbers begin again in each turn of an outer loop, and count on in a single one."""

from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from cchc_cli.ooxml.names import MAIN, w
from cchc_cli.ooxml.xml import Element, parse
from cchc_cli.word.template import Rendered
from tests.helpers.templates import Build, opened, render, texts

UNITS = [
    {"name": "Văn phòng", "duties": ["Một", "Hai"]},
    {"name": "Phòng Kinh tế", "duties": []},
    {"name": "Công an", "duties": ["Ba"]},
]
NUMBERING = "word/numbering.xml"


def styled(*paragraphs: tuple[str, str]) -> Build:
    def build(document: Document) -> None:
        for text, style in paragraphs:
            document.add_paragraph(text, style or None)

    return build


NESTED = styled(
    ("{%p for u in units %}", ""),
    ("{{ u.name }}", ""),
    ("{%p for t in u.duties %}", ""),
    ("{{ t }}", "List Number"),
    ("{%p endfor %}", ""),
    ("{%p endfor %}", ""),
)


def lists(rendered: Rendered) -> dict[str, list[str]]:
    """Return the texts that each list counts; the list of a style under ''."""
    counted: dict[str, list[str]] = {}
    for paragraph in parse(rendered.parts[MAIN]).iter(w("p")):
        number = paragraph.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
        name = "" if number is None else number.get(w("val"))
        counted.setdefault(name, []).append("".join(paragraph.itertext()))
    return counted


def definition(rendered: Rendered, name: str) -> Element:
    root = parse(rendered.parts[NUMBERING])
    (num,) = root.findall(f"{w('num')}[@{w('numId')}='{name}']")
    return num


def test_a_list_in_an_inner_loop_begins_again(saved: Any) -> None:
    rendered = render(saved(NESTED), units=UNITS)
    counted = lists(rendered)
    assert counted.pop("") == ["Văn phòng", "Phòng Kinh tế", "Công an"]
    assert list(counted.values()) == [["Một", "Hai"], ["Ba"]]
    for name in counted:
        starts = definition(rendered, name).iter(w("startOverride"))
        assert [start.get(w("val")) for start in starts] == ["1"] * 9


def test_the_same_values_give_the_same_lists_again(saved: Any) -> None:
    path = saved(NESTED)
    assert render(path, units=UNITS).parts == render(path, units=UNITS).parts


def test_the_text_stands_where_its_style_put_it(saved: Any) -> None:
    def build(document: Document) -> None:
        document.styles["List Number"].paragraph_format.left_indent = Cm(3)
        NESTED(document)

    printed = opened(render(saved(build), units=UNITS)).paragraphs
    assert printed[1].paragraph_format.left_indent.twips == 1701  # 3 cm


def test_a_list_in_a_single_loop_counts_on(saved: Any) -> None:
    path = saved(
        styled(
            ("{%p for t in duties %}", ""),
            ("{{ t }}", "List Number"),
            ("Ghi chú", ""),
            ("{%p endfor %}", ""),
        )
    )
    rendered = render(path, duties=["Một", "Hai"])
    (name,) = set(lists(rendered)) - {""}
    assert lists(rendered)[name] == ["Một", "Hai"]
    assert rendered.parts[NUMBERING] == render(path, duties=[]).parts[NUMBERING]


def test_a_list_that_the_outer_loop_uses_too_counts_on(saved: Any) -> None:
    path = saved(
        styled(
            ("{%p for u in units %}", ""),
            ("{{ u.name }}", "List Number"),
            ("{%p for t in u.duties %}", ""),
            ("{{ t }}", "List Number"),
            ("{%p endfor %}", ""),
            ("{%p endfor %}", ""),
        )
    )
    counted = lists(render(path, units=UNITS))
    assert list(counted.values()) == [["Văn phòng", "Một", "Hai", "Phòng Kinh tế", "Công an", "Ba"]]


def test_two_inner_loops_share_the_list_of_a_turn(saved: Any) -> None:
    inner = [("{%p for t in u.duties %}", ""), ("{{ t }}", "List Number"), ("{%p endfor %}", "")]
    path = saved(styled(("{%p for u in units %}", ""), *inner, *inner, ("{%p endfor %}", "")))
    counted = lists(render(path, units=UNITS))
    assert list(counted.values()) == [["Một", "Hai", "Một", "Hai"], ["Ba", "Ba"]]


def test_rows_of_an_inner_loop_that_are_not_tagged(saved: Any) -> None:
    """The column of numbers of a table, typed once with Word's own numbers and no words."""

    def build(document: Document) -> None:
        rows = ["{%tr for u in units %}", "{%tr for t in u.duties %}", "", *["{%tr endfor %}"] * 2]
        grid = document.add_table(rows=len(rows), cols=2)
        for row, text in zip(grid.rows, rows, strict=True):
            row.cells[0].text = text
        grid.rows[2].cells[0].paragraphs[0].style = "List Number"
        grid.rows[2].cells[1].text = "{{ t }}"

    counted = lists(render(saved(build), units=UNITS))
    assert [len(found) for name, found in counted.items() if name] == [2, 1]


def test_later_lines_of_a_value_are_not_counted(saved: Any) -> None:
    """They stand below the text of the first line, and the next value has the next number."""
    path = saved(
        styled(("{%p for t in duties %}", ""), ("{{ t }}", "List Number"), ("{%p endfor %}", ""))
    )
    rendered = render(path, duties=["Một:\n- a", "Hai"])
    assert texts(rendered) == ["Một:", "- a", "Hai"]
    counted = lists(rendered)
    assert counted.pop("0") == ["- a"]
    assert list(counted.values()) == [["Một:", "Hai"]]
    indent = parse(rendered.parts[MAIN]).findall(f".//{w('ind')}")[1]
    assert {indent.get(w("left")), indent.get(qn("w:firstLine"))} == {"360", "0"}


def test_a_list_of_a_paragraph_of_its_own(saved: Any) -> None:
    def build(document: Document) -> None:
        NESTED(document)
        paragraph = document.paragraphs[3]
        paragraph.style = "Normal"
        number = paragraph._p.get_or_add_pPr()._add_numPr()
        for name, value in (("w:ilvl", "0"), ("w:numId", "3")):
            child = OxmlElement(name)
            child.set(qn("w:val"), value)
            number.append(child)

    rendered = render(saved(build), units=UNITS)
    counted = lists(rendered)
    assert list(counted.values())[1:] == [["Một", "Hai"], ["Ba"]]
    shape = definition(rendered, "3").find(w("abstractNumId")).get(w("val"))
    assert {
        definition(rendered, name).find(w("abstractNumId")).get(w("val"))
        for name in counted
        if name
    } == {shape}
