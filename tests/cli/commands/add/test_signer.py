"""`cchc add signer`: one of whom the title is known, and not yet the name."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.adding import check_added


def test_a_signer_needs_no_name(examples: Path, cchc: Callable) -> None:
    command = ("signer", "--id", "TK", "--title", "THƯ KÝ")
    text = "- {id: TK, title: THƯ KÝ}"
    check_added(examples, cchc, command, "tasks.yaml", text)
