"""Templates made in a test, and what comes of them when they are rendered."""

import datetime as dt
import io
import unicodedata
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from lxml import etree

from cchc_cli.ooxml.names import MAIN, w
from cchc_cli.ooxml.package import packed, parts_of
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.parts import Properties
from cchc_cli.word.template import Rendered, Template
from tests.helpers.small_docx import package, with_body

PROPERTIES = Properties("Tiêu đề & <1>", "UBND xã", dt.datetime(2025, 10, 8, tzinfo=dt.UTC))

Build = Callable[[Document], None]


def cannot_stand(text: str) -> bool:
    """Tell whether a text has a control character that no document can hold, or should."""
    signs = (c for c in text if unicodedata.category(c) == "Cc" and c not in "\t\n\r\x85")
    return any(signs) or any(c in "\ufffe\uffff" for c in text)


def of(*paragraphs: str) -> Build:
    def build(document: Document) -> None:
        for text in paragraphs:
            document.add_paragraph(text)

    return build


def table(*rows: tuple[str, ...]) -> Build:
    def build(document: Document) -> None:
        grid = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, values in zip(grid.rows, rows, strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                first, *others = value.split("\n")
                cell.text = first
                for text in others:
                    cell.add_paragraph(text)

    return build


def render(path: Path, **values: Any) -> Rendered:
    return Template.read(path).render(values, PROPERTIES)


def opened(rendered: Rendered) -> Document:
    return docx.Document(io.BytesIO(packed(rendered.parts)))


def texts(rendered: Rendered) -> list[str]:
    return [paragraph.text for paragraph in opened(rendered).paragraphs]


def cells(rendered: Rendered) -> list[list[str]]:
    return [[c.text for c in row.cells] for t in opened(rendered).tables for row in t.rows]


def rendered_anew(text: str, **values: Any) -> Rendered:
    """Render one paragraph in a small document, without a file; raises TemplateError."""
    body = f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p><w:sectPr/>"
    return rendered_body(body, **values)


def rendered_body(body: str, **values: Any) -> Rendered:
    """Render a body, given as XML."""
    parts = parts_of(package(with_body(body)))
    return Template("mau.docx", parts).render(values, PROPERTIES)


def words(rendered: Rendered) -> str:
    """Return all letters of a document's text."""
    return "".join(t.text or "" for t in etree.fromstring(rendered.parts[MAIN]).iter(w("t")))


def refused(text: str, **values: Any) -> TemplateError:
    """Return the fault for which a paragraph is not printed."""
    with pytest.raises(TemplateError) as caught:
        rendered_anew(text, **values)
    return caught.value
