"""The file of a form: its formats, each made once, and what it says of itself."""

import datetime as dt
import io
from collections.abc import Mapping
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.xlsx.kind import marked
from cchc_cli.xlsx.tables import FONT


class Book:
    """A workbook that is being written, and its formats by what they say."""

    def __init__(self, form: UnitForm) -> None:
        self.form, self._file = form, io.BytesIO()
        self.workbook = Workbook(self._file, {"in_memory": True, "default_format_properties": FONT})
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
        return marked(self._file.getvalue())
