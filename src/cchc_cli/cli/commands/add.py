"""`cchc add`: new records, written where such records stand."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.command import Command, command_group
from cchc_cli.cli.names import complete_criteria, complete_notices, complete_units
from cchc_cli.cli.options import (
    AsOf,
    Data,
    WriteFormat,
    day_of,
    day_option,
    deadline_option,
    period_name_option,
    text_option,
    yaml_option,
)

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.edits.adding import NewTask
    from cchc_cli.model.change import Change
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

app = command_group("Thêm nhiệm vụ, thông báo, đơn vị, tiêu chí… vào dữ liệu.")

Id = Annotated[
    str | None, typer.Option("--id", metavar="MÃ", help="Mã; mặc định công cụ cấp mã kế tiếp.")
]
Signer = Annotated[str | None, typer.Option("--signer", metavar="MÃ", help="Mã người ký.")]
Number = Annotated[
    str | None, typer.Option("--number", metavar="SỐ", help="Số văn bản; chưa có thì bỏ qua.")
]
Issued = Annotated[
    str | None,
    typer.Option("--date", metavar="NGÀY", help="Ngày ban hành, hoặc tháng như 2025-11."),
]
Recipients = Annotated[
    list[str] | None,
    typer.Option("--recipient", metavar="NƠI_NHẬN", help="Nơi nhận; dùng được nhiều lần."),
]


def _write(
    data: str | None,
    as_of: str | None,
    changes: "Callable[[Loaded], list[Change]]",
    *,
    dry_run: bool,
    form: str,
) -> None:
    """Open the record, make the changes that add to it, say what was added."""
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import open_record

    day = day_of(as_of)
    loaded = open_record(data, day, writing=not dry_run)
    carry_out(loaded, changes(loaded), day, dry_run=dry_run, form=form)


def _needed(typed: str | None, what: str, missing: str, known: list[str] | None = None) -> str:
    """Return a text, asked for on a terminal; raises UsageError that says what to type."""
    from cchc_cli.cli.asking import ask_needed, on_terminal
    from cchc_cli.errors import UsageError

    given = text_option(typed, what)
    if given is not None:
        return given
    if not on_terminal():
        raise UsageError(f"Thiếu {what[:1].lower()}{what[1:]}: {missing}")
    return ask_needed(what, lambda text: text_option(text, what) or text, known or ())


@app.command(
    "task",
    cls=Command,
    short_help="Thêm nhiệm vụ",
    epilog='Ví dụ: cchc add task "Báo cáo số liệu" --department VHXH --due 30/11/2025',
)
def task(
    content: Annotated[
        str | None, typer.Argument(metavar="[NỘI_DUNG]", help="Nội dung; trống thì được hỏi.")
    ] = None,
    department: Annotated[
        list[str] | None,
        typer.Option(
            "--department",
            metavar="ĐƠN_VỊ",
            help="Đơn vị chủ trì: mã, tên, tên gọi khác; nhiều đơn vị thì mỗi đơn vị một việc.",
            autocompletion=complete_units,
        ),
    ] = None,
    notice: Annotated[
        str | None,
        typer.Option(
            "--notice", metavar="MÃ", help="Thông báo giao việc.", autocompletion=complete_notices
        ),
    ] = None,
    partner: Annotated[
        list[str] | None,
        typer.Option(
            "--partner",
            metavar="ĐƠN_VỊ",
            help="Đơn vị phối hợp; dùng được nhiều lần.",
            autocompletion=complete_units,
        ),
    ] = None,
    due: Annotated[
        str | None,
        typer.Option("--due", metavar="HẠN", help="Hạn: ngày, hoặc 2025-11, 2025-Q4, 2025."),
    ] = None,
    due_text: Annotated[
        str | None,
        typer.Option("--due-text", metavar="CHỮ", help="Hạn bằng chữ, như Thường xuyên."),
    ] = None,
    repeat: Annotated[
        str | None,
        typer.Option(
            "--repeat",
            metavar="KỲ",
            help='Lặp lại, viết như trong tệp: "every: month, day: 20, from: 2025-11".',
        ),
    ] = None,
    start: Annotated[
        str | None, typer.Option("--start", metavar="NGÀY", help="Ngày bắt đầu.")
    ] = None,
    product: Annotated[
        str | None, typer.Option("--product", metavar="CHỮ", help="Sản phẩm phải nộp.")
    ] = None,
    theme: Annotated[
        str | None, typer.Option("--theme", metavar="MÃ", help="Chủ đề của thông báo.")
    ] = None,
    monitor: Annotated[
        str | None, typer.Option("--monitor", metavar="ĐƠN_VỊ", help="Đơn vị theo dõi.")
    ] = None,
    criterion: Annotated[
        list[str] | None,
        typer.Option(
            "--criterion",
            metavar="MÃ",
            help="Tiêu chí mà việc phục vụ; dùng được nhiều lần.",
            autocompletion=complete_criteria,
        ),
    ] = None,
    lines: Annotated[
        str | None,
        typer.Option(
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
        "start": _day(start, "--start"),
        "criteria": _texts(criterion, "--criterion"),
    }

    def changes(loaded: "Loaded") -> "list[Change]":
        from cchc_cli.edits.lookup import unit_called, units_called

        record = loaded.record
        keys["partners"] = units_called(record, partner or ())
        keys["monitor"] = unit_called(record, monitor) if monitor else None
        usual = NewTask(tuple(department or ()), {**keys, "content": content})
        wanted = [_asked(record, usual)] if lines is None else _of_lines(record, lines, usual)
        return [*new_tasks(record, wanted, ids_taken_out(loaded.workspace))]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


def _deadline(typed: str | None) -> str | None:
    due = deadline_option(typed, "--due")
    return None if due is None else str(due)


def _day(typed: str | None, name: str) -> str | None:
    day = day_option(typed, name)
    return None if day is None else day.isoformat()


def _texts(typed: list[str] | None, name: str) -> list[str]:
    return [text for text in (text_option(one, name) for one in typed or ()) if text is not None]


def _of_lines(record: "Record", source: str, usual: "NewTask") -> "list[NewTask]":
    """Read duties from a file or from what is typed; raises UsageError."""
    from cchc_cli.edits.task_lines import tasks_of_lines
    from cchc_cli.errors import UsageError

    text = sys.stdin.read() if source == "-" else _file_text(source)
    wanted = list(tasks_of_lines(record, text, usual, lambda due: _deadline(due) or due))
    if not wanted:
        raise UsageError("--from không có dòng nào. Mỗi dòng một việc: ĐƠN_VỊ: nội dung | hạn")
    return wanted


def _file_text(source: str) -> str:
    from cchc_cli.errors import UsageError
    from cchc_cli.oserror import reason

    try:
        return Path(source).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"Không đọc được {source}: {reason(error)}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{source} không phải tệp chữ UTF-8. Lưu lại với bảng mã UTF-8.") from None


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
    content = _needed(keys["content"], "Nội dung", 'cchc add task "…" --department MÃ')  # type: ignore[arg-type]
    units = [unit.id for unit in record.departments]
    if not given.units and not on_terminal():
        _needed(None, "Đơn vị chủ trì", f"thêm --department ({', '.join(units)})")

    def read_units(typed: str) -> list[str]:
        return units_called(record, typed.split(","))

    departments = given.units or ask_needed("Đơn vị chủ trì", read_units, units)
    if on_terminal():
        notices = [n.id for n in record.notices]
        keys["notice"] = keys["notice"] or ask(
            "Thông báo giao việc", lambda typed: pick(typed, notices, "Thông báo"), notices[-5:]
        )
        keys["partners"] = keys["partners"] or ask("Đơn vị phối hợp", read_units, units)
        keys["due"] = keys["due"] or ask("Hạn, như 30/11/2025 hoặc 2025-Q4", _deadline)
    return NewTask(departments, {**keys, "content": content})


@app.command(
    "notice",
    cls=Command,
    short_help="Thêm thông báo kết luận",
    epilog='Ví dụ: cchc add notice "Kết luận tại Hội nghị giao ban tháng 11" --date 2025-11',
)
def notice(
    subject: Annotated[str | None, typer.Argument(metavar="[TRÍCH_YẾU]")] = None,
    name: Id = None,
    number: Number = None,
    date: Issued = None,
    opening: Annotated[
        list[str] | None,
        typer.Option("--opening", metavar="ĐOẠN", help="Đoạn trước phần giao nhiệm vụ."),
    ] = None,
    closing: Annotated[
        list[str] | None,
        typer.Option("--closing", metavar="ĐOẠN", help="Đoạn sau phần giao nhiệm vụ."),
    ] = None,
    recipient: Recipients = None,
    signer: Signer = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm thông báo kết luận giao nhiệm vụ; nhiệm vụ thêm sau bằng: cchc add task --notice MÃ."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.edits.new_ids import next_notice_id
    from cchc_cli.model.notice import Notice

    def changes(loaded: "Loaded") -> "list[Change]":
        record = loaded.record
        given = next_notice_id([item.id for item in record.notices])
        keys = {
            "id": free_id(text_option(name, "--id"), given, all_named(record), "notice"),
            "number": text_option(number, "--number"),
            "date": _issued(date),
            "subject": _needed(subject, "Trích yếu", 'cchc add notice "Kết luận …"'),
            "opening": _texts(opening, "--opening"),
            "closing": _texts(closing, "--closing"),
            "recipients": _texts(recipient, "--recipient"),
            "signer": text_option(signer, "--signer"),
        }
        return [new_record("notices", Notice, keys, blank=("number", "date"))]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


def _issued(typed: str | None) -> str | None:
    """Read a day, or the month of a document whose day is not known; raises UsageError."""
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.errors import UsageError
    from cchc_cli.model.parsing import parse_partial_date

    try:
        return _day(typed, "--date")
    except UsageError:
        return str(scalar_option(typed or "", parse_partial_date, "--date"))


@app.command(
    "department",
    cls=Command,
    short_help="Thêm đơn vị",
    epilog='Ví dụ: cchc add department "Phòng Tư pháp" --symbol TP',
)
def department(
    title: Annotated[str | None, typer.Argument(metavar="[TÊN]")] = None,
    name: Annotated[
        str | None,
        typer.Option("--id", metavar="MÃ", help="Mã; mặc định các chữ đầu của tên."),
    ] = None,
    symbol: Annotated[
        str | None,
        typer.Option("--symbol", metavar="CHỮ", help="Chữ viết tắt trong ký hiệu văn bản."),
    ] = None,
    alias: Annotated[
        list[str] | None,
        typer.Option("--alias", metavar="TÊN", help="Tên gọi khác; dùng được nhiều lần."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm đơn vị."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.edits.new_ids import unit_id
    from cchc_cli.model.department import Department

    def changes(loaded: "Loaded") -> "list[Change]":
        called = _needed(title, "Tên đơn vị", 'cchc add department "Phòng …"')
        given = unit_id(called, [unit.id for unit in loaded.record.departments])
        wanted = text_option(name, "--id")
        keys = {
            "id": free_id(wanted, given, all_named(loaded.record), "department"),
            "name": called,
            "symbol": text_option(symbol, "--symbol"),
            "aliases": _texts(alias, "--alias"),
        }
        return [new_record("departments", Department, keys)]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


@app.command(
    "signer",
    cls=Command,
    short_help="Thêm người ký",
    epilog='Ví dụ: cchc add signer "Trần Văn Mẫu" --id PCT --title "PHÓ CHỦ TỊCH" '
    '--authority "KT. CHỦ TỊCH"',
)
def signer(
    person: Annotated[
        str | None, typer.Argument(metavar="[HỌ_TÊN]", help="Chưa biết thì bỏ qua.")
    ] = None,
    name: Annotated[str | None, typer.Option("--id", metavar="MÃ", help="Mã người ký.")] = None,
    title: Annotated[
        str | None, typer.Option("--title", metavar="CHỨC_VỤ", help="Chức vụ, viết hoa.")
    ] = None,
    authority: Annotated[
        list[str] | None,
        typer.Option("--authority", metavar="DÒNG", help="Dòng quyền hạn, như TL. CHỦ TỊCH."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm người ký văn bản."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.model.signer import Signer as SignerRecord

    def changes(loaded: "Loaded") -> "list[Change]":
        wanted = _needed(name, "Mã người ký", "thêm --id MÃ")
        keys = {
            "id": free_id(wanted, wanted, all_named(loaded.record), "signer"),
            "authority": _texts(authority, "--authority"),
            "title": _needed(title, "Chức vụ", 'thêm --title "PHÓ CHỦ TỊCH"'),
            "name": text_option(person, "HỌ_TÊN"),
        }
        return [new_record("signers", SignerRecord, keys)]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


@app.command(
    "criterion",
    cls=Command,
    short_help="Thêm tiêu chí",
    epilog='Ví dụ: cchc add criterion "Kế hoạch năm" --in 1 --max 2 '
    '--scoring "kind: choice, options: {Kịp thời: 2, Không: 0}"',
)
def criterion(
    title: Annotated[str | None, typer.Argument(metavar="[TÊN]")] = None,
    above: Annotated[
        str | None,
        typer.Option("--in", metavar="MÃ", help="Lĩnh vực, hoặc tiêu chí có các phần."),
    ] = None,
    year: Annotated[
        str | None,
        typer.Option("--year", metavar="NĂM", help="Bộ chỉ số; mặc định năm mới nhất."),
    ] = None,
    name: Id = None,
    most: Annotated[str | None, typer.Option("--max", metavar="ĐIỂM", help="Điểm tối đa.")] = None,
    scoring: Annotated[
        str | None,
        typer.Option(
            "--scoring",
            metavar="CÁCH_CHẤM",
            help='Viết như trong tệp: "kind: ratio, floor: 80".',
        ),
    ] = None,
    department: Annotated[
        str | None,
        typer.Option(
            "--department",
            metavar="ĐƠN_VỊ",
            help="Đơn vị chủ trì.",
            autocompletion=complete_units,
        ),
    ] = None,
    requires: Annotated[
        str | None, typer.Option("--requires", metavar="CHỮ", help="Tài liệu kiểm chứng cần có.")
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
            "name": _needed(title, "Tên tiêu chí", 'cchc add criterion "…" --in 1'),
            "max": text_option(most, "--max"),
            "department": unit_called(record, department) if department else None,
            "requires": text_option(requires, "--requires"),
            "scoring": yaml_option(scoring, "--scoring", "kind: ratio, floor: 80"),
        }
        areas = [area.id for area in index.areas]
        return [new_criterion(record, index, _needed(above, "Thuộc", "thêm --in MÃ", areas), keys)]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


@app.command(
    "statistic",
    cls=Command,
    short_help="Thêm chỉ tiêu thống kê",
    epilog='Ví dụ: cchc add statistic "Hồ sơ tiếp nhận" --id 3.1 --unit "hồ sơ" '
    '--values "2025-Q3: 1250"',
)
def statistic(
    title: Annotated[str | None, typer.Argument(metavar="[TÊN]")] = None,
    name: Annotated[str | None, typer.Option("--id", metavar="MÃ", help="Mã chỉ tiêu.")] = None,
    unit: Annotated[str | None, typer.Option("--unit", metavar="CHỮ", help="Đơn vị tính.")] = None,
    values: Annotated[
        str | None,
        typer.Option("--values", metavar="SỐ_LIỆU", help='Theo kỳ: "2025-Q3: 1250".'),
    ] = None,
    ratio: Annotated[
        str | None,
        typer.Option("--ratio", metavar="MÃ/MÃ", help="Tỷ lệ tính từ hai chỉ tiêu: 3.3/3.1."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm chỉ tiêu thống kê, có số liệu theo kỳ hoặc là tỷ lệ của hai chỉ tiêu."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named
    from cchc_cli.model.statistics import Statistic

    def changes(loaded: "Loaded") -> "list[Change]":
        wanted = _needed(name, "Mã chỉ tiêu", "thêm --id MÃ")
        keys = {
            "id": free_id(wanted, wanted, all_named(loaded.record), "statistic"),
            "name": _needed(title, "Tên chỉ tiêu", 'cchc add statistic "…" --id MÃ --unit CHỮ'),
            "unit": _needed(unit, "Đơn vị tính", 'thêm --unit "hồ sơ"'),
            "values": yaml_option(values, "--values", "2025-Q3: 1250"),
            "ratio": None if ratio is None else ratio.split("/"),
        }
        return [new_record("statistics", Statistic, keys)]

    _write(data, as_of, changes, dry_run=dry_run, form=form)


@app.command(
    "report",
    cls=Command,
    short_help="Thêm báo cáo của một kỳ",
    epilog="Ví dụ: cchc add report 2025-Q4 --from 2025-Q3",
)
def report(
    period: Annotated[str, typer.Argument(metavar="KỲ", help="2025-10, 2025-Q3, 2025-H1, 2025.")],
    number: Number = None,
    date: Issued = None,
    addressee: Annotated[
        list[str] | None,
        typer.Option("--addressee", metavar="NƠI", help="Kính gửi; dùng được nhiều lần."),
    ] = None,
    recipient: Recipients = None,
    signer: Signer = None,
    like: Annotated[
        str | None,
        typer.Option("--from", metavar="KỲ", help="Kính gửi, nơi nhận, người ký như báo cáo này."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm báo cáo của một kỳ: số, ngày, nơi nhận, người ký; lời văn ghi sau trong tệp."""
    from cchc_cli.edits.adding import free_id, new_record
    from cchc_cli.edits.lookup import all_named, find
    from cchc_cli.model.report import Report

    wanted = str(period_name_option(period, "KỲ"))
    earlier = None if like is None else str(period_name_option(like, "--from"))

    def changes(loaded: "Loaded") -> "list[Change]":
        record = loaded.record
        free_id(wanted, wanted, all_named(record), "report")
        keys: dict[str, Any] = {}
        if earlier is not None:
            pattern = record.reports[int(find(record, earlier, "report").path[1])]
            keys = {key: getattr(pattern, key) for key in ("addressee", "recipients", "signer")}
        own: dict[str, Any] = {
            "period": wanted,
            "number": text_option(number, "--number"),
            "date": _issued(date),
            "addressee": _texts(addressee, "--addressee"),
            "recipients": _texts(recipient, "--recipient"),
            "signer": text_option(signer, "--signer"),
        }
        keys |= {key: value for key, value in own.items() if value}
        return [new_record("reports", Report, keys, blank=("number", "date"))]

    _write(data, as_of, changes, dry_run=dry_run, form=form)
