"""A command line that was refused: the command on it, its options, words that lack their quotes."""

import os
import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
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


def about(parameter: Any) -> str:
    """Return what help says of a parameter, in brackets."""
    words = (getattr(parameter, "help", None) or "").partition(";")[0].rstrip(".")
    return f" ({words[:1].lower()}{words[1:]})" if words else ""


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
    if option is None and all(each.isascii() for each in words) and not _is_there(" ".join(words)):
        return ""
    if not words[1:] or not _may_have_spaces(option, words[0]):
        return ""
    if option is not None and option.multiple and all(each.isupper() for each in words):
        return f"Nhiều giá trị thì nhắc lại tùy chọn: {' '.join(f'{name} {w}' for w in words)}\n"
    ids = [] if option is not None else _ids_at_end(line, words)
    text = in_quotes(" ".join(words[: len(words) - len(ids)]))
    return f"Chữ có dấu cách thì đặt trong ngoặc kép: {' '.join([name, text, *ids])}\n"


_WITHOUT_SPACES = {"SỐ", "NGÀY", "NĂM", "ĐIỂM"}
"""What options take that is one word whatever is meant: quotes would mend nothing."""


def one_word_option(line: TypedLine, word: str) -> str:
    """Say what the option takes that a word follows, where that is one word; else nothing."""
    name, _ = _before(line, line.argv.index(word)) if word in line.argv else ("", 0)
    option = line.option(name)
    if option is None or option.metavar not in _WITHOUT_SPACES:
        return ""
    return f"{name} nhận một giá trị: {name} {option.metavar}{about(option)}."


def _may_have_spaces(option: Any, first: str) -> bool:
    """Tell whether an option's value may be several words that begin so: `quý 3`, not 2025-Q3 5."""
    if option is None:
        return True
    in_digits = option.metavar in {"KỲ", "HẠN"} and first[:1].isdigit()
    return option.metavar not in _WITHOUT_SPACES and not in_digits


def _ids_at_end(line: TypedLine, words: Sequence[str]) -> list[str]:
    """Return ids behind the words of a first argument, where a second one takes them."""
    taken = [p for p in line.command.params if p.param_type_name == "argument"]
    ids = list(takewhile(is_id, reversed(words))) if len(taken) > 1 else []
    return ids[::-1]


def is_id(word: str) -> bool:
    """Tell whether a word looks like an id: NV-001, tb-01, 1.2.1."""
    return re.fullmatch(r"[^\W\d_]{1,6}[-.]?\d+(?:[.-]\d+)*|\d+(?:\.\d+)+", word) is not None


def is_file(word: str) -> bool:
    """Tell whether a word is a path: it ends as files do, or something has that name."""
    return Path(word).suffix.lower() in _SUFFIXES or _is_there(word)


_SUFFIXES = {".yaml", ".yml", ".docx", ".doc", ".xlsx", ".xls", ".csv", ".pdf", ".txt"}


def _is_there(name: str) -> bool:
    return os.path.exists(name)  # noqa: PTH110 - the method raises for long names


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
