"""`cchc page`: one HTML file, written where it may be."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY
from tests.helpers.pages import text_of, tree_of


def test_the_page_is_written_and_its_name_said(examples: Path, cchc: Callable) -> None:
    answer = cchc("page", *DAY)
    assert (answer.code, answer.out, answer.err) == (0, "trang.html\n", "")
    text = text_of(tree_of(Path("trang.html").read_bytes()))
    assert "Tình hình đến hết ngày 15/11/2025" in text
    assert "72,38/98,00 điểm đến nay (bộ chỉ số MẪU); làm hết việc còn hạn: 99,75/98,00" in text
    # Not lost: what the results leave out so far may still be won, as the line above says.
    assert "(chưa có số liệu), chưa đạt " in text
    assert cchc("page", *DAY).out == "trang.html: không đổi\n"


def test_a_page_that_was_edited_is_not_overwritten(examples: Path, cchc: Callable) -> None:
    cchc("page", *DAY)
    page = Path("trang.html")
    page.write_text(page.read_text(encoding="utf-8") + "x", encoding="utf-8")
    answer = cchc("page", *DAY)
    assert answer.code == 5
    assert "đã được sửa tay" in answer.err
    assert "--force" not in answer.err


def test_the_page_never_lands_in_the_record(examples: Path, cchc: Callable) -> None:
    answer = cchc("page", "-o", "data/trang.html", *DAY)
    assert answer.code == 2
    assert not Path("data/trang.html").exists()
    assert cchc("page", "-o", "trang.docx", *DAY).code == 2


def test_the_page_of_a_unit(examples: Path, cchc: Callable) -> None:
    assert cchc("page", "--department", "VHXH", "-o", "vhxh.html", *DAY).code == 0
    tree = tree_of(Path("vhxh.html").read_bytes())
    assert tree.xpath("string(//h1)") == "Phòng Văn hóa - Xã hội"
    unknown = cchc("page", "--department", "VHX", *DAY)
    assert unknown.code == 2
    assert "`VHXH`" in unknown.err


def test_what_changed_since_a_revision(tracked: Path, cchc: Callable) -> None:
    done = ("--status", "done", "--completed", "2025-11-12")
    assert cchc("update", "NV-011", *done, *DAY).code == 0
    assert cchc("page", "--since", "HEAD", *DAY).code == 0
    tree = tree_of(Path("trang.html").read_bytes())
    rows = tree.xpath("//section[@id='thay-doi']//tbody/tr")
    changed = [[" ".join(cell.text_content().split()) for cell in row] for row in rows]
    what = "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức"
    assert ["NV-011", what, "VHXH", "Sắp đến hạn → ◊ Chờ minh chứng"] in changed
    assert cchc("page", "--since", "khong-co", *DAY).code == 2


def test_another_index_by_its_year(examples: Path, cchc: Callable) -> None:
    assert cchc("page", "--year", "2019", *DAY).code == 2
