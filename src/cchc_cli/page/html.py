"""The page as HTML: one file that asks for nothing, and in which no data is code."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from cchc_cli.outputs import OutputKind
from cchc_cli.page.mark import is_as_made, marked
from cchc_cli.page.view import Page

_FOLDER = "sheet"


def page_html(page: Page) -> bytes:
    """Print the page, marked so that it is known later whether somebody changed it.

    What comes from the record is escaped by Jinja; the sheet and the script are ours, and
    the policy in the head lets a browser run and load nothing else.
    """
    sheet, script = _own("page.css"), _own("page.js")
    environment = Environment(
        loader=PackageLoader("cchc_cli.page", _FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    policy = (
        f"default-src 'none'; style-src {_hashed(sheet)}; script-src {_hashed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    printed = environment.get_template("page.html").render(
        page=page, sheet=sheet, script=script, policy=policy
    )
    return marked(printed)


def _own(name: str) -> str:
    return files("cchc_cli.page").joinpath(_FOLDER, name).read_text(encoding="utf-8").strip()


def _hashed(text: str) -> str:
    """Write a hash as policies of browsers name an inline sheet or script (CSP level 2)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


HTML = OutputKind(".html", is_as_made)
