"""`cchc import`: records out of Word files, text and tables, shown before they are written."""

from cchc_cli.cli.commands.importing import criteria, notice, tasks
from cchc_cli.cli.declaring import App

app = App("Lấy bản ghi từ văn bản Word, chữ dán vào, bảng Excel: xem trước, rồi mới ghi.")
app.add(notice.app)
app.add(criteria.app)
app.add(tasks.app)
