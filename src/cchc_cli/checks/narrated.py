"""What a person wrote in a report, held against the figures that the tool prints beside it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from cchc_cli.amounts import number, rounded
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.report import Report
from cchc_cli.model.statistics import Statistic
from cchc_cli.patterns import regex
from cchc_cli.periods.windows import window_of
from cchc_cli.statistics.entries import entries
from cchc_cli.text import listing

_AFTER = ("IV", "V")
"""Parts that speak of the next period, and of what is asked for (4625/BNV-CCHC)."""
_COUNTED = regex(r"(?:tổng số|số lượng|số) ")
_FEWEST_WORDS = 4
"""A shorter name is met in sentences that speak of something else."""
_NUMBER = r"(\d[\d.,]*\d|\d)(?![\d/])"
_JOINED = r"[\s:,]*(?:(?:là|đạt|gồm|có|được|trong (?:kỳ|tháng|quý|năm))\s+)*"
# A difference ("tăng 12 hồ sơ …") is another figure than the one it is of.
_ALONE = r"(?<![\d.,/])(?<!tăng )(?<!giảm )(?<!thêm )(?<!hơn )"


@check(
    Rule(
        code="figure-typed",
        severity="warning",
        title="Số gõ trong lời văn khác số liệu thống kê cùng tên",
        why="Một báo cáo không thể có hai số của một việc; ghi mã chỉ tiêu trong ngoặc vuông thì "
        "lời văn luôn theo số liệu.",
        wrong="Trong quý có 1.240 hồ sơ TTHC đã giải quyết xong   (số liệu: 1250)",
        right="Trong quý có [3:3.2.1] hồ sơ TTHC đã giải quyết xong",
    )
)
def figure_typed(checked: CheckedRecord) -> Iterator[Finding]:
    """Find numbers beside a statistic's name that are not its value in the report's period."""
    for place, report in enumerate(checked.record.reports):
        texts = list(texts_of_period(report, ("reports", place, "narrative")))
        if not texts:
            continue
        window = window_of(report.period, checked.record.settings.periods)
        known: dict[str, dict[str, str]] = defaultdict(dict)
        for entry in entries(checked.record, report.period, min(window.last, checked.today)):
            if entry.value is not None and (words := _sought(entry.statistic)):
                known[words][entry.statistic.id] = number(rounded(entry.value))
        for path, text in texts:
            yield from _typed_otherwise(text, known, path)


def _typed_otherwise(
    text: str, known: Mapping[str, Mapping[str, str]], path: Path
) -> Iterator[Finding]:
    lowered = text.lower()
    for words, values in known.items():
        if words not in lowered:
            continue
        name = re.escape(words)
        beside = f"{_ALONE}{_NUMBER} +{name}|{name}{_JOINED}{_NUMBER}"
        for found in re.finditer(beside, text, re.IGNORECASE):
            typed = found[1] or found[2]
            if typed not in values.values():
                said = ", ".join(f"{row} là {value}" for row, value in values.items())
                yield Finding(
                    "figure-typed",
                    f"lời văn ghi «{found[0]}», số liệu {said}",
                    path,
                    hint=f"thay số ấy bằng {listing(f'[{row}]' for row in values)}",
                    excerpt=typed,
                )


def _sought(statistic: Statistic) -> str:
    """Return a statistic's name as a sentence writes it after its number; none where too short."""
    name = _COUNTED.sub("", statistic.name.partition("(")[0].strip().lower(), count=1)
    return name if len(name.split()) >= _FEWEST_WORDS else ""


def texts_of_period(report: Report, at: Path) -> Iterator[tuple[Path, str]]:
    """Yield the texts that speak of the report's own period; plans speak of the next."""
    narrative = report.narrative
    if narrative is None:
        return
    for name in ("direction", "strengths", "limits", "causes"):
        for i, text in enumerate(getattr(narrative, name)):
            yield (*at, name, i), text
    for name in ("areas", "sections"):
        for heading, texts in (getattr(narrative, name) or {}).items():
            if name == "areas" or heading.partition(".")[0] not in _AFTER:
                for i, text in enumerate(texts):
                    yield (*at, name, heading, i), text
