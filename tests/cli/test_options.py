"""Days as they are typed, and the one place that reads the clock."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli import options
from cchc_cli.errors import UsageError
from tests.helpers.data_files import HEAD, files
from tests.helpers.examples import DAY


@pytest.mark.parametrize(
    ("utc", "today"),
    [("2025-03-01T16:59:00", "2025-03-01"), ("2025-03-01T17:00:00", "2025-03-02")],
)
def test_today_is_the_day_in_vietnam(utc: str, today: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)

    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return moment.astimezone(tz)

    monkeypatch.setattr(dt, "datetime", Clock)
    assert options.day_of(None).isoformat() == today


@pytest.mark.parametrize(
    ("day", "year"), [("9999-12-31", "9999"), ("0001-01-01", "0001"), ("31/12/9999", "9999")]
)
def test_days_beyond_the_calendar_are_refused(
    examples: Path, cchc: Callable, day: str, year: str
) -> None:
    answer = cchc("status", "--as-of", day)
    assert (answer.code, "Năm phải từ 1900" in answer.err) == (2, True)
    assert cchc("render", "report", "--period", year, *DAY).code == 2


ENDS = f"""{HEAD}
settings: {{due_soon_days: 99999999999999999999, reminder: {{reply_days: 99999999999999999999}}}}
signers: [{{id: CT, authority: [CHỦ TỊCH], title: CHỦ TỊCH, name: A B}}]
notices:
  - {{id: TB1, date: 1900-01-01, number: "1", subject: a, signer: CT}}
  - {{id: TB2, date: 2199-12-31, number: "2", subject: b, signer: CT}}
statistics: [{{id: s1, name: a, unit: x, values: {{1900: 1, 1900-01: 1, 2199-12: 2, 2199: 3}}}}]
tasks:
  - {{id: A, notice: TB1, department: KT, content: a, due: 1900-01-01}}
  - {{id: B, notice: TB2, department: KT, content: b, due: 2199-12-31}}
  - {{id: C, notice: TB1, department: KT, content: c, due: 2199, status: done, completed: 1900-01-01,
     evidence: [{{title: a, date: 1900-01-01}}]}}
  - {{id: D, notice: TB1, department: KT, content: d, due: 2199-Q4, status: done,
     completed: 2199-12-31, evidence: [{{title: a, date: 2199-12-31}}]}}
  - {{id: W, notice: TB1, department: KT, content: e, repeat: {{every: week, from: 2195-W01}}}}
  - {{id: X, notice: TB2, department: KT, content: f, repeat: {{every: week, from: 2199-W52}}}}
  - {{id: M, notice: TB1, department: KT, content: g, repeat: {{every: month, from: 2190-01, after: 12}}}}
  - {{id: Q, notice: TB1, department: KT, content: h, repeat: {{every: quarter, from: 1900-Q1, after: 1}}}}
  - {{id: H, notice: TB1, department: KT, content: i, repeat: {{every: half, from: 2199-H2, after: 6}}}}
  - {{id: Y, notice: TB1, department: KT, content: k, repeat: {{every: year, from: 2199, after: 12}}}}
indexes:
  - year: 1900
    name: chỉ số
    areas: &areas [{{id: "1", name: a, criteria: [
      {{id: "1.1", name: c, max: 2, department: KT, scoring: {{kind: ratio, floor: 80}}}}]}}]
  - {{year: 2199, name: chỉ số, from: 2199-01-01, until: 2199-12-31, areas: *areas}}
"""
"""A record of the first and the last days that data may have, and of the longest waits."""

COMMANDS = [
    ("status",),
    ("tasks", "--occurrences", "--format", "json"),
    ("check",),
    ("evidence", "check"),
    ("score", "--year", "{year}"),
    ("score", "--year", "{year}", "--gaps"),
    ("letters",),
    ("publish", "--year", "{year}"),
    ("outline", "--period", "{year}"),
    ("show", "{task}"),
    ("statistics", "list", "--period", "{year}"),
    ("new-year", "2199"),
    ("new-year", "1901"),
    ("render", "--all", "--out", "all"),
    ("render", "reminder", "--all", "--out", "reminders"),
    ("render", "worklist", "--all", "--out", "worklists"),
    ("render", "notice", "{notice}", "-o", "n.docx"),
    ("render", "assignment", "--year", "{year}", "-o", "a.docx"),
    ("render", "scorecard", "--year", "{year}", "-o", "s.docx"),
    *(
        ("render", "report", "--period", period, "-o", f"{period}.docx")
        for period in ("1900", "1900-01", "1900-9M", "2199", "2199-12", "2199-Q4", "2199-H2")
    ),
    ("render", "report", "--from", "1900-01-01", "--to", "2199-12-31", "-o", "f.docx"),
]


@pytest.mark.parametrize("periods", ["ministry", "calendar"])
@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_every_command_can_count_at_the_ends_of_the_calendar(
    workspace: Callable[..., Path],
    cchc: Callable,
    monkeypatch: pytest.MonkeyPatch,
    day: str,
    periods: str,
) -> None:
    monkeypatch.chdir(workspace(ENDS.replace("settings: {", f"settings: {{periods: {periods}, ")))
    monkeypatch.setenv("CCHC_AS_OF", day)
    names = {"year": day[:4], "task": "W", "notice": "TB1"}
    done = set()
    for command in COMMANDS:
        argv = [word.format(**names) for word in command]
        answer = cchc(*argv)
        assert answer.code in ({0, 1} if argv[0] == "evidence" else {0, 2, 5}), (argv, answer.err)
        done |= {argv[0] if argv[0] != "render" else argv[1]} if answer.code == 0 else set()
    assert {"status", "tasks", "check", "show", "score", "--all", "notice"} <= done
    assert "report" in done


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_every_command_refuses_a_day_beyond_the_calendar(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    monkeypatch.setenv("CCHC_AS_OF", day)
    names = {"year": "2025", "task": "NV-001", "notice": "TB-01"}
    for command in COMMANDS:
        answer = cchc(*(word.format(**names) for word in command))
        assert (answer.code, "Năm phải từ 1900 đến 2199" in answer.err) == (2, True), command


@pytest.mark.parametrize(
    "argv",
    [
        ("render", "report", "--period", "9999-12"),
        ("render", "report", "--period", "0001-01"),
        ("render", "report", "--from", "0001-01-01", "--to", "9999-12-31"),
        ("statistics", "list", "--period", "9999-Q4"),
        ("outline", "--period", "9999-H2"),
        ("new-year", "9999"),
        ("new-year", "2200"),
        ("update", "NV-001", "--completed", "9999-12-31"),
        ("update", "NV-014", "--completed", "2025-11-01", "--period", "9999-12"),
        ("add", "task", "a", "--department", "KT", "--due", "9999-12-31"),
        ("add", "task", "a", "--department", "KT", "--due", "9999"),
        ("add", "letter", "--number", "1", "--date", "0001-01-01"),
    ],
)
def test_years_beyond_the_calendar_are_refused_wherever_they_are_typed(
    examples: Path, cchc: Callable, argv: tuple[str, ...]
) -> None:
    before = files(examples)
    assert cchc(*argv).code == 2
    assert files(examples) == before


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kind:ratio", "viết `kind: ratio`"),
        ("kind: ratio, floor: 80,5", "viết 80.5, không phải 80,5"),
        ("kind: ratio, thừa", "`thừa` không có giá trị"),
        *((text, "không hiểu") for text in ("", "{}", "[a]", "{a: 1}, b", "{a: 1}: b")),
    ],
)
def test_what_is_no_keys_with_values_is_told_with_an_example(typed: str, said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)) as refused:
        options.yaml_option(typed, "--scoring", "kind: ratio, floor: 80")
    assert str(refused.value).endswith('Hãy viết như "kind: ratio, floor: 80"')


def test_keys_with_values_are_read_with_and_without_their_braces() -> None:
    for typed in ("a: 1, b: c", "{a: 1, b: c}"):
        assert options.yaml_option(typed, "--x", "") == {"a": "1", "b": "c"}
