"""A file while it is edited is read again only where it was."""

from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import many
from tests.helpers.processes import python


def test_it_stays_cheap_in_a_long_file(workspace: Callable[..., Path]) -> None:
    """The whole text is read once, whatever is edited; the edit reads neighbours only."""
    code = """
import sys
from cchc_cli.workspace.reading import plain_values
from cchc_cli.workspace.editing import draft
sizes = []
real = plain_values.build
def counted(text, starts=None):
    sizes.append(len(text))
    return real(text, starts)
draft.build = counted
from cchc_cli.cli.app import run
run(["update", sys.argv[2], "--percent", "5", "--data", sys.argv[1], "--dry-run"])
print(max(sizes), file=sys.stderr)
"""
    root = workspace(many(500))
    for name in ("T-0", "T-250", "T-499"):
        done = python(code, str(root), name)
        assert int(done.stderr) < 1000, done.stderr
