"""Which rows a unit's form has."""

import datetime as dt

from cchc_cli.forms.export import unit_forms
from cchc_cli.forms.layout import ENTRY_SHEETS
from cchc_cli.forms.statistic_rows import begun_months
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


def test_each_unit_has_its_own_rows(loaded: Loaded) -> None:
    record = loaded.record
    forms = list(unit_forms(record, record.departments, DAY, begun_months(DAY)))
    ids = {f.head.department: {row.id for s in f.sheets for row in s.rows} for f in forms}
    assert ids["VH"] == {"NV-004", "1.5.2"}
    assert ids["VP"] == set()
    assert not ids["KT"] & ids["VH"]
    assert [sheet.name for sheet in forms[0].sheets] == list(ENTRY_SHEETS)


def test_a_unit_with_nothing_to_tell_is_known(loaded: Loaded) -> None:
    asked = {name: unit_form(loaded, name, DAY).asks_something for name in ("VP", "KT", "VH")}
    assert asked == {"VP": False, "KT": True, "VH": True}
    only_evidence = unit_form(loaded, "VP", DAY)._replace(unproven=("NV-1",))
    assert only_evidence.asks_something


def test_the_day_to_send_it_back_counts_working_days(loaded: Loaded) -> None:
    form = unit_form(loaded, "KT", DAY)  # a Saturday
    assert (form.reply_to, form.reply_by) == ("Văn phòng", dt.date(2025, 11, 19))
