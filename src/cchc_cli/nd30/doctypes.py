"""Named types of documents and their abbreviations."""

TYPES = {
    "nghi quyet": "NQ",
    "quyet dinh": "QĐ",
    "chi thi": "CT",
    "quy che": "QC",
    "quy dinh": "QyĐ",
    "thong cao": "TC",
    "thong bao": "TB",
    "huong dan": "HD",
    "chuong trinh": "CTr",
    "ke hoach": "KH",
    "phuong an": "PA",
    "de an": "ĐA",
    "du an": "DA",
    "bao cao": "BC",
    "bien ban": "BB",
    "to trinh": "TTr",
    "hop dong": "HĐ",
    "cong dien": "CĐ",
    "ban ghi nho": "BGN",
    "ban thoa thuan": "BTT",
    "giay uy quyen": "GUQ",
    "giay moi": "GM",
    "giay gioi thieu": "GGT",
    "giay nghi phep": "GNP",
    "phieu gui": "PG",
    "phieu chuyen": "PC",
    "phieu bao": "PB",
}
"""Named types and their abbreviations (NĐ 30/2020/NĐ-CP, Phụ lục III)."""
LETTER = "cong van"
CONTRACTS = {"hop dong", "ban ghi nho", "ban thoa thuan"}
"""What two parties sign: the decree names these types and gives no form of them."""
COURTESY = "thu cong"
"""A letter of thanks, of praise, of condolence: the 29th type, without a form."""
_NAMES = {
    "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "QC": "Quy chế", "QyĐ": "Quy định",
    "TC": "Thông cáo", "TB": "Thông báo", "HD": "Hướng dẫn", "CTr": "Chương trình",
    "KH": "Kế hoạch", "PA": "Phương án", "ĐA": "Đề án", "DA": "Dự án", "BC": "Báo cáo",
    "BB": "Biên bản", "TTr": "Tờ trình", "HĐ": "Hợp đồng", "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ", "BTT": "Bản thỏa thuận", "GUQ": "Giấy ủy quyền", "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu", "GNP": "Giấy nghỉ phép", "PG": "Phiếu gửi", "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
}  # fmt: skip
TYPE_NAMES = {name.replace(" ", "-"): name for name in (*TYPES, LETTER, COURTESY)}
"""The types as a command line names them."""
_OTHERS = {
    LETTER: "Công văn",
    COURTESY: "Thư công",
    "phu luc": "Phụ lục",
    "bang": "Bảng, danh sách",
}
_UNKNOWN = "chưa rõ loại văn bản"


def name_of(kind: str | None) -> str:
    """Return the Vietnamese name of a type by its folded one."""
    if kind is None:
        return _UNKNOWN
    return _OTHERS.get(kind) or _NAMES[TYPES[kind]]


TYPE_WORDS = {
    words: name.replace(" ", "-")
    for name, words in ((name, name_of(name)) for name in (*TYPES, LETTER, COURTESY))
} | {short: name.replace(" ", "-") for name, short in TYPES.items()}
"""The same types as people write them, Thông báo or TB, with what a command line names them."""


def type_of_symbol(number: str) -> str:
    """Return the type that a number and symbol say: `12/KH-UBND` is a Kế hoạch.

    A symbol without a type is that of a Công văn (NĐ 30/2020, Phụ lục I, Mục II.3.b).
    """
    return _NAMES.get(number.rpartition("/")[2].partition("-")[0], "Công văn")
