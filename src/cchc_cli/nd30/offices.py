"""Who signs: the powers (quyền hạn) and offices (chức vụ) as they stand above a name."""

_POWERS = tuple(
    f"{power}{end}" for power in ("tm", "kt", "tl", "tuq", "q", "t/m", "k/t", "t/l") for end in ". "
)
"""TM., KT., TL., TUQ., Q., and the ways they are mistyped (Điều 13)."""
_RANKS = ("", "pho ", "quyen ")
_OFFICES = (
    *("chu tich", "chanh van phong", "chanh thanh tra", "chanh an", "giam doc", "tong giam doc"),
    *("hieu truong", "thu tuong", "bo truong", "bi thu", "tong bi thu", "tong bien tap"),
    *(
        f"{rank}truong {unit}"
        for rank in ("", "pho ")
        for unit in (
            *("phong", "ban", "doan", "tram", "thon", "khoa", "cong an", "bo phan"),
            *("tieu ban", "to"),
        )
    ),
    *(
        f"{unit} truong"
        for unit in (
            *("cuc", "chi cuc", "vu", "vien", "doi", "hat", "to", "thu", "chi huy", "ke toan"),
        )
    ),
    *("chinh tri vien", "thu ky", "chu toa", "chu tri", "dai dien"),
    *("nguoi lap", "nguoi ghi", "nguoi uy quyen"),
)
"""Folded beginnings of an office, with those who keep minutes (form 1.9) or sign a contract."""
_PARTIES = ("ben a", "ben b")
_PARTY = len("ben a")
"""Those who sign a contract are called by a letter, which no other follows."""
IN_CAPITALS = (
    "CHỦ TỊCH|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG |CHỦ TỌA|CHỦ TRÌ|"
    "THỦ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|ĐẠI DIỆN"
)
"""Offices as a right column of typed text begins."""


def names_power(mark: str) -> bool:
    """Whether a folded line begins with the power by which somebody signs."""
    return mark.startswith(_POWERS)


def names_office(mark: str) -> bool:
    """Whether a folded line begins with an office; compared as words, which need no pattern."""
    return any(
        _is_plain_office(mark.removeprefix(rank)) for rank in _RANKS if mark.startswith(rank)
    )


def _is_plain_office(mark: str) -> bool:
    party = mark.startswith(_PARTIES) and not mark[_PARTY : _PARTY + 1].isalnum()
    return mark.startswith(_OFFICES) or party or mark == "truong"
