"""The way back to what was saved last, for a file that was spoiled by hand."""

from pathlib import Path

from cchc_cli.disk import absolute
from cchc_cli.text import printable


def way_back(path: Path, name: str) -> str:
    """Say how a file gets back to what was saved last; nothing where git follows no folder of it.

    `name` is relative to the workspace, where the command is typed.
    """
    if not any((folder / ".git").exists() for folder in absolute(path).parents):
        return ""
    return f"lấy lại bản lưu cuối (mất mọi sửa đổi từ lần lưu ấy): {checkout(name)}"


def checkout(name: str) -> str:
    """Write the whole command, as it is typed in the folder of the workspace."""
    shown = printable(name)
    return f"git checkout -- {shown}" if " " not in shown else f'git checkout -- "{shown}"'
