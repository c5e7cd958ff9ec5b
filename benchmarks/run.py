"""Ratios of our commands to floors timed in the same interleaved run, beside their goals.

    python benchmarks/run.py [commands] [growth] [libraries] [--rounds N] [--only WORDS]
                             [--instructions] [--json FILE]

Whole commands are measured in CPU seconds of finished children against `python -c pass`,
a smaller file, or a bare process that does the least part of the same. `--instructions`
counts the instructions of the children under valgrind instead: repeatable to four digits,
and without the noise of the machine. Ends with 1 when a goal is missed.
"""

import argparse
import compileall
import json
import platform
import shutil
import sys
from pathlib import Path

import commands
import growth
import libraries
from measuring import Bench, work_folder

import cchc_cli

GROUPS = {"commands": commands.measure, "growth": growth.measure, "libraries": libraries.measure}


def main() -> int:
    """Measure what is asked for; return 1 when a goal is missed."""
    asked = _asked()
    if asked.instructions and not shutil.which("valgrind"):
        sys.exit("valgrind is not installed")
    compileall.compile_dir(Path(cchc_cli.__file__).parent, quiet=1)
    with work_folder() as folder:
        bench = Bench(folder, asked.rounds, asked.only, counting=asked.instructions)
        for group in asked.groups or GROUPS:
            GROUPS[group](bench)
    if asked.json:
        _write(asked.json, bench)
    missed = sum(not row.met for row in bench.rows)
    print(f"{len(bench.rows)} goals, {missed} missed")
    return int(missed > 0)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("groups", nargs="*", choices=[[], *GROUPS], metavar="GROUP")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--only", default="", help="rows whose name has these words")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--json", type=Path, help="where the figures are written")
    return parser.parse_args()


def _write(path: Path, bench: Bench) -> None:
    rows = [{**row._asdict(), "met": row.met} for row in bench.rows]
    about = {"cchc": cchc_cli.__version__, "python": platform.python_version()}
    text = json.dumps({**about, "rows": rows}, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
