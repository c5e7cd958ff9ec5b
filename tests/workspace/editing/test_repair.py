"""What needs no judgement is mended in the text, and nothing else is touched."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.workspace.editing.repair import repaired
from cchc_cli.workspace.reading.files import decoded
from tests.helpers.data_files import HEAD, TASK


def mended(text: str) -> str:
    return repaired(decoded(Path("tasks.yaml"), "tasks.yaml", text.encode()))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("    due: 31/12/2025\n", "    due: 2025-12-31\n"),
        ("    due: 2025-1-5 # gấp\n", "    due: 2025-01-05 # gấp\n"),
        ("    percent: 12,5\n", "    percent: 12.5\n"),
        (
            "    log: [{date: 3.11.2025, percent: '40,5'}]\n",
            "    log: [{date: 2025-11-03, percent: '40.5'}]\n",
        ),
        ("    product: Báo cáo  \n", "    product: Báo cáo\n"),
        ("    product: Báo cáo\t\r\n", "    product: Báo cáo\r\n"),
        ("    product: " + unicodedata.normalize("NFD", "Đề án") + "\n", "    product: Đề án\n"),
    ],
)
def test_one_repair(typed: str, written: str) -> None:
    assert mended(HEAD + TASK + typed) == HEAD + TASK + written


@pytest.mark.parametrize(
    "typed",
    [
        "    percent: 1,250\n",  # a thousand and more, or a little over one
        "    due: 31/02/2025\n",
        "    due: cuối năm\n",
        "    completed: 1.500,2\n",
        "    product: 31/12/2025\n",  # words may be a day
        "    content: |\n      Một  \n      hai\n",
        '    product: "Một\n      hai"\n',
    ],
)
def test_what_takes_a_person_stays(typed: str) -> None:
    assert mended(HEAD + TASK + typed) == HEAD + TASK + typed


def test_tabs_become_spaces_where_the_file_can_then_be_read() -> None:
    assert mended(HEAD + TASK.replace("    ", "\t\t").replace("  -", "\t-")) == HEAD + TASK
    broken = HEAD + "tasks:\n\t- id: [T1\n"
    assert mended(broken) == broken


NOTICE = (
    "notices:\n  - id: TB-01\n    date: 2025-10\n    subject: Kết luận\n    opening:\n      - Một\n"
    "    closing:\n      - Hai\n    signer:\n"
)


@pytest.mark.parametrize("tabs", ["\t", "\t\t", "  \t"])
@pytest.mark.parametrize(
    "line", [4, 8, 9, 10, 11, 12, 13, 14, 17, 18], ids=lambda line: f"line {line}"
)
def test_a_tab_becomes_as_many_spaces_as_the_lines_around_have(line: int, tabs: str) -> None:
    whole = HEAD.replace("  - {id: KT, name: Phòng Kinh tế}", "  - id: KT\n    name: Phòng Kinh tế")
    lines = (whole + NOTICE + TASK).split("\n")
    typed = [*lines[: line - 1], tabs + lines[line - 1].lstrip(" "), *lines[line:]]
    assert lines[line - 1].startswith(" ")
    assert mended("\n".join(typed)) == "\n".join(lines)


def test_signs_that_cannot_be_seen_stay(workspace: Callable[..., Path]) -> None:
    text = HEAD + TASK.replace("Việc", "Làm\u2028việc") + "    due: 31/12/2025\n"
    assert mended(text) == text.replace("31/12/2025", "2025-12-31")
