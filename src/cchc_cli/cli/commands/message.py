"""`cchc message`: what each unit is reminded of, to paste into a chat, or as drafts of e-mails."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import Units
from cchc_cli.cli.options import AsOf, Data, DetailFormat, day_of
from cchc_cli.errors import CchcError, UsageError

if TYPE_CHECKING:
    from cchc_cli.page.message import Message
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "message",
    epilog="Ví dụ: cchc message --department KT; cchc message --all; cchc message --all --eml thu",
)
def message(
    department: Units = None,
    every: Annotated[bool, option("--all", help="Mọi đơn vị có việc phải nhắc.")] = False,
    eml: Annotated[
        Path | None,
        option(
            "--eml",
            metavar="THƯ_MỤC",
            readable=False,
            help="Ghi thư nháp .eml cho từng đơn vị vào thư mục này, thay cho in tin nhắn.",
        ),
    ] = None,
    force: Annotated[
        bool, option("--force", help="Ghi đè cả thư nháp đã sửa; đi với --eml.")
    ] = False,
    form: DetailFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Tin nhắn đôn đốc để dán vào Zalo: việc quá hạn, sắp đến hạn, chưa có minh chứng; gửi cho ai.

    Tên, điện thoại, thư điện tử lấy ở `head` của đơn vị.

    Mã thoát: 5 có thư nháp không ghi được vì tệp ấy đã được sửa.
    """
    from cchc_cli.cli.output import messages as output
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import units_called
    from cchc_cli.page.message import messages
    from cchc_cli.progress.census import census

    if bool(department) == every:
        raise UsageError(
            "Nhắc đơn vị nào? Chọn --department MÃ (dùng được nhiều lần) hoặc --all, như: "
            "cchc message --all"
        )
    if force and eml is None:
        raise UsageError("--force chỉ đi với --eml, như: cchc message --all --eml thu --force")
    day = day_of(as_of)
    loaded = open_record(data, day)
    record = loaded.record
    wanted = units_called(record, department or [])
    units = [unit for unit in record.departments if every or unit.id in wanted]
    found = list(messages(record, census(record, day), units))
    files, code = ({}, 0) if eml is None else _drafts(loaded, eml, found, force=force)
    output.tell_idle(units, found)
    output.show_messages(found, form, None if eml is None else files)
    return code


def _drafts(
    loaded: "Loaded", folder: Path, found: "list[Message]", *, force: bool
) -> "tuple[dict[str, Path], int]":
    """Write a draft a unit; one that cannot be written leaves the others alone."""
    from cchc_cli.cli.output.messages import tell_failure, tell_without_address
    from cchc_cli.documents.save import guard_of
    from cchc_cli.outputs import judged_folder, write
    from cchc_cli.page.message_draft import EML, draft_bytes
    from cchc_cli.unit_files import unit_files

    guard, code, files = guard_of(loaded.record, loaded.workspace.root), 0, {}
    judged_folder(folder, guard, force=force, option="--eml")
    ids = [unit.id for unit in loaded.record.departments]
    names = unit_files(ids, found[0].day, EML.suffix) if found else {}
    for each in found:
        unit = each.found.unit
        path = folder / names[unit.id]
        try:
            write(path, draft_bytes(each), EML, guard, force=force)
        except CchcError as error:
            tell_failure(path, error)
            code = max(code, error.exit_code)
            continue
        tell_without_address(unit)
        files[unit.id] = path
    return files, code
