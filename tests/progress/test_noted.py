"""What a log entry says to a reader outside the office."""

import pytest

from cchc_cli.model.task import LogEntry
from cchc_cli.progress.noted import noted

FORM = "theo biểu của Phòng Kinh tế - Hạ tầng ngày 30/11/2026"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (f"Đã giải ngân 60% ({FORM})", "Đã giải ngân 60%"),
        (f"Đã họp (lần hai) ({FORM})", "Đã họp (lần hai)"),
        (f"kỳ 10/2026; Đã gửi ({FORM})", "kỳ 10/2026; Đã gửi"),
        (f"lý do: Chậm do mưa bão ({FORM})", "Chậm do mưa bão"),
        (f"minh chứng: Báo cáo ({FORM})", ""),
        (FORM, ""),
        ("minh chứng: đã gửi bản giấy", "minh chứng: đã gửi bản giấy"),
        ("Làm theo biểu của Sở ngày mai", "Làm theo biểu của Sở ngày mai"),
        (None, ""),
    ],
)
def test_the_form_is_the_office_s_own_affair(note: str | None, said: str) -> None:
    assert noted(LogEntry(note=note)) == said
