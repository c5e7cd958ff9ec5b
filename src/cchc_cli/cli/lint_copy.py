"""A copy of a Word file, repaired or with comments: `cchc lint --fix`, `--annotate`."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from cchc_cli.cli.linting import Asked, judged_file, parts_of_file
from cchc_cli.cli.output.lint_findings import Checked
from cchc_cli.documents.opening import parts_in
from cchc_cli.documents.save import DOCX, guard_around
from cchc_cli.errors import UsageError
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.nd30.repair.annotate import annotated
from cchc_cli.nd30.repair.fix import fixed
from cchc_cli.ooxml.package import packed
from cchc_cli.outputs import judged, write
from cchc_cli.text import as_typed, printable


class Changes(NamedTuple):
    """What is made of a file beside its findings."""

    fix: bool
    annotate: bool
    output: Path
    as_text: bool


def one_with_output(files: Sequence[Path], output: Path | None, way: str) -> tuple[Path, Path]:
    """Return the one file and the name of its copy; raises UsageError with what to type."""
    if len(files) != 1:
        raise UsageError(f"{way} nhận từng tệp một: cchc lint CU.docx {way} -o MOI.docx")
    if output is None:
        new = as_typed(files[0].with_name(f"{files[0].stem}-moi.docx"))
        typed = f"cchc lint {as_typed(files[0])} {way} -o {new}"
        raise UsageError(f"{way} ghi ra tệp khác, còn thiếu tên tệp ấy: {typed}")
    return files[0], output


def changed(path: Path, asked: Asked, changes: Changes) -> Checked:
    """Repair or comment a copy; that one is checked before it is written."""
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
    path: Path, parts: Mapping[str, bytes], asked: Asked
) -> tuple[Mapping[str, bytes], list[str], int]:
    """Repair what is sure; say what was done, and how many findings there were.

    Raises UsageError for what is no document of the decree.
    """
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


def _left(after: Checked) -> list[str]:
    return [
        f"Để nguyên, phải gỡ trong Word: {f.message} [{f.code}]"
        for f in after.findings
        if f.code.startswith("AT")
    ]
