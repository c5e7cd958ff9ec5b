"""Workbooks as outputs: marked when they are made, so that a filled one is never replaced."""

from io import BytesIO
from zipfile import ZipFile

from cchc_cli.ooxml.fingerprint import is_as_made, with_fingerprint
from cchc_cli.ooxml.package import packed
from cchc_cli.outputs import OutputKind

XLSX = OutputKind(".xlsx", is_as_made)


def marked(workbook: bytes) -> bytes:
    """Return a workbook with the mark that tells later whether somebody changed it.

    Read without the limits for what comes in: ours may be larger, its texts all alike.
    """
    with ZipFile(BytesIO(workbook)) as package:
        parts = {name: _free_heights(name, package.read(name)) for name in package.namelist()}
    return packed(with_fingerprint(parts))


def _free_heights(name: str, part: bytes) -> bytes:
    """Let rows grow with what is typed: XlsxWriter fixes each height that it is told."""
    fixed = b' customHeight="1"'
    return part.replace(fixed, b"") if name.startswith("xl/worksheets/") else part
