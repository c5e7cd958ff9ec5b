"""Every number of a report comes from the record: statistics, duties, points, or typed words.

The text of the .docx is held against what other commands answer of the same day. Which phrase
tells which statistic is written here by hand, so that a wrong figure in a sentence is seen.
"""

import datetime as dt
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import takewhile
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml

from tests.helpers.answers import Answer
from tests.helpers.printing import filled_rows

DATA = "bao-cao-2025"
LAST_DAYS = {"2025-Q3": "2025-09-14", "2025": "2025-12-14"}
"""Periods of the ministry, each with its last day: of that day the figures are."""
TODAY = "2025-12-20"

NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b|\b(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\b")
SYMBOL = re.compile(r"\b\d+(?:/\d{4})?/[A-ZĐ][\w-]*")
HEADING = re.compile(r"^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)] ")
STRUCTURE = (HEADING, DATE, SYMBOL, re.compile(r"\b\d{1,2}/\d{4}\b"), re.compile(r"quý [IVX]+/\d{4}"), re.compile(r"(?i)\bnăm \d{4}\b"), re.compile(r"^Biểu mẫu \d\. "))  # fmt: skip

POOLS = {
    "plan": "nhiệm vụ Kế hoạch CCHC năm",
    "superior": "nhiệm vụ cấp trên giao",
    "conclusion": "nhiệm vụ theo các Thông báo kết luận",
}
CLASSES = {
    "hoàn thành quá hạn": ("done_late",),
    "đã báo hoàn thành, đang bổ sung minh chứng": ("awaiting_evidence",),
    "đang thực hiện, trong hạn": ("on_track", "due_soon"),
    "quá hạn chưa hoàn thành": ("overdue",),
    "chưa ấn định thời hạn": ("no_deadline",),
    "tạm dừng": ("paused",),
    "hủy": ("cancelled",),
}
STATES = {
    "done": "Hoàn thành đúng hạn",
    "done_late": "Hoàn thành quá hạn",
    "awaiting_evidence": "Chờ minh chứng",
    "on_track": "Đang thực hiện, trong hạn",
    "due_soon": "Đang thực hiện, trong hạn",
    "overdue": "Quá hạn",
    "no_deadline": "Chưa ấn định thời hạn",
    "paused": "Tạm dừng",
    "cancelled": "Hủy",
}
SAID = {
    "số văn bản chỉ đạo CCHC đã ban hành là": "1:1",
    "đã kiểm tra công tác CCHC trong kỳ là": "1:3.2",
    "Số vấn đề phát hiện qua kiểm tra là": "1:3.3.1",
    "số vấn đề đã xử lý xong là": "1:3.3.2",
    "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra là": "1:3.3",
    "sự hài lòng của người dân, tổ chức trong kỳ là": "1:5.1",
    "tổng số văn bản QPPL do địa phương ban hành là": "2:1",
    "Đã kiểm tra theo thẩm quyền": "2:2.1",
    "Số văn bản QPPL đã kiểm tra theo thẩm quyền là": "2:2.1",
    "số văn bản cần phải xử lý sau kiểm tra là": "2:2.2.1",
    "xử lý sau kiểm tra là # văn bản, số đã xử lý xong là": "2:2.2.2",
    "Số văn bản QPPL đã rà soát theo thẩm quyền là": "2:3.1",
    "số văn bản cần phải xử lý sau rà soát là": "2:3.2.1",
    "xử lý sau rà soát là # văn bản, số đã xử lý xong là": "2:3.2.2",
    "Tỷ lệ xử lý văn bản QPPL sau rà soát là": "2:3.2",
    "số TTHC đã đề xuất phương án đơn giản hóa là": "3:1.1",
    "Tổng số TTHC thuộc thẩm quyền giải quyết của cấp xã là": "3:1.4",
    "tiếp nhận, trả kết quả tại Bộ phận Một cửa là": "3:2.1",
    "giải quyết không phụ thuộc vào địa giới hành chính là": "3:2.2",
    "Tổng số hồ sơ TTHC đã giải quyết là": "3:3.2.1",
    "giải quyết đúng hạn là": "3:3.2.2",
    "giải quyết đúng hạn là # hồ sơ (tỷ lệ": "3:3.2",
    "tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt": "3:3.2",
    "phản ánh, kiến nghị về quy định TTHC đã tiếp nhận là": "3:3.3.1",
    "phản ánh, kiến nghị; số đã giải quyết xong là": "3:3.3.2",
    "Tỷ lệ giải quyết phản ánh, kiến nghị về quy định TTHC là": "3:3.3",
    "Tỷ lệ phòng chuyên môn đã hoàn thành việc sắp xếp, đáp ứng các tiêu chí theo quy định của Chính phủ là": "4:1.2",
    "Tổng số đơn vị sự nghiệp công lập do địa phương quản lý là": "4:1.5",
    "Tổng số biên chế công chức được giao trong năm là": "4:2.1",
    "biên chế công chức được giao trong năm là # người; số có mặt tại thời điểm báo cáo là": "4:2.2",
    "Số hợp đồng lao động làm việc tại các cơ quan, tổ chức hành chính là": "4:2.3",
    "số biên chế công chức đã tinh giản là": "4:2.4",
    "được giao tại các đơn vị sự nghiệp công lập là": "4:3.1",
    "được giao tại các đơn vị sự nghiệp công lập là # người; số có mặt tại thời điểm báo cáo là": "4:3.2",
    "số người làm việc tại các đơn vị sự nghiệp công lập đã tinh giản là": "4:3.3",
    # What "năm 2015" leaves behind once years are taken away.
    "tại các đơn vị sự nghiệp công lập so với là": "4:3.4",
    "cấp xã đã được phê duyệt vị trí việc làm theo quy định là": "5:1.1",
    "Số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định là": "5:1.2",
    "vi phạm trong thực hiện vị trí việc làm phát hiện qua thanh tra là": "5:1.3",
    "công chức được tuyển dụng (thi tuyển, xét tuyển) về làm việc tại cấp xã là": "5:2.1",
    "số viên chức được tuyển dụng (thi tuyển, xét tuyển) là": "5:2.2",
    "lãnh đạo quản lý được tuyển chọn, bổ nhiệm thông qua thi tuyển là": "5:3",
    "viên chức bị kỷ luật (cả về Đảng và chính quyền) là": "5:4",
    "bị kỷ luật là viên chức đơn vị sự nghiệp công lập (": "5:4.4",
    "Kế hoạch vốn đầu tư công được giao là": "6:1.1",
    "lũy kế giải ngân là": "6:1.2",
    "lũy kế giải ngân là # triệu đồng, đạt": "6:1",
    "Tổng số đơn vị SNCL tại địa phương là": "6:2.1",
    "tự bảo đảm chi thường xuyên và chi đầu tư là": "6:2.2",
    "tự bảo đảm chi thường xuyên là": "6:2.3",
    "tự bảo đảm một phần chi thường xuyên là": "6:2.4",
    "do Nhà nước bảo đảm chi thường xuyên là": "6:2.5",
    "được gửi, nhận qua Hệ thống thông tin báo cáo cấp tỉnh là": "7:2",
    "Hệ thống quản lý văn bản điều hành với Ủy ban nhân dân cấp tỉnh là": "7:3.1.2",
    "gửi hoàn toàn dưới dạng điện tử, sử dụng chữ ký số là": "7:3.2",
    "Số dịch vụ công đủ điều kiện cung cấp trực tuyến toàn trình là": "7:4.1.1",
    "đã cung cấp trực tuyến toàn trình là": "7:4.1.2",
    "đã cung cấp trực tuyến toàn trình là # thủ tục (tỷ lệ": "7:4.1",
    "Số dịch vụ công trực tuyến có phát sinh hồ sơ là": "7:4.2.1",
    "trong đó, có phát sinh hồ sơ trực tuyến là": "7:4.2.2",
    "có phát sinh hồ sơ trực tuyến là # thủ tục (tỷ lệ": "7:4.2",
    "Tổng số hồ sơ của dịch vụ công trực tuyến toàn trình là": "7:4.3.1",
    "trực tuyến toàn trình là # hồ sơ; trong đó, nộp trực tuyến là": "7:4.3.2",
    "trực tuyến toàn trình là # hồ sơ; trong đó, nộp trực tuyến là # hồ sơ (tỷ lệ": "7:4.3",
    "tỷ lệ hồ sơ nộp trực tuyến của dịch vụ công toàn trình đạt": "7:4.3",
    "Tổng số hồ sơ của dịch vụ công trực tuyến một phần là": "7:4.4.1",
    "trực tuyến một phần là # hồ sơ; trong đó, nộp trực tuyến là": "7:4.4.2",
    "trực tuyến một phần là # hồ sơ; trong đó, nộp trực tuyến là # hồ sơ (tỷ lệ": "7:4.4",
    "Số TTHC có yêu cầu nghĩa vụ tài chính là": "7:4.5.1",
    "đã tích hợp, triển khai thanh toán trực tuyến là": "7:4.5.2",
    "đã tích hợp, triển khai thanh toán trực tuyến là # thủ tục (tỷ lệ": "7:4.5",
}
"""Words before a number, the numbers before it as #, and the statistic that they tell."""


@dataclass(frozen=True)
class Facts:
    """What other commands and the files themselves say, of the period's last day."""

    last: str
    statistics: list[dict[str, Any]]
    totals: dict[str, int]
    duties: list[dict[str, Any]]
    score: dict[str, Any]
    files: str
    typed: tuple[str, ...]

    @property
    def figures(self) -> dict[str, Decimal]:
        """Return each statistic's value; a count of what did not arise is none of it."""
        none = {r["id"]: Decimal(0) for r in self.statistics if r["absent"] == "Không phát sinh" and r["kind"] == "count"}  # fmt: skip
        return none | {r["id"]: Decimal(r["value"]) for r in self.statistics if r["value"]}

    def count(self, *states: str, pool: str = "") -> int:
        """Count the duties in some states, of all pools or of one."""
        return sum(d["state"] in states and pool in {"", d["pool"]} for d in self.duties)


@dataclass(frozen=True)
class Report:
    """A report as python-docx reads it."""

    lines: list[str]
    tables: list[list[list[str]]]

    @property
    def forms(self) -> list[list[list[str]]]:
        return [t[1:] for t in self.tables if t[0][1:2] == ["Chỉ tiêu thống kê"]]

    @property
    def duties(self) -> list[list[str]]:
        (table,) = [t[1:] for t in self.tables if t[0][1:2] == ["Nhiệm vụ"]]
        return table

    @property
    def layout(self) -> list[str]:
        """Return the cells of what is no table to a reader: head, place of signature."""
        return [cell for t in self.tables if t[0][0] != "STT" for row in t for cell in row]

    @property
    def text(self) -> str:
        return "\n".join(self.lines + [cell for t in self.tables for row in t for cell in row])


Case = tuple[Report, Facts]


@pytest.fixture(params=LAST_DAYS)
def case(request: pytest.FixtureRequest, examples: Path, cchc: Callable[..., Answer], tmp_path: Path) -> Case:  # fmt: skip
    """Render a period's report, and ask the other commands of its last day."""
    period: str = request.param
    last = LAST_DAYS[period]
    output = tmp_path / "x.docx"
    answer = cchc("render", "report", "--data", DATA, "--period", period, "--as-of", TODAY, "-o", output)  # fmt: skip
    assert answer.code == 0, answer.err

    def told(*command: str) -> Any:
        return json.loads(cchc(*command, "--data", DATA, "--format", "json").out)

    files = [p.read_text(encoding="utf-8") for p in sorted((examples / DATA / "data").glob("*.yaml"))]  # fmt: skip
    loaded = [yaml.safe_load(text) for text in files]
    facts = Facts(
        last=last,
        statistics=told("statistics", "list", "--period", period),
        totals=told("status", "--as-of", last)["totals"],
        duties=with_pools(told("tasks", "--as-of", last), loaded),
        score=told("score", "--as-of", last),
        files="\n".join(files),
        typed=tuple(sorted({s for y in loaded for s in strings(y)}, key=len, reverse=True)),
    )
    return read(output), facts


def read(path: Path) -> Report:
    """Read the paragraphs and tables of a file, each space a plain one."""
    document = docx.Document(str(path))
    lines = [plain(p.text) for p in document.paragraphs if p.text.strip()]
    tables = [[[plain(c) for c in row] for row in filled_rows(t)] for t in document.tables]
    return Report(lines, tables)


def plain(text: str) -> str:
    return " ".join(text.split())


def strings(value: Any) -> Iterator[str]:
    """Give the texts of a file that hold a number among words."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str) and " " in value and re.search(r"\d", value):
        yield plain(value)


def with_pools(duties: list[dict[str, Any]], files: list[Any]) -> list[dict[str, Any]]:
    """Add to each duty the source of the document that gave it."""
    sources = {n["id"]: n.get("source", "conclusion") for f in files for n in f.get("notices", ())}
    pools = {t["id"]: sources[t["notice"]] for f in files for t in f.get("tasks", ())}
    return [{**duty, "pool": pools[duty["id"]]} for duty in duties]


def value(shown: str) -> Decimal:
    """Read a number as Vietnamese readers do."""
    return Decimal(shown.replace(".", "").replace(",", "."))


def numbers(text: str) -> list[Decimal]:
    return [value(found) for found in NUMBER.findall(text)]


def shown(number: Decimal) -> str:
    """Write a number as a cell of a form has it."""
    text = f"{number.normalize():,f}"
    return text.translate(str.maketrans(",.", ".,"))


def bare(text: str, facts: Facts) -> str:
    """Take away typed words and the numbers of structure: what is left was computed."""
    for words in facts.typed:
        text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", text, flags=re.IGNORECASE)
    for pattern in STRUCTURE:
        text = pattern.sub(" ", text)
    return plain(text)


def percent(part: int, whole: int) -> Decimal:
    """Return a share in percent, half a unit up as statistics have it."""
    return (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def reported(duty: dict[str, Any]) -> int:
    """Count the periods of a repeating duty that are done."""
    return sum(o["state"] in {"done", "done_late"} for o in duty["occurrences"])


def of_pool(text: str, facts: Facts) -> list[Any]:
    """Return finished, total, share, then each class that has a duty."""
    (pool,) = [name for name, words in POOLS.items() if f" {words} (" in text]
    total = sum(d["pool"] == pool for d in facts.duties)
    finished = facts.count("done", "done_late", pool=pool)
    classes = [(facts.count(*states, pool=pool), words) for words, states in CLASSES.items()]
    assert [w for n, w in classes if n] == [w for _, w in classes if f"nhiệm vụ {w}" in text], text
    return [finished, total, percent(finished, total), *(n for n, _ in classes if n)]


def of_periods(facts: Facts) -> list[Any]:
    """Return how many duties repeat, their periods reported and begun."""
    repeating = [d for d in facts.duties if "occurrences" in d]
    return [len(repeating), sum(map(reported, repeating)), sum(len(d["occurrences"]) for d in repeating)]  # fmt: skip


def of_lateness(text: str, facts: Facts) -> list[Any]:
    """Return how many days late the duty is, or was, that a sentence names."""
    named = [d for d in facts.duties if d["content"] in text]
    ended = [d for d in named if d["state"] == "done_late"]
    still = [-d["days_left"] for d in named if d["state"] == "overdue"]
    day = dt.date.fromisoformat
    return still or [(day(d["completed"]) - day(d["due"])).days for d in ended]


def of_statistics(text: str, facts: Facts) -> list[Any]:
    """Return the value that the words before each number tell of; none where none do."""
    return [facts.figures.get(name) if name else None for name, _ in named(text)]


def named(text: str) -> Iterator[tuple[str, Decimal]]:
    """Give each number with the statistic that the words before it tell."""
    for found in NUMBER.finditer(text):
        before = NUMBER.sub("#", text[: found.start()]).rstrip()
        phrases = [p for p in SAID if before.endswith(p)]
        yield SAID[max(phrases, key=len)] if phrases else "", value(found.group())


LATE_ONCE = r"^Có \d+ nhiệm vụ đã hoàn thành nhưng quá hạn"


def expected(text: str, original: str, after: list[str], facts: Facts) -> list[Any]:
    """Return the numbers that a sentence should have, by its kind."""
    late = facts.totals["overdue"]
    kinds: dict[str, Callable[[], list[Any]]] = {
        r"^Đến ngày ": lambda: of_pool(text, facts),
        r"^Riêng ": lambda: of_periods(facts),
        r"^Trong kỳ có kết quả của": lambda: [
            len(list(takewhile(lambda line: line.startswith("- "), after)))
        ],
        r"^Còn \d+ nhiệm vụ quá hạn|^Hoàn thành dứt điểm": lambda: [late],
        r"^Còn \d+ nhiệm vụ chưa đủ minh chứng": lambda: [facts.totals["awaiting_evidence"]],
        LATE_ONCE: lambda: [facts.totals["done_late"]],
        # Those that are late stand before those that were.
        r"^- Và \d+ nhiệm vụ khác": lambda: [
            (
                late
                if any(re.search(LATE_ONCE, line) for line in after)
                else facts.totals["done_late"]
            )
            - 3
        ],
        r"chậm \d+ ngày": lambda: of_lateness(original, facts),
        r"hoàn thành \d+ nhiệm vụ đến hạn, gồm:": lambda: [text.count(" chủ trì)")],
        r"\(\d+ kỳ\):": lambda: [reported(d) for d in facts.duties if d["content"] in original],
    }
    points = [Decimal(facts.score[key]) for key in ("score", "max")]
    kinds[r"\d điểm\b"] = lambda: points
    known = (numbers for kind, numbers in kinds.items() if re.search(kind, text))
    return next(known, lambda: of_statistics(text, facts))()


def strange(lines: list[str], facts: Facts) -> list[str]:
    """Return the sentences with a number that the record does not give."""
    found = []
    for place, line in enumerate(lines):
        text = bare(line, facts)
        if numbers(text) and numbers(text) != (
            right := expected(text, line, lines[place + 1 :], facts)
        ):
            found.append(f"{line} -- {right}")
    return found


def wrong_rows(report: Report, facts: Facts) -> list[str]:
    """Return the rows of the forms that do not say what `statistics list` says."""
    rows = [row for form in report.forms for row in form]
    assert len(rows) == len(facts.statistics)
    return [
        f"{row} -- {right}"
        for row, entry in zip(rows, facts.statistics, strict=True)
        if row[:4] != (right := form_row(entry)) or not noted(row[4], entry, facts)
    ]


def form_row(entry: dict[str, Any]) -> list[str]:
    """Write a statistic as the row of a form has it, without its note."""
    nothing = "-" if entry["absent"] else ""
    figure = shown(Decimal(entry["value"])) if entry["value"] else nothing
    return [entry["no"], plain(entry["name"]), plain(entry["unit"]), figure]


def noted(note: str, entry: dict[str, Any], facts: Facts) -> bool:
    """Tell whether a note is the typed one, or the day of the figure."""
    day = re.fullmatch(r"Đến hết ngày (\d\d)/(\d\d)/(\d{4})", note)
    if day and not entry["note"]:
        return "-".join(reversed(day.groups())) in facts.files
    return note == (entry["absent"] or entry["note"] or "")


def of_result(cell: str, duty: dict[str, Any]) -> list[Any]:
    """Return the numbers that the last column has of a duty."""
    if "occurrences" not in duty:
        return [duty["percent"]] if cell.startswith("Đạt ") else []
    done = reported(duty)
    every = [done] if " kỳ)" in cell else []
    more = [duty["evidence"] - 3] if "tài liệu khác" in cell else []
    return [done, len(duty["occurrences"]), *every, *more]


def typed_days(facts: Facts) -> set[str]:
    """Return the days that are in the files, deadlines as judged, and the period's last day."""
    typed = set(re.findall(r"\d{4}-\d\d-\d\d", facts.files)) | {facts.last}
    return typed | days(facts.files) | {d["due"] for d in facts.duties if d["due"]}


def days(text: str) -> set[str]:
    """Return the full dates of a text."""
    found = ([int(part) for part in match if part] for match in DATE.findall(text))
    return {dt.date(year, month, day).isoformat() for day, month, year in found}


def raised(text: str) -> Iterator[str]:
    """Give a text again and again, each time another of its numbers one more."""
    for found in NUMBER.finditer(text):
        more = shown(value(found.group()) + 1)
        yield text[: found.start()] + more + text[found.end() :]


def test_no_number_of_a_sentence_is_from_nowhere(case: Case) -> None:
    report, facts = case
    assert strange(report.lines, facts) == []
    assert [cell for cell in report.layout if numbers(bare(cell, facts))] == []


def test_the_forms_are_the_list_of_statistics(case: Case) -> None:
    report, facts = case
    assert len(report.forms) == 7
    assert wrong_rows(report, facts) == []


def test_duties_by_pool_and_state_add_up_to_status(case: Case) -> None:
    report, facts = case
    states = Counter(d["state"] for d in facts.duties)
    assert all(facts.totals[state] == states[state] for state in STATES)
    assert facts.totals["total"] == len(facts.duties)
    counts = [line for line in report.lines if line.startswith("Đến ngày ")]
    said = [numbers(bare(line, facts)) for line in counts]
    assert sum(row[1] for row in said) == facts.totals["total"]
    assert sum(row[0] for row in said) == facts.totals["done"] + facts.totals["done_late"]
    for words, names in CLASSES.items():
        found = [int(n) for s in counts for n in re.findall(rf"(\d+) nhiệm vụ {words}", s)]
        assert sum(found) == sum(facts.totals[name] for name in names), words


def test_the_list_of_duties_is_that_of_status(case: Case) -> None:
    report, facts = case
    rows = [row for row in report.duties if len(set(row)) > 1]
    heads = [row[0] for row in report.duties if len(set(row)) == 1]
    assert heads == [f"{words[0].upper()}{words[1:]}" for words in POOLS.values()]
    by_pool = [d for pool in POOLS for d in facts.duties if d["pool"] == pool]
    assert [row[0] for row in rows] == [str(n + 1) for n in range(facts.totals["total"])]
    assert [(r[1], r[5]) for r in rows] == [(d["content"], STATES[d["state"]]) for d in by_pool]
    groups = Counter(d["pool"] for d in by_pool)
    starts = [place for place, row in enumerate(report.duties) if row[0] in heads]
    sizes = [b - a - 1 for a, b in zip(starts, [*starts[1:], len(report.duties)], strict=True)]
    assert sizes == [groups[pool] for pool in POOLS]
    for row, duty in zip(rows, by_pool, strict=True):
        assert numbers(bare(row[6], facts)) == of_result(row[6], duty), row
        cells = [f"{cell[:1].lower()}{cell[1:]}" for cell in row[1:6]]
        assert [cell for cell in cells if numbers(bare(cell, facts))] == []
        assert days(row[4]) <= {duty["due"]}
        assert days(row[6]) <= {duty["completed"]}


def test_a_statistic_has_one_value_everywhere(case: Case) -> None:
    report, facts = case
    seen: dict[str, set[Decimal]] = defaultdict(set)
    for line in report.lines:
        for name, figure in named(bare(line, facts)):
            if name:
                seen[name].add(figure)
    rows = [row for form in report.forms for row in form]
    for row, entry in zip(rows, facts.statistics, strict=True):
        if NUMBER.fullmatch(row[3]):
            seen[entry["id"]].add(value(row[3]))
    assert {name: values for name, values in seen.items() if len(values) > 1} == {}
    assert set(SAID.values()) - {"5:1.3"} <= set(seen)


def test_dates_and_documents_are_typed_in_the_record(case: Case) -> None:
    report, facts = case
    assert days(report.text) - typed_days(facts) == set()
    assert {s for s in SYMBOL.findall(report.text) if s not in facts.files} == set()
    assert SYMBOL.findall(report.text)


def test_nothing_is_left_blank(case: Case) -> None:
    """The data of the example give every figure and every section."""
    assert not re.search(r"\[ ?…|… ?\]|\.{4,}|_{3,}", case[0].text)


def test_any_wrong_number_of_a_sentence_is_found(case: Case) -> None:
    report, facts = case
    tried = 0
    for place, line in enumerate(report.lines):
        for wrong in wrong_in(line, facts) if numbers(bare(line, facts)) else ():
            found = strange([wrong, *report.lines[place + 1 :]], facts)
            assert [said for said in found if said.startswith(f"{wrong} -- ")], wrong
            tried += 1
    assert tried > 80


def wrong_in(line: str, facts: Facts) -> Iterator[str]:
    """Give a sentence with each of its computed numbers one more in turn."""
    computed = len(numbers(bare(line, facts)))
    for wrong in raised(line):
        left = numbers(bare(wrong, facts))
        if len(left) == computed and left != numbers(bare(line, facts)):
            yield wrong


@pytest.mark.parametrize(
    "sentence",
    [
        "Xã có 17 mô hình mới.",
        "Trong kỳ, số văn bản chỉ đạo CCHC đã ban hành là 1.006 văn bản.",
        "Tự chấm đạt 99,5/100 điểm.",
    ],
)
def test_a_number_from_nowhere_is_found(case: Case, sentence: str) -> None:
    assert len(strange([sentence], case[1])) == 1


def test_points_are_those_of_the_score(case: Case) -> None:
    """These reports tell no points; one that does tells those of that day."""
    report, facts = case
    assert not [line for line in report.lines if re.search(r"\d điểm\b", line)]
    right = f"Tự chấm đạt {shown(Decimal(facts.score['score']))}/100 điểm."
    assert strange([right], facts) == []


def test_a_wrong_cell_of_a_form_is_found(case: Case) -> None:
    report, facts = case
    cell = next(row for row in report.forms[2] if row[0] == "3.2.1")
    cell[3] = shown(value(cell[3]) + 1)
    (found,) = wrong_rows(report, facts)
    assert "Tổng số hồ sơ TTHC đã giải quyết xong" in found
