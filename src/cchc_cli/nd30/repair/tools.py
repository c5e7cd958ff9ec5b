"""What repairs share: lengths as Word writes them, and the list of what was done."""

from cchc_cli.nd30.widths import TWIPS_PER_MM


def twips_of(mm: float) -> str:
    """Write millimetres as twentieths of a point."""
    return str(round(mm * TWIPS_PER_MM))


def note(done: list[str], line: str) -> None:
    """Say once what was done."""
    if line not in done:
        done.append(line)
