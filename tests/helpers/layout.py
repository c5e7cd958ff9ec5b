"""Documents held against the layout rules: our own from the examples, and any other."""

import io
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import docx

from cchc_cli.documents.document import Request
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.nd30.lint import lint
from cchc_cli.ooxml.package import read_parts
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.mutations import Mutation
from tests.helpers.printing import printed
from tests.helpers.repository import ROOT


@cache
def good(kind: str) -> bytes:
    """Render a document from the examples: TB-01 is a final one."""
    record = load(find_workspace(str(ROOT / "examples"))).record
    scope = scope_of(read_period("2025-Q3"), "ministry")
    name = "TB-01" if kind == "notice" else None
    wanted = Request(kind=kind, day=scope.window.last, name=name, scope=scope, unit="KT")
    return printed(record, wanted).data


def codes(kind: str, mutate: Mutation, *, final: bool = False) -> list[str]:
    """Return the codes that are found in a document of ours after a change."""
    document = docx.Document(io.BytesIO(good(kind)))
    mutate(document)
    return codes_in(document, final=final)


def codes_in(document: Any, *, final: bool = False) -> list[str]:
    """Return the codes that are found in a document, each once."""
    return found(saved(document), final=final)


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def found(data: bytes, *, final: bool = False) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.docx"
        path.write_bytes(data)
        return sorted({f.code for f in lint(read_parts(path), final=final)})


def repaired(document: Any, tmp_path: Path, cchc: Callable) -> Any:
    """Repair a document as a user does, and open what came of it."""
    document.save(str(tmp_path / "old.docx"))
    cchc("lint", tmp_path / "old.docx", "--fix", "-o", tmp_path / "new.docx")
    return docx.Document(str(tmp_path / "new.docx"))
