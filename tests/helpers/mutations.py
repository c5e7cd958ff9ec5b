"""What is changed in our own documents, to break a rule of layout or to keep it."""

import copy
from collections.abc import Callable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

Mutation = Callable[[Any], None]


def all_paragraphs(document: Any) -> list[Any]:
    from docx.text.paragraph import Paragraph

    return [Paragraph(p, document.part) for p in document.element.body.iter(qn("w:p"))]


def para(document: Any, start: str) -> Any:
    return next(p for p in all_paragraphs(document) if p.text.strip().startswith(start))


def body(document: Any) -> list[Any]:
    return [p for p in document.paragraphs if p.style.name == "Nội dung" and p.text.strip()]


def settext(start: str, text: str) -> Mutation:
    def mutate(document: Any) -> None:
        paragraph = para(document, start)
        first, *others = [r for r in paragraph.runs if r.text]
        first.text = text
        for run in others:
            run.text = ""

    return mutate


def replace(start: str, old: str, new: str) -> Mutation:
    def mutate(document: Any) -> None:
        paragraph = para(document, start)
        settext(start, paragraph.text.replace(old, new))(document)

    return mutate


def font(start: str, **looks: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for run in para(document, start).runs:
            for name, value in looks.items():
                if name == "color":
                    run.font.color.rgb = value
                elif name == "name":
                    run.font.name = value
                else:
                    setattr(run.font, name, value)

    return mutate


def align(start: str, value: int) -> Mutation:
    return lambda document: setattr(para(document, start), "alignment", value)


def each_body(act: Callable[[Any], None]) -> Mutation:
    def mutate(document: Any) -> None:
        for paragraph in body(document):
            act(paragraph)

    return mutate


def page(**values: Any) -> Mutation:
    def mutate(document: Any) -> None:
        for name, value in values.items():
            setattr(document.sections[0], name, value)

    return mutate


def remove(start: str) -> Mutation:
    def mutate(document: Any) -> None:
        element = para(document, start)._p
        parent = element.getparent()
        if parent.tag == qn("w:tc") and len(parent.findall(qn("w:p"))) == 1:
            for run in element.findall(qn("w:r")):
                element.remove(run)
        else:
            parent.remove(element)

    return mutate


def line_under(start: str, act: Callable[[Any], None]) -> Mutation:
    def mutate(document: Any) -> None:
        after = para(document, start)._p.getnext()
        act(after)

    return mutate


def no_border(element: Any) -> None:
    properties = element.find(qn("w:pPr"))
    border = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    bottom.set(qn("w:val"), "nil")
    border.append(bottom)
    properties.insert(1, border)


def indents(share: float) -> Callable[[Any], None]:
    def act(element: Any) -> None:
        indent = element.find(qn("w:pPr")).find(qn("w:ind"))
        for side in ("left", "right"):
            indent.set(qn(f"w:{side}"), str(round(int(indent.get(qn(f"w:{side}"))) * share)))

    return act


def header_paragraph(document: Any) -> Any:
    return document.sections[0].header.paragraphs[0]


def number_on_first(document: Any) -> None:
    document.sections[0].different_first_page_header_footer = False


def number_at_foot(document: Any) -> None:
    section = document.sections[0]
    element = header_paragraph(document)._p
    section.footer.is_linked_to_previous = False
    section.footer._element.append(copy.deepcopy(element))
    for run in list(element.findall(qn("w:r"))):
        element.remove(run)


def number_aligned(document: Any) -> None:
    header_paragraph(document).alignment = 2


def number_sized(size: float) -> Mutation:
    def mutate(document: Any) -> None:
        for run in header_paragraph(document).runs:
            run.font.size = Pt(size)

    return mutate


def restart_off(document: Any) -> None:
    for section in document.sections[1:]:
        element = section._sectPr
        element.remove(element.find(qn("w:pgNumType")))


def no_content_table(document: Any) -> None:
    table = document.tables[-1]._tbl
    table.getparent().remove(table)


def underline(start: str) -> Mutation:
    return font(start, underline=True)


def drawn(kind: str) -> Callable[[Any], None]:
    def act(element: Any) -> None:
        no_border(element)
        run = OxmlElement("w:r")
        if kind == "underscores":
            text = OxmlElement("w:t")
            text.text = "_________"
            run.append(text)
        else:
            picture = OxmlElement("w:pict")
            from lxml import etree

            picture.append(
                etree.fromstring(
                    '<v:line xmlns:v="urn:schemas-microsoft-com:vml" from="0,0" to="100,0"/>'
                )
            )
            run.append(picture)
        element.append(run)

    return act


def both(*mutations: Mutation) -> Mutation:
    def mutate(document: Any) -> None:
        for mutation in mutations:
            mutation(document)

    return mutate


def paragraph_format(**values: Any) -> Mutation:
    def act(paragraph: Any) -> None:
        for name, value in values.items():
            setattr(paragraph.paragraph_format, name, value)

    return each_body(act)


NATION, MOTTO, OWN, BODY = "CỘNG HÒA", "Độc lập", "XÃ ĐÔNG MẪU", "Sáng ngày"

NUMBER, DATE, KIND, SUBJECT = "Số: 18", "Đông Mẫu, ngày", "THÔNG BÁO", "Kết luận"

SIGNED, TITLE, PLACE, LAST = "Lê Văn Mẫu", "CHÁNH VĂN PHÒNG", "Nơi nhận", "Trên đây"
