"""A kind of scoring is its file."""

from pathlib import Path
from typing import get_args, get_type_hints

from cchc_cli.model.result import Result
from cchc_cli.model.scoring import KINDS
from cchc_cli.scoring import kinds


def test_a_kind_is_its_file() -> None:
    """A new file is a new kind: nothing else names them."""
    folder = Path(kinds.__file__).parent
    assert set(KINDS) == {path.stem for path in folder.glob("[!_]*.py")}
    for name, kind in KINDS.items():
        assert get_args(get_type_hints(kind)["kind"]) == (name,)
        assert kind.RESULT
        assert set(kind.RESULT) <= set(get_type_hints(Result))
        assert kind.TAKES
