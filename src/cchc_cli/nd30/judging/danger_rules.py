"""Rules AT01 to AT06: nothing in a document acts by itself or leads out of it.

Links to web pages and mail are not told: they are usual, and do nothing until somebody clicks.
"""

from collections.abc import Iterator
from functools import partial

from cchc_cli.nd30.judging.registry import Breach, SortedPage, rule
from cchc_cli.ooxml.danger_words import WORDING, DangerKind

_LONGEST = 60
_IN_WORD = "trong Word: "
_safety = partial(
    rule,
    severity="error",
    clause="an toàn của người mở tệp; NĐ 30/2020/NĐ-CP không nói đến",
    of_any_file=True,
)


def _cures(*kinds: DangerKind) -> str:
    """Say how dangers are taken out of a file, in the words that templates are refused with."""
    return "; ".join(WORDING[kind].advice.removeprefix(_IN_WORD) for kind in kinds)


def _found(sheet: SortedPage, wanted: str, *kinds: DangerKind) -> Iterator[Breach]:
    """Yield the dangers of some kinds, with what the file should be like."""
    for danger in sheet.page.dangers:
        if danger.kind in kinds:
            shown = danger.what if len(danger.what) <= _LONGEST else f"{danger.what[:_LONGEST]}…"
            where = f"phần {danger.part}" if danger.part else "cả tệp"
            place = f"{where}: «{shown}»"
            yield Breach(WORDING[danger.kind].what, wanted, shown, where=place)


@_safety(
    "AT01",
    title="macro, điều khiển ActiveX, phần bổ trợ",
    advice=_cures("macro", "activex", "extension"),
    wrong="tệp mở ra là chạy lệnh của người khác",
    right="tệp chỉ có chữ, bảng, ảnh",
)
def programs(sheet: SortedPage) -> Iterator[Breach]:
    """Find macros, controls, add-ins."""
    wanted = "không có macro, điều khiển, phần bổ trợ"
    return _found(sheet, wanted, "macro", "activex", "extension")


@_safety(
    "AT02",
    title="đối tượng của chương trình khác (OLE)",
    advice=_cures("ole"),
    wrong="bảng Excel nhúng nguyên tệp",
    right="bảng gõ trong Word",
)
def objects(sheet: SortedPage) -> Iterator[Breach]:
    """Find objects of other programs."""
    return _found(sheet, "chỉ có chữ, bảng, ảnh, biểu đồ", "ole")


@_safety(
    "AT03",
    title="trường lấy nội dung hoặc chạy chương trình ngoài",
    advice=_cures("field"),
    wrong='{ INCLUDETEXT "\\\\may-chu\\a.docx" }',
    right="nội dung ấy gõ trong văn bản",
)
def fields(sheet: SortedPage) -> Iterator[Breach]:
    """Find fields that fetch something or run a program."""
    return _found(sheet, "không có trường lấy nội dung hoặc chạy chương trình ngoài", "field")


@_safety(
    "AT04",
    title="nội dung lấy từ ngoài tệp",
    advice=_cures("picture", "template", "part", "merge"),
    wrong="ảnh nối đến http://…, mẫu gắn kèm C:\\…\\mau.dotm",
    right="ảnh chèn trong tệp, không gắn mẫu",
)
def fetched(sheet: SortedPage) -> Iterator[Breach]:
    """Find what a file takes from outside, or from a part that is missing."""
    kinds: tuple[DangerKind, ...] = ("picture", "template", "part", "merge", "outside", "missing")
    return _found(sheet, "mọi nội dung ở trong tệp", *kinds)


@_safety(
    "AT05",
    title="siêu liên kết mở tệp hoặc chương trình",
    advice=_cures("file"),
    wrong="chữ bấm vào thì mở file:///C:/…",
    right="chữ thường, hoặc liên kết https://…",
)
def opening(sheet: SortedPage) -> Iterator[Breach]:
    """Find links that open files or programs."""
    return _found(sheet, "siêu liên kết chỉ đến trang web hoặc địa chỉ thư", "file")


@_safety(
    "AT06",
    title="phần bên trong không phải của Word",
    advice=_cures("strange"),
    wrong="word/media/anh.exe",
    right="word/media/image1.png",
)
def strange(sheet: SortedPage) -> Iterator[Breach]:
    """Find parts that no Word file has."""
    return _found(sheet, "bên trong chỉ có chữ và ảnh", "strange")
