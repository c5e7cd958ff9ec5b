"""The entry: what is answered before anything is imported."""

import cchc_cli
from tests.helpers.loading import HEAVY, MAIN, loaded_by
from tests.helpers.processes import python


def test_version_imports_nothing() -> None:
    assert not loaded_by("--version") & (HEAVY | {"typer", "yaml"})
    assert python(MAIN, "--version").stdout == f"cchc {cchc_cli.__version__}\n"


def test_the_package_runs_as_a_module() -> None:
    code = "import runpy; runpy.run_module('cchc_cli', run_name='__main__', alter_sys=True)"
    for argv, words in (("--version", cchc_cli.__version__), ("--help", "Cách dùng: cchc")):
        run = python(code, argv)
        assert (run.returncode, words in run.stdout) == (0, True), run.stderr
