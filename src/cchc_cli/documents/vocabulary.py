"""The names that templates of a kind may use, with what they are, read off the views."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from cchc_cli.documents.headed import Line
from cchc_cli.documents.kinds import OWN_FORM, composer_of, kind_of, templates_of
from cchc_cli.word.names import Many, Shape, TextWithParts
from cchc_cli.word.values import Chart, Indent, Picture

MEANINGS = {
    "addressees": "các dòng Kính gửi",
    "areas": "các lĩnh vực",
    "attached_to": "dòng Kèm theo văn bản",
    "authority": "các dòng quyền hạn của người ký",
    "charts": "các biểu đồ, sửa được trong Word",
    "closing": "các đoạn cuối",
    "content": "nội dung nhiệm vụ",
    "date_line": "dòng địa danh, thời gian",
    "due": "thời hạn",
    "duties": "các nhiệm vụ",
    "ending": "câu cuối, đã có ./.",
    "heading": "phần đầu: cơ quan chủ quản, cơ quan ban hành",
    "id": "mã",
    "label": "Phụ lục và số thứ tự",
    "lines": "các dòng tên cơ quan",
    "max": "điểm tối đa",
    "name": "tên",
    "note": "ghi chú",
    "number": "số thứ tự, hoặc mã",
    "number_line": "dòng số, ký hiệu",
    "open": "điểm chưa có số liệu",
    "opening": "các đoạn mở đầu",
    "parent": "cơ quan chủ quản",
    "partners": "đơn vị phối hợp",
    "product": "sản phẩm",
    "proposals": "các đoạn kiến nghị",
    "recipients": "các dòng nơi nhận",
    "rows": "các dòng của bảng",
    "rule": "đường kẻ; in bằng bộ lọc rule",
    "sample": "dòng ghi MẪU; trống khi bộ chỉ số chính thức",
    "score": "điểm đạt được",
    "signature": "người ký",
    "small_lines": "tên cơ quan dài, in cỡ 12",
    "small_parent": "tên cơ quan chủ quản dài, in cỡ 12",
    "state": "tình trạng",
    "subject": "trích yếu",
    "subject_rule": "đường kẻ dưới trích yếu; in bằng bộ lọc rule",
    "title": "tiêu đề, chức vụ hoặc tên",
    "title_rule": "đường kẻ dưới tên phụ lục; in bằng bộ lọc rule",
    "unit": "đơn vị, hoặc đơn vị tính",
    "units": "các đơn vị, hoặc các đoạn về từng đơn vị",
    "wide": "tên cơ quan dài, cần cột trái rộng hơn",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a template may use: its path, its type and what it is, in Vietnamese."""

    path: str
    type: str
    meaning: str


def view_of(template: str) -> type:
    """Return the view that a template prints; a form of the office's own has the general one."""
    kind = template.partition(".")[0]
    return templates_of(kind).get(template) or composer_of(OWN_FORM).VIEW


def names_of(template: str) -> Iterator[Name]:
    """Yield every name that a template may use."""
    meanings = composer_of(kind_of(template.partition(".")[0])).MEANINGS
    yield from names(view_of(template), {**MEANINGS, **meanings})


def shapes(view: Any) -> Mapping[str, Shape]:
    """Return the names of a view, nested as they are; an appendix's head stands beside."""
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
    if kind is Line:
        return TextWithParts({"level": None})
    if is_dataclass(kind) and kind not in {Indent, Picture, Chart}:
        return shapes(kind)
    return None


def names(view: Any, meanings: Mapping[str, str], path: str = "") -> Iterator[Name]:
    """Yield every name of a view with its path, parts after their whole."""
    for name, kind in _hints(view):
        if name == "head":
            yield from names(kind, meanings, path)
            continue
        yield Name(f"{path}{name}", _type(kind), meanings[name])
        inner = _known(get_args(kind)[0]) if get_origin(kind) is tuple else kind
        if is_dataclass(inner) and inner not in {Indent, Picture, Chart}:
            mark = "[]." if get_origin(kind) is tuple else "."
            yield from names(inner, meanings, f"{path}{name}{mark}")


def _type(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return "danh sách"
    words = {
        str: "chữ",
        Line: "chữ",
        int: "số",
        bool: "đúng sai",
        Indent: "đường kẻ",
        Picture: "hình",
        Chart: "biểu đồ",
    }
    return words.get(kind, "nhóm")
