"""What people type in Vietnamese for the English keys and words of the schema."""

from collections.abc import Iterable

from cchc_cli.suggestions import meant
from cchc_cli.text import fold

_KEYS = {
    "tasks": "nhiem vu, cac nhiem vu, danh sach nhiem vu",
    "departments": "don vi, cac don vi, phong ban",
    "notices": "thong bao, cac thong bao",
    "id": "ma, ma so",
    "name": "ten, ten goi",
    "content": "noi dung, nhiem vu",
    "department": "don vi, phong, don vi chu tri, chu tri",
    "partners": "phoi hop, don vi phoi hop",
    "product": "san pham, ket qua",
    "due": "han, thoi han, ngay het han, han hoan thanh",
    "start": "bat dau, ngay bat dau",
    "status": "trang thai, tinh trang",
    "percent": "tien do, phan tram, ty le",
    "completed": "hoan thanh, ngay hoan thanh",
    "reason": "ly do",
    "evidence": "minh chung, tai lieu kiem chung",
    "criteria": "tieu chi",
    "notice": "thong bao",
    "repeat": "lap lai, dinh ky",
    "log": "nhat ky",
    "note": "ghi chu",
    "title": "tieu de, chuc vu",
    "date": "ngay, ngay ban hanh",
    "number": "so, so hieu",
    "subject": "trich yeu",
    "recipients": "noi nhan",
    "signer": "nguoi ky",
    "symbol": "ky hieu",
    "head": "truong phong, lanh dao",
    "phone": "dien thoai, so dien thoai",
    "place": "dia danh",
    "max": "diem toi da",
    "unit": "don vi tinh",
    "file": "tep",
    "url": "duong dan, lien ket",
    "period": "ky",
    "year": "nam",
}
"""Without marks and with spaces, as are the words."""


_WORDS = {
    "not_started": "chua lam, chua bat dau",
    "in_progress": "dang lam, dang thuc hien",
    "done": "xong, da xong, hoan thanh",
    "paused": "tam dung",
    "cancelled": "huy",
    "week": "tuan, hang tuan",
    "month": "thang, hang thang",
    "quarter": "quy, hang quy",
    "half": "nua nam, 6 thang",
    "year": "nam, hang nam",
    "mon": "thu hai, thu 2",
    "tue": "thu ba, thu 3",
    "wed": "thu tu, thu 4",
    "thu": "thu nam, thu 5",
    "fri": "thu sau, thu 6",
    "sat": "thu bay, thu 7",
    "sun": "chu nhat",
}
"""What people type for the words of the schema, without marks; "thứ sáu" looks most like `thu`."""


def keys_named(typed: str, allowed: Iterable[str]) -> list[str]:
    """Return the key that a Vietnamese name stands for, `noi_dung` for `content`."""
    said = fold(typed.replace("_", " ").replace("-", " "))
    return [key for key in allowed if said in _KEYS.get(key, "").split(", ")][:1]


def word_meant(typed: str, allowed: list[str]) -> str:
    """Ask whether the word of a Vietnamese name was meant, or the one that looks most like it."""
    said = fold(typed)
    named = next((word for word in allowed if said in _WORDS.get(word, "").split(", ")), "")
    return meant(named or typed, [named] if named else allowed)
