"""Rules DL01 to DL04: nothing of the work on a document is sent along with it."""

from typing import Any

from docx.oxml import parse_xml

from cchc_cli.nd30.judging.judge import CODES
from tests.helpers import typed
from tests.helpers.layout_cases import Case, each, expected, told
from tests.helpers.mutations import para
from tests.helpers.retyping import nothing
from tests.helpers.small_docx import W

_LATER = f'xmlns:w="{W}" w:id="90" w:author="a" w:date="2025-01-01T00:00:00Z"'


def _deleted(document: Any) -> None:
    change = f"<w:del {_LATER}><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>"
    para(document, "Theo Công")._p.append(parse_xml(change))


def _reformatted(document: Any) -> None:
    properties = para(document, "Theo Công").runs[0]._r.get_or_add_rPr()
    properties.append(parse_xml(f"<w:rPrChange {_LATER}><w:rPr/></w:rPrChange>"))


def _commented(document: Any) -> None:
    document.add_comment(para(document, "Theo Công").runs, text="hỏi lại đã", author="a")


def _tracking(on: str) -> Any:
    def mutate(document: Any) -> None:
        switch = parse_xml(f'<w:trackRevisions xmlns:w="{W}" w:val="{on}"/>')
        document.settings.element.append(switch)

    return mutate


def _hidden(document: Any) -> None:
    before = para(document, "Theo Công").insert_paragraph_before("xã đã xong")
    before.runs[0].font.hidden = True


def _hidden_by_style(document: Any) -> None:
    document.styles.add_style("Kín", 2).font.hidden = True
    para(document, "Theo Công").insert_paragraph_before().add_run("xã đã xong", style="Kín")


CASES: list[Case] = [
    ("deletion", typed.letter, "DL01", _deleted, nothing),
    ("format", typed.letter, "DL01", _reformatted, nothing),
    ("comment", typed.letter, "DL02", _commented, nothing),
    ("tracking", typed.letter, "DL03", _tracking("true"), _tracking("0")),
    ("hidden text is not judged, but told", typed.letter, "DL04", _hidden, nothing),
    ("hidden by a style", typed.letter, "DL04", _hidden_by_style, nothing),
]  # fmt: skip


@each(CASES)
def test_one_leftover(case: Case) -> None:
    assert told(case) == expected(case)


def test_every_rule_is_broken_by_a_case() -> None:
    assert {case[2] for case in CASES} == {code for code in CODES if code.startswith("DL")}


def test_a_hidden_paragraph_mark_hides_no_word() -> None:
    def mutate(document: Any) -> None:
        properties = para(document, "Theo Công")._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:rPr xmlns:w="{W}"><w:vanish/></w:rPr>'))

    assert told(("mark", typed.letter, "", mutate, nothing)) == ([], [])
