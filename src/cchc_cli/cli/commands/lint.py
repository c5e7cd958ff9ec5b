"""`cchc lint`: whether a Word file obeys NĐ 30/2020/NĐ-CP."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.options import DiagnosticFormat
from cchc_cli.suggestions import pick
from cchc_cli.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cchc_cli.cli.output.lint_findings import Checked

app = command_app()


def _types() -> list[str]:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return list(TYPE_NAMES)


class _Asked(NamedTuple):
    """How files are judged."""

    kind: str | None
    final: bool


class _Changes(NamedTuple):
    """What is made of a file beside its findings."""

    fix: bool
    annotate: bool
    output: Path
    as_text: bool


@app.command(
    "lint",
    cls=Command,
    epilog="Ví dụ: cchc lint thong-bao.docx; cchc lint *.docx --final; "
    "cchc lint cu.docx --fix -o moi.docx; cchc lint cu.docx --annotate -o ghi-chu.docx",
)
def lint(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="TỆP.docx…",
            readable=False,
            help="Các tệp Word, hoặc thư mục; .doc, .odt, .rtf đọc qua LibreOffice.",
        ),
    ],
    kind: Annotated[
        str | None,
        typer.Option(
            "--type",
            metavar="LOẠI",
            help="Loại văn bản khi công cụ đoán sai: thong-bao, bao-cao, cong-van…",
            autocompletion=_types,
        ),
    ] = None,
    final: Annotated[
        bool, typer.Option("--final", help="Bản phát hành: không nhận số, ngày để trống.")
    ] = False,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="error|warning",
            help="Mã thoát 1 từ mức này; mặc định error.",
            show_default=False,
        ),
    ] = "error",
    fix: Annotated[
        bool, typer.Option("--fix", help="Sửa những chỗ chắc chắn, ghi ra tệp khác (-o).")
    ] = False,
    annotate: Annotated[
        bool, typer.Option("--annotate", help="Ghi chú từng chỗ trong một bản sao Word (-o).")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="TỆP", readable=False, help="Tệp mới của --fix, --annotate."
        ),
    ] = None,
    form: DiagnosticFormat = "text",
) -> int:
    """Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP.

    Mã thoát: 0 không có lỗi, 1 có lỗi, 2 tệp không đọc được.
    """
    from cchc_cli.cli.output.lint_findings import PRINTERS
    from cchc_cli.errors import UsageError

    pick(fail_on, ("error", "warning"), "--fail-on")
    asked = _Asked(None if kind is None else _kind(kind), final)
    if output is not None and not (fix or annotate):
        raise UsageError("-o chỉ đi với --fix hoặc --annotate.")
    unread: list[int] = []
    if fix or annotate:
        if len(files) != 1 or output is None:
            way = "--fix" if fix else "--annotate"
            raise UsageError(f"Từng tệp một: cchc lint CU.docx {way} -o MOI.docx")
        changes = _Changes(fix, annotate, output, as_text=form == "text")
        found = [_changed(files[0], asked, changes)]
        PRINTERS[form](found)
    else:
        found, unread = _print_all(_expanded(files), asked, form)
    counted = {"error"} if fail_on == "error" else {"error", "warning"}
    failed = any(f.severity in counted for checked in found for f in checked.findings)
    return unread[-1] if unread else int(failed)


def _kind(typed: str) -> str:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return TYPE_NAMES[pick(typed, TYPE_NAMES, "--type")]


def _expanded(typed: list[Path]) -> list[Path]:
    """Open folders and patterns: Windows leaves `*.docx` to the program."""
    from cchc_cli.errors import UsageError

    files: list[Path] = []
    for path in typed:
        if path.is_dir():
            found = [p for p in path.iterdir() if p.suffix.lower() == ".docx"]
        elif "*" in path.name and not path.exists():
            found = list(path.parent.glob(path.name))
        else:
            files.append(path)
            continue
        found = sorted(p for p in found if not p.name.startswith("~$"))
        if not found:
            raise UsageError(f"Không có tệp .docx nào ở {printable(path)}.")
        files += found
    return files


def _print_all(paths: list[Path], asked: _Asked, form: str) -> "tuple[list[Checked], list[int]]":
    """Check files and print what is found in each before the next is read.

    Return what was found, and the exit code of each file that could not be read.
    """
    from cchc_cli.cli.output.lint_findings import PRINTERS, how_far
    from cchc_cli.cli.working import at_work

    found: list[Checked] = []
    unread: list[int] = []
    with at_work(lambda: how_far(paths, len(found) + len(unread), form)) as work:
        named = work.over(paths, "Đang kiểm tra", lambda path: path.name)
        PRINTERS[form](_each(named, asked, found, unread))
    return found, unread


def _each(
    paths: "Iterable[Path]", asked: _Asked, found: "list[Checked]", unread: list[int]
) -> "Iterator[Checked]":
    """Yield what is found in files, and keep it; one that cannot be read stops no other."""
    from cchc_cli.errors import OutsideError, UsageError

    for path in paths:
        try:
            checked = _judged(path, _parts(path), asked)
        except (UsageError, OutsideError) as error:
            sys.stderr.write(f"{error}\n")
            unread.append(error.exit_code)
            continue
        yield checked
        found.append(checked)  # when it is printed


def _parts(path: Path) -> "Mapping[str, bytes]":
    """Read a document's parts; raises UsageError, OutsideError."""
    from cchc_cli.cli.given import given, read_document
    from cchc_cli.errors import UsageError

    if path.suffix.lower() == ".pdf":
        raise UsageError(
            f"{printable(path)} là PDF: chữ trong đó không còn kiểu, lề, đoạn để kiểm tra.\n"
            "Kiểm tra tệp Word mà từ đó lập ra bản PDF."
        )
    return read_document(given(path), dict)


def _judged(path: Path, parts: "Mapping[str, bytes]", asked: _Asked) -> "Checked":
    from cchc_cli.cli.output.lint_findings import Checked
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.lint import linted
    from cchc_cli.nd30.reading.parts import UnreadableError
    from cchc_cli.nd30.reading.reader import read_page

    try:
        return Checked(path, *linted(read_page(parts), kind=asked.kind, final=asked.final))
    except UnreadableError as error:
        raise UsageError(f"{printable(path)}: {error}.") from None


def _changed(path: Path, asked: _Asked, changes: _Changes) -> "Checked":
    """Repair or comment a copy; that one is checked before it is written."""
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
    parts = _parts(path)
    said: list[str] = []
    if changes.fix:
        parts, said, before = _fixed(path, parts, asked)
    left = _judged(output, parts_in(packed(dict(parts)), printable(output)), asked)
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
    path: Path, parts: "Mapping[str, bytes]", asked: _Asked
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
