"""`cchc check`: every problem of the data at once."""

from typing import Annotated

import typer

from cchc_cli.cli.options import AsOf, Data, day_of
from cchc_cli.cli.verb import Verb, verb_app
from cchc_cli.suggestions import pick

app = verb_app()


@app.command("check", cls=Verb, epilog="Ví dụ: cchc check; cchc check --format json")
def check(
    data: Data = None,
    as_of: AsOf = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="text|json|github",
            help="Dạng in; mặc định text.",
            show_default=False,
        ),
    ] = "text",
) -> int:
    """Kiểm tra dữ liệu: mọi lỗi và cảnh báo một lần, theo tệp và dòng.

    Mã thoát: 0 khi không có lỗi, 1 khi có lỗi.
    """
    from cchc_cli.checks.run import judge
    from cchc_cli.cli.output.diagnostics import PRINTERS
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    printer = PRINTERS[pick(form, PRINTERS, "--format")]
    loaded = load(find_workspace(data))
    diagnostics = judge(loaded, day_of(as_of))
    printer(loaded, diagnostics)
    return int(any(d.severity == "error" for d in diagnostics))
