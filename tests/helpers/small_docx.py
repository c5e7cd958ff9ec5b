"""Small .docx files of a body, whatever the body is."""

import io
import zipfile
from pathlib import Path

from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.ooxml.package import read_parts

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(document: str, **more: str) -> bytes:
    """Make a small .docx of a body."""
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        "</Types>"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
        "</Relationships>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", relations)
        archive.writestr("word/document.xml", document)
        for name, text in more.items():
            archive.writestr(f"word/{name}.xml", text)
    return out.getvalue()


def with_body(inner: str) -> str:
    return f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>'


def page_of(tmp_path: Path, data: bytes):
    path = tmp_path / "x.docx"
    path.write_bytes(data)
    return read_page(read_parts(path))
