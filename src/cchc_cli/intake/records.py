"""A draft of a notice as a file of the data: one notice, its duties, a comment where to look."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.edits.new_ids import next_group_id, next_notice_id, next_task_id
from cchc_cli.intake.draft import Duty, NoticeDraft
from cchc_cli.intake.item_marks import strip_mark
from cchc_cli.intake.lines import Link
from cchc_cli.model.change import Typed
from cchc_cli.model.record import Record
from cchc_cli.text import fold
from cchc_cli.workspace.editing.writing import block

Item = dict[str, Typed]


class NewFile(NamedTuple):
    """A file that the draft becomes."""

    name: str
    text: str
    left_out: int
    """Duties that stand as comments, since the record has no such unit."""


def new_file(draft: NoticeDraft, record: Record, used: Sequence[str]) -> NewFile:
    """Return the file of a draft; `used` are ids of duties that were given before."""
    notice = next_notice_id([notice.id for notice in record.notices])
    by_unit = is_by_unit(draft)
    themes = [] if by_unit else list(_themes(draft))

    def typed(duty: Duty, unit: str) -> Item:
        theme = None if by_unit else _theme_of(duty, themes)
        return _task(duty, notice, unit, theme=theme, by_unit=by_unit)

    left_out = sum(not duty.departments for duty in draft.duties)
    lines = [
        "# Lấy từ văn bản bằng cchc import. Xem lại những dòng ghi «xem lại».",
        "version: 1",
        "",
        "notices:",
        *_record(_notice(draft, notice, record, themes, by_unit=by_unit)),
        "",
        "tasks:" if left_out < len(draft.duties) else "# tasks:",
        *_tasks(draft.duties, record, used, typed),
        "",
    ]
    return NewFile(_name(draft), "\n".join(lines), left_out)


def _tasks(
    duties: Iterable[Duty],
    record: Record,
    used: Sequence[str],
    typed: Callable[[Duty, str], Item],
) -> Iterator[str]:
    """Yield the lines of the duties, a record for each unit; of what has none yet, as comments."""
    ids = [*used, *(task.id for task in record.tasks)]
    groups = [task.group for task in record.tasks if task.group]
    for duty in duties:
        yield from (f"  # xem lại: {doubt}" for doubt in duty.doubts)
        if not duty.departments:
            yield from (f"  # {line[2:]}" for line in _record(typed(duty, "…")))
        group = next_group_id(groups) if len(duty.departments) > 1 else None
        groups += [group] if group else []
        for unit in duty.departments:
            ids.append(next_task_id(ids))
            more = {"group": group} if group else {}
            yield from _record({"id": ids[-1], **typed(duty, unit), **more})


def _name(draft: NoticeDraft) -> str:
    number = [draft.head.number] if draft.head.number else []
    day = [] if draft.head.date is None else [str(draft.head.date)]
    kind = "danh-muc" if draft.listed else "thong-bao"
    return f"{kind}-{'-'.join((*number, *day)) or 'moi'}.yaml"


def _record(item: Mapping[str, Typed]) -> list[str]:
    first, *rest = block(item, column=4, dash_indent=2)
    return [f"  - {first}", *(f"    {line}" for line in rest)]


def is_by_unit(draft: NoticeDraft) -> bool:
    """Tell whether all duties stand under the names of their units: `1. Giao <đơn vị>:`."""
    return (
        bool(draft.duties)
        and all(d.found.under_unit for d in draft.duties)
        and not any(duty.found.heading for duty in draft.duties)
    )


def _notice(
    draft: NoticeDraft, name: str, record: Record, themes: Sequence[Item], *, by_unit: bool
) -> Item:
    head = draft.head
    first = min((d.found.item for d in draft.duties), default=len(draft.body))
    opening = [line.text for line in draft.body[: _opening_end(draft, first)]]
    signer = next(
        (s.id for s in record.signers if s.name and fold(s.name) == fold(head.signer or "")), None
    )
    item: Item = {
        "id": name,
        "number": head.number,
        "date": None if head.date is None else str(head.date),
        "subject": head.subject or "…",
        "opening": opening or None,
        "closing": [_END_MARK.sub("", line.text) for line in draft.closing] or None,
        "recipients": list(head.recipients) or None,
        "signer": signer,
        "source": "plan" if draft.plan else None,
        "lead": None if by_unit or draft.listed else "none",
        # The words of a notice say partners and deadline themselves, a list has columns for them.
        "details": None if draft.listed else "false",
        "themes": list(themes) or None,
        "links": [{"title": _link_title(link), "url": link.url} for link in draft.links] or None,
    }
    return {key: value for key, value in item.items() if value is not None}


# The mark that ends a document, which a rendered notice gets anew (NĐ 30, Phụ lục I, II.6).
_END_MARK = re.compile(r"\s*\./\.?\s*$")
_LONGEST_TITLE = 120
_LED = re.compile(
    r"((?:phụ lục|biểu|mẫu|tài liệu|văn bản|hướng dẫn|danh mục|báo cáo)[^,;.()]{0,60}?)\s+"
    r"(?:tại|theo|ở)\s+(?:đường\s+)?(?:link|liên kết|dẫn)",
    re.IGNORECASE,
)


def _link_title(link: Link) -> str:
    """Name a link by what the words around it lead to."""
    found = _LED.search(link.words)
    if found:
        return found[1][:1].upper() + found[1][1:]
    titled = link.words and len(link.words) < _LONGEST_TITLE and not link.words.endswith(".")
    return link.words.rstrip(" :") if titled else "Liên kết"


def _opening_end(draft: NoticeDraft, first: int) -> int:
    """Return where the opening ends: before the heads of the first duty."""
    heads = {line for duty in draft.duties for line in duty.found.heads}
    while first > 0 and first - 1 in heads:
        first -= 1
    return first


def _themes(draft: NoticeDraft) -> Iterator[Item]:
    """Yield a theme for each heading that has duties, with what else stands below it."""
    seen: dict[str, int] = {}
    for duty in draft.duties:
        seen.setdefault(_title(duty), len(seen) + 1)
    used = {d.found.item for d in draft.duties} | {h for d in draft.duties for h in d.found.heads}
    first = min((d.found.item for d in draft.duties), default=0)
    start = _opening_end(draft, first)
    texts: dict[str, list[str]] = {title: [] for title in seen}
    current = next(iter(seen), "")
    for number, line in enumerate(draft.body):
        if number < start:
            continue
        titled = next(
            (_title(d) for d in draft.duties if number in (d.found.item, *d.found.heads)),
            None,
        )
        current = titled or current
        if number not in used:
            texts.setdefault(current, []).append(line.text)
    for title, place in seen.items():
        item: Item = {"id": f"t{place}", "title": title}
        if texts[title]:
            item["text"] = texts[title]
        yield item


def _title(duty: Duty) -> str:
    return strip_mark(duty.found.heading or "").rstrip(" :.") or "Nhiệm vụ cụ thể"


def _theme_of(duty: Duty, themes: Sequence[Item]) -> str | None:
    return next((str(t["id"]) for t in themes if t["title"] == _title(duty)), None)


def words_of(duty: Duty, *, by_unit: bool) -> str:
    """Return a duty's words as the file has them: whole, where no heading names its unit."""
    return duty.found.content if by_unit else duty.found.sentence


def _task(duty: Duty, notice: str, unit: str, theme: str | None, *, by_unit: bool) -> Item:
    due = duty.due
    item: Item = {
        "notice": notice,
        "department": unit,
        "partners": list(duty.partner_ids) or None,
        "content": words_of(duty, by_unit=by_unit),
        "product": duty.product,
        "theme": theme,
    }
    if due is not None:
        item |= _deadline(duty)
    return {key: value for key, value in item.items() if value is not None}


def _deadline(duty: Duty) -> Item:
    due = duty.due
    if due is None:
        return {}
    if due.repeat is not None and due.due is None:
        repeat: dict[str, Typed] = {"every": due.repeat}
        if due.day is not None and due.repeat in {"month", "quarter", "half", "year"}:
            repeat["day"] = str(due.day)
        if due.month is not None and due.repeat == "year":
            repeat["month"] = str(due.month)
        return {"repeat": repeat}
    if due.due is not None:
        return {"due": str(due.due)}
    return {"due_text": due.words[:1].upper() + due.words[1:]}
