"""Regular expressions that are compiled when they are first used.

Why: of a hundred patterns that a document is looked at with, most are never asked, and compiling
them all takes longer than Python takes to start.
"""

import re
from typing import Any, AnyStr, cast


def regex(text: AnyStr, flags: int = 0, *, starts: tuple[str, ...] = ()) -> re.Pattern[AnyStr]:
    """Return what acts as the compiled pattern; faults in the text show at the first use.

    `starts` are the words one of which stands at the start of whatever matches: where none does,
    nothing is compiled.
    """
    late = _Starting(text, flags, starts) if starts else _Late(text, flags)
    return cast("re.Pattern[AnyStr]", late)


class _Late:
    """A pattern that keeps each method it was asked for, so that the second use costs nothing."""

    def __init__(self, text: Any, flags: int) -> None:
        self._given = text, flags
        self.pattern = text

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


class _Starting(_Late):
    """A pattern whose first letters are compared before it is compiled."""

    def __init__(self, text: Any, flags: int, starts: tuple[str, ...]) -> None:
        super().__init__(text, flags)
        self._starts = starts

    def match(self, text: str) -> "re.Match[str] | None":
        found: re.Match[str] | None = None
        if text.startswith(self._starts):
            found = self.__getattr__("match")(text)
        return found

    def fullmatch(self, text: str) -> "re.Match[str] | None":
        found: re.Match[str] | None = None
        if text.startswith(self._starts):
            found = self.__getattr__("fullmatch")(text)
        return found
