"""Numbers of the documents that the office issues (số văn bản đi)."""

import re
from collections.abc import Iterator
from typing import Protocol

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.record import Record
from cchc_cli.patterns import regex
from cchc_cli.progress.issued import issued
from cchc_cli.progress.numbering import Problem, gaps, out_of_order, series_of, twice
from cchc_cli.scoring.proofs import placed_evidence

_MOST_GAPS = 6
"""More say no more than the first ones do; `cchc letters` has them all."""


class _Numbered(Protocol):
    @property
    def number(self) -> str | None: ...


_WORD = regex(r"(?:số|so|no) *[.:]? *(?=\d)", re.IGNORECASE)


@check(
    Rule(
        code="number-with-words",
        severity="warning",
        title="Trước số văn bản còn chữ “số”",
        why="Chữ “Số:” công cụ tự in; gõ thêm thì văn bản in ra “Số: số 87/TB-UBND”.",
        wrong="number: số 87",
        right='number: "87"',
    )
)
def number_with_words(checked: CheckedRecord) -> Iterator[Finding]:
    """Find numbers with the word that is printed before them anyway."""
    for path, number in _numbers(checked.record):
        if found := _WORD.match(number):
            bare = number[found.end() :]
            yield Finding(
                "number-with-words",
                f"trước số văn bản có chữ «{found[0].strip()}»",
                (*path, "number"),
                hint=f'chỉ ghi số: "{bare}"',
            )


def _numbers(record: Record) -> Iterator[tuple[Path, str]]:
    """Yield every number of a document as it was typed, with the path of what keeps it."""
    for path, kept in _numbered(record):
        if kept is not None and kept.number is not None:
            yield path, kept.number


def _numbered(record: Record) -> Iterator[tuple[Path, _Numbered | None]]:
    for name in ("notices", "reports", "letters", "forms"):
        for i, item in enumerate(getattr(record, name)):
            yield (name, i), item
    for i, index in enumerate(record.indexes):
        yield ("indexes", i, "assignment"), index.assignment
        yield ("indexes", i, "scorecard"), index.scorecard
    yield ("settings", "reminder"), record.settings.reminder
    for placed in placed_evidence(record):
        yield placed.path, placed.evidence


@check(
    Rule(
        code="letter-number-twice",
        severity="warning",
        title="Một số văn bản dùng hai lần",
        why="Trong một năm, mỗi số của một ký hiệu chỉ cấp cho một văn bản.",
        wrong='notices: [{id: TB-01, number: "18", …}, {id: TB-02, number: "18", …}]',
        right='notices: [{id: TB-01, number: "18", …}, {id: TB-02, number: "19", …}]',
    )
)
def letter_number_twice(checked: CheckedRecord) -> Iterator[Finding]:
    """Find numbers that two documents of one symbol and year bear."""
    for series in series_of(issued(checked.record)):
        for problem in twice(series):
            yield _finding("letter-number-twice", problem, "number", "đối chiếu sổ văn bản đi")


@check(
    Rule(
        code="letter-number-gap",
        severity="warning",
        title="Số văn bản không liên tục",
        why="Giữa số nhỏ nhất và lớn nhất của một ký hiệu trong năm có số không ghi ở đâu trong dữ "
        "liệu: văn bản quên ghi, số ghi nhầm, hoặc văn bản về việc khác.",
        wrong='notices: [{id: TB-01, number: "18", …}, {id: TB-02, number: "20", …}]',
        right="thêm văn bản số 19/TB-UBND vào `letters`, hoặc giữ nguyên nếu số 19 là văn bản khác",
    )
)
def letter_number_gap(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell once a symbol and year which numbers the record lacks."""
    evidence = (placed.evidence for placed in placed_evidence(checked.record))
    for series in series_of(issued(checked.record), evidence):
        missing = list(gaps(series))
        if missing:
            shown = ", ".join(gap.numbers for gap in missing[:_MOST_GAPS])
            yield Finding(
                "letter-number-gap",
                f"{series.name} thiếu số {shown}{', …' if len(missing) > _MOST_GAPS else ''}",
                (*missing[0].document.path, "number"),
                hint="thêm vào `letters`, hoặc giữ nguyên nếu là văn bản về việc khác",
            )


@check(
    Rule(
        code="letter-day-order",
        severity="warning",
        title="Số văn bản lớn hơn mà ngày sớm hơn",
        why="Số được cấp theo thứ tự ngày ban hành (Nghị định 30/2020/NĐ-CP, Điều 15).",
        wrong='{number: "18", date: 2025-03-10} … {number: "19", date: 2025-03-05}',
        right='{number: "18", date: 2025-03-10} … {number: "19", date: 2025-03-12}',
    )
)
def letter_day_order(checked: CheckedRecord) -> Iterator[Finding]:
    """Find documents dated before one of a lower number."""
    for series in series_of(issued(checked.record)):
        for problem in out_of_order(series):
            yield _finding("letter-day-order", problem, "date", "xem lại số và ngày")


def _finding(code: str, problem: Problem, key: str, hint: str) -> Finding:
    document = problem.document
    message = f"{document.name}, số {document.cited}: {problem.words}"
    return Finding(code, message, (*document.path, key), hint=hint)
