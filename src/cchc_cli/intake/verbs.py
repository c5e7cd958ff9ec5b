"""How duties begin: the actions that official texts order, in small letters."""

import re

from cchc_cli.intake.word_lists import any_of

ACTION = re.compile(rf"(?:{any_of('actions')})(?!\w)")
"""An action at the head of words."""


def begins_with_action(words: str) -> bool:
    """Tell whether words begin with an action, as they stand or with a capital."""
    return ACTION.match(words[:1].lower() + words[1:]) is not None
