"""Numbers that a template computes come out as people write them."""

from decimal import Decimal
from typing import Any

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.numbers import so
from cchc_cli.word.values import MISSING
from tests.helpers.templates import of, render, texts


@pytest.mark.parametrize(
    ("value", "places", "written"),
    [
        (100 / 3, None, "33,33"),
        (33.3, None, "33,3"),
        (0.1 + 0.2, None, "0,3"),
        (1e6 / 3, None, "333.333,33"),
        (15000, None, "15.000"),
        (15000.0, None, "15.000"),
        (-0.001, None, "0"),
        (Decimal("98.875"), None, "98,88"),
        (100 / 3, 1, "33,3"),
        (15000, 1, "15.000,0"),
        (2.5, 0, "3"),
    ],
)
def test_a_number(value: Any, places: int | None, written: str) -> None:
    assert so(value, places) == written


def test_what_is_computed_has_a_comma_and_a_whole_number_stays(saved: Any) -> None:
    path = saved(
        of(
            "Đạt {{ (finished / total * 100) | round(1) }}%, năm {{ year }}",
            "{{ 100 / 3 ~ ' điểm, năm ' ~ year }}",
            "{{ rows | so }} hồ sơ; {{ rate | so(1) }}; {{ rate }}",
        )
    )
    values = {"finished": 1, "total": 3, "year": 2025, "rows": 15000, "rate": Decimal("98.50")}
    assert texts(render(path, **values)) == [
        "Đạt 33,3%, năm 2025",
        "33,33 điểm, năm 2025",
        "15.000 hồ sơ; 98,5; 98,5",
    ]


def test_what_is_lacking_stays_lacking(saved: Any) -> None:
    rendered = render(saved(of("{{ a | so }}")), a=MISSING)
    assert (texts(rendered), rendered.missing) == (["[…]"], ("a | so",))


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("{{ 'năm' | so }}", "`so` cần một số, không phải «năm»"),
        ("{{ (1 == 1) | so }}", "`so` cần một số"),
        ("{{ 1 | so(many) }}", "từ 0 đến 9 chữ số thập phân"),
        ("{{ 1 | so(words) }}", "từ 0 đến 9 chữ số thập phân"),
        ("{{ (big * big) | so }}", "kết quả không phải là một số"),
        ("{{ nothing | so }}", "không có giá trị tên `nothing`"),
    ],
)
def test_what_is_no_number_is_told_with_its_place(tag: str, said: str, saved: Any) -> None:
    with pytest.raises(TemplateError, match="thân văn bản, đoạn 1") as caught:
        render(saved(of(tag)), big=1e300, many=40, words="x")
    assert said in str(caught.value)
