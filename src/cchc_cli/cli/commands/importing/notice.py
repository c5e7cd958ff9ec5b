"""`cchc import notice`: the duties of a notice, out of Word or text."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.drafting import Said, Typed, WriteDraft, take, text_of
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath
from cchc_cli.text import printable

if TYPE_CHECKING:
    from cchc_cli.intake.lines import Source

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
        typer.Argument(
            metavar="TỆP|-",
            readable=False,
            help="Tệp .docx, .txt (với LibreOffice: .doc, .odt, .rtf, .pdf); - để dán chữ.",
        ),
    ],
    said: Said = None,
    write: WriteDraft = False,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Đọc thông báo kết luận: đầu văn bản, từng nhiệm vụ, đơn vị, hạn; chỗ nào cần xem lại.

    Chưa ghi gì nếu không có --write; không bao giờ sửa tệp đã có. Ngoài thư mục làm việc vẫn đọc
    được, khi ấy chưa biết mã đơn vị.
    """
    from cchc_cli.intake.notice import draft_of

    typed = Typed(said, write, form, output, data, as_of)
    take(lambda record, told: draft_of(_source(file), record, told), typed)


def _source(file: Path) -> "Source":
    """Read the paragraphs of a file, or of what is pasted; raises UsageError."""
    from cchc_cli.documents.opening import bytes_of, parts_in
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.lines import joined_lines, source_of_text
    from cchc_cli.intake.word import source_of_word
    from cchc_cli.nd30.reading.parts import UnreadableError

    if str(file) == "-":
        return source_of_text(text_of(sys.stdin.buffer.read(), "Chữ dán vào"))
    data, shown, suffix = bytes_of(file), printable(file), file.suffix.lower()
    if suffix in {".txt", ".md", ""} and not data.startswith(b"PK"):
        return source_of_text(text_of(data, shown))
    if suffix in _OTHERS:
        data = _as_word(data, suffix, shown)
    try:
        source = source_of_word(parts_in(data, shown))
    except UnreadableError as error:
        raise UsageError(f"{shown}: {error}.") from None
    if suffix != ".pdf":
        return source
    if not source.lines:
        raise UsageError(
            f"{shown} không có chữ: đây là bản quét.\nXin bản Word, hoặc gõ lại rồi dán (TỆP là -)."
        )
    return joined_lines(source)


_OTHERS = {".doc", ".odt", ".rtf", ".pdf"}
"""What LibreOffice makes a Word file of."""


def _as_word(data: bytes, suffix: str, shown: str) -> bytes:
    from cchc_cli.documents.libreoffice import as_word
    from cchc_cli.errors import OutsideError

    made = as_word(data, suffix)
    if made is None:
        raise OutsideError(
            f"LibreOffice không đọc được {shown}.\nMở bằng Word rồi lưu lại dạng .docx."
        )
    return made
