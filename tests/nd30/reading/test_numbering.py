"""Labels that Word writes before paragraphs by itself."""

import pytest
from docx.oxml import parse_xml
from lxml import etree

from cchc_cli.nd30.reading.numbering import Numbering, read_numbering
from tests.helpers import typed
from tests.helpers.layout import codes_in
from tests.helpers.mutations import para

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


def test_a_level_that_is_no_number_is_the_first() -> None:
    odd = PLAIN.replace("</w:num>", '<w:lvlOverride w:ilvl="x"><w:startOverride w:val="7"/>')
    made = numbering(level(0, "decimal", "%1."), f"{odd}</w:lvlOverride></w:num>")
    assert labels(made, ("1", 0)) == ["7."]


def test_numbers_of_thousands_of_digits_are_none() -> None:
    long = "9" * 5000
    levels = level(0, "decimal", "%1.").replace('w:start w:val="1"', f'w:start w:val="{long}"')
    made = numbering(levels, PLAIN)
    assert made.level("1", long, None) == 0
    assert labels(made, ("1", 0)) == ["1."]


def test_a_list_that_starts_at_a_billion_writes_no_million_letters() -> None:
    for form in ("upperRoman", "lowerLetter"):
        levels = level(0, form, "%1.").replace('w:start w:val="1"', 'w:start w:val="999999999"')
        assert labels(numbering(levels, PLAIN), ("1", 0)) == ["999999999."]


def test_a_label_is_no_longer_than_word_takes_it() -> None:
    made = numbering(level(0, "decimal", "x" * 10_000), PLAIN)
    assert len(made.next_label("1", 0)) < 300


@pytest.mark.parametrize(("letters", "wanted"), [("<w:b/>", []), ("", ["DI-bold"])])
def test_a_label_looks_as_its_list_says(letters: str, wanted: list[str]) -> None:
    """Word numbers the articles of a decision by itself; the text behind is not bold."""
    document = typed.decision()
    typed.add_list(document, 91, (("decimal", "Điều %1."),))
    first = next(document.part.numbering_part._element.iter(f"{{{W}}}lvl"))
    first.append(parse_xml(f'<w:rPr xmlns:w="{W}">{letters}</w:rPr>'))
    for number in (1, 2, 3):
        paragraph = para(document, f"Điều {number}.")
        paragraph.runs[0]._r.getparent().remove(paragraph.runs[0]._r)
        typed.listed(paragraph, 91, 0)
    assert codes_in(document) == wanted
