"""A new id for a record, with every place that names it; records taken out that nobody names."""

from collections.abc import Iterator, Sequence

from cchc_cli.edits.lookup import KINDS, Named, all_named
from cchc_cli.errors import UsageError
from cchc_cli.model.change import Change, RemoveItem, SetValue
from cchc_cli.model.record import Record
from cchc_cli.statistics.in_text import renamed_in
from cchc_cli.workspace.references import Reference, references

_LISTS = {
    "department": "departments",
    "notice": "notices",
    "signer": "signers",
    "letter": "letters",
    "statistic": "statistics",
    "criterion": "criteria",
}
"""Kinds that others name, with what their references are called."""


def renamed(record: Record, named: Named, new: str) -> Iterator[Change]:
    """Yield the changes that give a record another id; raises UsageError.

    Parts of a criterion keep theirs: they are ids of their own.
    """
    if new == named.id:
        return
    if named.kind in {"report", "index"}:
        raise UsageError(f"{KINDS[named.kind].capitalize()} không có mã để đổi.")
    if any((n.kind, n.id, n.year) == (named.kind, new, named.year) for n in all_named(record)):
        raise UsageError(f"Mã `{new}` đã dùng cho {KINDS[named.kind]} khác.")
    yield SetValue((*named.path, "id"), new)
    for reference in references(record):
        if (reference.kind, reference.id, reference.year) == _key(named):
            yield SetValue(reference.path, _typed(record, reference, new))


def named_anew(named: Named, name: str) -> SetValue:
    """Return the change that gives a record another name; raises UsageError for what has none."""
    if named.kind not in {"department", "criterion", "statistic", "signer", "index"}:
        raise UsageError(f"{KINDS[named.kind].capitalize()} không có tên để đổi.")
    return SetValue((*named.path, "name"), name)


def _key(named: Named) -> tuple[str | None, str, int | None]:
    """Return how a reference to a record looks: kind, id, year."""
    return _LISTS.get(named.kind), named.id, named.year


def _typed(record: Record, reference: Reference, new: str) -> str:
    """Write a new id as the old one stood: the year before it stays, the words around it too."""
    if reference.text is not None:
        mark = reference.mark
        return renamed_in(reference.text, f"{mark}{reference.id}", f"{mark}{new}")
    if reference.kind != "criteria":
        return new
    kind, at, _, place = reference.path
    year, slash, _ = getattr(record, str(kind))[int(at)].criteria[int(place)].rpartition("/")
    return f"{year}{slash}{new}"


def removed(targets: Sequence[Named]) -> list[RemoveItem]:
    """Return the changes that take records out, the last ones first: places before them stay."""
    return [RemoveItem(path) for path in sorted({t.path for t in targets}, reverse=True)]


def in_the_way(record: Record, targets: Sequence[Named]) -> list[tuple[Reference, Named]]:
    """Return what names these records, or what stands in them, and does not go with them."""
    going = {
        _key(named): named
        for named in all_named(record)
        if any(named.path[: len(target.path)] == target.path for target in targets)
    }
    return [
        (reference, going[reference.kind, reference.id, reference.year])
        for reference in references(record)
        if (reference.kind, reference.id, reference.year) in going
        and not any(reference.path[: len(t.path)] == t.path for t in targets)
    ]
