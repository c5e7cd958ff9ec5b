"""Ids: given once, and known where they are named."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.index import Index
from cchc_cli.model.task import Task
from cchc_cli.progress.serving import serving
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.kinds.levels import Levels
from cchc_cli.statistics.builtin import every_listed_id, listed_ids
from cchc_cli.suggestions import by_words, meant, question
from cchc_cli.text import as_typed, fitting, listing
from cchc_cli.workspace.references import Reference, references

_LISTS = {
    "signers": "người ký",
    "departments": "đơn vị",
    "notices": "thông báo",
    "tasks": "nhiệm vụ",
    "letters": "văn bản",
    "statistics": "chỉ tiêu",
}
_ADDED_BY = {
    "signers": 'cchc add signer "HỌ TÊN" --id {} --title "CHỨC VỤ"',
    "departments": 'cchc add department "TÊN ĐƠN VỊ" --id {}',
    "notices": 'cchc add notice "TRÍCH YẾU" --id {}',
    "letters": 'cchc add letter "TRÍCH YẾU" --id {} --number SỐ',
}
"""What gives a record the id that was named before there was one."""


@check(
    Rule(
        code="duplicate-id",
        severity="error",
        title="Một mã dùng hai lần",
        why="Mã được cấp một lần, không dùng lại, kể cả ở tệp khác.",
        wrong="- id: NV-001\n…\n- id: NV-001",
        right="- id: NV-001\n…\n- id: NV-002",
    )
)
def duplicate_ids(checked: CheckedRecord) -> Iterator[Finding]:
    """Find ids given twice within a kind of record, a year's criteria and reports included."""
    for name, kind in _LISTS.items():
        yield from _twice(
            kind,
            (((name, i, "id"), item.id) for i, item in enumerate(getattr(checked.record, name))),
        )
    indexes = checked.record.indexes
    yield from _twice(
        "bộ chỉ số năm",
        ((("indexes", i, "year"), str(index.year)) for i, index in enumerate(indexes)),
    )
    for i, index in enumerate(indexes):
        yield from _twice_in_index(index, ("indexes", i))
    yield from _twice(
        "mẫu",
        ((("forms", i, "name"), form.name) for i, form in enumerate(checked.record.forms)),
    )
    yield from _twice(
        "báo cáo kỳ",
        (
            (("reports", i, "period"), str(report.period))
            for i, report in enumerate(checked.record.reports)
        ),
    )


def _twice_in_index(index: Index, at: Path) -> Iterator[Finding]:
    """Find ids of areas, references and criteria given twice in one year's index."""
    areas, references = enumerate(index.areas), enumerate(index.references)
    yield from _twice("lĩnh vực", (((*at, "areas", i, "id"), area.id) for i, area in areas))
    yield from _twice(
        "mức tham chiếu", (((*at, "references", i, "id"), each.id) for i, each in references)
    )
    yield from _twice("tiêu chí", (((*path, "id"), c.id) for path, c in criteria_of(index, at)))


def _twice(kind: str, ids: Iterable[tuple[Path, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for path, name in ids:
        if name in seen:
            yield Finding("duplicate-id", f"mã {kind} `{name}` đã dùng", path, hint="đặt mã khác")
        seen.add(name)


@check(
    Rule(
        code="unknown-id",
        severity="error",
        title="Mã không có trong dữ liệu",
        why="Việc giao cho mã không tồn tại thì không đơn vị nào nhận.",
        wrong="department: VHXN",
        right="department: VHXH",
    )
)
def unknown_ids(checked: CheckedRecord) -> Iterator[Finding]:
    """Find units, notices, signers, statistics and themes that nobody defined."""
    ids = {kind: checked.ids(kind) for kind in _LISTS}
    ids["statistics"] |= listed_ids(checked.record)
    for kind in {*_given_twice(checked), *checked.unsure} & set(ids):
        ids.pop(kind)
    if checked.may_list_statistics:
        ids.pop("statistics", None)
    known = {kind: _Known(names) for kind, names in ids.items()}
    for found in references(checked.record):
        kind = found.kind
        if found.path[0] == "outline" and found.id in every_listed_id():
            continue  # the built-in outline, copied where its list is not used
        if kind in known and found.id not in ids[kind]:
            unknown = _unknown(_LISTS[kind], found.id, known[kind], path=found.path)
            unit = _unit_meant(checked, found) if kind == "departments" else ""
            if unit:
                unknown = unknown._replace(hint=unit)
            elif kind in _ADDED_BY:
                typed = _ADDED_BY[kind].format(as_typed(found.id))
                unknown = unknown._replace(hint=f"{unknown.hint}; thêm mới: {typed}")
            yield (
                unknown
                if found.text is None
                else unknown._replace(excerpt=f"[{found.mark}{found.id}]")
            )
    yield from _unknown_edges(checked)
    for i, task in enumerate(checked.record.tasks):
        if task.theme is not None:
            yield from _unknown_theme(checked, task, ("tasks", i, "theme"))


def _given_twice(checked: CheckedRecord) -> Iterator[str]:
    """Yield lists in which an id stands twice: the one it should be may seem unknown elsewhere."""
    for kind in _LISTS:
        items = getattr(checked.record, kind)
        if len({item.id for item in items}) < len(items):
            yield kind


def _unit_meant(checked: CheckedRecord, found: Reference) -> str:
    """Say which unit was meant by a name, an alias, a head's name, or which of several ids."""
    units = checked.record.departments
    ids = [each.id for each in units]
    several = [fitting(part, zip(ids, ids, strict=True)) for part in re.split("[,;]", found.id)]
    if len(several) > 1 and all(several):
        first, *others = (fit[0] for fit in several)
        if found.path[-1] == "department":
            rest = ", ".join(others)
            return f"mỗi việc một đơn vị chủ trì: viết `{first}`, ghi `partners: [{rest}]`"
        return f"mỗi mã là một mục: viết `[{', '.join([first, *others])}]`"
    called = [
        (name, unit.id)
        for unit in units
        for name in (unit.name, *unit.aliases, unit.head and unit.head.name)
        if name
    ]
    meant = fitting(found.id, called)
    if len(meant) == 1:
        return f"viết mã của đơn vị: `{meant[0]}`"
    near = by_words(found.id, [*zip(ids, ids, strict=True), *called])
    return f"{question(near)} Đang có: {listing(sorted(ids))}" if near else ""


def _unknown_edges(checked: CheckedRecord) -> Iterator[Finding]:
    """Find steps of scales that begin at a reference which the index does not define."""
    for at, index in enumerate(checked.record.indexes):
        known = _Known({reference.id for reference in index.references})
        for path, criterion in criteria_of(index, ("indexes", at)):
            if isinstance(criterion.scoring, Levels):
                for i, step in enumerate(criterion.scoring.steps):
                    for key, name in step.references:
                        if name not in known.ids:
                            where = (*path, "scoring", "steps", i, key)
                            yield _unknown("mức tham chiếu", name, known, path=where)


@check(
    Rule(
        code="without-theme",
        severity="error",
        title="Việc của thông báo có chủ đề mà không ghi chủ đề",
        why="Thông báo có `themes` in nhiệm vụ theo chủ đề; việc thiếu `theme` thì "
        "không có chỗ in.",
        wrong="themes: [{id: a, title: …}]\n…\n- {id: NV-001, notice: TB-01, …}",
        right="themes: [{id: a, title: …}]\n…\n- {id: NV-001, notice: TB-01, theme: a, …}",
    )
)
def without_theme(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties without a theme in a notice that has themes."""
    for i, task in enumerate(checked.record.tasks):
        notice = checked.notices.get(task.notice or "")
        if notice is not None and notice.themes and task.theme is None:
            known = listing(theme.id for theme in notice.themes)
            yield Finding(
                "without-theme",
                f"{task.id} thuộc thông báo `{notice.id}` có chủ đề mà thiếu `theme`",
                ("tasks", i, "theme"),
                hint=f"thêm `theme: …`. Đang có: {known}",
            )


def _unknown_theme(checked: CheckedRecord, task: Task, path: Path) -> Iterator[Finding]:
    notice = checked.notices.get(task.notice or "")
    if task.theme is not None and (notice is not None or task.notice is None):
        known = {theme.id for theme in notice.themes} if notice is not None else set()
        if task.theme not in known:
            yield _unknown("chủ đề của thông báo", task.theme, _Known(known), path=path)


class _Known:
    """The ids that there are, and what is said of another one, made out once for each."""

    def __init__(self, ids: set[str]) -> None:
        self.ids = ids
        self._meant: dict[str, str] = {}

    @cached_property
    def listed(self) -> str:
        return f"Đang có: {listing(sorted(self.ids))}"

    def meant(self, name: str) -> str:
        if name not in self._meant:
            self._meant[name] = meant(name, self.ids)
        return self._meant[name]


def _unknown(kind: str, name: str, known: _Known, path: Path) -> Finding:
    choices = known.listed if known.ids else f"Chưa có {kind} nào"
    hint = known.meant(name) + choices
    return Finding("unknown-id", f"không có {kind} nào mã `{name}`", path, hint=hint)


@check(
    Rule(
        code="unknown-criterion",
        severity="error",
        title="Nhiệm vụ nêu tiêu chí không có",
        why="Mã tiêu chí thuộc bộ chỉ số của năm trong hạn (không có hạn thì năm bắt đầu, "
        "năm của thông báo, hoặc bộ chỉ số duy nhất); 2024/1.3 chỉ rõ năm.",
        wrong='criteria: ["1.33"]',
        right='criteria: ["1.3"]',
    )
)
def unknown_criteria(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties and letters that serve a criterion of no index."""
    ids = {index.year: {c.id for _, c in criteria_of(index)} for index in checked.record.indexes}
    known = {year: _Known(names) for year, names in ids.items()}
    for found in references(checked.record):
        name, year, path = found.id, found.year, found.path
        if found.kind == "criteria":
            elsewhere = (checked.partial or checked.unread) and year not in known
            if not elsewhere and name not in ids.get(year or 0, set()):
                if year in known:
                    yield _no_criterion(name, year, known[year], path=path)
                else:
                    yield _no_index(name, year, known, path=path)


def _no_index(name: str, year: int | None, known: Iterable[int], path: Path) -> Finding:
    years = sorted(known)
    if year is None and years:
        which = f"không rõ của bộ chỉ số năm nào ({listing(map(str, years))})"
        hint = f'ghi cả năm: "{years[-1]}/{name}"'
    else:
        which = f"chưa có bộ chỉ số năm {year}" if year else "chưa có bộ chỉ số nào"
        hint = "thêm bộ chỉ số vào `indexes`" + (
            f', hoặc ghi năm khác: "{years[-1]}/{name}"' if years else ""
        )
    return Finding("unknown-criterion", f"tiêu chí `{name}`: {which}", path, hint=hint)


def _no_criterion(name: str, year: int, known: _Known, path: Path) -> Finding:
    return Finding(
        "unknown-criterion",
        f"bộ chỉ số năm {year} không có tiêu chí `{name}`",
        path,
        hint=f"{known.meant(name)}{known.listed}",
    )


@check(
    Rule(
        code="criterion-unchecked",
        severity="warning",
        title="Chưa kiểm tra được tiêu chí",
        why="`--data` chỉ nêu một tệp, mà bộ chỉ số nằm ở tệp khác; nêu thư mục thì kiểm tra đủ.",
        wrong="cchc check --data data/tasks.yaml",
        right="cchc check --data data",
    )
)
def criterion_unchecked(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell once that criteria of duties could not be looked up."""
    if not checked.partial:
        return
    years = [index.year for index in checked.record.indexes]
    served_by = serving(checked.record)
    for i, task in enumerate(checked.record.tasks):
        if any(year not in years for year, _ in served_by(task)):
            message = "bộ chỉ số không có trong tệp này, nên chưa kiểm tra các tiêu chí"
            yield Finding(
                "criterion-unchecked", message, ("tasks", i, "criteria"), hint="nêu cả thư mục"
            )
            return
