"""A file that a command is given: a document, a table, words, or what was pasted."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from cchc_cli.text import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cchc_cli.intake.tables import Table

Read = TypeVar("Read")
_OTHERS = {".doc", ".odt", ".rtf", ".pdf"}
"""Documents that LibreOffice makes Word files of."""


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

    data = _as_word(file) if file.suffix in _OTHERS else file.data
    try:
        return read(parts_in(data, file.shown))
    except UnreadableError as error:
        raise UsageError(f"{file.shown}: {error}.") from None


def _as_word(file: Given) -> bytes:
    from cchc_cli.cli.working import at_work
    from cchc_cli.documents.libreoffice import as_word
    from cchc_cli.errors import OutsideError

    with at_work() as work:
        work.says(f"LibreOffice đang đọc {file.shown}…")
        made = as_word(file.data, file.suffix)
    if made is None:
        raise OutsideError(
            f"LibreOffice không đọc được {file.shown}.\nMở bằng Word rồi lưu lại dạng .docx."
        )
    return made
