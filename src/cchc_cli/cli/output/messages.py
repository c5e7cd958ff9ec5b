"""Messages to units: as text to copy, as rows, or as the drafts that were written."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from cchc_cli.cli.output.duties import task_json
from cchc_cli.cli.output.plain_streams import unbroken
from cchc_cli.documents.kinds import KINDS
from cchc_cli.errors import CchcError, RefusedError
from cchc_cli.model.department import Department
from cchc_cli.page.message import Message, addressee
from cchc_cli.page.message_draft import email_of
from cchc_cli.progress.overview import CALLS
from cchc_cli.text import printable

_RULE = "-" * 40
"""What stands between what is to be copied and what is not; narrow enough for any terminal."""
_NEXT = "=" * 40
"""What stands between two units."""
Files = Mapping[str, Path] | None
"""The draft of each unit that has one; None where none was asked for."""


def tell_idle(units: Iterable[Department], found: Iterable[Message]) -> None:
    """Name the units that get no message, and why."""
    reminded = {message.found.unit.id for message in found}
    for unit in units:
        if unit.id not in reminded:
            sys.stderr.write(f"{printable(unit.name)}: {KINDS['reminder'].idle}.\n")


def tell_without_address(unit: Department) -> None:
    """Say that a draft goes to nobody yet."""
    if email_of(unit) is None:
        typed = unit.head.email if unit.head is not None else None
        why = f"địa chỉ `{printable(typed)}` không gửi được" if typed else "chưa có thư điện tử"
        sys.stderr.write(f"{printable(unit.name)}: {why}, thư nháp để trống người nhận.\n")


def tell_failure(path: Path, error: CchcError) -> None:
    """Say why a draft was not written."""
    if isinstance(error, RefusedError):
        sys.stderr.write(
            f"{printable(path)} đã được sửa (hoặc không do cchc lập), nên giữ nguyên.\n"
            "Ghi thư vào thư mục khác, hoặc thêm --force nếu chắc chắn bỏ bản ấy.\n"
        )
        return
    sys.stderr.write(f"{error}\n")


def show_messages(found: Sequence[Message], form: str, files: Files) -> None:
    """Write the messages as text or as JSON; of drafts their names, to whom they go."""
    if form == "json":
        from cchc_cli.cli.output.formats.json import print_json

        print_json([_json(message, files or {}) for message in found])
    elif files is None:
        for at, message in enumerate(found):
            between = f"\n{_NEXT}\n" if at else ""
            sys.stdout.write(f"{between}Gửi: {_receiver(message.found.unit)}\n{_RULE}\n")
            unbroken(sys.stdout).write(f"{message.text}\n")
    else:
        for message in found:
            unit = message.found.unit
            if unit.id in files:
                sys.stdout.write(f"{printable(files[unit.id])}: {email_of(unit) or unit.name}\n")


def _receiver(unit: Department) -> str:
    phone = unit.head.phone if unit.head is not None else None
    return f"{addressee(unit)}, {f'điện thoại {phone}' if phone else 'chưa có số điện thoại'}"


def _json(message: Message, files: Mapping[str, Path]) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    unit = message.found.unit
    head = unit.head
    keys = ("name", "title", "email", "phone")
    path = files.get(unit.id)
    return {
        "department": unit.id,
        "name": unit.name,
        "head": None if head is None else {key: getattr(head, key) for key in keys},
        "subject": message.subject,
        "text": message.text,
        "reply_to": message.reply_to,
        "reply_by": message.reply_by,
        **{
            state: [task_json(duty) for duty in message.found.owed if duty.state == state]
            for state in CALLS
        },
        "file": None if path is None else str(path),
    }
