"""A part compiled to nodes: what is too large or too deep in it is a fault, with its place."""

import pytest

from cchc_cli.word.errors import TemplateError
from tests.helpers.small_docx import W
from tests.helpers.templates import rendered_body, words

TAG = "<w:r><w:t>{{ n }}</w:t></w:r>"


def fault_of(body: str) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        rendered_body(body, n=5)
    return caught.value


def tables(depth: int) -> str:
    inner = f"<w:p>{TAG}</w:p>"
    for _ in range(depth):
        inner = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    return inner


def test_tables_and_links_in_each_other() -> None:
    assert words(rendered_body(tables(20), n=5)) == "5"
    assert "quá sâu" in fault_of(tables(60)).message
    links = "<w:hyperlink>" * 200 + TAG + "</w:hyperlink>" * 200
    assert "quá sâu" in fault_of(f"<w:p>{links}</w:p>").message


def test_a_mark_of_merging_that_came_with_the_template_means_nothing() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{%vm%}{{ n }}</w:t></w:r></w:p></w:tc>"
    row = f"<w:tr>{cell}</w:tr>"
    span = cell.replace("<w:p>", '<w:tcPr><w:gridSpan w:val="x"/></w:tcPr><w:p>', 1)
    body = f"<?merge?><w:tbl>{row}{row}<w:tr>{span}</w:tr></w:tbl><w:p/>"
    assert words(rendered_body(body, n=5)).count("5") == 1


@pytest.mark.parametrize("xmlns", [W])
def test_empty_rows_cost_nothing(xmlns: str) -> None:
    rows = "<w:tr/>" * 20_000
    cells = "".join(
        f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        for text in ("{%tc if n %}", "a", "{%tc endif %}")
    )
    table = f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="dxa"/></w:tblPr>{rows}<w:tr>{cells}</w:tr>'
    assert words(rendered_body(f"{table}</w:tbl><w:p/>", n=5)) == "a"
