"""`cchc form status`: who has sent a form, by the log."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD
from tests.helpers.forms import OpenForm, loaded_from, unit_form


def test_each_unit_has_a_line(examples: Path, cchc: Callable) -> None:
    sent = OpenForm(unit_form(loaded_from(examples), "VHXH", dt.date(2025, 11, 15)))
    sent.fill("Nhiệm vụ", "NV-014", percent=90)
    path = sent.save(examples / "VHXH-2025-11-15.xlsx")
    before = cchc("form", "status", "--as-of", "2025-11-17")
    # Each has criteria, of which there is no log.
    assert before.out.count("chưa gửi   chưa chắc") == 5
    cchc("form", "import", path, "--apply", "--as-of", "2025-11-17")
    answer = cchc("form", "status", "--as-of", "2025-11-17")
    assert answer.code == 0
    assert "VHXH  Phòng Văn hóa - Xã hội             15/11/2025  17/11/2025" in answer.out
    assert answer.out.count("  chưa gửi    chưa chắc") == 4
    # Not taken yet on the day before, nor from the day after on.
    assert cchc("form", "status", "--as-of", "2025-11-16").out.count("chưa gửi   chưa chắc") == 5
    since = cchc("form", "status", "--since", "18/11/2025", "--as-of", "2025-11-30")
    assert since.out.count("chưa gửi   chưa chắc") == 5
    rows = json.loads(cchc("form", "status", "--format", "json", "--as-of", "2025-11-17").out)
    assert rows[1] == {
        "id": "VHXH",
        "name": "Phòng Văn hóa - Xã hội",
        "form_day": "2025-11-15",
        "taken": "2025-11-17",
        "unsure": False,
    }


def test_a_unit_is_said_to_owe_a_form_only_where_the_log_would_have_it(
    workspace: Callable, cchc: Callable
) -> None:
    where = workspace(
        f"{HEAD}statistics: [{{id: s, name: Hồ sơ, unit: hồ sơ, department: KT, values: {{}}}}]\n"
    )
    answer = cchc("form", "status", "--data", where)
    said = [line.endswith("chưa gửi   chưa chắc") for line in answer.out.splitlines()[2:4]]
    assert said == [False, True]
    assert "biểu đã nhận thì không còn gì để ghi" in answer.out
