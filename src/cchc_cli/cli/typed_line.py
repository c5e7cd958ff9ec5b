"""A command line that was refused: the command on it, its options, words that lack their quotes."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from cchc_cli.text import printable


class TypedLine(NamedTuple):
    """What was typed, and the command that it calls."""

    argv: Sequence[str]
    path: str
    """`cchc evidence add`"""
    command: Any

    @property
    def example(self) -> str:
        """The first example of the command's help, with its line end; empty without one."""
        _, _, examples = (self.command.epilog or "").partition("Ví dụ: ")
        first = examples.partition("; cchc ")[0].partition("\n")[0]
        return f"Ví dụ: {first}\n" if first else ""

    @property
    def tail(self) -> str:
        """What stands at the end of every message: an example, and where the rest is told."""
        return f"{self.example}Xem cách dùng: {self.path} --help"

    def option(self, name: str) -> Any:
        """Return the command's option of that name; None where it has none."""
        return next((p for p in self.command.params if name in p.opts), None)


def typed_line(root: Any, argv: Sequence[str]) -> TypedLine:
    """Find the command that words call, as far as they name one."""
    path, command = "cchc", root
    for word in argv:
        below = command.get_command(None, word) if hasattr(command, "get_command") else None
        if below is None:
            break
        path, command = f"{path} {word}", below
    return TypedLine(argv, path, command)


def quoted(text: str) -> str:
    """Write a word as it is typed: in quotes where it has a space."""
    return f'"{printable(text)}"' if " " in text or not text else printable(text)


def unquoted(line: TypedLine, word: str) -> str:
    """Say how to quote the words that `word` belongs to; empty where it stands alone.

    Why: --note Đã họp với sở gives the option one word, and the rest is taken for something else.
    """
    if word not in line.argv or " " in word:
        return ""
    at = line.argv.index(word)
    first = at
    while first and not line.argv[first - 1].startswith("-"):
        first -= 1
    name = line.argv[first - 1] if first else ""
    option = line.option(name)
    if option is None or option.is_flag:
        name, first = line.path, _after_command(line)
    last = at + 1
    while last < len(line.argv) and not line.argv[last].startswith("-"):
        last += 1
    words = line.argv[first:last]
    if len(words) < 2 or (name == line.path and all(each.isascii() for each in words)):  # noqa: PLR2004
        return ""
    return f"Chữ có dấu cách thì đặt trong ngoặc kép: {name} {quoted(' '.join(words))}\n"


def _after_command(line: TypedLine) -> int:
    return len(line.path.split()) - 1
