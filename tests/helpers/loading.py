"""Which modules a run of the command loads: start-up is as quick as they are few."""

import json

from tests.helpers.processes import python

MAIN = """
import sys
sys.argv = ["cchc", *sys.argv[1:]]
from cchc_cli.__main__ import main
code = 0
try:
    main()
except SystemExit as end:
    code = end.code or 0
import datetime as dt
import json
sys.stderr.write("\\n" + json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
sys.exit(code)
"""
"""Runs the command, then tells the packages that are loaded."""

HEAVY = {"pydantic", "pydantic_core", "rich", "jinja2", "docx", "lxml", "segno"}


def loaded_by(*argv: str, **environment: str) -> set[str]:
    """Return the packages that a run loads that ends well."""
    run = python(MAIN, *argv, **environment)
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stderr.splitlines()[-1]))
