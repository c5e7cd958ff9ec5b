"""Statistics that a text names in brackets."""

from cchc_cli.statistics.in_text import figures_in, renamed_in, with_figures


def test_figures_are_ids_in_brackets_other_brackets_are_none() -> None:
    text = "Tiếp nhận [3:3.2.1] hồ sơ, [3.1] mới, […] [xem lại] [3:3.2.1] [ ] [a b1]"
    assert list(figures_in(text)) == ["3:3.2.1", "3.1"]
    assert with_figures("[a1] và […]", lambda name: f"<{name}>") == "<a1> và […]"


def test_a_renamed_figure_is_renamed_alone() -> None:
    assert renamed_in("[3.1] + [ 3.1 ] / [3.11]", "3.1", "x\\1") == "[x\\1] + [x\\1] / [3.11]"
