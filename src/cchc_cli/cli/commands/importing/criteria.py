"""`cchc import criteria`: a set of criteria, out of the table of a decision."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.drafting import NOT_WRITTEN, opened_if_any
from cchc_cli.cli.given import Given, given, read_document, tables_in, text_in
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    SheetPath,
    day_of,
    require_sheet_path,
    year_option,
)
from cchc_cli.cli.output.formats import USUAL
from cchc_cli.text import printable

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from cchc_cli.cli.output.criteria_draft import ShownDraft
    from cchc_cli.intake.criteria_draft import CriteriaDraft
    from cchc_cli.intake.criteria_rows import Row
    from cchc_cli.model.change import Typed
    from cchc_cli.model.index import Index
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "criteria",
    short_help="Lấy bộ chỉ số từ bảng tiêu chí của quyết định",
    epilog="Ví dụ: cchc import criteria bo-tieu-chi.docx; "
    "cchc import criteria phu-luc.xlsx --year 2026 --write",
)
def criteria(
    file: Annotated[
        Path,
        argument(
            metavar="TỆP|-",
            readable=False,
            help="Tệp .docx, .xlsx, .csv, .txt, .md (với LibreOffice: .doc, .odt, .rtf); "
            "- để dán chữ.",
        ),
    ],
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định theo đầu văn bản."),
    ] = None,
    write: Annotated[bool, option("--write", help="Ghi thành data/bo-chi-so-NĂM.yaml.")] = False,
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
    from cchc_cli.cli.output.criteria_draft import criteria_listing
    from cchc_cli.cli.output.formats import require_writable, show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.intake.criteria_draft import draft_of

    require_sheet_path(form, output)
    wanted = year_option(year)
    day = day_of(as_of)
    loaded = opened_if_any(data, day, writing=write)
    record = None if loaded is None else loaded.record
    root = None if loaded is None else loaded.workspace.root
    target = SheetFile(output, record, root, day)
    require_writable(form, target)
    draft = draft_of(_rows(given(file)), wanted)
    shown = _beside(draft, record)
    if write:
        assert loaded is not None
        _write(shown, loaded, day)
    show(criteria_listing(shown), form, target)
    if loaded is not None and not write and form == USUAL and shown.typed["areas"]:
        sys.stdout.flush()
        sys.stderr.write(NOT_WRITTEN)


def _beside(draft: "CriteriaDraft", record: "Record | None") -> "ShownDraft":
    """Put a draft beside the set of its year that the record has, keeping what people wrote."""
    from cchc_cli.cli.output.criteria_draft import ShownDraft
    from cchc_cli.intake.criteria_compare import changes_of, references_to_mend
    from cchc_cli.intake.criteria_keeping import keep, rows_kept

    old = _same_year(record, draft.typed)
    if record is None or old is None:
        return ShownDraft(draft.typed, draft.rows, draft.sums, draft.questions, None)
    kept, changes = keep(draft.typed, old), changes_of(draft.typed, old)
    asked = references_to_mend(changes, record, old.year)
    draft = draft._replace(rows=tuple(rows_kept(draft.rows, kept.typed)))
    questions = (*asked, *kept.questions, *draft.questions)
    return ShownDraft(kept.typed, draft.rows, draft.sums, questions, changes, kept.lost)


def _same_year(record: "Record | None", typed: "Mapping[str, Typed]") -> "Index | None":
    indexes = () if record is None else record.indexes
    return next((index for index in indexes if str(index.year) == typed.get("year")), None)


def _rows(file: Given) -> "list[Row]":
    """Return the rows of a file; raises UsageError, OutsideError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.criteria_sheet import rows_of_tables
    from cchc_cli.intake.criteria_text import rows_of_text
    from cchc_cli.intake.criteria_word import rows_of_word

    if file.is_text:
        return rows_of_text(text_in(file))
    if file.suffix in {".xlsx", ".xlsm", ".csv", ".tsv"}:
        return rows_of_tables(tables_in(file))
    if file.suffix == ".pdf":
        raise UsageError(
            f"{file.shown}: bảng trong tệp .pdf không còn cột.\n"
            "Xin bản Word hoặc Excel, hoặc mở bằng Word rồi lưu lại dạng .docx."
        )
    return read_document(file, rows_of_word)


def _write(shown: "ShownDraft", loaded: "Loaded", day: "dt.date") -> None:
    """Write the set as a new file; an older one of its year moves there, with what it holds.

    Raises RefusedError where the file is there already.
    """
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.intake.criteria_file import file_text, name_of
    from cchc_cli.model.change import RemoveItem
    from cchc_cli.workspace.editing.amend import amend, with_new_files

    _require_year_and_criteria(shown.typed)
    made = {name_of(str(shown.typed["year"])): file_text(shown.typed, shown.questions, shown.lost)}
    added = with_new_files(loaded, made)
    old = _same_year(loaded.record, shown.typed)
    if old is None:
        write_quietly(loaded, added, day)
        return
    place = ("indexes", loaded.record.indexes.index(old))
    source = loaded.locate(place)[0].source.name
    moved = amend(loaded, [RemoveItem(place)])
    added = with_new_files(moved.loaded, made)
    write_quietly(loaded, added._replace(edits=(*moved.edits, *added.edits)), day)
    sys.stderr.write(
        f"Bộ chỉ số năm {old.year} trong {printable(source)} đã chuyển sang tệp mới.\n"
    )


def _require_year_and_criteria(typed: "Mapping[str, Typed]") -> None:
    from cchc_cli.errors import UsageError

    if "year" not in typed:
        raise UsageError("Không thấy năm ở đầu văn bản. Nêu bằng --year NĂM.")
    if not typed["areas"]:
        raise UsageError(
            "Không thấy tiêu chí nào để ghi. Cần một bảng có cột tiêu chí và cột điểm tối đa."
        )
