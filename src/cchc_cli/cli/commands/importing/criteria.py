"""`cchc import criteria`: a set of criteria, out of the table of a decision."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath, day_of, require_sheet_path
from cchc_cli.text import printable

if TYPE_CHECKING:
    import datetime as dt

    from cchc_cli.cli.output.criteria_draft import ShownDraft
    from cchc_cli.intake.criteria_keeping import Kept
    from cchc_cli.intake.criteria_rows import Row
    from cchc_cli.model.index import Index
    from cchc_cli.workspace.reading.load import Loaded

app = command_app()
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
"""Years that a set can be of; a mistyped one is told."""


@app.command(
    "criteria",
    cls=Command,
    short_help="Lấy bộ chỉ số từ bảng tiêu chí của quyết định",
    epilog="Ví dụ: cchc import criteria bo-tieu-chi.docx; "
    "cchc import criteria phu-luc.xlsx --year 2026 --write",
)
def criteria(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="TỆP|-", readable=False, help="Tệp .docx, .xlsx, .txt, .md, hoặc - để dán chữ."
        ),
    ],
    year: Annotated[
        int | None,
        typer.Option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định theo đầu văn bản."),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Ghi thành data/bo-chi-so-NĂM.yaml.")
    ] = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đọc bảng tiêu chí: lĩnh vực, tiêu chí, điểm tối đa, tài liệu kiểm chứng, cách chấm.

    Cộng lại các tổng in trong văn bản. Cách chấm nào chưa nhận ra thì để external, lời văn giữ
    nguyên ở ghi chú. Dữ liệu đã có bộ chỉ số năm ấy thì so từng tiêu chí; kết quả, điểm tự chấm,
    minh chứng, đơn vị được giữ lại. Chưa ghi gì nếu không có --write.
    """
    from cchc_cli.cli.output.criteria_draft import ShownDraft, criteria_listing
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_compare import changes_of
    from cchc_cli.intake.criteria_draft import draft_of
    from cchc_cli.intake.criteria_keeping import Kept, keep

    require_sheet_path(form, output)
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise UsageError(f"--year cần một năm từ {_FIRST_YEAR} đến {_LAST_YEAR}.")
    day = day_of(as_of)
    loaded = _opened(data, day, writing=write)
    draft = draft_of(_rows(file), year)
    old = _same_year(loaded, draft.typed.get("year"))
    kept = Kept(draft.typed, (), ()) if old is None else keep(draft.typed, old)
    changes = None if old is None else changes_of(draft.typed, old)
    questions = (*kept.questions, *draft.questions)
    shown = ShownDraft(kept.typed, draft.rows, draft.sums, questions, changes)
    if write:
        assert loaded is not None
        _write(shown, kept, loaded, old, day)
    root = Path() if loaded is None else loaded.workspace.root
    record = None if loaded is None else loaded.record
    show(criteria_listing(shown), form, SheetFile(output, record, root))


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


def _same_year(loaded: "Loaded | None", year: object) -> "Index | None":
    indexes = () if loaded is None else loaded.record.indexes
    return next((index for index in indexes if str(index.year) == year), None)


def _rows(file: Path) -> "list[Row]":
    """Read a file, or what is pasted; raises UsageError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_text import rows_of_text

    if str(file) == "-":
        return rows_of_text(_pasted())
    suffix = file.suffix.lower()
    if suffix in {".txt", ".md", ""} and file.is_file():
        try:
            return rows_of_text(file.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError as error:
            raise UsageError(
                f"{printable(file)} không phải UTF-8. Lưu lại tệp dạng UTF-8."
            ) from error
    return _rows_of_sheets(file) if suffix in {".xlsx", ".xlsm"} else _rows_of_word(file)


def _pasted() -> str:
    """Read standard input; raises UsageError for bytes that are no UTF-8."""
    from cchc_cli.errors import UsageError

    text = sys.stdin.read()
    try:
        text.encode()  # what was no UTF-8 came in as letters that cannot be written
    except UnicodeEncodeError as error:
        raise UsageError("Chữ dán vào không phải UTF-8.") from error
    return text


def _rows_of_sheets(file: Path) -> "list[Row]":
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_sheet import rows_of_workbook
    from cchc_cli.ooxml.package import PackageError
    from cchc_cli.oserror import reason
    from cchc_cli.xlsx.reading import read_workbook

    try:
        return rows_of_workbook(read_workbook(file))
    except PackageError as error:
        hint = f" {error.hint[0].upper()}{error.hint[1:]}." if error.hint else ""
        raise UsageError(f"{printable(file)}: {error.message}.{hint}") from None
    except OSError as error:
        raise UsageError(f"Không đọc được {printable(file)}: {reason(error)}.") from error


def _rows_of_word(file: Path) -> "list[Row]":
    from cchc_cli.documents.opening import opened
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_word import rows_of_word
    from cchc_cli.nd30.reading.parts import UnreadableError

    parts = opened(file)
    try:
        return rows_of_word(parts)
    except UnreadableError as error:
        raise UsageError(f"{printable(file)}: {error}.") from None


def _write(
    shown: "ShownDraft", kept: "Kept", loaded: "Loaded", old: "Index | None", day: "dt.date"
) -> None:
    """Write the set as a new file; an older one of its year moves there, with what it holds.

    Raises RefusedError where the file is there already.
    """
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_file import name_of, text_of
    from cchc_cli.model.change import RemoveItem
    from cchc_cli.workspace.editing.amend import amend, with_new_files

    if "year" not in kept.typed:
        raise UsageError("Không thấy năm ở đầu văn bản. Nêu bằng --year NĂM.")
    if not kept.typed["areas"]:
        raise UsageError(
            "Không thấy tiêu chí nào để ghi. Cần một bảng có cột tiêu chí và cột điểm tối đa."
        )
    name = name_of(str(kept.typed["year"]))
    made = {name: text_of(kept.typed, shown.questions, kept.lost)}
    added = with_new_files(loaded, made)
    if old is not None:
        place = ("indexes", loaded.record.indexes.index(old))
        source = loaded.locate(place)[0].source.name
        moved = amend(loaded, [RemoveItem(place)])
        added = with_new_files(moved.loaded, made)
        added = added._replace(edits=(*moved.edits, *added.edits))
    write_quietly(loaded, added, day)
    if old is not None:
        sys.stderr.write(
            f"Bộ chỉ số năm {old.year} trong {printable(source)} đã chuyển sang tệp mới.\n"
        )
