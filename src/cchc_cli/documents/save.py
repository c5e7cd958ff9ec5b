"""Word documents and PDFs as outputs: how one of ours is known, and where none may be written."""

from contextlib import suppress
from pathlib import Path

from cchc_cli.disk import OnDisk
from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.outputs import Guard, OutputKind, guard_against
from cchc_cli.workspace.reading.evidence_files import place_of


def _made_docx(data: bytes) -> bool:
    from cchc_cli.ooxml.fingerprint import is_as_made  # loads what reads Word files

    return is_as_made(data)


def _made_pdf(data: bytes) -> bool:
    from cchc_cli.documents.pdf_mark import source_of

    return source_of(data) is not None


DOCX = OutputKind(".docx", _made_docx)
PDF = OutputKind(".pdf", _made_pdf)


def guard_of(record: Record, root: Path) -> Guard:
    """Return what no output of a record may replace."""
    from cchc_cli.scoring.proofs import placed_evidence

    named = {placed.evidence.file for placed in placed_evidence(record) if placed.evidence.file}
    disk = OnDisk()
    return guard_against(root, [_place(root, name, disk) for name in named])


def _place(root: Path, name: str, disk: OnDisk) -> Path:
    try:
        return place_of(root, name, disk)
    except OSError:  # a name too long for a file, a folder that may not be looked into
        return root / name


def guard_around(output: Path) -> Guard:
    """Return the guard of the workspace in which an output stands, else of the current folder's.

    For commands that work without a workspace: there, only what every output may not touch.
    """
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    for start in (output.parent, Path()):
        with suppress(UsageError):
            workspace = find_workspace(None, start)
            return guard_of(load(workspace).record, workspace.root)
    return Guard()
