"""`cchc add criterion`: a criterion of an area, or a part of a criterion."""

from typing import TYPE_CHECKING, Annotated, Any

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import Id, needed
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import complete_units
from cchc_cli.cli.options import AsOf, Data, WriteFormat, text_option, yaml_option

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "criterion",
    short_help="Thêm tiêu chí",
    epilog='Ví dụ: cchc add criterion "Kế hoạch năm" --in 1 --max 2 '
    '--scoring "kind: choice, options: {Kịp thời: 2, Không: 0}"',
)
def criterion(
    title: Annotated[str | None, argument(metavar="[TÊN]")] = None,
    above: Annotated[
        str | None,
        option("--in", metavar="MÃ", help="Lĩnh vực, hoặc tiêu chí có các phần."),
    ] = None,
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Bộ chỉ số; mặc định năm mới nhất."),
    ] = None,
    name: Id = None,
    most: Annotated[str | None, option("--max", metavar="ĐIỂM", help="Điểm tối đa.")] = None,
    scoring: Annotated[
        str | None,
        option(
            "--scoring",
            metavar="CÁCH_CHẤM",
            help='Viết như trong tệp: "kind: ratio, floor: 80".',
        ),
    ] = None,
    department: Annotated[
        str | None,
        option(
            "--department",
            metavar="ĐƠN_VỊ",
            help="Đơn vị chủ trì.",
            autocompletion=complete_units,
        ),
    ] = None,
    requires: Annotated[
        str | None, option("--requires", metavar="CHỮ", help="Tài liệu kiểm chứng cần có.")
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm tiêu chí vào một lĩnh vực, hoặc tiêu chí thành phần vào một tiêu chí."""
    from cchc_cli.edits.adding import new_criterion
    from cchc_cli.edits.lookup import unit_called
    from cchc_cli.scoring.criteria import index_of

    def changes(loaded: "Loaded") -> "list[Change]":
        record = loaded.record
        index = index_of(record, year)
        keys: dict[str, Any] = {
            "id": text_option(name, "--id"),
            "name": needed(title, "Tên tiêu chí", 'cchc add criterion "…" --in 1'),
            "max": text_option(most, "--max"),
            "department": unit_called(record, department) if department else None,
            "requires": text_option(requires, "--requires"),
            "scoring": yaml_option(scoring, "--scoring", "kind: ratio, floor: 80"),
        }
        areas = [area.id for area in index.areas]
        return [new_criterion(record, index, needed(above, "Thuộc", "thêm --in MÃ", areas), keys)]

    write(data, as_of, changes, dry_run=dry_run, form=form)
