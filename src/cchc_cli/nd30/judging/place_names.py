"""Names of places that may be a person's: which of them keep their common noun.

A program cannot know whom a place is named after: where it may be somebody, nothing is said.
"""

SURNAMES = {
    *("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"),
    *("Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Mạc", "Tô", "Lương", "Trịnh", "Hai", "Bà"),
}
_HISTORIC = {"Điện Biên Phủ", "Quang Trung", "Bạch Đằng", "Lam Sơn", "Đống Đa", "Ba Đình"}


def needs_noun(name: list[str]) -> bool:
    """Tell whether a name is a number or may be a person's: Phường 5, Phường Lê Lợi."""
    return name[0].isdigit() or name[0] in SURNAMES or " ".join(name) in _HISTORIC
