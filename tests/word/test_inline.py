"""A tag that Word split over runs is one tag again."""

from typing import Any

from docx.document import Document

from tests.helpers.templates import opened, render


def test_a_tag_split_by_word_is_one_tag_with_the_formatting_of_its_first_letter(saved: Any) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Số ")
        paragraph.add_run("{").bold = True
        paragraph.add_run("{ na")
        paragraph.add_run("me").italic = True
        paragraph.add_run(" }").italic = True
        paragraph.add_run("} hết")

    runs = opened(render(saved(build), name="5")).paragraphs[0].runs
    assert [(run.text, bool(run.bold)) for run in runs] == [
        ("Số ", False),
        ("5", True),
        (" hết", False),
    ]
