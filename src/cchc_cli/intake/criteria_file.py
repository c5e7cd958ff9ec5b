"""A draft of a set of criteria as a file of the data."""

from collections.abc import Iterator, Mapping, Sequence

from cchc_cli.edits.adding import in_order
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.workspace.editing.writing import block, data_file

_COMMENT = "Lấy từ văn bản bằng cchc import criteria. Xem lại những dòng ghi «xem lại»."
_LONGEST = 160
"""Signs of a comment."""


def name_of(year: str) -> str:
    """Return the name of the file of a year's set."""
    return f"bo-chi-so-{year}.yaml"


def file_text(
    index: Mapping[str, Typed],
    questions: Sequence[str],
    lost: Sequence[tuple[str, Mapping[str, Typed]]] = (),
) -> str:
    """Write the file; what is asked stands as comments at its top, what is lost at its end."""
    whole = data_file(_COMMENT, "indexes", [_ordered(index)])
    first, _, rest = whole.partition("\n")
    asked = (f"# xem lại: {_line(question)}" for question in questions)
    return "\n".join((first, *asked, rest.rstrip("\n"), *_comments(lost), ""))


def _ordered(index: Mapping[str, Typed]) -> dict[str, Typed]:
    areas = [
        in_order(Area, {**area, "criteria": [_criterion(c) for c in _items(area.get("criteria"))]})
        for area in _items(index.get("areas"))
    ]
    return in_order(Index, {**index, "areas": areas}, blank=("decision",))


def _criterion(keys: Mapping[str, Typed]) -> dict[str, Typed]:
    parts = [_criterion(part) for part in _items(keys.get("criteria"))]
    return in_order(Criterion, {**keys, "criteria": parts})


def _items(value: Typed) -> Iterator[Mapping[str, Typed]]:
    for item in value or ():
        assert isinstance(item, Mapping)
        yield item


def _comments(lost: Sequence[tuple[str, Mapping[str, Typed]]]) -> Iterator[str]:
    for name, keys in lost:
        yield f"# xem lại: tiêu chí {_line(name)} không còn; đã ghi ở đó:"
        yield from (f"#   {line}" for line in block(keys, column=4, dash_indent=2))


def _line(words: str) -> str:
    """Keep a comment on its line, whatever signs the words have."""
    text = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
