"""Relationships and content types: read, resolved, and added without harm to the others."""

import pytest
from lxml import etree

from cchc_cli.ooxml.names import MAIN, OFFICE_URI, PACKAGE_URI, TYPES, TYPES_URI
from cchc_cli.ooxml.relations import (
    content_type,
    give_extension_type,
    give_type,
    is_outside,
    relate,
    related,
    relationships,
    target_of,
)
from cchc_cli.ooxml.xml import Element, parse

RELS = "word/_rels/document.xml.rels"
IMAGE = f"{OFFICE_URI}/image"


def link(target: str, **others: str) -> Element:
    return etree.Element("Relationship", {"Target": target, **others})


def rels(*links: tuple[str, str]) -> bytes:
    inner = "".join(f'<Relationship Id="{i}" Type="{IMAGE}" Target="{t}"/>' for i, t in links)
    return f'<Relationships xmlns="{PACKAGE_URI}">{inner}</Relationships>'.encode()


def types(inner: str = "") -> dict[str, bytes]:
    return {TYPES: f'<Types xmlns="{TYPES_URI}">{inner}</Types>'.encode()}


def listed(parts: dict[str, bytes]) -> list[dict[str, str]]:
    return [dict(entry.attrib) for entry in parse(parts[TYPES])]


# Reading


def test_a_part_without_a_list_has_no_relationships() -> None:
    assert relationships({}, MAIN) == []


def test_relationships_come_in_their_order() -> None:
    parts = {RELS: rels(("rId2", "b.png"), ("rId1", "a.png"))}
    assert [r.get("Id") for r in relationships(parts, MAIN)] == ["rId2", "rId1"]


def test_relationships_of_the_package_have_no_part() -> None:
    assert related({"_rels/.rels": rels(("rId1", MAIN))}, "") == {"rId1": MAIN}


@pytest.mark.parametrize(
    ("part", "target", "name"),
    [
        (MAIN, "media/a.png", "word/media/a.png"),
        (MAIN, "./media/a.png", "word/media/a.png"),
        (MAIN, "/word/media/a.png", "word/media/a.png"),
        (MAIN, "../customXml/item1.xml", "customXml/item1.xml"),
        ("word/charts/chart1.xml", "../embeddings/b.xlsx", "word/embeddings/b.xlsx"),
        ("", "word/document.xml", "word/document.xml"),
        ("", "/word/document.xml", "word/document.xml"),
        (MAIN, "../../../etc/passwd", "etc/passwd"),
    ],
)
def test_a_target_is_resolved_from_the_folder_of_its_part(
    part: str, target: str, name: str
) -> None:
    assert target_of(part, link(target)) == name


def test_parts_come_by_the_ids_of_their_relationships() -> None:
    parts = {RELS: rels(("rId1", "a.png"), ("rId2", "/word/b.png"))}
    assert related(parts, MAIN) == {"rId1": "word/a.png", "rId2": "word/b.png"}


def test_only_an_external_target_is_outside() -> None:
    assert is_outside(link("https://example.vn/", TargetMode="External"))
    assert not is_outside(link("a.png", TargetMode="Internal"))
    assert not is_outside(link("a.png"))


# Adding relationships


def test_the_first_relationship_makes_the_list() -> None:
    parts: dict[str, bytes] = {}
    relate(parts, MAIN, name="rId1", kind=IMAGE, target="word/media/a.png")
    (made,) = relationships(parts, MAIN)
    assert made.tag == f"{{{PACKAGE_URI}}}Relationship"
    assert dict(made.attrib) == {"Id": "rId1", "Type": IMAGE, "Target": "media/a.png"}


def test_a_new_list_has_no_prefix() -> None:
    parts: dict[str, bytes] = {}
    relate(parts, MAIN, name="rId1", kind=IMAGE, target="word/a.png")
    assert f'<Relationships xmlns="{PACKAGE_URI}">'.encode() in parts[RELS]


def test_others_are_kept_when_one_is_added() -> None:
    parts = {RELS: rels(("rId1", "a.png"))}
    relate(parts, MAIN, name="rId2", kind=IMAGE, target="word/b.png")
    assert related(parts, MAIN) == {"rId1": "word/a.png", "rId2": "word/b.png"}


@pytest.mark.parametrize("there", ["media/a.png", "/word/media/a.png"])
def test_a_part_that_is_led_to_is_not_led_to_twice(there: str) -> None:
    parts = {RELS: rels(("rId1", there))}
    relate(parts, MAIN, name="rId2", kind=IMAGE, target="word/media/a.png")
    assert related(parts, MAIN) == {"rId1": "word/media/a.png"}


@pytest.mark.parametrize(
    ("part", "target", "written"),
    [
        ("", "docProps/core.xml", "docProps/core.xml"),
        (MAIN, "customXml/item1.xml", "../customXml/item1.xml"),
        ("word/charts/chart1.xml", "word/embeddings/b.xlsx", "../embeddings/b.xlsx"),
    ],
)
def test_a_target_is_written_from_the_folder_of_its_part(
    part: str, target: str, written: str
) -> None:
    parts: dict[str, bytes] = {}
    relate(parts, part, name="rId1", kind=IMAGE, target=target)
    (made,) = relationships(parts, part)
    assert made.get("Target") == written
    assert target_of(part, made) == target


# Content types


def test_a_type_of_its_own_comes_before_that_of_the_extension() -> None:
    parts = types(
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="main"/>'
    )
    assert content_type(parts, MAIN) == ("main", False)
    assert content_type(parts, "word/styles.xml") == ("application/xml", True)


def test_a_type_of_its_own_counts_wherever_it_stands() -> None:
    parts = types(
        '<Override PartName="/word/document.xml" ContentType="main"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    assert content_type(parts, MAIN) == ("main", False)


def test_the_case_of_an_extension_does_not_matter() -> None:
    parts = types('<Default Extension="PNG" ContentType="image/png"/>')
    assert content_type(parts, "word/media/a.Png") == ("image/png", True)


def test_an_unknown_extension_has_no_type() -> None:
    assert content_type(types(), "word/a.bin") == ("", True)


def test_a_part_is_given_a_type() -> None:
    parts = types('<Default Extension="xml" ContentType="application/xml"/>')
    give_type(parts, MAIN, "main")
    assert listed(parts) == [
        {"Extension": "xml", "ContentType": "application/xml"},
        {"PartName": "/word/document.xml", "ContentType": "main"},
    ]


def test_a_part_keeps_the_type_that_it_has() -> None:
    parts = types('<Override PartName="/word/document.xml" ContentType="old"/>')
    before = dict(parts)
    give_type(parts, MAIN, "new")
    assert parts == before


def test_an_extension_is_given_a_type() -> None:
    parts = types()
    give_extension_type(parts, "png", "image/png")
    assert content_type(parts, "word/media/a.png") == ("image/png", True)


def test_an_extension_keeps_the_type_that_it_has() -> None:
    parts = types('<Default Extension="png" ContentType="image/png"/>')
    give_extension_type(parts, "png", "image/x-png")
    assert listed(parts) == [{"Extension": "png", "ContentType": "image/png"}]


def test_an_extension_in_capitals_is_the_same_extension() -> None:
    parts = types('<Default Extension="png" ContentType="image/png"/>')
    give_extension_type(parts, "PNG", "image/png")
    assert listed(parts) == [{"Extension": "png", "ContentType": "image/png"}]


def test_types_stand_in_the_namespace_of_content_types() -> None:
    parts = types()
    give_type(parts, MAIN, "main")
    give_extension_type(parts, "png", "image/png")
    assert [entry.tag for entry in parse(parts[TYPES])] == [
        f"{{{TYPES_URI}}}Override",
        f"{{{TYPES_URI}}}Default",
    ]
