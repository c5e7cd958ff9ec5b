"""Rules CC01, CC02 and TX06: the legal bases, and how documents are cited."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.patterns import regex

_CITATION = regex(
    r"(Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Công văn|Thông báo|Báo cáo|"
    r"Hướng dẫn|Chương trình|Đề án|Tờ trình|Kết luận|Quy định)\s+số\s*:?\s*"
    r"(\d[\d-]*/[^\s,;.:)]+)"
)
_NEAR = 20
"""Letters behind a number in which its day must begin; all the rest would be copied each time."""


@rule(
    "CC01",
    "error",
    "dấu cuối các căn cứ",
    clause="Mục II.6.a",
    advice="cuối mỗi dòng căn cứ có dấu chấm phẩy, dòng cuối có dấu chấm",
    wrong="Căn cứ Luật…, (dòng cuối) Căn cứ Nghị định…;",
    right="Căn cứ Luật…; (dòng cuối) Căn cứ Nghị định….",
)
def bases(sheet: SortedPage) -> Iterator[Breach]:
    """Check that legal bases end with semicolons, the last one with a full stop."""
    listed = sheet.parts.get("basis")
    for number, paragraph in enumerate(listed, start=1):
        mark = "." if number == len(listed) else ";"
        if not paragraph.bare.endswith(mark):
            found = paragraph.bare[-20:]
            yield Breach(f"cuối dòng căn cứ không có dấu «{mark}»", mark, found, paragraph)


@rule(
    "CC02",
    "error",
    "chữ Căn cứ ở đầu căn cứ",
    clause="Mục II.6.a",
    advice="thêm chữ Căn cứ ở đầu dòng",
    wrong="Luật Tổ chức chính quyền địa phương;",
    right="Căn cứ Luật Tổ chức chính quyền địa phương;",
)
def basis_words(sheet: SortedPage) -> Iterator[Breach]:
    """Check that legal bases begin with Căn cứ."""
    for paragraph in sheet.parts.get("basis"):
        if not paragraph.mark.startswith(("can cu", "theo ", "xet ", "thuc hien", "tiep theo")):
            wanted = f"Căn cứ {paragraph.bare[:40]}…"
            yield Breach("dòng căn cứ thiếu chữ Căn cứ", wanted, paragraph.bare[:40], paragraph)


@rule(
    "TX06",
    "warning",
    "viện dẫn văn bản lần đầu",
    clause="Mục II.6.b",
    advice="ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
    wrong="theo Kế hoạch số 12/KH-UBND",
    right="theo Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2025 của…",
)
def cited(sheet: SortedPage) -> Iterator[Breach]:
    """Check that the first citation of a document gives its day; the rest is for people."""
    known: set[str] = set()
    for paragraph in (*sheet.parts.get("basis"), *sheet.parts.body):
        for found in _CITATION.finditer(paragraph.bare):
            number = found[2].casefold()
            rest = paragraph.bare[found.end() : found.end() + _NEAR].lstrip(" ,(")
            if number not in known and not rest.startswith(("ngày", "[")):
                wanted = f"{found[0]} ngày … tháng … năm … của … về …"
                message = f"lần đầu viện dẫn «{found[2]}» chưa ghi ngày"
                yield Breach(message, wanted, found[0], paragraph)
            known.add(number)
