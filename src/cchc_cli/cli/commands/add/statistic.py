"""`cchc add statistic`: figures by period, or a ratio of two others."""

import re
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import needed
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, WriteFormat, yaml_option
from cchc_cli.errors import UsageError
from cchc_cli.text import printable

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded

app = App()

_TWO = 2


@app.command(
    "statistic",
    short_help="Thêm chỉ tiêu thống kê",
    epilog='Ví dụ: cchc add statistic "Hồ sơ tiếp nhận" --id 3.1 --unit "hồ sơ" '
    '--values "2025-Q3: 1250"',
)
def statistic(
    title: Annotated[str | None, argument(metavar="[TÊN]")] = None,
    name: Annotated[str | None, option("--id", metavar="MÃ", help="Mã chỉ tiêu.")] = None,
    unit: Annotated[str | None, option("--unit", metavar="CHỮ", help="Đơn vị tính.")] = None,
    values: Annotated[
        str | None,
        option("--values", metavar="SỐ_LIỆU", help='Theo kỳ: "2025-Q3: 1250".'),
    ] = None,
    ratio: Annotated[
        str | None,
        option("--ratio", metavar="MÃ/MÃ", help="Tỷ lệ tính từ hai chỉ tiêu: 3.3/3.1."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm chỉ tiêu thống kê, có số liệu theo kỳ hoặc là tỷ lệ của hai chỉ tiêu."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named, as_recorded
    from cchc_cli.model.statistics import Statistic
    from cchc_cli.statistics.builtin import listed

    def changes(loaded: "Loaded") -> "list[Change]":
        known = [each.id for each in listed(loaded.record)]
        wanted = needed(name, "Mã chỉ tiêu", "thêm --id MÃ")
        keys = {
            "id": free_id(wanted, wanted, all_named(loaded.record), "statistic"),
            "name": needed(title, "Tên chỉ tiêu", 'cchc add statistic "…" --id MÃ --unit CHỮ'),
            "unit": needed(unit, "Đơn vị tính", 'thêm --unit "hồ sơ"'),
            "values": yaml_option(values, "--values", "2025-Q3: 1250"),
            "ratio": ratio and [as_recorded(each, known) for each in _parted(ratio)],
        }
        return [new_record("statistics", Statistic, keys)]

    write(data, as_of, changes, dry_run=dry_run, form=form)


def _parted(typed: str) -> list[str]:
    """Read the two ids of a ratio; raises UsageError that shows them with the slash between."""
    parts = [part.strip() for part in typed.split("/")]
    if len(parts) == _TWO and all(parts):
        return parts
    shown = printable(typed)
    meant = [part for part in re.split(r"[\s,;:|÷\[\]-]+", typed) if part]
    if len(meant) == _TWO and "/" not in typed:
        raise UsageError(f"--ratio gặp `{shown}`: viết {printable('/'.join(meant))}")
    raise UsageError(f"--ratio gặp `{shown}`: cần mã tử số, dấu /, mã mẫu số, như 3.3/3.1")
