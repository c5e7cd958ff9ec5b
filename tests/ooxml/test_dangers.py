"""What acts by itself or leads out of a file, by its kind; and what is ordinary in Word's files."""

import pytest

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.danger_words import WORDING, DangerKind
from cchc_cli.ooxml.dangers import dangers
from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.package import PackageError, parts_of, read_parts
from tests.helpers.hostile import DANGERS, Change, both, field, inside, part, relation, typed
from tests.helpers.layout import good

_GLOSSARY = '<a xmlns="a"/>'
ORDINARY: dict[str, Change] = {
    "page number": field("PA", "GE \\* MERGEFORMAT"),
    "formula of a field": field("=", " + 1"),
    "table of contents": field('TOC \\o "1-3" \\h'),
    "link to a bookmark": field('HYPERLINK \\l "_Toc1"'),
    "relation to a bookmark": relation("hyperlink", "#_Toc1"),
    "picture": both(
        part("word/media/a.PNG", b"\x89PNG"), relation("image", "media/a.PNG", mode="Internal")
    ),
    "picture by its whole name": both(
        part("word/media/a.png", b"\x89PNG"),
        relation("image", "/word/media/a.png", mode="Internal"),
    ),
    "a place in the text": relation("hyperlink", "#a", mode="Internal"),
    "svg": part("word/media/a.svg", '<svg><a href="#b"/><b href="data:image/png;base64,"/></svg>'),
    "custom XML": part("customXml/item1.xml", "<a/>"),
    "fonts": part("word/fonts/font1.odttf"),
    "printer": part("word/printerSettings1.bin"),
    "thrown away by Word": part("[trash]/0000.dat"),
    "thumbnail": part("docProps/thumbnail.emf"),
    "label of secrecy": both(part("docMetadata/LabelInfo.xml", "<a/>"), typed("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml")),
    "people": both(part("word/people.xml", "<a/>"), typed("word/people.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml")),
    "comments by Word 365": both(part("word/commentsIds.xml", "<a/>"), typed("word/commentsIds.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsIds+xml")),
    "building blocks": both(part("word/glossary/document.xml", "<a/>"), typed("word/glossary/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml")),
    "style of a chart": both(part("word/charts/style1.xml", "<a/>"), typed("word/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml")),
    "font by LibreOffice": both(part("word/fonts/font1.ttf"), typed("word/fonts/font1.ttf", "application/x-fontdata")),
    "pictures": both(*(part(f"word/media/image1.{end}") for end in ("jpeg", "gif", "emf", "wmf", "tiff", "wdp"))),
    "signature": both(part("_xmlsignatures/sig1.xml", "<a/>"), part("_xmlsignatures/origin.sigs", ""), typed("_xmlsignatures/sig1.xml", "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml")),
    "comments are another matter": inside('<w:commentRangeStart w:id="1"/>'),
    "theme": both(part("word/theme/theme1.xml", _GLOSSARY), typed("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")),
}  # fmt: skip


def found(change: Change) -> list[DangerKind]:
    parts = read_parts(builtin_folder() / "notice.docx")
    change(parts)
    return [danger.kind for danger in dangers(parts)]


@pytest.mark.parametrize("name", DANGERS)
def test_a_danger_is_found_as_what_it_is(name: str) -> None:
    kind, _, change = DANGERS[name]
    assert kind in set(found(change))


@pytest.mark.parametrize("name", ORDINARY)
def test_what_is_ordinary_is_no_danger(name: str) -> None:
    assert found(ORDINARY[name]) == []


@pytest.mark.parametrize("target", ["https://a.vn", "http://a.vn", "mailto:a@b.vn", "tel:1"])
def test_links_to_pages_and_mail_are_of_a_kind_of_their_own(target: str) -> None:
    assert found(relation("hyperlink", target)) == ["web"]
    assert found(field(f'HYPERLINK "{target}"')) == ["web"]


def test_every_kind_has_a_case() -> None:
    assert {kind for kind, _, _ in DANGERS.values()} == set(WORDING) - {"web"}


def test_a_danger_tells_its_part_and_its_target() -> None:
    parts = read_parts(builtin_folder() / "notice.docx")
    relation("image", "http://x/a.png", of="word/header1.xml")(parts)
    (danger,) = dangers(parts)
    assert (danger.part, danger.what) == ("word/header1.xml", "http://x/a.png")


@pytest.mark.parametrize("path", sorted(builtin_folder().glob("*.docx")), ids=lambda p: p.stem)
def test_our_templates_have_none(path) -> None:
    assert list(dangers(read_parts(path))) == []


@pytest.mark.parametrize("kind", ["notice", "report", "scorecard"])
def test_our_documents_have_none(kind: str) -> None:
    assert list(dangers(parts_of(good(kind)))) == []


def test_the_workbook_of_a_chart_is_its_figures() -> None:
    chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    name = "word/charts/chart1.xml"
    book = both(
        part(name, chart),
        part("word/embeddings/a.xlsx", b"PK"),
        relation("package", "../embeddings/a.xlsx", of=name, mode="Internal"),
    )
    assert found(book) == []
    for data, kind in ((b"MZ", "strange"), (b"PK xl/vbaProject.bin", "macro")):
        assert found(both(book, part("word/embeddings/a.xlsx", data))) == [kind]
    linked = both(part(name, chart), relation("oleObject", "file:///C:/a.xlsx", of=name))
    assert found(linked) == ["ole"]


def test_a_package_that_is_not_sound_is_not_judged() -> None:
    with pytest.raises(PackageError):
        list(dangers({MAIN: b"<w"}))


@pytest.mark.parametrize(
    "code",
    [
        'HYPERLINK \\o "tip" "file:///C:/x"',
        'HYPERLINK \\l "bm" "file:///C:/x"',
        'HYPERLINK \\t "_blank" "javascript:x"',
        'HYPERLINK\\o"tip""file:///C:/x"',
        'HYPERLINK \\l "file:///C:/x"',
        'HYPERLINK \\o "tip" C:\\x.exe',
        'HYPERLINK \\n "\\\\\\\\server\\\\x"',
        'HYPERLINK \\o "tip" x.docx',
    ],
)
def test_a_link_to_a_file_is_found_behind_switches(code: str) -> None:
    assert set(found(field(code))) == {"file"}


@pytest.mark.parametrize(
    "code", ['HYPERLINK \\l "_Toc1" \\o "xem thêm" \\* MERGEFORMAT', "NUMPAGES \\# 0", "REF a \\h"]
)
def test_switches_alone_are_no_danger(code: str) -> None:
    assert found(field(code)) == []


def test_a_field_that_another_program_may_read_is_found() -> None:
    assert found(inside("<w:instrText>DDEAUTO c:</w:instrText>")) == ["field"]
    assert found(field("IF 1 = 1 \u201dINCLUDETEXT x\u201d")) == ["field"]
    assert found(field('HYPERLINK "https://a.vn/dde"')) == ["web"]


@pytest.mark.parametrize(
    "inner",
    [
        '<svg onload="x()"/>',
        "<svg><style>@import 'http://x'</style></svg>",
        "<svg><style>a{fill:url( 'http://x')}</style></svg>",
        '<svg><a style="fill:url(//x)"/></svg>',
        r"<svg><style>@\69mport 'http://x'</style></svg>",
        "<svg><foreignObject/></svg>",
        '<svg><image href="data:image/svg+xml,x"/></svg>',
        '<svg><set attributeName="href" to="javascript:x"/></svg>',
        '<?xml-stylesheet href="http://x"?><svg/>',
    ],
)
def test_a_drawing_that_acts_is_found(inner: str) -> None:
    assert found(part("word/media/a.svg", inner)) == ["picture"]


def test_a_drawing_under_another_name_is_judged() -> None:
    acting = '<?xml version="1.0"?>\n<!-- a --><s:svg xmlns:s="x" onload="x()"/>'
    assert found(part("word/media/a.png", acting)) == ["picture"]
    assert found(part("word/media/a.png", acting.encode("utf-16")[2:])) != []
    typed_as = typed("word/media/a.png", "image/svg+xml")
    assert found(both(part("word/media/a.png", '<a onload="x()"/>'), typed_as)) == ["picture"]
    plain = '<svg xmlns:i="i" i:export="C:\\\\x"><style>a{fill:url(#b)}</style><a style="fill:url(\'#b\')" href=" #c"/></svg>'
    assert found(part("word/media/a.png", plain)) == []
