"""Word documents and PDFs as outputs: how one of ours is known, and where none may be written."""

from pathlib import Path

from cchc_cli.model.record import Record
from cchc_cli.outputs import Guard, OutputKind, identity


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
    found = (identity(root / name) for name in named)
    return Guard(root, frozenset(each for each in found if each is not None))
