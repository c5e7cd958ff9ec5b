"""`cchc render`: official documents from the record."""

from pathlib import Path
from typing import Annotated

import typer

from cchc_cli.cli.names import complete_notices, complete_units
from cchc_cli.cli.options import AsOf, Data, day_of, day_option
from cchc_cli.cli.verb import Verb, verb_app
from cchc_cli.suggestions import pick

app = verb_app()


def _kinds() -> list[str]:
    from cchc_cli.documents.kinds import KINDS

    return list(KINDS)


@app.command(
    "render",
    cls=Verb,
    epilog="Ví dụ: cchc render notice TB-01; cchc render report --period 2025-Q3; "
    "cchc render reminder --all; cchc render --all --out ho-so --period 2025-10",
)
def render(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="[LOẠI]",
            help="notice, assignment, scorecard, report, reminder, hoặc tên mẫu của mình.",
            autocompletion=_kinds,
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[MÃ]",
            help="Mã thông báo; bỏ trống khi chỉ có một.",
            show_default=False,
            autocompletion=complete_notices,
        ),
    ] = None,
    period: Annotated[
        str | None,
        typer.Option(
            "--period", metavar="KỲ", help="Kỳ báo cáo: 2025-10, 2025-Q3, 2025-H1, 2025-9M, 2025."
        ),
    ] = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="NGÀY", help="Báo cáo từ ngày này.")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="NGÀY", help="Báo cáo đến ngày này.")
    ] = None,
    year: Annotated[
        str | None,
        typer.Option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định mới nhất."),
    ] = None,
    department: Annotated[
        str | None,
        typer.Option(
            "--department",
            metavar="MÃ",
            help="Đơn vị được đôn đốc (reminder).",
            autocompletion=complete_units,
        ),
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Mọi văn bản; với reminder: mọi đơn vị có việc.")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="TỆP", help="Tệp .docx; mặc định LOẠI-MÃ.docx."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="THƯ_MỤC", help="Thư mục nhận văn bản; mặc định ở đây."),
    ] = None,
    final: Annotated[
        bool, typer.Option("--final", help="Bản phát hành: không nhận chỗ trống.")
    ] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Lập thêm bản PDF (cần LibreOffice).")] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè cả tệp đã sửa tay.")] = False,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="text|json",
            show_default=False,
            help="Dạng in kết quả; mặc định text, với --all là json.",
        ),
    ] = "",
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Lập văn bản .docx từ dữ liệu, theo mẫu trong templates/.

    Mã thoát: 3 dữ liệu có lỗi, 4 mẫu hỏng, 5 không ghi đè hoặc bản phát hành còn chỗ trống,
    6 thiếu LibreOffice.
    """
    from cchc_cli.cli.rendering import Job, Wish, run

    usual = "json" if every and kind is None else "text"
    wish = Wish(
        kind=kind,
        name=name,
        period=period,
        first=day_option(first, "--from"),
        last=day_option(last, "--to"),
        year=year,
        department=department,
        every=every,
        as_of=day_of(as_of) if as_of else None,
        today=day_of(as_of),
    )
    form = pick(form or usual, ("text", "json"), "--format")
    return run(data, wish, Job(output, out, final, pdf, force, form))
