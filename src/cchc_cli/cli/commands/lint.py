"""`cchc lint`: whether a Word file obeys NĐ 30/2020/NĐ-CP."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import DiagnosticFormat
from cchc_cli.suggestions import pick
from cchc_cli.text import as_typed, printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cchc_cli.cli.linting import Asked
    from cchc_cli.cli.output.lint_findings import Checked

app = App()


def _types() -> list[str]:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return list(TYPE_NAMES)


class _Changes(NamedTuple):
    """What is made of a file beside its findings."""

    fix: bool
    annotate: bool
    output: Path
    as_text: bool


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
    from cchc_cli.cli.spaced_names import require_quoted
    from cchc_cli.errors import UsageError

    levels = {"lỗi": "error", "cảnh báo": "warning"}
    fail_on = pick(fail_on, ("error", "warning"), "--fail-on", levels)
    asked = Asked(None if kind is None else _kind(kind), final)
    if output is not None and not (fix or annotate):
        raise UsageError("-o chỉ đi với --fix hoặc --annotate.")
    require_quoted(files, "cchc lint")
    unread = 0
    if fix or annotate:
        way = "--fix" if fix else "--annotate"
        if len(files) != 1:
            raise UsageError(f"{way} nhận từng tệp một: cchc lint CU.docx {way} -o MOI.docx")
        if output is None:
            new = as_typed(files[0].with_name(f"{files[0].stem}-moi.docx"))
            typed = f"cchc lint {as_typed(files[0])} {way} -o {new}"
            raise UsageError(f"{way} ghi ra tệp khác, còn thiếu tên tệp ấy: {typed}")
        changes = _Changes(fix, annotate, output, as_text=form == "text")
        found = [_changed(files[0], asked, changes)]
        PRINTERS[form](found)
    else:
        found, unread = judged_and_printed(files, asked, form)
    return unread or exit_code(found, fail_on)


def _kind(typed: str) -> str:
    from cchc_cli.nd30.doctypes import TYPE_NAMES, TYPE_WORDS

    return TYPE_NAMES[pick(typed, TYPE_NAMES, "--type", TYPE_WORDS)]


def _changed(path: Path, asked: "Asked", changes: _Changes) -> "Checked":
    """Repair or comment a copy; that one is checked before it is written."""
    from cchc_cli.cli.linting import judged_file, parts_of_file
    from cchc_cli.documents.opening import parts_in
    from cchc_cli.documents.save import DOCX, guard_around
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.repair.annotate import annotated
    from cchc_cli.ooxml.package import packed
    from cchc_cli.outputs import judged, write

    output = changes.output
    guard = guard_around(output)
    if judged(output, DOCX.suffix, guard, force=None) == Path(os.path.realpath(path)):
        raise UsageError("Không ghi đè tệp gốc; nêu tên khác ở -o.")
    parts = parts_of_file(path)
    said: list[str] = []
    if changes.fix:
        parts, said, before = _fixed(path, parts, asked)
    left = judged_file(output, parts_in(packed(dict(parts)), printable(output)), asked)
    if changes.fix:
        said += _left(left)
        said.append(f"{before} phát hiện trước, {len(left.findings)} sau.")
    if changes.annotate:
        parts = annotated(parts, kind=asked.kind, final=asked.final)
        said.append(
            f"{len(left.findings)} phát hiện ghi bên lề: mở bằng Word, thẻ Xem lại (Review)."
        )
    write(output, packed(dict(parts)), DOCX, guard, force=None)
    stream = sys.stdout if changes.as_text else sys.stderr
    stream.writelines(f"{line}\n" for line in said)
    return left


def _fixed(
    path: Path, parts: "Mapping[str, bytes]", asked: "Asked"
) -> "tuple[Mapping[str, bytes], list[str], int]":
    """Repair what is sure; say what was done, and how many findings there were.

    Raises UsageError for what is no document of the decree.
    """
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.reading.parts import UnreadableError
    from cchc_cli.nd30.repair.fix import fixed

    try:
        made, done, before = fixed(parts, kind=asked.kind, final=asked.final)
    except UnreadableError as error:
        raise UsageError(f"{printable(path)}: {error}.") from None
    if before.nature.outside:
        raise UsageError(
            f"{printable(path)} là {before.nature.name}, không theo NĐ 30/2020.\n"
            "Nêu --type nếu đó là văn bản hành chính."
        )
    return made, [f"Đã sửa: {line}" for line in done], len(before.findings)


def _left(after: "Checked") -> list[str]:
    return [
        f"Để nguyên, phải gỡ trong Word: {f.message} [{f.code}]"
        for f in after.findings
        if f.code.startswith("AT")
    ]
