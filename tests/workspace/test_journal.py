"""What writing commands changed: both ways, and the last fifty."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.model.change import SetValue
from cchc_cli.workspace import journal
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import ONE


@given(st.binary(max_size=60), st.binary(max_size=60), st.binary(max_size=20))
def test_a_patch_goes_both_ways(one: bytes, two: bytes, shared: bytes) -> None:
    old, new = shared + one + shared, shared + two + shared
    patch = journal.patch_of("x", old, new)
    assert patch.is_old(old)
    assert patch.is_new(new)
    assert patch.taken_back(new) == old
    assert patch.reverse.taken_back(old) == new


def test_only_the_last_commands_are_kept(workspace: Callable[..., Path]) -> None:
    root = workspace(ONE)
    for percent in range(1, 55):
        space = find_workspace(str(root))
        amend(load(space), [SetValue(("tasks", 0, "percent"), str(percent))]).write(space)
    kept = sorted(p.name for p in (root / ".cchc" / "journal").iterdir())
    assert (len(kept), kept[-1]) == (50, "000054.json")
