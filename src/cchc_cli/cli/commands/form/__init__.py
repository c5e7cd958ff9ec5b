"""`cchc form`: Excel forms out to the units, and back."""

from cchc_cli.cli.command import command_group
from cchc_cli.cli.commands.form import export, import_, status

app = command_group("Biểu Excel cho đơn vị: lập, nhận lại, xem ai đã gửi.")
for step in (export, import_, status):
    app.add_typer(step.app)
