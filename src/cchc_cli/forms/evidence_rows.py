"""Documents that a unit names as evidence: read, placed, and known again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cchc_cli.forms.layout import EVIDENCE, column_of
from cchc_cli.forms.outcome import Outcome
from cchc_cli.forms.present import Present
from cchc_cli.forms.reading import FilledForm, FilledRow
from cchc_cli.forms.values import DoubtError, Reading, cell_text
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.period import parse_repeat_period
from cchc_cli.progress.issued import number_key
from cchc_cli.suggestions import meant_first
from cchc_cli.text import fold

_KEYS = ("title", "number", "date", "url", "public")


class Proof(NamedTuple):
    """A document that a form adds: to which duty or criterion, in which period."""

    id: str
    period: str
    item: Mapping[str, str]
    cell: str


def compare_proof(
    file: str, row: FilledRow, form: FilledForm, present: Present, before: Sequence[Proof]
) -> tuple[list[Outcome], Proof | None]:
    """Compare a row of evidence with what is recorded, and with what forms before it add."""
    outcome = Outcome(file, "change", "", sheet=EVIDENCE, cell=row.place("id"), field="evidence")
    said, faults = _said(row)
    if said and not faults:
        faults = list(_faults(said, form, present))
    name, period = said.get("id", ""), said.get("period", "")
    item = {key: said[key] for key in _KEYS if key in said and said[key] != "false"}
    outcome = outcome._replace(id=name or None, period=period or None, form=item)
    if faults:
        wrong = outcome._replace(outcome="error")
        return [wrong._replace(message=words, cell=row.place(key)) for key, words in faults], None
    if not said:
        return [], None
    recorded = map(_fields, _recorded(present, name, period, form.baseline.head.year))
    added = (proof.item for proof in before if (proof.id, proof.period) == (name, period))
    for known in (*recorded, *added):
        if _is_same(item, known):
            return [outcome._replace(outcome="same", record=known)], None
    return [outcome], Proof(name, period, item, row.place("id"))


def _said(row: FilledRow) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Read the cells of a row; what cannot be read with its key."""
    said, faults = {}, []
    for key, cell in row.cells.items():
        try:
            if text := cell_text(cell, Reading(column_of(EVIDENCE, key).kind)):
                said[key] = text
        except DoubtError as doubt:
            faults.append((key, str(doubt)))
    return said, faults


def _faults(
    said: Mapping[str, str], form: FilledForm, present: Present
) -> Iterator[tuple[str, str]]:
    """Yield what a row of evidence lacks, or names that is not the unit's."""
    head, name = form.baseline.head, said.get("id", "")
    owner = present.owner(EVIDENCE, name, head.year) if name else None
    if not name:
        yield "id", "thiếu mã: điền mã của nhiệm vụ hoặc tiêu chí mà tài liệu chứng minh"
    elif owner is None:
        near = _near(name, head.department, head.year, present)
        yield "id", f"không có nhiệm vụ hay tiêu chí mã «{name}». {near}Xem cột Mã của biểu"
    elif owner != head.department:
        of = present.unit_names.get(owner, owner)
        yield "id", f"mã {name} là của {of}: ghi vào biểu của đơn vị ấy"
    else:
        yield from _period_faults(said, present)
    if "title" not in said:
        yield "title", "thiếu tên tài liệu: điền cột Tên tài liệu"
    if said.get("public") == "true" and "url" not in said:
        yield "public", "đã công khai thì phải có đường liên kết: điền cột Đường liên kết"


def _near(name: str, unit: str, year: int | None, present: Present) -> str:
    tasks = (t.id for t in present.record.tasks if t.department == unit)
    criteria = (c for c, led in present.led(year).items() if led.department == unit)
    return meant_first(name, [*tasks, *criteria])


def _period_faults(said: Mapping[str, str], present: Present) -> Iterator[tuple[str, str]]:
    """Yield a period where none is, or a duty that repeats without one."""
    name, period = said["id"], said.get("period", "")
    repeat = present.record.tasks[present.places[name]].repeat if name in present.places else None
    if repeat is None and period:
        yield "period", f"{name} không lặp lại theo kỳ: để trống ô Kỳ"
    elif repeat is not None and not period:
        yield "period", f"{name} lặp lại theo kỳ: ghi tài liệu của kỳ nào, như 2025-10"
    elif repeat is not None:
        found = parse_repeat_period(period)
        if found is None or found.span != repeat.every:
            yield "period", f"kỳ {period} không hợp với việc {name}: xem cột Kỳ ở trang Nhiệm vụ"


def _recorded(present: Present, name: str, period: str, year: int | None) -> Iterable[Evidence]:
    if name not in present.places:
        return present.led(year)[name].criterion.evidence
    task = present.record.tasks[present.places[name]]
    if not period:
        return task.evidence
    return [e for done in task.done if str(done.period) == period for e in done.evidence]


def _fields(evidence: Evidence) -> dict[str, str]:
    values = {
        "title": evidence.title,
        "number": evidence.number,
        "date": evidence.date.isoformat() if evidence.date else None,
        "url": evidence.url,
        "public": "true" if evidence.public else None,
    }
    return {key: value for key, value in values.items() if value}


def _is_same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Tell whether two entries are one document: by number and day, else by title.

    Other numbers are other documents, whatever the title: monthly reports are called alike.
    """
    numbers = {number_key(each["number"]) for each in (one, other) if "number" in each}
    days = {each["date"] for each in (one, other) if "date" in each}
    if len(numbers) > 1 or len(days) > 1:
        return False
    if all({"number", "date"} <= each.keys() for each in (one, other)):
        return True
    return fold(one.get("title", "")) == fold(other.get("title", ""))
