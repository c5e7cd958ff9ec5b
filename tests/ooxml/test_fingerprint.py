"""Whether somebody edited a document after it was made."""

from pathlib import Path
from typing import Any

from cchc_cli.ooxml.fingerprint import (
    Released,
    content_of,
    fingerprint,
    is_as_made,
    released,
    with_fingerprint,
)
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


def test_an_issued_document_keeps_its_number(saved: Any) -> None:
    parts = render(saved(of("{{ a }}")), a="x").parts
    draft, issued = (packed(with_fingerprint(parts, n)) for n in (None, "112/BC-UBND"))
    assert released(draft) is None
    assert released(issued) == Released("112/BC-UBND", content_of(draft))
    assert is_as_made(issued)


def test_what_is_no_document_of_ours_was_not_issued(saved: Any) -> None:
    parts = with_fingerprint(render(saved(of("{{ a }}")), a="x").parts, "1")
    broken = packed({**parts, "docProps/custom.xml": b"<Properties"})
    edited = packed({**parts, "word/document.xml": b"<a/>"})
    foreign = saved(of("a")).read_bytes()
    assert [released(each) for each in (broken, edited, foreign, b"")] == [None] * 4
