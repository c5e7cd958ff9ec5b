"""What people leave in a Word file: every kind of it, in every part with text."""

import pytest
from lxml import etree

from cchc_cli.ooxml import leftovers as leftovers_module
from cchc_cli.ooxml.leftovers import Leftover, leftovers
from cchc_cli.ooxml.names import MAIN, OFFICE_URI
from cchc_cli.ooxml.package import parts_of
from cchc_cli.ooxml.relations import relate
from tests.helpers.small_docx import W, package, with_body

PARAGRAPH = "<w:p><w:pPr>{pPr}</w:pPr><w:r><w:rPr>{rPr}</w:rPr><w:t>chữ</w:t></w:r>{after}</w:p>"
STYLE = '<w:style w:type="{kind}" w:styleId="{name}"><w:basedOn w:val="{base}"/><w:rPr>{rPr}</w:rPr></w:style>'


def found(body: str, **more: str) -> list[Leftover]:
    return list(leftovers(parts_of(package(with_body(body), **more))))


def paragraph(**pieces: str) -> str:
    return PARAGRAPH.format_map({"pPr": "", "rPr": "", "after": "", **pieces})


def part(root: str, inner: str) -> str:
    return f'<w:{root} xmlns:w="{W}">{inner}</w:{root}>'


def style(name: str, rpr: str = "", *, base: str = "", kind: str = "paragraph") -> str:
    return STYLE.format(name=name, kind=kind, base=base, rPr=rpr)


def kinds(body: str, **more: str) -> list[tuple[str, str]]:
    return [(left.kind, left.what) for left in found(body, **more)]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (paragraph(after="<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"), "ins"),
        (paragraph(after="<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"), "del"),
        (paragraph(after="<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>"), "moveFrom"),
        (paragraph(after="<w:moveTo><w:r><w:t>đến</w:t></w:r></w:moveTo>"), "moveTo"),
        (paragraph(rPr="<w:rPrChange><w:rPr/></w:rPrChange>"), "rPrChange"),
        (paragraph(pPr="<w:pPrChange><w:pPr/></w:pPrChange>"), "pPrChange"),
        (paragraph(pPr="<w:rPr><w:del/></w:rPr>"), "del"),
        ("<w:sectPr><w:sectPrChange/></w:sectPr>", "sectPrChange"),
        ("<w:tbl><w:tblPr><w:tblPrChange/></w:tblPr></w:tbl>", "tblPrChange"),
        ("<w:tbl><w:tblGrid><w:tblGridChange/></w:tblGrid></w:tbl>", "tblGridChange"),
        ("<w:tbl><w:tr><w:trPr><w:ins/></w:trPr></w:tr></w:tbl>", "ins"),
        ("<w:tbl><w:tr><w:trPr><w:trPrChange/></w:trPr></w:tr></w:tbl>", "trPrChange"),
        ("<w:tbl><w:tr><w:tblPrEx><w:tblPrExChange/></w:tblPrEx></w:tr></w:tbl>", "tblPrExChange"),
        ("<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr></w:tc></w:tr></w:tbl>", "cellIns"),
        ("<w:tbl><w:tr><w:tc><w:tcPr><w:tcPrChange/></w:tcPr></w:tc></w:tr></w:tbl>", "tcPrChange"),
    ],
)
def test_every_kind_of_change(body: str, what: str) -> None:
    assert kinds(body) == [("change", what)]


def test_changes_of_one_paragraph_are_told_once_with_its_words() -> None:
    change = "<w:del><w:r><w:delText> bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins>"
    (left,) = found(paragraph(after=change))
    assert (left.text, left.root) == ("chữ bỏ thêm", "document")


@pytest.mark.parametrize("root", ["hdr", "ftr", "footnotes", "endnotes"])
def test_other_parts_are_read_whatever_their_name(root: str) -> None:
    changed = part(root, paragraph(after="<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"))
    assert [left.root for left in found(paragraph(), extra=changed)] == [root]


@pytest.mark.parametrize(
    ("name", "root", "inner"),
    [
        ("sub/header1", "hdr", "<p><ins><r><t>thêm</t></r></ins></p>"),
        ("notes", "footnotes", "<footnote><p><r><rPr><vanish/></rPr><t>ẩn</t></r></p></footnote>"),
        ("hdrX", "hdr", "<p><ins/></p>"),
    ],
)
def test_parts_are_read_by_what_they_are_with_any_prefix(name: str, root: str, inner: str) -> None:
    for prefix in ("", "й:"):
        colon = prefix.removesuffix(":")
        xml = inner.replace("</", "\0").replace("<", f"<{prefix}").replace("\0", f"</{prefix}")
        declared = f'xmlns:{colon}="{W}"' if colon else f'xmlns="{W}"'
        text = f"<{prefix}{root} {declared}>{xml}</{prefix}{root}>"
        assert [left.root for left in found(paragraph(), **{name: text})] == [root]


def test_settings_are_found_by_what_leads_to_them() -> None:
    parts = parts_of(
        package(with_body(paragraph()), Settings2=part("settings", "<w:trackRevisions/>"))
    )
    assert list(leftovers(parts)) == []
    relate(parts, MAIN, name="rId9", kind=f"{OFFICE_URI}/settings", target="word/settings2.xml")
    assert [left.kind for left in leftovers(parts)] == ["tracking"]


def test_comments_by_their_part_or_by_what_is_left_in_the_text() -> None:
    marks = '<w:commentRangeStart w:id="1"/><w:commentReference w:id="1"/>'
    lost = paragraph(after='<w:commentRangeStart w:id="2"/>')
    said = '<w:comment w:id="{}"><w:p><w:r><w:t>hỏi lại</w:t></w:r></w:p></w:comment>'
    comments = part("comments", said.format(1) + said.format(7))
    lefts = found(paragraph(after=marks) + lost, comments=comments)
    assert [(left.what, left.root) for left in lefts] == [
        ("hỏi lại", "document"),
        ("", "document"),
        ("hỏi lại", "comments"),
    ]
    assert found(paragraph(), comments=part("comments", "")) == []


@pytest.mark.parametrize(("value", "told"), [("", 1), (' w:val="true"', 1), (' w:val="0"', 0)])
def test_tracking(value: str, told: int) -> None:
    settings = part("settings", f"<w:trackRevisions{value}/>")
    assert kinds(paragraph(), settings=settings) == [("tracking", "")] * told


VANISH, SHOWN = "<w:vanish/>", '<w:vanish w:val="false"/>'


@pytest.mark.parametrize(
    ("rpr", "ppr", "styles", "hidden"),
    [
        (VANISH, "", "", True),
        (SHOWN, "", "", False),
        ("", '<w:pStyle w:val="A"/>', style("A", VANISH), True),
        (SHOWN, '<w:pStyle w:val="A"/>', style("A", VANISH), False),
        ("", '<w:pStyle w:val="B"/>', style("A", VANISH) + style("B", base="A"), True),
        ("", '<w:pStyle w:val="B"/>', style("A", VANISH) + style("B", SHOWN, base="A"), False),
        ('<w:rStyle w:val="C"/>', "", style("C", VANISH, kind="character"), True),
        # Two levels that both hide show again (17.7.3).
        (
            '<w:rStyle w:val="C"/>',
            '<w:pStyle w:val="A"/>',
            style("A", VANISH) + style("C", VANISH, kind="character"),
            False,
        ),
        ("", "", f"<w:docDefaults><w:rPrDefault><w:rPr>{VANISH}</w:rPr></w:rPrDefault></w:docDefaults>", True),
        ("", f"<w:rPr>{VANISH}</w:rPr>", "", False),  # the mark alone, no word
        ("", '<w:pStyle w:val="A"/>', style("A", VANISH, base="A"), True),
        ("", '<w:pStyle w:val="A"/>', style("A", base="A"), False),  # a circle
    ],
)  # fmt: skip
def test_hidden_words_also_through_styles(rpr: str, ppr: str, styles: str, hidden: bool) -> None:
    body = paragraph(rPr=rpr, pPr=ppr)
    assert kinds(body, styles=part("styles", styles)) == [("hidden", "chữ")] * hidden


def test_a_table_style_hides_too_and_a_row_by_itself() -> None:
    cell = f"<w:tc>{paragraph()}</w:tc>"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr>{cell}</w:tr></w:tbl>'
    styles = part("styles", style("T", VANISH, kind="table"))
    assert kinds(table, styles=styles) == [("hidden", "chữ")]
    row = f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>{cell}</w:tr></w:tbl>"
    assert [(left.kind, left.text) for left in found(row)] == [("hidden", "chữ")]


def test_a_clean_file_has_none() -> None:
    assert found(paragraph(), styles=part("styles", style("A", SHOWN))) == []


def test_each_style_of_a_long_chain_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    real = leftovers_module._on
    monkeypatch.setattr(leftovers_module, "_on", lambda toggle: asked.append(0) or real(toggle))
    styles = "".join(style(f"S{n}", base=f"S{n + 1}") for n in range(300))
    hiding = styles + style("S300", VANISH)
    body = paragraph(pPr='<w:pStyle w:val="S0"/>') * 300
    assert len(found(body, styles=part("styles", hiding))) == 300
    assert len(asked) < 2_000


def test_what_stands_around_many_changes_is_looked_for_once() -> None:
    root = etree.fromstring("<p>" + "<a>" * 100 + "<b/>" * 100 + "</a>" * 100 + "</p>")
    nearest = leftovers_module._Nearest("p")
    assert {nearest.around(change) for change in root.iter("b")} == {root}
    assert len(nearest.known) == 100
    assert nearest.around(root) is None
