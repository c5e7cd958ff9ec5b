"""Questions on a terminal, for what a command lacks; scripts get an error instead."""

import sys
from collections.abc import Callable, Iterable
from typing import TypeVar

from cchc_cli.cli.arguments import is_broken
from cchc_cli.errors import StoppedError, UsageError
from cchc_cli.text import NOT_UTF8, listing, nfc, printable

T = TypeVar("T")


def on_terminal() -> bool:
    """Return whether somebody sits there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def piped_in() -> str:
    """Read all that a pipe or a person types in; raises UsageError for what is no UTF-8 text."""
    if sys.stdin is None:
        raise UsageError("Không có gì để đọc: đầu vào đã đóng.")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="strict")
    try:
        return sys.stdin.read()
    except UnicodeDecodeError:
        raise UsageError(f"Đầu vào {NOT_UTF8}. Lưu lại với bảng mã UTF-8.") from None


def ask(
    what: str, read: Callable[[str], T], known: Iterable[str] = (), *, otherwise: str = ""
) -> T | None:
    """Ask for a value until it can be read; Enter alone leaves it out.

    The question shows what may be typed, and after `Enter:` what holds `otherwise`.
    """
    hints = [listing(known), f"Enter: {printable(otherwise)}" if otherwise else ""]
    hint = "; ".join(filter(None, hints))
    question = f"{what} ({hint}): " if hint else f"{what}: "
    while True:
        sys.stderr.write(question)
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise StoppedError
        typed = nfc(line.strip())
        if not typed:
            return None
        if is_broken(typed):
            sys.stderr.write(f"  Dòng vừa gõ {NOT_UTF8}. Hãy gõ lại.\n")
            continue
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
