"""A message as the draft of an e-mail (.eml, RFC 5322), the same bytes for the same message."""

import datetime as dt
from hashlib import sha256

from cchc_cli.model.department import Department
from cchc_cli.outputs import OutputKind
from cchc_cli.page.message import Message
from cchc_cli.text import bare, is_email_address

_VIETNAM = dt.timezone(dt.timedelta(hours=7))
_MARK = b"X-CCHC: "


def email_of(unit: Department) -> str | None:
    """Return the address of a unit's head; None where there is none that mail goes to."""
    email = None if unit.head is None else unit.head.email
    return email if email and is_email_address(email) else None


def draft_bytes(message: Message) -> bytes:
    """Return the draft, which Outlook opens to be looked at and sent; To may be left to type.

    Its first line is the mark that tells later that nobody changed it.
    """
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    unit, mail = message.found.unit, EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    address = email_of(unit)
    if address is not None and unit.head is not None:
        mail["To"] = Address(bare(unit.head.name or unit.name), addr_spec=address)
    mail["Subject"] = message.subject
    mail["Date"] = dt.datetime.combine(message.day, dt.time(), _VIETNAM)
    mail.set_content(f"{message.text}\n", cte="base64")
    data = mail.as_bytes()
    return b"".join((_MARK, sha256(data).hexdigest().encode(), b"\r\n", data))


def _is_as_made(data: bytes) -> bool:
    line, end, rest = data.partition(b"\r\n")
    return bool(end) and line == _MARK + sha256(rest).hexdigest().encode()


EML = OutputKind(".eml", _is_as_made)
