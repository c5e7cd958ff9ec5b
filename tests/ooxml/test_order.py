"""Properties are put where the schema wants them, and found where they are."""

import pytest
from lxml import etree

from cchc_cli.ooxml.names import local, w
from cchc_cli.ooxml.order import PARAGRAPH, RUN, paragraph_property, place_for
from cchc_cli.ooxml.xml import Element


def elements(*names: str) -> list[Element]:
    return [etree.Element(w(name)) for name in names]


def paragraph(*names: str) -> Element:
    made = etree.Element(w("p"))
    etree.SubElement(made, w("pPr")).extend(elements(*names))
    etree.SubElement(made, w("r"))
    return made


def properties(made: Element) -> list[str]:
    return [local(there) for there in made.find(w("pPr"))]


@pytest.mark.parametrize("order", [PARAGRAPH, RUN])
def test_no_property_is_listed_twice(order: tuple[str, ...]) -> None:
    assert len(set(order)) == len(order)


@pytest.mark.parametrize(
    ("there", "name", "place"),
    [
        ([], "jc", 0),
        (["pStyle", "jc"], "spacing", 1),
        (["pStyle", "jc"], "keepNext", 1),
        (["keepNext"], "pStyle", 0),
        (["pStyle", "tabs", "ind", "rPr"], "numPr", 1),
        (["pStyle", "spacing", "ind"], "jc", 3),
        (["spacing", "rPr"], "outlineLvl", 1),
        (["jc", "rPr"], "sectPr", 2),
        (["jc", "pPrChange"], "rPr", 1),
    ],
)
def test_a_paragraph_property_goes_before_the_first_later_one(
    there: list[str], name: str, place: int
) -> None:
    assert place_for(elements(*there), name, PARAGRAPH) == place


@pytest.mark.parametrize(
    ("there", "name", "place"),
    [
        (["rStyle", "sz"], "rFonts", 1),
        (["rFonts", "i", "sz"], "b", 1),
        (["b", "sz", "lang"], "color", 1),
        (["sz", "u"], "szCs", 1),
        (["b"], "rStyle", 0),
        (["b", "vertAlign"], "lang", 2),
    ],
)
def test_a_run_property_goes_before_the_first_later_one(
    there: list[str], name: str, place: int
) -> None:
    assert place_for(elements(*there), name, RUN) == place


def test_a_comment_among_properties_is_passed_over() -> None:
    there = [etree.Comment("jc"), *elements("jc")]
    assert place_for(there, "spacing", PARAGRAPH) == 1


def test_a_property_that_is_there_is_returned_as_it_is() -> None:
    made = paragraph("pStyle", "jc")
    assert paragraph_property(made, "jc") is made.find(w("pPr"))[1]
    assert properties(made) == ["pStyle", "jc"]


def test_a_property_that_is_lacking_is_made_at_its_place() -> None:
    made = paragraph("pStyle", "jc")
    found = paragraph_property(made, "ind")
    assert found is made.find(w("pPr"))[1]
    assert properties(made) == ["pStyle", "ind", "jc"]


def test_properties_made_in_any_order_stand_in_that_of_the_schema() -> None:
    made = paragraph()
    for name in ("jc", "pStyle", "rPr", "spacing", "outlineLvl", "keepNext", "ind"):
        paragraph_property(made, name)
    assert properties(made) == ["pStyle", "keepNext", "spacing", "ind", "jc", "outlineLvl", "rPr"]


def test_a_paragraph_without_properties_gets_them_before_its_runs() -> None:
    made = etree.Element(w("p"))
    etree.SubElement(made, w("r"))
    paragraph_property(made, "jc")
    assert [local(child) for child in made] == ["pPr", "r"]
