"""Typer's help, in Vietnamese, in lines that break no word and no command."""

import sys
from collections.abc import Iterable
from inspect import cleandoc
from typing import Any

import typer

_WIDEST = 80
_HEADINGS = {"Options": "Tùy chọn", "Commands": "Lệnh", "Arguments": "Tham số"}
_WORDS = {
    "Show this message and exit.": "Hiện hướng dẫn này.",
    "[required]": "[bắt buộc]",
    "[default: ": "[mặc định: ",
    "Install completion for the current shell.": "Cài gợi ý bằng phím Tab cho dòng lệnh này.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "In mã gợi ý bằng phím Tab, để tự cài."
    ),
}


# Typer names the class of its help writer nowhere but here.
_HelpFormatter: Any = typer.Context.formatter_class


class VietnameseFormatter(_HelpFormatter):  # type: ignore[misc]
    """Writes headings and Typer's own sentences in Vietnamese."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        """Take the terminal's width: Typer's own is never less than 50."""
        from cchc_cli.cli.output.widths import terminal_width

        if width is None and sys.stdout.isatty():
            width = min(terminal_width(), _WIDEST) - 2
        super().__init__(indent_increment, width, max_width)

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        words = {"[OPTIONS]": "[TÙY CHỌN]", "COMMAND [ARGS]...": "LỆNH …"}
        for english, vietnamese in words.items():
            args = args.replace(english, vietnamese)
        super().write_usage(prog, args, prefix or "Cách dùng: ")

    def write_heading(self, heading: str) -> None:
        """Write a section's heading."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write names with what they are beside them, below where a name is too long."""
        from cchc_cli.cli.output.lines import broken
        from cchc_cli.cli.output.widths import display_width

        named = [(name, _translated(text)) for name, text in rows]
        widest = max(display_width(name) for name, _ in named)
        column = min(widest, col_max, self.width * 2 // 5) + col_spacing
        hang = " " * (self.current_indent + column)
        for name, text in named:
            lines = broken(text, self.width - len(hang))
            lead = f"{' ' * self.current_indent}{name}"
            room = len(hang) - display_width(lead)
            beside = f"{lead}{' ' * room}" if room >= col_spacing else f"{lead}\n{hang}"
            said = f"\n{hang}".join(lines)
            self.write(f"{beside}{said}".rstrip() + "\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs."""
        from cchc_cli.cli.output.lines import broken

        indent = " " * self.current_indent
        said = (" ".join(part.splitlines()) for part in cleandoc(text).split("\n\n"))
        lines = ("\n".join(broken(f"{indent}{words}", self.width)) for words in said)
        self.write("\n\n".join(lines) + "\n")


def _translated(text: str) -> str:
    for english, vietnamese in _WORDS.items():
        text = text.replace(english, vietnamese)
    return text


class VietnameseContext(typer.Context):
    """A context whose help is Vietnamese; nested commands inherit it."""

    formatter_class = VietnameseFormatter
