"""`cchc check`: everything at once, and light in a pipe."""

import json
from collections.abc import Callable

from tests.helpers.loading import HEAVY, loaded_by
from tests.helpers.repository import ROOT


def test_check_in_a_pipe_is_light() -> None:
    assert not loaded_by("check", "--data", str(ROOT)) & (HEAVY - {"pydantic", "pydantic_core"})


def test_the_real_record_has_no_error(cchc: Callable[..., object]) -> None:
    answer = cchc("check", "--data", ROOT, "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 0
    assert (told["valid"], told["tasks"]) == (True, 14)
    assert all(d["severity"] == "warning" for d in told["diagnostics"])
