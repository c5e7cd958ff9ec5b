"""`cchc import`: records out of Word files, text and tables, shown before they are written."""

from cchc_cli.cli.command import command_group
from cchc_cli.cli.commands.importing import criteria, notice, tasks

app = command_group("Lấy bản ghi từ văn bản Word, chữ dán vào, bảng Excel: xem trước, rồi mới ghi.")
app.add_typer(notice.app)
app.add_typer(criteria.app)
app.add_typer(tasks.app)
