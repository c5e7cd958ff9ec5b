"""Commas between braces that part what was meant as one: `{Một phần: 0,5}`, `{Có, muộn: 1}`.

YAML takes what stands behind such a comma for a key without a value, which means "not known
yet" and is left out: points and words would be lost without a word.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import yaml

from cchc_cli.patterns import regex
from cchc_cli.workspace.reading.parser import CParser
from cchc_cli.workspace.reading.text_problems import TextProblem

_NUMBER = re.compile(r": +(-?\d[\d.]*)((?:,[ \t]*\d+)+)(%?)\s*(?=[,}])", re.ASCII)
_GROUP = regex(r"\{[^{}\n\r]*\}")
_OF_ITS_OWN = regex(r"\[[^\]]*\]|\"[^\"]*\"|'[^']*'")
"""Within a group: what has commas of its own, or may have."""
_BARE = regex(r"[,{]\s*([^\s,:{}][^,:{}\n\r]*?)\s*(?=[,}])")
_BARE_WORD = regex(r"[,{]\s*([a-z_]+)\s*(?=[,}])")
"""Where groups stand within groups; only what may be a key, for texts are full of commas."""
_DIGITS = regex(r"\d+%?\s*[,}]", re.ASCII)
_BEFORE = regex(r"\d, ?\Z", re.ASCII)
_THOUSAND = 3  # digits between the marks of thousands


def decimal_commas(text: str) -> Iterator[TextProblem]:
    """Yield numbers between braces that a comma parts, at what is lost."""
    found = list(_NUMBER.finditer(text))
    bare = _keys_without_value(text) if found else set()
    for number in found:
        at = number.start(2) + len(number[2]) - len(number[2].lstrip(", \t"))
        if at in bare:
            whole, *parts = re.split(r",[ \t]*", number[1] + number[2])
            yield TextProblem(
                "decimal-comma",
                at,
                f"`{','.join((whole, *parts))}{number[3]}` giữa {{ }}: dấu phẩy tách các mục, nên "
                f"chỉ còn {whole}",
                hint=_as_meant(whole, parts, number[3]),
            )


def _as_meant(whole: str, parts: list[str], percent: str) -> str:
    """Say how a number is typed: with a point, or without marks of thousands."""
    typed = ",".join((whole, *parts)) + percent
    thousands = "".join((whole, *parts)) + percent
    if len(parts) > 1:
        return f"viết {thousands}, không có dấu ngăn hàng nghìn"
    decimal = f"{whole.replace('.', '')}.{parts[0]}{percent}"
    if len(parts[0]) == _THOUSAND and "." not in whole and not whole.startswith("0"):
        return f"số lẻ thì viết {decimal}, hàng nghìn thì viết {thousands}, không phải {typed}"
    return f"viết {decimal}, không phải {typed}"


def cut_words(text: str) -> Iterator[TextProblem]:
    """Yield words between braces that became a key without a value: a comma cut them off."""
    found = _bare_words(text)
    bare = _keys_without_value(text) if found else set()
    for at in sorted(bare & set(found)):
        yield TextProblem(
            "comma-cuts",
            at,
            f"«{found[at]}» giữa hai dấu phẩy thành một khóa trống, không còn là chữ",
            hint="đặt cả giá trị có dấu phẩy trong dấu nháy kép; "
            "nếu đúng là khóa: thêm dấu hai chấm",
        )


def _bare_words(text: str) -> dict[int, str]:
    """Return what stands between commas or braces without a colon, by its first character."""
    found = {each.start(1): each[1] for each in _BARE_WORD.finditer(text)}
    for group in _GROUP.finditer(text):
        whole = _OF_ITS_OWN.sub(lambda own: ":" * len(own[0]), group[0])
        found |= {
            group.start() + each.start(1): each[1]
            for each in _BARE.finditer(whole)
            if not parts_a_number(whole, each.start(1))
        }
    return found


def _keys_without_value(text: str) -> set[int]:
    """Return where keys stand with nothing after them, those that stand twice included."""
    found: set[int] = set()
    key = None
    for event in _events(text):
        is_text = isinstance(event, yaml.ScalarEvent)
        if is_text and key is not None and event.start_mark.index == event.end_mark.index:
            found.add(key.start_mark.index)
        key = event if is_text else None
    return found


def _events(text: str) -> Iterator[Any]:
    parser: Any = CParser(text)
    with suppress(yaml.YAMLError):
        while (event := parser.get_event()) is not None:
            yield event


def parts_a_number(text: str, index: int) -> bool:
    """Tell whether digits from a character on are what a comma parted from a number."""
    found = _DIGITS.match(text, index)
    return found is not None and _BEFORE.search(text, max(0, index - 9), index) is not None
