"""`cchc schema`: the JSON Schema that editors use."""

import sys
from importlib.resources import files

from cchc_cli.cli.command import Command, command_app

app = command_app()


@app.command("schema", cls=Command, epilog="Ví dụ: cchc schema > cchc.schema.json")
def schema() -> None:
    """In JSON Schema (2020-12) của tệp dữ liệu, để trình soạn thảo gợi ý và báo lỗi."""
    sys.stdout.write((files("cchc_cli") / "schema.json").read_text(encoding="utf-8"))
