"""Reading WordprocessingML: names, attributes, measures."""

from typing import Any

from cchc_cli.ooxml.names import W

OFF = {"0", "false", "off", "none"}
_MM = 25.4 / 1440
_UNITS = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}
_LARGEST = 2.0**31
"""Word keeps measures in 32 bits; `nan` and `1e999` are numbers to Python too."""
_MOST_DIGITS = 9
"""Word counts in 32 bits (ISO/IEC 29500-1, 17.18.10); Python refuses to read some thousands."""


def value(element: Any, name: str = "val") -> str | None:
    """Return an attribute of WordprocessingML."""
    return None if element is None else element.get(W + name)


def first(element: Any, name: str) -> Any:
    """Return the first child of a name, None without one.

    Why not lxml's `find`: it reads a path, which takes five times as long as the few children do.
    """
    for child in element:
        if child.tag == name:
            return child
    return None


def on(element: Any) -> bool | None:
    """Read a toggle; None where it is not there."""
    if element is None:
        return None
    return (value(element) or "1").lower() not in OFF


def whole_number(text: str | None) -> int | None:
    """Read a number without a sign; None for none, or for one that no program counts to."""
    plain = text is not None and text.isdecimal() and len(text) <= _MOST_DIGITS
    return int(text) if text is not None and plain else None


def number(text: str | None) -> float | None:
    """Read a number, whole or not; None for what is none, is not finite, or beyond all paper."""
    try:
        found = float(text or "")
    except ValueError:
        return None
    return found if abs(found) <= _LARGEST else None


def twips(text: str | None) -> float | None:
    """Read a measure in twips, or with a unit (2.5cm), as millimetres."""
    if text is None:
        return None
    factor = _UNITS.get(text[-2:])
    found = number(text if factor is None else text[:-2])
    return None if found is None else found * (factor or _MM)
