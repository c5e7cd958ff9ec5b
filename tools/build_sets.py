"""Write src/cchc_cli/sets/ from examples/bo-chi-so/; `--check` fails when one is stale.

A set of criteria that `cchc init --index` offers is the example of that name without what was
made up there: results, claims, appraisals, evidence, units, deadlines, figures.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "bo-chi-so"
SETS = ROOT / "src" / "cchc_cli" / "sets"
MADE_UP = {
    *("results", "claimed", "claimed_on", "appraised", "appraised_on", "appraisals"),
    *("explanation", "evidence", "note", "department", "partners", "due"),
}
SCHEMA = "# yaml-language-server: $schema="
# What a comment says of the example alone.
OF_EXAMPLE = "# Ví dụ: "
_KEY = re.compile(r"( *)(?:- )?(\w+):")
# A notice or a unit of the example alone, whose duties a criterion counts.
_OF_RECORD = re.compile(r"(\btasks: \{[^}]*?)(, (?:notice|department): [^,}]+)+(\})")
_FLOW_VALUES = re.compile(r"\bvalues: (\{[^}]*\}|\[.*\])")


def stripped(text: str) -> str:
    """Return the text of an example's file without what was made up."""
    return "".join(f"{line}\n" for line in _kept(text.splitlines()))


def _kept(lines: list[str]) -> Iterator[str]:
    dropping: int | None = None
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if dropping is not None and (not line.strip() or indent > dropping):
            continue
        dropping = None
        if line.startswith(SCHEMA):
            yield f"{SCHEMA}../cchc.schema.json"
            continue
        if line.lstrip().startswith(OF_EXAMPLE):
            continue
        key = _KEY.match(line)
        if key is not None and key[2] in MADE_UP:
            dropping = len(key[1])
            continue
        if key is not None and key[2] == "values" and line.rstrip().endswith("values:"):
            dropping = len(key[1])
            yield f"{line.rstrip()} []"
            continue
        general = _OF_RECORD.sub(r"\1\3", line)
        yield _FLOW_VALUES.sub(lambda found: f"values: {found[1][0]}{found[1][-1]}", general)


def sets() -> Iterator[tuple[Path, str]]:
    """Yield each file of each set, with its text."""
    for folder in sorted(EXAMPLES.iterdir()):
        for path in sorted((folder / "data").glob("*.yaml")):
            if path.name != "tasks.yaml":
                yield SETS / folder.name / path.name, stripped(path.read_text(encoding="utf-8"))


def main() -> int:
    """Write the sets, or tell which are stale."""
    wanted = dict(sets())
    there = set(SETS.rglob("*.yaml"))
    stale = [
        path
        for path in sorted(there | set(wanted))
        if path not in wanted or path not in there or path.read_text("utf-8") != wanted[path]
    ]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT).as_posix()} is stale: python tools/build_sets.py")
        return int(bool(stale))
    for path in there - set(wanted):
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
