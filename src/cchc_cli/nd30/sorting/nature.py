"""What a file is: a document that NĐ 30/2020/NĐ-CP sets rules for, or something else.

The decree leaves out documents of the Party (Hướng dẫn 36-HD/VPTW) and legal normative ones
(Nghị định 78/2025/NĐ-CP); citizens' forms and internal slips are none of its 29 types (Điều 7).
"""

from itertools import islice
from typing import NamedTuple

from cchc_cli.nd30.doctypes import CONTRACTS, name_of
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.sorting.components import Components
from cchc_cli.patterns import regex

_HEAD = 25
"""Paragraphs in which a file says what it is: head, title, subject."""
_YOUTH_LINE = regex(r"doan (tncs|thanh nien cong san) ho chi minh")
_PARTY_NUMBER = regex(r"so\s*:?\s*[\d….\s]*-\s*[a-z]{1,4}/[a-z]")
"""Kind before the stroke (12-CV/ĐU); documents of the State have it behind."""
_OF_LAW = regex(r"/\s*(?:19|20)\d\d\s*/")
"""A year between number and symbol (NĐ 78/2025/NĐ-CP, Điều 8)."""
_LAWS = regex(r"(luat|bo luat|phap lenh|lenh|nghi dinh|thong tu|thong tu lien tich)( .{3,}|$)")
_FORMS = regex(
    r"don (?!vi\b)|to khai\b|(so yeu )?ly lich\b|ban (khai|cam ket|cam doan|kiem diem)\b|"
    r"ban tu (kiem diem|nhan xet|danh gia)|giay (de nghi|cam ket|cam doan|xac nhan|bien nhan)\b|"
    r"phieu (dang ky|thu thap|khao sat|cung cap|dieu tra)\b"
)
_SLIPS = regex(
    r"phieu (trinh|xu ly|de xuat|lay y kien|y kien|kiem soat|tiep nhan|giai quyet|danh gia|"
    r"cham diem|giao nhan|theo doi|hen|thu|chi|nhap kho|xuat kho|de nghi|phan loai)\b"
)
_PRIVATE = {"giay uy quyen", *CONTRACTS}
"""Types that people make among themselves too: theirs have no number and no office."""
_OF_LABOUR = regex(r"hop dong (lao dong|lam viec|thu viec|dao tao|hoc nghe)\b")
_TEACHING = regex(r"ke hoach (bai day|bai hoc|day hoc)\b|giao an\b")
_OF_OFFICES = ("number", "number_below", "body_name", "date", "recipients_head")
_OTHER = "giấy tờ không phải một trong 29 loại văn bản hành chính"
_LEGAL = "văn bản quy phạm pháp luật (theo Nghị định 78/2025/NĐ-CP)"
_SURE = ("nation", "motto", "number", "date", "about", "recipients_head")
"""Components of which one tells a document; Kính gửi and a signature are in any letter."""


class Nature(NamedTuple):
    """What a file is taken for."""

    kind: str | None
    """The type of a document, None where it is not known."""
    outside: str = ""
    """What it is instead, in Vietnamese; "" for a document of the decree."""

    unknown: bool = False
    """Nothing in it tells that it is a document."""

    @property
    def name(self) -> str:
        """Its name in Vietnamese."""
        return self.outside or name_of(self.kind)


def nature_of(page: Page, parts: Components) -> Nature:
    """Tell what a page is by the lines of its head."""
    if parts.sheet:
        return Nature("phu luc" if parts.get("appendix") else "bang")
    outside = _outside(page, parts)
    told = parts.kind is not None or any(parts.get(name) for name in _SURE)
    return Nature(parts.kind, outside, unknown=not outside and not told)


def _outside(page: Page, parts: Components) -> str:
    """Say what a file is that the decree does not speak of."""
    head = list(islice((p for p in page.paragraphs if p.bare), _HEAD))
    marks = [paragraph.mark for paragraph in head]
    if any(_OF_LAW.search(paragraph.bare) for paragraph in parts.get("number")):
        return _LEGAL
    found = _of_others(marks, parts)
    if not found and parts.kind is None:
        found = _by_title([p.mark for p in head if _is_title(p)], parts)
        if not found and parts.get("nation") and not _is_sent(parts):
            found = _OTHER
    return found


def _of_others(marks: list[str], parts: Components) -> str:
    """Say what a file is by lines that no document of the State has."""
    official = any(parts.get(name) for name in _OF_OFFICES)
    if not parts.get("nation") and _is_of_the_party(marks):
        return "văn bản của Đảng (theo Hướng dẫn 36-HD/VPTW)"
    if not parts.get("nation") and any(map(_YOUTH_LINE.fullmatch, marks)):
        return "văn bản của Đoàn Thanh niên"
    if parts.kind == "hop dong" and any(map(_OF_LABOUR.match, marks)):
        return "hợp đồng lao động, hợp đồng làm việc (theo Bộ luật Lao động, Luật Viên chức)"
    if not official and any(map(_TEACHING.match, marks)):
        return _OTHER
    return "giấy tờ giữa các cá nhân" if not official and parts.kind in _PRIVATE else ""


def _is_sent(parts: Components) -> bool:
    """Whether a paper without the name of a type is one that is registered, or sent.

    A certificate and the plan of a week have Quốc hiệu too, and none of these.
    """
    return any(parts.get(name) for name in ("number", "about", "addressee", "recipients_head"))


def _by_title(titles: list[str], parts: Components) -> str:
    """Say what a file is by the lines that may be its title."""
    if parts.get("nation") and any(map(_LAWS.fullmatch, titles)):
        return _LEGAL
    if any(map(_SLIPS.match, titles)):
        return "phiếu dùng trong nội bộ"
    if not parts.get("about") and any(map(_FORMS.match, titles)):
        return "đơn, tờ khai hoặc mẫu cá nhân điền"
    return ""


def _is_of_the_party(marks: list[str]) -> bool:
    return any(m == "dang cong san viet nam" or _PARTY_NUMBER.match(m) for m in marks)


def _is_title(paragraph: Paragraph) -> bool:
    look = paragraph.look
    upper = paragraph.bare.isupper() or bool(look and look.caps)
    return upper or bool(look and look.bold and paragraph.layout.align == "center")
