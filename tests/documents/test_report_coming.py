"""Part IV of the report: what falls due from the day after its own on, by content."""

from collections.abc import Callable

from cchc_cli.model.record import Record
from tests.helpers.printing import report, texts


def coming(lines: list[str]) -> list[str]:
    at = next(i for i, line in enumerate(lines) if line.startswith("IV."))
    end = next(i for i, line in enumerate(lines) if line.startswith("Trên đây"))
    return lines[at + 1 : end]


def test_what_falls_due_next_stands_by_content(example_record: Record) -> None:
    lines = texts(report(example_record, "2025-Q3"))
    found = coming(lines)
    # Closed on 14 September: quarter III of the reader ends on the 30th.
    assert [line.partition(":")[0] for line in found] == [
        "Trong thời gian còn lại của quý III năm 2025",
        "- Cải cách thể chế",
        "- Cải cách thủ tục hành chính",
        "Trong quý IV năm 2025",
        "- Công tác chỉ đạo, điều hành",
        "- Cải cách thủ tục hành chính",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
        "Đề nghị tỉnh sớm phân bổ kinh phí trang thiết bị cho bộ phận tiếp nhận hồ sơ.",
    ]
    assert not any("kế hoạch cải cách hành chính năm 2025" in line for line in found)


def test_what_falls_due_is_named_with_its_unit(render_report: Callable) -> None:
    _, lines = render_report("2025-Q4", "--as-of", "2025-11-24")
    # The late period of D is owed already; F's quarter ends after the ministry's; G is of 2026.
    # What falls due within quarter IV is no duty of quarter I, which the heading names.
    assert coming(lines) == [
        "Hoàn thành dứt điểm 01 nhiệm vụ đã quá hạn.",
        "Trong thời gian còn lại của quý IV năm 2025:",
        "- Hoàn thành 03 nhiệm vụ đến hạn, gồm: Việc B (Văn phòng chủ trì); Việc D (Phòng Kinh tế "
        "chủ trì); Việc F (Phòng Kinh tế chủ trì).",
        "Trong quý I năm 2026:",
        "- Hoàn thành nhiệm vụ đến hạn: Việc D (Phòng Kinh tế chủ trì).",
    ]
    late = next(line for line in lines if line.startswith("- Việc D") and "còn nợ" in line)
    assert (
        late == "- Việc D (Phòng Kinh tế chủ trì, còn nợ kỳ 11/2025; hạn 20/11/2025, chậm 4 ngày)."
    )


def test_a_deadline_of_a_period_belongs_to_the_report_period_of_its_name(
    render_report: Callable,
) -> None:
    """Quarter IV of the ministry ends on 14 December, a deadline «quý IV» on the 31st."""
    _, lines = render_report("2025-Q3", "--as-of", "2025-09-14")
    found = coming(lines)
    assert "Việc F" in found[found.index("Trong quý IV năm 2025:") + 1]
    assert not any("Việc B" in line or "Việc G" in line for line in found)
