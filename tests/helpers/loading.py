"""Which modules a run of the command loads: start-up is as quick as they are few."""

import json

from tests.helpers.processes import python

MAIN = """
import sys
sys.argv = ["cchc", *sys.argv[1:]]
from cchc_cli.__main__ import main
try:
    main()
except SystemExit:
    pass
import datetime as dt
import json
sys.stderr.write("\\n" + json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""
"""Runs the command, then tells the packages that are loaded."""

HEAVY = {"pydantic", "pydantic_core", "rich", "jinja2", "docx", "lxml", "segno"}


def loaded_by(*argv: str, **environment: str) -> set[str]:
    run = python(MAIN, *argv, **environment)
    return set(json.loads(run.stderr.splitlines()[-1]))
