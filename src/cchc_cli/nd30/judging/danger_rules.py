"""Rules AT01 to AT06: nothing in a document acts by itself or leads out of it."""

from collections.abc import Iterator

from cchc_cli.nd30.judging.judge import Breach, SortedPage
from cchc_cli.ooxml.danger_words import WORDING, DangerKind

_CODES: dict[DangerKind, tuple[str, str]] = {
    "macro": ("AT01", "không có macro, điều khiển, phần bổ trợ"),
    "activex": ("AT01", "không có macro, điều khiển, phần bổ trợ"),
    "extension": ("AT01", "không có macro, điều khiển, phần bổ trợ"),
    "ole": ("AT02", "chỉ có chữ, bảng, ảnh, biểu đồ"),
    "field": ("AT03", "không có trường lấy nội dung hoặc chạy chương trình ngoài"),
    "picture": ("AT04", "mọi nội dung ở trong tệp"),
    "template": ("AT04", "mọi nội dung ở trong tệp"),
    "part": ("AT04", "mọi nội dung ở trong tệp"),
    "merge": ("AT04", "mọi nội dung ở trong tệp"),
    "outside": ("AT04", "mọi nội dung ở trong tệp"),
    "missing": ("AT04", "mọi nội dung ở trong tệp"),
    "file": ("AT05", "siêu liên kết chỉ đến trang web hoặc địa chỉ thư"),
    "strange": ("AT06", "bên trong chỉ có chữ và ảnh"),
}
"""The code of each kind, and what should be. Links to web pages and mail are not among them:
they are usual, and do nothing until somebody clicks."""
_LONGEST = 60


def dangerous(sheet: SortedPage) -> Iterator[Breach]:
    """AT01 to AT06: macros, objects, fields, what is fetched, links to files, strange parts."""
    for danger in sheet.page.dangers:
        if danger.kind in _CODES:
            code, wanted = _CODES[danger.kind]
            shown = danger.what if len(danger.what) <= _LONGEST else f"{danger.what[:_LONGEST]}…"
            where = f"phần {danger.part}" if danger.part else "cả tệp"
            yield Breach(
                code, WORDING[danger.kind].what, wanted, shown, where=f"{where}: «{shown}»"
            )


DANGER_CHECKS = (dangerous,)
