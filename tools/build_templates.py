"""Write templates/*.docx from the nd30 table; `--check` fails when one is stale.

Why built: a Word file cannot be reviewed in git, these lines can. The bytes are the same
at every run.
"""

import sys
from pathlib import Path

from docx_blocks import (
    NAMESPACES,
    empty_header,
    heading,
    links,
    loop,
    page_header,
    paragraph,
    portrait,
    signature,
    styles,
    title,
    x,
)

from cchc_cli.nd30.rules import FONT
from cchc_cli.word.package import packed

FOLDER = Path(__file__).resolve().parent.parent / "templates"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def notice() -> str:
    """Compose the notice of conclusions (thông báo kết luận)."""
    keep = x("keepNext")
    return (
        heading()
        + title("THÔNG BÁO")
        + loop("text", "opening", paragraph("{{ text }}", "body"))
        + loop(
            "group",
            "groups",
            paragraph("{{ group.title }}", "clause"),
            loop("duty", "group.duties", paragraph("{{ duty }}", "body")),
        )
        + loop("text", "closing", paragraph("{{ text }}", "body"))
        + paragraph("{{ ending }}", "body", keep, x("keepLines"), x("spacing", after=240))
        + signature()
        + links()
        + paragraph("", "caption")
        + portrait()
    )


TEMPLATES = {"notice.docx": notice}


def package(body: str) -> bytes:
    """Make a Word file of a document's body."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations({"rIdDocument": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {NAMESPACES}>{x('body', body)}</w:document>",
        "word/_rels/document.xml.rels": _relations(
            {
                "rIdStyles": ("styles", "styles.xml"),
                "rIdSettings": ("settings", "settings.xml"),
                "rIdFonts": ("fontTable", "fontTable.xml"),
                "rIdHeader": ("header", "header1.xml"),
                "rIdFirst": ("header", "header2.xml"),
            }
        ),
        "word/styles.xml": styles(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": page_header(),
        "word/header2.xml": empty_header(),
    }
    return packed({name: (_HEAD + text).encode() for name, text in parts.items()})


def _types() -> str:
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "fontTable": "fontTable",
        "header1": "header",
        "header2": "header",
    }
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{lines}</Relationships>"
    )


def _settings() -> str:
    word = "http://schemas.microsoft.com/office/word"
    compatibility = x("compat", x("compatSetting", name="compatibilityMode", uri=word, val=15))
    return (
        f"<w:settings {NAMESPACES}>{x('zoom', percent=100)}{x('defaultTabStop', val=720)}"
        f"{x('characterSpacingControl', val='doNotCompress')}{compatibility}"
        f"{x('themeFontLang', val='vi-VN')}{x('decimalSymbol', val=',')}"
        f"{x('listSeparator', val=';')}"
        "</w:settings>"
    )


def _fonts() -> str:
    font = x(
        "font",
        x("panose1", val="02020603050405020304"),
        x("charset", val="00"),
        x("family", val="roman"),
        x("pitch", val="variable"),
        name=FONT,
    )
    return f"<w:fonts {NAMESPACES}>{font}</w:fonts>"


def main() -> int:
    """Write every template, or compare them."""
    stale = []
    for name, compose in TEMPLATES.items():
        data, target = package(compose()), FOLDER / name
        if "--check" not in sys.argv[1:]:
            FOLDER.mkdir(exist_ok=True)
            target.write_bytes(data)
        elif not target.is_file() or target.read_bytes() != data:
            stale.append(name)
    if stale:
        print(f"stale templates: {', '.join(stale)}: python tools/build_templates.py")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
