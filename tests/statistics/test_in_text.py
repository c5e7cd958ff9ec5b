"""Statistics and documents that a text names in brackets."""

from cchc_cli.statistics.in_text import (
    figures_in,
    letters_in,
    renamed_in,
    with_figures,
    with_letters,
)


def test_figures_are_ids_in_brackets_other_brackets_are_none() -> None:
    text = "Tiếp nhận [3:3.2.1] hồ sơ, [3.1] mới, […] [xem lại] [3:3.2.1] [ ] [a b1]"
    assert list(figures_in(text)) == ["3:3.2.1", "3.1"]
    assert list(figures_in("[dung-han] hồ sơ, [đúng_hạn]%, [...] [–]")) == ["dung-han", "đúng_hạn"]
    assert with_figures("[a1] và […]", lambda name: f"<{name}>") == "<a1> và […]"


def test_documents_are_cited_with_a_word_before_the_id() -> None:
    text = "Theo [letter:CV-1], [1:1] văn bản, [letter:CV-2]"
    assert list(letters_in(text)) == ["CV-1", "CV-2"]
    assert list(figures_in(text)) == ["1:1"]
    assert with_letters("[letter:CV-1] và [1:1]", lambda name: f"<{name}>") == "<CV-1> và [1:1]"


def test_a_renamed_figure_is_renamed_alone() -> None:
    assert renamed_in("[3.1] + [ 3.1 ] / [3.11]", "3.1", "x\\1") == "[x\\1] + [x\\1] / [3.11]"
