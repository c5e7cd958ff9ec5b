"""Words that no parameter takes: an option without its dashes, an id, a file in the wrong place."""

from cchc_cli.cli.typed_line import TypedLine, is_file, is_id, one_word_option
from cchc_cli.text import as_typed, printable


def extra_word(line: TypedLine, word: str) -> str:
    """Say where a word goes that a command did not take; empty where only quotes can lack."""
    at = line.argv.index(word) if word in line.argv else 0
    return (
        _without_dashes(line, at, word)
        or one_word_option(line, word)
        or _parted_id(line, at, word)
        or _in_no_place(line, word)
    )


def _without_dashes(line: TypedLine, at: int, word: str) -> str:
    option, value = line.option(f"--{word}"), list(map(as_typed, line.argv[at + 1 : at + 2]))
    if option is None or not (option.is_flag or value):
        return ""
    value = [] if option.is_flag else value
    return f"Trước tên tùy chọn có hai dấu trừ: {' '.join([f'--{printable(word)}', *value])}"


def _parted_id(line: TypedLine, at: int, word: str) -> str:
    """Join the number of an id to its letters, which no option takes."""
    before = line.argv[at - 1] if at else ""
    taken = [p.metavar for p in line.command.params if p.param_type_name == "argument"]
    if taken != ["MÃ"] or not word.isdigit() or not before.isalpha():
        return ""
    return f"Mã viết liền: {line.path} {printable(f'{before}-{word}')}"


def _in_no_place(line: TypedLine, word: str) -> str:
    """Say what shows an id, and where a file goes, when a command takes options alone."""
    if any(parameter.param_type_name == "argument" for parameter in line.command.params):
        return ""
    if is_id(word):
        return f"Xem một mã: cchc show {printable(word)}"
    if word.isascii() and word.isupper() and line.option("--department") is not None:
        return f"Đơn vị viết sau --department: {line.path} --department {word}"
    is_data = is_file(word) and line.option("--data") is not None
    return f"Dữ liệu nêu ở --data: {line.path} --data {as_typed(word)}" if is_data else ""
