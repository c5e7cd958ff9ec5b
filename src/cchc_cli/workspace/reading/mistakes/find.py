"""From the place where the parser gave up to what was mistyped."""

from collections.abc import Callable

from cchc_cli.workspace.reading.mistakes.block_text import (
    text_leaves_its_block,
    text_not_indented,
    text_on_same_line,
)
from cchc_cli.workspace.reading.mistakes.brackets import (
    ends_in_brackets,
    in_brackets,
    no_value_before_comma,
)
from cchc_cli.workspace.reading.mistakes.dashes import missing_dash, odd_head
from cchc_cli.workspace.reading.mistakes.document_marks import document_mark
from cchc_cli.workspace.reading.mistakes.indents import stands_aside
from cchc_cli.workspace.reading.mistakes.keys import line_without_key, quote_before_key
from cchc_cli.workspace.reading.mistakes.quotes import bad_escape, never_closed, words_behind
from cchc_cli.workspace.reading.mistakes.signs import (
    colon_in_value,
    item_behind_value,
    sign_at_head,
    words_behind_bracket,
)
from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop
from cchc_cli.workspace.reading.mistakes.tabs import tab_before_line

# What swallows lines comes first, then what is wrong with a sign, last where a line stands.
_QUESTIONS: tuple[Callable[[Stop], Mistake | None], ...] = (
    tab_before_line,
    quote_before_key,
    never_closed,
    words_behind,
    bad_escape,
    in_brackets,
    ends_in_brackets,
    no_value_before_comma,
    document_mark,
    text_on_same_line,
    text_not_indented,
    text_leaves_its_block,
    odd_head,
    item_behind_value,
    sign_at_head,
    words_behind_bracket,
    line_without_key,
    missing_dash,
    stands_aside,
    colon_in_value,
)


def mistake_behind(stop: Stop) -> Mistake | None:
    """Return the mistake that made the parser give up; None where it is none that we know."""
    return next((found for ask in _QUESTIONS if (found := ask(stop)) is not None), None)
