"""Rule TX05: the mark that ends the text."""

from collections.abc import Iterator

from cchc_cli.nd30.doctypes import CONTRACTS
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule


@rule(
    "TX05",
    "error",
    "dấu kết thúc",
    clause="Phụ lục III",
    advice="thêm ./. sau câu cuối",
    wrong="…để báo cáo.",
    right="…để báo cáo./.",
)
def ending(sheet: SortedPage) -> Iterator[Breach]:
    """Check `./.` after the last sentence, and after each appendix."""
    last = sheet.parts.last
    signed = sheet.parts.kind not in CONTRACTS  # which end as their parties agree
    if last is not None and signed and not sheet.parts.sheet and not _ended(last.bare):
        yield Breach("thiếu dấu kết thúc ./.", "./.", last.bare[-20:], last)
    for paragraph in sheet.parts.appendix_ends:
        if not _ended(paragraph.bare):
            yield Breach("phụ lục thiếu dấu kết thúc ./.", "./.", paragraph.bare[-20:], paragraph)


def _ended(text: str) -> bool:
    return text.endswith(("./.", "[…]"))
