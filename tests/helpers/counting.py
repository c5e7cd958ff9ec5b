"""Work counted in calls: the same on every machine."""

import sys
from collections.abc import Callable


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
