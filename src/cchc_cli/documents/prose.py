"""Official sentences about duties, written from the record."""

from collections.abc import Iterable, Iterator

from cchc_cli.documents.tables import day, names
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.progress.states import Judged, State
from cchc_cli.progress.summary import Tally
from cchc_cli.progress.windows import Window

UNDER_WAY: tuple[State, ...] = ("on_track", "due_soon", "no_deadline")
_SPLIT: tuple[tuple[tuple[State, ...], str], ...] = (
    (("done",), "hoàn thành đúng hạn"),
    (("done_late",), "hoàn thành quá hạn"),
    (("awaiting_evidence",), "đã báo hoàn thành, đang bổ sung minh chứng"),
    (UNDER_WAY, "đang thực hiện, trong hạn"),
    (("overdue",), "quá hạn chưa hoàn thành"),
    (("paused",), "tạm dừng"),
    (("cancelled",), "hủy"),
)


def split(total: Tally) -> str:
    """Tell a tally in the official classes; those without a duty are left out."""
    counts = [(sum(total.states[s] for s in states), words) for states, words in _SPLIT]
    return "; ".join(f"{count} nhiệm vụ {words}" for count, words in counts if count)


def completed_in(duties: Iterable[Judged], window: Window) -> Iterator[tuple[Judged, str]]:
    """Give what was completed in a window; a repeating duty with the periods done in it."""
    for duty in duties:
        if duty.occurrences:
            done = [str(o.period) for o in duty.occurrences if window.holds(o.completed)]
            if done:
                yield duty, f" (kỳ {', '.join(map(period_text, done))})"
        elif window.holds(duty.completed):
            yield duty, ""


def period_text(name: str) -> str:
    """Write a period's name within a sentence: 10/2025, quý III/2025."""
    year, _, part = name.partition("-")
    if not part:
        return year
    if part[0] == "Q":
        return f"quý {('I', 'II', 'III', 'IV')[int(part[1]) - 1]}/{year}"
    return (
        f"6 tháng {'đầu' if part == 'H1' else 'cuối'} năm {year}"
        if part[0] == "H"
        else f"{part}/{year}"
    )


def accomplished(record: Record, duty: Judged, periods: str) -> str:
    """Tell a completed duty with its product and evidence."""
    task = duty.task
    parts = [f"- {names(record, [task.department])} đã hoàn thành: {_bare(task.content)}{periods}"]
    if task.product and not duty.occurrences:
        parts.append(f"sản phẩm: {_bare(task.product)}")
    titles = list(dict.fromkeys(map(_cited, duty.evidence)))
    if titles and not duty.occurrences:
        parts.append(
            f"minh chứng: {', '.join(titles[:3])}{' và tài liệu khác' if titles[3:] else ''}"
        )
    return "; ".join(parts) + "."


def _cited(item: Evidence) -> str:
    """Name a document with its day, as a first citation must (NĐ 30/2020, Phụ lục I, II.6.b)."""
    numbered = item.number is not None and item.title.endswith(item.number)
    return f"{item.title} ngày {day(item.date)}" if numbered and item.date else item.title


def late(record: Record, duty: Judged) -> str:
    """Tell an overdue duty."""
    task = duty.task
    ago = "" if duty.days_left is None else f", chậm {-duty.days_left} ngày"
    unit = names(record, [task.department])
    return f"- {_bare(task.content)} ({unit} chủ trì, hạn {day(duty.due)}{ago})."


def coming(record: Record, duty: Judged, due: str) -> str:
    """Tell a duty that falls due."""
    task = duty.task
    return f"- {_bare(task.content)} ({names(record, [task.department])} chủ trì, hạn {due})."


def _bare(text: str) -> str:
    return text.strip().rstrip(".;, ")


def compared(now: int, before: int, what: str, than: str) -> str:
    """Compare a count with that of an earlier period."""
    if now == before:
        return f"bằng số {what} của {than}"
    return f"{'tăng' if now > before else 'giảm'} {abs(now - before)} {what} so với {than}"


def score_line(name: str, won: str, most: str) -> str:
    """Tell an area's score."""
    return f"Điểm tự chấm của lĩnh vực {name}: {won}/{most} điểm."
