"""What Excel itself lets into the cells to fill, and what it says there: one rule for many cells.

Why grouped: a rule a cell makes a file large and slow to open.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from cchc_cli.forms.cells import STATUS_WORDS, YES_NO
from cchc_cli.forms.layout import CRITERIA, STATISTICS, FormColumn
from cchc_cli.forms.unit_form import FormRow

_TITLE, _MESSAGE = 32, 255
"""Letters that Excel shows of a title and of a message; a file with more of them is damaged.
https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/ (18.3.1.32)"""
_LARGEST = 10**20
"""Numbers of the record have at most 20 digits before the comma."""
_RANGES = 100
"""Of one rule: Excel is known to refuse rules with some thousands of them."""

Options = Mapping[str, Any]
"""Of a rule, as XlsxWriter takes it."""
Span = tuple[int, int]
"""First and last row."""


class Rule(NamedTuple):
    """What a cell takes; equal ones are one rule of the file."""

    kind: str = "any"
    first: Any = None
    """The least that is taken, or the list."""
    last: Any = None
    asks: bool = False
    """Whether Excel asks, and takes what is outside all the same."""
    error: str = ""
    title: str = ""
    prompt: str = ""

    def options(self) -> Options:
        """Return what XlsxWriter is told."""
        said = {
            "validate": self.kind,
            "input_title": _short(self.title, _TITLE),
            "input_message": _short(self.prompt, _MESSAGE),
            "error_title": "Xem lại chỗ vừa nhập" if self.asks else "Chưa nhập được",
            "error_message": _short(self.error, _MESSAGE),
            "error_type": "warning" if self.asks else "stop",
        }
        if self.kind == "list":
            source = self.first if isinstance(self.first, str) else list(self.first)
            return {**said, "source": source}
        if self.kind == "any":
            return said
        if self.last is None:
            return {**said, "criteria": ">=", "value": self.first}
        return {**said, "criteria": "between", "minimum": self.first, "maximum": self.last}


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


class Rules(NamedTuple):
    """How the rules of a sheet are found."""

    sheet: str
    lists: Mapping[tuple[str, ...], str]
    """Where the labels of choices stand."""

    def of(self, column: FormColumn, row: FormRow | None) -> Rule:
        """Return the rule of a cell to fill; a free row has no record behind it."""
        labels = () if row is None else row.choices.get(column.key, ())
        rule = Rule(title=column.head, prompt=_prompt(column, labels))
        if column.kind in {"number", "percent"}:
            return self._of_number(rule, column, row)
        if column.kind == "day":
            days = (dt.date(2000, 1, 1), dt.date(2100, 12, 31))
            return rule._replace(
                kind="date", first=days[0], last=days[1], asks=True, error=_DAY_ERROR
            )
        if column.kind == "choice" and labels:
            return rule._replace(kind="list", first=self.lists[labels], error=_PICK)
        words = {"status": STATUS_WORDS, "yes_no": YES_NO}.get(column.kind)
        if words:
            return rule._replace(kind="list", first=tuple(words.values()), error=_PICK)
        return rule

    def _of_number(self, rule: Rule, column: FormColumn, row: FormRow | None) -> Rule:
        if column.key == "value" or self.sheet == STATISTICS:  # growth may be below 0
            return rule._replace(
                kind="decimal",
                first=-_LARGEST,
                last=_LARGEST,
                error=_NUMBER,
            )
        if column.key == "count":
            return rule._replace(kind="integer", first=0, error="Ghi số nguyên, từ 0 trở lên.")
        if column.kind == "percent":
            error = f"{_NUMBER} Từ 0 đến 100, không cần dấu %."
            beyond = self.sheet == CRITERIA  # more than was planned can be done
            return rule._replace(kind="decimal", first=0, last=100, asks=beyond, error=error)
        most = None if row is None else row.values.get("max")
        if column.key == "claimed" and most is not None:  # the record takes more, with a warning
            error = f"Điểm tự chấm từ 0 đến {most.replace('.', ',')} (điểm tối đa)."
            top = float(Decimal(most))
            return rule._replace(kind="decimal", first=0, last=top, asks=True, error=error)
        return rule._replace(kind="decimal", first=0, error=f"{_NUMBER} Từ 0 trở lên.")


_DAY_ERROR = (
    "Ghi ngày như 15/11/2025, từ năm 2000 đến năm 2100. Đã ghi đúng như thế mà máy không nhận thì "
    "chọn Có (Yes) để giữ chữ vừa gõ."
)
"""Excel asks and does not refuse: with American settings 15/11/2025 is no day to it."""
_NUMBER = "Ghi một số, như 12 hoặc 98,5 (máy không nhận dấu phẩy thì ghi 98.5)."
_PICK = "Chọn một mục trong danh sách: bấm vào ô rồi bấm mũi tên bên phải."


def _prompt(column: FormColumn, labels: tuple[str, ...]) -> str:
    """Return what is said beside a cell; of several labels, those that there are."""
    if column.kind != "labels" or not labels:
        return column.note
    return f"Cách nhau bằng dấu chấm phẩy; không có thì ghi Không:\n{'; '.join(labels)}"


def grouped(rules: Iterable[tuple[int, Rule]]) -> Iterator[tuple[Rule, list[Span]]]:
    """Yield each rule of a column with the runs of rows that it is of."""
    runs: dict[Rule, list[Span]] = {}
    for row, rule in rules:
        spans = runs.setdefault(rule, [])
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    for rule, spans in runs.items():
        for first in range(0, len(spans), _RANGES):
            yield rule, spans[first : first + _RANGES]
