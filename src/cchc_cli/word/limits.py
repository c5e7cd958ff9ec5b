"""How much one template may make of its values: a small file must not fill the machine.

The figures stand far above any real document: a report on 5,000 duties prints 6 million
letters with 150,000 tags.
"""

from collections.abc import Mapping, Sized
from decimal import Decimal
from math import isfinite
from typing import Any

from cchc_cli.word.errors import WrongValueError

MOST_ELEMENTS = 100_000
"""Elements of a template, their ends counted too; ours have some two thousand."""
MOST_BYTES = 5_000_000
"""Bytes of a template's XML, unpacked; ours have some 40,000."""
MOST_TAGS = 3_000
"""Tags of one template; the longest form of an office has some hundred."""
LONGEST_TAG = 2_000
"""Letters of one tag."""
DEEPEST_EXPRESSION = 20
"""Python itself gives up on expressions that are nested some ninety deep."""
DEEPEST_BLOCKS = 40
"""Blocks one within another; Python allows a hundred."""
DEEPEST_LOOPS = 8
"""Loops one within another; Python allows twenty."""
DEEPEST_LISTS = 10
"""Lists one within another, where they are compared; what a record holds has three or four."""
DEEPEST_ELEMENTS = 150
"""Elements one within another around a tag; the parser allows 256."""
MOST_NAMESPACES = 200
"""Namespaces in force at one element; Word declares some thirty-five."""
MOST_STEPS = 10_000_000
"""Parts of tags run, with the letters and items they handle; each takes under a microsecond."""
MOST_LETTERS = 40_000_000
"""Letters of one part, written out or not yet filled."""
LONGEST_TEXT = 500_000
"""Letters of a text that a tag makes: the names of ten thousand duties, joined."""
LARGEST_NUMBER = 10**30
MOST_PLACES = 9
"""Decimals of a number; more is no figure for readers, and 10 to the power of a billion is none."""
LONGEST_TRIMMED = 100
"""Letters that `trim` takes off: each end letter is looked for among all of them."""
_LETTERS_A_STEP = 5
"""So all texts that tags make have at most 50 million letters together."""


class TooMuchError(Exception):
    """A template makes more than a document can be; the text says of what."""


def refuse_huge(parts: Mapping[str, bytes]) -> None:
    """Refuse a template that takes longer to read than any office's; raises TooMuchError."""
    texts = [data for name, data in parts.items() if name.lower().endswith((".xml", ".rels"))]
    elements = sum(data.count(b"<") for data in texts)
    if elements > MOST_ELEMENTS or sum(map(len, texts)) > MOST_BYTES:
        raise TooMuchError("mẫu quá lớn")


class Work:
    """What one rendering of a template has done so far."""

    def __init__(self) -> None:
        """Begin with nothing done."""
        self.steps = 0

    def begin(self) -> None:
        """Begin another rendering."""
        self.steps = 0

    def spend(self, steps: int) -> None:
        """Count steps; raises TooMuchError when they are too many."""
        self.steps += steps
        if self.steps > MOST_STEPS:
            raise TooMuchError("mẫu lặp hoặc tính quá nhiều lần")

    def read(self, value: Any) -> None:
        """Count the work of going through a text or list once; raises TooMuchError."""
        if isinstance(value, str):
            self.spend(1 + len(value) // _LETTERS_A_STEP)
        elif isinstance(value, Sized):
            self.spend(1 + len(value))

    def noted(self, value: Any) -> Any:
        """Return a value to be compared, its reading counted with all that it holds.

        Two lists of lists are compared to the bottom: a list that holds itself twice, sixty
        times over, would never be done. Raises TooMuchError.
        """
        level, depth = [value], 0
        while level:
            for item in level:
                self.read(item)
            level = [i for lst in level if isinstance(lst, list | tuple) for i in lst]
            depth += 1
            if depth > DEEPEST_LISTS:
                raise TooMuchError("danh sách lồng nhau quá sâu")
        return value

    def join(self, count: int, letters: int) -> None:
        """Count the work of joining texts before it is done; raises TooMuchError."""
        if letters > LONGEST_TEXT:
            raise TooMuchError(f"thẻ tạo ra chữ dài hơn {LONGEST_TEXT} ký tự")
        self.spend(1 + count + letters // _LETTERS_A_STEP)

    def made(self, value: Any) -> Any:
        """Return what a tag made.

        Raises TooMuchError for what is too long or too large, WrongValueError for what is no
        number.
        """
        if isinstance(value, str):
            self.join(1, len(value))
        elif isinstance(value, int | float | Decimal):
            if not isfinite(value):
                raise WrongValueError("kết quả không phải là một số")
            if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
                raise TooMuchError("kết quả là số quá lớn")
        return value
