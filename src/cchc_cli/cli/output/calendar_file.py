"""What stands in a calendar that was written, and what does not."""

import sys
from collections.abc import Iterator
from pathlib import Path

from cchc_cli.page.calendar_events import Diary
from cchc_cli.periods.names import day_name
from cchc_cli.text import printable


def tell_calendar(path: Path, diary: Diary) -> None:
    """Name the file and count what it holds; what is left out goes to stderr."""
    sys.stdout.write(
        f"{printable(path)}: {len(diary.deadlines)} thời hạn của {diary.duties} nhiệm vụ, "
        f"{len(diary.closings)} ngày chốt số liệu báo cáo\n"
    )
    for left_out in _left_out(diary):
        sys.stderr.write(f"Không có trong lịch: {left_out}\n")


def _left_out(diary: Diary) -> Iterator[str]:
    since = day_name(diary.opening)
    if diary.undated:
        yield f"{diary.undated} nhiệm vụ chưa ấn định ngày hạn."
    if diary.beyond:
        yield f"{diary.beyond} việc lặp lại không có kỳ nào trong năm {diary.day.year}."
    if diary.owed_before:
        yield f"{diary.owed_before} kỳ còn nợ có hạn trước {since}: cchc tasks --occurrences"
    if diary.closed:
        yield f"{diary.closed} việc đã kết thúc trước {since}: cchc tasks --all"
