"""The names that templates of a kind may use, with what they are, read off the views."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from cchc_cli.word.names import Many, Shape
from cchc_cli.word.values import Chart, Indent, Picture

DESCRIPTIONS = {
    "about": "trích yếu công văn (V/v …)",
    "addressees": "các dòng Kính gửi",
    "appraised": "điểm thẩm định",
    "areas": "các lĩnh vực",
    "assessment": "phần III, các mục; trống ở báo cáo tháng",
    "attached_to": "dòng Kèm theo văn bản",
    "authority": "các dòng quyền hạn của người ký",
    "awaiting_evidence": "việc chờ minh chứng",
    "before": "số liệu hoặc tên của kỳ đem so; trống khi không so",
    "chart": "biểu đồ, sửa được trong Word",
    "closing": "các đoạn cuối",
    "completed": "ngày hoàn thành",
    "content": "nội dung nhiệm vụ",
    "contents": "phần II, các mục",
    "date": "ngày",
    "date_line": "dòng địa danh, thời gian",
    "day": "ngày xét",
    "direction": "phần I, các đoạn",
    "due": "thời hạn",
    "due_soon": "việc sắp đến hạn",
    "duties": "các nhiệm vụ",
    "duty": "đúng khi dòng này là nhiệm vụ, sai khi là tiêu chí",
    "ending": "câu cuối, đã có ./.",
    "evidence": "tên các minh chứng",
    "explanation": "giải trình",
    "finished": "số việc đã hoàn thành",
    "groups": "việc giao theo đơn vị",
    "heading": "phần đầu: cơ quan chủ quản, cơ quan ban hành",
    "id": "mã",
    "kind": "loại dòng: sum, criterion, part",
    "label": "Phụ lục và số thứ tự",
    "leader": "đơn vị chủ trì",
    "lines": "các dòng tên cơ quan",
    "link": "liên kết hoặc tệp",
    "links": "các liên kết kèm mã QR",
    "losses": "các đoạn về điểm bị mất",
    "max": "điểm tối đa",
    "name": "tên",
    "next": "các đoạn về nhiệm vụ kỳ tới",
    "next_title": "tiêu đề phần nhiệm vụ kỳ tới",
    "note": "ghi chú",
    "number": "số thứ tự, hoặc mã",
    "number_line": "dòng số, ký hiệu",
    "open": "điểm chưa có số liệu",
    "opening": "các đoạn mở đầu",
    "organization": "tên cơ quan",
    "organizing": "các đoạn về tổ chức thực hiện",
    "overdue": "việc quá hạn, hoặc số việc quá hạn",
    "parent": "cơ quan chủ quản",
    "partners": "đơn vị phối hợp",
    "percent": "tỷ lệ phần trăm",
    "product": "sản phẩm",
    "proposals": "các đoạn kiến nghị",
    "proposals_title": "tiêu đề phần kiến nghị",
    "qr": "mã QR (hình)",
    "recipients": "các dòng nơi nhận",
    "remark": "ghi chú thẩm định",
    "requests": "các đoạn đề nghị",
    "result": "kết quả",
    "results": "các đoạn kết quả",
    "rows": "các dòng của bảng",
    "rule": "đường kẻ; in bằng bộ lọc rule",
    "sample": "dòng ghi MẪU; trống khi bộ chỉ số chính thức",
    "score": "điểm đạt được",
    "serves": "phục vụ tiêu chí, nhiệm vụ nào",
    "signature": "người ký",
    "solutions": "các đoạn giải pháp",
    "state": "tình trạng",
    "subject": "trích yếu",
    "subject_rule": "đường kẻ dưới trích yếu; in bằng bộ lọc rule",
    "sums": "các dòng cộng",
    "symbol": "số, ký hiệu",
    "tasks": "mọi nhiệm vụ",
    "texts": "các đoạn",
    "title": "tiêu đề, chức vụ hoặc tên",
    "title_rule": "đường kẻ dưới tên phụ lục; in bằng bộ lọc rule",
    "total": "tổng số",
    "unit": "đơn vị, hoặc đơn vị tính",
    "units": "các đơn vị, hoặc các đoạn về từng đơn vị",
    "url": "địa chỉ liên kết",
    "value": "số liệu kỳ này",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a template may use: its path, its type and what it is, in Vietnamese."""

    path: str
    type: str
    meaning: str


def views() -> dict[str, Any]:
    """Give the view that each template prints, by the template's name."""
    from cchc_cli.documents import (
        assignment,
        general,
        notice,
        reminder,
        report,
        report_appendices,
        scorecard,
    )

    return {
        "notice": notice.NoticeView,
        "assignment": assignment.AssignmentView,
        "assignment.appendix-1": assignment.AssignmentAppendix,
        "scorecard": scorecard.ScorecardView,
        "scorecard.appendix-1": scorecard.Scoreboard,
        "scorecard.appendix-2": scorecard.Register,
        "report": report.ReportView,
        "report.appendix-1": report_appendices.Statistics,
        "report.appendix-2": report_appendices.Duties,
        "reminder": reminder.ReminderView,
        "": general.GeneralView,
    }


def view_of(name: str) -> Any:
    """Give the view of a template; a form of the office's own has the general one."""
    known = views()
    return known.get(name, known[""])


def shapes(view: Any) -> Mapping[str, Shape]:
    """Give the names of a view, nested as they are; an appendix's head stands beside."""
    found: dict[str, Shape] = {}
    for name, kind in _hints(view):
        if name == "head":
            found.update(shapes(kind))
        else:
            found[name] = _shape(kind)
    return found


def _hints(view: Any) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(view)
    for field in fields(view):
        yield field.name, _known(hints[field.name])


def _known(kind: Any) -> Any:
    """Leave out `None` and Missing, which any value may be."""
    if get_origin(kind) in {Union, UnionType}:
        arms = [arm for arm in get_args(kind) if arm.__name__ not in {"NoneType", "Missing"}]
        return arms[0]
    return kind


def _shape(kind: Any) -> Shape:
    if get_origin(kind) is tuple:
        return Many(_shape(_known(get_args(kind)[0])))
    if is_dataclass(kind) and kind not in {Indent, Picture, Chart}:
        return shapes(kind)
    return None


def names(view: Any, path: str = "") -> Iterator[Name]:
    """Give every name of a view with its path, parts after their whole."""
    for name, kind in _hints(view):
        if name == "head":
            yield from names(kind, path)
            continue
        yield Name(f"{path}{name}", _type(kind), DESCRIPTIONS[name])
        inner = _known(get_args(kind)[0]) if get_origin(kind) is tuple else kind
        if is_dataclass(inner) and inner not in {Indent, Picture, Chart}:
            mark = "[]." if get_origin(kind) is tuple else "."
            yield from names(inner, f"{path}{name}{mark}")


def _type(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return "danh sách"
    words = {
        str: "chữ",
        int: "số",
        bool: "đúng sai",
        Indent: "đường kẻ",
        Picture: "hình",
        Chart: "biểu đồ",
    }
    return words.get(kind, "nhóm")
