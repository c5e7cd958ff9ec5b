"""Tags in a paragraph's text: found, checked, and sorted by kind."""

import re
import unicodedata
from difflib import get_close_matches
from typing import Literal, NamedTuple

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import LONGEST_TAG

Level = Literal["", "p", "tr", "tc"]

STATEMENTS = ("if", "elif", "else", "endif", "for", "endfor", "set")
_MARK = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_LEVEL = re.compile(r"(p|tr|tc)?(?=[\s–-])")
_MERGE = "vm"
_QUOTES = str.maketrans("‘’“”", "''\"\"")
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_CORRECTED = {"–": "-", "—": "-", "−": "-", "≥": ">=", "≤": "<=", "≠": "!=", "×": "*"}
"""What Word makes of signs while one types, and what was typed."""
_SPACES = re.compile(r"[\0\u00a0\s]")
"""What a reader takes for a space: objects in the line, spaces that do not break, line ends."""
_SHOWN = 80
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
    """Find all tags of a paragraph's text; raises TemplateError for what is half a tag.

    The text is gone through once: the first mark that has no other half ends the search.
    """
    tags = []
    at = 0
    while found := _MARK.search(text, at):
        closing = _CLOSING.get(found[0])
        end = -1 if closing is None else text.find(closing, found.end())
        if end < 0:
            raise _loose(text, found)
        at = end + len(found[0])
        if (tag := _tag(text[found.start() : at], found.start())) is None:
            raise _loose(text, found)
        tags.append(tag)
    return tags


def _loose(text: str, found: re.Match[str]) -> TemplateError:
    around = text[max(0, found.start() - 20) : found.end() + 30].replace("\0", " ")
    return TemplateError(
        f"thẻ viết dở ở `{found[0]}`",
        excerpt=around,
        hint="viết đủ {{ tên }} hoặc {% lệnh %} trong cùng một đoạn",
    )


def _tag(written: str, start: int) -> Tag | None:
    """Tell what a tag is: a comment, a value, a rule, a statement, a merge of cells.

    None for a statement that does not begin as one; raises TemplateError for what is wrong.
    """
    end = start + len(written)
    if written.startswith("{#"):
        return Tag(start, end, "", kind="comment")
    if written.startswith("{{"):
        return _value(start, end, _source(written, written[2:-2]))
    if written[2:-2].strip() == _MERGE:
        return Tag(start, end, "", kind="merge")
    level = _LEVEL.match(written, 2)
    if level is None:
        return None
    source = _source(written, written[level.end() : -2])
    keyword = source.split(None, 1)[0] if source else ""
    if keyword not in STATEMENTS:
        raise TemplateError(
            f"không có lệnh `{_short(keyword)}`", excerpt=_short(written), hint=_meant(keyword)
        )
    named: Level = level[1] or ""  # type: ignore[assignment]
    return Tag(start, end, source, kind="statement", level=named, keyword=keyword)


def _source(written: str, inner: str) -> str:
    """Return what stands between the marks; raises TemplateError for what Word made of it."""
    shown = _short(written)
    if len(inner) > LONGEST_TAG:
        raise TemplateError(
            f"thẻ dài hơn {LONGEST_TAG} ký tự", excerpt=shown, hint="chia thành nhiều thẻ"
        )
    # `{{-` is Jinja's way to take away spaces; `{{ -x }}` is a number below zero.
    inner = _SPACES.sub(" ", inner).removeprefix("-").removesuffix("-").strip()
    if inner != inner.translate(_QUOTES):
        raise TemplateError(
            f"thẻ {shown} có dấu nháy cong",
            excerpt=shown,
            hint="gõ dấu nháy thẳng ' hoặc \"; tắt tự sửa dấu nháy của Word",
        )
    if sign := next((s for s in _LITERAL.sub("", inner) if s in _CORRECTED), None):
        raise TemplateError(
            f"thẻ {shown} có dấu `{sign}` do Word tự sửa",
            excerpt=shown,
            hint=f"gõ `{_CORRECTED[sign]}`, rồi Ctrl+Z ngay khi Word đổi dấu (AutoCorrect)",
        )
    if "{" in inner or "}" in inner or "%" in inner:
        raise TemplateError(
            f"thẻ {shown} thiếu dấu ngoặc",
            excerpt=shown,
            hint="mỗi thẻ mở và đóng bằng đủ hai dấu",
        )
    return inner


def _value(start: int, end: int, inner: str) -> Tag:
    if not inner:
        raise TemplateError("thẻ trống {{ }}", hint="viết tên giá trị giữa hai dấu ngoặc")
    if _RULE.search(inner):
        return Tag(start, end, _RULE.sub("", inner), kind="rule")
    return Tag(start, end, inner, kind="value")


def _short(text: str) -> str:
    """Shorten what a message repeats of a tag."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _meant(keyword: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", keyword) if not unicodedata.combining(c))
    near = get_close_matches(bare, STATEMENTS, n=1, cutoff=0.7)
    if near and bare != keyword:
        return f"bộ gõ tiếng Việt đã thêm dấu: viết `{near[0]}`"
    return f"được dùng: {', '.join(STATEMENTS)}"
