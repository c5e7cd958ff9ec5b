"""Rules of how the heads of units are reached (thư điện tử, điện thoại).

Warnings: who mistypes a number still gets the documents of the office; the message and the
draft of a letter are made without it. Line breaks are an error of their own (`several-lines`).
"""

from collections.abc import Iterator
from typing import Literal

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.text import is_email_address, is_phone_number


@check(
    Rule(
        code="head-email",
        severity="warning",
        title="Địa chỉ thư điện tử không gửi được",
        why="`cchc message --eml` ghi địa chỉ này vào dòng người nhận của thư nháp; địa chỉ sai "
        "thì thư để trống người nhận.",
        wrong="head: {name: Lê Văn Mẫu, email: le.van.mau@}",
        right="head: {name: Lê Văn Mẫu, email: le.van.mau@example.vn}",
    )
)
def head_email(checked: CheckedRecord) -> Iterator[Finding]:
    """Find addresses to which no mail goes."""
    for path, email in _typed(checked, "email"):
        if not is_email_address(email):
            yield Finding(
                "head-email",
                f"`{email}` không phải một địa chỉ thư điện tử",
                path,
                hint="viết đúng một địa chỉ, không dấu, như le.van.mau@example.vn",
            )


@check(
    Rule(
        code="head-phone",
        severity="warning",
        title="Số điện thoại không gọi được",
        why="`cchc message` nêu số này để biết nhắn cho ai. Số trong nước có số 0 ở đầu, số nước "
        "ngoài có dấu +; giữa các nhóm số được để dấu cách, dấu chấm, gạch ngang.",
        wrong="head: {name: Lê Văn Mẫu, phone: 912 345 678}",
        right="head: {name: Lê Văn Mẫu, phone: 0912 345 678}",
    )
)
def head_phone(checked: CheckedRecord) -> Iterator[Finding]:
    """Find what is no telephone number, or lacks the zero that a spreadsheet takes away."""
    for path, phone in _typed(checked, "phone"):
        if not is_phone_number(phone):
            message = f"`{phone}` không phải một số điện thoại"
            yield Finding("head-phone", message, path, hint=_meant(phone))


def _typed(checked: CheckedRecord, key: Literal["email", "phone"]) -> Iterator[tuple[Path, str]]:
    """Yield what is typed of the heads of units, in one line, and where."""
    for i, unit in enumerate(checked.record.departments):
        text = None if unit.head is None else getattr(unit.head, key)
        if text and "\n" not in text:
            yield ("departments", i, "head", key), text


def _meant(phone: str) -> str:
    if phone.startswith("84") and is_phone_number(f"+{phone}"):
        return f"thiếu dấu + ở đầu? Viết +{phone}"
    if is_phone_number(f"0{phone}"):
        return f"thiếu số 0 ở đầu? Viết 0{phone}"
    return "viết đúng một số, như 0912 345 678 hoặc +84 912 345 678"
