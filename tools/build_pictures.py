"""Draw docs/hinh/bang.png: `cchc status` as a terminal of 80 columns shows it.

It needs a POSIX terminal and Chromium, so it is run by hand when the table has changed.
"""

import io
import os
import pty
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "hinh" / "bang.png"
COLUMNS, ROWS = 80, 24
TYPED = ("status", "--as-of", "2025-11-15")
_WIDTH, _LINE = 660, 18
"""Pixels of the picture, and of a line: letters of 13 pixels are 7.8 wide."""
_PAGE = (
    "<!DOCTYPE html><meta charset=utf-8><style>body {{margin: 0; background: {background}; "
    "color: {foreground}}} pre {{margin: 14px 18px; font: 13px/18px 'Liberation Mono', monospace}}"
    "</style><pre>{code}</pre>"
)


def shown() -> str:
    """Return what the command writes to a terminal, with its colours."""
    inner, outer = pty.openpty()
    termios.tcsetwinsize(outer, (ROWS, COLUMNS))
    settings = {"COLUMNS": str(COLUMNS), "TERM": "xterm", "PYTHONPATH": str(ROOT / "src")}
    variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    command = [sys.executable, "-m", "cchc_cli", *TYPED, "--data", str(ROOT / "examples")]
    variables |= settings
    with subprocess.Popen(command, stdout=outer, env=variables):  # noqa: S603 - our own command
        os.close(outer)
        return _all_of(inner).decode().replace("\r\n", "\n")


def _all_of(terminal: int) -> bytes:
    found = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # Linux says so when the other end is closed
            return found
        if not part:
            return found
        found += part


def page(written: str) -> str:
    """Return the same as a web page."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO())
    console.print(Text.from_ansi(f"> cchc {' '.join(TYPED)}\n{written}"), soft_wrap=True)
    return console.export_html(code_format=_PAGE, inline_styles=True)


def draw(html: str, lines: int) -> None:
    """Let Chromium take the picture of the page."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        size = f"--window-size={_WIDTH},{lines * _LINE + 28}"
        flags = ("--headless", "--no-sandbox", "--hide-scrollbars", size)
        subprocess.run(  # noqa: S603 - a page of our own
            ["chromium", *flags, f"--screenshot={PICTURE}", source.as_uri()],  # noqa: S607
            check=True,
            capture_output=True,
            timeout=60,
        )


if __name__ == "__main__":
    text = shown()
    draw(page(text), text.count("\n") + 1)
    print(f"{PICTURE.name}: {PICTURE.stat().st_size // 1024} KB")
