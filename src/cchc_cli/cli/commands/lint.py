"""`cchc lint`: whether a Word file obeys NĐ 30/2020/NĐ-CP."""

from pathlib import Path
from typing import Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import DiagnosticFormat
from cchc_cli.suggestions import pick

app = App()


def _types() -> list[str]:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return list(TYPE_NAMES)


@app.command(
    "lint",
    epilog="Ví dụ: cchc lint thong-bao.docx; cchc lint *.docx --final; "
    "cchc lint cu.docx --fix -o moi.docx; cchc lint cu.docx --annotate -o ghi-chu.docx",
)
def lint(
    files: Annotated[
        list[Path],
        argument(
            metavar="TỆP.docx…",
            readable=False,
            help="Các tệp Word, hoặc thư mục; .doc, .odt, .rtf đọc qua LibreOffice.",
        ),
    ],
    kind: Annotated[
        str | None,
        option(
            "--type",
            metavar="LOẠI",
            help="Loại văn bản khi công cụ đoán sai: thong-bao, bao-cao, cong-van…",
            autocompletion=_types,
        ),
    ] = None,
    final: Annotated[
        bool, option("--final", help="Bản phát hành: không nhận số, ngày để trống.")
    ] = False,
    fail_on: Annotated[
        str,
        option(
            "--fail-on",
            metavar="error|warning",
            help="Mã thoát 1 từ mức này; mặc định error.",
            show_default=False,
        ),
    ] = "error",
    fix: Annotated[
        bool, option("--fix", help="Sửa những chỗ chắc chắn, ghi ra tệp khác (-o).")
    ] = False,
    annotate: Annotated[
        bool, option("--annotate", help="Ghi chú từng chỗ trong một bản sao Word (-o).")
    ] = False,
    output: Annotated[
        Path | None,
        option(
            "-o", "--output", metavar="TỆP", readable=False, help="Tệp mới của --fix, --annotate."
        ),
    ] = None,
    form: DiagnosticFormat = "text",
) -> int:
    """Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP.

    Mã thoát: 0 không có lỗi, 1 có lỗi, 2 tệp không đọc được.
    """
    from cchc_cli.cli.linting import Asked, exit_code, judged_and_printed
    from cchc_cli.cli.output.lint_findings import PRINTERS
    from cchc_cli.errors import UsageError

    levels = {"lỗi": "error", "cảnh báo": "warning"}
    fail_on = pick(fail_on, ("error", "warning"), "--fail-on", levels)
    asked = Asked(None if kind is None else _kind(kind), final)
    if output is not None and not (fix or annotate):
        raise UsageError("-o chỉ đi với --fix hoặc --annotate.")
    if len(files) > 1:
        from cchc_cli.cli.spaced_names import require_quoted

        require_quoted(files, "cchc lint")
    unread = 0
    if fix or annotate:
        from cchc_cli.cli.lint_copy import Changes, changed, one_with_output

        path, output = one_with_output(files, output, "--fix" if fix else "--annotate")
        found = [changed(path, asked, Changes(fix, annotate, output, as_text=form == "text"))]
        PRINTERS[form](found)
    else:
        found, unread = judged_and_printed(files, asked, form)
    return unread or exit_code(found, fail_on)


def _kind(typed: str) -> str:
    from cchc_cli.nd30.doctypes import TYPE_NAMES, TYPE_WORDS

    return TYPE_NAMES[pick(typed, TYPE_NAMES, "--type", TYPE_WORDS)]
