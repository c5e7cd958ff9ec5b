"""Duties by pool (nguồn nhiệm vụ): the year's plan, the superior body's, conclusions."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from cchc_cli.amounts import number, rounded
from cchc_cli.documents import prose
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.cells import names
from cchc_cli.documents.report_contents import DIRECTION
from cchc_cli.documents.report_findings import Findings
from cchc_cli.model.notice import NoticeSource
from cchc_cli.progress.states import NAMES, TaskOnDay, due_words
from cchc_cli.progress.summary import tally
from cchc_cli.text import bare

POOLS: dict[NoticeSource, str] = {
    "plan": "nhiệm vụ Kế hoạch CCHC năm",
    "superior": "nhiệm vụ cấp trên giao",
    "conclusion": "nhiệm vụ theo các Thông báo kết luận",
}
_RESULTS = "Trong kỳ có kết quả của {}"
_MOST_NAMED = 6
_DIRECTED = "công tác chỉ đạo, điều hành"


def pool_paragraphs(seen: Findings, pool: NoticeSource) -> Iterator[str]:
    """Count a pool by itself: pools are never added up.

    With the conclusions stand the results of duties that belong to no heading of part II.
    """
    duties = seen.pools[pool]
    if len(duties) == 1:
        yield _one(seen, pool, duties[0])
    elif duties:
        yield _several(seen, pool, duties)
        yield from _periods(seen, duties)
    if duties:
        yield from _compared(seen, pool, duties)
    if pool == "conclusion":
        yield from accomplished(seen, _of(seen, DIRECTION), f"{_RESULTS} về {_DIRECTED}:")
        elsewhere = any(seen.content_of(duty) is not None for duty in seen.duties)
        lead = (
            f"Ngoài kết quả nêu ở các nội dung, {prose.within(_RESULTS)}" if elsewhere else _RESULTS
        )
        yield from accomplished(seen, _of(seen, None), f"{lead}:")


def _of(seen: Findings, content: str | None) -> list[TaskOnDay]:
    return [duty for duty in seen.duties if seen.content_of(duty) == content]


def belonging_nowhere(seen: Findings) -> Iterator[str]:
    """Tell once of which duties nothing says what they belong to, where others have a content."""
    lost = [duty.task.id for duty in _of(seen, None)]
    if not lost or (seen.year_index is None and len(lost) == len(seen.duties)):
        return
    named = ", ".join(lost[:_MOST_NAMED])
    more = " …" if len(lost) > _MOST_NAMED else ""
    yield (
        f"{len(lost)} nhiệm vụ chưa gắn với nội dung nào ({named}{more}) nên kết quả nêu ở mục "
        "I.1: muốn nêu ở phần II thì ghi `criteria` của việc, hoặc `content` ở chủ đề của thông báo"
    )


def _one(seen: Findings, pool: NoticeSource, duty: TaskOnDay) -> str:
    """Tell of the only duty of a pool by its name."""
    state = NAMES[duty.state]
    unit = names(seen.record, [duty.task.department])
    due = due_words(duty)
    deadline = f", hạn {due}" if due else ""
    which = POOLS[pool] if len(_present(seen)) > 1 else "nhiệm vụ được giao"
    what = bare(duty.task.content)
    return (
        f"Đến ngày {day_text(seen.day)}, có {seen.counted(1, which)}: {what} "
        f"({unit} chủ trì{deadline}); tình trạng: {state[:1].lower()}{state[1:]}."
    )


def _several(seen: Findings, pool: NoticeSource, duties: list[TaskOnDay]) -> str:
    total = tally(duties)
    alone = len(_present(seen)) == 1
    which = "nhiệm vụ được giao" if alone and pool == "conclusion" else POOLS[pool]
    share = number(rounded(Fraction(total.finished * 100, total.total)))
    done = f"đã hoàn thành {total.finished}/{total.total} {which} ({share}%)"
    if not total.finished:
        done = f"có {seen.counted(total.total, which)}, chưa có nhiệm vụ nào hoàn thành"
    late = total.states["done_late"]
    among = f", trong đó {seen.counted(late, 'nhiệm vụ hoàn thành quá hạn')}" if late else ""
    rest = [
        seen.counted(count, f"nhiệm vụ {words}")
        for states, words in prose.CLASSES
        if states[0] not in {"done", "done_late"}
        and (count := sum(total.states[s] for s in states))
    ]
    more = f"; {'; '.join(rest)}" if rest else ""
    return f"Đến ngày {day_text(seen.day)}, {done}{among}{more}{_closed(seen, pool)}."


def _present(seen: Findings) -> list[NoticeSource]:
    return [pool for pool, duties in seen.pools.items() if duties]


def _closed(seen: Findings, pool: NoticeSource) -> str:
    closed = sum(seen.pool_of(duty) == pool for duty in seen.census.closed)
    if not closed:
        return ""
    opening = day_text(seen.census.opening)
    return f" (không kể {seen.counted(closed, 'nhiệm vụ')} đã kết thúc trước ngày {opening})"


def _compared(seen: Findings, pool: NoticeSource, duties: Iterable[TaskOnDay]) -> Iterator[str]:
    """Compare what was finished with the earlier period, where the office compares."""
    if seen.earlier is None or seen.before is None:
        return
    now = len(prose.finished_in(duties, seen.scope.window))
    then = [duty for duty in seen.before.counted if seen.pool_of(duty) == pool]
    earlier = len(prose.finished_in(then, seen.earlier.window))
    than = f"{seen.earlier.name}{seen.earlier.reach}"
    compared = prose.comparison_words(now, earlier, "nhiệm vụ", than)
    yield f"Số nhiệm vụ hoàn thành trong kỳ: {now}, {compared}."


def _periods(seen: Findings, duties: Iterable[TaskOnDay]) -> Iterator[str]:
    """Tell the periods of repeating duties apart: each is one duty, whatever its periods."""
    repeating = [duty for duty in duties if duty.occurrences and duty.state != "cancelled"]
    begun = [occurrence for duty in repeating for occurrence in duty.occurrences]
    if begun:
        reported = sum(occurrence.reported for occurrence in begun)
        yield (
            f"Riêng {seen.counted(len(repeating), 'nhiệm vụ thực hiện định kỳ')} đã báo cáo "
            f"{reported}/{len(begun)} kỳ."
        )


def accomplished(
    seen: Findings, duties: Iterable[TaskOnDay], lead: str = f"{_RESULTS}:"
) -> Iterator[str]:
    """Tell what was done in the period: one duty by itself, several counted by a lead and named."""
    window = seen.scope.window
    told = [prose.accomplished(seen.record, duty, window) for duty in duties]
    lines = [line for line in told if line is not None]
    if len(lines) == 1:
        yield lines[0].removeprefix("- ")
    elif lines:
        yield lead.format(seen.counted(len(lines), "nhiệm vụ"))
        yield from prose.named(lines, seen.duties_at, two_digits=seen.digits)
