"""Where the parser gives up, the mistake is found, and the advice works at the first try."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.workspace.reading.marks import Lines
from cchc_cli.workspace.reading.text_problems import read_faulty
from tests.helpers.cases import CASES, case_of
from tests.helpers.counting import growth
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge

_TO_TYPE = re.compile(r": `(?P<line>[^…]*)`(?:$|;)")


def _as_advised(text: str, found: Diagnostic) -> str | None:
    """Type the line that a hint gives; None where it gives none."""
    advised = _TO_TYPE.search(found.hint)
    if advised is None:
        return None
    lines = text.split("\n")
    typed = lines[found.line - 1]
    indent = typed[: len(typed) - len(typed.lstrip(" "))]
    lines[found.line - 1] = indent + advised["line"]
    return "\n".join(lines)


WITH_A_LINE = [
    "no-space-behind-a-colon",
    "no-space-behind-the-first-colon-of-an-item",
    "no-space-behind-the-colon-of-the-version",
    "wide-colon",
    "no-colon-behind-a-key",
    "no-colon-behind-a-heading",
    "equals-sign-for-a-colon",
    "no-dash-where-dashes-stand",
    "no-space-behind-a-dash",
    "long-dash-for-a-dash",
    "quote-never-closed",
    "quote-closed-by-the-next-one",
    "quote-closed-by-a-curved-one",
    "curved-quotes-around-a-colon",
    "quotes-within-quotes",
    "brace-never-closed",
    "bracket-never-closed",
    "bracket-closed-by-a-brace",
    "brace-never-opened",
    "no-comma-between-keys",
    "colon-in-a-text",
    "star-before-a-text",
    "question-mark-before-a-text",
    "brackets-before-a-text",
    "semicolon-for-a-comma",
    "number-for-a-dash",
    "line-in-quotes",
    "quote-before-a-key",
    "brace-too-many",
    "title-above-the-file",
    "document-mark-with-words",
    "two-colons-behind-a-key",
    "comment-of-another-language",
    "title-above-a-section",
]


@pytest.mark.parametrize("name", WITH_A_LINE)
def test_the_second_try_is_right(workspace: Callable[..., Path], name: str) -> None:
    text = case_of("reading", name).read_text(encoding="utf-8")
    (found,) = judge(workspace(text))
    mended = _as_advised(text, found)
    assert mended is not None, found.hint
    assert judge(workspace(mended)) == []


@pytest.mark.parametrize(
    ("typed", "said", "advice"),
    [
        ("    due:2025-11-28\n", "sau `due:` thiếu dấu cách", "viết: `due: 2025-11-28`"),
        ("    due 2025-11-28\n", "sau `due` thiếu dấu hai chấm", "viết: `due: 2025-11-28`"),
        ("     due: 2025-11-28\n", "khóa `due` thụt đầu dòng 5 dấu cách", "bớt 1 dấu cách"),
        ("   due: 2025-11-28\n", "khóa `due` thụt đầu dòng 3 dấu cách", "thêm 1 dấu cách"),
        ('    product: "Báo cáo\n', "dấu nháy kép mở ở đây không đóng", '`product: "Báo cáo"`'),
        ("    partners: [VHXH\n", "danh sách mở bằng [ ở đây không đóng", "`partners: [VHXH]`"),
        ("    product: A: b\n", "trong giá trị có dấu hai chấm", '`product: "A: b"`'),
        ("    product: x due: 2025\n", "`product` và `due` viết liền", "xuống dòng trước `due`"),
        ("    product: > Báo cáo\n", "sau dấu > còn chữ", "xuống dòng sau >"),
        ("    product: *Báo cáo*\n", "bắt đầu bằng dấu *", '`product: "*Báo cáo*"`'),
        ("  id: T2\n", "thiếu dấu gạch `- ` trước `id`", "viết: `- id: T2`"),
    ],
)
def test_what_was_typed_is_named_and_what_to_type_is_said(
    workspace: Callable[..., Path], typed: str, said: str, advice: str
) -> None:
    (found,) = judge(workspace(HEAD + TASK + typed))
    assert (found.code, found.line) == ("broken-yaml", 10)
    assert (said in found.message, advice in found.hint) == (True, True), found


@pytest.mark.parametrize("mark", ["---", "...", "... # hết"])
def test_a_mark_of_documents_is_one_plain_finding(
    workspace: Callable[..., Path], mark: str
) -> None:
    """Whatever the part above seems to lack, it may stand below."""
    (found,) = judge(workspace(f"version: 1\n{mark}\n" + HEAD.partition("\n")[2] + TASK))
    assert (found.code, found.line, found.column) == ("several-documents", 2, 1)
    assert found.message == f"dòng `{mark[:3]}` tách tệp làm hai, phần dưới không được đọc"
    assert found.hint.startswith("bỏ dòng này; ")


def test_a_mark_within_brackets_is_told_before_that_they_are_open(
    workspace: Callable[..., Path],
) -> None:
    marked = judge(workspace(HEAD + "tasks: [\n---\n"))
    assert [found.code for found in marked] == ["several-documents"]
    mended = judge(workspace(HEAD + "tasks: [\n"))
    assert [found.code for found in mended] == ["broken-yaml"]


def test_lines_that_were_moved_together_are_one_mistake(workspace: Callable[..., Path]) -> None:
    moved = TASK + "     due: 2025-11-28\n     status: in_progress\n     percent: 60\n"
    (found,) = judge(workspace(HEAD + moved))
    assert (found.line, "2 dòng bên dưới cũng vậy" in found.hint) == (10, True)


def test_a_value_of_several_lines_is_placed_where_it_began(workspace: Callable[..., Path]) -> None:
    typed = '    product: "Báo cáo\n      và danh sách\n    due: 2025-11-28\n'
    assert brief(judge(workspace(HEAD + TASK + typed))) == [("broken-yaml", 10, 14)]


def test_each_mistake_of_a_text_is_told_once(workspace: Callable[..., Path]) -> None:
    typed = '    due:2025-11-28\n    product: "Báo cáo\n    partners: [VHXH\n    status; done\n'
    found = brief(judge(workspace(HEAD + TASK + typed)))
    assert found == [
        ("broken-yaml", line, at) for line, at in ((10, 8), (11, 14), (12, 15), (13, 5))
    ]


def test_a_case_cut_or_changed_anywhere_is_told_within_its_lines() -> None:
    source = Random(26)
    texts = [
        path.read_text(encoding="utf-8") for path in sorted((CASES / "reading").glob("*.yaml"))
    ]
    for _ in range(600):
        text = source.choice(texts)
        at = source.randrange(len(text))
        text = (
            text[:at]
            + source.choice(["", '"', "'", "[", "}", ":", "\t", "- ", "\n", "…"])
            + (text[at + source.choice([0, 1, 40]) :])
        )
        told = Lines(text)
        for fault in read_faulty(text).faults:
            assert 1 <= told.place(fault.index)[0] <= len(told.starts), text


@pytest.mark.parametrize("name", ["two-units-run-together", "all-dashes-deleted"])
def test_items_without_a_dash_are_parted_by_a_dash_in_place_of_two_spaces(
    workspace: Callable[..., Path], name: str
) -> None:
    text = case_of("reading", name).read_text(encoding="utf-8")
    (found,) = judge(workspace(text))
    assert "thay hai dấu cách trước `id` bằng `- `" in found.hint
    assert judge(workspace(text.replace("\n    id: ", "\n  - id: "))) == []


def test_a_key_twice_between_braces_is_no_item(workspace: Callable[..., Path]) -> None:
    """Two values under one name of a mapping are no list, whatever its first key."""
    typed = "statistics: [{id: a, name: x, unit: y, values: {2025-08: 1, 2025-08: 2}}]\n"
    (found,) = judge(workspace(HEAD + typed))
    assert (found.code, found.hint) == ("duplicate-key", "giữ một, bỏ một")


def test_faults_behind_a_mended_line_take_time_in_proportion_to_their_number() -> None:
    twice = "  - id: T-{0}\n    department: KT\n    content: x\n    id: U-{0}\n"

    def reading(count: int) -> Callable[[], object]:
        text = HEAD + TASK + "    due:2025\n" + "".join(map(twice.format, range(count)))
        return lambda: read_faulty(text)

    assert growth(reading, 50) < 1.2


@pytest.mark.parametrize(
    ("typed", "spaces"),
    [("\tdue: 2025-11-28\n", 4), ("\t\tdue: 2025-11-28\n", 4), ("\t- id: T2\n", 2)],
)
def test_a_tab_is_told_with_the_spaces_that_are_meant(
    workspace: Callable[..., Path], typed: str, spaces: int
) -> None:
    (found,) = judge(workspace(HEAD + TASK + typed))
    assert (found.code, found.line) == ("tab", 10)
    assert found.hint.startswith(f"thay bằng {spaces} dấu cách")
