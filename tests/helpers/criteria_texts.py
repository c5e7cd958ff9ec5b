"""A small set of criteria in words of our own, as the table of a decision, and drafts of others."""

from cchc_cli.intake.criteria_draft import CriteriaDraft, draft_of
from cchc_cli.intake.criteria_records import criteria_in
from cchc_cli.intake.criteria_text import rows_of_text
from cchc_cli.model.change import Typed

TITLE = "BỘ TIÊU CHÍ ĐÁNH GIÁ XÃ MẪU NĂM 2026"
DECISION = "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND tỉnh Mẫu)"
HEADS = ("STT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn chấm", "Tài liệu kiểm chứng")
ROWS = (
    ("I", "Điều hành", "7", "", ""),
    ("1", "Kế hoạch", "3", "", ""),
    ("1.1", "Lập kế hoạch", "1", "Kịp thời: 1 điểm; không kịp thời: 0,5", "Kế hoạch"),
    ("1.2", "Làm theo kế hoạch", "2", "Từ 95% trở lên: 2; từ 90% đến dưới 95%: 1", "Báo cáo"),
    ("2", "Báo cáo", "4", "Mỗi báo cáo chậm trừ 0,25 điểm", "Danh mục báo cáo"),
    ("II", "Điểm thưởng", "2", "", ""),
    ("1", "Sáng kiến", "2", "Mỗi sáng kiến được 0,5 điểm", ""),
    ("", "Tổng cộng", "7", "", ""),
)
TEXT = "\n".join((TITLE, DECISION, *("\t".join(row) for row in (HEADS, *ROWS))))


def draft(text: str = TEXT, year: int | None = None) -> CriteriaDraft:
    """Read a set that stands as text."""
    return draft_of(rows_of_text(text), year)


def criteria(made: CriteriaDraft) -> dict[str, dict[str, Typed]]:
    """Return the criteria of a draft by their ids."""
    return {str(keys["id"]): keys for keys in criteria_in(made.typed["areas"])}


def table(*rows: str) -> CriteriaDraft:
    """Read rows below the usual heads, cells apart by bars."""
    return draft("\n".join((TITLE, "|".join(HEADS), *rows)))
