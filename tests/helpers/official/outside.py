"""Files that NĐ 30/2020/NĐ-CP does not rule, and sound documents with words that look like faults."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, NamedTuple

from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from tests.helpers.mutations import all_paragraphs, para
from tests.helpers.official import drawing
from tests.helpers.official.breaches import each, no_number, swap
from tests.helpers.official.forms import (
    CHAIR,
    COUNCIL,
    FILLER,
    NATION,
    build,
    build_with,
    foot,
    head,
    text,
    title,
)
from tests.helpers.official.layouts import LAYOUTS, Line, Sheet

PARTY = Line("nation", "ĐẢNG CỘNG SẢN VIỆT NAM")


def _party(s: Sheet, kind: str = "") -> None:
    left = [Line("parent", "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG"), Line("issuer", "ĐẢNG ỦY XÃ NGHI DƯƠNG")]
    left += [Line("issuer", "*"), Line("number", "Số 12-TB/ĐU" if kind else "Số 12-CV/ĐU")]
    s.columns(left, [PARTY, Line("date", "Nghi Dương, ngày 08 tháng 10 năm 2025")])
    if kind:
        s.put("type", kind)
        s.put("subject", "về phân công nhiệm vụ các đồng chí đảng ủy viên")
    else:
        s.put("addressee", "Kính gửi: - Các chi bộ trực thuộc,")
    text(s, FILLER, "Đề nghị các chi bộ thực hiện./.")
    foot(
        s,
        ("- Như trên,", "- Lưu Văn phòng Đảng ủy."),
        ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
        "Nguyễn Văn An",
    )


def party_letter(s: Sheet) -> None:
    _party(s)


def party_notice(s: Sheet) -> None:
    _party(s, "THÔNG BÁO")


def legal_resolution(s: Sheet) -> None:
    """A legal normative document: NĐ 78/2025/NĐ-CP rules it."""
    head(s, "Số: 12/2025/NQ-HĐND", issuer=COUNCIL)
    title(s, "NGHỊ QUYẾT", "Quy định mức chi hỗ trợ hoạt động văn hóa trên địa bàn xã Nghi Dương")
    text(s, "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", role="basis")
    text(s, "Hội đồng nhân dân ban hành Nghị quyết quy định mức chi.")
    text(
        s,
        "Điều 1.| Phạm vi điều chỉnh",
        "Nghị quyết này quy định mức chi hỗ trợ hoạt động văn hóa.",
    )
    foot(s, ("- UBND thành phố;", "- Lưu: VT."), ("CHỦ TỊCH",), "Nguyễn Văn An")


def mandate(s: Sheet) -> None:
    """One person empowers another; no office has a part in it."""
    _citizen(s, "GIẤY ỦY QUYỀN", "Bên ủy quyền: Trần Thị Lan, sinh ngày 5 tháng 03 năm 1970", "Bên nhận ủy quyền: Lê Thị Chín")  # fmt: skip


def labour_contract(s: Sheet) -> None:
    s.columns([Line("issuer", "TRƯỜNG TIỂU HỌC NGHI DƯƠNG")], NATION)
    s.put("type", "HỢP ĐỒNG LAO ĐỘNG")
    s.put("plain", "Số: 12/HĐLĐ")
    text(s, "Điều 1: Thời hạn", "Thời hạn của hợp đồng: 12 tháng.")


def week(s: Sheet) -> None:
    """The plan of a week has Quốc hiệu, and is neither registered nor sent."""
    s.columns([Line("issuer", "UBND XÃ NGHI DƯƠNG")], NATION)
    s.put("type", "LỊCH CÔNG TÁC TUẦN")
    table(s)


def lesson(s: Sheet) -> None:
    """The name of a type alone makes no document."""
    s.put("type", "KẾ HOẠCH BÀI DẠY")
    s.put("plain", "Môn: Tiếng Việt, lớp 3")
    text(s, "1. Kiến thức: học sinh đọc đúng.")


def invitation(s: Sheet) -> None:
    """A company writes without any head."""
    s.put("type", "THƯ MỜI")
    text(s, "Kính gửi: Ủy ban nhân dân xã Nghi Dương", "Công ty kính mời Quý cơ quan dự hội thảo.")
    s.put("signed", "GIÁM ĐỐC")
    s.put("signed", "Vũ Thị Mai")


def _citizen(s: Sheet, name: str, *lines: str) -> None:
    for role, words in NATION:
        s.put(role, words)
    s.put("type", name)
    text(s, *lines)
    s.columns([], [Line("date", "Nghi Dương, ngày 8 tháng 10 năm 2025"), Line("signed", "Người làm đơn"), Line("gap", ""), Line("signed", "Trần Thị Lan")])  # fmt: skip


def request(s: Sheet) -> None:
    _citizen(s, "ĐƠN ĐỀ NGHỊ", "Kính gửi: Ủy ban nhân dân xã Nghi Dương", "Tôi tên là: Trần Thị Lan", "Tôi xin trân trọng cảm ơn.")  # fmt: skip


def declaration(s: Sheet) -> None:
    _citizen(s, "TỜ KHAI", "Kính gửi: Ủy ban nhân dân xã", "Họ, chữ đệm, tên người yêu cầu: ........", "Tôi cam đoan lời khai là đúng.")  # fmt: skip


def life_story(s: Sheet) -> None:
    _citizen(s, "SƠ YẾU LÝ LỊCH", "Họ và tên: Trần Thị Lan", "Sinh ngày: 5/3/1990")


def slip(s: Sheet) -> None:
    """A slip inside the office."""
    s.columns([Line("parent", "UBND XÃ NGHI DƯƠNG"), Line("issuer", "VĂN PHÒNG")], [Line("date", "Ngày 8/10/2025")])  # fmt: skip
    s.put("type", "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC")
    text(
        s,
        "Kính trình: Chủ tịch Ủy ban nhân dân xã",
        "1. Tóm tắt nội dung:",
        "2. Ý kiến của lãnh đạo:",
    )


def table(s: Sheet) -> None:
    grid = s.document.add_table(3, 3)
    for row in grid.rows:
        for cell, words in zip(row.cells, ("1", "Nguyễn Văn A", "5/3/1990"), strict=True):
            cell.text = words


def curriculum(s: Sheet) -> None:
    for words in ("NGUYỄN VĂN A", "Chuyên viên công nghệ thông tin", "Kinh nghiệm", "2019 - 2025: Công ty A", "Kỹ năng: Excel, Python"):  # fmt: skip
        s.document.add_paragraph(words)


def article(s: Sheet) -> None:
    s.document.add_paragraph("Xã Nghi Dương đẩy mạnh chuyển đổi số")
    for _ in range(5):
        s.document.add_paragraph(FILLER)


def english(s: Sheet) -> None:
    s.document.add_paragraph("MEETING NOTES")
    for _ in range(3):
        s.document.add_paragraph(
            "The team agreed to send the draft by Friday, and to meet again next week."
        )


def empty(_: Sheet) -> None:
    """Nothing at all."""


OUTSIDE: dict[str, Callable[[Sheet], None]] = {
    form.__name__: form
    for form in (
        party_letter,
        party_notice,
        legal_resolution,
        request,
        declaration,
        life_story,
        slip,
        mandate,
        labour_contract,
        week,
        lesson,
        invitation,
        table,
        curriculum,
        article,
        english,
        empty,
    )
}
"""No rule of the decree can be broken in these."""


def build_outside(name: str) -> Any:
    return build_with(OUTSIDE[name], LAYOUTS["table"])


class Friend(NamedTuple):
    """Words that look like a fault and are none, in a sound form."""

    id: str
    form: str
    change: Callable[[Any], None]

    def document(self) -> Any:
        document = build(self.form)
        self.change(document)
        return document


def _below(start: str, words: str) -> Callable[[Any], None]:
    """Add a line that looks like the one above it."""

    def change(document: Any) -> None:
        above = para(document, start)._p
        below = deepcopy(above)
        next(below.iter(qn("w:t"))).text = words
        above.addnext(below)

    return change


def _stamped(words: str) -> Callable[[Any], None]:
    """Put the degree of urgency in a framed box below the number."""

    def change(document: Any) -> None:
        content = (
            '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'
            f"<w:t>{words}</w:t></w:r></w:p>"
        )
        drawing.box(para(document, "Số: 0"), content, (30, 8), (18, 12), framed=True)

    return change


def _below_chief(words: str) -> Callable[[Any], None]:
    """Put in the empty line below the office what programs put a signature in the place of."""

    def change(document: Any) -> None:
        titles = [p for p in all_paragraphs(document) if p.text == "CHÁNH VĂN PHÒNG"]
        empty = titles[-1]._p.getnext()
        run = Paragraph(empty, titles[-1]._parent).add_run(words)
        run.font.size = Pt(12)

    return change


def _address(document: Any) -> None:
    """Put the address of the office in a box at the foot of page 1."""
    content = (
        '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:jc w:val="center"/>'
        '</w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>Địa chỉ: thôn Trung, xã Nghi Dương; điện thoại: 0225.000.000</w:t></w:r></w:p>'
    )
    drawing.box(document.paragraphs[-1], content, (165, 10), (0, 60))


FRIENDS = (
    Friend("months-counted", "thong_bao", swap("trước ngày 15 hằng tháng", "trong thời gian 03 tháng kể từ ngày ban hành Thông báo này")),
    Friend("not-a-basis", "cong_van_nhieu", swap("Các cơ quan", "Xét đề nghị của Phòng Kinh tế, Ủy ban nhân dân xã có ý kiến như sau: các cơ quan")),
    Friend("recipient-on-two-lines", "thong_bao", each(swap("- Các phòng, đơn vị thuộc UBND xã;", "- Các phòng, đơn vị thuộc UBND xã,"), _below("- Các phòng", "Đảng ủy xã, các đoàn thể;"))),
    Friend("office-number", "thong_bao", _below("- Lưu", "Số eOffice: 25-1234")),
    Friend("alike-syllables", "thong_bao", swap("Các cơ quan", "Bà Hòa, ông Hoàng và ông Hoàn; các cơ quan")),
    Friend("quoted-article", "quyet_dinh", swap(" Quyết định này có hiệu lực", " Sửa đổi Điều 7 như sau: “Điều 7. Hiệu lực”. Quyết định này có hiệu lực")),
    Friend("cited-articles", "quyet_dinh", swap("tại Điều 1 chịu", "tại Điều 1, Điều 2 chịu")),
    Friend("date-in-figures", "thong_bao", swap("Các cơ quan", "Theo dữ liệu đến ngày 5/3/2025, các cơ quan")),
    Friend("month-in-figures", "thong_bao", swap("Các cơ quan", "Trong tháng 03/2025, các cơ quan")),
    Friend("general-provisions", "thong_bao", swap("Các cơ quan", "Theo Chương I QUY ĐỊNH CHUNG của Quy chế, các cơ quan")),
    Friend("more-kept-copies", "thong_bao", swap("- Lưu: VT, VP.", "- Lưu: VT, VP (03b), HS.")),
    Friend("old-unit-when-it-was", "thong_bao", each(swap("Nghi Dương, ngày 08 tháng 10", "Nghi Dương, ngày 15 tháng 5"), swap("Các cơ quan", "Theo ý kiến của UBND huyện Kiến Thụy, các cơ quan"))),
    Friend("one-page-without-number", "thong_bao", no_number),
    Friend("urgent", "cong_dien", _stamped("HỎA TỐC")),
    Friend("urgent-letter", "cong_van_nhieu", _stamped("KHẨN")),
    Friend("urgent-at-the-left", "cong_dien", lambda d: para(d, "CÔNG ĐIỆN").insert_paragraph_before().add_run("HỎA TỐC").__setattr__("bold", True)),
    Friend("wired-in-bold", "cong_dien", lambda d: para(d, "Chủ tịch Ủy ban").runs[0].__setattr__("bold", True)),
    Friend("doctor", "thong_bao", each(swap("UBND XÃ NGHI DƯƠNG", "TRẠM Y TẾ NGHI DƯƠNG"), swap("Trần Thị Hòa", "BS. Trần Thị Hòa"))),
    Friend("room-for-a-signature", "thong_bao", _below_chief("<ký số>")),
    Friend("no-type-of-the-decree", "thong_bao", each(swap("THÔNG BÁO", "KẾT LUẬN"), swap("/TB-UBND", "/KL-UBND"))),
    Friend("address-below", "cong_van_nhieu", _address),
    Friend("indent-of-1-cm", "thong_bao", lambda d: _indents(d, Mm(10))),
)  # fmt: skip


def _indents(document: Any, wide: int) -> None:
    for paragraph in document.paragraphs:
        if paragraph.paragraph_format.first_line_indent:
            paragraph.paragraph_format.first_line_indent = wide


def _loose_line(words: str) -> Callable[[Sheet], None]:
    """Make a notice above whose head a line stands."""

    def form(s: Sheet) -> None:
        s.put("copy", words)
        head(s, "Số: 05/TB-UBND")
        title(s, "THÔNG BÁO", "Về việc thực hiện nhiệm vụ")
        text(s, FILLER, "Trên đây là thông báo của Ủy ban nhân dân xã./.")
        foot(s, ("- Các đơn vị;", "- Lưu: VT."), CHAIR, "Lê Văn Mẫn")

    return form


BEFORE_THE_HEAD = ("DỰ THẢO", "THÔNG BÁO", "Kính gửi: Các đơn vị")


def build_before(words: str) -> Any:
    return build_with(_loose_line(words), LAYOUTS["table"])
