"""What was wrong with a command line, told in Vietnamese with what to type instead."""

from collections.abc import Iterable, Iterator
from typing import Any

from cchc_cli.cli.arguments import parameter_name
from cchc_cli.cli.typed_line import TypedLine, unquoted
from cchc_cli.suggestions import capital, question
from cchc_cli.text import as_typed, fold, listing, nearest, printable

_LONG_DASHES = ("—", "–", "−", "-–", "-—", "--–")
"""What Word and telephones make of two dashes."""
_MOST_COMMANDS = 4


def usage_sentence(error: Any, line: TypedLine) -> str:
    """Say what Typer refused, and what to type; in the end an example and where help is."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return str(error.message) if " " in line.path else _BEGINNING
    said = {
        "NoSuchOption": _no_such_option,
        "MissingParameter": _missing,
        "BadOptionUsage": _bad_option,
        "BadParameter": _not_valid,
    }.get(kind, _of_words)
    return f"{said(error, line)}\n{line.tail}"


_BEGINNING = """\
Theo dõi nhiệm vụ cải cách hành chính (CCHC) của xã, lập văn bản đúng thể thức.

Hay dùng:
  cchc status                           việc gì phải làm hôm nay
  cchc tasks --state "quá hạn"          các việc quá hạn
  cchc show NV-001                      mọi điều về một việc
  cchc update NV-001 --status xong      ghi một việc đã xong
  cchc render report --period 2025-Q3   lập báo cáo quý III
  cchc init                             tạo thư mục làm việc mới

Mọi lệnh: cchc --help. Cách dùng một lệnh: cchc LỆNH --help"""


def _no_such_option(error: Any, line: TypedLine) -> str:
    name = error.option_name
    typed = next((word for word in line.argv if word.startswith(name)), name)
    if typed.startswith(_LONG_DASHES):
        return _long_dash(typed)
    told = f"Không có tùy chọn `{printable(name)}`."
    if line.path == "cchc" and (moved := _behind_command(line, name)):
        return f"{told} Tùy chọn của lệnh viết sau tên lệnh: {moved}"
    near = _near_options(name, line)
    if near:
        return f"{told} {capital(question(near))}"
    others = list(_commands_with(name))
    if not others or not name.startswith("--"):
        return told
    rest = " …" if len(others) > _MOST_COMMANDS else ""
    return f"{told} Tùy chọn ấy là của: {', '.join(others[:_MOST_COMMANDS])}{rest}"


def _long_dash(typed: str) -> str:
    name = typed.lstrip("-–—−")
    return (
        f"`{printable(typed)}` bắt đầu bằng dấu gạch dài, không phải hai dấu trừ. "
        f"Hãy gõ: --{printable(name)}"
    )


def _behind_command(line: TypedLine, name: str) -> str:
    """Write the line with the command first; empty where no command stands on it."""
    from cchc_cli.cli.app import COMMANDS

    at = next((i for i, word in enumerate(line.argv) if word in COMMANDS), None)
    if at is None or line.argv[:at] == [] or name == line.argv[at]:
        return ""
    words = [line.argv[at], *line.argv[at + 1 :], *line.argv[:at]]
    return " ".join(["cchc", *map(as_typed, words)])


def _near_options(name: str, line: TypedLine) -> list[str]:
    known = [opt for p in line.command.params for opt in p.opts if opt.startswith("--")]
    if not name.startswith("--"):
        return [opt for opt in known if opt.startswith(f"-{name.lower()}")]
    begun = [opt for opt in known if opt.startswith(name)]
    return begun or [opt for opt in nearest(name, known, 2) if _is_near(name, opt)]


_NEAR = 0.75
"""Below it --period is like --criterion: they share letters, and mean nothing alike."""


def _is_near(name: str, option: str) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, name[2:], option[2:]).ratio() >= _NEAR


def _commands_with(name: str) -> Iterator[str]:
    """Name the commands that have an option, at the price of loading them all."""
    from typer.main import get_command

    from cchc_cli.cli.group import app

    def below(command: Any, path: str) -> Iterator[str]:
        if any(name in parameter.opts for parameter in command.params):
            yield path
        if hasattr(command, "list_commands"):
            for word in command.list_commands(None):
                yield from below(command.get_command(None, word), f"{path} {word}")

    return below(get_command(app), "cchc")


def _missing(error: Any, _line: TypedLine) -> str:
    return f"Thiếu {_parameter(error)}{_about(error.param)}."


def _bad_option(error: Any, line: TypedLine) -> str:
    name = printable(error.option_name)
    if "does not take" in error.message:
        return f"Tùy chọn `{name}` không nhận giá trị nào: chỉ gõ {name}."
    option = line.option(error.option_name)
    value = "GIÁ_TRỊ" if option is None else option.metavar
    return f"Tùy chọn `{name}` cần một giá trị: {name} {value}{_about(option)}."


def _not_valid(error: Any, _line: TypedLine) -> str:
    return f"{_parameter(error)} không hợp lệ."


def _about(parameter: Any) -> str:
    """Return what help says of a parameter, in brackets."""
    words = (getattr(parameter, "help", None) or "").partition(";")[0].rstrip(".")
    return f" ({words[:1].lower()}{words[1:]})" if words else ""


def _of_words(error: Any, line: TypedLine) -> str:
    """Say what Typer says in English only, of words that no parameter takes or that lack."""
    message = error.message
    if message == "Missing command.":
        return "Thiếu tên lệnh."
    if not message.startswith("Got unexpected extra argument"):
        return "Dùng lệnh chưa đúng."
    words = message.partition("(")[2].partition("(")[2].removesuffix(")")
    first = next((w for w in line.argv if words == w or words.startswith(f"{w} ")), words)
    if first.startswith(_LONG_DASHES):
        return _long_dash(first)
    hint = unquoted(line, first).rstrip() or _takes(line)
    return f"Thừa `{printable(words)}`. {hint}"


def _takes(line: TypedLine) -> str:
    names = [p.metavar for p in line.command.params if p.param_type_name == "argument"]
    if not names:
        return f"{line.path} chỉ nhận tùy chọn (--…)."
    return f"{line.path} chỉ nhận {' '.join(names)}."


def _parameter(error: Any) -> str:
    parameter = getattr(error, "param", None)
    return "tham số" if parameter is None else parameter_name(parameter).rstrip("…")


def unknown_command(args: list[str], commands: dict[str, str], path: str) -> str:
    """Say which command was meant: one of a near name, else those whose help has the word."""
    typed = args[0]
    told = f"Không có lệnh `{printable(typed)}`."
    first = typed.partition(" ")[0]
    if first in commands:
        return f"{told} Bỏ dấu ngoặc kép: {path} {printable(typed)}"
    near = _saying(args, commands) or nearest(typed, commands, 2)
    if near:
        return f"{told} {capital(question(f'{path} {name}' for name in near))}"
    if len(commands) > _FEW_COMMANDS:
        return f"{told} Xem mọi lệnh: {path} --help"
    return f"{told} Có các lệnh: {listing(commands)}\nXem cách dùng: {path} --help"


_FEW_COMMANDS = 12


def _saying(args: Iterable[str], commands: dict[str, str]) -> list[str]:
    """Return the commands whose short help has words as they were typed, in Vietnamese."""
    for count in (3, 2, 1):
        words = fold(" ".join(list(args)[:count])).replace("-", " ").replace("_", " ")
        found = [name for name, help_ in commands.items() if f" {words} " in _spaced(help_)]
        if found:
            return found[:_MOST_COMMANDS]
    return []


def _spaced(text: str) -> str:
    letters = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return f" {' '.join(letters.split())} "
