"""Changes of fields: in words for people, and as the stable JSON form."""

import re
from typing import Any

from cchc_cli.cli.output.tables import people
from cchc_cli.model.deadline import Deadline
from cchc_cli.model.period import parse_period, parse_repeat_period
from cchc_cli.periods.names import deadline_words, short_name
from cchc_cli.progress.field_changes import FieldChange
from cchc_cli.progress.states import STATUS_NAMES

RECORDS = {
    "organization": "cơ quan",
    "settings": "thiết lập",
    "signer": "người ký",
    "department": "đơn vị",
    "notice": "thông báo",
    "task": "việc",
    "letter": "văn bản",
    "statistic": "chỉ tiêu",
    "statistic_rule": "quy tắc cân đối",
    "report": "báo cáo kỳ",
    "form": "mẫu riêng",
    "heading": "mục của đề cương",
    "index": "bộ chỉ số",
    "area": "lĩnh vực",
    "criterion": "tiêu chí",
}
_FIELDS = {
    "above": "trên",
    "absent": "lý do không có số liệu",
    "add": "cách cộng kỳ",
    "addressee": "kính gửi",
    "after": "sau kỳ mấy tháng",
    "aliases": "tên gọi khác",
    "appraisals": "thẩm định",
    "appraised": "điểm thẩm định",
    "appraised_on": "ngày thẩm định",
    "area": "lĩnh vực",
    "areas": "các lĩnh vực",
    "as_of": "số liệu tính đến",
    "assignment": "thông báo phân công",
    "authority": "quyền hạn",
    "base": "điểm ở mốc",
    "basis": "căn cứ",
    "bonus_max": "điểm thưởng tối đa",
    "by": "cơ quan",
    "causes": "nguyên nhân",
    "chart": "biểu đồ",
    "choice": "lựa chọn",
    "claimed": "điểm tự chấm",
    "claimed_on": "ngày tự chấm",
    "closing": "đoạn cuối",
    "columns": "các cột",
    "compare": "kỳ so sánh",
    "completed": "ngày hoàn thành",
    "condition": "điều kiện",
    "condition_met": "bảo đảm điều kiện",
    "content": "nội dung",
    "count": "số lần",
    "counts": "số lượng theo tên riêng",
    "criteria": "tiêu chí",
    "date": "ngày",
    "day": "ngày",
    "decimals": "số chữ số thập phân",
    "decision": "quyết định",
    "denominator": "mẫu số",
    "department": "đơn vị chủ trì",
    "details": "nêu phối hợp, sản phẩm, thời hạn",
    "direction": "chỉ đạo, điều hành",
    "done": "kỳ đã xong",
    "drafting": "đơn vị soạn thảo",
    "due": "hạn",
    "due_soon_days": "số ngày báo trước hạn",
    "due_text": "hạn bằng chữ",
    "duties": "nhiệm vụ",
    "email": "thư điện tử",
    "empty": "khi mẫu số bằng 0",
    "every": "chu kỳ",
    "evidence": "minh chứng",
    "explanation": "giải trình",
    "file": "tệp",
    "floor": "mức tối thiểu",
    "for": "lập cho",
    "form": "biểu mẫu",
    "formula": "công thức",
    "from": "từ",
    "full_from": "đủ điểm từ",
    "group": "nhóm",
    "guide": "hướng dẫn đánh giá",
    "head": "người đứng đầu",
    "heading": "tên trên văn bản",
    "holidays": "ngày nghỉ",
    "id": "mã",
    "items": "các nội dung",
    "kind": "loại",
    "lead": "đầu dòng nhiệm vụ",
    "left": "vế trái",
    "level": "cấp",
    "limits": "tồn tại, hạn chế",
    "links": "liên kết kèm theo",
    "log": "nhật ký",
    "max": "điểm tối đa",
    "met": "nội dung đạt",
    "monitor": "đơn vị theo dõi",
    "month": "tháng",
    "moved": "kỳ đổi hạn",
    "name": "tên",
    "narrative": "lời văn",
    "next": "phương hướng",
    "no": "số thứ tự",
    "no_zero": "không tiêu chí nào 0 điểm",
    "not_applicable": "không áp dụng",
    "note": "ghi chú",
    "notes": "ghi chú theo kỳ",
    "notice": "thông báo",
    "number": "số văn bản",
    "numerator": "tử số",
    "of": "tử số riêng",
    "omit": "bỏ khi trống",
    "opening": "đoạn mở đầu",
    "options": "các lựa chọn",
    "order": "thứ tự",
    "organizing": "tổ chức thực hiện",
    "outline": "đề cương",
    "parent": "cơ quan cấp trên",
    "partial": "tính phần lẻ",
    "partners": "đơn vị phối hợp",
    "penalty_max": "điểm trừ tối đa",
    "per": "trừ mỗi lần",
    "percent": "phần trăm",
    "period": "kỳ",
    "periods": "cách tính kỳ",
    "phone": "điện thoại",
    "place": "địa danh",
    "points": "điểm",
    "pool": "nguồn nhiệm vụ",
    "product": "sản phẩm",
    "proposals": "kiến nghị",
    "public": "công khai",
    "rating_of": "xếp loại theo",
    "ratings": "xếp loại",
    "ratio": "tỷ lệ của",
    "reason": "lý do",
    "recipients": "nơi nhận",
    "reduced": "bị trừ vì",
    "reductions": "trường hợp bị trừ",
    "references": "mức tham chiếu",
    "register": "in danh mục tài liệu",
    "reminder": "công văn đôn đốc",
    "repeat": "lặp lại",
    "replace": "thay phần tính từ dữ liệu",
    "reply_days": "số ngày làm việc để trả lời",
    "reply_to": "nơi nhận kết quả",
    "report": "các phần của báo cáo",
    "require_evidence": "cần minh chứng",
    "requires": "tài liệu kiểm chứng",
    "rescale": "bù phần không tính",
    "results": "kết quả",
    "right": "vế phải",
    "round": "vòng",
    "score": "điểm",
    "scorecard": "báo cáo tự chấm",
    "scoring": "cách chấm",
    "sections": "các mục",
    "self_assessed": "đơn vị tự chấm",
    "sense": "nghĩa của số liệu",
    "sha256": "mã băm",
    "short_dates": "cách viết ngày trong lời văn",
    "signer": "người ký",
    "skip": "kỳ được miễn",
    "solutions": "giải pháp",
    "source": "nguồn",
    "start": "ngày bắt đầu",
    "statistics": "chỉ tiêu",
    "status": "tình trạng",
    "steps": "các mức",
    "strengths": "kết quả đạt được",
    "subject": "trích yếu",
    "symbol": "ký hiệu",
    "target": "mức đạt đủ điểm",
    "tasks": "đếm nhiệm vụ",
    "text": "các câu",
    "theme": "chủ đề",
    "themes": "chủ đề",
    "title": "tên",
    "to": "đến",
    "total": "cách tính tổng",
    "two_digits": "thêm số 0 trước số đếm",
    "unit": "đơn vị tính",
    "until": "đến kỳ",
    "url": "liên kết",
    "value": "giá trị",
    "values": "số liệu",
    "weekday": "thứ",
    "weights": "trọng số",
    "year": "năm",
}
_WORDS = {
    "every": {
        "week": "tuần",
        "month": "tháng",
        "quarter": "quý",
        "half": "nửa năm",
        "year": "năm",
    },
    "weekday": {
        "mon": "Hai",
        "tue": "Ba",
        "wed": "Tư",
        "thu": "Năm",
        "fri": "Sáu",
        "sat": "Bảy",
        "sun": "Chủ nhật",
    },
    "kind": {"normal": "thường", "bonus": "điểm thưởng", "penalty": "điểm trừ"},
    "for": {"once": "một bản", "department": "từng đơn vị"},
}
"""Words of the schema that people read in Vietnamese, by field."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MAIN = ("title", "note", "name", "date")


def record_name(change: FieldChange) -> str:
    """Name the record that changed, with the period it speaks of: `NV-003, kỳ 10/2025`."""
    key = change.key
    kind = RECORDS.get(key.record, key.record)
    name = kind if key.id is None else key.id if key.record == "task" else f"{kind} {key.id}"
    by_itself = key.record == "report"
    period = parse_repeat_period(change.period) if change.period and not by_itself else None
    return name if period is None else f"{name}, kỳ {short_name(period)}"


_OFFICES = {("signer", "title"), ("department", "head.title")}
"""Fields whose `title` is an office that somebody holds."""


def field_name(field: str, record: str = "") -> str:
    """Name a field of a kind of record; a part of one keeps its path."""
    head, dot, rest = field.partition(".")
    if (record, field) in _OFFICES:
        return f"{_FIELDS[head]}: chức danh" if dot else "chức danh"
    bare, bracket, place = head.partition("[")
    named = _FIELDS.get(bare, bare)
    if bracket:
        named = f"{named} {int(place.rstrip(']')) + 1}"
    return f"{named}: {_FIELDS.get(rest, rest)}" if dot else named


def value_words(value: Any, field: str = "") -> str:
    """Write a plain value for people; nothing is a dash."""
    if value is None or value in ([], {}):
        return "–"
    if isinstance(value, list):
        return "; ".join(value_words(item) for item in value)
    return _item_words(value) if isinstance(value, dict) else _scalar_words(value, field)


def _scalar_words(value: Any, field: str) -> str:
    if isinstance(value, bool):
        return "có" if value else "không"
    if field == "status":
        return STATUS_NAMES.get(value, str(value))
    if field in _WORDS:
        return _WORDS[field].get(value, str(value))
    period = parse_period(value) if field == "due" and isinstance(value, str) else None
    if period is not None:
        return deadline_words(Deadline(period)) or ""
    if isinstance(value, str) and _DAY.fullmatch(value):
        year, month, day = value.split("-")
        return f"{day}/{month}/{year}"
    return people(value)


def _item_words(item: dict[str, Any]) -> str:
    """Write a record of a list: what it is called, then the rest."""
    first = [value_words(item[key]) for key in _MAIN if key in item]
    rest = [
        field_name(key) if value is True else f"{field_name(key)} {value_words(value, key)}"
        for key, value in item.items()
        if key not in _MAIN and key != "sha256"
    ]
    return ", ".join((*first, *rest))


def change_json(change: FieldChange) -> dict[str, Any]:
    """Return the machine form of a change, whose keys are a promise."""
    return {
        "record": change.key.record,
        "id": change.key.id,
        "year": change.key.year,
        "period": change.period,
        "field": change.field,
        "old": change.old,
        "new": change.new,
    }
