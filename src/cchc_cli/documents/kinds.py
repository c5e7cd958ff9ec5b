"""The table of document kinds. A kind is a row here, a file with its views, and a template.

Why by name: a command that makes a notice must not load what reports are made of.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

if TYPE_CHECKING:  # the help of `render` names the kinds, and must not load the record
    from cchc_cli.documents.document import Document, Request
    from cchc_cli.model.record import Record


class Kind(NamedTuple):
    """A row: the kind's Vietnamese name, and the file of this folder that composes it."""

    name: str
    module: str
    takes: frozenset[str] = frozenset()
    """What may be asked of it: name, year, period, unit."""
    per_unit: bool = False
    """Whether there is one for each unit, so that `--all` makes a unit's each."""
    idle: str = ""
    """What is said of a unit that needs none."""


class Composer(Protocol):
    """What a kind's file holds."""

    VIEW: type
    """What its template prints."""
    APPENDICES: tuple[type, ...]
    """What the templates of its appendices print, in order."""
    MEANINGS: Mapping[str, str]
    """What the names are that only its views have, in Vietnamese."""

    def compose(self, record: "Record", wanted: "Request") -> "Document":
        """Make the document; raises UsageError for what is not there."""

    def requests(self, record: "Record", wanted: "Request") -> "Iterator[Request]":
        """Yield every such document that the record allows, in `wanted`'s period and day."""


KINDS = {
    "notice": Kind("Thông báo kết luận", "notice", frozenset({"name"})),
    "plan": Kind("Kế hoạch cải cách hành chính", "plan", frozenset({"name", "year"})),
    "assignment": Kind("Thông báo phân công nhiệm vụ", "assignment", frozenset({"year"})),
    "scorecard": Kind("Báo cáo kết quả tự chấm điểm", "scorecard", frozenset({"year"})),
    "report": Kind("Báo cáo công tác cải cách hành chính", "report", frozenset({"period"})),
    "results": Kind("Kết quả thực hiện Thông báo kỳ trước", "results", frozenset({"name"})),
    "reminder": Kind(
        name="Công văn đôn đốc",
        module="reminder",
        takes=frozenset({"unit"}),
        per_unit=True,
        idle="không có việc gì phải đôn đốc",
    ),
    "worklist": Kind(
        name="Phiếu giao việc",
        module="worklist",
        takes=frozenset({"unit"}),
        per_unit=True,
        idle="không còn việc gì phải làm",
    ),
}
KIND_WORDS = {
    "thông báo": "notice",
    "kế hoạch": "plan",
    "phân công": "assignment",
    "tự chấm điểm": "scorecard",
    "báo cáo": "report",
    "kết quả": "results",
    "đôn đốc": "reminder",
    "công văn": "reminder",
    **{kind.name: name for name, kind in KINDS.items()},
}
"""The kinds as people call them, with their names."""
OWN_FORM = Kind("mẫu riêng của cơ quan", "general", frozenset({"unit", "period"}))
"""A form of the office's own: any other template."""


def kind_of(name: str) -> Kind:
    """Return a kind's row; a name that is not ours is a form of the office's own."""
    return KINDS.get(name, OWN_FORM)


def composer_of(kind: Kind) -> Composer:
    """Load the file that composes a kind."""
    return cast("Composer", import_module(f"cchc_cli.documents.{kind.module}"))


def templates_of(name: str) -> dict[str, type]:
    """Return the views that a kind's templates print, by the templates' names."""
    composer = composer_of(kind_of(name))
    appendices = enumerate(composer.APPENDICES, start=1)
    return {name: composer.VIEW, **{f"{name}.appendix-{n}": view for n, view in appendices}}
