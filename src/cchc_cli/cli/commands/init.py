"""`cchc init`: a new workspace."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from cchc_cli.cli.command import Command, command_app
from cchc_cli.text import printable

app = command_app()


def _complete_sets() -> list[str]:
    from cchc_cli.workspace.create import known_sets

    return known_sets()


@app.command(
    "init",
    cls=Command,
    epilog="Ví dụ: cchc init; cchc init cchc-2026 --index lam-dong-2025",
)
def init(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="[THƯ_MỤC]", readable=False, help="Mặc định thư mục này.", show_default=False
        ),
    ] = Path(),
    index: Annotated[
        str | None,
        typer.Option(
            "--index",
            metavar="TÊN",
            help="Bắt đầu với một bộ chỉ số có sẵn, như lam-dong-2025.",
            autocompletion=_complete_sets,
        ),
    ] = None,
) -> None:
    """Tạo thư mục làm việc: dữ liệu mẫu có chú thích, mẫu văn bản, thiết lập cho git và VS Code.

    Mã thoát: 5 khi thư mục đã có dữ liệu và git đã đọc được mẫu Word.
    """
    from cchc_cli.disk import absolute
    from cchc_cli.documents.templates import builtin_folder
    from cchc_cli.errors import RefusedError
    from cchc_cli.history.textconv import show_templates_as_text
    from cchc_cli.suggestions import pick
    from cchc_cli.workspace.create import create, known_sets

    if index is not None:
        pick(index, known_sets(), "--index")
    try:
        made = create(absolute(folder), builtin_folder(), index)
    except RefusedError:
        # Made before there was git, or by an earlier version: what git lacks can still be set.
        if index is not None or show_templates_as_text(absolute(folder)) != "set now":
            raise
        sys.stdout.write("Thư mục đã có dữ liệu, giữ nguyên; git diff nay đọc được mẫu Word.\n")
        return
    sys.stdout.writelines(f"  {name}\n" for name in made)
    if show_templates_as_text(absolute(folder)) == "no repository":
        sys.stdout.write("Để git diff đọc được mẫu Word: git init, rồi chạy lại cchc init\n")
    place = "" if folder == Path() else f"\n  cd {printable(folder)}"
    sys.stdout.write(f"Xong. Việc tiếp theo:{place}\n  cchc check\n  cchc status\n")
