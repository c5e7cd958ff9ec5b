"""What is wrong with a template: its own faults first, then what its documents would show."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from cchc_cli.documents.templates import open_template
from cchc_cli.documents.vocabulary import shapes, view_of
from cchc_cli.nd30.lint import lint_template
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.ooxml.package import PackageError, read_parts
from cchc_cli.word.dangers import danger_faults
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.foreign_tags import foreign_tags, has_no_tag
from cchc_cli.word.leftovers import leftover_faults
from cchc_cli.word.outline import missing_styles

if TYPE_CHECKING:
    from cchc_cli.nd30.judging.finding import LayoutFinding
    from cchc_cli.word.template import Template


class Fault(NamedTuple):
    """One fault, in words; a warning does not stop a document."""

    text: str
    severity: Literal["error", "warning"] = "error"


def faults(name: str, path: Path, find: Callable[[str], Path]) -> Iterator[Fault]:
    """Find a template's faults; `find` gives the other templates of its kind."""
    try:
        yield from _of_file(name, path, find)
    except TemplateError as error:
        yield _told(error, path)


def _of_file(name: str, path: Path, find: Callable[[str], Path]) -> Iterator[Fault]:
    dangers, left = _left(path)
    yield from (_told(fault, path) for fault in (*dangers, *left))
    template = open_template(path)
    yield from (_told(fault, path) for fault in template.unknown_names(shapes(view_of(name))))
    yield from (_told(fault, path) for fault in foreign_tags(template.parts))
    if has_no_tag(template.parts):
        yield _no_tag(path)
    for style in missing_styles(template.parts):
        hint = "chọn lại kiểu chữ trong Word"
        yield _told(TemplateError(f"không có kiểu chữ `{style}`", hint=hint), path)
    layout = _layout(template)
    for found in layout:
        yield Fault(f"{path.name}: [{found.code}] {found.message}{_cure(found)}")
    if not dangers:  # or no document is made of it
        yield from _of_sample(path, name, find, told={found.code for found in layout})


def _left(path: Path) -> tuple[list[TemplateError], list[TemplateError]]:
    """Find what is dangerous and what Word left, even where tags are too broken for the rest.

    Raises TemplateError for a package that is not sound.
    """
    try:
        parts = read_parts(path)
    except (PackageError, OSError):
        return [], []  # opening the template tells why
    return list(danger_faults(parts, path.name)), list(leftover_faults(parts, path.name))


def _told(fault: TemplateError, path: Path) -> Fault:
    """Say in which template a fault is."""
    fault.template = path.name
    return Fault(str(fault))


def _no_tag(path: Path) -> Fault:
    text = (
        f"{path.name}: cảnh báo: mẫu không có thẻ nào, văn bản nào cũng in y như mẫu\n"
        "    → gõ thẻ vào chỗ cần điền, như {{ organization }} (xem: cchc template vars)"
    )
    return Fault(text, "warning")


def _layout(template: "Template") -> list["LayoutFinding"]:
    """Judge the page that a template sets; raises TemplateError."""
    try:
        return lint_template(template.parts)
    except UnreadableError as error:
        raise TemplateError(str(error), hint="mở bằng Word rồi lưu lại dạng .docx") from error


def _of_sample(
    path: Path, name: str, find: Callable[[str], Path], told: set[str]
) -> Iterator[Fault]:
    """Judge a document with made-up values; `told` are codes of which the template is told."""
    from cchc_cli.documents.sample import sample_findings

    try:
        findings = sample_findings(name, find)
    except TemplateError as error:
        if error.by_values:
            yield Fault(f"{path.name}: cảnh báo: chưa in thử được\n    {error}", "warning")
        else:
            yield _told(error, path)
        return
    for found in findings:
        if found.code not in told and not found.code.startswith("DL"):
            text = f"cảnh báo [{found.code}] khi in thử: {found.message}\n    ở {found.where}"
            yield Fault(f"{path.name}: {text}{_cure(found)}", "warning")


def _cure(found: "LayoutFinding") -> str:
    return f"\n    → cần: {found.expected}\n    → cách sửa: {found.advice}"
