"""`cchc lint`: whether a Word file obeys NĐ 30/2020/NĐ-CP."""

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.cli.options import DiagnosticFormat
from cchc_cli.suggestions import pick
from cchc_cli.text import printable

app = command_app()


def _types() -> list[str]:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return list(TYPE_NAMES)


@app.command(
    "lint",
    cls=Command,
    epilog="Ví dụ: cchc lint thong-bao.docx; cchc lint *.docx --final; "
    "cchc lint cu.docx --fix -o moi.docx",
)
def lint(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="TỆP.docx…", readable=False, help="Các tệp Word, hoặc thư mục."),
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
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="TỆP", readable=False, help="Tệp mới của --fix."),
    ] = None,
    form: DiagnosticFormat = "text",
) -> int:
    """Kiểm tra thể thức văn bản Word theo Nghị định 30/2020/NĐ-CP.

    Mã thoát: 0 không có lỗi, 1 có lỗi, 2 tệp không đọc được.
    """
    from cchc_cli.cli.output.lint_findings import PRINTERS
    from cchc_cli.errors import UsageError

    pick(fail_on, ("error", "warning"), "--fail-on")
    named = None if kind is None else _kind(kind)
    if output is not None and not fix:
        raise UsageError("-o chỉ đi với --fix.")
    if fix:
        if len(files) != 1 or output is None:
            raise UsageError("Sửa từng tệp một: cchc lint CU.docx --fix -o MOI.docx")
        found, unread = [_fix(files[0], output, named, final=final, as_text=form == "text")], 0
    else:
        found, unread = _read(_expanded(files), named, final=final)
    PRINTERS[form](found)
    counted = {"error"} if fail_on == "error" else {"error", "warning"}
    failed = any(f.severity in counted for _, findings in found for f in findings)
    return 2 if unread else int(failed)


def _expanded(typed: list[Path]) -> list[Path]:
    """Open folders and patterns: Windows leaves `*.docx` to the program."""
    from cchc_cli.errors import UsageError

    files: list[Path] = []
    for path in typed:
        pattern = path / "*.docx" if path.is_dir() else path
        if "*" not in pattern.name or pattern.exists():
            files.append(path)
            continue
        found = sorted(p for p in pattern.parent.glob(pattern.name) if not p.name.startswith("~$"))
        if not found:
            raise UsageError(f"Không có tệp nào như {printable(pattern)}.")
        files += found
    return files


def _read(paths: list[Path], kind: str | None, *, final: bool) -> tuple[list[Any], int]:
    """Check files; one that cannot be read is reported, and does not stop the others."""
    from cchc_cli.errors import UsageError

    found, unread = [], 0
    for path in paths:
        try:
            found.append((path, _lint(path, kind, final=final)))
        except UsageError as error:
            sys.stderr.write(f"{error}\n")
            unread += 1
    return found, unread


def _kind(typed: str) -> str:
    from cchc_cli.nd30.doctypes import TYPE_NAMES

    return TYPE_NAMES[pick(typed, TYPE_NAMES, "--type")]


def _lint(path: Path, kind: str | None, *, final: bool) -> Any:
    from cchc_cli.documents.opening import opened

    return _judged(path, opened(path), kind, final=final)


def _judged(path: Path, parts: dict[str, bytes], kind: str | None, *, final: bool) -> Any:
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.lint import lint as lint_parts
    from cchc_cli.nd30.reading.parts import UnreadableError

    try:
        return lint_parts(parts, kind=kind, final=final)
    except UnreadableError as error:
        raise UsageError(f"{printable(path)}: {error}.") from None


def _fix(path: Path, output: Path, kind: str | None, *, final: bool, as_text: bool) -> Any:
    """Repair into another file, say what was done, and check that one before it is written."""
    from cchc_cli.documents.opening import opened, parts_in
    from cchc_cli.documents.save import DOCX, guard_around
    from cchc_cli.errors import UsageError
    from cchc_cli.nd30.repair.fix import fixed
    from cchc_cli.ooxml.package import packed
    from cchc_cli.outputs import judged, write

    guard = guard_around(output)
    if judged(output, DOCX.suffix, guard, force=None) == Path(os.path.realpath(path)):
        raise UsageError("Không ghi đè tệp gốc; nêu tên khác ở -o.")
    parts = opened(path)
    before = _judged(path, parts, kind, final=final)
    mended, done = fixed(parts)
    data = packed(mended)
    after = _judged(output, parts_in(data, printable(output)), kind, final=final)
    write(output, data, DOCX, guard, force=None)
    said = sys.stdout if as_text else sys.stderr
    said.writelines(f"Đã sửa: {line}\n" for line in done)
    said.writelines(
        f"Để nguyên, phải gỡ trong Word: {f.message} [{f.code}]\n"
        for f in after
        if f.code.startswith("AT")
    )
    said.write(f"{printable(output)}: {len(before)} phát hiện trước, {len(after)} sau.\n")
    return output, after
