"""What importing commands share: the workspace if there is one, names told, the draft written."""

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from cchc_cli.cli.declaring import option
from cchc_cli.cli.options import day_of, require_sheet_path
from cchc_cli.cli.output.formats import USUAL
from cchc_cli.text import in_quotes, listing, nfc, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cchc_cli.intake.draft import NoticeDraft
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

Said = Annotated[
    list[str] | None,
    option(
        "--map",
        metavar="TÊN=MÃ",
        help="Tên trong văn bản là đơn vị nào; nhiều mã thì cách nhau bằng dấu phẩy.",
    ),
]
WriteDraft = Annotated[bool, option("--write", help="Ghi thành một tệp mới trong data/.")]


class Typed(NamedTuple):
    """The options that commands which read duties share."""

    said: list[str] | None
    write: bool
    form: str
    output: Path | None
    data: str | None
    as_of: str | None


def opened_if_any(data: str | None, day: dt.date, *, writing: bool) -> "Loaded | None":
    """Open the workspace; None without one, where nothing is to be written there."""
    from cchc_cli.cli.record import open_record
    from cchc_cli.errors import UsageError
    from cchc_cli.workspace.reading.files import find_workspace

    try:
        find_workspace(data)
    except UsageError:
        if data is not None or writing:
            raise
        return None
    return open_record(data, day, writing=writing)


def take(
    read: "Callable[[Record | None, Mapping[str, Sequence[str]]], NoticeDraft]",
    typed: Typed,
) -> None:
    """Read a draft, write it when asked, and show it; raises as the reading does."""
    from cchc_cli.cli.output.formats import require_writable, show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.output.notice_draft import draft_listing

    require_sheet_path(typed.form, typed.output)
    day = day_of(typed.as_of)
    loaded = opened_if_any(typed.data, day, writing=typed.write)
    record = None if loaded is None else loaded.record
    root = None if loaded is None else loaded.workspace.root
    target = SheetFile(typed.output, record, root, day)
    require_writable(typed.form, target)
    said = _units_said(typed.said or [], loaded)
    draft = read(record, said)
    if typed.write:
        _write(draft, loaded, day)
    show(draft_listing(draft), typed.form, target)
    _tell_aliases(said)
    if record is not None and not typed.write and typed.form == USUAL:
        sys.stdout.flush()
        sys.stderr.writelines(_next_steps(draft, record))


def _next_steps(draft: "NoticeDraft", record: "Record") -> "Iterator[str]":
    """Say what to type about units that nobody knows, and to have the draft written."""
    lacking = dict.fromkeys(
        duty.found.units for duty in draft.duties if duty.found.units and not duty.departments
    )
    if lacking:
        maps = " ".join(f"--map {in_quotes(f'{name}=MÃ')}" for name in lacking)
        known = listing((unit.id for unit in record.departments), quote="")
        yield f"Đơn vị chưa rõ là mã nào ({known}): thêm {maps}\n"
    if draft.duties and draft.known_as is None:
        yield NOT_WRITTEN


NOT_WRITTEN = "Chưa ghi gì. Đồng ý thì gõ lại lệnh ấy, thêm --write.\n"


def _units_said(typed: list[str], loaded: "Loaded | None") -> "Mapping[str, Sequence[str]]":
    """Read `NAME=ID`; raises UsageError for an unknown unit."""
    from cchc_cli.edits.lookup import unit_called
    from cchc_cli.errors import UsageError

    said = {}
    for text in typed:
        name, equals, units = nfc(text).rpartition("=")
        if not equals or not name.strip() or not units.strip():
            raise UsageError(
                f'--map không hiểu `{printable(text)}`. Hãy viết như "Phòng Văn hóa=VHXH"'
            )
        if loaded is None:
            raise UsageError("--map cần thư mục làm việc để biết mã đơn vị: thêm --data")
        ids = [unit_called(loaded.record, unit.strip()) for unit in units.split(",")]
        said[name.strip()] = ids
    return said


def _tell_aliases(said: "Mapping[str, Sequence[str]]") -> None:
    """Say how the data remember a name that was told, so that it need not be told again."""
    for name, units in said.items():
        if len(units) == 1:
            sys.stderr.write(
                f"Để lần sau khỏi nêu --map: thêm {printable(name)} vào `aliases` "
                f"của đơn vị {units[0]}.\n"
            )


def _write(draft: "NoticeDraft", loaded: "Loaded | None", day: dt.date) -> None:
    """Write the draft as a new file; raises RefusedError where the notice is there already."""
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.errors import RefusedError, UsageError
    from cchc_cli.intake.records import new_file
    from cchc_cli.workspace.editing.amend import with_new_files
    from cchc_cli.workspace.ids import ids_taken_out

    assert loaded is not None
    if draft.known_as is not None:
        raise RefusedError(f"Dữ liệu đã có văn bản này ({draft.known_as}), nên không ghi.")
    if not draft.duties:
        raise UsageError("Không thấy nhiệm vụ nào để ghi.")
    made = new_file(draft, loaded.record, ids_taken_out(loaded.workspace))
    write_quietly(loaded, with_new_files(loaded, {made.name: made.text}), day)
    if made.left_out:
        sys.stderr.write(
            f"{made.left_out} nhiệm vụ chưa rõ đơn vị nằm ở dòng chú thích của tệp: "
            "sửa tệp, hoặc cchc undo rồi gõ lại với --map.\n"
        )
