"""States and statuses as people type them."""

import pytest

from cchc_cli.errors import UnknownWordError
from cchc_cli.progress.state_names import states_called, status_called
from cchc_cli.progress.states import NAMES, SHORT_NAMES, STATES, STATUS_NAMES


def test_every_state_is_known_by_each_of_its_names() -> None:
    for state in STATES:
        for word in (state, state.upper(), NAMES[state], SHORT_NAMES[state].lower()):
            assert states_called(word, "--state") == {state}


def test_every_status_is_known_by_its_word() -> None:
    for status, word in STATUS_NAMES.items():
        assert {status_called(typed, "--status") for typed in (status, word, word.upper())} == {
            status
        }
    assert status_called("tam dung", "--status") == "paused"


def test_what_people_say_otherwise_is_known_too() -> None:
    assert states_called("trễ", "--state") == {"overdue"}
    assert status_called("xong rồi", "--status") == "done"


def test_what_is_done_in_words_is_done_in_time_or_not() -> None:
    assert states_called("xong", "--state") == {"done", "done_late", "awaiting_evidence"}
    assert states_called("done", "--state") == {"done"}
    assert states_called("chưa làm", "--state") == {"not_started"}


@pytest.mark.parametrize("typed", ["quá hạn", "overdue", "Chờ minh chứng", "Hoàn thành đúng hạn"])
def test_a_computed_state_is_no_status(typed: str) -> None:
    with pytest.raises(UnknownWordError, match="tự tính"):
        status_called(typed, "--status")
