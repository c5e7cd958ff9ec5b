"""Days in prose without a zero before the months 3 to 9; those of appendices stay."""

from dataclasses import replace
from typing import Any

import pytest

from cchc_cli.documents.headed import Line
from cchc_cli.documents.short_dates import with_short_dates
from cchc_cli.model.record import Record
from tests.helpers.printing import report, texts


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("ngày 14/03/2026", "ngày 14/3/2026"),
        ("từ 05/09/2026 đến 05/12/2026", "từ 05/9/2026 đến 05/12/2026"),
        ("ngày 08/01/2026", "ngày 08/01/2026"),
        ("số 14/05/2026-x", "số 14/5/2026-x"),
        ("14/0312026", "14/0312026"),
    ],
)
def test_months_three_to_nine_lose_their_zero(text: str, short: str) -> None:
    assert with_short_dates((text,)) == (short,)


def test_the_text_follows_and_the_appendix_does_not(example_record: Record) -> None:
    def said(record: Record) -> str:
        return "\n".join(texts(report(record, "2025-Q3")))

    short = replace(example_record.settings, short_dates="nd30")
    assert "14/09/2025" in said(example_record)
    assert "14/09/2025" not in said(replace(example_record, settings=short))


def test_lines_with_a_level_keep_it() -> None:
    changed: Any = with_short_dates(Line("1. Từ ngày 05/03/2026", 2))
    assert (changed, changed.level) == ("1. Từ ngày 05/3/2026", 2)
