"""Which command was meant by a word that is none, told in Vietnamese with what to type instead."""

from collections.abc import Callable, Iterator, Mapping

from cchc_cli.cli.typed_line import is_file, is_id
from cchc_cli.suggestions import capital, question
from cchc_cli.text import as_typed, fold, listing, nearest, nfc, printable

_MOST_COMMANDS = 4
_FEW_COMMANDS = 12
_WORDS = {
    "trạng thái": "status",
    "tình trạng": "status",
    "xem": "show",
    "xóa": "remove",
    "kiểm lỗi": "check",
    "in": "render",
    "soạn": "render",
    "nhập": "import",
    "việc": "task",
}
"""What people type for commands whose help has other words."""


def unknown_command(args: list[str], commands: Mapping[str, str], path: str) -> str:
    """Say which command was meant: one of a near name, else those whose help has the word."""
    typed = args[0]
    told = f"Không có lệnh `{printable(typed)}`."
    if typed.partition(" ")[0] in commands:
        return f"{told} Bỏ dấu ngoặc kép: {path} {printable(typed)}"
    if typed.casefold() == "cchc":
        return f"{told} Chữ cchc gõ một lần: {' '.join([path, *map(as_typed, args[1:])])}"
    if instead := _no_command(typed, path):
        return f"{told} {instead}" + ("" if path == "cchc" else _choices(commands, path))
    near = _meant(args, commands)
    if near:
        return f"{told} {capital(question(f'{path} {name}' for name in near))}"
    return f"{told}{_choices(commands, path)}"


def _choices(commands: Mapping[str, str], path: str) -> str:
    if len(commands) > _FEW_COMMANDS:
        return f" Xem mọi lệnh: {path} --help"
    return f" Có các lệnh: {listing(commands)}\nXem cách dùng: {path} --help"


def _no_command(typed: str, path: str) -> str:
    """Say where an id, or a file, that stands in the place of a command goes; else nothing."""
    if path == "cchc":
        if is_id(typed):
            return f"Xem một mã: cchc show {printable(typed)}"
        if typed.endswith(".docx"):
            return f"Kiểm tra thể thức: cchc lint {as_typed(typed)}"
        return f"Kiểm tra dữ liệu: cchc check --data {as_typed(typed)}" if is_file(typed) else ""
    if not is_id(typed) and not is_file(typed):
        return ""
    return f"Tên lệnh đứng trước: {path} LỆNH {as_typed(typed)}."


def _meant(args: list[str], commands: Mapping[str, str]) -> list[str]:
    """Return the command in another case; else those of Vietnamese words, else those of near names.

    Words typed with marks are looked for with them: trạng is not the trang of a page.
    """
    typed = args[0]
    same = [name for name in commands if fold(typed) == name]
    if same:
        return same
    with_marks = any(fold(word) != word.casefold() for word in args[:3])
    for reading in (_words,) if with_marks else (_words, _folded):
        for count in (3, 2, 1):
            said = reading(" ".join(args[:count]).replace("-", " ").replace("_", " "))
            if found := [name for name in _saying(said, commands, reading) if name in commands]:
                return list(dict.fromkeys(found))[:_MOST_COMMANDS]
    return nearest(typed, commands, 2)


def _saying(said: str, commands: Mapping[str, str], reading: Callable[[str], str]) -> Iterator[str]:
    """Yield the commands that are called so, then those whose help has these words."""
    yield from (name for words, name in _WORDS.items() if reading(words) == said)
    yield from (name for name, help_ in commands.items() if f" {said} " in f" {reading(help_)} ")


def _words(text: str) -> str:
    """Return the words of a text alone, with their marks."""
    letters = "".join(letter if letter.isalnum() else " " for letter in nfc(text).casefold())
    return " ".join(letters.split())


def _folded(text: str) -> str:
    return fold(_words(text))
