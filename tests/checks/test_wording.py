"""Wording that a superior office sends back."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.cases import cases_of, compared, expected, told
from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import judge


@cases_of("wording")
def test_each_rule_with_its_place(case: Path, workspace: Callable[..., Path]) -> None:
    found = judge(workspace(case.read_bytes()))
    assert told(found) == expected(case), compared(case, found)


def test_decomposed_text_is_composed_and_told(workspace: Callable[..., Path]) -> None:
    typed = unicodedata.normalize("NFD", HEAD + TASK)
    folder = workspace(typed)
    assert [d.code for d in judge(folder)] == ["decomposed-text"]
    assert load(find_workspace(str(folder))).record.tasks[0].content == "Việc"
