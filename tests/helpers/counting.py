"""Work counted in calls, or in single steps: the same on every machine."""

import sys
from collections.abc import Callable
from types import FrameType


def calls_in(work: Callable[[], object]) -> int:
    """Count the functions that are called, those in C included."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def steps_in(work: Callable[[], object]) -> int:
    """Count the steps of Python code: what a loop does without calling anything, too."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: object) -> Callable[..., object]:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def growth(of_size: Callable[[int], Callable[[], object]], size: int) -> float:
    """Return how much steeper work grows from two to four of a size than from one to two.

    1 where it grows as its size does, 2 where it grows as the square of it. `of_size` makes the
    work, which is not counted; it is done once before, for what is kept from then on.
    """
    of_size(size)()
    one, two, four = (steps_in(of_size(n * size)) for n in (1, 2, 4))
    return (four - two) / (two - one) / 2
