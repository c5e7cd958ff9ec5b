"""Part IV of the report: what falls due from the day after its own on."""

from collections.abc import Callable

from cchc_cli.model.record import Record
from tests.helpers.printing import report, texts


def test_what_falls_due_next(example_record: Record) -> None:
    said = texts(report(example_record, "2025-Q3"))
    at = next(i for i, line in enumerate(said) if line.startswith("IV."))
    assert "QUÝ IV NĂM 2025" in said[at]
    coming = [line for line in said[at:] if line.startswith("- ")]
    assert any("hạn 20/09/2025, 20/10/2025, 20/11/2025" in line for line in coming)
    assert not any("kế hoạch cải cách hành chính năm 2025" in line for line in coming)


def test_what_falls_due_is_named_with_its_days(render_report: Callable) -> None:
    _, lines = render_report("2025-Q4", "--as-of", "2025-11-24")
    at = next(i for i, line in enumerate(lines) if line.startswith("IV."))
    coming = [line for line in lines[at:] if "Việc" in line and "|" not in line]
    # The late period of D is owed already; F's quarter ends after the ministry's; G is of 2026.
    assert "Hoàn thành 3 nhiệm vụ đến hạn từ ngày 25/11/2025 đến ngày 14/03/2026:" in lines
    assert coming == [
        "- Việc B (Văn phòng chủ trì, hạn 15/12/2025).",
        "- Việc D (Phòng Kinh tế chủ trì, hạn 20/12/2025, 20/01/2026, 20/02/2026).",
        "- Việc F (Phòng Kinh tế chủ trì, hạn quý IV/2025).",
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
    at = next(i for i, line in enumerate(lines) if line.startswith("IV."))
    coming = [line for line in lines[at:] if "Việc" in line and "|" not in line]
    assert any("Việc F" in line and "quý IV/2025" in line for line in coming)
    assert not any("Việc B" in line or "Việc G" in line for line in coming)
