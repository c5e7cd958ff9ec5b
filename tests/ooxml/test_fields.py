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


def read(runs: str) -> list[tuple[str, str, bool]]:
    root = etree.fromstring(f'<w:p xmlns:w="{W}" xmlns:x="x">{runs}</w:p>')
    return [(code.name, code.text, code.composed) for code in codes(root)]


BEGIN, SEPARATE, END = (
    f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")
)


def test_a_name_ends_with_its_letters_and_has_no_hidden_ones() -> None:
    for code in ('DDEAUTO"cmd"', "DDEAUTO\\* x", "DDE\u200bAUTO x", "\u200bddeauto x"):
        assert [name for name, _, _ in read(f"{BEGIN}<w:instrText>{code}</w:instrText>{END}")] == [
            "DDEAUTO"
        ]


def test_deleted_code_and_plain_text_are_read_in_each_way() -> None:
    decoy = "<w:instrText>D</w:instrText><w:delInstrText>X </w:delInstrText><w:instrText>DE x</w:instrText>"
    assert [name for name, _, _ in read(f"{BEGIN}{decoy}{END}")] == ["DX", "DDE"]
    assert [name for name, _, _ in read(f"{BEGIN}<w:t>DDE</w:t><w:tab/>x{END}")] == ["DDE"]


def test_a_field_over_branches_is_composed_and_one_within_a_branch_is_not() -> None:
    page = "<w:instrText>PAGE</w:instrText>"
    assert read(f"<x:a>{BEGIN}{page}{SEPARATE}{END}</x:a>") == [("PAGE", "PAGE", False)]
    for runs in (
        f"{BEGIN}<x:a>{page}</x:a>{END}",
        f"<x:a>{BEGIN}</x:a>{page}{END}",
        f"{BEGIN}{page}<x:a>{SEPARATE}</x:a>{END}",
        f"{BEGIN}{page}{SEPARATE}<x:a>{END}</x:a>",
    ):
        assert ("PAGE", "PAGE", True) in read(runs)
