"""Changes of fields: in words for people, and as the stable JSON form."""

import re
from typing import Any

from cchc_cli.cli.output.duties import STATUS_NAMES
from cchc_cli.cli.output.tables import people
from cchc_cli.model.deadline import Deadline
from cchc_cli.model.period import parse_period, parse_repeat_period
from cchc_cli.periods.names import deadline_words, short_name
from cchc_cli.progress.field_changes import FieldChange

RECORDS = {
    "organization": "cơ quan",
    "settings": "thiết lập",
    "signer": "người ký",
    "department": "đơn vị",
    "notice": "thông báo",
    "task": "việc",
    "statistic": "chỉ tiêu",
    "statistic_rule": "quy tắc cân đối",
    "report": "báo cáo kỳ",
    "index": "bộ chỉ số",
    "area": "lĩnh vực",
    "criterion": "tiêu chí",
}
_FIELDS = {
    "aliases": "tên gọi khác",
    "appraised": "điểm thẩm định",
    "areas": "các lĩnh vực",
    "claimed": "điểm tự chấm",
    "closing": "đoạn cuối",
    "completed": "ngày hoàn thành",
    "content": "nội dung",
    "criteria": "tiêu chí",
    "date": "ngày",
    "decision": "quyết định",
    "department": "đơn vị chủ trì",
    "done": "kỳ đã xong",
    "due": "hạn",
    "due_text": "hạn bằng chữ",
    "evidence": "minh chứng",
    "file": "tệp",
    "group": "nhóm",
    "log": "nhật ký",
    "max": "điểm tối đa",
    "monitor": "đơn vị theo dõi",
    "name": "tên",
    "note": "ghi chú",
    "notice": "thông báo",
    "number": "số văn bản",
    "opening": "đoạn mở đầu",
    "order": "thứ tự",
    "partners": "đơn vị phối hợp",
    "percent": "phần trăm",
    "product": "sản phẩm",
    "public": "công khai",
    "reason": "lý do",
    "recipients": "nơi nhận",
    "repeat": "lặp lại",
    "results": "kết quả",
    "scoring": "cách chấm",
    "signer": "người ký",
    "start": "ngày bắt đầu",
    "status": "tình trạng",
    "subject": "trích yếu",
    "theme": "chủ đề",
    "title": "tên, chức danh",
    "url": "liên kết",
    "values": "số liệu",
}
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


def field_name(field: str) -> str:
    """Name a field; a part of one keeps its path."""
    head, dot, rest = field.partition(".")
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
        f"{field_name(key)} {value_words(value, key)}"
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
