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
    assert [line.partition(":")[0] for line in found[:3]] == [
        "Công tác chỉ đạo, điều hành", "Cải cách thể chế", "Cải cách thủ tục hành chính",
    ]  # fmt: skip
    assert not any("kế hoạch cải cách hành chính năm 2025" in line for line in found)


def test_what_falls_due_is_named_with_its_unit(render_report: Callable) -> None:
    _, lines = render_report("2025-Q4", "--as-of", "2025-11-24")
    # The late period of D is owed already; F's quarter ends after the ministry's; G is of 2026.
    assert coming(lines) == [
        "Hoàn thành dứt điểm 01 nhiệm vụ đã quá hạn.",
        "Công tác chỉ đạo, điều hành: hoàn thành 03 nhiệm vụ đến hạn, gồm: "
        "Việc B (Văn phòng chủ trì); Việc D (Phòng Kinh tế chủ trì); Việc F (Phòng Kinh tế chủ trì).",
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
    (found,) = coming(lines)
    assert "Việc F" in found
    assert "Việc B" not in found
    assert "Việc G" not in found
