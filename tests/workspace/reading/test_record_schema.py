"""The record classes as a schema of Pydantic's core answer as Pydantic itself would."""

from pathlib import Path

import pytest

from cchc_cli.workspace.reading.plain_values import build
from cchc_cli.workspace.reading.validation import validate
from tests.helpers.repository import ROOT

DATA = ROOT / "tests" / "data"


@pytest.mark.parametrize("path", sorted(DATA.glob("*/*.yaml")), ids=lambda p: p.stem)
def test_validation_answers_as_pydantic_itself_would(path: Path) -> None:
    from pydantic import TypeAdapter, ValidationError

    from cchc_cli.model.record import DataFile

    plain = build(path.read_text(encoding="utf-8"))
    try:
        expected: tuple[object, set[object]] = TypeAdapter(DataFile).validate_python(plain), set()
    except ValidationError as error:
        expected = None, {problem["loc"] for problem in error.errors()}
    data, findings = validate(plain)
    assert (data is None) == (expected[0] is None)
    assert data == expected[0]
    assert bool(findings) == bool(expected[1])
