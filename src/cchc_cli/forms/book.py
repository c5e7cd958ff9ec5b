"""The file of a form: its font and formats, and how it is known as ours."""

import datetime as dt
import io
from collections.abc import Mapping
from typing import Any
from zipfile import ZipFile

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from cchc_cli.forms import styles
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.ooxml.fingerprint import is_as_made, with_fingerprint
from cchc_cli.ooxml.package import packed
from cchc_cli.outputs import OutputKind

XLSX = OutputKind(".xlsx", is_as_made)


class Book:
    """A workbook that is being written, and its formats by what they say."""

    def __init__(self, form: UnitForm) -> None:
        self.form, self._file = form, io.BytesIO()
        font = {"font_name": styles.FONT, "font_size": styles.SIZE}
        options = {"in_memory": True, "default_format_properties": font}
        self.workbook = Workbook(self._file, options)
        self.workbook.set_properties({
            "title": f"Biểu của {form.unit_name}",
            "author": form.head.organization,
            "created": dt.datetime.combine(form.head.day, dt.time()),  # same data, same bytes
        })  # fmt: skip
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}

    def format(self, style: Mapping[str, Any]) -> Format:
        """Return the one format of a style: Excel keeps a few thousand of them."""
        key = tuple(style.items())
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format(dict(style))
        return self._formats[key]

    def close(self) -> bytes:
        """Return the file."""
        self.workbook.close()
        return _sealed(self._file.getvalue())


def _sealed(data: bytes) -> bytes:
    """Pack a workbook so that it is known as ours as long as nobody fills it."""
    with ZipFile(io.BytesIO(data)) as package:  # our own, so no limits: texts may all be alike
        parts = {name: _free_heights(name, package.read(name)) for name in package.namelist()}
    return packed(with_fingerprint(parts))


def _free_heights(name: str, part: bytes) -> bytes:
    """Let rows grow with what is typed: XlsxWriter fixes each height that it is told."""
    fixed = b' customHeight="1"'
    return part.replace(fixed, b"") if name.startswith("xl/worksheets/") else part
