"""`cchc form import`: what units filled in, compared with the record, and taken into it."""

import datetime as dt
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath, day_of, require_sheet_path
from cchc_cli.text import printable

if TYPE_CHECKING:
    from cchc_cli.forms.taking import Sent, Taken
    from cchc_cli.workspace.reading.load import Loaded

app = App()

_HALF_WRITTEN = (
    "Dữ liệu không bị ghi dở: hoặc đã nhận cả, hoặc chưa nhận biểu nào.\n"
    "Gõ lại lệnh ấy cho chắc; biểu đã nhận thì không ghi hai lần."
)
"""What is true whenever writing is stopped: files of the record change all or none."""
_SHEETS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".numbers"}
"""What spreadsheets are saved as; those that are no .xlsx are refused in words that help."""


@app.command(
    "import",
    short_help="Xem và nhận biểu các đơn vị gửi lại",
    epilog="Ví dụ: cchc form import hop-thu; cchc form import VHXH-2025-11-15.xlsx --apply",
)
def import_forms(
    files: Annotated[
        list[Path],
        argument(metavar="TỆP.xlsx…", readable=False, help="Các biểu, hoặc thư mục."),
    ],
    apply: Annotated[bool, option("--apply", help="Ghi vào dữ liệu những gì nhận được.")] = (False),
    skip_conflicts: Annotated[
        bool,
        option("--skip-conflicts", help="Bỏ qua chỗ mâu thuẫn, nhận phần còn lại của biểu."),
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """So biểu các đơn vị gửi lại với dữ liệu: sẽ đổi gì, chỗ nào mâu thuẫn, chỗ nào cần hỏi.

    Chưa ghi gì nếu không có --apply. Ô để trống không xóa gì. Mã thoát: 0 nhận được cả, 1 có lỗi
    trong biểu, 5 có chỗ mâu thuẫn.
    """
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.cli.output.form_outcomes import outcome_listing
    from cchc_cli.cli.output.formats import require_writable, show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.record import open_record
    from cchc_cli.cli.spaced_names import require_quoted
    from cchc_cli.cli.working import at_work

    require_sheet_path(form, output)
    require_quoted(files, "cchc form import")
    day = day_of(as_of)
    typed = _expanded(files)
    loaded = open_record(data, day, writing=apply)
    file = SheetFile(output, loaded.record, loaded.workspace.root, day)
    require_writable(form, file)
    taken = _taken(loaded, typed, day, skip_conflicts=skip_conflicts)
    if apply and taken.amendment is not None:
        with at_work(lambda: _HALF_WRITTEN):
            write_quietly(loaded, taken.amendment, day)
    show(outcome_listing(taken, applied=apply), form, file)
    return taken.exit_code(skip_conflicts=skip_conflicts)


def _taken(loaded: "Loaded", paths: list[Path], day: dt.date, *, skip_conflicts: bool) -> "Taken":
    """Read forms and compare them with the record; nothing is written."""
    from cchc_cli.cli.working import at_work
    from cchc_cli.forms.taking import take

    sent: list[Sent] = []

    def how_far() -> str:
        return (
            f"Mới đọc {len(sent)} trong {len(paths)} biểu, chưa ghi gì vào dữ liệu.\n"
            "Gõ lại lệnh ấy để nhận từ đầu."
        )

    with at_work(how_far) as work:
        named = work.over(paths, "Đang đọc biểu", lambda path: path.name)
        sent.extend(map(_sent, named))  # which keeps those that were read when it is stopped
        if len(paths) > 1:
            work.says(f"Đang so {len(paths)} biểu với dữ liệu…")
        return take(loaded, sent, day, skip_conflicts=skip_conflicts)


def _expanded(typed: list[Path]) -> list[Path]:
    """Open folders, each file once; raises UsageError for a folder without forms."""
    from cchc_cli.errors import UsageError

    files: list[Path] = []
    for path in typed:
        if not path.is_dir():
            files.append(path)
            continue
        found = sorted(p for p in path.iterdir() if _is_form(p))
        if not found:
            raise UsageError(f"Thư mục {printable(path)} không có biểu nào (.xlsx).")
        files += found
    # A link to itself has no end: resolve() would fail at it, and reading it says so.
    return list({realpath(path): path for path in files}.values())


def _is_form(path: Path) -> bool:
    """Tell whether a file of a folder is a sheet; Excel and LibreOffice leave locks beside it."""
    return path.suffix.lower() in _SHEETS and not path.name.startswith(("~$", ".~lock", "."))


def _sent(path: Path) -> "Sent":
    """Read a file that came back, or say why it cannot be."""
    from cchc_cli.forms.taking import Sent
    from cchc_cli.ooxml.package import PackageError
    from cchc_cli.oserror import reason
    from cchc_cli.xlsx.reading import read_workbook

    try:
        return Sent(printable(path), read_workbook(path))
    except PackageError as error:
        said = f"{error.message}: {error.hint}" if error.hint else error.message
        return Sent(printable(path), None, said)
    except OSError as error:
        return Sent(printable(path), None, f"không đọc được: {reason(error)}")
