"""Typer's help, in Vietnamese."""

from typing import Any

import typer

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

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        words = {"[OPTIONS]": "[TÙY CHỌN]", "COMMAND [ARGS]...": "LỆNH …"}
        for english, vietnamese in words.items():
            args = args.replace(english, vietnamese)
        super().write_usage(prog, args, prefix or "Cách dùng: ")

    def write_heading(self, heading: str) -> None:
        """Write a section's heading."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Any, *args: Any, **options: Any) -> None:
        """Write a table of names and explanations."""
        super().write_dl([(name, _translated(text)) for name, text in rows], *args, **options)

    def write_text(self, text: str) -> None:
        """Write a paragraph; lines that are examples stay as they are."""
        super().write_text(text)


def _translated(text: str) -> str:
    for english, vietnamese in _WORDS.items():
        text = text.replace(english, vietnamese)
    return text


class VietnameseContext(typer.Context):
    """A context whose help is Vietnamese; nested commands inherit it."""

    formatter_class = VietnameseFormatter
