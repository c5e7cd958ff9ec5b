"""Where in a part an element stands, in the words of who opens the file in Word."""

import re

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.controls import name_of


def text_of(element: Element) -> str:
    """Return the text around a place, shortened."""
    text = re.sub(r"\s+", " ", "".join(t.text or "" for t in element.iter(w("t")))).strip()
    return text if len(text) <= 80 else f"{text[:79]}…"  # noqa: PLR2004


def place_of(element: Element) -> str:
    """Say where an element stands: part, table, row, cell, paragraph, counted from 1."""
    names = {"tbl": "bảng", "tr": "hàng", "tc": "ô", "p": "đoạn"}
    parts = {
        "document": "thân văn bản",
        "hdr": "đầu trang",
        "ftr": "chân trang",
        "footnotes": "cước chú",
        "endnotes": "chú thích cuối",
    }
    steps = []
    for step in (*reversed(list(element.iterancestors())), element):
        name = local(step)
        if name in parts:
            steps.append(parts[name])
        elif name == "sdt":
            steps.append(name_of(step))
        elif name in names:
            before = sum(1 for _ in step.itersiblings(w(name), preceding=True))
            steps.append(f"{names[name]} {before + 1}")
    return ", ".join(steps)
