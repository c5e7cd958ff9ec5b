"""The page as HTML: one file that asks for nothing, and in which no data is code."""

from base64 import b64encode
from hashlib import sha256

from cchc_cli.outputs import OutputKind
from cchc_cli.page.layout import layout, own
from cchc_cli.page.mark import is_as_made, marked
from cchc_cli.page.view import Page


def page_html(page: Page) -> bytes:
    """Print the page, marked so that it is known later whether somebody changed it.

    What comes from the record is escaped by Jinja; the sheet and the script are ours, and
    the policy in the head lets a browser run and load nothing else.
    """
    sheet, script = own("page.css").strip(), own("page.js").strip()
    policy = (
        f"default-src 'none'; style-src {_hashed(sheet)}; script-src {_hashed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    printed = layout().render(page=page, sheet=sheet, script=script, policy=policy)
    return marked(printed)


def _hashed(text: str) -> str:
    """Write a hash as policies of browsers name an inline sheet or script (CSP level 2)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


HTML = OutputKind(".html", is_as_made)
