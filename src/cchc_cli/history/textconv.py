"""How git shows Word files: the command that a repository's git is told to make text with.

Why with such care: git stops at the first file whose command fails, and hides all files after
it, so that one damaged document in a pull request would hide the rest of it.
"""

from pathlib import Path
from typing import Literal

from cchc_cli.errors import OutsideError
from cchc_cli.history.git import read, write

_KEY = "diff.cchc.textconv"
_OURS_BEFORE = "cchc template show"
"""What earlier versions wrote; it fails for a damaged file, and where cchc is not found."""
_COMMAND = (
    'f() { cchc template show --git -- "$1" 2>/dev/null'
    ' || { echo "(cchc không đọc được tệp này)"; git hash-object --no-filters -- "$1"; }; }; f'
)
"""git hands it to a shell, with the file's name at the end. What is printed where cchc does not
run tells one content from another all the same."""


def show_templates_as_text(folder: Path) -> Literal["set now", "set before", "no repository"]:
    """Let git's diff of Word files print their text, in the repository that holds a folder.

    A command that somebody chose instead of ours stays. Never raises: nothing is lost without it.
    """
    try:
        before = read(folder, "config", "--local", "--get", _KEY)
        if before.code == 0 and before.out.decode("utf-8", "replace").strip() != _OURS_BEFORE:
            return "set before"
        done = write(folder, "config", "--local", _KEY, _COMMAND)
    except OutsideError:
        return "no repository"
    return "no repository" if done.code else "set now"
