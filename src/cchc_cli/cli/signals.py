"""Signals end a run as an error does: what was begun is taken back, what was started ends too."""

import os
import signal
import sys
from typing import Any, NoReturn

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP


def leave_at_once() -> None:
    """End without a word while nothing is begun yet: Python would print where it was."""
    _handle(lambda number, _frame: os._exit(_code(number)))


def unwind() -> None:
    """Make an exception of a signal, so that whoever holds something lets go of it."""
    _handle(_raise)
    sys.unraisablehook = _leave_where_nothing_can_be_raised


def ignore() -> None:
    """Let nothing change the exit code of work that is done, nor stop the tidying up."""
    _handle(signal.SIG_IGN)


def _handle(handler: Any) -> None:
    """Set the handler of each signal, but of those that the caller ignores (nohup, `&`)."""
    for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _raise(number: int, _frame: object) -> NoReturn:
    ignore()
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise SystemExit(_code(number))


def _leave_where_nothing_can_be_raised(lost: "sys.UnraisableHookArgs") -> None:
    """End where Python would print the exception and go on: in what it calls by itself.

    What is left then is what is left by a kill, which the next command mends.
    """
    if isinstance(lost.exc_value, KeyboardInterrupt):
        os._exit(_code(signal.SIGINT))
    if isinstance(lost.exc_value, SystemExit):
        os._exit(int(lost.exc_value.code or 0))
    sys.__unraisablehook__(lost)


def _code(number: int) -> int:
    """Return the exit code that shells give to who is ended by a signal."""
    return 128 + number
