"""The entry: what is answered before anything is imported."""

import cchc_cli
from tests.helpers.loading import HEAVY, MAIN, loaded_by
from tests.helpers.processes import python


def test_version_imports_nothing() -> None:
    assert not loaded_by("--version") & (HEAVY | {"typer", "yaml"})
    assert python(MAIN, "--version").stdout == f"cchc {cchc_cli.__version__}\n"
