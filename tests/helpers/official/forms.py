"""The words of the official forms of Phụ lục III, NĐ 30/2020/NĐ-CP, each complete and right."""

from collections.abc import Callable
from typing import Any

from docx.oxml.ns import qn
from docx.shared import Mm

from tests.helpers.official.layouts import CENTRE, LAYOUTS, Layout, Line, Sheet

NATION = [
    Line("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    Line("motto", "Độc lập - Tự do - Hạnh phúc"),
]
DATE = "Nghi Dương, ngày 08 tháng 10 năm 2025"
COMMUNE = ("ỦY BAN NHÂN DÂN", "XÃ NGHI DƯƠNG")
COUNCIL = ("HỘI ĐỒNG NHÂN DÂN", "XÃ NGHI DƯƠNG")
CHAIR = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
DEPUTY = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
OFFICE = ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")
LAW = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"
DECREE = (
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"
)
FILLER = (
    "Các cơ quan, đơn vị thuộc Ủy ban nhân dân xã rà soát nhiệm vụ được giao, xác định rõ người chủ trì, "
    "thời hạn hoàn thành và kết quả phải đạt; chủ động phối hợp với các đơn vị liên quan trong quá trình thực hiện."
)


def head(
    sheet: Sheet, number: str = "", *about: str, issuer: tuple[str, ...] = COMMUNE, parent: str = "", date: str = DATE
) -> None:  # fmt: skip
    *names, last = issuer
    left = [Line("parent", parent)] if parent else []
    left += [*(Line("issuer", name) for name in names), Line("issuer_last", last)]
    left += [Line("number", number)] if number else []
    left += [Line("about" if at == 0 else "about_next", line) for at, line in enumerate(about)]
    sheet.columns(left, [*NATION, *([Line("date", date)] if date else [])])


def title(sheet: Sheet, kind: str, *subject: str) -> None:
    if not subject:
        sheet.put("type_ruled", kind)
        return
    sheet.put("type", kind)
    *first, last = subject
    for text in first:
        sheet.put("subject", text)
    sheet.put("subject_last", last)


def text(sheet: Sheet, *paragraphs: str, role: str = "body") -> None:
    for each in paragraphs:
        sheet.put(role, each)


def foot(sheet: Sheet, recipients: tuple[str, ...], titles: tuple[str, ...], name: str) -> None:
    left = [Line("sent_head", "Nơi nhận:"), *(Line("sent", line) for line in recipients)]
    gaps = [Line("gap", "")] * 3
    sheet.columns(left, [*(Line("signed", t) for t in titles), *gaps, Line("signed", name)])


def nghi_quyet(s: Sheet) -> None:
    head(s, "Số: 05/NQ-HĐND", issuer=COUNCIL)
    title(s, "NGHỊ QUYẾT", "Về việc xác nhận kết quả bầu Phó Chủ tịch Ủy ban nhân dân xã")
    s.put("power", "HỘI ĐỒNG NHÂN DÂN XÃ NGHI DƯƠNG")
    text(s, LAW, "Căn cứ kết quả bầu cử tại kỳ họp.", role="basis")
    s.put("order", "QUYẾT NGHỊ:")
    text(
        s,
        "Điều 1.| Xác nhận kết quả bầu Phó Chủ tịch Ủy ban nhân dân xã Nghi Dương nhiệm kỳ 2021 - 2026.",
        "Điều 2.| Ủy ban nhân dân xã và người có tên tại Điều 1 chịu trách nhiệm thi hành Nghị quyết này./.",
    )
    foot(
        s,
        ("- Như Điều 2;", "- HĐND thành phố;", "- Lưu: VT."),
        ("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"),
        "Nguyễn Văn An",
    )


def quyet_dinh(s: Sheet) -> None:
    head(s, "Số: 45/QĐ-UBND")
    title(s, "QUYẾT ĐỊNH", "Về việc thành lập Tổ kiểm tra cải cách hành chính năm 2025")
    s.put("power", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG")
    text(
        s,
        LAW,
        DECREE,
        "Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.",
        role="basis",
    )
    s.put("order", "QUYẾT ĐỊNH:")
    text(
        s,
        "Điều 1.| Thành lập Tổ kiểm tra cải cách hành chính năm 2025 gồm các ông, bà có tên sau:",
        "1. Ông Nguyễn Văn Bình, Phó Chủ tịch Ủy ban nhân dân xã, Tổ trưởng.",
        "2. Bà Trần Thị Hòa, Chánh Văn phòng, Tổ phó.",
        "Điều 2.| Tổ kiểm tra có nhiệm vụ:",
        "a) Xây dựng kế hoạch kiểm tra;",
        "b) Báo cáo kết quả trước ngày 30 tháng 11 năm 2025.",
        "Điều 3.| Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 4.| Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    foot(s, ("- Như Điều 4;", "- Lưu: VT, VP."), ("CHỦ TỊCH",), "Lê Văn Mẫn")


def quyet_dinh_gian_tiep(s: Sheet) -> None:
    head(s, "Số: 46/QĐ-UBND")
    title(s, "QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Văn phòng")
    s.put("power", "ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG")
    text(s, LAW, "Theo đề nghị của Chánh Văn phòng.", role="basis")
    s.put("order", "QUYẾT ĐỊNH:")
    text(
        s,
        "Điều 1.| Ban hành kèm theo Quyết định này Quy chế làm việc của Văn phòng.",
        "Điều 2.| Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 3.| Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.",
    )
    foot(s, ("- Như Điều 3;", "- Lưu: VT, VP."), DEPUTY, "Nguyễn Văn Bình")
    section = s.new_section(restart=True)
    section.different_first_page_header_footer = True
    quy_che_kem_theo(s)


def quy_che_kem_theo(s: Sheet) -> None:
    head(s, date="")
    s.put("type", "QUY CHẾ")
    s.put("subject", "Làm việc của Văn phòng")
    s.put(
        "of_ruled",
        "(Kèm theo Quyết định số 46/QĐ-UBND ngày 08 tháng 10 năm 2025 của Ủy ban nhân dân xã)",
    )
    for number, name, first in (("I", "QUY ĐỊNH CHUNG", 1), ("II", "TỔ CHỨC THỰC HIỆN", 3)):
        s.put("division", f"Chương {number}")
        s.put("division", name)
        s.put("bold", f"Điều {first}. Phạm vi điều chỉnh" if first == 1 else "Điều 3. Trách nhiệm")
        text(s, "1. Quy chế này quy định việc làm việc của Văn phòng.", f"2. {FILLER}")
        s.put("bold", f"Điều {first + 1}. {'Nguyên tắc' if first == 1 else 'Hiệu lực'}")
        text(s, "Công chức của Văn phòng thực hiện Quy chế này" + ("." if first == 1 else "./."))


def thong_bao(s: Sheet) -> None:
    head(s, "Số: 05/TB-UBND", parent="UBND THÀNH PHỐ HẢI PHÒNG", issuer=("UBND XÃ NGHI DƯƠNG",))
    title(
        s, "THÔNG BÁO", "Kết luận của Chủ tịch Ủy ban nhân dân xã", "tại hội nghị giao ban tháng 10"
    )
    text(s, "Ngày 07 tháng 10 năm 2025, Chủ tịch Ủy ban nhân dân xã chủ trì hội nghị giao ban.")
    text(s, "1. Về cải cách hành chính", role="bold")
    text(
        s,
        FILLER,
        "a) Văn phòng đôn đốc, theo dõi;",
        "b) Các đơn vị báo cáo trước ngày 15 hằng tháng.",
    )
    text(s, "2. Về chuyển đổi số", role="bold")
    text(
        s,
        "Trên đây là kết luận của Chủ tịch Ủy ban nhân dân xã, Văn phòng thông báo để thực hiện./.",
    )
    foot(s, ("- CT, các PCT UBND xã;", "- Các phòng, đơn vị thuộc UBND xã;", "- Lưu: VT, VP."), OFFICE, "Trần Thị Hòa")  # fmt: skip


def bao_cao(s: Sheet) -> None:
    head(s, "Số: 31/BC-UBND")
    title(s, "BÁO CÁO", "Kết quả công tác cải cách hành chính quý III năm 2025")
    _report(s)
    foot(s, ("- TT Đảng ủy, TT HĐND xã;", "- Lưu: VT, VHXH."), DEPUTY, "Nguyễn Văn Bình")


def bao_cao_kinh_gui(s: Sheet) -> None:
    head(s, "Số: 32/BC-UBND")
    title(s, "BÁO CÁO", "Kết quả công tác cải cách hành chính quý III năm 2025")
    s.put("addressee", "Kính gửi: Sở Nội vụ thành phố Hải Phòng.")
    _report(s)
    foot(s, ("- Như trên;", "- Lưu: VT, VHXH."), CHAIR, "Lê Văn Mẫn")


def _report(s: Sheet) -> None:
    s.put("bold", "I. KẾT QUẢ ĐẠT ĐƯỢC")
    s.put("bold", "1. Công tác chỉ đạo, điều hành")
    text(s, FILLER, FILLER)
    s.put("bold", "2. Cải cách thủ tục hành chính")
    text(
        s,
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.",
        "- Số hồ sơ tiếp nhận trong kỳ: 1.250 hồ sơ.",
    )
    s.put("bold", "II. PHƯƠNG HƯỚNG, NHIỆM VỤ")
    text(s, FILLER, "Trên đây là báo cáo của Ủy ban nhân dân xã Nghi Dương./.")


def ke_hoach(s: Sheet) -> None:
    head(s, "Số: 12/KH-UBND", date="Nghi Dương, ngày 15 tháng 01 năm 2026")
    title(s, "KẾ HOẠCH", "Kiểm tra công tác cải cách hành chính năm 2026")
    s.put("bold", "I. MỤC ĐÍCH, YÊU CẦU")
    text(
        s, f"1. {FILLER}", "2. Việc kiểm tra không gây cản trở hoạt động của đơn vị được kiểm tra."
    )
    s.put("bold", "II. TỔ CHỨC THỰC HIỆN")
    text(s, "1. Văn phòng chủ trì thực hiện Kế hoạch này.", "2. Các đơn vị phối hợp thực hiện./.")
    foot(s, ("- Sở Nội vụ (để b/c);", "- Các phòng, đơn vị thuộc UBND xã;", "- Lưu: VT, VP."), CHAIR, "Lê Văn Mẫn")  # fmt: skip


def to_trinh(s: Sheet) -> None:
    head(s, "Số: 09/TTr-VHXH", parent="UBND XÃ NGHI DƯƠNG", issuer=("PHÒNG VĂN HÓA - XÃ HỘI",))
    title(s, "TỜ TRÌNH", "Về việc phê duyệt dự toán kinh phí tập huấn")
    s.put("addressee", "Kính gửi: Ủy ban nhân dân xã Nghi Dương.")
    text(s, FILLER, "Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân xã xem xét, phê duyệt./.")
    foot(s, ("- Như trên;", "- Lưu: VT."), ("TRƯỞNG PHÒNG",), "Phạm Thị Hoàng")


def cong_van(s: Sheet) -> None:
    head(s, "Số: 120/UBND-VHXH", "V/v báo cáo kết quả", "cải cách hành chính quý III")
    s.put("addressee", "Kính gửi: Sở Nội vụ thành phố Hải Phòng.")
    text(
        s,
        "Thực hiện Công văn số 1000/SNV-CCHC ngày 01 tháng 10 năm 2025 của Sở Nội vụ về việc báo cáo cải cách hành chính, "
        "Ủy ban nhân dân xã Nghi Dương báo cáo như sau:",
        f"1. {FILLER}",
        "2. Xã đã hoàn thành các nhiệm vụ được giao trong quý III năm 2025.",
        "Ủy ban nhân dân xã Nghi Dương trân trọng báo cáo./.",
    )
    foot(
        s, ("- Như trên;", "- CT, các PCT UBND xã;", "- Lưu: VT, VHXH."), DEPUTY, "Nguyễn Văn Bình"
    )


def cong_van_nhieu(s: Sheet) -> None:
    head(s, "Số: 08/UBND-VP", "V/v tổ chức hội nghị")
    s.put("addressees", "Kính gửi:").paragraph_format.left_indent = Mm(40)
    for name in (
        "- Phòng Văn hóa - Xã hội;",
        "- Phòng Kinh tế;",
        "- Trung tâm Phục vụ hành chính công.",
    ):
        s.put("addressees", name).paragraph_format.left_indent = Mm(58)
    text(s, FILLER, "Đề nghị các đơn vị triển khai thực hiện./.")
    foot(s, ("- Như trên;", "- Lưu: VT, VP (02b)."), OFFICE, "Trần Thị Hòa")


def cong_dien(s: Sheet) -> None:
    head(s, "Số: 03/CĐ-UBND")
    title(s, "CÔNG ĐIỆN", "Về việc ứng phó với bão số 10")
    s.put("addressees", "Chủ tịch Ủy ban nhân dân xã Nghi Dương điện:").alignment = CENTRE
    for name in ("- Ban Chỉ huy Quân sự xã;", "- Trưởng các thôn."):
        s.put("addressees", name).paragraph_format.left_indent = Mm(58)
    text(s, FILLER, "Yêu cầu các đơn vị nghiêm túc thực hiện Công điện này./.")
    foot(
        s, ("- Như trên;", "- CT, các PCT UBND xã;", "- Lưu: VT, KT."), ("CHỦ TỊCH",), "Lê Văn Mẫn"
    )


def giay_moi(s: Sheet) -> None:
    head(s, "Số: 15/GM-UBND")
    title(s, "GIẤY MỜI", "Dự hội nghị sơ kết công tác cải cách hành chính")
    text(
        s,
        "Ủy ban nhân dân xã Nghi Dương trân trọng kính mời: Ông Nguyễn Văn Bình, Trưởng phòng Kinh tế.",
        "Tới dự hội nghị sơ kết công tác cải cách hành chính 9 tháng đầu năm 2025.",
        "Chủ trì: Chủ tịch Ủy ban nhân dân xã.",
        "Thời gian: 08 giờ 00, thứ Sáu, ngày 10 tháng 10 năm 2025.",
        "Địa điểm: Hội trường Ủy ban nhân dân xã.",
        "Đề nghị các đại biểu đến dự đúng giờ./.",
    )
    foot(s, ("- Như thành phần mời;", "- Lưu: VT, VP."), OFFICE, "Trần Thị Hòa")


def giay_gioi_thieu(s: Sheet) -> None:
    head(s, "Số: 07/GGT-UBND")
    title(s, "GIẤY GIỚI THIỆU")
    text(
        s,
        "Ủy ban nhân dân xã Nghi Dương trân trọng giới thiệu:",
        "Ông: Nguyễn Văn Bình",
        "Chức vụ: Công chức Phòng Kinh tế",
        "Được cử đến: Sở Nội vụ thành phố Hải Phòng",
        "Về việc: Nhận tài liệu tập huấn",
        "Đề nghị Quý cơ quan tạo điều kiện để ông có tên ở trên hoàn thành nhiệm vụ.",
        "Giấy này có giá trị đến hết ngày 31 tháng 10 năm 2025./.",
    )
    foot(s, ("- Như trên;", "- Lưu: VT."), OFFICE, "Trần Thị Hòa")


def bien_ban(s: Sheet) -> None:
    head(s, "Số: 04/BB-UBND", date="")
    title(s, "BIÊN BẢN", "Họp giao ban công tác cải cách hành chính")
    text(
        s,
        "Thời gian bắt đầu: 08 giờ 00, ngày 08 tháng 10 năm 2025.",
        "Địa điểm: Phòng họp Ủy ban nhân dân xã.",
        "Thành phần tham dự: Trưởng các phòng, đơn vị.",
        "Chủ trì (chủ tọa): Ông Nguyễn Văn Bình.",
        "Thư ký (người ghi biên bản): Bà Trần Thị Hòa.",
        "Nội dung (theo diễn biến cuộc họp):",
        FILLER,
        "Cuộc họp kết thúc vào 11 giờ 00, ngày 08 tháng 10 năm 2025./.",
    )
    gaps = [Line("gap", "")] * 3
    s.columns(
        [Line("signed", "THƯ KÝ"), *gaps, Line("signed", "Trần Thị Hòa")],
        [Line("signed", "CHỦ TỌA"), *gaps, Line("signed", "Nguyễn Văn Bình")],
    )
    s.put("sent_head", "Nơi nhận:")
    for line in ("- Các đơn vị dự họp;", "- Lưu: VT, Hồ sơ."):
        s.put("sent", line)


def giay_nghi_phep(s: Sheet) -> None:
    head(s, "Số: 06/GNP-UBND")
    title(s, "GIẤY NGHỈ PHÉP")
    text(
        s,
        "Xét Đơn đề nghị nghỉ phép ngày 01 tháng 10 năm 2025 của ông Nguyễn Văn Bình, Ủy ban nhân dân xã Nghi Dương cấp cho:",
        "Ông: Nguyễn Văn Bình",
        "Chức vụ: Công chức Phòng Kinh tế",
        "Được nghỉ phép trong thời gian 03 ngày kể từ ngày 13 tháng 10 năm 2025 đến hết ngày 15 tháng 10 năm 2025 tại thành phố Đà Nẵng.",
        "Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm./.",
    )
    foot(s, ("- Ông Nguyễn Văn Bình;", "- Lưu: VT, VP."), ("CHỦ TỊCH",), "Lê Văn Mẫn")


def phu_luc(s: Sheet) -> None:
    """A plan with two appendices (Mẫu 2.1), the second on a wide page."""
    head(s, "Số: 13/KH-UBND")
    title(s, "KẾ HOẠCH", "Tuyên truyền cải cách hành chính năm 2026")
    text(s, FILLER, "Các nội dung chi tiết có Phụ lục I, Phụ lục II kèm theo.", "Các đơn vị thực hiện Kế hoạch này./.")  # fmt: skip
    foot(s, ("- Các phòng, đơn vị thuộc UBND xã;", "- Lưu: VT, VHXH."), CHAIR, "Lê Văn Mẫn")
    for number, name, wide in (
        ("I", "NỘI DUNG TUYÊN TRUYỀN", False),
        ("II", "PHÂN CÔNG NHIỆM VỤ", True),
    ):
        s.new_section(restart=True, wide=wide).different_first_page_header_footer = True
        s.put("appendix", f"Phụ lục {number}")
        s.put("appendix_title", name)
        s.put(
            "of_ruled",
            "(Kèm theo Kế hoạch số 13/KH-UBND ngày 08 tháng 10 năm 2025 của Ủy ban nhân dân xã)",
        )
        if wide:
            _duties(s)
        text(s, "Các đơn vị căn cứ Phụ lục này để thực hiện./.")


def _duties(s: Sheet) -> None:
    table = s.document.add_table(3, 3)
    table.style = "Table Grid"
    rows = (
        ("STT", "Nhiệm vụ", "Ngày sinh"),
        ("1", "Nguyễn Văn Bình", "5/3/1990"),
        ("2", "Trần Thị Hòa", "12/11/1988"),
    )
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, words in zip(row.cells, texts, strict=True):
            cell.text = words


def phu_luc_dien_tu(s: Sheet) -> None:
    """An appendix in a file of its own (Mẫu 2.2): number and time of the signature on top, the rest left open."""
    s.put("seal", "13/KH-UBND")
    s.put("seal", "2025-10-08T09:15:30+07:00")
    s.put("appendix", "Phụ lục")
    s.put("appendix_title", "NỘI DUNG TUYÊN TRUYỀN")
    s.put(
        "of_ruled",
        "(Kèm theo Kế hoạch số      /KH-UBND ngày     tháng     năm 2025 của Ủy ban nhân dân xã)",
    )
    text(s, FILLER, "Các đơn vị căn cứ Phụ lục này để thực hiện./.")


def ban_sao_giay(s: Sheet) -> None:
    """A copy on paper (Mẫu 3.1): the document as it is, and below it the head and foot of the copy."""
    thong_bao(s)
    s.put("plain", "")
    s.columns(
        [Line("issuer", "ỦY BAN NHÂN DÂN"), Line("issuer_last", "XÃ NGHI DƯƠNG"), Line("number", "Số: 21/SY-UBND")],
        [Line("copy", "SAO Y"), Line("date", "Nghi Dương, ngày 10 tháng 10 năm 2025")],
    )  # fmt: skip
    foot(s, ("- Trưởng các thôn;", "- Lưu: VT."), OFFICE, "Trần Thị Hòa")


def ban_sao_dien_tu(s: Sheet) -> None:
    """A copy in electronic form (Mẫu 3.2): what is copied, and who signed the copy on top."""
    for line in ("SAO Y", "Ủy ban nhân dân xã Nghi Dương", "2025-10-10T08:00:00+07:00"):
        s.put("seal", line)
    thong_bao(s)


def thu_cong(s: Sheet) -> None:
    """A letter of the chairman: the decree names the type and gives no sample."""
    head(s, issuer=("CHỦ TỊCH", "ỦY BAN NHÂN DÂN XÃ NGHI DƯƠNG"))
    title(s, "THƯ CHÚC MỪNG", "Nhân kỷ niệm ngày thành lập ngành Y tế")
    text(
        s,
        "Thân gửi cán bộ, nhân viên Trạm Y tế xã,",
        FILLER,
        "Chúc các đồng chí mạnh khỏe, hạnh phúc./.",
    )
    s.columns(
        [], [Line("signed", "CHỦ TỊCH"), *[Line("gap", "")] * 3, Line("signed", "Lê Văn Mẫn")]
    )


FORMS: dict[str, Callable[[Sheet], None]] = {
    form.__name__: form
    for form in (
        nghi_quyet,
        quyet_dinh,
        quyet_dinh_gian_tiep,
        quy_che_kem_theo,
        thong_bao,
        bao_cao,
        bao_cao_kinh_gui,
        ke_hoach,
        to_trinh,
        cong_van,
        cong_van_nhieu,
        cong_dien,
        giay_moi,
        giay_gioi_thieu,
        bien_ban,
        giay_nghi_phep,
        phu_luc,
        phu_luc_dien_tu,
        ban_sao_giay,
        ban_sao_dien_tu,
        thu_cong,
    )
}


def build(form: str, layout: str = "table") -> Any:
    """Return a form as a python-docx document, in a layout."""
    return build_with(FORMS[form], LAYOUTS[layout])


def build_with(form: Callable[[Sheet], None], layout: Layout) -> Any:
    sheet = Sheet(layout)
    if layout.number == "first":
        sheet.numbered(sheet.document.sections[0], first=True)
    form(sheet)
    if layout.number == "sections":
        _number_by_sections(sheet)
    return sheet.finish()


def _number_by_sections(sheet: Sheet) -> None:
    """Let the first page be a section without a page number, and number what comes after."""
    section = sheet.new_section(restart=False)
    sheet.numbered(section, first=False)
    body = sheet.document.element.body
    mark = next(
        p for p in body.iter(qn("w:p")) if p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
    )
    ends = [p for p in body.findall(qn("w:p")) if p is not mark and p.itertext()]
    before = ends[-2] if len(ends) > 1 else ends[-1]
    before.get_or_add_pPr().append(mark.find(f"{qn('w:pPr')}/{qn('w:sectPr')}"))
    body.remove(mark)
