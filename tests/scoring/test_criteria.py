"""Criteria of an index, walked and found."""

import pytest

from cchc_cli.errors import UsageError
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.scoring.criteria import criteria_of, index_of, path_of
from tests.helpers.making import record


def criterion(name: str, *parts: Criterion) -> Criterion:
    return Criterion(id=name, name="x", criteria=parts)


def index(year: int, *areas: tuple[Criterion, ...]) -> Index:
    made = tuple(Area(id=str(n), name="x", criteria=criteria) for n, criteria in enumerate(areas))
    return Index(year=year, name="x", areas=made)


DEEP = criterion("b", criterion("b.1", criterion("b.1.1")), criterion("b.2"))
WHOLE = index(2025, (criterion("a"), DEEP), (criterion("c"),))


def test_criteria_are_walked_as_they_are_read_parts_after_their_whole() -> None:
    assert [(path, found.id) for path, found in criteria_of(WHOLE, ("x",))] == [
        (("x", "areas", 0, "criteria", 0), "a"),
        (("x", "areas", 0, "criteria", 1), "b"),
        (("x", "areas", 0, "criteria", 1, "criteria", 0), "b.1"),
        (("x", "areas", 0, "criteria", 1, "criteria", 0, "criteria", 0), "b.1.1"),
        (("x", "areas", 0, "criteria", 1, "criteria", 1), "b.2"),
        (("x", "areas", 1, "criteria", 0), "c"),
    ]
    assert next(criteria_of(WHOLE))[0] == ("areas", 0, "criteria", 0)


def test_a_criterion_is_found_by_year_and_id() -> None:
    other = index(2024, (criterion("c"),))
    whole = record(indexes=(other, WHOLE))
    assert path_of(whole, (2025, "c")) == (
        ("indexes", 1, "areas", 1, "criteria", 0), WHOLE.areas[1].criteria[0],
    )  # fmt: skip
    assert path_of(whole, (2024, "c"))[0] == ("indexes", 0, "areas", 0, "criteria", 0)
    assert path_of(whole, (2025, "b.2"))[1].id == "b.2"


def test_without_a_year_the_newest_index_is_chosen() -> None:
    whole = record(indexes=tuple(map(index, (2024, 2026, 2025))))
    assert index_of(whole, None).year == 2026
    assert index_of(whole, "2025").year == 2025


def test_an_index_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UsageError) as refused:
        index_of(record(indexes=(WHOLE, index(2024))), "202\x1b5")
    assert str(refused.value) == "Không có bộ chỉ số năm `202\\x1b5`. Đang có: `2025`, `2024`"
    with pytest.raises(UsageError) as refused:
        index_of(record(), None)
    assert str(refused.value).startswith("Dữ liệu chưa có bộ chỉ số nào. Thêm vào mục `indexes`")
