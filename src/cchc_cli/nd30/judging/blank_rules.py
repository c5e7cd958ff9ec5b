"""Rule BT01: what is left to fill in."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule


@rule(
    "BT01",
    "error",
    "chỗ trống trong bản phát hành",
    clause="Điều 8",
    advice="điền nội dung vào chỗ […]",
    wrong="báo cáo […] nhiệm vụ",
    right="báo cáo 12 nhiệm vụ",
)
def blanks(sheet: SortedPage) -> Iterator[Breach]:
    """Check that nothing is left to fill in where a document goes out."""
    for paragraph in sheet.page.paragraphs if sheet.final else ():
        if "[…]" in paragraph.text:
            message = "bản phát hành còn chỗ trống […]"
            yield Breach(message, "điền nội dung", "[…]", paragraph)
