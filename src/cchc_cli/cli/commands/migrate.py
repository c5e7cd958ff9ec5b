"""`cchc migrate`: older data to the schema of today, and what today's rules ask of it."""

import sys
from typing import TYPE_CHECKING

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App
from cchc_cli.cli.options import AsOf, Data, WriteFormat, day_of

if TYPE_CHECKING:
    import datetime as dt

    from cchc_cli.workspace.reading.files import Workspace

app = App()


@app.command("migrate", epilog="Ví dụ: cchc migrate --dry-run; cchc migrate")
def migrate(
    dry_run: DryRun = False, form: WriteFormat = "text", data: Data = None, as_of: AsOf = None
) -> None:
    """Chuyển dữ liệu lên phiên bản lược đồ hiện tại, giữ nguyên mọi chỗ khác.

    Việc lặp lại không rõ kỳ đầu được thêm `from`: kỳ sớm nhất đã ghi xong, chưa có thì kỳ này.
    """
    from cchc_cli.cli.output.plain_streams import unbroken
    from cchc_cli.workspace.editing.amend import text_diff
    from cchc_cli.workspace.editing.transaction import mend, write_all
    from cchc_cli.workspace.migrate import migrate as migrated_files
    from cchc_cli.workspace.reading.files import find_workspace

    workspace = find_workspace(data)
    if not dry_run:
        mend(workspace)
    migrated = migrated_files(workspace)
    if not migrated:
        _add_first_periods(workspace, day_of(as_of), dry_run=dry_run, form=form)
    elif dry_run:
        for file in migrated:
            unbroken(sys.stdout).writelines(text_diff(file.source, file.text))
    else:
        write_all(workspace, [(file.source, file.text) for file in migrated])
        for file in migrated:
            sys.stdout.write(f"Đã chuyển {file.source.name} từ phiên bản {file.version}\n")


def _add_first_periods(workspace: "Workspace", day: "dt.date", *, dry_run: bool, form: str) -> None:
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import require_no_errors
    from cchc_cli.edits.updating import first_periods
    from cchc_cli.workspace.reading.load import load

    loaded = load(workspace)
    changes = list(first_periods(loaded.record, day))
    if changes:
        carry_out(loaded, changes, day, dry_run=dry_run, form=form)
    else:
        require_no_errors(loaded, day)
        sys.stdout.write("[]\n" if form == "json" else "Dữ liệu đã ở phiên bản hiện tại.\n")
