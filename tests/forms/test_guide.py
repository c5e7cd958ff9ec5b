"""What a unit is told."""

import datetime as dt

from cchc_cli.forms.guide import steps
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.workspace.reading.load import Loaded
from tests.helpers.forms import unit_form

DAY = dt.date(2025, 11, 15)


def said(form: UnitForm) -> dict[str, str]:
    return dict(steps(form))


def test_it_names_whom_to_send_the_form_to_and_until_when(loaded: Loaded) -> None:
    assert said(unit_form(loaded, "KT", DAY))["Gửi lại"] == (
        "Gửi lại Văn phòng chậm nhất ngày 19/11/2025."
    )


def test_a_period_that_awaits_evidence_is_named_there_alone(loaded: Loaded) -> None:
    form = unit_form(loaded, "KT", DAY)
    assert said(form)["Còn thiếu minh chứng"] == "NV-003 kỳ 9/2025."
    assert said(unit_form(loaded, "VH", DAY))["Còn thiếu minh chứng"].startswith("Không có việc")


def test_many_are_several_rows_under_one_head(loaded: Loaded) -> None:
    names = tuple(f"NV-{i:03}" for i in range(30))
    form = unit_form(loaded, "KT", DAY)._replace(unproven=names)
    rows = list(steps(form))[-3:]
    assert [head for head, _ in rows] == ["Còn thiếu minh chứng", "", ""]
    assert "; ".join(words.rstrip(".") for _, words in rows) == "; ".join(names)
