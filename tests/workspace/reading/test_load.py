"""From files to one record: what stands in several files."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD, TASK
from tests.helpers.judging import brief, judge


def test_lists_join_and_organization_stands_once(workspace: Callable[..., Path]) -> None:
    folder = workspace(HEAD, more="version: 1\n" + TASK, twice=HEAD.split("departments")[0])
    assert [
        (Path(d.file).stem, *b) for d, b in zip(judge(folder), brief(judge(folder)), strict=True)
    ] == [("twice", "stands-twice", 2, 1)]
