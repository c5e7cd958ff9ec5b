"""Tags in a paragraph's text: found, checked, and sorted by kind."""

import re
import unicodedata
from difflib import get_close_matches
from typing import Literal, NamedTuple

from cchc_cli.word.errors import TemplateError

Level = Literal["", "p", "tr", "tc"]

STATEMENTS = ("if", "elif", "else", "endif", "for", "endfor", "set")
_TAG = re.compile(
    r"\{\{(?P<value>.*?)\}\}|\{%\s*(?P<merge>vm)\s*%\}|\{%(?P<level>p|tr|tc)?(?=[\s–-])(?P<statement>.*?)%\}|\{#.*?#\}",
    re.DOTALL,
)
_LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_CORRECTED = {"–": "-", "—": "-", "−": "-", "≥": ">=", "≤": "<=", "≠": "!=", "×": "*"}
"""What Word makes of signs while one types, and what was typed."""
_RULE = re.compile(r"\|\s*rule\s*$")


class Tag(NamedTuple):
    """One tag: where it stands in the paragraph's text, and what it says."""

    start: int
    end: int
    source: str
    kind: Literal["value", "statement", "comment", "rule", "merge"]
    level: Level = ""
    keyword: str = ""


def find_tags(text: str) -> list[Tag]:
    """Find all tags of a paragraph's text; raises TemplateError for what is half a tag."""
    tags = []
    last = 0
    for found in _TAG.finditer(text):
        _no_loose(text, last, found.start())
        tags.append(_tag(found))
        last = found.end()
    _no_loose(text, last, len(text))
    return tags


def _no_loose(text: str, start: int, end: int) -> None:
    if found := _LOOSE.search(text, start, end):
        around = text[max(0, found.start() - 20) : found.end() + 30].replace("\0", " ")
        raise TemplateError(
            f"thẻ viết dở ở `{found[0]}`",
            excerpt=around,
            hint="viết đủ {{ tên }} hoặc {% lệnh %} trong cùng một đoạn",
        )


def _tag(found: re.Match[str]) -> Tag:
    """Tell what a match is: a comment, a value, a rule, a statement, a merge of cells.

    Raises TemplateError for what is none of them.
    """
    if found["merge"] is not None:
        return Tag(found.start(), found.end(), "", kind="merge")
    inner = found["value"] if found["value"] is not None else found["statement"]
    if inner is None:
        return Tag(found.start(), found.end(), "", kind="comment")
    inner = inner.replace("\0", " ").replace("\u00a0", " ").strip().strip("-").strip()
    if inner != inner.translate(_QUOTES):
        raise TemplateError(
            f"thẻ {found[0]} có dấu nháy cong",
            excerpt=found[0],
            hint="gõ dấu nháy thẳng ' hoặc \"; tắt tự sửa dấu nháy của Word",
        )
    if sign := next((s for s in _LITERAL.sub("", inner) if s in _CORRECTED), None):
        raise TemplateError(
            f"thẻ {found[0]} có dấu `{sign}` do Word tự sửa",
            excerpt=found[0],
            hint=f"gõ `{_CORRECTED[sign]}`, rồi Ctrl+Z ngay khi Word đổi dấu (AutoCorrect)",
        )
    if "{" in inner or "}" in inner or "%" in inner:
        raise TemplateError(
            f"thẻ {found[0]} thiếu dấu ngoặc",
            excerpt=found[0],
            hint="mỗi thẻ mở và đóng bằng đủ hai dấu",
        )
    if found["value"] is not None:
        return _value(found, inner)
    keyword = inner.split(None, 1)[0] if inner else ""
    if keyword not in STATEMENTS:
        raise TemplateError(f"không có lệnh `{keyword}`", excerpt=found[0], hint=_meant(keyword))
    level: Level = found["level"] or ""  # type: ignore[assignment]
    return Tag(
        start=found.start(),
        end=found.end(),
        source=inner,
        kind="statement",
        level=level,
        keyword=keyword,
    )


def _value(found: re.Match[str], inner: str) -> Tag:
    if not inner:
        raise TemplateError("thẻ trống {{ }}", hint="viết tên giá trị giữa hai dấu ngoặc")
    if _RULE.search(inner):
        return Tag(found.start(), found.end(), _RULE.sub("", inner), kind="rule")
    return Tag(found.start(), found.end(), inner, kind="value")


def _meant(keyword: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", keyword) if not unicodedata.combining(c))
    near = get_close_matches(bare, STATEMENTS, n=1, cutoff=0.7)
    if near and bare != keyword:
        return f"bộ gõ tiếng Việt đã thêm dấu: viết `{near[0]}`"
    return f"được dùng: {', '.join(STATEMENTS)}"
