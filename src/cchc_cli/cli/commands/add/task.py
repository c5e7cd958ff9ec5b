"""`cchc add task`: duties, from options, from lines of text, or asked for on a terminal."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.commands.add.options import iso_day_option, needed, texts_option
from cchc_cli.cli.commands.add.writing import write
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import complete_criteria, complete_notices, complete_units
from cchc_cli.cli.options import (
    AsOf,
    Data,
    WriteFormat,
    deadline_option,
    text_option,
    yaml_option,
)
from cchc_cli.text import NOT_UTF8, as_typed, printable

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.edits.adding import NewTask
    from cchc_cli.model.change import Change
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "task",
    short_help="Thêm nhiệm vụ",
    epilog='Ví dụ: cchc add task "Báo cáo số liệu" --department VHXH --due 30/11/2025',
)
def task(
    content: Annotated[
        str | None, argument(metavar="[NỘI_DUNG]", help="Nội dung; trống thì được hỏi.")
    ] = None,
    department: Annotated[
        list[str] | None,
        option(
            "--department",
            metavar="ĐƠN_VỊ",
            help="Đơn vị chủ trì: mã, tên, tên gọi khác; nhiều đơn vị thì mỗi đơn vị một việc.",
            autocompletion=complete_units,
        ),
    ] = None,
    notice: Annotated[
        str | None,
        option(
            "--notice", metavar="MÃ", help="Thông báo giao việc.", autocompletion=complete_notices
        ),
    ] = None,
    partner: Annotated[
        list[str] | None,
        option(
            "--partner",
            metavar="ĐƠN_VỊ",
            help="Đơn vị phối hợp; dùng được nhiều lần.",
            autocompletion=complete_units,
        ),
    ] = None,
    due: Annotated[
        str | None,
        option("--due", metavar="HẠN", help="Hạn: ngày, hoặc 2025-11, 2025-Q4, 2025."),
    ] = None,
    due_text: Annotated[
        str | None,
        option("--due-text", metavar="CHỮ", help="Hạn bằng chữ, như Thường xuyên."),
    ] = None,
    repeat: Annotated[
        str | None,
        option(
            "--repeat",
            metavar="KỲ",
            help='Lặp lại, viết như trong tệp: "every: month, day: 20, from: 2025-11".',
        ),
    ] = None,
    start: Annotated[str | None, option("--start", metavar="NGÀY", help="Ngày bắt đầu.")] = None,
    product: Annotated[
        str | None, option("--product", metavar="CHỮ", help="Sản phẩm phải nộp.")
    ] = None,
    theme: Annotated[
        str | None, option("--theme", metavar="MÃ", help="Chủ đề của thông báo.")
    ] = None,
    monitor: Annotated[
        str | None, option("--monitor", metavar="ĐƠN_VỊ", help="Đơn vị theo dõi.")
    ] = None,
    criterion: Annotated[
        list[str] | None,
        option(
            "--criterion",
            metavar="MÃ",
            help="Tiêu chí mà việc phục vụ; dùng được nhiều lần.",
            autocompletion=complete_criteria,
        ),
    ] = None,
    lines: Annotated[
        str | None,
        option(
            "--from",
            metavar="TỆP|-",
            help="Mỗi dòng một việc: `ĐƠN_VỊ: nội dung | hạn`; - là đọc từ bàn phím hoặc ống.",
        ),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm nhiệm vụ; công cụ cấp mã. Thiếu nội dung hoặc đơn vị thì hỏi lần lượt."""
    from cchc_cli.edits.adding import NewTask, new_tasks
    from cchc_cli.workspace.ids import ids_taken_out

    keys = {
        "notice": text_option(notice, "--notice"),
        "product": text_option(product, "--product"),
        "theme": text_option(theme, "--theme"),
        "due": _deadline(due),
        "due_text": text_option(due_text, "--due-text"),
        "repeat": yaml_option(repeat, "--repeat", "every: month, day: 20, from: 2025-11"),
        "start": iso_day_option(start, "--start"),
        "criteria": texts_option(criterion, "--criterion"),
    }

    def changes(loaded: "Loaded") -> "list[Change]":
        from cchc_cli.edits.lookup import (
            as_recorded,
            criteria_as_recorded,
            unit_called,
            units_called,
        )

        record = loaded.record
        keys["notice"] = as_recorded(keys["notice"], [each.id for each in record.notices])  # type: ignore[arg-type]
        themes = [t.id for n in record.notices if n.id == keys["notice"] for t in n.themes]
        keys["theme"] = as_recorded(keys["theme"], themes)  # type: ignore[arg-type]
        keys["criteria"] = criteria_as_recorded(record, texts_option(criterion, "--criterion"))
        keys["partners"] = units_called(record, partner or ())
        keys["monitor"] = unit_called(record, monitor) if monitor else None
        usual = NewTask(tuple(department or ()), {**keys, "content": content})
        wanted = [_asked(record, usual)] if lines is None else _of_lines(record, lines, usual)
        return [*new_tasks(record, wanted, ids_taken_out(loaded.workspace))]

    loaded = write(data, as_of, changes, dry_run=dry_run, form=form)
    asked = lines is None and not (content and department)  # and said that there is none
    if not (keys["notice"] or asked or dry_run):
        _tell_without_notice(loaded.record)


def _tell_without_notice(record: "Record") -> None:
    """Say that what was added stands in no notice, where there are some."""
    if record.notices:
        last = as_typed(record.notices[-1].id)
        sys.stderr.write(
            "Việc vừa thêm không thuộc thông báo nào. Nếu quên: cchc undo, rồi gõ lại với "
            f"--notice {last}\n"
        )


def _deadline(typed: str | None) -> str | None:
    due = deadline_option(typed, "--due")
    return None if due is None else str(due)


def _of_lines(record: "Record", source: str, usual: "NewTask") -> "list[NewTask]":
    """Read duties from a file or from what is typed; raises UsageError."""
    from cchc_cli.cli.asking import piped_in
    from cchc_cli.edits.task_lines import tasks_of_lines
    from cchc_cli.errors import UsageError

    text = piped_in() if source == "-" else _file_text(source)
    wanted = list(tasks_of_lines(record, text, usual, lambda due: _deadline(due) or due))
    if not wanted:
        raise UsageError("--from không có dòng nào. Mỗi dòng một việc: ĐƠN_VỊ: nội dung | hạn")
    return wanted


def _file_text(source: str) -> str:
    from cchc_cli.errors import UsageError
    from cchc_cli.oserror import reason
    from cchc_cli.workspace.reading.files import LARGEST_FILE

    try:
        with Path(source).open("rb") as file:  # a pipe too, as `<(…)` of a shell is
            read = file.read(LARGEST_FILE + 1)
        if len(read) > LARGEST_FILE:
            raise UsageError(f"{printable(source)} lớn hơn 20 MB. Chia thành nhiều tệp.")
        return read.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise UsageError(f"Không đọc được {printable(source)}: {reason(error)}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{printable(source)} {NOT_UTF8}. Lưu lại với bảng mã UTF-8.") from None


_NONE = "không có"


def _asked(record: "Record", given: "NewTask") -> "NewTask":
    """Ask for what a duty lacks: all of it where the content or the unit is missing."""
    from cchc_cli.cli.asking import ask, ask_needed, on_terminal
    from cchc_cli.edits.adding import NewTask
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.suggestions import pick

    keys = dict(given.keys)
    keys["content"] = text_option(keys["content"], "NỘI_DUNG") if keys["content"] else None  # type: ignore[arg-type]
    if keys["content"] and given.units:
        return NewTask(given.units, keys)
    content = needed(keys["content"], "Nội dung", 'cchc add task "…" --department MÃ')  # type: ignore[arg-type]
    units = [unit.id for unit in record.departments]
    if not given.units and not on_terminal():
        needed(None, "Đơn vị chủ trì", f"thêm --department ({', '.join(units)})")

    def read_units(typed: str) -> list[str]:
        return units_called(record, typed.split(","))

    departments = given.units or ask_needed("Đơn vị chủ trì", read_units, units)
    if on_terminal():
        notices = [n.id for n in record.notices]
        keys["notice"] = keys["notice"] or ask(
            "Thông báo giao việc",
            lambda typed: pick(typed, notices, "Thông báo"),
            notices[-5:],
            otherwise=_NONE,
        )
        keys["partners"] = keys["partners"] or ask(
            "Đơn vị phối hợp", read_units, units, otherwise=_NONE
        )
        keys["due"] = keys["due"] or ask(
            "Hạn, như 30/11/2025 hoặc 2025-Q4", _deadline, otherwise=_NONE
        )
    return NewTask(departments, {**keys, "content": content})
