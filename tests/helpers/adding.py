"""What `cchc add` does to the files: one record more and nothing else, or nothing at all."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import texts
from tests.helpers.examples import DAY


def added(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """Return what each file got; asserts that nothing else changed in it."""
    grown = {}
    for name, text in after.items():
        old = before.get(name, "")
        if text != old:
            start = next(
                (i for i, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), len(old)
            )
            end = len(text) - (len(old) - start)
            assert old == text[:start] + text[end:], name
            grown[name] = text[start:end]
    return grown


def check_added(
    examples: Path, cchc: Callable, command: tuple[str, ...], file: str, text: str
) -> None:
    """Add a record: a file gets this text, the data stay sound, and `undo` takes it back."""
    before = texts(examples)
    answer = cchc("add", *command, *DAY)
    assert answer.code == 0, answer.err
    grown = added(before, texts(examples))
    assert {name: new.strip() for name, new in grown.items()} == {file: text}, grown
    assert cchc("check", *DAY).code == 0
    assert cchc("undo", *DAY).code == 0
    assert texts(examples) == before


def check_refused(examples: Path, cchc: Callable, command: tuple[str, ...], words: str) -> None:
    """Add what is wrong: that is said, and nothing is written."""
    before = texts(examples)
    answer = cchc("add", *command, *DAY)
    assert (answer.code, words in answer.err) == (2, True), answer.err
    assert texts(examples) == before
