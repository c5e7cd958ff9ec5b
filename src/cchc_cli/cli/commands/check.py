"""`cchc check`: every problem of the data at once; what needs no judgement, mended."""

import sys
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.options import AsOf, Data, DiagnosticFormat, day_of
from cchc_cli.text import printable

if TYPE_CHECKING:
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command("check", epilog="Ví dụ: cchc check; cchc check --fix; cchc check --format json")
def check(
    fix: Annotated[
        bool,
        option(
            "--fix",
            help="Cho xem chỗ tự sửa được: ngày, dấu phẩy thập phân, phím Tab, chữ tổ hợp rời.",
        ),
    ] = False,
    apply: Annotated[bool, option("--apply", help="Cùng --fix: ghi những chỗ ấy.")] = False,
    data: Data = None,
    as_of: AsOf = None,
    form: DiagnosticFormat = "text",
) -> int:
    """Kiểm tra dữ liệu: mọi lỗi và cảnh báo một lần, theo tệp và dòng.

    Mã thoát: 0 khi không có lỗi, 1 khi có lỗi.
    """
    from cchc_cli.checks.run import check_record
    from cchc_cli.cli.output.diagnostics import PRINTERS
    from cchc_cli.cli.record import mend_interrupted
    from cchc_cli.errors import UsageError
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    if apply and not fix:
        raise UsageError("--apply đi cùng --fix.")
    printer = PRINTERS[form]
    workspace = find_workspace(data)
    if apply:
        mend_interrupted(workspace)
    loaded = load(workspace)
    if fix and _fix(loaded, apply=apply, form=form):
        loaded = load(workspace)
    diagnostics = check_record(loaded, day_of(as_of))
    printer(loaded, diagnostics)
    return int(any(d.severity == "error" for d in diagnostics))


def _fix(loaded: "Loaded", *, apply: bool, form: str) -> bool:
    """Show, or write, what can be mended without judgement; return whether files changed."""
    from cchc_cli.cli.output.plain_streams import unbroken
    from cchc_cli.workspace.editing.amend import text_diff
    from cchc_cli.workspace.editing.repair import repaired
    from cchc_cli.workspace.editing.transaction import write_all

    texts = [(file.source, repaired(file.source)) for file in loaded.files]
    edits = [(source, text) for source, text in texts if text != source.typed]
    if apply and edits:
        write_all(loaded.workspace, edits)
        sys.stderr.writelines(f"Đã sửa {printable(source.name)}\n" for source, _ in edits)
        return True
    shown = unbroken(sys.stdout if form == "text" else sys.stderr)
    for source, text in edits:
        shown.writelines(text_diff(source, text))
    hint = "Chưa ghi gì. Muốn ghi: cchc check --fix --apply"
    sys.stderr.write(f"{hint if edits else 'Không có gì tự sửa được.'}\n")
    return False
