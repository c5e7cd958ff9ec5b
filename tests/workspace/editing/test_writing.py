"""New records as YAML text: what is written says what was meant, on lines that fit."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.workspace.editing.plain_changes import bare
from cchc_cli.workspace.editing.writing import WIDTH, block, flow
from cchc_cli.workspace.reading.plain_values import build

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip() == text)
PARAGRAPHS = st.lists(
    st.sampled_from(["thủ", "tục", "#15", "a: b", "hành-chính", "-", "|"]), min_size=1, max_size=60
).map(" ".join)
TEXTS = WORDS | PARAGRAPHS
KEYS = st.sampled_from(["id", "name", "Kịp thời: 2", "1", "no", "- x"])
ITEMS = st.recursive(
    TEXTS | st.none(),
    lambda inner: (
        st.dictionaries(KEYS, inner, min_size=1, max_size=3)
        | st.lists(TEXTS, min_size=1, max_size=4)
        | st.lists(st.dictionaries(KEYS, TEXTS, min_size=1, max_size=3), min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(KEYS, ITEMS, min_size=1, max_size=4).filter(bare),
    st.sampled_from([0, 2, 4]),
    st.integers(0, 6),
)
def test_what_is_written_is_read_again(item: Any, dash_indent: int, indent: int) -> None:
    lead = " " * indent
    text = f"tasks:\n{lead}- " + f"\n{lead}  ".join(block(item, indent + 2, dash_indent)) + "\n"
    assert build(text)["tasks"] == [bare(item)]
    assert build("{x: " + flow(item) + "}")["x"] == bare(item)


@pytest.mark.parametrize("dash_indent", [0, 2])
def test_long_texts_are_folded_and_short_things_stand_on_a_line(dash_indent: int) -> None:
    item = {
        "content": "Rà soát thủ tục hành chính " * 8 + "năm 2025",
        "partners": ["VP", "KT"],
        "closing": ["Yêu cầu các đơn vị nghiêm túc thực hiện " * 4 + "./.", "Ngắn"],
        "number": None,
    }
    lines = list(block(item, 4, dash_indent))
    assert max(map(len, lines)) + 4 <= WIDTH
    assert lines[0] == "content: >-"
    assert "partners: [VP, KT]" in lines
    assert lines[-1] == "number:"
    assert " " * dash_indent + "- Ngắn" in lines


def test_a_text_with_lines_of_its_own_stays_in_quotes() -> None:
    text = "Một\nhai  ba " + "x " * 60 + "y"
    (line,) = block({"content": text}, 4, 2)
    assert line.startswith('content: "Một\\nhai  ba')
