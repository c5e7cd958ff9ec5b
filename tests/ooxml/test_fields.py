"""Codes of fields are read whole, however they are split, nested or left open."""

from lxml import etree

from cchc_cli.ooxml.fields import codes
from tests.helpers.small_docx import W


def of(runs: str) -> list[tuple[str, bool]]:
    """Read fields written as marks: `[` begins, `|` separates, `]` ends, `{…}` is simple."""
    marks = {"[": "begin", "|": "separate", "]": "end"}
    xml = "".join(
        f'<w:fldChar w:fldCharType="{marks[sign]}"/>'
        if sign in marks
        else f"<w:instrText>{sign}</w:instrText>"
        for sign in runs
    )
    root = etree.fromstring(f'<w:p xmlns:w="{W}">{xml}</w:p>')
    return [(code.text, code.composed) for code in codes(root)]


def test_a_code_split_over_runs_is_one() -> None:
    assert of("[PAGE  x|1]") == [("PAGE x", False)]


def test_a_code_without_a_result_ends_with_its_field() -> None:
    assert of("[PAGE]") == [("PAGE", False)]


def test_what_stands_in_a_result_is_no_code() -> None:
    assert of("[PAGE|DDE]") == [("PAGE", False)]


def test_nested_fields_are_told_from_the_outer_one() -> None:
    assert of("[IF [PAGE|1] = 1|2]") == [("PAGE", False), ("IF = 1", False)]


def test_a_field_in_a_result_is_told_too() -> None:
    assert of("[TOC|[PAGE]]") == [("TOC", False), ("PAGE", False)]


def test_a_name_that_another_field_makes_is_composed() -> None:
    assert of("[D[QUOTE 68|D]E x|]") == [("QUOTE 68", False), ("DE x", True)]
    assert of("[[QUOTE 68|D] x|]") == [("QUOTE 68", False), ("x", True)]


def test_a_formula_may_begin_with_a_field() -> None:
    assert of("[=[PAGE]-1|1]") == [("PAGE", False), ("=-1", False)]


def test_a_field_that_does_not_end_is_told() -> None:
    assert of("[DDE x") == [("DDE x", False)]


def test_marks_without_a_field_are_passed_over() -> None:
    assert of("]|x") == []


def test_a_beginning_longer_than_any_name_is_not_waited_for() -> None:
    assert of(f"[{'x' * 21}[PAGE]|]") == [("PAGE", False), ("x" * 21, False)]
    assert of(f"[{' ' * 30}D[PAGE]|]") == [("PAGE", False), ("D", True)]
