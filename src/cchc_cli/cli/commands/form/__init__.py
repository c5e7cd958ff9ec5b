"""`cchc form`: Excel forms out to the units, and back."""

from cchc_cli.cli.commands.form import export, import_, status
from cchc_cli.cli.declaring import App

app = App("Biểu Excel cho đơn vị: lập, nhận lại, xem ai đã gửi.")
for step in (export, import_, status):
    app.add(step.app)
