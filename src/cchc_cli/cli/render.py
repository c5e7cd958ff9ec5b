"""`cchc render`: an official document from the record."""

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from cchc_cli.cli.options import AsOf, Data, day_of, pick
from cchc_cli.cli.verb import Verb, verb_app

app = verb_app()


def _kinds() -> list[str]:
    from cchc_cli.documents.kinds import KINDS

    return list(KINDS)


@app.command(
    "render",
    cls=Verb,
    epilog="Ví dụ: cchc render notice; cchc render notice TB-2025-10 -o thong-bao.docx --final",
)
def render(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="LOẠI",
            help="Loại văn bản: notice, assignment, scorecard.",
            autocompletion=_kinds,
        ),
    ],
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[MÃ]", help="Mã thông báo; bỏ trống khi chỉ có một.", show_default=False
        ),
    ] = None,
    year: Annotated[
        str | None,
        typer.Option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định mới nhất."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="TỆP", help="Tệp .docx; mặc định LOẠI-MÃ.docx ở đây."
        ),
    ] = None,
    final: Annotated[
        bool, typer.Option("--final", help="Bản phát hành: không nhận chỗ trống.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè cả tệp đã sửa tay.")] = False,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="text|json",
            show_default=False,
            help="Dạng in kết quả; mặc định text.",
        ),
    ] = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Lập văn bản .docx từ dữ liệu, theo mẫu trong templates/.

    Mã thoát: 3 dữ liệu có lỗi, 4 mẫu hỏng, 5 không ghi đè hoặc bản phát hành còn chỗ trống.
    """
    from cchc_cli.cli.record import open_record
    from cchc_cli.documents.kinds import KINDS, Request, document, make
    from cchc_cli.documents.save import save
    from cchc_cli.documents.templates import find_template

    pick(kind, KINDS, "LOẠI")
    pick(form, ("text", "json"), "--format")
    day = day_of(as_of)
    loaded = open_record(data, day)
    wanted = document(loaded.record, kind, Request(name, year, day))
    made = make(wanted, partial(find_template, loaded.workspace.root), loaded.record, day)
    lacking = [*wanted.blanks, *made.missing] if final else list(made.missing)
    if final and lacking:
        _refuse(lacking)
    path = output or Path(f"{kind}-{_slug(wanted.id)}.docx")
    save(path, made.data, force=force)
    for gap in lacking:
        sys.stderr.write(f"Còn trống: {gap} (in […])\n")
    _report(form, kind, wanted.id, path, made.data, lacking)


def _refuse(lacking: list[str]) -> None:
    from cchc_cli.errors import RefusedError

    gaps = "\n".join(f"  - {gap}" for gap in lacking)
    raise RefusedError(
        f"Chưa lập được bản phát hành, còn trống:\n{gaps}\nĐiền vào dữ liệu rồi chạy lại."
    )


def _report(form: str, kind: str, name: str, path: Path, data: bytes, lacking: list[str]) -> None:
    if form == "text":
        sys.stdout.write(f"{path}\n")
        return
    import json
    from hashlib import sha256

    row = {
        "kind": kind,
        "id": name,
        "path": str(path),
        "sha256": sha256(data).hexdigest(),
        "warnings": lacking,
    }
    sys.stdout.write(json.dumps([row], ensure_ascii=False, indent=2) + "\n")


def _slug(name: str) -> str:
    import re

    from cchc_cli.text import fold

    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:100] or "van-ban"
