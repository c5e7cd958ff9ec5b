"""`cchc import tasks`: a list out of Excel or CSV, shown and written when asked."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import texts

DAY = ("--as-of", "2025-11-15")
LIST = """DANH MỤC NHIỆM VỤ THÁNG 12/2025
STT;Nhiệm vụ;Đơn vị chủ trì;Phối hợp;Thời hạn;Sản phẩm
1;Lập danh mục hồ sơ mới;Văn phòng;Phòng Kinh tế;15/12/2025;Danh mục
2;Họp các tổ trưởng;Các tổ;;Tháng 12/2025;
"""


@pytest.fixture
def listed(examples: Path) -> Path:
    path = examples / "danh-muc.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    return path


def test_the_duties_are_shown_and_nothing_is_written(
    listed: Path, examples: Path, cchc: Callable
) -> None:
    before = texts(examples)
    answer = cchc("import", "tasks", listed, *DAY)
    assert answer.code == 0
    assert "2 nhiệm vụ, 1 cần xem lại" in answer.out
    assert "15/12/2025" in answer.out
    listed.write_text(
        "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/01/2026)\n" + LIST, encoding="utf-8"
    )
    assert "Số 15, ngày 10/01/2026\n" in cchc("import", "tasks", listed, *DAY).out
    assert texts(examples) == before


def test_write_makes_one_new_file_that_check_accepts(
    listed: Path, examples: Path, cchc: Callable
) -> None:
    before = texts(examples)
    answer = cchc("import", "tasks", listed, "--write", "--map", "Các tổ=VP,KT", *DAY)
    assert answer.code == 0, answer.err
    assert "aliases" not in answer.err
    after = texts(examples)
    [new] = set(after) - set(before)
    assert Path(new).name == "danh-muc-moi.yaml"
    assert "product: Danh mục" in after[new]
    assert cchc("check", *DAY).code == 0
    assert cchc("import", "tasks", listed, "--write", *DAY).code == 5


def test_a_name_that_was_told_is_offered_as_an_alias(
    listed: Path, examples: Path, cchc: Callable
) -> None:
    answer = cchc("import", "tasks", listed, "--map", "Các tổ=VP", *DAY)
    assert answer.err.splitlines() == [
        "Để lần sau khỏi nêu --map: thêm Các tổ vào `aliases` của đơn vị VP.",
        "Chưa ghi gì. Đồng ý thì gõ lại lệnh ấy, thêm --write.",
    ]


def test_a_table_may_be_pasted(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    pasted = io.TextIOWrapper(io.BytesIO(LIST.replace(";", "\t").encode()))
    monkeypatch.setattr("sys.stdin", pasted)
    assert "2 nhiệm vụ, 1 cần xem lại" in cchc("import", "tasks", "-", *DAY).out


def test_an_own_table_comes_back(examples: Path, cchc: Callable) -> None:
    assert cchc("tasks", "--format", "xlsx", "-o", "nhiem-vu.xlsx", *DAY).code == 0
    answer = cchc("import", "tasks", "nhiem-vu.xlsx", *DAY)
    assert answer.code == 0, answer.err
    assert "dữ liệu đã có nhiệm vụ này: NV-001" in answer.out


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.csv", "Tên;Điện thoại\n".encode(), "không có dòng tên cột nào nêu nhiệm vụ"),
        ("a.csv", b"\xe9\xff", "không phải chữ UTF-8"),
        ("a.xlsx", b"PK\x03\x04", "lưu lại dạng .xlsx"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    name: str, data: bytes, words: str, examples: Path, cchc: Callable
) -> None:
    (examples / name).write_bytes(data)
    answer = cchc("import", "tasks", name, *DAY)
    assert answer.code == 2
    assert words in answer.err
