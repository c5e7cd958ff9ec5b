"""Wording that a superior office sends back; warnings, since the text is the user's."""

import re
from collections.abc import Iterator

from cchc_cli.checks.registry import CheckedRecord, Rule, check, declare
from cchc_cli.model.diagnostic import Finding, Path

declare(
    Rule(
        code="decomposed-text",
        severity="warning",
        title="Chữ Việt tổ hợp rời (NFD)",
        why="Chữ chép từ macOS hoặc Word có dấu tách rời; công cụ tự ghép khi đọc, "
        "nhưng tìm kiếm trong tệp sẽ không thấy.",
        wrong="(ư + dấu huyền rời)",
        right="(ừ dựng sẵn): lưu lại tệp với Unicode dựng sẵn",
    ),
    __name__,
)

_SPACE_BEFORE_MARK = re.compile(r"(?<=\S)\s[.,;:!?](?=\s|$)")


def texts_of(checked: CheckedRecord) -> Iterator[tuple[Path, str]]:
    """Walk the running text that gets printed, each with its path."""
    for i, notice in enumerate(checked.record.notices):
        yield ("notices", i, "subject"), notice.subject
        for part in ("opening", "closing", "recipients"):
            for j, text in enumerate(getattr(notice, part)):
                yield ("notices", i, part, j), text
    for i, task in enumerate(checked.record.tasks):
        yield ("tasks", i, "content"), task.content
        if task.product is not None:
            yield ("tasks", i, "product"), task.product


@check(
    Rule(
        code="space-before-mark",
        severity="warning",
        title="Dấu cách trước dấu câu",
        why="Dấu câu viết liền chữ đứng trước.",
        wrong="tài sản công .",
        right="tài sản công.",
    )
)
def space_before_mark(checked: CheckedRecord) -> Iterator[Finding]:
    """Find spaces before a full stop, comma, semicolon or colon."""
    for path, text in texts_of(checked):
        if found := _SPACE_BEFORE_MARK.search(text):
            yield Finding(
                "space-before-mark",
                f"có dấu cách trước dấu câu: «{_word_before(text, found)}»",
                path,
                hint="bỏ dấu cách",
                excerpt=_word_before(text, found),
            )


def _word_before(text: str, found: re.Match[str]) -> str:
    return text[: found.end()].split()[-2][-40:] + found[0]


@check(
    Rule(
        code="double-space",
        severity="warning",
        title="Hai dấu cách liền nhau",
        why="Canh đều hai lề làm khoảng trống này lộ rõ.",
        wrong="Phòng  Kinh tế",
        right="Phòng Kinh tế",
    )
)
def double_space(checked: CheckedRecord) -> Iterator[Finding]:
    """Find runs of spaces within a line."""
    for path, text in texts_of(checked):
        if "  " in text and (found := re.search(r"\S*(?<=\S) {2,}\S*", text)):
            yield Finding(
                "double-space",
                f"có hai dấu cách liền nhau: «{found[0][:40]}»",
                path,
                hint="bỏ bớt một dấu cách",
                excerpt=found[0],
            )


@check(
    Rule(
        code="law-casing",
        severity="warning",
        title="Viết hoa tên luật chưa đúng",
        why="Tên luật viết hoa chữ Luật và âm tiết đầu của tên "
        "(NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V.6).",
        wrong="Luật thực hiện Dân chủ ở cơ sở",
        right="Luật Thực hiện dân chủ ở cơ sở",
    )
)
def law_casing(checked: CheckedRecord) -> Iterator[Finding]:
    """Find the law on grass-roots democracy named with the wrong capitals."""
    right = "Luật Thực hiện dân chủ ở cơ sở"
    pattern = re.compile(re.escape(right), re.IGNORECASE)
    for path, text in texts_of(checked):
        for found in pattern.finditer(text):
            if found[0] != right:
                yield Finding(
                    "law-casing", f"«{found[0]}»", path, hint=f"viết: {right}", excerpt=found[0]
                )


@check(
    Rule(
        code="alias-in-text",
        severity="warning",
        title="Gọi đơn vị không bằng tên chính thức",
        why="Văn bản dùng tên chính thức của đơn vị (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV).",
        wrong="Giao Phòng Văn hóa …",
        right="Giao Phòng Văn hóa - Xã hội …",
    )
)
def alias_in_text(checked: CheckedRecord) -> Iterator[Finding]:
    """Find units named by an alias in running text."""
    official: dict[str, str] = {}
    for unit in checked.record.departments:
        official.update(dict.fromkeys((alias.casefold() for alias in unit.aliases), unit.name))
    if not official:
        return
    names = {*official, *(unit.name.casefold() for unit in checked.record.departments)}
    # Longest first: an official name that contains an alias is no alias.
    longest = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    for path, text in texts_of(checked):
        found = {
            m[0]: official[m[0].casefold()]
            for m in pattern.finditer(text)
            if m[0].casefold() in official
        }
        for alias, name in found.items():
            message = f"«{alias}» không phải tên chính thức"
            yield Finding("alias-in-text", message, path, hint=f"viết: {name}", excerpt=alias)
