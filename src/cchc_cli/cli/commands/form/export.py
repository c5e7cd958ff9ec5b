"""`cchc form export`: an Excel form for each unit to fill in."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, day_of, period_name_option

if TYPE_CHECKING:
    from cchc_cli.forms.unit_form import UnitForm
    from cchc_cli.model.department import Department
    from cchc_cli.model.period import Period
    from cchc_cli.model.record import Record
    from cchc_cli.outputs import Guard

app = App()


@app.command(
    "export",
    short_help="Lập biểu Excel để các đơn vị điền",
    epilog="Ví dụ: cchc form export --all --out bieu; cchc form export --department VHXH "
    "--period 2025-Q3 --period 2025-10",
)
def export_forms(
    department: Units = None,
    every: Annotated[bool, option("--all", help="Mọi đơn vị có việc phải điền.")] = False,
    out: Annotated[
        Path,
        option(
            "--out",
            metavar="THƯ_MỤC",
            readable=False,
            show_default=False,
            help="Thư mục nhận biểu; mặc định ở đây.",
        ),
    ] = Path(),
    period: Annotated[
        list[str] | None,
        option(
            "--period",
            metavar="KỲ",
            help="Kỳ của trang Số liệu, dùng được nhiều lần; mặc định các tháng đã bắt đầu của quý "
            "này.",
        ),
    ] = None,
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Lập biểu Excel cho đơn vị: nhiệm vụ, tiêu chí, số liệu còn phải điền; ô điền được tô màu.

    Đơn vị điền xong gửi lại, nhận bằng cchc form import. Biểu đã điền không bị ghi đè.
    Mã thoát: 5 có biểu không ghi được vì tệp ấy đã được điền.
    """
    from cchc_cli.cli.record import open_record
    from cchc_cli.errors import UsageError
    from cchc_cli.forms.export import unit_forms
    from cchc_cli.forms.statistic_rows import begun_months

    if bool(department) == every:
        raise UsageError(
            "Lập biểu cho đơn vị nào? Chọn --department MÃ (dùng được nhiều lần) hoặc --all, như: "
            "cchc form export --all --out bieu"
        )
    day = day_of(as_of)
    periods = _periods(period or []) or begun_months(day)
    loaded = open_record(data, day)
    record, root = loaded.record, loaded.workspace.root
    units = list(record.departments) if every else _named(record, department or [])
    return _write(record, root, out, units, unit_forms(record, units, day, periods))


def _periods(typed: "list[str]") -> "list[Period]":
    return list(dict.fromkeys(period_name_option(each, "--period") for each in typed))


def _named(record: "Record", typed: list[str]) -> "list[Department]":
    """Find units by id, name or alias, each once; raises UsageError."""
    from cchc_cli.edits.lookup import units_called

    units = {unit.id: unit for unit in record.departments}
    return [units[name] for name in units_called(record, typed)]


def _write(
    record: "Record",
    root: Path,
    out: Path,
    units: "Sequence[Department]",
    forms: "Iterable[UnitForm]",
) -> int:
    """Write the form of each unit; one that cannot be written leaves the others alone."""
    from cchc_cli.cli.output.form_files import how_far, tell_end
    from cchc_cli.cli.working import at_work
    from cchc_cli.documents.save import guard_of
    from cchc_cli.outputs import judged_folder
    from cchc_cli.unit_files import unit_files
    from cchc_cli.xlsx.kind import XLSX

    guard = guard_of(record, root)
    judged_folder(out, guard, force=None)
    ids = [unit.id for unit in record.departments]
    made: list[UnitForm] = []
    left, code = list(units), 0
    with at_work(lambda: how_far(made, left)) as work:
        named = work.over(units, "Đang lập biểu", lambda unit: unit.id)
        for unit, form in zip(named, forms, strict=True):
            path = out / unit_files(ids, form.head.day, XLSX.suffix)[unit.id]
            code = max(code, _write_one(form, path, guard, made))
            left.remove(unit)
    tell_end(made)
    return code


def _write_one(form: "UnitForm", path: Path, guard: "Guard", made: "list[UnitForm]") -> int:
    """Write a form that asks something, and say so; add it to those made. Return an exit code."""
    from cchc_cli.cli.output.form_files import tell_failure, tell_file, tell_idle
    from cchc_cli.errors import CchcError
    from cchc_cli.forms.writing import form_bytes
    from cchc_cli.outputs import write
    from cchc_cli.xlsx.kind import XLSX

    if not form.asks_something:
        tell_idle(form)
        return 0
    try:
        write(path, form_bytes(form), XLSX, guard, force=None)
    except CchcError as error:
        tell_failure(path, error)
        return error.exit_code
    made.append(form)
    tell_file(path, form)
    return 0
