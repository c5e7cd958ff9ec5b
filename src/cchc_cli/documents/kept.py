"""The tool's own templates as they were compiled when it was built.

Why: a command that makes one document would spend a third of its time on compiling what is
the same in every office. A template that anybody changed, or another Jinja than the one that
made the programs, and everything is compiled as for a template of the office.
"""

from hashlib import sha256
from importlib import import_module

import jinja2

from cchc_cli.documents.compiled.index import HASHES, JINJA
from cchc_cli.word.kept import KeptPart, KeptSite, KeptTemplate


def kept(name: str, data: bytes) -> KeptTemplate | None:
    """Return what is kept of one of our templates, by its file's name and bytes; else None."""
    if vars(jinja2).get("__version__") != JINJA or HASHES.get(name) != sha256(data).hexdigest():
        return None
    module = import_module(f"cchc_cli.documents.compiled.{module_of(name)}")
    parts = {
        part: KeptPart(load, [KeptSite(*site) for site in sites])
        for part, (load, sites) in module.PARTS.items()
    }
    return KeptTemplate(parts, frozenset(module.USED_NAMES))


def module_of(name: str) -> str:
    """Name the module that keeps a template: `report.appendix-1.docx` is `report_appendix_1`."""
    return name.removesuffix(".docx").replace(".", "_").replace("-", "_")
