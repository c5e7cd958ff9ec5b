"""Validation: plain values become records, or a list of what keeps them from it.

Its core is loaded by `pydantic_core_loader.py`. Its error types are translated here; its English
sentences are never looked at.
"""

import re
from collections.abc import Iterable
from typing import Any, Literal, get_args, get_origin

from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.named_counts import names_at
from cchc_cli.model.parsing import ScalarError
from cchc_cli.model.record import DataFile
from cchc_cli.model.result import NAMED
from cchc_cli.suggestions import question
from cchc_cli.text import code_point, fold, listing, nearest
from cchc_cli.workspace.reading.pydantic_core_loader import ValidationError
from cchc_cli.workspace.reading.record_schema import validator_of
from cchc_cli.workspace.reading.schema_places import (
    SECTIONS,
    Place,
    is_record,
    is_unknown,
    keys_of,
    opened,
    place_of,
)
from cchc_cli.workspace.reading.swallowed import WIDE_SPACES, no_break_space

_VALIDATOR = validator_of(DataFile)


def validate(plain: Any) -> tuple[DataFile | None, list[Finding]]:
    """Turn a file's plain value into records; None with findings when it does not fit."""
    try:
        return _VALIDATOR.validate_python(plain), []
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=True)
        findings = [_finding(dict(problem), plain) for problem in problems]
        return None, without_echoes(findings)


def without_echoes(findings: list[Finding]) -> list[Finding]:
    """Drop "key is missing" where a misspelt key beside it is meant to be that key."""
    typed_wrong = {"unknown-key", "no-break-space"}
    meant = {(*f.path[:-1], f.excerpt) for f in findings if f.code in typed_wrong}
    return [f for f in findings if f.code != "missing-key" or f.path not in meant]


def unknown_empty_keys(paths: Iterable[Path]) -> list[Finding]:
    """Find unknown keys among those that have no value and so never reach the validator."""
    found = []
    for path in paths:
        if is_unknown(tuple(step for step in path if isinstance(step, str))):
            finding = _unknown_key(place_of(path))
            found.append(finding if _is_word(path[-1]) else _cut_off(finding))
    return found


def _is_word(key: str | int) -> bool:
    return re.fullmatch("(?!\\d+$)[\\w\u200b\ufeff]+", str(key)) is not None


def _cut_off(finding: Finding) -> Finding:
    """Explain a key that is words: a comma cut them off a value, or a space is none or missing."""
    wide = re.match(rf"([a-z_]+):({WIDE_SPACES})", str(finding.path[-1]))
    if wide is not None:
        message, hint = no_break_space(wide[1], wide[2])
        return finding._replace(code="no-break-space", message=message, hint=hint, excerpt=wide[1])
    close = re.match(r"([a-z_]+):(.+)", str(finding.path[-1]))
    apart = re.match(r"([a-z_]+) (.+)", str(finding.path[-1]))
    owner = place_of(finding.path).owner
    if apart is not None and is_record(owner) and apart[1] in keys_of(owner):
        message, hint = f"sau `{apart[1]}` thiếu dấu hai chấm", f"viết `{apart[1]}: {apart[2]}`"
        return finding._replace(message=message, hint=hint, excerpt=apart[1])
    if re.fullmatch(r"\d+", str(finding.path[-1]), re.ASCII):
        digits = finding.path[-1]
        message = f"`{digits}` bị tách khỏi số đứng trước, vì dấu phẩy"
        hint = f"số thập phân viết với dấu chấm, như 0.{digits}"
        return finding._replace(message=message, hint=hint, excerpt="")
    if close is not None:
        message, hint = f"sau `{close[1]}:` thiếu dấu cách", f"viết `{close[1]}: {close[2]}`"
        return finding._replace(message=message, hint=hint, excerpt=close[1])
    hint = "dấu phẩy giữa { } tách các khóa: đặt cả giá trị có dấu phẩy trong dấu nháy kép"
    message = f"«{finding.path[-1]}» bị tách khỏi giá trị đứng trước"
    return finding._replace(message=message, hint=hint, excerpt="")


def _finding(problem: dict[str, Any], plain: Any) -> Finding:
    """Say in Vietnamese what a validation error means, by its type alone."""
    place = place_of(problem["loc"])
    kind, found = problem["type"], problem.get("input")
    if kind in {"unexpected_keyword_argument", "extra_forbidden"}:
        return _unknown_key(place, names_at(plain, place.path))
    if kind in {"missing", "missing_argument", "missing_keyword_only_argument"}:
        return _missing_key(place)
    if kind == "value_error":
        return _wrong_value(place, found, problem["ctx"]["error"])
    if kind == "literal_error":
        return _notallowed_keys(place.path, found, [str(v) for v in get_args(place.kind)])
    if kind.startswith("union_tag"):
        return _wrong_tag(place, found)
    return Finding(
        "wrong-type",
        f"{_name(place.path)} gặp {_shape(found)}",
        place.path,
        hint=f"{_offer(place, found, plain)}cần {_wanted(place.kind)}",
    )


_NAMES = r"[\w.-]{1,40}(, ?[\w.-]{1,40}){0,5}"
"""Ids, one or more: words of a sentence may be one item of a list or several."""


def _offer(place: Place, found: Any, plain: Any) -> str:
    """Offer what was likely meant by a text in place of a list, or a group in place of a text."""
    wants = get_origin(place.kind)
    if wants is tuple:
        return _list_meant(found)
    if wants is None and isinstance(found, dict) and len(found) == 1 and not is_record(place.kind):
        return _text_meant(place, found, plain)
    if place.path[-1:] == ("department",) and isinstance(found, list) and found:
        return f"chỉ một đơn vị chủ trì, như `{found[0]}`, đơn vị khác ghi ở `partners`; "
    return ""


def _list_meant(found: Any) -> str:
    if isinstance(found, dict) and found:
        key = next(iter(found))
        return f"thay hai dấu cách trước `{key}` bằng `- `, hoặc đặt cả nhóm trong [ ]; "
    if not isinstance(found, str):
        return ""
    if re.match(r"-\w", found):
        return "sau mỗi dấu gạch đầu mục phải có dấu cách; "
    inner = found.strip("[]")
    return f"viết `[{inner}]`; " if re.fullmatch(_NAMES, inner) else ""


def _text_meant(place: Place, found: dict[str, Any], plain: Any) -> str:
    """Offer the text that a colon made a group of."""
    from cchc_cli.workspace.reading.mistakes.quotes import quoted

    key, value = next(iter(found.items()))
    if '"' in key and ";" in key:
        return "các mục cách nhau bằng dấu phẩy: thay `;` bằng `,`; "
    if not isinstance(value, str):
        return ""
    words = ", ".join([f"{key}: {value}", *_rest_of_line(place, key, plain)])
    words = words.strip("“”‘’") if key[0] in "“‘" else words
    return f"nếu là chữ: đặt trong dấu nháy kép, `{quoted(_short(words))}`; "


def _rest_of_line(place: Place, key: str, plain: Any) -> list[str]:
    """Return what a comma parted from the last recipient, `Lưu: VT, VP`; nothing of any other.

    Or from a text in the quotes of Word, up to the closing one.
    """
    if not isinstance(place.path[-1], int):
        return []
    items = plain
    for step in place.path[:-1]:
        items = items[step]
    rest = items[place.path[-1] + 1 :]
    if key[:1] in _CURVED:
        closing = (i for i, item in enumerate(rest) if str(item).endswith(_CURVED[key[0]]))
        return [str(item) for item in rest[: next(closing, -1) + 1]]
    is_last = fold(key) == "luu" and all(isinstance(item, str) for item in rest)
    return rest if is_last else []


_CURVED = {"“": "”", "‘": "’"}


def _unknown_key(place: Place, own_names: Iterable[str] = ()) -> Finding:
    key = str(place.path[-1])
    usual = [k for k in keys_of(place.owner) if k != NAMED] if is_record(place.owner) else []
    allowed = [*sorted(own_names), *usual]
    from cchc_cli.workspace.reading.vietnamese_words import keys_named

    bare = re.sub(r"\W", "", key)
    near = [bare] if bare in allowed else keys_named(key, allowed) or nearest(key, allowed)
    first = f"{question(near)} " if near else ""
    if bare in allowed and (sign := re.search("[\u200b-\u200f\u2060\ufeff]", key)):
        first = f"trong `{bare}` có ký tự không nhìn thấy ({code_point(sign[0])}), gõ lại khóa. "
    elif key in SECTIONS and is_record(place.owner):
        first = f"nếu đây là phần `{key}:` của tệp: viết sát lề trái, không thụt đầu dòng. "
    return Finding(
        "unknown-key",
        f"không có khóa `{key}`",
        place.path,
        hint=f"{first}Các khóa được dùng: {listing(allowed, 20)}",
        on_key=True,
        excerpt=near[0] if near else "",
    )


def _missing_key(place: Place) -> Finding:
    return Finding(
        "missing-key",
        f"thiếu khóa bắt buộc `{place.path[-1]}`",
        place.path,
        hint=f"thêm `{place.path[-1]}: …` vào mục này",
    )


def _wrong_value(place: Place, found: Any, error: ScalarError) -> Finding:
    shown = f"`{found}`" if isinstance(found, str) else _shape(found)
    hint = f"cần {error.expected}"
    offer = _without_curved_quotes(found) or _semicolons(place, found) or error.hint
    if offer:
        hint = offer if offer.startswith("cần ") else f"{offer} ({hint})"
    is_key = place.path[-1:] == (found,)  # as a period with its figure: named by what it stands in
    return Finding(
        "wrong-value",
        f"{_name(place.path[:-1] if is_key else place.path)} gặp {_short(shown)}",
        place.path,
        hint=hint,
        excerpt=error.excerpt,
        on_key=is_key,
    )


def _semicolons(place: Place, found: Any) -> str:
    """Say what parts the items of a list, where one has semicolons."""
    if not isinstance(place.path[-1], int) or not isinstance(found, str) or ";" not in found:
        return ""
    return f"các mục cách nhau bằng dấu phẩy, viết `{_short(found.replace(';', ','))}`"


def _without_curved_quotes(found: Any) -> str:
    """Offer a word without the quotes of Word around it, which are letters to YAML."""
    inner = found.strip("“”‘’") if isinstance(found, str) else found
    if not inner or inner == found:
        return ""
    return f"bỏ dấu nháy cong, viết `{_short(inner)}`"


def _notallowed_keys(path: Path, found: Any, allowed: list[str]) -> Finding:
    shown = f"`{found}`" if isinstance(found, str) else _shape(found)
    from cchc_cli.workspace.reading.vietnamese_words import word_meant

    near = word_meant(found, allowed) if isinstance(found, str) else ""
    if curved := _without_curved_quotes(found):
        near = f"{curved}. "
    return Finding(
        "not-allowed",
        f"{_name(path)} không nhận {_short(shown)}",
        path,
        hint=f"{near}Được dùng: {listing(allowed)}",
    )


def _wrong_tag(place: Place, found: Any) -> Finding:
    allowed = list(opened(place.kind)[1])
    if not isinstance(found, dict) or "kind" not in found:
        return Finding(
            "missing-key",
            "thiếu khóa bắt buộc `kind`",
            (*place.path, "kind"),
            hint=f"Được dùng: {listing(allowed)}",
        )
    return _notallowed_keys((*place.path, "kind"), found["kind"], allowed)


def _name(path: Path) -> str:
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    return f"`{name}`" if name else "ở đây"


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"  # noqa: PLR2004


def _shape(value: Any) -> str:
    if isinstance(value, dict):
        return "một nhóm khóa"
    if isinstance(value, list):
        return "một danh sách"
    return f"`{_short(value)}`" if isinstance(value, str) and value.strip() else "chỗ trống"


def _wanted(kind: Any) -> str:
    if is_record(kind):
        return f"một nhóm khóa: {listing(keys_of(kind), 20)}"
    if get_origin(kind) is dict:
        return "một nhóm `khóa: giá trị`"
    if get_origin(kind) is tuple and Ellipsis not in get_args(kind):
        return f"danh sách đúng {len(get_args(kind))} mục"
    if get_origin(kind) is tuple:
        return "danh sách: mỗi mục một dòng bắt đầu bằng `- `, hoặc [a, b]"
    if get_origin(kind) is Literal:
        return f"một trong {listing([str(v) for v in get_args(kind)])}"
    return "chữ trên một dòng"
