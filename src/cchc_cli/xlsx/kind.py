"""Workbooks as outputs: marked when they are made, so that a filled one is never replaced."""

from cchc_cli.ooxml.fingerprint import is_as_made, with_fingerprint
from cchc_cli.ooxml.package import packed, unpacked
from cchc_cli.outputs import OutputKind

XLSX = OutputKind(".xlsx", is_as_made)


def marked(workbook: bytes) -> bytes:
    """Return a workbook with the mark that tells later whether somebody changed it."""
    return packed(with_fingerprint(unpacked(workbook)))
