"""A part compiled to nodes: what is too large or too deep in it is a fault, with its place."""

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import MOST_LETTERS
from tests.helpers.small_docx import W
from tests.helpers.templates import refused, rendered_body, words

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


def test_too_many_namespaces() -> None:
    many = " ".join(f'xmlns:n{i}="urn:{i}"' for i in range(500))
    assert "không gian tên" in fault_of(f"<w:p {many}>{TAG}</w:p>").message


def test_formatting_that_each_tag_repeats() -> None:
    fonts = f'<w:rFonts w:ascii="{"x" * (MOST_LETTERS // 500)}"/>'
    tags = "{{ n }}, " * 600
    run = f"<w:p><w:r><w:rPr>{fonts}</w:rPr><w:t>{tags}</w:t></w:r></w:p>"
    assert "quá lớn" in fault_of(run).message


@pytest.mark.parametrize("text", ["{% else x %}", "{% endif x %}", "{% endfor x %}"])
def test_what_closes_a_block_takes_nothing(text: str) -> None:
    opening = "{% for a in xs %}" if "for" in text else "{% if xs %}"
    closing = "{% endif %}" if "else" in text else ""
    assert "không nhận thêm gì" in refused(opening + text + closing, xs=["a"]).message


@pytest.mark.parametrize("after", ["{% elif a %}", "{% else %}"])
def test_after_else_a_block_only_ends(after: str) -> None:
    assert "sau `else`" in refused("{% if a %}b{% else %}c" + after + "d{% endif %}", a=1).message


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
