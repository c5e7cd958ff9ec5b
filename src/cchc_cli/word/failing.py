"""What goes wrong while a part is printed, as a fault of the tag that did it."""

import re
from collections.abc import Mapping
from typing import Any

from cchc_cli.word.errors import TemplateError, meant
from cchc_cli.word.program import Site


def fault(site: Site | None, message: str, hint: str = "") -> TemplateError:
    """Make a fault of a tag, or of the whole template where none is known."""
    if site is None:
        return TemplateError(message, hint=hint)
    place = site.place()
    return TemplateError(message, place.where, place.text, hint=hint)


def by_values(site: Site | None, message: str, hint: str = "") -> TemplateError:
    """Make a fault that other values might not have."""
    made = fault(site, message, hint)
    made.by_values = True
    return made


def unfit(site: Site | None, error: BaseException) -> TemplateError:
    """Say that values do not fit a tag, where neither Jinja nor Python says it for readers."""
    tag = f"thẻ `{site.source}`" if site is not None else "mẫu"
    hint = "so sánh, tính toán số với số, chữ với chữ; tách mỗi mục thành đúng số tên đã ghi"
    made = fault(site, f"không tính được {tag}: giá trị không hợp với phép tính ấy", hint)
    made.by_values = isinstance(error, ArithmeticError)
    return made


def unknown(site: Site | None, said: str, context: Mapping[str, Any]) -> TemplateError:
    """Say which name has no value, and which have; `said` are Jinja's words."""
    found = re.search(r"'([^']+)' is undefined|has no attribute '([^']+)'|^(\w+)$", said)
    name = next((part for part in found.groups() if part), said) if found else said
    shown = ", ".join(f"`{key}`" for key in sorted(context))
    hint = f"{meant(name, context)}Được dùng: {shown}" if shown else ""
    return by_values(site, f"không có giá trị tên `{name}`", hint)
