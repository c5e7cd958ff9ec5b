"""`cchc update`: what became of a duty, written into the YAML in place."""

from typing import Annotated, Any

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import TaskIds
from cchc_cli.cli.options import (
    AsOf,
    Data,
    WriteFormat,
    day_of,
    day_option,
    deadline_option,
    period_option,
    text_option,
)

app = App()


@app.command(
    "update",
    epilog='Ví dụ: cchc update NV-001 --status done; cchc update NV-002 --note "Đã họp"',
)
def update(
    ids: TaskIds,
    status: Annotated[
        str | None,
        option(
            "--status",
            metavar="TÌNH_TRẠNG",
            help="not_started chưa làm, in_progress đang làm, done xong, paused tạm dừng, "
            "cancelled hủy.",
            autocompletion=lambda: list(_statuses()),
        ),
    ] = None,
    percent: Annotated[
        str | None, option("--percent", metavar="SỐ", help="Tỷ lệ hoàn thành, 0 đến 100.")
    ] = None,
    completed: Annotated[
        str | None,
        option("--completed", metavar="NGÀY", help="Ngày hoàn thành; mặc định ngày xét."),
    ] = None,
    period: Annotated[
        str | None,
        option(
            "--period",
            metavar="KỲ",
            help="Việc lặp lại: kỳ đã xong; mặc định kỳ sớm nhất còn nợ.",
        ),
    ] = None,
    due: Annotated[
        str | None,
        option("--due", metavar="HẠN", help="Hạn mới: ngày, hoặc 2025-11, 2025-Q4, 2025."),
    ] = None,
    reason: Annotated[
        str | None, option("--reason", metavar="CHỮ", help="Lý do tạm dừng hoặc hủy.")
    ] = None,
    note: Annotated[
        str | None, option("--note", metavar="CHỮ", help="Ghi thêm vào nhật ký của việc.")
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Cập nhật một hoặc nhiều nhiệm vụ; chỉ sửa đúng chỗ cần sửa trong tệp YAML.

    Mã thoát: 2 mã hoặc giá trị sai, 3 dữ liệu có lỗi, 5 tệp vừa bị người khác sửa.
    """
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import tasks_called
    from cchc_cli.edits.updating import Update, changes_of
    from cchc_cli.errors import UsageError
    from cchc_cli.progress.state_names import status_called

    day = day_of(as_of)
    wanted = Update(
        day=day,
        status=None if status is None else status_called(status, "--status"),
        percent=_percent(percent),
        completed=day_option(completed, "--completed"),
        due=deadline_option(due, "--due"),
        reason=text_option(reason, "--reason"),
        note=text_option(note, "--note"),
        period=period_option(period),
    )
    if wanted == Update(day=day):
        raise UsageError("Chưa nói sửa gì. Ví dụ: --status done, --percent 60, --note …")
    loaded = open_record(data, day, writing=not dry_run)
    changes = [
        change
        for at, task in tasks_called(loaded.record, ids)
        for change in changes_of(loaded.record, task, ("tasks", at), wanted=wanted)
    ]
    carry_out(loaded, changes, day, dry_run=dry_run, form=form)


def _statuses() -> tuple[str, ...]:
    from cchc_cli.model.task import STATUSES

    return STATUSES


def _percent(text: str | None) -> Any:
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.model.scalars import Percent

    return None if text is None else scalar_option(text, Percent, "--percent")
