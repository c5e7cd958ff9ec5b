"""Write what our templates are compiled to; `--check` fails when one is stale.

Run after build_templates.py, and after any change of the engine or of Jinja.
"""

import re
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from pprint import pformat
from textwrap import indent

import jinja2

from cchc_cli.documents.kept import module_of
from cchc_cli.ooxml.package import parts_of
from cchc_cli.word.compiler import Compiled
from cchc_cli.word.compiling import CompiledTemplate, compiled_template, source_of
from cchc_cli.word.kept import kept_site
from cchc_cli.word.leftovers import leftover_faults
from cchc_cli.word.names import used_names

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
FOLDER = ROOT / "src" / "cchc_cli" / "documents" / "compiled"
_MADE = "made by tools/build_compiled.py"
_DEBUG = re.compile(r"^    debug_info = '(.*)'$", re.MULTILINE)
"""Which line of the source is of which tag: `tag=line&tag=line`."""


def files() -> dict[str, str]:
    """Return the modules by their names."""
    templates = {path.name: path.read_bytes() for path in sorted(TEMPLATES.glob("*.docx"))}
    hashes = {name: sha256(data).hexdigest() for name, data in templates.items()}
    modules = {f"{module_of(name)}.py": module(name, d) for name, d in templates.items()}
    return {**modules, "index.py": index(hashes)}


def index(hashes: dict[str, str]) -> str:
    """Write which templates are kept, and which Jinja made the programs."""
    return (
        f'"""Which templates are kept, by their hashes: {_MADE}."""\n\n'
        f'JINJA = "{jinja2.__version__}"\n'
        f"HASHES = {pformat(hashes)}\n"
    )


def module(name: str, data: bytes) -> str:
    """Write what a template is compiled to; raises ValueError for one that cannot be kept."""
    parts = parts_of(data)
    made = compiled_template(name, parts)
    lists = bool(made.run.numbering.lists)
    if made.dangers or lists or next(leftover_faults(parts, name), None) is not None:
        raise ValueError(f"{name} has lists, dangers or leftovers, and cannot be kept")
    text = f'"""templates/{name}, compiled: {_MADE}."""\n\n'
    for number, part in enumerate(made.parts.values(), start=1):
        text += _function(number, source_of(made.run, part), line=text.count("\n") + 2)
    names = {name for part in made.parts.values() for name in used_names(part.tree)}
    return f"{text}USED_NAMES = {pformat(tuple(sorted(names)))}\nPARTS = {_parts(made)}\n"


def _function(number: int, source: str, line: int) -> str:
    """Write Jinja's source as a function, its lines counted in the module."""
    inner = indent(source.strip(), "    ")
    inner = _DEBUG.sub(lambda found: f"    debug_info = '{_moved(found[1], line)}'", inner)
    names = ", ".join(f'"{name}": {name}' for name in ("name", "root", "blocks", "debug_info"))
    return f"def _part_{number}(environment):\n{inner}\n    return {{{names}}}\n\n\n"


def _moved(debug: str, line: int) -> str:
    pairs = (pair.split("=") for pair in debug.split("&"))
    return "&".join(f"{tag}={int(at) + line - 1}" for tag, at in pairs)


def _parts(made: CompiledTemplate) -> str:
    lines = (
        f"    {name!r}: (_part_{number}, (\n{''.join(_sites(part))}    )),\n"
        for number, (name, part) in enumerate(made.parts.items(), start=1)
    )
    return f"{{\n{''.join(lines)}}}"


def _sites(part: Compiled) -> Iterator[str]:
    for site in part.program.sites:
        yield f"        {tuple(kept_site(site))!r},\n"


def main() -> int:
    """Write every module, or compare them."""
    wanted = files()
    present = {p.name: p.read_text(encoding="utf-8") for p in FOLDER.glob("[!_]*.py")}
    stale = sorted(n for n in {*wanted, *present} if wanted.get(n) != present.get(n))
    if "--check" in sys.argv[1:]:
        if stale:
            print(f"stale: {', '.join(stale)}: python tools/build_compiled.py")
        return int(bool(stale))
    for name in stale:
        if name in wanted:
            (FOLDER / name).write_text(wanted[name], encoding="utf-8")
        else:
            (FOLDER / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
