"""Paragraphs that stand above others: headings, and lead-ins that tell units."""

import re

from cchc_cli.intake.item_marks import LETTERED
from cchc_cli.intake.orders import ORDER
from cchc_cli.intake.units import told
from cchc_cli.intake.verbs import begins_with_action

_LONGEST_HEADING = 200


def lead_in(words: str) -> str | None:
    """Return whom a lead-in tells: a paragraph that ends with a colon and names units.

    A heading that is nothing but units needs no colon.
    """
    bare = words.removesuffix(":").strip()
    if bare.endswith((".", ";")):
        return None
    if not words.endswith(":"):
        alone = told(f"{bare}:") if len(bare) < _LONGEST_HEADING else None
        return alone.units if alone is not None and not alone.rest else None
    orders = list(ORDER.finditer(bare))
    after = bare[orders[-1].end() :] if orders else bare
    after = re.sub(r"^(?:đối với|về phía|riêng)\s+", "", after, flags=re.IGNORECASE)
    found = told(f"{after}:")
    if found is None:
        return None
    return found.units if orders or not found.rest or _announces(found.rest) else None


def _announces(rest: str) -> bool:
    """Tell whether words only say that something follows."""
    return bool(re.search(r"(?:sau|sau đây|như sau|nội dung|nhiệm vụ)\s*:?$", rest))


def is_heading(depth: int, words: str) -> bool:
    """Tell whether a numbered paragraph is a heading: short, without an end, no action."""
    if depth >= LETTERED or len(words) >= _LONGEST_HEADING or words.endswith((".", ";")):
        return False
    if told(words) is not None or ORDER.match(words):
        return False
    return words.endswith(":") or not begins_with_action(words)
