"""What a typed word names, and what a mistyped one was meant to be, in one way everywhere."""

import re
from collections.abc import Iterable, Mapping

from cchc_cli.errors import UnknownWordError, UsageError
from cchc_cli.text import Meant, fitting, fold, listing, nearest, nfc, printable, sort_key

_LISTED_BY = {
    "nhiệm vụ": "cchc tasks",
    "nhiệm vụ hoặc tiêu chí": "cchc tasks, cchc score",
    "tiêu chí": "cchc score",
}
"""The commands that show what there is of a kind, where a record has many of it."""
_FEW = 12
_ON_ONE_LINE = 6
"""As many choices stand beside what was likely meant; more have a line of their own."""


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


def pick(
    value: str, allowed: Iterable[str], what: str, also: Mapping[str, str] | None = None
) -> str:
    """Return the one of a few words that was typed, in any case and without regard to marks.

    `also` has more names of them, such as the Vietnamese ones; a word of the few goes before
    those, as an office may call its own form what we call one of ours. Raises UnknownWordError
    with the nearest one.
    """
    choices, others = list(allowed), also or {}
    found = fitting(value, ((each, each) for each in choices)) or fitting(value, others.items())
    if len(found) == 1:
        return found[0]
    if found:
        raise UnknownWordError(_several(f"{what} `{printable(value)}`", found), value)
    first = {word: name for name, word in reversed(list(others.items()))}
    ways = [f"`{each}` ({first[each]})" if each in first else f"`{each}`" for each in choices]
    many = f" … (tất cả {len(ways)})" if len(ways) > _FEW else ""
    if not value.strip():
        wrong = f"{what} còn trống."
    else:
        wrong = f"{what} không nhận `{printable(value)}`."
    likely = meant_first(value, [*choices, *others])
    told = f"Được dùng: {', '.join(ways[:_FEW])}{many}"
    apart = "\n" if likely and len(ways) > _ON_ONE_LINE else ""
    raise UnknownWordError(f"{wrong} {likely.rstrip() if apart else likely}{apart}{told}", value)


def named(
    kind: str, typed: str, ids: Mapping[str, Meant], also: Iterable[tuple[str, Meant]] = ()
) -> Meant:
    """Return what an id names, in any case and without regard to marks; an exact one goes first.

    `also` has other names of the same things. Raises UnknownWordError for none, and for several
    with the ids that fit.
    """
    wanted = nfc(typed).strip()
    if wanted in ids:
        return ids[wanted]
    others = list(also)
    found = fitting(wanted, [*ids.items(), *others])
    if len(found) == 1:
        return found[0]
    if not found:
        raise _called_so(kind, typed, ids, others) or unknown(kind, typed, ids)
    fit = [name for name, what in ids.items() if what in found]
    raise UnknownWordError(_several(f"{capital(kind)} `{printable(typed)}`", fit), typed)


def _called_so(
    kind: str, typed: str, ids: Mapping[str, Meant], others: list[tuple[str, Meant]]
) -> UsageError | None:
    """Ask for the id of what has a name most like the typed one; None where an id is as near."""
    names = dict(others)
    near = nearest(typed, names)
    if near_ids(typed, ids):
        return None
    if not near:
        meant = by_words(typed, [*ids.items(), *others])
        near = [name for name, what in others if what in meant][:1]
    if not near:
        return None
    which = [name for name, what in ids.items() if what == names[near[0]]]
    asked = f"Ý bạn là {listing(which)} ({printable(near[0])})?"
    return UnknownWordError(f"Không có {kind} mã `{printable(typed)}`. {asked}", typed)


def by_words(typed: str, called: Iterable[tuple[str, Meant]]) -> list[Meant]:
    """Return the one thing that a name made of some words or first letters means; else nothing.

    `Trung tâm hành chính công` leaves words out, `Trung tâm HCC` has an id, or first letters.
    """
    words = _words(typed)
    names = [(_words(name), what) for name, what in called]
    found = list(dict.fromkeys(what for own, what in names if _leaves_out(words, own)))
    if not found:
        found = list(dict.fromkeys(what for own, what in names if _shortens(words, own)))
    return found if len(found) == 1 else []


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _leaves_out(words: list[str], own: list[str]) -> bool:
    rest = iter(own)
    return len(words) > 1 and all(word in rest for word in words)


def _shortens(words: list[str], own: list[str]) -> bool:
    first = "".join(word[0] for word in own)
    is_id = len(own) == 1 and own[0] in words
    return is_id or any(len(word) >= _LETTERS and first.endswith(word) for word in words)


_LETTERS = 3
"""Fewer first letters are those of too many names."""


def _several(called: str, fit: Iterable[str]) -> str:
    return f"{called} có thể là nhiều mã. Hãy viết đúng một mã: {listing(fit)}"


def unknown(kind: str, name: str, known: Iterable[str]) -> UsageError:
    """Say that a name is not there, and which near ones are, else which there are."""
    names = sorted(known, key=sort_key)
    near = near_ids(name, names)
    if not names:
        rest = f"Dữ liệu chưa có {kind} nào."
    elif len(names) > _FEW and kind in _LISTED_BY:
        rest = f"{capital(question(near))} " if near else ""
        rest += f"Xem các mã: {_LISTED_BY[kind]}"
    else:
        rest = f"{meant_first(name, near)}Đang có: {listing(names)}"
    return UnknownWordError(f"Không có {kind} mã `{printable(name)}`. {rest}", name)


def near_ids(name: str, known: Iterable[str], limit: int = 3) -> list[str]:
    """Return the ids most like a mistyped one, those first that differ in leading zeros alone."""
    names = list(known)
    wanted = _numbered(name)
    same = [each for each in names if _numbered(each) == wanted]
    return same[:limit] or nearest(name, names, limit)


def _numbered(name: str) -> str:
    """Read an id as people say it: NV1, nv-001 and NV 01 are one."""
    plain = re.sub(r"[\s_-]+", "", fold(name))
    return re.sub(r"\d+", lambda digits: digits[0].lstrip("0") or "0", plain)
