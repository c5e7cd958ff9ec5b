"""A program put together: blocks that open, divide and close, and how much it may hold."""

import pytest

from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import MOST_LETTERS
from tests.helpers.templates import refused, rendered_body


def test_formatting_that_each_tag_repeats() -> None:
    fonts = f'<w:rFonts w:ascii="{"x" * (MOST_LETTERS // 500)}"/>'
    tags = "{{ n }}, " * 600
    run = f"<w:p><w:r><w:rPr>{fonts}</w:rPr><w:t>{tags}</w:t></w:r></w:p>"
    with pytest.raises(TemplateError, match="quá lớn"):
        rendered_body(run, n=5)


@pytest.mark.parametrize("text", ["{% else x %}", "{% endif x %}", "{% endfor x %}"])
def test_what_closes_a_block_takes_nothing(text: str) -> None:
    opening = "{% for a in xs %}" if "for" in text else "{% if xs %}"
    closing = "{% endif %}" if "else" in text else ""
    assert "không nhận thêm gì" in refused(opening + text + closing, xs=["a"]).message


@pytest.mark.parametrize("after", ["{% elif a %}", "{% else %}"])
def test_after_else_a_block_only_ends(after: str) -> None:
    assert "sau `else`" in refused("{% if a %}b{% else %}c" + after + "d{% endif %}", a=1).message
