"""`cchc new-year`: what a year begins with, and that the old one keeps its numbers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load


def numbers(cchc: Callable) -> tuple[Any, ...]:
    day = ("--as-of", "2025-12-31")
    status = json.loads(cchc("status", *day, "--format", "json").out)
    score = cchc("score", "--year", "2025", *day, "--format", "json").out
    return status["totals"]["total"], status["departments"], status["overdue"], score


def names(root: Path) -> set[str]:
    return {path.name for path in (root / "data").iterdir()}


def test_it_is_shown_first_and_written_with_apply(examples: Path, cchc: Callable) -> None:
    before = names(examples)
    shown = cchc("new-year", "2026")
    assert (shown.code, names(examples)) == (0, before)
    assert "+++ b/data/index-2026.yaml" in shown.out
    assert "--apply" in shown.err
    written = cchc("new-year", "2026", "--apply")
    assert names(examples) - before == {"index-2026.yaml", "tasks-2026.yaml"}
    assert "bộ chỉ số 2026" in written.out
    assert "tiêu chí 1.1" not in written.out
    assert cchc("undo").code == 0
    assert names(examples) == before


def test_the_old_year_keeps_its_numbers(examples: Path, cchc: Callable) -> None:
    def without_not_begun(found: tuple[Any, ...]) -> tuple[Any, ...]:
        return (found[0], [{**u, "not_begun": 0} for u in found[1]], *found[2:])

    before = numbers(cchc)
    assert cchc("new-year", "2026", "--apply").code == 0
    for day in ("2025-12-31", "2026-03-01"):
        assert cchc("check", "--as-of", day).code == 0
    assert without_not_begun(numbers(cchc)) == without_not_begun(before)


def test_what_goes_on_and_what_does_not(examples: Path, cchc: Callable) -> None:
    cchc("new-year", "2026", "--apply")
    record = load(find_workspace(None)).record
    old, new = sorted(record.indexes, key=lambda index: index.year)
    assert (new.year, new.decision, new.name) == (2026, None, old.name.replace("2025", "2026"))
    first, before = new.areas[0].criteria[0], old.areas[0].criteria[0]
    assert (first.id, first.max, first.scoring) == (before.id, before.max, before.scoring)
    assert (str(first.due), str(before.due)) == ("2026-01-31", "2025-01-31")
    for area in new.areas:
        for criterion in area.criteria:
            assert (criterion.results, criterion.evidence, criterion.note) == ((), (), None)
            assert (criterion.claimed, criterion.appraised) == (None, None)
    added = [task for task in record.tasks if task.start and task.start.year == 2026]
    assert [(t.id, str(t.repeat.from_), str(t.repeat.until)) for t in added if t.repeat] == [
        ("NV-020", "2026-01", "2026-12"),
        ("NV-021", "2026-W01", "2026-W52"),
    ]
    assert [t for t in added if t.done or t.log or t.evidence] == []


def test_a_year_is_opened_once(examples: Path, cchc: Callable) -> None:
    cchc("new-year", "2026", "--apply")
    again = cchc("new-year", "2026", "--apply")
    assert (again.code, "đã có bộ chỉ số năm 2026" in again.err) == (2, True)
    assert cchc("new-year", "26").code == 2
    assert "không có bộ chỉ số hay" in cchc("new-year", "2024").err.lower()


def test_a_file_of_that_name_is_not_replaced(examples: Path, cchc: Callable) -> None:
    (examples / "data" / "tasks-2026.yaml").write_text("version: 1\ntasks: []\n", encoding="utf-8")
    before = names(examples)
    assert cchc("new-year", "2026", "--apply").code == 5
    assert names(examples) == before


UNDATED = """\
version: 1
tasks:
  - {id: X-1, department: HCC, content: Việc không hạn, criteria: [1.1, "2025/1.2"]}  # giữ
  - {id: X-2, department: HCC, content: Việc có hạn, due: 2025-12-01, criteria: [1.1]}
  - id: X-3
    department: HCC
    content: Việc lặp lại
    repeat: {every: month, from: 2025-10, until: 2025-12}
    criteria:
      - "1.2"
"""


def test_criteria_of_the_lone_index_get_their_year(examples: Path, cchc: Callable) -> None:
    """Beside a second index nobody could tell which year a duty without a day means."""
    more = examples / "data" / "more.yaml"
    more.write_text(UNDATED, encoding="utf-8")
    assert cchc("check", "--as-of", "2025-12-31").code == 0
    score = cchc("score", "--year", "2025", "--as-of", "2025-12-31", "--format", "json").out
    shown = cchc("new-year", "2026", "--as-of", "2025-12-31")
    assert (
        "+  - {id: X-1, department: HCC, content: Việc không hạn, criteria: [2025/1.1" in shown.out
    )
    assert more.read_text(encoding="utf-8") == UNDATED
    written = cchc("new-year", "2026", "--apply", "--as-of", "2025-12-31")
    assert (written.code, "  tiêu chí: 1.2 → 2025/1.2\n" in written.out) == (0, True)
    said = UNDATED.replace("criteria: [1.1, ", "criteria: [2025/1.1, ").replace(
        '"1.2"', '"2025/1.2"'
    )
    assert more.read_text(encoding="utf-8") == said
    assert cchc("check", "--as-of", "2025-12-31").code == 0
    again = cchc("score", "--year", "2025", "--as-of", "2025-12-31", "--format", "json").out
    assert again == score
    going = (examples / "data" / "tasks-2026.yaml").read_text(encoding="utf-8")
    assert "Việc lặp lại" in going
    assert cchc("undo").code == 0
    assert more.read_text(encoding="utf-8") == UNDATED
