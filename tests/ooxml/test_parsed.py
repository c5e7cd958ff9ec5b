"""Parts that are parsed once, however often they are asked for."""

from collections import Counter

import pytest

from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.reading import parts as nd30_parts
from cchc_cli.ooxml import parsed as module
from cchc_cli.ooxml.package import parts_of
from cchc_cli.ooxml.parsed import known_root, once, parsed, root_of
from tests.helpers.layout import good

PARTS = {"a.xml": b"<a/>", "b.xml": b"<b/>"}


def test_parsed_parts_are_the_parts() -> None:
    whole = parsed(PARTS)
    assert (dict(whole), len(whole), "a.xml" in whole, "c.xml" in whole) == (PARTS, 2, True, False)
    assert parsed(whole) is whole


def test_only_parsed_parts_remember() -> None:
    whole = parsed(PARTS)
    assert known_root(whole, "a.xml") is None
    root = root_of(whole, "a.xml")
    assert root_of(whole, "a.xml") is root
    assert known_root(whole, "a.xml") is root
    assert root_of(PARTS, "a.xml") is not root_of(PARTS, "a.xml")
    assert known_root(PARTS, "a.xml") is None


def test_work_on_parsed_parts_is_done_once() -> None:
    count = Counter[int]()

    @once
    def names(parts: object) -> list[str]:
        count[id(parts)] += 1
        return sorted(PARTS)

    whole = parsed(PARTS)
    assert [names(whole), names(whole), names(PARTS), names(PARTS)] == [sorted(PARTS)] * 4
    assert count == {id(whole): 1, id(PARTS): 2}


@pytest.mark.parametrize("kind", ["notice", "report"])
def test_no_part_of_a_document_is_parsed_twice(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = parts_of(good(kind))
    times: Counter[bytes] = Counter()

    def parse(data: bytes) -> object:
        times[data] += 1
        return real(data)

    real = module.parse
    monkeypatch.setattr(module, "parse", parse)
    monkeypatch.setattr(nd30_parts, "ooxml_parse", parse)
    lint(parts)
    alike = Counter(parts.values())  # two headers may say the same
    assert {data: count for data, count in times.items() if count > alike[data]} == {}
    assert times[parts["word/document.xml"]] == 1
