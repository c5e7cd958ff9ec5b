"""What the number format of a cell makes of its number: a day, a percentage, or neither.

Format codes are kept in the file's own language, whatever language the program speaks
(ISO/IEC 29500-1, 18.8.30 and 18.8.31): Excel in Vietnamese too writes `dd/mm/yyyy`.
"""

import re
from collections.abc import Iterator
from typing import Literal

from cchc_cli.ooxml.xml import Element

Shown = Literal["day", "percent", "number"]

_BUILT_IN: dict[str, Shown] = {
    **dict.fromkeys(("9", "10"), "percent"),
    **dict.fromkeys(("14", "15", "16", "17", "22"), "day"),
    # Those of Chinese, Japanese and Korean programs; the numbers left out are times of day.
    **dict.fromkeys(("27", "28", "29", "30", "31", "36"), "day"),
    **dict.fromkeys(("50", "51", "52", "53", "54", "57", "58"), "day"),
}
"""Formats known by their number alone, whose code no file holds."""
_NOT_CODE = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]?', re.DOTALL)
"""Quoted words, single letters, widths, fillings; colours, conditions, languages. `[h]` stays."""
_HALF_OF_DAY = re.compile(r"am/pm|a/p")
_TIME = re.compile(r"[hs]|\[m+\]")
"""What makes of an `m` beside it minutes, else it is a month."""


def shown_by(styles: Element) -> dict[str, Shown]:
    """Say of each style of a part, by its number, what it makes of the number in a cell."""
    own = {e.get("numFmtId"): shown_as(e.get("formatCode") or "") for e in _in(styles, "numFmts")}
    known = {**_BUILT_IN, **own}
    cells = enumerate(_in(styles, "cellXfs"))
    return {str(place): known.get(style.get("numFmtId"), "number") for place, style in cells}


def _in(styles: Element, group: str) -> Iterator[Element]:
    found = styles.find(f"{{*}}{group}")
    return iter(()) if found is None else found.iterchildren("{*}*")


def shown_as(code: str) -> Shown:
    """Say what a format code makes of a number that is not negative."""
    first = _NOT_CODE.sub("", code.lower()).partition(";")[0]
    if "%" in first:
        return "percent"
    # Parts of seconds are the only digits that a day or time has.
    words = _HALF_OF_DAY.sub("", re.sub(r"(?<=s)\.0+", "", first))
    if re.search(r"[0#?@]", words):
        return "number"
    is_day = re.search(r"[dy]", words) or ("m" in words and not _TIME.search(words))
    return "day" if is_day else "number"
