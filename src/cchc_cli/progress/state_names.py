"""States and statuses as people type them: in English as the files have them, or in Vietnamese."""

from cchc_cli.errors import UnknownWordError
from cchc_cli.model.task import STATUSES, Status
from cchc_cli.progress.states import NAMES, REPORTED, SHORT_NAMES, STATES, STATUS_NAMES
from cchc_cli.suggestions import capital, pick
from cchc_cli.text import fitting

STATE_WORDS: dict[str, str] = {
    names[state]: state for names in (NAMES, SHORT_NAMES) for state in STATES
}
"""The Vietnamese names of computed states."""
_STATUS_WORDS = {
    **{words: status for status, words in STATUS_NAMES.items()},
    "chưa thực hiện": "not_started",
    "đang thực hiện": "in_progress",
    "hoàn thành": "done",
    "đã xong": "done",
    "xong rồi": "done",
    "đã hoàn thành": "done",
}


_ALSO_SAID = {
    "trễ": "overdue",
    "trễ hạn": "overdue",
    "chậm": "overdue",
    "sắp hạn": "due_soon",
    "chưa có hạn": "no_deadline",
}
"""What people say for states that the tool names otherwise."""


def status_called(typed: str, option: str) -> Status:
    """Return the status that a word names; raises UsageError, of a computed state with the why."""
    try:
        found = pick(typed, STATUSES, option, _STATUS_WORDS)
    except UnknownWordError as error:
        if not fitting(typed, STATE_WORDS.items()) and typed not in STATES:
            raise
        ways = ", ".join(f"{status} ({words})" for status, words in STATUS_NAMES.items())
        raise UnknownWordError(
            f"{option}: “{capital(typed)}” do công cụ tự tính theo hạn, ngày xong và minh chứng, "
            f"không ghi được. Được dùng: {ways}",
            error.word,
        ) from None
    return next(status for status in STATUSES if status == found)


def states_called(typed: str, option: str) -> set[str]:
    """Return the states, or the status, that a word chooses duties by; raises UsageError.

    What a person calls xong is done, in time or not, with its evidence or without.
    """
    words = {**STATE_WORDS, **_STATUS_WORDS, **_ALSO_SAID}
    found = pick(typed, dict.fromkeys((*STATES, *STATUSES)), option, words)
    in_words = typed not in STATES and fitting(typed, words.items()) == ["done"]
    return set(REPORTED) if in_words and not fitting(typed, STATE_WORDS.items()) else {found}
