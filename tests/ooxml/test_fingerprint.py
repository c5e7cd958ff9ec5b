"""Whether somebody edited a document after it was made."""

from pathlib import Path
from typing import Any

from cchc_cli.ooxml.fingerprint import fingerprint, is_as_made, with_fingerprint
from cchc_cli.ooxml.package import packed, read_parts
from tests.helpers.templates import of, render


def test_an_edit_is_noticed(saved: Any, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    path.write_bytes(packed(with_fingerprint(render(saved(of("{{ a }}")), a="x").parts)))
    assert is_as_made(path.read_bytes())
    parts = read_parts(path)
    parts["word/document.xml"] = parts["word/document.xml"].replace(b">x<", b">y<")
    path.write_bytes(packed(parts))
    assert not is_as_made(path.read_bytes())
    assert not is_as_made(saved(of("a")).read_bytes())


def test_the_fingerprint_covers_names_and_bytes() -> None:
    assert fingerprint({"a": b"1"}) != fingerprint({"a": b"2"})
    assert fingerprint({"a": b"1"}) != fingerprint({"b": b"1"})
