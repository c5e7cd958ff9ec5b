"""A command line that was refused: the command on it, its options, words that lack their quotes."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any, NamedTuple

from cchc_cli.text import in_quotes


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


def unquoted(line: TypedLine, word: str) -> str:
    """Say how to quote the words that `word` belongs to; empty where it stands alone.

    Why: --note Đã họp với sở gives the option one word, and the rest is taken for something else.
    """
    if word not in line.argv or " " in word:
        return ""
    name, first = _before(line, line.argv.index(word))
    words = list(takewhile(_is_word, line.argv[first:]))
    option = line.option(name)
    if option is None and all(each.isascii() for each in words):
        return ""
    if len(words) == 1:
        return ""
    if option is not None and option.multiple and all(each.isupper() for each in words):
        return f"Nhiều giá trị thì nhắc lại tùy chọn: {' '.join(f'{name} {w}' for w in words)}\n"
    return f"Chữ có dấu cách thì đặt trong ngoặc kép: {name} {in_quotes(' '.join(words))}\n"


def _is_word(typed: str) -> bool:
    return not typed.startswith("-")


def _before(line: TypedLine, at: int) -> tuple[str, int]:
    """Return the option, or the command, that a word follows, and where its words begin."""
    first = at
    while first and _is_word(line.argv[first - 1]):
        first -= 1
    option = line.option(line.argv[first - 1]) if first else None
    if option is not None and not option.is_flag:
        return line.argv[first - 1], first
    taken = [p for p in line.command.params if p.param_type_name == "argument"]
    first = later = len(line.path.split()) - 1
    # An id or a kind stands before the words that people write.
    while later < at and _is_id(line.argv[later], several=len(taken) > 1):
        later += 1
    return f"{line.path} …" if later > first else line.path, later


def _is_id(word: str, *, several: bool) -> bool:
    return word.isascii() and (several or any(letter.isdigit() for letter in word))
