"""The JSON Schema says what validation says, on the same files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from cchc_cli.workspace.reading.plain_values import build
from cchc_cli.workspace.reading.validation import validate
from tests.helpers.processes import python
from tests.helpers.repository import ROOT

DATA = ROOT / "tests" / "data"
SCHEMA = json.loads((ROOT / "src" / "cchc_cli" / "schema.json").read_text(encoding="utf-8"))
# Pydantic-free validators check formats only when told to.
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


class _CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core types, as editors' extensions read them: days stay text."""


_CoreLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _names_as_text(value: object) -> object:
    """JSON has no keys but text."""
    if isinstance(value, dict):
        return {str(key): _names_as_text(item) for key, item in value.items()}
    return [_names_as_text(item) for item in value] if isinstance(value, list) else value


def test_the_command_prints_it(cchc: Callable) -> None:
    answer = cchc("schema")
    assert (answer.code, json.loads(answer.out)) == (0, SCHEMA)


@pytest.mark.parametrize("path", sorted((DATA / "good").glob("*.yaml")), ids=lambda p: p.stem)
def test_good_files_pass_both(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert validate(build(text))[1] == []
    assert [e.message for e in VALIDATOR.iter_errors(build(text))] == []
    editors = _names_as_text(yaml.load(text, _CoreLoader))
    assert [e.message for e in VALIDATOR.iter_errors(editors)] == []


@pytest.mark.parametrize("path", sorted((DATA / "bad").glob("*.yaml")), ids=lambda p: p.stem)
def test_bad_files_fail_both_with_the_code_in_their_name(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    codes = {finding.code for finding in validate(build(text))[1]}
    assert codes == {path.stem.split(".")[0]}
    assert not VALIDATOR.is_valid(build(text))
    assert not VALIDATOR.is_valid(_names_as_text(yaml.load(text, _CoreLoader)))


def test_the_real_record_passes_the_schema() -> None:
    paths = list((ROOT / "data").glob("*.yaml"))
    assert paths
    for path in paths:
        assert VALIDATOR.is_valid(build(path.read_text(encoding="utf-8")))


def test_every_field_is_documented_in_vietnamese() -> None:
    def fields(schema: dict) -> list[tuple[str, dict]]:
        return list(schema.get("properties", {}).items())

    records = [SCHEMA, *SCHEMA["$defs"].values()]
    silent = [
        name for record in records for name, part in fields(record) if not part.get("description")
    ]
    assert silent == []


def test_the_schema_is_fresh() -> None:
    script = ROOT / "tools" / "build_schema.py"
    run = python(
        "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], "
        "run_name='__main__')",
        str(script),
        "--check",
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
