"""Write what our templates and our page are compiled to; `--check` fails when one is stale.

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
from cchc_cli.page.layout import environment, page_source
from cchc_cli.word.compiler import Compiled
from cchc_cli.word.compiling import CompiledTemplate, compiled_template, source_of
from cchc_cli.word.kept import kept_site
from cchc_cli.word.leftovers import leftover_faults
from cchc_cli.word.names import used_names

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
SOURCE = ROOT / "src" / "cchc_cli"
FOLDERS = (SOURCE / "documents" / "compiled", SOURCE / "page" / "compiled")
_MADE = "made by tools/build_compiled.py"
_DEBUG = re.compile(r"^    debug_info = '(.*)'$", re.MULTILINE)
"""Which line of the source is of which tag: `tag=line&tag=line`."""


def files() -> dict[Path, str]:
    """Return the modules by their places."""
    templates = {path.name: path.read_bytes() for path in sorted(TEMPLATES.glob("*.docx"))}
    hashes = {name: sha256(data).hexdigest() for name, data in templates.items()}
    documents, page = FOLDERS
    modules = {documents / f"{module_of(n)}.py": module(n, d) for n, d in templates.items()}
    return {**modules, documents / "index.py": index(hashes), page / "sheet.py": sheet()}


def sheet() -> str:
    """Write what the page is compiled to."""
    text = f'"""page/sheet/page.html, compiled: {_MADE}."""\n\n'
    data = page_source()
    text += f'JINJA = "{jinja2.__version__}"\nHASH = "{sha256(data.encode()).hexdigest()}"\n\n\n'
    made = environment().compile(data, "page.html", raw=True)
    return f"{text}{_function('page', made, line=text.count(chr(10)) + 2)}".rstrip() + "\n"


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
        source = source_of(made.run, part)
        text += _function(f"_part_{number}", source, line=text.count("\n") + 2)
    names = {name for part in made.parts.values() for name in used_names(part.tree)}
    return f"{text}USED_NAMES = {pformat(tuple(sorted(names)))}\nPARTS = {_parts(made)}\n"


def _function(called: str, source: str, line: int) -> str:
    """Write Jinja's source as a function, its lines counted in the module."""
    inner = indent(source.strip(), "    ")
    inner = _DEBUG.sub(lambda found: f"    debug_info = '{_moved(found[1], line)}'", inner)
    names = ", ".join(f'"{name}": {name}' for name in ("name", "root", "blocks", "debug_info"))
    head = f"def {called}(environment: object) -> dict[str, object]:"
    return f"{head}\n{inner}\n    return {{{names}}}\n\n\n"


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
    present = {p: p.read_text(encoding="utf-8") for f in FOLDERS for p in f.glob("[!_]*.py")}
    stale = sorted(p for p in {*wanted, *present} if wanted.get(p) != present.get(p))
    if "--check" in sys.argv[1:]:
        if stale:
            names = ", ".join(path.name for path in stale)
            print(f"stale: {names}: python tools/build_compiled.py")
        return int(bool(stale))
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
