"""Repair what needs no judgement, in a copy: the text and what a person meant stay."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cchc_cli.nd30.judging.font_rules import fonts
from cchc_cli.nd30.judging.registry import SortedPage
from cchc_cli.nd30.lint import Linted, linted
from cchc_cli.nd30.reading.parts import body_of, main_part, parse
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.repair.components import fix_components
from cchc_cli.nd30.repair.lines import fix_lines
from cchc_cli.nd30.repair.pages import fix_page_numbers, fix_paper, give_section
from cchc_cli.nd30.repair.text import compose, fix_body, fix_fonts
from cchc_cli.nd30.repair.tools import Done
from cchc_cli.nd30.rules import FONT
from cchc_cli.nd30.sorting.recognise import recognise
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import written


class Repaired(NamedTuple):
    """A copy of a document, with what was done to it and what was wrong before."""

    parts: Mapping[str, bytes]
    done: list[str]
    before: Linted


def fixed(parts: Mapping[str, bytes], *, kind: str | None = None, final: bool = False) -> Repaired:
    """Return a repaired copy; raises parts.UnreadableError.

    What is no document of the decree stays as it is. The document is read once, for judging
    and for repairing.
    """
    made = dict(parts)
    done = Done()
    main = main_part(parts)
    root = parse(parts[main])
    give_section(body_of(root))
    page = read_page(parts, root)
    before = linted(page, kind=kind, final=final)
    if before.nature.outside:
        return Repaired(parts, [], before)
    components = recognise(page)
    components.kind = kind or components.kind
    sheet = SortedPage(page, components, final=False)
    strange = any(fonts(sheet))
    spelled = any(paragraph.decomposed for paragraph in page.paragraphs)
    fix_paper(root, page.sections, done)
    fix_body(page, components, done)
    fix_components(sheet, done)
    fix_lines(sheet, done)
    fix_page_numbers(root, made, main, page, done)
    made[main] = written(root)
    names = (*texts(parts), part_of_kind(parts, main, "styles"))
    spelled = _fix_letters(made, names, strange=strange) or spelled
    if strange:
        done.note(f"phông chữ {FONT}")
    if spelled:
        done.note("chữ Việt dựng sẵn (NFC)")
    return Repaired(made, list(done.lines()), before)


def _fix_letters(made: dict[str, bytes], names: Iterable[str], *, strange: bool) -> bool:
    """Mend fonts and composed letters in parts with text; tell whether letters were composed."""
    spelled = False
    for name in names:
        if name not in made:
            continue
        tree = parse(made[name])
        if strange:
            fix_fonts(tree)
        spelled = compose(tree) or spelled
        made[name] = written(tree)
    return spelled
