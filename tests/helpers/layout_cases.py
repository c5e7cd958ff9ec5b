"""Cases of rules of layout: a document, a change that breaks a rule, one that keeps them all."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.judging.registry import RULES
from tests.helpers.layout import codes, codes_in
from tests.helpers.mutations import Mutation
from tests.helpers.retyping import nothing

Made = str | Callable[[], Any]
"""A document: the kind of one of ours, or how a typed one is made."""
Case = tuple[str, Made, str, Mutation, Mutation]
"""Its name, the document, the codes with commas between, what breaks and what keeps."""


def each(cases: Sequence[Case]) -> pytest.MarkDecorator:
    """Run a test once for each case, as `case`, under the name of the case."""
    return pytest.mark.parametrize("case", cases, ids=[case[0] for case in cases])


def expected(case: Case) -> tuple[list[str], list[str]]:
    """Return which codes must be found when the rule is broken, and when it is kept: none."""
    return case[2].split(","), []


def told(case: Case) -> tuple[list[str], list[str]]:
    """Return which codes are found when the rule is broken, and when it is kept.

    Typed documents without any change are judged in the tests of `lint`, so not again here.
    """
    _, made, _, breaks, keeps = case
    return _after(made, breaks), [] if keeps is nothing else _after(made, keeps)


def broken_by(cases: Sequence[Case]) -> set[str]:
    """Return the codes that cases break."""
    return {code for case in cases for code in case[2].split(",")}


def codes_of(module: str) -> set[str]:
    """Return the codes of the rules of one file."""
    return {code for code in CODES if RULES[code].home.rpartition(".")[2] == module}


def _after(made: Made, change: Mutation) -> list[str]:
    if isinstance(made, str):
        return codes(made, change)
    document = made()
    change(document)
    return codes_in(document)
