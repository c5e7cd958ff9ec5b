"""What the YAML parser says, in a secretary's words.

Why by its English: libyaml reports no codes. Its sentences are constants of a library
that has not changed them for years, and an unknown one still gets a general message.
"""

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "dấu hai chấm ở chỗ không được phép",
        "đặt cả giá trị trong dấu nháy kép, hoặc xem lại mức thụt đầu dòng",
    ),
    (
        "could not find expected ':'",
        "thiếu dấu hai chấm sau khóa",
        "viết `khóa: giá trị`, có dấu cách sau dấu hai chấm",
    ),
    (
        "did not find expected key",
        "không thấy khóa ở chỗ cần có khóa",
        "các khóa của một mục phải thụt đầu dòng bằng nhau",
    ),
    (
        "did not find expected '-' indicator",
        "không thấy dấu gạch đầu mục",
        "mỗi mục của danh sách bắt đầu bằng `- `, thụt đầu dòng bằng nhau",
    ),
    (
        "block sequence entries are not allowed",
        "dấu gạch đầu mục ở chỗ không được phép",
        "xuống dòng trước dấu gạch",
    ),
    (
        "did not find expected ',' or ']'",
        "thiếu dấu phẩy hoặc dấu ] của danh sách",
        "đóng danh sách bằng ]",
    ),
    ("did not find expected ',' or '}'", "thiếu dấu phẩy hoặc dấu } của nhóm", "đóng nhóm bằng }"),
    ("found unexpected end of stream", "tệp hết khi dấu nháy chưa đóng", "thêm dấu nháy đóng"),
    (
        "found unknown escape character",
        "sau dấu \\ là chữ không được phép",
        "dùng dấu nháy đơn, hoặc viết \\\\",
    ),
    (
        "found invalid Unicode character escape",
        "mã Unicode sau dấu \\ không phải của một chữ",
        "xóa mã này, gõ lại chữ",
    ),
    (
        "did not find expected alphabetic or numeric",
        "dấu & hoặc * ở đầu giá trị",
        "đặt giá trị trong dấu nháy kép",
    ),
    ("found undefined tag handle", "dấu ! ở đầu giá trị", "đặt giá trị trong dấu nháy kép"),
    ("did not find expected node content", "thiếu giá trị", "đặt giá trị trong dấu nháy kép"),
    (
        "did not find expected comment or line break",
        "có chữ thừa sau dấu | hoặc >",
        "xuống dòng sau dấu | hoặc >",
    ),
    ("found undefined alias", "không có neo này phía trên", "đặt giá trị trong dấu nháy kép"),
)


def describe(stop: Stop) -> Mistake:
    """Say in Vietnamese what the parser says, where nothing better is known."""
    sign = stop.text[stop.at : stop.at + 1]
    if sign == "\t" or "tab character" in stop.said:
        return _tab(stop)
    for sentence, message, hint in _SENTENCES:
        if sentence in stop.said:
            return Mistake(stop.at, message, hint)
    return Mistake(
        stop.at,
        "YAML viết sai ở đây",
        hint="xem lại dấu hai chấm, dấu nháy và mức thụt đầu dòng của dòng này và dòng trên",
    )


def _tab(stop: Stop) -> Mistake:
    message, hint = "dùng phím Tab để thụt đầu dòng", "thay mỗi phím Tab bằng dấu cách"
    return Mistake(stop.at, message, hint, code="tab")
