"""Write a text as a YAML scalar: plain where that is safe, else in quotes."""

import re

from cchc_cli.errors import UsageError
from cchc_cli.text import code_point, control_sign, printable

_INDICATORS = "-?:,[]{}#&*!|>'\"%@`="
_READ_AS_NOTHING = {"~", "null", "Null", "NULL", "<<"}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def scalar(text: str, *, flow: bool, style: str = "") -> str:
    """Write a text; in the quotes it had before, if they can hold it.

    Raises UsageError for a sign that no document can hold: nothing of ours writes what `check`
    refuses.
    """
    if (sign := control_sign(text)) is not None:
        raise UsageError(
            f"«{printable(text)}» có ký tự điều khiển không nhìn thấy ({code_point(sign)}), nên "
            "chưa ghi gì. Hãy gõ lại."
        )
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if style != '"' and _plain(text, flow=flow):
        return text
    return '"' + "".join(_escaped(c) for c in text) + '"'


def _plain(text: str, *, flow: bool) -> bool:
    return (
        text.isprintable()
        and text == text.strip()
        and text not in _READ_AS_NOTHING
        and text[:1] not in _INDICATORS
        and text[:3] != "..."
        and not re.search(r":\s|:$|\s#", text)
        and not (flow and re.search(r"[,\[\]{}:?]", text.replace("://", "")))
    )


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"  # noqa: PLR2004
