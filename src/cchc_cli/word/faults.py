"""Faults told at their place: what every step from tags to a program raises."""

from cchc_cli.ooxml.xml import Element
from cchc_cli.word.controls import advice_about
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.places import place_of, text_of
from cchc_cli.word.tags import Tag, find_tags


def fault(error: TemplateError, element: Element) -> TemplateError:
    """Give an error the place of an element and the text around, where it has none yet."""
    error.place = error.place or place_of(element)
    error.excerpt = error.excerpt or text_of(element)
    return error


def tags_of(text: str, paragraph: Element) -> list[Tag]:
    """Find the tags of a paragraph's text; raises TemplateError with the place."""
    try:
        return find_tags(text)
    except TemplateError as error:
        error.hint += advice_about(paragraph)
        raise fault(error, paragraph) from None


def misplaced(tag: Tag, element: Element) -> TemplateError:
    """Return the error of a tag for another level: `{%tr … %}` within a line."""
    return fault(
        TemplateError(
            f"thẻ {{%{tag.level} … %}} không đứng ở đây",
            excerpt=tag.source,
            hint="p: đoạn riêng; tr: hàng riêng của bảng; tc: ô riêng" + advice_about(element),
        ),
        element,
    )
