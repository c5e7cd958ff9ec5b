"""Rule PG15: line breaks that stretch the words of justified text."""

from typing import Any

import pytest

from tests.helpers import typed
from tests.helpers.layout import codes_in

SHORT = "Đề nghị các đơn vị:"
SENTENCE = "Các đơn vị rà soát nhiệm vụ được giao, xác định rõ người chủ trì và thời hạn./."


def letter(text: str) -> Any:
    document = typed.letter()
    last = next(p for p in document.paragraphs if p.text.endswith("./."))
    last.runs[0].text = text
    for run in last.runs[1:]:
        run.text = ""
    return document


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{SHORT}\n{SENTENCE}", ["PG15"]),
        (f"{SHORT} {SENTENCE}", []),
        (f"Lời:\n{SENTENCE}", []),  # one word is not stretched
    ],
)
def test_a_break_within_a_justified_paragraph(text: str, told: list[str]) -> None:
    assert codes_in(letter(text)) == told
