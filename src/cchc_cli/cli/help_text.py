"""Typer's help and usage errors, in Vietnamese."""

from typing import Any

import typer

from cchc_cli.cli.arguments import parameter_name
from cchc_cli.suggestions import capital, question
from cchc_cli.text import printable

_HEADINGS = {"Options": "Tùy chọn", "Commands": "Lệnh", "Arguments": "Tham số"}
_WORDS = {
    "Show this message and exit.": "Hiện hướng dẫn này.",
    "[required]": "[bắt buộc]",
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


def usage_sentence(error: Any) -> str:
    """Say in Vietnamese what was wrong with the command line, and what to type."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "cchc"
    tail = f"\nXem cách dùng: {command} --help"
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return str(error.message)
    if kind == "NoSuchOption":
        near = error.possibilities or []
        meant = f" {capital(question(near))}" if near else ""
        return f"Không có tùy chọn `{printable(error.option_name)}`.{meant}{tail}"
    name = _parameter(error)
    if kind == "MissingParameter":
        return f"Thiếu {name}.{tail}"
    if kind == "BadOptionUsage":
        needs = "không nhận giá trị nào" if "does not take" in error.message else "cần một giá trị"
        return f"Tùy chọn `{printable(error.option_name)}` {needs}.{tail}"
    if kind == "BadParameter":
        return f"{name} không hợp lệ.{tail}"
    return f"{_of_arguments(error.message)}{tail}"


def _of_arguments(message: str) -> str:
    """Say what Typer says in English only, of words that no parameter takes or that lack."""
    if message.startswith("Got unexpected extra argument"):
        return f"Thừa `{printable(message.partition('(')[2].partition('(')[2].removesuffix(')'))}`."
    if message == "Missing command.":
        return "Thiếu tên lệnh."
    return "Dùng lệnh chưa đúng."


def _parameter(error: Any) -> str:
    parameter = getattr(error, "param", None)
    return "tham số" if parameter is None else parameter_name(parameter)
