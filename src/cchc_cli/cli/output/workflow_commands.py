"""Workflow commands of GitHub, which annotate the lines of a change."""

import sys

from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.text import printable


def print_github_line(
    severity: str, file: str, place: tuple[int, int] | None, code: str, text: str
) -> None:
    """Write one workflow command, on one line whatever the terminal's width."""
    at = "" if place is None else f",line={place[0]},col={place[1]}"
    where = f"file={_property(file)}{at},title={_property(code)}"
    unbroken(sys.stdout).write(f"::{severity} {where}::{_data(text)}\n")


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
