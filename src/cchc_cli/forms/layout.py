"""The sheets and columns of a form: the keys by which a workbook that comes back is known.

Why keys in a hidden row: units sort rows, move columns and save with another program; only what
no one sees stays as it was sent. The keys are a promise: forms already sent must still be read.
"""

from collections.abc import Iterable
from functools import cache
from typing import Literal, NamedTuple

VERSION = "1"
"""Of the layout; a form of a newer one is refused."""

TASKS = "Nhiệm vụ"
CRITERIA = "Tiêu chí"
STATISTICS = "Số liệu"
EVIDENCE = "Minh chứng"
GUIDE = "Hướng dẫn"
BASELINE = "_cchc"
"""The hidden sheet that keeps each value as it was sent."""
LISTS = "_danh_muc"
"""The hidden sheet that holds the labels of choices, where Excel's lists look for them."""
ENTRY_SHEETS = (TASKS, CRITERIA, STATISTICS, EVIDENCE)

KEY_ROW = 1
ID_HEAD = "Mã"
"""The head over the ids, in every sheet: below its row the entries begin."""
EVIDENCE_ROWS = 30

Kind = Literal["text", "number", "percent", "day", "status", "yes_no", "choice", "labels", "period"]
"""What a cell holds."""


class FormColumn(NamedTuple):
    """A column of a sheet."""

    key: str
    head: str
    kind: Kind = "text"
    open: bool = False
    """Whether the unit fills it; the others are locked."""
    note: str = ""
    """What to write there, shown at its head."""


_ID = FormColumn("id", ID_HEAD)
TASK_COLUMNS = (
    _ID,
    FormColumn("period", "Kỳ", "period"),
    FormColumn("content", "Nội dung nhiệm vụ"),
    FormColumn("partners", "Phối hợp"),
    FormColumn("product", "Sản phẩm"),
    FormColumn("due", "Thời hạn", "day"),
    FormColumn("state", "Tình hình hiện nay"),
    FormColumn("status", "Tình trạng", "status", open=True, note="Chọn trong danh sách."),
    FormColumn(
        "percent", "Phần trăm", "percent", open=True, note="Số từ 0 đến 100, không cần dấu %."
    ),
    FormColumn(
        "completed",
        "Ngày xong",
        "day",
        open=True,
        note="Ngày hoàn thành, như 15/11/2025. Chỉ ghi khi tình trạng là Xong.",
    ),
    FormColumn(
        "note", "Kết quả, ghi chú", open=True, note="Đã làm gì, vướng gì. Ghi mới, không chép lại."
    ),
    FormColumn("reason", "Lý do", open=True, note="Vì sao tạm dừng, hủy hoặc chậm."),
)

_CRITERION_HEAD = (
    _ID,
    FormColumn("name", "Tiêu chí"),
    FormColumn("max", "Điểm tối đa", "number"),
    FormColumn("scoring", "Cách chấm"),
    FormColumn("requires", "Tài liệu kiểm chứng cần có"),
    FormColumn("score", "Điểm hiện nay", "number"),
)
_RESULT_COLUMNS = (
    FormColumn("choice", "Lựa chọn", "choice", open=True, note="Chọn trong danh sách."),
    FormColumn("value", "Giá trị đạt được", "number", open=True, note="Số, như 12 hoặc 98,5."),
    FormColumn(
        "numerator", "Tử số", "number", open=True, note="Số đạt được, như số hồ sơ đúng hạn."
    ),
    FormColumn(
        "denominator",
        "Mẫu số",
        "number",
        open=True,
        note="Tổng số phải làm; không phát sinh thì ghi 0.",
    ),
    FormColumn("percent", "Tỷ lệ %", "percent", open=True, note="Số, như 98,5; không cần dấu %."),
    FormColumn("count", "Số lần", "number", open=True, note="Số nguyên; không có thì ghi 0."),
    FormColumn("points", "Số điểm", "number", open=True, note="Số điểm do cơ quan khác chấm."),
    FormColumn(
        "met",
        "Nội dung đạt",
        "labels",
        open=True,
        note="Các nội dung đạt, cách nhau bằng dấu chấm phẩy; không nội dung nào thì ghi Không.",
    ),
)
_REDUCED = FormColumn(
    "reduced",
    "Trường hợp bị trừ",
    "labels",
    open=True,
    note="Các trường hợp bị trừ điểm, cách nhau bằng dấu chấm phẩy; không có thì ghi Không.",
)
_CRITERION_FOOT = (
    FormColumn(
        "not_applicable",
        "Không áp dụng",
        "yes_no",
        open=True,
        note="Chọn Có khi tiêu chí không áp dụng; nêu vì sao ở cột Giải trình.",
    ),
    FormColumn(
        "condition_met",
        "Bảo đảm điều kiện",
        "yes_no",
        open=True,
        note="Điều kiện ghi ở cột Cách chấm.",
    ),
    FormColumn(
        "date",
        "Ngày có kết quả",
        "day",
        open=True,
        note="Như 15/11/2025; để trống là ngày của biểu này.",
    ),
    FormColumn(
        "claimed", "Điểm tự chấm", "number", open=True, note="Không quá điểm tối đa, như 1,5."
    ),
    FormColumn("explanation", "Giải trình", open=True, note="Vì sao được hoặc mất điểm."),
)
_STATISTIC_HEAD = (
    _ID,
    FormColumn("name", "Chỉ tiêu"),
    FormColumn("unit", "Đơn vị tính"),
)
EVIDENCE_COLUMNS = (
    FormColumn(
        "id", ID_HEAD, open=True, note="Mã của nhiệm vụ hoặc tiêu chí mà tài liệu chứng minh."
    ),
    FormColumn(
        "period", "Kỳ", "period", open=True, note="Chỉ với việc lặp lại theo kỳ, như 2025-10."
    ),
    FormColumn("title", "Tên tài liệu", open=True, note="Như: Báo cáo kết quả rà soát thủ tục."),
    FormColumn("number", "Số, ký hiệu", open=True, note="Như 45/BC-UBND."),
    FormColumn("date", "Ngày", "day", open=True, note="Ngày của tài liệu, như 15/11/2025."),
    FormColumn("url", "Đường liên kết", open=True, note="Nơi đăng hoặc nơi lưu, như https://…"),
    FormColumn(
        "public", "Công khai", "yes_no", open=True, note="Chọn Có khi đã đăng công khai trên mạng."
    ),
)


_OWN = "count:"
_CALLED = {column.key for column in (*_CRITERION_HEAD, *_CRITERION_FOOT)} | {"period"}


def own_key(name: str) -> str:
    """Return the key of a count's column: the name that a criterion gives it, told apart from ours.

    What a result has of its own, no count may be called; but one may be called `name` or `max`.
    """
    return f"{_OWN}{name}" if name in _CALLED or name.startswith(_OWN) else name


def own_name(key: str) -> str:
    """Return the name of the count whose column has a key; other keys as they are."""
    return key.removeprefix(_OWN)


def criterion_columns(keys: Iterable[str], names: Iterable[str]) -> tuple[FormColumn, ...]:
    """Return the columns of criteria: of what a result may say, those that are taken.

    `keys` are those of results, conditions and reductions, `names` the counts of their own.
    """
    wanted = {*keys, "not_applicable", "date", "claimed", "explanation"}
    own = (
        FormColumn(own_key(name), name, "number", open=True, note="Số lượng; không có thì ghi 0.")
        for name in names
    )
    found = (*_RESULT_COLUMNS, _REDUCED, *_CRITERION_FOOT)
    before = [column for column in found[: len(_RESULT_COLUMNS)] if column.key in wanted]
    after = [column for column in found[len(_RESULT_COLUMNS) :] if column.key in wanted]
    return (*_CRITERION_HEAD, *before, *own, *after)


def statistic_columns(periods: Iterable[tuple[str, str]]) -> tuple[FormColumn, ...]:
    """Return the columns of statistics: one for each period, by its key and its head."""
    return (
        *_STATISTIC_HEAD,
        *(
            FormColumn(key, head, "number", open=True, note="Số liệu của kỳ; 0 là không có.")
            for key, head in periods
        ),
    )


@cache
def column_of(sheet: str, key: str) -> FormColumn:
    """Return a column by its key; what has no column of its own is a count or a figure."""
    known = {
        TASKS: TASK_COLUMNS,
        CRITERIA: (*_CRITERION_HEAD, *_RESULT_COLUMNS, _REDUCED, *_CRITERION_FOOT),
        STATISTICS: _STATISTIC_HEAD,
        EVIDENCE: EVIDENCE_COLUMNS,
    }[sheet]
    found = (column for column in known if column.key == key)
    return next(found, FormColumn(key, own_name(key), "number", open=True))
