"""`cchc undo`: the last writing command taken back."""

import sys

from cchc_cli.cli.declaring import App
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of

app = App()


@app.command("undo", epilog="Ví dụ: cchc undo; cchc undo --format json")
def undo(form: WriteFormat = "text", data: Data = None, as_of: AsOf = None) -> None:
    """Lấy lại lệnh ghi cuối cùng; gõ lần nữa thì lấy lại lệnh trước đó.

    Mã thoát: 5 khi tệp đã đổi sau lệnh ấy.
    """
    from cchc_cli.cli.output.echo import print_written
    from cchc_cli.cli.output.written import written
    from cchc_cli.cli.record import mend_interrupted
    from cchc_cli.workspace.editing import transaction
    from cchc_cli.workspace.reading.files import find_workspace
    from cchc_cli.workspace.reading.load import load

    day = day_of(as_of)
    workspace = find_workspace(data)
    mend_interrupted(workspace)
    before = load(workspace)
    if not transaction.undo(workspace):
        sys.stdout.write("[]\n" if form == "json" else "Không có lệnh ghi nào để lấy lại.\n")
        return
    print_written(written(before, load(find_workspace(data))), day, form=form)
    if form == "text":
        sys.stdout.write("Đã lấy lại lệnh ghi cuối cùng.\n")
