"""Which forms were made, for whom there is none, and until when they are to come back."""

import sys
from collections.abc import Sequence
from pathlib import Path

from cchc_cli.cli.working import how_far as how_far_of
from cchc_cli.errors import CchcError, RefusedError
from cchc_cli.forms.layout import CRITERIA, STATISTICS, TASKS
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.model.department import Department
from cchc_cli.periods.names import day_name
from cchc_cli.text import printable


def tell_file(path: Path, form: UnitForm) -> None:
    """Name a file and count what it asks."""
    rows = {sheet.name: sheet.rows for sheet in form.sheets}
    duties = len({row.id for row in rows[TASKS]})
    sys.stdout.write(
        f"{printable(path)}: {duties} nhiệm vụ, {len(rows[CRITERIA])} tiêu chí, "
        f"{len(rows[STATISTICS])} số liệu\n"
    )


def tell_idle(form: UnitForm) -> None:
    """Say that a unit gets no form, and why."""
    sys.stderr.write(
        f"{printable(form.unit_name)}: không có nhiệm vụ, tiêu chí, số liệu nào phải điền.\n"
    )


def tell_failure(path: Path, error: CchcError) -> None:
    """Say why a form was not written."""
    if isinstance(error, RefusedError):
        sys.stderr.write(
            f"{printable(path)} đã được điền hoặc sửa (hoặc không do cchc lập), nên giữ nguyên.\n"
            "Nhận biểu ấy bằng cchc form import rồi chuyển đi nơi khác, hoặc lập biểu mới vào thư "
            "mục khác bằng --out.\n"
        )
        return
    sys.stderr.write(f"{error}\n")


def how_far(made: Sequence[UnitForm], left: Sequence[Department]) -> str:
    """Say which forms stand there when the work was stopped, and how to go on."""
    done = [form.head.department for form in made]
    said = how_far_of("lập", "biểu", done, [unit.id for unit in left])
    return f"{said}\nGõ lại lệnh ấy để lập nốt; biểu đã điền thì giữ nguyên."


def tell_end(forms: Sequence[UnitForm]) -> None:
    """Say until when the forms are to come back."""
    if forms:
        sys.stdout.write(f"Hạn gửi lại: {day_name(forms[0].reply_by)}\n")
