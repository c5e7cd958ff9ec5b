"""What the cells of one row must say together, before anything of it is taken."""

from collections.abc import Collection, Iterator, Mapping

from cchc_cli.forms.present import Present
from cchc_cli.model.parsing import iso_day
from cchc_cli.periods.names import day_name
from cchc_cli.progress.states import STATUS_NAMES, STOPPED

Fault = tuple[str, str]
"""A key, and what is wrong there."""


def task_faults(
    said: Mapping[str, str], moved: Collection[str], present: Present
) -> Iterator[Fault]:
    """Yield what contradicts itself in a duty: done without a day, stopped without a reason.

    `said` are the values as they would be, `moved` the keys that the form moved.
    """
    status = said.get("status", "not_started")
    if status == "done" and "completed" not in said and "status" in moved:
        yield (
            "status",
            f"Xong thì phải có ngày xong: điền cột Ngày xong, như {day_name(present.day)}",
        )
    if "completed" in moved and status != "done":
        words = STATUS_NAMES.get(status, status)
        yield (
            "completed",
            f"có ngày xong mà tình trạng là «{words}»: chọn Xong, hoặc xóa ngày xong",
        )
    if status in STOPPED and "reason" not in said and "status" in moved:
        yield "status", f"{STATUS_NAMES[status].capitalize()} thì phải nêu vì sao ở cột Lý do"
    if "completed" in moved:
        yield from _not_yet("completed", said["completed"], present)


def _not_yet(key: str, text: str, present: Present) -> Iterator[Fault]:
    """Yield a day that lies after the import: it has not happened."""
    day = iso_day(text)
    if day is not None and day > present.day:
        yield key, f"ngày {day_name(day)} sau ngày nhập {day_name(present.day)}: xem lại ngày"


def criterion_faults(
    said: Mapping[str, str], moved: Collection[str], present: Present
) -> Iterator[Fault]:
    """Yield what contradicts itself in a criterion: figures of what does not apply, a bare day."""
    figures = set(said) - {"claimed", "explanation", "date", "not_applicable", "reduced"}
    if "date" in moved:
        yield from _not_yet("date", said["date"], present)
        if not figures and said.get("not_applicable") != "true":
            yield "date", "có ngày mà chưa có kết quả nào: điền kết quả, hoặc xóa ngày"
    left_out = said.get("not_applicable") == "true"
    results = set(moved) - {"claimed", "explanation", "date", "not_applicable"}
    if left_out and results:
        words = "đã chọn Không áp dụng thì không ghi kết quả: chọn Không, hoặc xóa các ô kết quả"
        yield "not_applicable", words
    if "not_applicable" in moved and not left_out and not figures:
        yield "not_applicable", "áp dụng thì phải có kết quả: điền kết quả của tiêu chí"
