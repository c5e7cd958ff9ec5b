"""Words of a command line that belong together."""

from pathlib import Path

import pytest
from typer.main import get_command

from cchc_cli.cli.group import app
from cchc_cli.cli.typed_line import typed_line, unquoted


@pytest.mark.parametrize(
    ("argv", "path"),
    [
        ([], "cchc"),
        (["update", "NV-001"], "cchc update"),
        (["evidence", "add", "NV-001"], "cchc evidence add"),
        (["khong-co"], "cchc"),
    ],
)
def test_the_command_is_found(argv: list[str], path: str) -> None:
    assert typed_line(get_command(app), argv).path == path


def test_its_first_example_is_told() -> None:
    line = typed_line(get_command(app), ["update"])
    assert line.example == "Ví dụ: cchc update NV-001 --status done\n"
    assert typed_line(get_command(app), []).example == ""


@pytest.mark.parametrize(
    ("typed", "word", "hint"),
    [
        ("update NV-1 --note Đã họp --dry-run", "họp", '--note "Đã họp"'),
        ("tasks --department phong kinh te", "kinh", '--department "phong kinh te"'),
        ("add task Lắp máy", "máy", 'cchc add task "Lắp máy"'),
        ("save Cập nhật thang 11", "nhật", 'cchc save "Cập nhật thang 11"'),
        ("score set 1.1 kịp thời", "kịp", 'cchc score set … "kịp thời"'),
        ("render report quý 3", "3", 'cchc render … "quý 3"'),
        ("statistics set 3.1 mười", "mười", ""),
        ("update NV-1 NV-2", "NV-2", ""),
        ("update --dry-run NV-1 NV-2", "NV-2", ""),
        ("update NV-1 --note x", "x", ""),
        ("show NV-1", "NV-9", ""),
        ("add task --monitor -0", "-0", ""),
    ],
)
def test_words_that_lack_their_quotes_are_put_together(typed: str, word: str, hint: str) -> None:
    found = unquoted(typed_line(get_command(app), typed.split()), word)
    assert found == (f"Chữ có dấu cách thì đặt trong ngoặc kép: {hint}\n" if hint else "")


def test_values_of_an_option_that_is_given_several_times_are_told_so() -> None:
    line = typed_line(get_command(app), ["message", "--department", "KT", "VP"])
    assert "--department KT --department VP" in unquoted(line, "VP")


def test_words_without_marks_are_put_together_where_they_name_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    line = typed_line(get_command(app), ["import", "notice", "cong", "van.docx"])
    assert unquoted(line, "van.docx") == ""
    Path("cong van.docx").touch()
    assert 'cchc import notice "cong van.docx"' in unquoted(line, "van.docx")
