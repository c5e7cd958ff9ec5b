"""Lines of `---` and `...`, with which YAML begins and ends a document: a file of ours is one."""

import re

from cchc_cli.workspace.reading.mistakes.stop import Mistake, Stop, to_type
from cchc_cli.workspace.reading.mistakes.typed_line import line_of

_CODE = "several-documents"
_HINT = "bỏ dòng này; phần dưới là của tệp khác thì chuyển sang tệp mới trong data/"
_MARK = re.compile(r"(---|\.\.\.)[ \t]*(#.*)?")
_END = re.compile(r"^\.\.\.(?=[ \t]*(?:#.*)?\r?$)", re.MULTILINE)
_WITH_WORDS = re.compile(r"---[ \t]+([^#\s].*)")
_BLANK = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*")


def document_mark(stop: Stop) -> Mistake | None:
    """Find a mark that ends the document too early, or has words behind it."""
    line = line_of(stop.text, stop.at)
    if "did not find expected <document start>" in stop.said:
        ends = [found.start() for found in _END.finditer(stop.text, 0, stop.at)]
        return _no_mark(ends[-1], "...") if ends else None
    words = _WITH_WORDS.fullmatch(line.text)
    if words and _BLANK.fullmatch(stop.text, 0, line.start):
        message, hint = "sau `---` ở đầu tệp không được có gì", to_type("viết", words[1])
        return Mistake(line.start, message, hint=hint, line=words[1])
    mark = _MARK.fullmatch(line.text.rstrip())
    if mark and "did not find expected node content" in stop.said:
        return _no_mark(line.start, mark[1])
    return None


def another_document(text: str, at: int) -> Mistake:
    """Tell of a second document, which begins at a character of the text."""
    line = line_of(text, at)
    words = _WITH_WORDS.fullmatch(line.text)
    if words is None:
        return _no_mark(line.start, "---")
    hint = to_type("là đầu mục của danh sách thì viết", f"- {words[1]}")
    return _no_mark(line.start, "---")._replace(hint=hint)


def _no_mark(at: int, mark: str) -> Mistake:
    message = f"dòng `{mark}` tách tệp làm hai, phần dưới không được đọc"
    return Mistake(at, message, hint=_HINT, line="", code=_CODE)
