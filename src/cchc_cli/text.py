"""Vietnamese text: one form to compare by, an alphabet to sort by, the nearest word."""

import os
import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable
from os import PathLike, fspath
from typing import TypeVar

Meant = TypeVar("Meant", bound=Hashable)

LONG_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
"""Dashes and minus signs as Word puts them, to be read as the one of keyboards."""
_STRIPPED = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"})
# Compiled when it is first used: many commands compare no words.
_MARKS = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LONGEST_NUMBER = 1000
"""Digits of a number to sort by: Python refuses to read some thousands."""
_LETTERS = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}


def nfc(text: str) -> str:
    """Compose letters and marks: text from macOS and Word arrives decomposed."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Forget case, marks, kinds of dashes and runs of spaces: for search and comparison."""
    apart = unicodedata.normalize("NFD", text.translate(_STRIPPED).translate(LONG_DASHES))
    return " ".join(re.sub(_MARKS, "", apart).casefold().split())


def fitting(typed: str, names: Iterable[tuple[str, Meant]]) -> list[Meant]:
    """Return what a typed name means, of names and what each stands for; none where none fits.

    What is called exactly so goes before what differs in case, that before what differs in
    marks, that before what has dashes where spaces were typed.
    """
    known = [(nfc(name), what) for name, what in names]
    wanted = nfc(typed).strip()
    for reading in (str, str.casefold, fold, _apart):
        name_read = reading(wanted)
        found = dict.fromkeys(what for name, what in known if reading(name) == name_read)
        if found:
            return list(found)
    return []


def _apart(text: str) -> str:
    return fold(text).replace("-", " ").replace("_", " ")


def bare(text: str) -> str:
    """Return a text in one line and without its end mark, to stand within a sentence."""
    return " ".join(text.split()).rstrip(".;, ")


def sign(text: str) -> str:
    """Forget case, kinds of dashes and all spaces, but no mark: ĐA is not DA, QyĐ not QĐ."""
    return "".join(nfc(text).translate(LONG_DASHES).casefold().split())


def sort_key(text: str) -> tuple[tuple[int, int | str], ...]:
    """Order as a Vietnamese dictionary does, numbers by value, tones last.

    Tones follow không, huyền, hỏi, ngã, sắc, nặng.
    """
    letters: list[tuple[int, int | str]] = []
    tones: list[tuple[int, int | str]] = []
    for part in re.findall(r"\d+|\D", nfc(text).lower()):
        if part.isdecimal() and len(part) <= _LONGEST_NUMBER:
            letters.append((1, int(part)))
            continue
        marks = unicodedata.normalize("NFD", part)
        tone = next((_TONES[m] for m in marks if m in _TONES), 0)
        letter = nfc("".join(m for m in marks if m not in _TONES))
        place = _LETTERS.get(letter)
        letters.append((0, letter) if place is None else (2, place))
        tones.append((0, tone))
    return (*letters, (-1, 0), *tones)


def nearest(word: str, known: Iterable[str], limit: int = 1) -> list[str]:
    """Find the names most like a mistyped one, best first; none when none is near."""
    from difflib import get_close_matches

    folded: dict[str, str] = {}
    for name in known:
        folded.setdefault(fold(name), name)
    found = get_close_matches(fold(word)[:80], list(folded)[:5000], n=limit, cutoff=0.6)
    return [folded[name] for name in found]


LISTED = 12
"""Names that a message lists."""


def listing(
    names: Iterable[str], limit: int = LISTED, quote: str = "`", total: int | None = None
) -> str:
    """Write names for a message, the first dozen of them; `total` where no others are given."""
    shown = list(names)
    count = len(shown) if total is None else total
    rest = f" … (tất cả {count})" if count > limit else ""
    return ", ".join(f"{quote}{printable(name)}{quote}" for name in shown[:limit]) + rest


def has_gap(text: str) -> bool:
    """Tell whether a … stands where a word belongs, as in a skeleton: `đồng chí … chủ trì`.

    Behind a comma it is "and so on".
    """
    return re.search(r"(?:^|[^\s,;.])\s*(?<!\S)…(?![^\s,.;:])", text) is not None


def is_web_address(text: str) -> bool:
    """Tell whether a browser opens it: http or https, a host, no space."""
    return re.fullmatch(r"https?://[^\s/]\S*", text, re.IGNORECASE) is not None


# A host alone may be a file's name (bc.pdf); with one of these at its end it is a host.
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+"
_PAGE = rf"(?:{_HOST}[A-Za-z]{{2,63}}(?::\d{{1,5}})?[/?#]\S*|{_HOST}(?:vn|com|net|org|info))"


def web_address_meant(text: str) -> str | None:
    """Return the address of a page that was typed without https://; None for what is none."""
    found = re.fullmatch(rf"(?:https?:?/{{0,2}}|//)?({_PAGE})", text, re.IGNORECASE)
    return None if found is None or is_web_address(text) else f"https://{found[1]}"


_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_EMAIL = rf"{_WORD}(?:\.{_WORD})*@(?:[A-Za-z0-9-]{{1,63}}\.)+[A-Za-z]{{2,63}}"
_LONGEST_EMAIL = 254  # RFC 5321, 4.5.3.1.3, without the angle brackets


def is_email_address(text: str) -> bool:
    """Tell whether mail goes to it: plain letters, one @, a domain; RFC 5322 without comments."""
    return len(text) <= _LONGEST_EMAIL and re.fullmatch(_EMAIL, text) is not None


# A number of Việt Nam begins with 0 (0912 345 678, 0225 3 123 456), a hotline with 1800, 1900,
# one of another country with + and its code; people put spaces, dots, dashes, brackets between.
_PHONE = r"(?:\+[1-9]|\(?0|1[89]00)[0-9 .()-]*[0-9]"
_PHONE_DIGITS = range(8, 16)  # E.164 knows at most 15


def is_phone_number(text: str) -> bool:
    """Tell whether a text is one telephone number that can be called."""
    digits = sum(letter.isdecimal() for letter in text)
    return digits in _PHONE_DIGITS and re.fullmatch(_PHONE, text) is not None


# What XML 1.0 cannot hold, and the control characters that it can: DEL, the rest of C1, a
# carriage return. A line's end and a tab are text. Compiled when first used.
_CONTROL = "[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"


def control_sign(text: str) -> str | None:
    """Return the first sign that is no letter and can stand in no document; None without one.

    Half a surrogate pair is what Python makes of a byte on the command line that is no UTF-8.
    """
    found = None if text.isprintable() else re.search(_CONTROL, text)
    return found and found[0]


def code_point(letter: str) -> str:
    """Name a letter that cannot be shown: U+001B."""
    return f"U+{ord(letter):04X}"


NOT_UTF8 = "có chữ hỏng, không phải UTF-8"
"""What is said of a name, a word or a file that is no text."""
_LOST_BYTES = range(0xDC80, 0xDD00)
"""The letters in whose place Python keeps the bytes of a name that are no UTF-8."""


def _escape(letter: str) -> str:
    code = ord(letter)
    if code in _LOST_BYTES:
        return f"\\x{code & 0xFF:02x}"
    return f"\\x{code:02x}" if letter <= "\xff" else f"\\u{code:04x}"


def printable(text: "str | PathLike[str]", escape: Callable[[str], str] = _escape) -> str:
    """Make visible what has no shape of its own, so that no data can steer the terminal.

    Control characters, marks of direction and joiners become escapes, bytes of a name that are
    no UTF-8 the bytes they are. Spaces of every width stay: Word and web pages are full of them.
    """
    text = fspath(text)
    if text.isprintable():
        return text
    return "".join(letter if _is_seen(letter) else escape(letter) for letter in text)


def as_typed(word: "str | PathLike[str]") -> str:
    """Show a word as it is to be typed in a command: in quotes where a shell would read signs."""
    shown = printable(word)
    return shown if re.fullmatch(r"[\w@%+=:,./-]+", shown) else in_quotes(shown)


def in_quotes(word: str) -> str:
    r"""Show a word of a command in double quotes, the only ones that cmd of Windows knows.

    `\"` is a quote to both sh and the programs of Windows. To sh a backslash, `$` and a backtick
    mean something within quotes, and a backslash takes that away; cmd would hand it on, and knows
    nothing that keeps `%` from being read. So a word is right for the system that shows it.
    """
    shown = printable(word)
    if os.name == "nt":
        text = re.sub(r'(\\*)("|$)', lambda run: run[1] * 2 + run[2].replace('"', '\\"'), shown)
    else:
        text = re.sub(r'([\\"$`])', r"\\\1", shown)
    return f'"{text}"'


def printable_lines(text: str, escape: Callable[[str], str] = _escape) -> str:
    """Make the same visible in lines; their ends stay, those of Windows too, and the Tab key."""
    if text.replace("\n", "").isprintable():
        return text
    words = r"(?:[^\n\t\r]|\r(?!\n))+"
    return re.sub(words, lambda found: printable(found[0], escape), text)


def _is_seen(letter: str) -> bool:
    return letter.isprintable() or unicodedata.category(letter) == "Zs"
