"""Labels that Word writes before paragraphs by itself."""

from lxml import etree

from cchc_cli.nd30.reading.numbering import Numbering, read_numbering

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(levels: str, nums: str) -> Numbering:
    xml = f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{nums}</w:numbering>'
    return read_numbering(etree.fromstring(xml))


PLAIN = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

AGAIN = (
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)

SHARED = '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'

OUTLINE = (
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
)


def labels(made: Numbering, *levels: tuple[str, int]) -> list[str]:
    return [made.next_label(*at).strip() for at in levels]


def test_deeper_levels_begin_again() -> None:
    made = numbering(OUTLINE, PLAIN)
    seen = labels(made, *(("1", d) for d in (0, 1, 1, 2, 2, 1, 0, 1, 2)))
    assert seen == ["I.", "1.", "2.", "a)", "b)", "3.", "II.", "1.", "a)"]


def test_lists_of_one_definition_share_counters_unless_started_anew() -> None:
    made = numbering(OUTLINE, PLAIN + AGAIN + SHARED)
    assert labels(made, ("1", 0), ("3", 0), ("2", 0), ("2", 0), ("1", 0)) == [
        "I.",
        "II.",
        "V.",
        "VI.",
        "III.",
    ]


def test_several_numbers_in_a_label() -> None:
    deep = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
    made = numbering(deep, PLAIN)
    assert labels(made, ("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)) == [
        "I.",
        "1.1.",
        "1.2.",
        "II.",
        "2.1.",
    ]


def test_bullets_and_what_is_not_there() -> None:
    marks = level(0, "bullet", "-") + level(1, "bullet", "\uf0b7") + level(2, "none", "%3")
    made = numbering(marks, PLAIN)
    assert labels(made, ("1", 0), ("1", 1), ("1", 2), ("1", 7), ("9", 0)) == ["-", "•", "", "", ""]


def test_a_style_tells_the_level() -> None:
    tied = level(0, "decimal", "%1.") + level(
        1, "decimal", "%1.%2.", '<w:pStyle w:val="Heading2"/>'
    )
    made = numbering(tied, PLAIN)
    assert made.level("1", None, "Heading2") == 1
    assert made.level("1", None, "Other") == 0
    assert made.level("1", "2", "Heading2") == 2
