"""Which components a document must have, by its form (NĐ 30/2020/NĐ-CP, Điều 8.2, Phụ lục III)."""

from cchc_cli.nd30.doctypes import CONTRACTS, LETTER
from cchc_cli.nd30.sorting.components import Components

_ALWAYS = ("nation", "motto", "body_name", "number", "date", "authority", "recipients_head")
MANDATORY = (*_ALWAYS, "type", "subject", "signer")
"""Components that a form may ask for."""
_WITHOUT = {
    LETTER: {"type", "subject"},
    "thu cong": {"number", "subject", "recipients_head", "authority", "type"},
    "bien ban": {"date", "authority", "recipients_head"},
    "giay gioi thieu": {"subject"},
    "giay nghi phep": {"subject"},
    "giay uy quyen": {"subject", "body_name", "recipients_head", "authority"},
    "cong dien": {"subject"},
    "giay moi": {"subject"},
    "phieu gui": {"subject"},
    "phieu chuyen": {"subject"},
    "phieu bao": {"subject"},
} | {kind: {"body_name", "date", "authority", "recipients_head", "subject"} for kind in CONTRACTS}
"""What a form lacks: 1.5, 1.6, 1.7, 1.8, 1.9, 1.10 of Phụ lục III; two parties sign a contract,
which names its day in the text."""
_ATTACHED = {"number", "date", "authority", "recipients_head"}
"""What was issued with a decision bears nothing of the decision's own (form 1.3)."""


def wanted_by(parts: Components, *, final: bool) -> set[str]:
    """Return the components that a document must have; a name only where it goes out."""
    if parts.sheet:
        return set()
    wanted = {*_ALWAYS, "type", "subject"} - _WITHOUT.get(parts.kind or "", set())
    if parts.kind is None:
        wanted -= {"subject"} | ({"type"} if parts.get("other_title") else set())
    if parts.get("number_below"):
        wanted -= {"number"}
    if parts.attached:
        wanted -= _ATTACHED
    if final and parts.get("authority"):
        wanted.add("signer")
    return wanted
