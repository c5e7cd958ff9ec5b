"""Every code that the checker reports, with its severity, its clause and what to do in Word."""

from dataclasses import dataclass

from cchc_cli.nd30.judging.examples import EXAMPLES, SAMPLES
from cchc_cli.nd30.judging.finding import Severity
from cchc_cli.nd30.rules import COMPONENTS, MEASURES, Component
from cchc_cli.ooxml.danger_words import WORDING, DangerKind


@dataclass(frozen=True, slots=True)
class LayoutRule:
    """A rule of NĐ 30/2020/NĐ-CP, in words."""

    code: str
    severity: Severity
    title: str
    clause: str
    advice: str


def _cures(*kinds: DangerKind) -> str:
    """Say how dangers are taken out of a file, in the words that templates are refused with."""
    return "; ".join(WORDING[kind].advice.removeprefix(_IN_WORD) for kind in kinds)


_IN_WORD = "trong Word: "
PREFIXES = {
    "nation": "QH",
    "motto": "TN",
    "parent": "CQ",
    "body_name": "CB",
    "number": "SK",
    "date": "DD",
    "type": "TL",
    "subject": "TY",
    "about": "VV",
    "addressee": "KG",
    "basis": "CC",
    "division": "PC",
    "division_title": "TD",
    "article": "DI",
    "section": "PM",
    "clause": "KH",
    "authority": "KY",
    "signer": "HT",
    "recipients_head": "NN",
    "recipients": "ND",
    "stamp": "DM",
    "drafter": "SB",
    "appendix": "PL",
    "appendix_title": "PT",
    "appendix_of": "PK",
}
_ASPECTS: dict[str, tuple[Severity, str, str]] = {
    "missing": ("error", "thiếu {name}", "thêm {name} vào văn bản"),
    "size": ("error", "cỡ chữ của {name}", "chọn chữ, đổi cỡ chữ ở thẻ Home"),
    "bold": ("error", "kiểu đậm của {name}", "chọn chữ, bấm B (Ctrl+B)"),
    "italic": ("error", "kiểu nghiêng của {name}", "chọn chữ, bấm I (Ctrl+I)"),
    "case": ("error", "chữ hoa, chữ thường của {name}", "gõ lại đúng chữ hoa (Shift+F3)"),
    "align": ("error", "vị trí của {name}", "đặt con trỏ vào đoạn, bấm nút canh giữa hoặc canh lề"),
    "line": (
        "error",
        "đường kẻ dưới {name}",
        "vẽ đường kẻ liền nét (Insert, Shapes, Line) dưới chữ",
    ),
    "underline": (
        "error",
        "gạch chân chữ của {name}",
        "bỏ gạch chân (Ctrl+U), vẽ đường kẻ dưới chữ",
    ),
}
MANDATORY = ("nation", "motto", "body_name", "number", "date", "recipients_head", "authority")
"""Components that every document has (NĐ 30/2020/NĐ-CP, Điều 8.2)."""
_MAY_MISS = {*MANDATORY, "type", "subject", "signer"}
_NO_CLAUSE = "lệ thường; NĐ 30/2020/NĐ-CP không nói đến"
"""Why there are rules that no clause gives."""
_SAFE = "an toàn của người mở tệp; NĐ 30/2020/NĐ-CP không nói đến"
_WORDS: tuple[tuple[str, Severity, str, str, str], ...] = (
    ("PG01", "error", "khổ giấy A4", "Mục I.1", "Layout, Size, chọn A4"),
    ("PG02", "warning", "hướng giấy", "Mục I.2", "Layout, Orientation, chọn Portrait; chỉ quay ngang khi có bảng"),
    ("PG06", "error", "phông chữ", "Mục I.4", "chọn cả văn bản (Ctrl+A), chọn phông Times New Roman"),
    ("PG07", "warning", "màu chữ", "Mục I.4", "chọn chữ, Font Color, chọn Automatic"),
    ("PG08", "error", "số trang", "Mục I.7", "Insert, Page Number, Top of Page, giữa; Header: chọn Different First Page, để trống trang đầu"),
    ("PG09", "warning", "số trang của phụ lục", "Mục III.1.đ", "Insert, Page Number, Format: Start at 1 ở phần của phụ lục"),
    ("PG13", "error", "canh lề đoạn", "Mục II.6.e", "chọn các đoạn, bấm Justify (Ctrl+J)"),
    ("ST01", "warning", "số thứ tự", "Mục II.6.đ", "gõ lại số thứ tự; điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k"),
    ("ST02", "error", "loại số của phần, chương, mục, điều", "Mục II.6.đ", "phần, chương dùng số La Mã; mục, điều dùng số Ả Rập; sau số của điều có dấu chấm"),
    ("BT01", "error", "chỗ trống trong bản phát hành", "Điều 8", "điền nội dung vào chỗ […]"),
    ("TN01", "error", "chữ của Tiêu ngữ", "Mục II.1.b", "gõ lại, gạch nối ngắn có dấu cách hai bên, viết hoa Đ, T, H"),
    ("TX01", "error", "ngày, tháng trong dòng thời gian", "Mục II.4.b", "ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước; tháng khác không thêm"),
    ("TX02", "error", "địa danh", "Mục II.4.a, c", "viết tên đơn vị hành chính, không có chữ xã, phường; sau đó là dấu phẩy"),
    ("TX03", "error", "cách viết số văn bản", "Mục II.3.c", "viết như Số: 05/TB-UBND"),
    ("TX04", "error", "ký hiệu văn bản", "Mục II.3.b", "ký hiệu gồm chữ viết tắt tên loại, gạch nối, chữ viết tắt cơ quan"),
    ("TX05", "error", "dấu kết thúc", "Phụ lục III", "thêm ./. sau câu cuối"),
    ("TX06", "warning", "viện dẫn văn bản lần đầu", "Mục II.6.b", "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu"),
    ("PL01", "error", "số thứ tự phụ lục", "Mục III.1.a", "có từ hai phụ lục thì đánh số La Mã: Phụ lục I, Phụ lục II"),
    ("PL02", "warning", "chỉ dẫn về phụ lục", "Mục III.1.a", "thêm vào lời văn câu như: (có Phụ lục kèm theo)"),
    ("VV01", "warning", "khoảng cách giữa số và V/v", "Mục II.5.b", "đặt con trỏ ở dòng V/v, Layout, Spacing Before: 6 pt"),
    ("TX07", "error", "cách viết nơi nhận", "Mục II.9.d", "mỗi dòng bắt đầu bằng gạch đầu dòng, cuối dòng có dấu chấm phẩy; dòng cuối là Lưu: VT và dấu chấm"),
    ("TX08", "error", "Như trên ở nơi nhận", "Mục II.9.b", "chỉ ghi Như trên khi văn bản có Kính gửi"),
    ("TX09", "error", "Kính gửi", "Mục II.9.b", "Kính gửi chỉ có ở tờ trình, báo cáo lên cấp trên, công văn"),
    ("CC01", "error", "dấu cuối các căn cứ", "Mục II.6.a", "cuối mỗi dòng căn cứ có dấu chấm phẩy, dòng cuối có dấu chấm"),
    ("KY01", "error", "quyền hạn người ký", "Mục II.7.b", "viết TM., KT., TL., TUQ., Q. có dấu chấm"),
    ("HT01", "error", "học hàm, học vị trước tên người ký", "Mục II.7.c", "chỉ ghi họ và tên"),
    ("VH01", "warning", "viết hoa danh từ chung chỉ đơn vị hành chính", "Phụ lục II, III.1", "viết thường chữ xã, phường, tỉnh giữa câu"),
    ("VH02", "warning", "viết hoa tên cơ quan", "Phụ lục II, IV.1", "viết hoa chữ đầu của loại cơ quan và lĩnh vực, như Ủy ban nhân dân xã"),
    ("VH03", "warning", "viết hoa chức vụ trước tên", "Phụ lục II, V.3", "viết như Phó Chủ tịch"),
    ("VH04", "warning", "viết hoa tên luật", "Phụ lục II, V.6", "viết hoa chữ đầu của tên, như Luật Thực hiện dân chủ ở cơ sở"),
    ("VH05", "warning", "viết khoản, điểm, Điều khi viện dẫn", "Phụ lục II, V.7", "viết thường khoản, điểm; viết hoa Điều, Mục, Chương"),
    ("VH06", "warning", "một chữ viết hai cách", "thống nhất trong văn bản", "chọn một cách, thay hết (Ctrl+H)"),
    ("VH07", "warning", "thứ trong tuần, tháng viết bằng chữ", "Phụ lục II, V.8", "viết như thứ Hai, tháng Tám"),
    ("VH08", "warning", "chữ đầu câu", "Phụ lục II, I", "viết hoa chữ đầu câu và khi xuống dòng"),
    ("DL01", "warning", "thay đổi chưa chấp nhận", _NO_CLAUSE, "Xem lại (Review), Chấp nhận (Accept), chọn chấp nhận mọi thay đổi"),
    ("DL02", "warning", "ghi chú (comment)", _NO_CLAUSE, "Xem lại (Review), Xóa (Delete), chọn xóa mọi ghi chú"),
    ("DL03", "warning", "theo dõi thay đổi đang bật", _NO_CLAUSE, "Xem lại (Review), Theo dõi thay đổi (Track Changes), bấm cho tắt (Ctrl+Shift+E)"),
    ("DL04", "warning", "chữ ẩn", _NO_CLAUSE, "bấm ¶ (Ctrl+Shift+8) để thấy, xóa chữ ấy, hoặc bỏ dấu Hidden ở Ctrl+D"),
    ("AT01", "error", "macro, điều khiển ActiveX, phần bổ trợ", _SAFE, _cures("macro", "activex", "extension")),
    ("AT02", "error", "đối tượng của chương trình khác (OLE)", _SAFE, _cures("ole")),
    ("AT03", "error", "trường lấy nội dung hoặc chạy chương trình ngoài", _SAFE, _cures("field")),
    ("AT04", "error", "nội dung lấy từ ngoài tệp", _SAFE, _cures("picture", "template", "part", "merge")),
    ("AT05", "error", "siêu liên kết mở tệp hoặc chương trình", _SAFE, _cures("file")),
    ("AT06", "error", "phần bên trong không phải của Word", _SAFE, _cures("strange")),
)  # fmt: skip
_PARTS = "Phụ lục I, Phần I, "


def _clause(text: str) -> str:
    if text in {_NO_CLAUSE, _SAFE}:
        return text
    return f"NĐ 30/2020/NĐ-CP, {_PARTS if text.startswith('Mục') else ''}{text}"


def _every() -> dict[str, LayoutRule]:
    """Return every layout rule by its code, with clause and advice, made from the tables."""
    rules = [LayoutRule(c, s, t, _clause(k), a) for c, s, t, k, a in _WORDS]
    for measure in MEASURES.values():
        code = measure.id[:4]
        if code not in {"PG01", "PG08"}:
            advice = _MEASURE_ADVICE.get(code, "Layout, Margins, Custom Margins")
            rules.append(
                LayoutRule(
                    measure.id, measure.severity, measure.name, _clause(measure.clause), advice
                )
            )
    for name, prefix in PREFIXES.items():
        component = COMPONENTS[name]
        for aspect, (severity, title, advice) in _ASPECTS.items():
            if not _applies(aspect, component):
                continue
            words = component.name
            rules.append(
                LayoutRule(
                    f"{prefix}-{aspect}",
                    severity,
                    title.format(name=words),
                    _clause(component.clause),
                    advice.format(name=words),
                )
            )
    return {rule.code: rule for rule in rules}


def _applies(aspect: str, component: Component) -> bool:
    needed = {
        "missing": component.id in _MAY_MISS,
        "case": component.capitals or component.lower,
        "align": component.align in {"left", "center"} and component.id != "addressee",
        "line": component.line is not None,
    }
    return needed.get(aspect, True)


_MEASURE_ADVICE = {
    "PG10": "chọn các đoạn, Home, Line Spacing: từ 1.0 đến 1.5",
    "PG11": "chọn các đoạn, Layout, Spacing After: 6 pt",
    "PG12": "chọn các đoạn, Paragraph, Special: First line 1,27 cm",
    "PG14": "chọn các đoạn, đổi cỡ chữ 14, một cỡ cho cả văn bản",
}
CATALOGUE: dict[str, LayoutRule] = _every()


def explained(code: str) -> str:
    """Return a rule's text with an example; raises KeyError for an unknown code."""
    rule = CATALOGUE[code]
    severity = "lỗi" if rule.severity == "error" else "cảnh báo"
    component = next((n for n, p in PREFIXES.items() if code.startswith(f"{p}-")), None)
    lines = [f"{code} ({severity}): {rule.title}", "", f"  Theo {rule.clause}."]
    if component is not None:
        lines += [f"  Quy định: {_wanted(component)}.", f"  Ví dụ: {SAMPLES[component]}"]
    else:
        wrong, right = EXAMPLES[code]
        lines += [f"  Sai: {wrong}", f"  Đúng: {right}"]
    return "\n".join([*lines, f"  Cách sửa: {rule.advice}."])


def _wanted(name: str) -> str:
    component = COMPONENTS[name]
    low, high = f"{component.low:g}", f"{component.high:g}"
    return ", ".join(
        (
            f"cỡ {low}" if low == high else f"cỡ {low} đến {high}",
            "đậm" if component.bold else "không đậm",
            "nghiêng" if component.italic else "đứng",
            *(["IN HOA"] if component.capitals else []),
            *(["canh giữa"] if component.align == "center" else []),
        )
    )
