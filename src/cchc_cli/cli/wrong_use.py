"""What was wrong with a command line, told in Vietnamese with what to type instead."""

import re
from collections.abc import Iterator
from typing import Any

from cchc_cli.cli.arguments import parameter_name
from cchc_cli.cli.extra_words import extra_word
from cchc_cli.cli.typed_line import TypedLine, about, unquoted
from cchc_cli.suggestions import capital, question
from cchc_cli.text import as_typed, fold, listing, nearest, printable

LONG_DASHES = ("—", "–", "−", "-–", "-—", "--–")
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
    typed = next((word for word in line.argv if _holds(word, name)), name)
    if typed.startswith(LONG_DASHES):
        return long_dash(typed)
    if not typed.startswith("--") and (typed == "-help" or line.option(f"-{typed}") is not None):
        return f"`{printable(typed)}` thiếu một dấu trừ. Hãy gõ: -{printable(typed)}"
    told = f"Không có tùy chọn `{printable(name)}`."
    if line.path == "cchc" and (moved := _behind_command(line, name)):
        return f"{told} Tùy chọn của lệnh viết sau tên lệnh: {moved}"
    if line.path == "cchc update" and name in _TYPED_BY_HAND:
        return f"{told} {_by_hand(name, line)}"
    return f"{told} {_other_option(name, line)}"


def _other_option(name: str, line: TypedLine) -> str:
    """Say which option was meant, else which commands have it, else which ones there are."""
    if near := _near_options(name, line):
        return capital(question(near))
    if said := _as_value(name, line):
        return f"Hãy gõ: {said}"
    others = list(_commands_with(name)) if name.startswith("--") else []
    if not others:
        return f"Có các tùy chọn: {listing(_options_of(line))}"
    rest = " …" if len(others) > _MOST_COMMANDS else ""
    return f"Tùy chọn ấy là của: {', '.join(others[:_MOST_COMMANDS])}{rest}"


_TYPED_BY_HAND = {
    "--notice": "notice",
    "--department": "department",
    "--partner": "partners",
    "--product": "product",
    "--theme": "theme",
    "--monitor": "monitor",
    "--criterion": "criteria",
    "--start": "start",
    "--repeat": "repeat",
    "--due-text": "due_text",
}
"""Options of `add task` that `update` does not take, and the key that each writes.

What a duty is does not move as it goes on; who changes that does so in the file, seeing the rest.
"""
_LISTS = {"partners", "criteria"}


def _by_hand(name: str, line: TypedLine) -> str:
    """Say what to type in the file, and what instead of that where the duty was just added."""
    at = next(i for i, word in enumerate(line.argv) if word.startswith(name))
    _, equals, joined = line.argv[at].partition("=")
    typed = joined if equals else "".join(line.argv[at + 1 : at + 2])
    value = printable(typed) if typed and not typed.startswith("-") else "…"
    key = _TYPED_BY_HAND[name]
    written = f"{key}: [{value}]" if key in _LISTS else f"{key}: {value}"
    ids = [word for word in line.argv[1:at] if not word.startswith("-")]
    which = printable(ids[0]) if ids else "MÃ"
    return (
        f"Điều ấy sửa ngay trong tệp: ghi `{written}` ở mục có `id: {which}` (tệp và dòng: cchc "
        f"show {which}). Vừa thêm việc xong thì: cchc undo, rồi gõ lại cchc add task … {name} "
        f"{as_typed(value)}"
    )


def _holds(word: str, name: str) -> bool:
    """Tell whether a word is the option that was refused; Typer names `-e` alone of `-help`."""
    letters = not name.startswith("--") and re.fullmatch(r"-[\w-]+", word) is not None
    return word.startswith(name) or (letters and word[:2] != "--" and name[1:] in word)


def long_dash(typed: str) -> str:
    """Say that Word made a long dash of those of an option."""
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
    known = _options_of(line)
    if not name.startswith("--"):
        return [opt for opt in known if opt.startswith(f"-{name.lower()}")]
    begun = [opt for opt in known if opt.startswith(name)]
    called = [opt for opt in known if fold(name[2:]).replace("-", " ") in _CALLED.get(opt, ())]
    return begun or called or [opt for opt in nearest(name, known, 2) if _is_near(name, opt)]


def _options_of(line: TypedLine) -> list[str]:
    return [opt for p in line.command.params for opt in p.opts if opt.startswith("--")]


_CALLED = {
    "--department": ("don vi", "phong", "unit"),
    "--state": ("status", "trang thai", "tinh trang", "tinh hinh"),
    "--status": ("state", "trang thai", "tinh trang"),
    "--as-of": ("ngay", "date", "day", "tai ngay"),
    "--period": ("ky", "quy", "thang"),
    "--note": ("ghi chu",),
    "--due": ("han",),
    "--output": ("tep", "file"),
    "--data": ("du lieu", "folder", "dir"),
}
"""Other names that people type for options, without marks and dashes."""


def _as_value(name: str, line: TypedLine) -> str:
    """Return the option whose value was typed as an option, `--state overdue` for `--overdue`."""
    from cchc_cli.errors import UnknownWordError
    from cchc_cli.progress.state_names import states_called, status_called

    for option, called in (("--state", states_called), ("--status", status_called)):
        if line.option(option) is not None:
            try:
                called(name.lstrip("-"), option)
            except UnknownWordError:
                continue
            return f"{option} {as_typed(name.lstrip('-'))}"
    return ""


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
    return f"Thiếu {_parameter(error)}{about(error.param)}."


def _bad_option(error: Any, line: TypedLine) -> str:
    name = printable(error.option_name)
    if "does not take" in error.message:
        return f"Tùy chọn `{name}` không nhận giá trị nào: chỉ gõ {name}."
    option = line.option(error.option_name)
    value = "GIÁ_TRỊ" if option is None else option.metavar
    return f"Tùy chọn `{name}` cần một giá trị: {name} {value}{about(option)}."


def _not_valid(error: Any, _line: TypedLine) -> str:
    return f"{_parameter(error)} không hợp lệ."


def _of_words(error: Any, line: TypedLine) -> str:
    """Say what Typer says in English only, of words that no parameter takes or that lack."""
    message = error.message
    if message == "Missing command.":
        return "Thiếu tên lệnh."
    if not message.startswith("Got unexpected extra argument"):
        return "Dùng lệnh chưa đúng."
    words = message.partition("(")[2].partition("(")[2].removesuffix(")")
    first = next((w for w in line.argv if words == w or words.startswith(f"{w} ")), words)
    if first.startswith(LONG_DASHES):
        return long_dash(first)
    hint = extra_word(line, first) or unquoted(line, first).rstrip() or _takes(line)
    return f"Thừa `{printable(words)}`. {hint}"


def _takes(line: TypedLine) -> str:
    names = [p.metavar for p in line.command.params if p.param_type_name == "argument"]
    if not names:
        return f"{line.path} chỉ nhận tùy chọn (--…)."
    return f"{line.path} chỉ nhận {' '.join(names)}."


def _parameter(error: Any) -> str:
    parameter = getattr(error, "param", None)
    return "tham số" if parameter is None else parameter_name(parameter).rstrip("…")
