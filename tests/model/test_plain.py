"""Values as the files have them."""

from decimal import Decimal

from cchc_cli.model.evidence import Evidence
from cchc_cli.model.plain import plain
from tests.helpers.making import day, period


def test_values_are_made_plain() -> None:
    values = (None, "x", True, 5, Decimal("1.50"), day("2025-11-15"), period("2025-Q3"))
    assert [plain(value) for value in values] == [
        None, "x", True, 5, Decimal("1.50"), "2025-11-15", "2025-Q3",
    ]  # fmt: skip
    assert plain({period("2025"): (day("2025-11-15"),)}) == {"2025": ["2025-11-15"]}
    assert plain(Evidence(title="a", public=True, url=None)) == {"title": "a", "public": True}
    assert plain(Evidence(title="a", public=False)) == {"title": "a"}
