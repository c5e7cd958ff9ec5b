"""Lines over the months: a scale of whole numbers, and figures that can be read."""

import datetime as dt
import re
from itertools import pairwise

import pytest

from cchc_cli.page.charts.lines import Series, _ceiling, line_panel

DAYS = [dt.date(2025, 9, 30), dt.date(2025, 10, 31), dt.date(2025, 11, 3)]


@pytest.mark.parametrize(
    ("most", "top"), [(0, 2), (1, 2), (3, 4), (5, 6), (11, 20), (72, 80), (98, 100), (101, 200)]
)
def test_the_scale_is_round_and_halves(most: int, top: int) -> None:
    assert _ceiling(most) == top


def test_last_figures_never_stand_on_each_other() -> None:
    lines = [Series(f"{i}", [1, 2, 13 + i], "#000") for i in range(3)]
    drawn, _ = line_panel("x", DAYS, lines, 0)
    ends = [re.search(r'y="([\d.]+)".*>(1[345])<', part) for part in drawn]
    heights = sorted(float(end[1]) for end in ends if end)
    assert len(heights) == 3
    assert all(b - a >= 11 for a, b in pairwise(heights))


def test_a_month_too_near_to_the_day_is_not_named() -> None:
    drawn, _ = line_panel("x", DAYS, [Series("a", [1, 2, 3], "#000")], 0)
    text = "".join(drawn)
    assert ">T9<" in text
    assert ">T10<" not in text
    assert ">3/11<" in text


def test_what_is_not_known_is_not_drawn() -> None:
    drawn, _ = line_panel("x", DAYS, [Series("a", [None, None, 3], "#000")], 0)
    assert sum(part.startswith("<circle") for part in drawn) == 1
