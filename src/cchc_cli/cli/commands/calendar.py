"""`cchc calendar`: deadlines and closing days of reports as a calendar file."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, day_of

if TYPE_CHECKING:
    from cchc_cli.page.calendar_events import Diary
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "calendar",
    epilog="Ví dụ: cchc calendar -o lich.ics; cchc calendar --department KT -o lich-kt.ics",
)
def calendar(
    output: Annotated[
        Path | None,
        option(
            "-o",
            "--output",
            metavar="TỆP.ics",
            readable=False,
            help="Tệp lịch sẽ ghi; phải nêu.",
        ),
    ] = None,
    department: Units = None,
    force: Annotated[bool, option("--force", help="Ghi đè cả tệp đã sửa tay.")] = False,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Lịch .ics để mở bằng Google Calendar, Outlook, điện thoại: hạn từng việc, ngày chốt báo cáo.

    Nhắc trước 7, 3, 1 ngày. Lập lại rồi nhập lại: sự kiện cũ được thay, không thêm bản thứ hai.

    Mã thoát: 5 không ghi đè tệp đã sửa tay hoặc không do cchc lập.
    """
    from cchc_cli.cli.output.calendar_file import tell_calendar
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.errors import UsageError
    from cchc_cli.page.calendar_events import diary_of
    from cchc_cli.progress.census import census

    if output is None:
        raise UsageError("Ghi lịch vào tệp nào? Thêm -o, như: cchc calendar -o lich.ics")
    day = day_of(as_of)
    loaded = open_record(data, day)
    units = set(units_called(loaded.record, department or []))
    diary = diary_of(loaded.record, census(loaded.record, day), units)
    _write(loaded, output, diary, force=force)
    tell_calendar(output, diary)


def _write(loaded: "Loaded", output: Path, diary: "Diary", *, force: bool) -> None:
    from cchc_cli.documents.save import guard_of
    from cchc_cli.outputs import require_replaceable, write
    from cchc_cli.page.calendar_file import ICS, calendar_bytes

    guard = guard_of(loaded.record, loaded.workspace.root)
    require_replaceable(output, ICS, guard, force=force)
    write(output, calendar_bytes(diary), ICS, guard, force=force)
