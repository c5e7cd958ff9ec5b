"""Reading WordprocessingML: names, attributes, measures."""

from typing import Any

from cchc_cli.ooxml.names import W

OFF = {"0", "false", "off", "none"}
_MM = 25.4 / 1440


def value(element: Any, name: str = "val") -> str | None:
    """Return an attribute of WordprocessingML."""
    return None if element is None else element.get(W + name)


def on(element: Any) -> bool | None:
    """Read a toggle; None where it is not there."""
    if element is None:
        return None
    return (value(element) or "1").lower() not in OFF


def twips(text: str | None) -> float | None:
    """Read a measure in twips, or with a unit (2.5cm), as millimetres."""
    if text is None:
        return None
    try:
        for unit, factor in (("mm", 1.0), ("cm", 10.0), ("in", 25.4), ("pt", 25.4 / 72)):
            if text.endswith(unit):
                return float(text.removesuffix(unit)) * factor
        return float(text) * _MM
    except ValueError:
        return None
