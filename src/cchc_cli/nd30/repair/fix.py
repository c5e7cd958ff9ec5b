"""Repair what needs no judgement, in a copy: the text and what a person meant stay."""

from collections.abc import Mapping

from cchc_cli.nd30.judging.judge import SortedPage
from cchc_cli.nd30.judging.page_rules import fonts
from cchc_cli.nd30.reading.parts import main_part, parse
from cchc_cli.nd30.reading.reader import read_page
from cchc_cli.nd30.repair.pages import fix_page_numbers, fix_paper
from cchc_cli.nd30.repair.text import compose, fix_body, fix_dates, fix_fonts
from cchc_cli.nd30.rules import FONT
from cchc_cli.nd30.sorting.recognise import recognise
from cchc_cli.ooxml.relations import part_of_kind
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import written


def fixed(parts: Mapping[str, bytes]) -> tuple[dict[str, bytes], list[str]]:
    """Return repaired parts, and what was done; raises parts.UnreadableError."""
    made = dict(parts)
    done: list[str] = []
    main = main_part(parts)
    root = parse(parts[main])
    spelled = compose(root)
    fix_paper(root, parts, done)
    page = read_page(parts, root)
    components = recognise(page)
    fix_body(components, done)
    fix_dates(components, done)
    fix_page_numbers(root, made, main, page, done)
    made[main] = written(root)
    strange = any(fonts(SortedPage(page, components, final=False)))
    for name in (*texts(parts), part_of_kind(parts, main, "styles")):
        if name not in made:
            continue
        tree = parse(made[name])
        if strange:
            fix_fonts(tree)
        spelled = compose(tree) or spelled
        made[name] = written(tree)
    if strange:
        done.append(f"phông chữ {FONT}")
    if spelled:
        done.append("chữ Việt dựng sẵn (NFC)")
    return made, done
