"""Blanks of a document, each with the key that fills it; for people those of a record together."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Self

Where = Callable[[str], str | None]
"""Names the file of a record that is named as `reports[2026-Q4]`; None where nobody wrote it."""
_RECORD = re.compile(r"(\w+)(?:\[(.+?)\])?((?:\.\w+)*)")
_NAMES = {
    "reports": "kỳ",
    "notices": "thông báo",
    "indexes": "bộ chỉ số",
    "signers": "người ký",
}
_SECTION = re.compile(r'narrative\.sections\.(".+")')


class Blank(str):
    """What scripts are told of a blank, with the parts of it."""

    __slots__ = ("key", "of", "what")

    of: str
    """The record that lacks it, and where in it: `indexes[2026].assignment`."""
    key: str
    what: str

    def __new__(cls, text: str, *, of: str, key: str, what: str) -> Self:
        """Keep the parts beside the text."""
        made = super().__new__(cls, text)
        made.of, made.key, made.what = of, key, what
        return made

    def as_note(self) -> "Blank":
        """Return it as something that a document lacks, and does not show."""
        return Blank(f"còn thiếu {self}", of=self.of, key=self.key, what=self.what)


def for_people(lacking: Iterable[str], where: Where) -> Iterator[str]:
    """Yield what is lacking, the blanks of one record in one line: its file, and what to add."""
    of_record: dict[str, list[Blank]] = {}
    others = []
    for gap in lacking:
        if isinstance(gap, Blank):
            of_record.setdefault(gap.of, []).append(gap)
        else:
            others.append(gap)
    for of, blanks in of_record.items():
        yield f"{_place(of, where)} {', '.join(_keys(of, blanks))}"
    yield from others


def _place(of: str, where: Where) -> str:
    """Say where a record stands: file, record, the keys in it that hold what is lacking."""
    found = _RECORD.fullmatch(of)
    if found is None:
        return f"{of}: thêm"
    name, key, inner = found.groups()
    named = f"{_NAMES.get(name, name)} {key}" if key else name
    file, inside = where(of), inner.split(".")[1:]
    if file is None:
        add = f" (cchc add report {key})" if name == "reports" else ""
        return f"`{name}` chưa có {named}{add}: thêm"
    return f"{', '.join([file, named, *inside])}: thêm"


def _keys(of: str, blanks: Iterable[Blank]) -> Iterator[str]:
    """Yield the keys, each with what it is; words of a report's headings at their ids."""
    sections = []
    for blank in blanks:
        if section := _SECTION.fullmatch(blank.key):
            sections.append(section[1])
        else:
            yield f"`{blank.key}` ({blank.what})"
    if sections:
        period = of.partition("[")[2].rstrip("]")
        named = ", ".join(sections)
        yield f"trong `narrative`, `sections`: {named} (tên mục: cchc outline --period {period})"
