"""`cchc form`: Excel forms out to the units, and back."""

from cchc_cli.cli.command import command_group
from cchc_cli.cli.commands.form import import_, status

app = command_group("Biểu Excel cho đơn vị: lập, nhận lại, xem ai đã gửi.")
for step in (import_, status):
    app.add_typer(step.app)
