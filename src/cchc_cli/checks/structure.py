"""Names of their own and of one line, units and forms; criteria and statistics that are whole."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import ForwardRef, Literal, get_args, get_origin

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.form import BUILT_IN
from cchc_cli.patterns import regex
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.statistics.builtin import listed_ids
from cchc_cli.text import fold, listing


@check(
    Rule(
        code="units-named-alike",
        severity="error",
        title="Hai đơn vị cùng một tên",
        why="Tên hay tên gọi khác trùng nhau thì không biết văn bản nói đơn vị nào.",
        wrong="- {id: A, name: Phòng Kinh tế}\n- {id: B, name: Phòng kinh tế}",
        right="- {id: A, name: Phòng Kinh tế}\n- {id: B, name: Phòng Văn hóa - Xã hội}",
    )
)
def units_named_alike(checked: CheckedRecord) -> Iterator[Finding]:
    """Find names and aliases that two units share, whatever their case and marks."""
    owners: dict[str, tuple[int, str]] = {}
    for i, unit in enumerate(checked.record.departments):
        named = [(("name",), unit.name)]
        named += [(("aliases", j), alias) for j, alias in enumerate(unit.aliases)]  # type: ignore[misc]
        for path, name in named:
            at, owner = owners.setdefault(fold(name), (i, unit.id))
            if at != i:
                yield Finding(
                    "units-named-alike",
                    f"`{name}` đã là tên của đơn vị `{owner}`",
                    ("departments", i, *path),
                    hint="đặt tên khác, hoặc bỏ tên gọi này",
                )


@check(
    Rule(
        code="criterion-incomplete",
        severity="error",
        title="Tiêu chí chưa đủ để chấm",
        why="Tiêu chí có `scoring` (và `max` khi đã rõ), hoặc có các tiêu chí thành phần "
        "`criteria`.",
        wrong='- {id: "1.1", name: Kế hoạch}',
        right='- {id: "1.1", name: Kế hoạch, max: 2, scoring: {kind: choice, options: {Có: 2}}}',
    )
)
def criterion_incomplete(checked: CheckedRecord) -> Iterator[Finding]:
    """Find criteria that neither say how they are scored nor have parts."""
    for at, index in enumerate(checked.record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            if criterion.criteria:
                if criterion.scoring is not None:
                    yield Finding(
                        "criterion-incomplete",
                        f"tiêu chí {criterion.id} có cả `scoring` và `criteria`",
                        (*path, "scoring"),
                        hint="bỏ một trong hai",
                        on_key=True,
                    )
            elif criterion.scoring is None:
                yield Finding(
                    "criterion-incomplete",
                    f"tiêu chí {criterion.id} thiếu `scoring`",
                    (*path, "scoring"),
                    hint="thêm `scoring`, hoặc `criteria`",
                )


@check(
    Rule(
        code="statistic-incomplete",
        severity="error",
        title="Chỉ tiêu không có số liệu",
        why="Chỉ tiêu có `values` theo kỳ, hoặc `ratio` tính từ hai chỉ tiêu khác, "
        "hoặc `formula` tính từ nhiều chỉ tiêu.",
        wrong='- {id: "3.1", name: Hồ sơ, unit: hồ sơ}',
        right='- {id: "3.1", name: Hồ sơ, unit: hồ sơ, values: {2025-Q3: 1250}}',
    )
)
def statistic_incomplete(checked: CheckedRecord) -> Iterator[Finding]:
    """Find statistics that have no source of their value, or more than one.

    Those that letters name are counted from them, unless something is typed.
    """
    counted = {name for letter in checked.record.letters for name in letter.statistics}
    listed = listed_ids(checked.record)
    is_unsure = checked.may_list_statistics or "letters" in checked.unsure
    for i, statistic in enumerate(checked.record.statistics):
        given = [key for key in _SOURCES if getattr(statistic, key) is not None]
        by_letters = not given and (is_unsure or statistic.id in counted)
        if statistic.kind == "head" or statistic.id in listed or by_letters:
            continue
        if len(given) != 1:
            fault = f"có cả {listing(given)}" if given else f"thiếu {listing(_SOURCES)}"
            yield Finding(
                "statistic-incomplete",
                f"chỉ tiêu {statistic.id} {fault}",
                ("statistics", i, "values"),
                hint="giữ đúng một trong các khóa ấy",
            )


_NO_FILE = regex(r'[<>:"/\\|?*]|\.appendix-|^[.~]|[. ]$')
"""What no file of a template is called: signs that Windows refuses, appendices, Word's own."""
_WORD_FILE = regex(r"(?i)\.(?:do[ct][xm]?|odt|rtf)$")
"""Such a name would put what is .docx into a file that looks like another."""


@check(
    Rule(
        code="form-name",
        severity="error",
        title="Tên mẫu riêng không dùng được",
        why="`forms` là mẫu của cơ quan, tệp templates/TÊN.docx. Văn bản có sẵn (notice, report …) "
        "lấy số, ngày, người ký ở bản ghi của nó.",
        wrong="forms: [{name: report, signer: CT}]",
        right="forms: [{name: bao-cao-tuan, signer: CT}]",
    )
)
def form_name(checked: CheckedRecord) -> Iterator[Finding]:
    """Find forms named as a kind of the tool, or as no file of a folder can be."""
    for i, form in enumerate(checked.record.forms):
        if form.name in BUILT_IN:
            fault = "là loại văn bản có sẵn"
        elif _NO_FILE.search(form.name):
            fault = "không phải tên một tệp mẫu"
        elif (ending := _WORD_FILE.search(form.name)) is not None:
            fault = f"mang đuôi {ending[0]}: tên mẫu không có đuôi, tệp mẫu là .docx"
        else:
            continue
        yield Finding(
            "form-name",
            f"`{form.name}` {fault}",
            ("forms", i, "name"),
            hint="đặt tên khác, và đổi tên tệp trong templates/ theo",
        )


_SOURCES = ("values", "ratio", "formula", "tasks")


@check(
    Rule(
        code="plan-year",
        severity="warning",
        title="Năm của kế hoạch không hợp",
        why="`year` nói kế hoạch (`source: plan`) là của năm nào, để lập kế hoạch của năm ấy.",
        wrong="- {id: KH-2025, source: plan, date: 2025-01-15, year: 2052, …}",
        right="- {id: KH-2025, source: plan, date: 2025-01-15, year: 2025, …}",
    )
)
def plan_year(checked: CheckedRecord) -> Iterator[Finding]:
    """Find years on what is no plan, and years that are not near the day of the plan."""
    for i, notice in enumerate(checked.record.notices):
        if notice.year is None:
            continue
        path = ("notices", i, "year")
        if notice.source != "plan":
            yield Finding(
                "plan-year",
                f"`{notice.id}` có `year` mà không phải kế hoạch",
                path,
                hint="bỏ `year`, hoặc ghi `source: plan`",
            )
        elif notice.date is not None and abs(notice.year - notice.date.year) > 1:
            yield Finding(
                "plan-year",
                f"`{notice.id}` là kế hoạch năm {notice.year} mà ban hành năm {notice.date.year}",
                path,
                hint="xem lại `year` và `date`",
            )


_ONE_LINE = {
    *("name", "title", "subject", "symbol", "number", "unit", "decision", "aliases"),
    *(
        "email",
        "phone",
        "heading",
        "parent",
        "place",
        "authority",
        "addressee",
        "recipients",
        "due_text",
    ),
}
"""Keys, of whatever record, whose text stands within a line or as one."""


@check(
    Rule(
        code="several-lines",
        severity="error",
        title="Xuống dòng ở chỗ chỉ có một dòng",
        why="Tên gọi, trích yếu, số, chức vụ, mỗi nơi nhận được in trên một dòng hoặc trong câu; "
        "dòng sau sẽ thành một đoạn riêng.",
        wrong="name: |\n  Phòng Văn hóa -\n  Xã hội",
        right="name: Phòng Văn hóa - Xã hội",
    )
)
def several_lines(checked: CheckedRecord) -> Iterator[Finding]:
    """Find line breaks in names and in what else is a single line."""
    for path, text in _broken_lines(checked.record, ()):
        yield Finding(
            "several-lines",
            f"`{_key(path)}` có {len(text.splitlines())} dòng, chỗ này chỉ in một dòng",
            path,
            hint="viết liền một dòng; trong YAML thay dấu | bằng dấu >-",
        )


def _key(path: Path) -> str:
    return next(str(step) for step in reversed(path) if isinstance(step, str))


def _broken_lines(record: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield the texts of a record, and of those within it, that should stand in one line."""
    for name in _names_to_see(type(record)):  # type: ignore[arg-type]
        value = getattr(record, name)
        if value.__class__ is str:
            if name in _ONE_LINE and "\n" in value:
                yield (*path, name), value
        elif value.__class__ is tuple:
            for i, item in enumerate(value):
                if item.__class__ is not str:
                    yield from _broken_lines(item, (*path, name, i))
                elif name in _ONE_LINE and "\n" in item:
                    yield (*path, name, i), item
        elif value is not None:
            yield from _broken_lines(value, (*path, name))


@cache
def _names_to_see(kind: type) -> tuple[str, ...]:
    """Return the fields that are a single line or hold records: most of a duty's are neither."""
    if not is_dataclass(kind):
        return ()
    own = fields(kind)
    return tuple(f.name for f in own if f.name in _ONE_LINE or _holds_records(f.type))


def _holds_records(hint: object) -> bool:
    """Tell whether a field's type is a record, or has some; one within itself is told by name."""
    if type(hint) is type:  # and not what says how a scalar is read
        return is_dataclass(hint)
    named = get_args(hint) if get_origin(hint) is not Literal else ()
    return isinstance(hint, str | ForwardRef) or any(map(_holds_records, named))
