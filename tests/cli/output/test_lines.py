"""Lines broken between words: what is to be copied stays whole, what hangs hangs."""

import pytest

from cchc_cli.cli.output.lines import broken
from cchc_cli.cli.output.widths import display_width


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 12, [""]),
        ("vừa đúng mười hai", 17, ["vừa đúng mười hai"]),
        ("vừa đúng mười hai", 16, ["vừa đúng mười", "hai"]),
        ("Tên đơn vị: ", 10, ["Tên đơn", "vị: "]),
        ("- một mục dài", 10, ["- một mục", "  dài"]),
        ("    → một gợi ý dài hơn", 16, ["    → một gợi ý", "      dài hơn"]),
        ("12. một hai ba", 12, ["12. một hai", "    ba"]),
        ("  thụt vào hai", 10, ["  thụt vào", "  hai"]),
        ("  a      một hai ba", 18, ["  a      một hai", "         ba"]),
        ("  cchc check    mọi lỗi", 20, ["  cchc check", "    mọi lỗi"]),
        ("giá\u00a0trị đi\u2003liền", 8, ["giá\u00a0trị", "đi\u2003liền"]),
        ("漢字 漢字 漢字", 9, ["漢字 漢字", "漢字"]),
    ],
)
def test_lines_end_between_words(text: str, width: int, lines: list[str]) -> None:
    assert broken(text, width) == lines


@pytest.mark.parametrize(
    "whole",
    [
        "/home/xa/cai-cach/du-lieu/tasks.yaml",
        "evidence/Báo cáo quý III.pdf",
        r"C:\Users\Văn phòng\data\tasks.yaml",
        "data/tasks.yaml:106:12:",
        "cchc init",
        "cchc check --fix --apply",
        'cchc tasks --state "quá hạn"',
        "cchc score set MÃ --claimed ĐIỂM",
        'cchc score set 1.1 [--reduced "Chậm muộn"]',
        "cchc lint TỆP > ket-qua.txt",
        "git init",
        "`chưa làm`",
    ],
)
@pytest.mark.parametrize("after", ["", ".", ", rồi", " rồi", "; hoặc"])
def test_what_is_copied_is_never_broken(whole: str, after: str) -> None:
    for more in range(24):
        said = f"{'x' * more}gõ: {whole}{after} thì xong"
        lines = broken(said, 24)
        assert sum(whole in line for line in lines) == 1, lines
        assert " ".join(lines) == said


def test_a_command_ends_where_the_sentence_goes_on() -> None:
    said = "Nhận biểu ấy bằng cchc form import rồi chuyển đi nơi khác, hoặc lập biểu mới"
    assert broken(said, 33)[1:] == ["cchc form import rồi chuyển đi", "nơi khác, hoặc lập biểu mới"]
    assert broken("Lưu vào git và chạy cchc và xong", 12) == [
        "Lưu vào git",
        "và chạy cchc",
        "và xong",
    ]


def test_what_is_longer_than_a_line_stands_alone_on_one() -> None:
    path = f"{'thu-muc/' * 5}tasks.yaml"
    assert broken(f"Không có tệp {path} hãy xem lại", 30) == ["Không có tệp", path, "hãy xem lại"]
    assert broken(f"  - {path}", 48)[-1] == path
    assert broken(f"  - {'x' * 45}", 48) == ["  -", f"   {'x' * 45}"]


def test_a_long_quotation_is_broken_like_other_words() -> None:
    said = f"Tên `{'việc rất dài ' * 4}` đã có"
    assert max(map(display_width, broken(said, 30))) <= 30
