"""What a mistyped word was meant to be, said in one way everywhere."""

from collections.abc import Iterable

from cchc_cli.errors import UsageError
from cchc_cli.text import listing, nearest, printable


def question(names: Iterable[str]) -> str:
    """Ask whether one of these was meant."""
    return f"ý bạn là {listing(names)}?"


def meant(word: str, known: Iterable[str]) -> str:
    """Return `ý bạn là …? ` with the name most like a word; nothing where none is near."""
    near = nearest(word, known)
    return f"{question(near)} " if near else ""


def capital(said: str) -> str:
    """Return words as they stand at the head of a sentence."""
    return f"{said[:1].upper()}{said[1:]}"


def meant_first(word: str, known: Iterable[str]) -> str:
    """Return the same at the head of a sentence."""
    return capital(meant(word, known))


def pick(value: str, allowed: Iterable[str], what: str) -> str:
    """Accept one of a few words; raises UsageError with the nearest one."""
    choices = list(allowed)
    if value in choices:
        return value
    raise UsageError(
        f"{what} không nhận `{printable(value)}`. {meant_first(value, choices)}"
        f"Được dùng: {listing(choices)}"
    )


def unknown(kind: str, name: str, known: Iterable[str]) -> UsageError:
    """Say that a name is not there, and which ones are."""
    names = list(known)
    rest = f"Đang có: {listing(names)}" if names else f"Dữ liệu chưa có {kind} nào."
    return UsageError(f"Không có {kind} mã `{printable(name)}`. {meant_first(name, names)}{rest}")
