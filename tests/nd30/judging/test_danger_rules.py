"""Rules AT01 to AT06: nothing in a document acts by itself or leads out of it."""

import pytest

from cchc_cli.nd30.judging.judge import CODES
from cchc_cli.nd30.lint import lint
from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.ooxml.package import parts_of
from tests.helpers.hostile import DANGERS, UNSOUND, Change, both, field, relation
from tests.helpers.layout import good


def told(change: Change, *, kind: str = "notice") -> list[tuple[str, str]]:
    parts = parts_of(good(kind))
    change(parts)
    return [(f.code, f.severity) for f in lint(parts) if f.code.startswith("AT")]


@pytest.mark.parametrize("name", DANGERS)
def test_a_danger_is_an_error_of_its_code(name: str) -> None:
    _, code, change = DANGERS[name]
    assert (code, "error") in told(change)


def test_every_rule_is_broken_by_a_case() -> None:
    broken = {code for _, code, _ in DANGERS.values()}
    assert broken == {code for code in CODES if code.startswith("AT")}


@pytest.mark.parametrize("target", ["https://a.vn", "mailto:a@b.vn", "#_Toc1"])
def test_links_to_pages_mail_and_bookmarks_are_ordinary(target: str) -> None:
    assert told(relation("hyperlink", target)) == []


def test_places_of_one_remedy_are_one_finding() -> None:
    assert told(both(field("DDE a"), field("LINK b"))) == [("AT03", "error")]


@pytest.mark.parametrize("name", UNSOUND)
def test_an_unsound_part_is_told_before_anything_is_judged(name: str) -> None:
    part, change = UNSOUND[name]
    parts = parts_of(good("notice"))
    parts.setdefault("word/styles.xml", b"")
    change(parts)
    with pytest.raises(UnreadableError) as caught:
        lint(parts)
    assert part in str(caught.value)
