"""The reminder: a letter about what is late, due soon or not proven."""

import datetime as dt

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made
from cchc_cli.model.record import Record
from tests.helpers.printing import filled_rows, grids, opened, printed, texts


def reminder(record: Record, unit: str, day: str) -> Made:
    return printed(record, Request(kind="reminder", day=dt.date.fromisoformat(day), unit=unit))


def test_a_reminder_is_a_letter(example_record: Record) -> None:
    made = reminder(example_record, "HCC", "2025-11-15")
    head = opened(made).tables[0]
    assert "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính" in head.rows[1].cells[0].text
    assert "/UBND-VP" in head.rows[1].cells[0].text
    rows = filled_rows(grids(made)[0])
    assert [row[3] for row in rows[1:]] == [
        "Sắp đến hạn (còn 5 ngày)",
        "Sắp đến hạn (còn 5 ngày)",
        "Chờ minh chứng",
    ]
    contents = [row[1] for row in rows[1:]]
    assert [c.partition(" (kỳ ")[2] for c in contents] == ["", "11/2025)", "10/2025)"]
    assert "có 2 nhiệm vụ cần tập trung thực hiện, gồm 3 nội dung (2 sắp đến hạn, " in "".join(
        texts(made)
    )
    lines = texts(made)
    assert lines[0] == "Kính gửi: Trung tâm Phục vụ hành chính công"
    assert lines[-1].endswith("./.")
    addressed = texts(reminder(example_record, "VHXH", "2025-11-15"))[0]
    assert addressed == "Kính gửi: Đồng chí Phạm Thị Mẫu, Trưởng phòng Văn hóa - Xã hội"
