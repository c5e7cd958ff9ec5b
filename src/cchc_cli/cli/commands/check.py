"""`cchc check`: every problem of the data at once."""

from cchc_cli.cli.options import AsOf, Data, DiagnosticFormat, day_of
from cchc_cli.cli.verb import Verb, verb_app

app = verb_app()


@app.command("check", cls=Verb, epilog="Ví dụ: cchc check; cchc check --format json")
def check(
    data: Data = None,
    as_of: AsOf = None,
    form: DiagnosticFormat = "text",
) -> int:
    """Kiểm tra dữ liệu: mọi lỗi và cảnh báo một lần, theo tệp và dòng.

    Mã thoát: 0 khi không có lỗi, 1 khi có lỗi.
    """
    from cchc_cli.checks.run import check_record
    from cchc_cli.cli.output.diagnostics import PRINTERS
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    printer = PRINTERS[form]
    loaded = load(find_workspace(data))
    diagnostics = check_record(loaded, day_of(as_of))
    printer(loaded, diagnostics)
    return int(any(d.severity == "error" for d in diagnostics))
