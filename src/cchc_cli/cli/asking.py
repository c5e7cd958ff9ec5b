"""Questions on a terminal, for what a command lacks; scripts get an error instead."""

import sys
from collections.abc import Callable, Iterable
from typing import TypeVar

import typer

from cchc_cli.errors import UsageError
from cchc_cli.text import listing, nfc

T = TypeVar("T")


def on_terminal() -> bool:
    """Return whether somebody sits there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(what: str, read: Callable[[str], T], known: Iterable[str] = ()) -> T | None:
    """Ask for a value until it can be read; Enter alone leaves it out."""
    names = list(known)
    hint = f" ({listing(names)})" if names else ""
    while True:
        sys.stderr.write(f"{what}{hint}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise typer.Abort
        typed = nfc(line.strip())
        if not typed:
            return None
        try:
            return read(typed)
        except UsageError as error:
            sys.stderr.write(f"  {error}\n")


def ask_needed(what: str, read: Callable[[str], T], known: Iterable[str] = ()) -> T:
    """Ask for a value that the record cannot do without."""
    names = list(known)
    while True:
        value = ask(what, read, names)
        if value is not None:
            return value
        sys.stderr.write("  Không để trống được; dừng lại thì nhấn Ctrl-C.\n")
