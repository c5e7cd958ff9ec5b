"""Vietnamese text: one form to compare by, an alphabet to sort by, the nearest word."""

import re
import unicodedata
from collections.abc import Iterable

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_STRIPPED = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"})
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LETTERS = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}


def nfc(text: str) -> str:
    """Compose letters and marks: text from macOS and Word arrives decomposed."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Forget case, marks, kinds of dashes and runs of spaces: for search and comparison."""
    bare = unicodedata.normalize("NFD", text.translate(_STRIPPED).translate(_DASHES))
    return " ".join(_MARKS.sub("", bare).casefold().split())


def sort_key(text: str) -> tuple[tuple[int, int | str], ...]:
    """Order as a Vietnamese dictionary does, numbers by value, tones last.

    Tones follow không, huyền, hỏi, ngã, sắc, nặng.
    """
    letters: list[tuple[int, int | str]] = []
    tones: list[tuple[int, int | str]] = []
    for part in re.findall(r"\d+|\D", nfc(text).lower()):
        if part.isdecimal():
            letters.append((1, int(part)))
            continue
        marks = unicodedata.normalize("NFD", part)
        tone = next((_TONES[m] for m in marks if m in _TONES), 0)
        letter = nfc("".join(m for m in marks if m not in _TONES))
        place = _LETTERS.get(letter)
        letters.append((0, letter) if place is None else (2, place))
        tones.append((0, tone))
    return (*letters, (-1, 0), *tones)


def nearest(word: str, known: Iterable[str], most: int = 1) -> list[str]:
    """Find the names most like a mistyped one, best first; none when none is near."""
    from difflib import get_close_matches

    folded: dict[str, str] = {}
    for name in known:
        folded.setdefault(fold(name), name)
    found = get_close_matches(fold(word)[:80], list(folded)[:5000], n=most, cutoff=0.6)
    return [folded[name] for name in found]


def listing(names: Iterable[str], most: int = 12) -> str:
    """Write names for a message, the first dozen of them."""
    shown = list(names)
    rest = f" … (tất cả {len(shown)})" if len(shown) > most else ""
    return ", ".join(f"`{name}`" for name in shown[:most]) + rest


def printable(text: str) -> str:
    """Make control characters visible, so that no data can steer the terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)


_WIDE = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1100-\u115f\u200b-\u200f\u20d0-\u20ff\u2329\u232a"
    "\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe00-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f000-\U0003fffd]"
)


def display_width(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    if text.isascii() or not _WIDE.search(text):
        return len(text)
    return sum(_letter_width(c) for c in text)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def shortened(text: str, width: int) -> str:
    """Cut a text at a word so that it fits, with `…` for the rest."""
    if display_width(text) <= width:
        return text
    kept, room = 0, width - 1
    for letter in text:
        room -= _letter_width(letter)
        if room < 0:
            break
        kept += 1
    head = text[:kept]
    if not text[kept : kept + 1].isspace() and " " in head:
        whole = head[: head.rindex(" ")]
        head = whole if len(whole) * 2 >= kept else head
    return head.rstrip(" ,;:.-") + "…"


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Shorten or fill a text to just this width."""
    missing = width - display_width(text)
    if missing < 0:
        text = shortened(text, width)
        missing = width - display_width(text)
    return " " * missing + text if right else text + " " * missing
