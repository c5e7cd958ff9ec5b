"""A template's file that is no document is a fault of the template."""

from pathlib import Path
from typing import Any

import pytest

from cchc_cli.ooxml.package import packed, read_parts
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.template import Template
from tests.helpers.templates import of, render


@pytest.mark.parametrize("raw", [b"", b"PK", b"not a zip", packed({"a.xml": b"<a/>"})])
def test_what_is_no_document_is_refused(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(raw)
    with pytest.raises(TemplateError, match=r"hong\.docx"):
        Template.read(path)


def test_entities_are_refused(saved: Any) -> None:
    path = saved(of("{{ a }}"))
    parts = read_parts(path)
    body = parts["word/document.xml"].partition(b"?>")[2]
    parts["word/document.xml"] = b'<!DOCTYPE x [<!ENTITY e "x">]>' + body
    path.write_bytes(packed(parts))
    with pytest.raises(TemplateError, match="DTD"):
        render(path, a=1)
