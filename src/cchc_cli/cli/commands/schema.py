"""`cchc schema`: the JSON Schema that editors use."""

import sys

from cchc_cli.cli.declaring import App
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.packaged import PACKAGE

app = App()


@app.command("schema", epilog="Ví dụ: cchc schema > cchc.schema.json")
def schema() -> None:
    """In JSON Schema (2020-12) của tệp dữ liệu, để trình soạn thảo gợi ý và báo lỗi."""
    unbroken(sys.stdout).write((PACKAGE / "schema.json").read_text(encoding="utf-8"))
