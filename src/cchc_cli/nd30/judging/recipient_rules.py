"""Rules TX07 to TX09: whom a document goes to, in Kính gửi and Nơi nhận."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.doctypes import LETTER
from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.nd30.reading.page import Paragraph
from cchc_cli.patterns import regex

_UPWARD = {"to trinh", LETTER}
"""Not reports: most periodic ones name the body they go to in their last sentence instead."""
_TO_WHO_BEARS_IT = {"giay gioi thieu", "giay moi", "cong dien", "giay nghi phep", "phieu gui"}
"""Types that name in their text whom they go to (forms 1.6 to 1.10 of Phụ lục III)."""
_AS_ABOVE = regex(r"[-–+•*\s]*nhu tren\b")
"""Whatever it begins with: of a dash that is not there TX07 tells."""
_NO_ADDRESSEE = {"thong bao", "quyet dinh", "ke hoach", "nghi quyet", "chi thi", "huong dan"}


@rule(
    "TX07",
    "error",
    "cách viết nơi nhận",
    clause="Mục II.9.d",
    advice="mỗi dòng bắt đầu bằng gạch đầu dòng, cuối dòng có dấu chấm phẩy; "
    "dòng cuối là Lưu: VT và dấu chấm",
    wrong="UBND thành phố",
    right="- UBND thành phố (để b/c);",
)
def recipients(sheet: SortedPage) -> Iterator[Breach]:
    """Check the dashes, the semicolons and the last line; an entry may take several lines."""
    entries = list(_entries(sheet))
    head = sheet.parts.get("recipients_head")
    for first, last in entries[:-1]:
        if not first.bare.startswith("- ") or not last.bare.endswith(";"):
            yield Breach("dòng nơi nhận viết không đúng", "- …;", first.bare, first)
    if entries:
        yield from _archived(*entries[-1])
    elif head and not any(p.bare == "[…]" for p in sheet.page.paragraphs):
        yield Breach("nơi nhận trống", "- …; - Lưu: VT, ….", "trống", head[0])


def _entries(sheet: SortedPage) -> Iterator[tuple[Paragraph, Paragraph]]:
    """Yield the first and the last line of each entry: one without a dash goes on with another."""
    first = last = None
    for paragraph in sheet.parts.get("recipients"):
        if paragraph.bare == "[…]":
            continue
        ended = last is None or last.bare.endswith((";", "."))
        if first is not None and last is not None:
            if not ended and not paragraph.bare.startswith("-"):
                last = paragraph
                continue
            yield first, last
        first = last = paragraph
    if first is not None and last is not None:
        yield first, last


def _archived(first: Paragraph, last: Paragraph) -> Iterator[Breach]:
    """Check that the last entry is the archive, with the unit that drafted."""
    wanted = "- Lưu: VT, …."
    if not first.bare.startswith("- ") or not last.bare.endswith("."):
        yield Breach("dòng cuối nơi nhận viết không đúng", wanted, last.bare, first)
    elif not re.match(r"- luu ?: ?(vt|van thu|ho so|bo phan)", first.mark):
        yield Breach("dòng cuối nơi nhận không phải Lưu: VT", wanted, first.bare, first)


@rule(
    "TX08",
    "error",
    "Như trên ở nơi nhận",
    clause="Mục II.9.b",
    advice="chỉ ghi Như trên khi văn bản có Kính gửi",
    wrong="Thông báo ghi - Như trên;",
    right="- Như trên; khi có Kính gửi",
)
def as_above(sheet: SortedPage) -> Iterator[Breach]:
    """Check that what is sent Như trên has a Kính gửi; one goes with the other."""
    listed, addressed = sheet.parts.get("recipients"), sheet.parts.get("addressee")
    above = [p for p in listed if "nhu tren" in p.mark and _AS_ABOVE.match(p.mark)]
    if above and not addressed and sheet.parts.kind not in _TO_WHO_BEARS_IT:
        message = "có Như trên mà không có Kính gửi"
        yield Breach(message, "bỏ Như trên", above[0].bare, above[0])
    if addressed and listed and not above:
        message = "có Kính gửi mà nơi nhận thiếu Như trên"
        yield Breach(message, "- Như trên;", listed[0].bare, listed[0])


@rule(
    "TX09",
    "error",
    "Kính gửi",
    clause="Mục II.9.b",
    advice="Kính gửi chỉ có ở tờ trình, báo cáo lên cấp trên, công văn",
    wrong="Kính gửi trong thông báo",
    right="Kính gửi trong công văn, tờ trình, báo cáo",
)
def addressee(sheet: SortedPage) -> Iterator[Breach]:
    """Check Kính gửi by the type of document."""
    kind, addressees = sheet.parts.kind, sheet.parts.get("addressee")
    if addressees and kind in _NO_ADDRESSEE:
        yield Breach(
            "loại văn bản này không có Kính gửi",
            "bỏ Kính gửi",
            addressees[0].bare,
            addressees[0],
        )
    if not addressees and kind in _UPWARD:
        yield Breach("thiếu Kính gửi", "Kính gửi: …", "không có")
    if len(addressees) > 1:
        for paragraph in addressees[1:-1]:
            if not paragraph.bare.endswith(";"):
                yield Breach("dòng kính gửi thiếu dấu chấm phẩy", "- …;", paragraph.bare, paragraph)
        if not addressees[-1].bare.endswith("."):
            yield Breach(
                "dòng kính gửi cuối thiếu dấu chấm",
                "- ….",
                addressees[-1].bare,
                addressees[-1],
            )
