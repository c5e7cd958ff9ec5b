"""What importing commands share: the workspace if there is one, names told, the draft written."""

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

import typer

from cchc_cli.cli.options import day_of, require_sheet_path
from cchc_cli.text import nfc, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cchc_cli.intake.draft import NoticeDraft
    from cchc_cli.intake.tables import Table
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

Read = TypeVar("Read")
Said = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar="TÊN=MÃ",
        help="Tên trong văn bản là đơn vị nào; nhiều mã thì cách nhau bằng dấu phẩy.",
    ),
]
WriteDraft = Annotated[bool, typer.Option("--write", help="Ghi thành một tệp mới trong data/.")]


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
            "sửa tệp, hoặc xóa tệp rồi chạy lại với --map.\n"
        )


class Given(NamedTuple):
    """A file to be read, or what was pasted."""

    data: bytes
    shown: str
    suffix: str

    @property
    def is_text(self) -> bool:
        """Whether it is words alone; a document without a suffix is an archive."""
        return self.suffix in {".txt", ".md", ""} and not self.data.startswith(b"PK")


def given(file: Path) -> Given:
    """Read a file, or what is pasted where it is `-`; raises UsageError."""
    from cchc_cli.documents.opening import bytes_of

    if str(file) == "-":
        return Given(sys.stdin.buffer.read(), "Chữ dán vào", "")
    return Given(bytes_of(file), printable(file), file.suffix.lower())


def text_in(file: Given) -> str:
    """Return a file's text; raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.decoding import NotTextError, decoded

    try:
        return decoded(file.data)
    except NotTextError as error:
        raise UsageError(
            f"{file.shown} không phải chữ UTF-8.\n"
            "Lưu lại: Excel chọn kiểu “CSV UTF-8”, Notepad chọn Mã hóa (Encoding) UTF-8."
        ) from error


def tables_in(file: Given) -> "list[Table]":
    """Return the tables of a workbook or of a CSV file; raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.tables import table_of_csv, tables_of_workbook
    from cchc_cli.ooxml.package import PackageError
    from cchc_cli.xlsx.reading import workbook_of

    if file.is_text or file.suffix in {".csv", ".tsv"}:
        return [table_of_csv(text_in(file))]
    try:
        return tables_of_workbook(workbook_of(file.data))
    except PackageError as error:
        hint = f" {error.hint[0].upper()}{error.hint[1:]}." if error.hint else ""
        raise UsageError(f"{file.shown}: {error.message}.{hint}") from None


def read_document(file: Given, read: "Callable[[Mapping[str, bytes]], Read]") -> "Read":
    """Read the parts of a Word file, which LibreOffice makes of others.

    Raises UsageError, and OutsideError where LibreOffice is missing or cannot do it.
    """
    from cchc_cli.documents.opening import parts_in
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.reading.parts import UnreadableError

    data = _as_word(file) if file.suffix in {".doc", ".odt", ".rtf", ".pdf"} else file.data
    try:
        return read(parts_in(data, file.shown))
    except UnreadableError as error:
        raise UsageError(f"{file.shown}: {error}.") from None


def _as_word(file: Given) -> bytes:
    from cchc_cli.documents.libreoffice import as_word
    from cchc_cli.errors import OutsideError

    made = as_word(file.data, file.suffix)
    if made is None:
        raise OutsideError(
            f"LibreOffice không đọc được {file.shown}.\nMở bằng Word rồi lưu lại dạng .docx."
        )
    return made
