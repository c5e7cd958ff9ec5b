"""`cchc import notice`: the duties of a notice, out of Word or text."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument
from cchc_cli.cli.drafting import Said, Typed, WriteDraft, take
from cchc_cli.cli.given import Given, given, read_document, text_in
from cchc_cli.cli.options import AsOf, Data, Format, SheetPath

if TYPE_CHECKING:
    from cchc_cli.intake.lines import Source

app = App()


@app.command(
    "notice",
    short_help="Lấy nhiệm vụ từ thông báo kết luận",
    epilog="Ví dụ: cchc import notice thong-bao.docx; "
    'cchc import notice thong-bao.docx --map "Phòng Văn hóa=VHXH" --write',
)
def notice(
    file: Annotated[
        Path,
        argument(
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
    take(lambda record, told: draft_of(_source(given(file)), record, told), typed)


def _source(file: Given) -> "Source":
    """Return the paragraphs of a file; raises UsageError, OutsideError."""
    from cchc_cli.errors import UsageError
    from cchc_cli.intake.lines import joined_lines, source_of_text
    from cchc_cli.intake.word import source_of_word

    if file.is_text:
        return source_of_text(text_in(file))
    source = read_document(file, source_of_word)
    if file.suffix != ".pdf":
        return source
    if not source.lines:
        raise UsageError(
            f"{file.shown} không có chữ: đây là bản quét.\n"
            "Xin bản Word, hoặc gõ lại rồi dán (TỆP là -)."
        )
    return joined_lines(source)
