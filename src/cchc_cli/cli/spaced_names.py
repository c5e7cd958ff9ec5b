"""Names of files with spaces, typed without quotes: the shell makes several words of one."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cchc_cli.errors import UsageError
from cchc_cli.text import in_quotes


def require_quoted(typed: Iterable[Path], command: str) -> None:
    """Refuse words that are one name, with the name in quotes; raises UsageError."""
    names = list(_joined([str(path) for path in typed]))
    if names:
        shown = " ".join(map(in_quotes, names))
        raise UsageError(
            f"Tên tệp có dấu cách thì đặt trong ngoặc kép, để thành một tên: {command} {shown}"
        )


def _joined(words: Sequence[str]) -> Iterator[str]:
    """Yield the names that several words make, none of which is a file by itself."""
    at = 0
    while at < len(words):
        count = _length(words[at:])
        if count > 1:
            yield " ".join(words[at : at + count])
        at += count


def _length(words: Sequence[str]) -> int:
    """Return how many words the first begins a name of: as many as name what stands there.

    Else, up to the first that ends as a file does, where nothing of that stands there.
    """
    if Path(words[0]).exists():
        return 1
    ends = range(len(words), 1, -1)
    there = next((end for end in ends if Path(" ".join(words[:end])).exists()), None)
    if there is not None:
        return there
    for count, word in enumerate(words, start=1):
        if Path(word).exists():
            return 1
        if Path(word).suffix:
            return count
    return 1
