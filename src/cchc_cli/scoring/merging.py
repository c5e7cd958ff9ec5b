"""Entries of evidence that are one document, and what they say of it together."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from typing import NamedTuple

from cchc_cli.model.evidence import Evidence
from cchc_cli.progress.issued import number_key
from cchc_cli.text import is_web_address


class Proving(NamedTuple):
    """A document, and the ids of all that it proves."""

    evidence: Evidence
    serves: tuple[str, ...]


class _Likeness(NamedTuple):
    """What entries of one document share, and what sets two documents that share it apart."""

    shared: Hashable
    apart: Hashable


def merged(entries: Iterable[tuple[Evidence, Iterable[str]]]) -> list[Proving]:
    """Return each document once, in the order in which they are first named."""
    listed = [(evidence, tuple(serves), _likeness(evidence)) for evidence, serves in entries]
    told: dict[Hashable, set[Hashable]] = {}
    for _, _, likeness in listed:
        told.setdefault(likeness.shared, set()).update({likeness.apart} - {None})
    documents: dict[_Likeness, list[tuple[Evidence, tuple[str, ...]]]] = {}
    for evidence, serves, likeness in listed:
        several = len(told[likeness.shared]) > 1
        key = likeness if several else _Likeness(likeness.shared, None)
        documents.setdefault(key, []).append((evidence, serves))
    return [_joined(same) for same in documents.values()]


def _likeness(item: Evidence) -> _Likeness:
    """Take entries of one number for one document, unless their days differ.

    So those of one title and day that have no number, unless their links differ.
    """
    if item.number:
        return _Likeness(number_key(item.number), item.date)
    return _Likeness((item.title, item.date), item.url or item.file)


def _joined(same: list[tuple[Evidence, tuple[str, ...]]]) -> Proving:
    """Join entries of one document: of each field the first that is known."""
    items = [item for item, _ in same]
    urls = [item.url for item in items if item.url]
    return Proving(
        replace(
            items[0],
            date=next((item.date for item in items if item.date), None),
            url=next((url for url in urls if is_web_address(url)), next(iter(urls), None)),
            file=next((item.file for item in items if item.file), None),
            public=any(item.public for item in items),
        ),
        tuple(dict.fromkeys(name for _, serves in same for name in serves)),
    )
