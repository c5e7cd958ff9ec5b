"""Numbers held against each other."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.progress.issued import Issued
from cchc_cli.progress.numbering import gaps, in_order, problems, series_of

YEAR = 2025


def issued(number: str | None, date: PartialDate | None = None, symbol: str = "TB-UBND") -> Issued:
    return Issued(("letters", 0), f"văn bản {number}", number, symbol=symbol, date=date)


def on(month: int, day: int | None = None, year: int = YEAR) -> PartialDate:
    return PartialDate(year, month, day)


def words(documents: Sequence[Issued]) -> list[tuple[str | None, str]]:
    return [(p.document.number, p.words) for p in problems(documents)]


def test_years_and_symbols_are_counted_apart() -> None:
    documents = [issued("5", on(1, 5)), issued("5", on(1, 5, 2026)), issued("5", on(1, 5), "BC-UBND")]  # fmt: skip
    assert words(documents) == []
    assert words([*documents, issued("05", on(2, 1))]) == [("05", "trùng số với văn bản 5")]


def test_what_was_put_in_between_is_no_second_use_and_no_gap() -> None:
    assert words([issued("45", on(1, 5)), issued("45a", on(1, 5)), issued("46", on(1, 6))]) == []


def test_a_gap_is_told_where_the_numbers_go_on() -> None:
    found = words([issued("25", on(3)), issued("18", on(1)), issued("20", on(2))])
    assert found == [("20", "thiếu số 19 trước số này"), ("25", "thiếu số 21–24 trước số này")]


def test_a_number_that_stands_elsewhere_is_not_missing() -> None:
    documents = [issued("18", on(1, 5)), issued("22", on(2, 5)), issued("19")]
    proofs = [
        Evidence(title="x", number="21/TB-UBND", date=on(2, 1).first),
        Evidence(title="x", number="20/TB-UBND", date=on(2, 1, 2024).first),
        Evidence(title="x", number="20/BC-UBND"),
    ]
    assert [gap.numbers for s in series_of(documents, proofs) for gap in gaps(s)] == ["20"]


def test_one_day_typed_wrong_is_told_once() -> None:
    documents = [
        issued("1", on(1, 5)), issued("2", on(12, 6)), issued("3", on(1, 7)), issued("4", on(1, 8))
    ]  # fmt: skip
    assert words(documents) == [("3", "ngày sớm hơn số 2 (06/12/2025) đứng trước")]


def test_a_month_is_out_of_order_only_when_all_its_days_are() -> None:
    march = issued("1", on(3, 20))
    assert words([march, issued("2", on(3)), issued("3", on(3, 10))]) == [
        ("3", "ngày sớm hơn số 1 (20/03/2025) đứng trước")
    ]
    assert [number for number, _ in words([march, issued("2", on(2))])] == ["2"]


def test_without_a_day_then_without_a_number_comes_last() -> None:
    documents = [issued(None, on(1)), issued("3"), issued("10", on(5)), issued("9", on(6)), issued("1", on(1, 1, 2026))]  # fmt: skip
    assert [d.number for d in in_order(documents)] == ["9", "10", "1", "3", None]


@given(st.lists(st.tuples(st.integers(1, 30), st.dates(on(1, 1).first, on(12, 31).first)), max_size=9))  # fmt: skip
def test_what_is_in_order_is_silent_and_nothing_else(pairs: list[tuple[int, object]]) -> None:
    documents = [issued(str(number), on(d.month, d.day)) for number, d in pairs]  # type: ignore[attr-defined]
    values = sorted(number for number, _ in pairs)
    full = not values or values == list(range(values[0], values[-1] + 1))
    days = [d for _, d in sorted(pairs)]
    assert (words(documents) == []) == (full and days == sorted(days))  # type: ignore[type-var]
