"""Every number of whole reports, read out of the file and held against what the tool answers."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pytest

from cchc_cli.amounts import rounded
from tests.helpers.repository import ROOT

DATA = ROOT / "examples" / "bao-cao-2025"
_FINISHED = ("done", "done_late")
_POOLS = {
    "nhiệm vụ Kế hoạch CCHC năm": "plan",
    "nhiệm vụ cấp trên giao": "superior",
    "nhiệm vụ theo các Thông báo kết luận": "conclusion",
}
_DONE = re.compile(r"đã hoàn thành (\d+)/(\d+) (nhiệm vụ [^(]*?) \(([\d,]+)%\)")
# Days, months, periods, years, numbers of documents, numbers of appendices and headings.
_NAMES = re.compile(
    r"\d+/\d+/\d{4}|\d+/\d{4}|\d+/[A-ZĐ][\w-]*|năm \d{4}|CCHC \d{4}|\d+ … \d+/\d{4}|^\d+(\.\d+)*\.? "
)
_NUMBER = re.compile(r"\d+(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")


class Made(NamedTuple):
    """A report, with how to ask the tool about the same day."""

    document: Any
    period: str
    ask: Callable[..., Any]


@pytest.fixture(params=[("2025-Q3", "2025-09-14"), ("2025", "2025-12-14")], ids=lambda p: p[0])
def made(request: pytest.FixtureRequest, tmp_path: Path, cchc: Callable) -> Made:
    period, day = request.param
    where = ("--data", DATA, "--as-of", day)
    answer = cchc("render", "report", "--period", period, "-o", tmp_path / "x.docx", *where)
    assert answer.code == 0

    def ask(*words: str) -> Any:
        return json.loads(cchc(*words, *where, "--format", "json").out)

    return Made(docx.Document(str(tmp_path / "x.docx")), period, ask)


def number(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))


def tables(made: Made, second: str) -> Iterator[list[list[str]]]:
    """Yield the tables whose second column has a heading."""
    for table in made.document.tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        if rows[0][1:2] == [second]:
            yield rows[1:]


def states(made: Made) -> dict[str, Counter[str]]:
    """Return how many duties of each pool are in each state."""
    text = (DATA / "data" / "tasks.yaml").read_text(encoding="utf-8")
    given = dict(re.findall(r"id: (NV-\d+).*?notice: ([\w-]+)", text, re.DOTALL))
    sources = dict(re.findall(r"- id: (\S+)\n(?:    .*\n)*?    source: (\w+)", text))
    found: dict[str, Counter[str]] = {}
    for row in made.ask("tasks"):
        pool = sources.get(given.get(row["id"], ""), "conclusion")
        found.setdefault(pool, Counter())[row["state"]] += 1
    return found


def test_each_row_of_the_forms_is_what_the_list_says(made: Made) -> None:
    listed = [row for row in made.ask("statistics", "list", "--period", made.period) if row["form"]]
    printed = [row for rows in tables(made, "Chỉ tiêu thống kê") for row in rows]
    assert len(printed) == len(listed) > 90
    for row, entry in zip(printed, listed, strict=True):
        no, name, _, value, note = row
        assert (no, name) == (entry["no"], entry["name"])
        if entry["value"] is not None:
            assert number(value) == rounded(Decimal(entry["value"])), row
        elif entry["absent"] is not None:
            assert (value, note.startswith(entry["absent"])) == ("-", True), row
        else:
            assert (entry["kind"], value) == ("head", "")


def test_each_pool_is_counted_as_its_duties_stand(made: Made) -> None:
    pools, told = states(made), {}
    for done, total, which, share in _DONE.findall(
        "\n".join(p.text for p in made.document.paragraphs)
    ):
        told[_POOLS[which]] = (int(done), int(total))
        assert number(share) == rounded(Decimal(int(done) * 100) / int(total))
    assert told == {
        name: (sum(counts[state] for state in _FINISHED), counts.total())
        for name, counts in pools.items()
    }
    totals = made.ask("status")["totals"]
    assert sum(total for _, total in told.values()) == totals["total"]


def test_phu_luc_ii_has_each_duty_once(made: Made) -> None:
    (rows,) = tables(made, "Nhiệm vụ")
    numbered = [row for row in rows if row[0].isdecimal()]
    assert [row[0] for row in numbered] == [str(at + 1) for at in range(len(numbered))]
    duties = made.ask("tasks")
    assert sorted(row[1] for row in numbered) == sorted(duty["content"] for duty in duties)
    late = sum(row[5] == "Quá hạn" for row in numbered)
    assert late == made.ask("status")["totals"]["overdue"]


def strange(made: Made, lines: list[str]) -> list[str]:
    """Return the lines with a number that neither the tool's answers nor the record have."""
    typed = "".join(
        file.read_text(encoding="utf-8") for file in sorted((DATA / "data").glob("*.yaml"))
    )
    known = {number(text) for text in _NUMBER.findall(typed)}
    entries = made.ask("statistics", "list", "--period", made.period)
    known |= {rounded(Decimal(entry["value"])) for entry in entries if entry["value"]}
    pools = states(made)
    for counts in pools.values():
        done = sum(counts[state] for state in _FINISHED)
        known |= {Decimal(done), Decimal(counts.total())}
        known.add(rounded(Decimal(done * 100) / counts.total()))
    return [
        line
        for line in lines
        if any(number(text) not in known for text in _NUMBER.findall(_NAMES.sub(" ", line)))
    ]


def test_no_number_of_the_text_is_from_nowhere(made: Made) -> None:
    lines = [paragraph.text for paragraph in made.document.paragraphs]
    assert strange(made, lines) == []
    assert not any("[" in line for line in lines)
    changed = [line.replace("nhiệm vụ", "987.654 nhiệm vụ", 1) for line in lines]
    assert strange(made, changed) != []
