"""Folders that outputs would make, and those that were mistyped."""

from pathlib import Path

import pytest

from cchc_cli.errors import UsageError
from cchc_cli.new_folders import require_meant_folder


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("hoso", "ho-so"),
        ("Ho_So", "ho-so"),
        ("hồ sơ", "ho-so"),
        ("ho-soo", "ho-so"),
        ("bao-coa", "bao-cao"),
        ("bao-ca", "bao-cao"),
        ("bao-cai", "bao-cao"),
    ],
)
def test_a_name_very_like_one_that_is_there_is_asked_about(
    tmp_path: Path, typed: str, there: str
) -> None:
    (tmp_path / there).mkdir()
    with pytest.raises(UsageError, match=f"ý bạn là `{there}`\\?\n.*: mkdir ") as refused:
        require_meant_folder(tmp_path / typed)
    assert str(tmp_path / typed) in str(refused.value)
    (tmp_path / typed).mkdir()
    require_meant_folder(tmp_path / typed)


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("2025-11", "2025-10"),
        ("Hu\u1ebf", "Hu\u00ea\u0301"),
        ("thang11", "thang1"),
        ("kt", "ktt"),
        ("ho-so", "van-ban"),
    ],
)
def test_names_that_differ_are_two_folders(tmp_path: Path, typed: str, there: str) -> None:
    (tmp_path / there).mkdir()
    require_meant_folder(tmp_path / typed)


def test_a_file_of_that_name_is_no_folder_that_was_meant(tmp_path: Path) -> None:
    (tmp_path / "ho-so").write_bytes(b"")
    require_meant_folder(tmp_path / "hoso")


def test_one_folder_is_made_and_not_two(tmp_path: Path) -> None:
    (tmp_path / "ho-so").mkdir()
    require_meant_folder(tmp_path / "ho-so" / "moi")
    with pytest.raises(UsageError) as refused:
        require_meant_folder(tmp_path / "hoso" / "thang 11")
    assert str(refused.value) == (
        f"Chưa có thư mục {tmp_path / 'hoso'}; ý bạn là `ho-so`?\n"
        f'Đúng là thư mục mới thì tạo trước: mkdir -p "{tmp_path / "hoso" / "thang 11"}"'
    )
    with pytest.raises(UsageError, match="nên không ghi vào đó"):
        require_meant_folder(tmp_path / "a" / "b")
