"""Write docs/codes.md, docs/commands.md and docs/data.md; `--check` fails when one is stale.

They say in one place what `cchc explain`, `cchc COMMAND --help` and the JSON Schema say, so
they are made of these and never typed.
"""

import contextlib
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cchc_cli.checks.registry import RULES
from cchc_cli.checks.run import explain
from cchc_cli.cli.app import COMMANDS, run

ROOT = Path(__file__).resolve().parent.parent
SUBCOMMANDS = {
    "add": ("task", "notice", "department", "signer", "criterion", "statistic", "report", "letter"),
    "form": ("export", "import", "status"),
    "import": ("notice", "criteria", "tasks"),
    "score": ("set",),
    "statistics": ("list", "set"),
    "evidence": ("add", "check"),
    "template": ("list", "check", "show", "vars", "copy"),
}


def codes() -> str:
    """Return every code of `cchc check` with its words and examples."""
    lines = [
        "# Các mã của `cchc check` và `cchc evidence check`",
        "",
        "Trang này được tạo từ `cchc explain MÃ` (tools/build_docs.py).",
        "",
    ]
    for code in sorted(RULES):
        lines += [f"## {code}", "", "```text", explain(code), "```", ""]
    return "\n".join(lines)


def commands() -> str:
    """Return the help of every command."""
    lines = [
        "# Các lệnh",
        "",
        "Trang này được tạo từ `cchc LỆNH --help` (tools/build_docs.py).",
        "",
    ]
    for name in COMMANDS:
        for words in ((name,), *((name, below) for below in SUBCOMMANDS.get(name, ()))):
            lines += [f"## cchc {' '.join(words)}", "", "```text", _help(words), "```", ""]
    return "\n".join(lines)


def _help(words: tuple[str, ...]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        run([*words, "--help"])
    return "\n".join(line.rstrip() for line in out.getvalue().strip().splitlines())


def data() -> str:
    """Return every record of the schema with its keys."""
    schema = json.loads((ROOT / "src" / "cchc_cli" / "schema.json").read_text(encoding="utf-8"))
    lines = [
        "# Dữ liệu, phiên bản 1",
        "",
        "Trang này được tạo từ JSON Schema (tools/build_docs.py). Khóa có dấu * là bắt buộc.",
        "",
    ]
    records = {"Tệp dữ liệu": schema, **schema["$defs"]}
    for name, record in records.items():
        if "properties" in record:
            lines += [
                f"## {name}",
                "",
                record.get("description", ""),
                "",
                "| khóa | là gì |",
                "|---|---|",
                *_keys(record),
                "",
            ]
    return "\n".join(lines)


def _keys(record: Mapping[str, Any]) -> Iterator[str]:
    needed = set(record.get("required", ()))
    for key, said in record["properties"].items():
        star = "*" if key in needed else ""
        below = dict.fromkeys(re.findall(r"#/\$defs/(\w+)", json.dumps(said)))
        links = "".join(f" → [{name}](#{name.lower()})" for name in below)
        yield f"| `{key}`{star} | {said.get('description', '').replace('|', '/')}{links} |"


PAGES = {"codes.md": codes, "commands.md": commands, "data.md": data}


def main() -> int:
    """Write the pages, or tell which are stale."""
    os.environ["COLUMNS"] = "100"
    stale = 0
    for name, make in PAGES.items():
        page, text = ROOT / "docs" / name, make().rstrip() + "\n"
        if "--check" not in sys.argv:
            page.write_text(text, encoding="utf-8")
        elif not page.is_file() or page.read_text(encoding="utf-8") != text:
            print(f"docs/{name} is stale: python tools/build_docs.py")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
