"""`cchc migrate`: older data to the schema of today."""

import sys

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.options import Data
from cchc_cli.cli.verb import Verb, verb_app

app = verb_app()


@app.command("migrate", cls=Verb, epilog="Ví dụ: cchc migrate --dry-run; cchc migrate")
def migrate(dry_run: DryRun = False, data: Data = None) -> None:
    """Chuyển dữ liệu lên phiên bản lược đồ hiện tại, giữ nguyên mọi chỗ khác."""
    from cchc_cli.workspace.amend import text_diff
    from cchc_cli.workspace.files import find_workspace
    from cchc_cli.workspace.migrate import migrate as migrated_files
    from cchc_cli.workspace.write import write_all

    migrated = migrated_files(find_workspace(data))
    if not migrated:
        sys.stdout.write("Dữ liệu đã ở phiên bản hiện tại.\n")
    elif dry_run:
        for file in migrated:
            sys.stdout.writelines(text_diff(file.source, file.text))
    else:
        write_all([(file.source, file.text) for file in migrated])
        for file in migrated:
            sys.stdout.write(f"Đã chuyển {file.source.name} từ phiên bản {file.version}\n")
