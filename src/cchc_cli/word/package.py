"""A .docx as parts by name: read with limits, written the same for the same parts."""

import re
import zipfile
import zlib
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from cchc_cli.word.errors import TemplateError

MOST_BYTES = 200 * 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What reading a damaged or encrypted archive raises."""
_COMPRESSED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MAIN = "word/document.xml"
_ODD_MAIN = re.compile(r"word/document\d+\.xml")
_CUSTOM = "docProps/custom.xml"
_PRINT = re.compile(rb'name="cchc-fingerprint"><vt:lpwstr>([0-9a-f]{64})<')


def read_parts(path: Path) -> dict[str, bytes]:
    """Read all parts; raises TemplateError for what is no sound .docx, OSError as it comes."""
    try:
        with zipfile.ZipFile(path) as package:
            if sum(info.file_size for info in package.infolist()) > MOST_BYTES:
                raise TemplateError("tệp nở ra quá lớn")
            if any(info.compress_type not in _COMPRESSED for info in package.infolist()):
                raise TemplateError("tệp nén theo cách mà Word không dùng")
            parts = {info.filename: package.read(info) for info in package.infolist()}
    except _DAMAGED as error:
        raise TemplateError(
            "không phải tệp .docx, hoặc tệp bị hỏng", hint="mở bằng Word rồi lưu lại dạng .docx"
        ) from error
    parts = _usual_name(parts)
    if _MAIN not in parts or "[Content_Types].xml" not in parts:
        raise TemplateError("tệp không phải văn bản Word (.docx)")
    return parts


def _usual_name(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Call the text word/document.xml: Word on the web writes word/document2.xml."""
    odd = next((name for name in parts if _ODD_MAIN.fullmatch(name)), None)
    if odd is None or _MAIN in parts:
        return parts
    rels = odd.replace("word/", "word/_rels/") + ".rels"
    names = {odd: _MAIN, rels: "word/_rels/document.xml.rels"}
    renamed = {names.get(name, name): data for name, data in parts.items()}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        if name in renamed:
            renamed[name] = renamed[name].replace(odd.encode(), _MAIN.encode())
    return renamed


def packed(parts: dict[str, bytes]) -> bytes:
    """Write parts in a fixed order with fixed times; content types stand first."""
    first = ("[Content_Types].xml", "_rels/.rels")
    names = [n for n in first if n in parts] + sorted(n for n in parts if n not in first)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in names:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            package.writestr(info, parts[name])
    return buffer.getvalue()


def fingerprint(parts: dict[str, bytes]) -> str:
    """Hash everything but the part that keeps the hash."""
    digest = sha256()
    for name in sorted(parts):
        if name != _CUSTOM:
            digest.update(f"{name}\0{len(parts[name])}\0".encode())
            digest.update(parts[name])
    return digest.hexdigest()


def with_fingerprint(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Add the property that tells later whether somebody edited the document."""
    custom = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="cchc-fingerprint">'
        f"<vt:lpwstr>{fingerprint(parts)}</vt:lpwstr></property></Properties>"
    )
    return {**parts, _CUSTOM: custom.encode()}


def edited_since_made(path: Path) -> bool:
    """Tell whether a document is not as we made it: edited by hand, or never ours."""
    try:
        parts = read_parts(path)
    except TemplateError:
        return True
    kept = _PRINT.search(parts.get(_CUSTOM, b""))
    return kept is None or kept[1].decode() != fingerprint(parts)
