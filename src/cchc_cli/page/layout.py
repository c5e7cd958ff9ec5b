"""The page's template of HTML, compiled when the tool was built, or else now."""

from hashlib import sha256

import jinja2
from jinja2 import Environment, StrictUndefined, Template

from cchc_cli.packaged import PACKAGE
from cchc_cli.page.compiled import sheet


def layout() -> Template:
    """Return the page's template; what is kept of it only where it and Jinja are still the same."""
    made, source = environment(), page_source()
    fresh = sha256(source.encode()).hexdigest() == sheet.HASH
    if not fresh or vars(jinja2).get("__version__") != sheet.JINJA:
        return made.from_string(source)
    names = {"__file__": "page.html", **sheet.page(made)}
    return made.template_class.from_module_dict(made, names, made.make_globals(None))


def environment() -> Environment:
    """Return the Jinja that the page is printed with: it escapes whatever the record says."""
    return Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)


def page_source() -> str:
    """Read the template."""
    return own("page.html")


def own(name: str) -> str:
    """Read a file of the page's folder."""
    return (PACKAGE / "page" / "sheet" / name).read_text(encoding="utf-8")
