"""`cchc import notice`: the duties of a notice, out of Word or text."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath, day_of, require_sheet_path
from cchc_cli.text import nfc, printable

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from cchc_cli.intake.lines import Source
    from cchc_cli.intake.notice import NoticeDraft
    from cchc_cli.workspace.reading.load import Loaded

app = command_app()


@app.command(
    "notice",
    cls=Command,
    short_help="Lấy nhiệm vụ từ thông báo kết luận",
    epilog="Ví dụ: cchc import notice thong-bao.docx; "
    'cchc import notice thong-bao.docx --map "Phòng Văn hóa=VHXH" --write',
)
def notice(
    file: Annotated[
        Path,
        typer.Argument(metavar="TỆP|-", readable=False, help="Tệp .docx, .txt, hoặc - để dán chữ."),
    ],
    said: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="TÊN=MÃ",
            help="Tên trong văn bản là đơn vị nào; nhiều mã thì cách nhau bằng dấu phẩy.",
        ),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Ghi thành một tệp mới trong data/.")
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đọc thông báo kết luận: đầu văn bản, từng nhiệm vụ, đơn vị, hạn; chỗ nào cần xem lại.

    Chưa ghi gì nếu không có --write; không bao giờ sửa tệp đã có. Ngoài thư mục làm việc vẫn đọc
    được, khi ấy chưa biết mã đơn vị.
    """
    from cchc_cli.cli.output.formats import require_writable, show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.output.notice_draft import draft_listing
    from cchc_cli.intake.notice import draft_of

    require_sheet_path(form, output)
    day = day_of(as_of)
    loaded = _opened(data, day, writing=write)
    record = None if loaded is None else loaded.record
    root = None if loaded is None else loaded.workspace.root
    target = SheetFile(output, record, root, day)
    require_writable(form, target)
    draft = draft_of(_source(file), record, _said(said or [], loaded))
    if write:
        _write(draft, loaded, day)
    show(draft_listing(draft), form, target)


def _opened(data: str | None, day: "dt.date", *, writing: bool) -> "Loaded | None":
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


def _said(typed: list[str], loaded: "Loaded | None") -> "Mapping[str, Sequence[str]]":
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


def _source(file: Path) -> "Source":
    """Read the paragraphs of a file, or of what is pasted; raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.lines import source_of_text

    if str(file) == "-":
        return source_of_text(sys.stdin.read())
    if file.suffix.lower() in {".txt", ".md", ""} and file.is_file():
        try:
            return source_of_text(file.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError as error:
            raise UsageError(
                f"{printable(file)} không phải UTF-8. Lưu lại tệp dạng UTF-8."
            ) from error
    from cchc_cli.documents.opening import opened
    from cchc_cli.intake.word import source_of_word
    from cchc_cli.nd30.reading.parts import UnreadableError

    parts = opened(file)
    try:
        return source_of_word(parts)
    except UnreadableError as error:
        raise UsageError(f"{printable(file)}: {error}.") from None


def _write(draft: "NoticeDraft", loaded: "Loaded | None", day: "dt.date") -> None:
    """Write the draft as a new file; raises RefusedError where the notice is there already."""
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.errors import RefusedError, UsageError
    from cchc_cli.intake.records import new_file
    from cchc_cli.workspace.editing.amend import with_new_files
    from cchc_cli.workspace.ids import ids_taken_out

    assert loaded is not None
    if draft.known_as is not None:
        raise RefusedError(f"Dữ liệu đã có thông báo này ({draft.known_as}), nên không ghi.")
    if not draft.duties:
        raise UsageError("Không thấy nhiệm vụ nào để ghi.")
    made = new_file(draft, loaded.record, ids_taken_out(loaded.workspace))
    write_quietly(loaded, with_new_files(loaded, {made.name: made.text}), day)
    if made.left_out:
        sys.stderr.write(
            f"{made.left_out} nhiệm vụ chưa rõ đơn vị nằm ở dòng chú thích của tệp: "
            "sửa tệp, hoặc xóa tệp rồi chạy lại với --map.\n"
        )
