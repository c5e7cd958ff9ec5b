"""Signs that Word's AutoCorrect puts into a tag, and what to type instead."""

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.tags import find_tags


@pytest.mark.parametrize(
    ("text", "sign", "typed"),
    [
        ("{% if total ≥ 5 %}", "≥", "`>=`"),
        ("{% if total ≤ 5 %}", "≤", "`<=`"),
        ("{% if total ≠ 5 %}", "≠", "`!=`"),
        ("{{ total – 1 }}", "–", "`-`"),
        ("{{ total — 1 }}", "—", "`-`"),
        ("{%– if total –%}", "–", "`-`"),
        ("{{ total × 2 }}", "×", "`*`"),
    ],
)
def test_signs_that_word_changed(text: str, sign: str, typed: str) -> None:
    with pytest.raises(TemplateError) as caught:
        find_tags(text)
    assert f"`{sign}`" in caught.value.message
    assert caught.value.hint.startswith(f"gõ {typed}")


def test_within_quotes_and_outside_tags_they_are_text() -> None:
    (tag,) = find_tags('Từ 8h – 11h {{ name | default("a – b") }} ≥ 5')
    assert tag.source == 'name | default("a – b")'
