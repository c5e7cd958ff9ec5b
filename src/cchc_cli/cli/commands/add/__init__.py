"""`cchc add`: a file a kind of record, each written where such records stand."""

from cchc_cli.cli.commands.add import (
    criterion,
    department,
    letter,
    notice,
    report,
    signer,
    statistic,
    task,
)
from cchc_cli.cli.declaring import App

app = App("Thêm nhiệm vụ, thông báo, đơn vị, tiêu chí… vào dữ liệu.")
# The order of `--help`. Without a name, a command joins the group as its own.
for kind in (task, notice, department, signer, criterion, statistic, report, letter):
    app.add(kind.app)
