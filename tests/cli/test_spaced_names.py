"""Names of files with spaces, typed without quotes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.cli.spaced_names import require_quoted
from cchc_cli.errors import UsageError


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("công văn 5.docx", "bc.docx", "hộp thư"):
        Path(name).touch()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("công văn 5.docx", '"công văn 5.docx"'),
        ("bc.docx công văn 5.docx bc.docx", '"công văn 5.docx"'),
        ("hộp thư", '"hộp thư"'),
        ("báo cáo.docx", '"báo cáo.docx"'),  # neither the words nor the name stand there
        ("công văn 5.docx bc 2.docx", '"công văn 5.docx" "bc 2.docx"'),
    ],
)
def test_words_that_are_one_name_are_told_as_one(words: str, told: str) -> None:
    with pytest.raises(UsageError, match=f"cchc lint {told}$"):
        require_quoted(map(Path, words.split()), "cchc lint")


@pytest.mark.parametrize(
    "words",
    ["bc.docx", "mất.docx", "bc.docx mất.docx", "một hai", "một bc.docx", "mất.docx x.docx"],
)
def test_words_that_are_names_of_their_own_stay_so(words: str) -> None:
    require_quoted(map(Path, words.split()), "cchc lint")


@pytest.mark.parametrize("command", [("lint",), ("lint", "--fix"), ("form", "import")])
def test_commands_that_take_several_files_tell_it(command: tuple[str, ...], cchc: Callable) -> None:
    answer = cchc(*command, "công", "văn", "5.docx")
    assert (answer.code, answer.out) == (2, "")
    assert '"công văn 5.docx"' in answer.err
    assert "Không đọc được" not in answer.err
