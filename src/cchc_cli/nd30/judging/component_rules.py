"""The component table (Phụ lục I, Phần I, Mục II): what must be there, and how it is set."""

import re
from collections.abc import Iterator

from cchc_cli.nd30.doctypes import LETTER
from cchc_cli.nd30.judging.catalogue import MANDATORY, PREFIXES
from cchc_cli.nd30.judging.examples import SAMPLES
from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.nd30.judging.page_rules import shown
from cchc_cli.nd30.reading.page import Page, Paragraph
from cchc_cli.nd30.rules import COMPONENTS, Component
from cchc_cli.nd30.widths import lines_of, text_width
from cchc_cli.nd30.words import fold, roman

_WITHOUT_SUBJECT = {LETTER, "giay gioi thieu", "giay nghi phep"}
"""By the forms of Phụ lục III: 1.5, 1.8, 1.10."""
_SLACK = 0.17
"""Share of a line's length that drawing by hand may be off."""
_NEAR = 2
_ABOUT_GAP = 5.5


def present(sheet: SortedPage) -> Iterator[Breach]:
    """Find the mandatory components (Điều 8.2), the type or V/v with them."""
    if sheet.parts.sheet:
        return
    for name in MANDATORY:
        if not sheet.parts.get(name):
            yield _missing(name)
    if sheet.final and sheet.parts.get("authority") and not sheet.parts.get("signer"):
        yield _missing("signer")
    if sheet.parts.kind is None:
        yield _missing("type")
    elif sheet.parts.kind not in _WITHOUT_SUBJECT and not sheet.parts.get("subject"):
        yield _missing("subject")


def _missing(name: str) -> Breach:
    component = COMPONENTS[name].name
    code = f"{PREFIXES[name]}-missing"
    return Breach(code, f"không thấy {component}", f"như «{SAMPLES[name]}»", "không có")


def looks(sheet: SortedPage) -> Iterator[Breach]:
    """Size, bold, italic, capitals and place of each component."""
    for name, prefix in PREFIXES.items():
        component = COMPONENTS[name]
        for paragraph in sheet.parts.get(name):
            if paragraph.look is not None and paragraph.bare != "[…]":
                yield from _look(component, prefix, paragraph)


def _look(component: Component, prefix: str, paragraph: Paragraph) -> Iterator[Breach]:
    """Check size, weight and slant of a component against the table."""
    look = paragraph.look
    if look is None:
        return
    name = component.name
    if not component.low <= look.size <= component.high:
        wanted = (
            shown(component.low)
            if component.low == component.high
            else f"{shown(component.low)} đến {shown(component.high)}"
        )
        yield Breach(
            f"{prefix}-size",
            f"{name} cỡ {shown(look.size)}",
            f"cỡ {wanted}",
            shown(look.size),
            paragraph,
        )
    if look.bold != component.bold:
        wanted, found = ("đậm", "không đậm") if component.bold else ("không đậm", "đậm")
        yield Breach(f"{prefix}-bold", f"{name} {found}", wanted, found, paragraph)
    if look.italic != component.italic:
        wanted, found = ("nghiêng", "đứng") if component.italic else ("đứng", "nghiêng")
        yield Breach(f"{prefix}-italic", f"{name} kiểu {found}", wanted, found, paragraph)
    yield from _case(component, prefix, paragraph, caps=look.caps)
    yield from _place(component, prefix, paragraph)
    if look.underline:
        yield Breach(
            f"{prefix}-underline", f"{name} bị gạch chân", "không gạch chân", "gạch chân", paragraph
        )


def _case(
    component: Component, prefix: str, paragraph: Paragraph, *, caps: bool
) -> Iterator[Breach]:
    """Check capitals and small letters of a component against the table."""
    bare = paragraph.bare
    if component.id == "section":
        bare = re.sub(r"^[IVX]+\.\s*", "", bare)
    upper = bare.isupper() or caps
    if "{{" in bare:  # in a template the words come later
        return
    if component.capitals and not upper:
        yield Breach(
            f"{prefix}-case", f"{component.name} viết chữ thường", "IN HOA", "chữ thường", paragraph
        )
    if component.lower and upper and len(bare) > 3:  # noqa: PLR2004
        yield Breach(
            f"{prefix}-case", f"{component.name} viết IN HOA", "chữ thường", "IN HOA", paragraph
        )


def _place(component: Component, prefix: str, paragraph: Paragraph) -> Iterator[Breach]:
    """Check alignment and indents of a component against the table."""
    align = paragraph.layout.align
    if component.align == "center" and align not in {"center", ""}:
        yield Breach(
            f"{prefix}-align",
            f"{component.name} không canh giữa",
            "canh giữa",
            _ALIGN.get(align, align),
            paragraph,
        )
    if (
        component.align == "left"
        and component.id != "addressee"
        and align not in {"left", "both", ""}
    ):
        yield Breach(
            f"{prefix}-align",
            f"{component.name} không sát lề trái",
            "sát lề trái",
            _ALIGN.get(align, align),
            paragraph,
        )


_ALIGN = {"left": "canh trái", "right": "canh phải", "both": "canh đều", "center": "canh giữa"}


def lines(sheet: SortedPage) -> Iterator[Breach]:
    """Judge the line under Tiêu ngữ, body and subject: there, and as long as it must be."""
    under = {n: p for n in ("motto", "body_name", "subject") if (p := sheet.parts.get(n))}
    found = {name: _below(sheet.page, texts[-1]) for name, texts in under.items()}
    taken = [id(paragraph) for paragraph in found.values()]
    loose = sum(len(p.drawn) - taken.count(id(p)) for p in _above_text(sheet) if p.drawn)
    for name, texts in under.items():
        if found[name] is None and loose > 0:
            loose -= 1
        elif not any(text.look and text.look.underline for text in texts):
            yield from _line(COMPONENTS[name], PREFIXES[name], texts, found[name])


def _above_text(sheet: SortedPage) -> list[Paragraph]:
    """Return what stands above the text: a line may be anchored to any paragraph there."""
    texts = (*sheet.parts.body, *sheet.parts.headings)
    start = min((t.number for t in texts if not t.place and not t.box), default=0)
    first = (p for p in sheet.page.paragraphs if p.section == 0)
    return [p for p in first if (p.place[0] == 1 if p.place else p.number < start)]


def _line(
    component: Component, prefix: str, texts: list[Paragraph], holder: Paragraph | None
) -> Iterator[Breach]:
    """Check that the line under a component is there, and how long it is."""
    last = texts[-1]
    if holder is None:
        yield Breach(
            f"{prefix}-line",
            f"không có đường kẻ dưới {component.name}",
            _wanted(component),
            "không có",
            last,
        )
        return
    longest = min(max(map(_longest_line, texts)), last.room)
    drawn = holder.drawn[0] if holder.drawn else _border(holder)
    if drawn < 0 or not longest or component.line is None:
        return
    low, high = (share * longest for share in component.line)
    if not low * (1 - _SLACK) <= drawn <= high * (1 + _SLACK):
        found = f"{shown(drawn)} mm, chữ dài {shown(longest)} mm"
        yield Breach(
            f"{prefix}-line",
            f"đường kẻ dưới {component.name} dài {shown(drawn)} mm",
            _wanted(component),
            found,
            last,
        )


def _longest_line(paragraph: Paragraph) -> float:
    look = paragraph.look
    if look is None:
        return 0.0
    lines = lines_of(paragraph.text, look.size, paragraph.room, bold=look.bold)
    return max((text_width(line, look.size, bold=look.bold) for line in lines), default=0.0)


def _wanted(component: Component) -> str:
    if component.line == (1, 1):
        return "đường kẻ dài bằng dòng chữ"
    return "đường kẻ dài từ 1/3 đến 1/2 dòng chữ"


def _below(page: Page, last: Paragraph) -> Paragraph | None:
    """Find what holds the line under a text: its own paragraph, or an empty one after it."""
    at = next(i for i, p in enumerate(page.paragraphs) if p is last)
    for paragraph in page.paragraphs[at : at + 1 + _NEAR]:
        if paragraph.place != last.place:
            break
        if paragraph.drawn or (
            paragraph.layout.border and (paragraph is last or not paragraph.bare)
        ):
            return paragraph
        if paragraph.bare and paragraph is not last:
            break
    return None


def _border(paragraph: Paragraph) -> float:
    return paragraph.room - paragraph.layout.left - paragraph.layout.right


def motto(sheet: SortedPage) -> Iterator[Breach]:
    """TN01: the motto's words, capitals and hyphens with spaces."""
    for paragraph in sheet.parts.get("motto"):
        if paragraph.bare.isupper():
            continue
        if paragraph.bare != "Độc lập - Tự do - Hạnh phúc":
            yield Breach(
                "TN01",
                "Tiêu ngữ gõ không đúng",
                "Độc lập - Tự do - Hạnh phúc",
                paragraph.bare,
                paragraph,
            )
    for paragraph in sheet.parts.get("nation"):
        words = paragraph.bare.upper().replace("HOÀ", "HÒA")
        if words != "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM":
            wanted = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
            yield Breach("QH-case", "Quốc hiệu gõ không đúng", wanted, paragraph.bare, paragraph)


def signing(sheet: SortedPage) -> Iterator[Breach]:
    """KY01, HT01: dots after the abbreviations, no degrees before the name."""
    for paragraph in sheet.parts.get("authority"):
        bare = paragraph.bare
        if re.match(r"(?i)(T/M|K/T|T/L|TUQ/)", bare) or re.match(r"(TM|KT|TL|TUQ|Q)\s", bare):
            wanted = "TM., KT., TL., TUQ., Q. có dấu chấm"
            yield Breach("KY01", f"quyền hạn viết «{bare.split()[0]}»", wanted, bare, paragraph)
    for paragraph in sheet.parts.get("signer"):
        if re.match(
            r"(?i)(ts|ths|gs|pgs|bs|ks|cn|tiến sĩ|thạc sĩ|ông|bà|đ/c)[.\s]", paragraph.bare
        ):
            yield Breach(
                "HT01",
                "có học hàm, học vị trước tên người ký",
                "chỉ ghi họ và tên",
                paragraph.bare,
                paragraph,
            )


def appendices(sheet: SortedPage) -> Iterator[Breach]:
    """PL01, PL02: several appendices have Roman numbers; the text speaks of them."""
    heads = sheet.parts.get("appendix")
    for number, head in enumerate(heads, start=1):
        wanted = f"Phụ lục {roman(number)}" if len(heads) > 1 else "Phụ lục"
        if fold(head.bare) not in {fold(wanted), f"phu luc {roman(number).lower()}"}:
            yield Breach("PL01", f"phụ lục ghi «{head.bare}»", wanted, head.bare, head)
    paragraphs = (*sheet.parts.text, *sheet.parts.get("basis"))
    if heads and not any("phu luc" in fold(paragraph.bare) for paragraph in paragraphs):
        yield Breach("PL02", "lời văn không nhắc đến phụ lục", "có Phụ lục kèm theo", "không có")


def about_gap(sheet: SortedPage) -> Iterator[Breach]:
    """VV01: six points between the number and V/v, where they are paragraphs of their own."""
    number, about = sheet.parts.get("number"), sheet.parts.get("about")
    if not number or not about or number[-1].element is about[0].element:
        return
    gap = max(number[-1].layout.after, about[0].layout.before)
    if number[-1].place == about[0].place and gap < _ABOUT_GAP:
        found = f"{shown(gap)} pt"
        yield Breach("VV01", f"dòng V/v cách dòng số {found}", "6 pt", found, about[0])


COMPONENT_CHECKS = (present, looks, lines, motto, signing, appendices, about_gap)
