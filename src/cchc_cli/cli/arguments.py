"""What was typed as text: read as UTF-8 whatever the system's letters are, or refused."""

import os
import sys
from collections.abc import Iterable
from typing import Any

from cchc_cli.errors import UsageError
from cchc_cli.text import NOT_UTF8, printable

_FILES = ("TỆP", "THƯ_MỤC", "ĐƯỜNG_DẪN")
"""What help calls values that open files, by whatever bytes they are named."""


def in_utf8() -> None:
    """Start Python once more, in its UTF-8 mode, where it takes letters to be others.

    Why: there (LC_ALL=POSIX without that mode, or an old code page) arguments and names of files
    arrive in pieces, and a Python that runs cannot change its mind about them.
    """
    if sys.flags.utf8_mode or sys.getfilesystemencoding() == "utf-8" or not sys.executable:
        return
    os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606 - this very command


def refuse_unreadable(parameters: Iterable[Any], values: dict[str, Any]) -> None:
    """Refuse words that are no UTF-8 text; raises UsageError that names where they were typed.

    A file may have such a name: it is opened by its bytes.
    """
    for parameter in parameters:
        value = values.get(parameter.name)
        texts = value if isinstance(value, list | tuple) else [value]
        if any(word in (parameter.metavar or "") for word in _FILES):
            continue
        for text in texts:
            if isinstance(text, str) and is_broken(text):
                raise UsageError(
                    f"{parameter_name(parameter)} không nhận `{printable(text)}`: {NOT_UTF8}. "
                    "Hãy gõ lại."
                )


def parameter_name(parameter: Any) -> str:
    """Return what help calls an option or an argument."""
    if parameter.param_type_name == "option":
        return str(parameter.opts[-1])
    return str(parameter.metavar or parameter.name)


def is_broken(text: str) -> bool:
    """Tell whether there are halves of letters in a text, as Python keeps bytes it cannot read."""
    return not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text)
