"""From a part's tree to one Jinja program whose output is that part's XML.

Static subtrees are written out once; tags become statements and printing calls between
them. Blocks are balanced within each sequence of siblings here, on the tree, so what
comes out is well-formed whatever the values are. The program is made of nodes, never of
source text: each tag was read alone, and no text is ever taken for code.
"""

from copy import deepcopy
from functools import partial
from typing import NamedTuple

from jinja2 import nodes
from lxml import etree

from cchc_cli.ooxml.names import WORD_URI, local, w
from cchc_cli.ooxml.order import PARAGRAPH, place_for
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.assembly import Assembly, read
from cchc_cli.word.balance import Balance
from cchc_cli.word.blocks import CELL, COLUMNS, TABLE
from cchc_cli.word.controls import holder_of
from cchc_cli.word.elsewhere import tags_elsewhere
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.expressions import expression
from cchc_cli.word.faults import fault, misplaced, tags_of
from cchc_cli.word.inline import Line, flatten
from cchc_cli.word.limits import DEEPEST_ELEMENTS
from cchc_cli.word.markup import Markup, escaped, tail
from cchc_cli.word.merging import MARK
from cchc_cli.word.numbering import Counted, InLoops, Loops, Numbering, set_list, set_uncounted
from cchc_cli.word.own_filters import LIST, PRINT, RULE, TURN
from cchc_cli.word.program import Program, Site
from cchc_cli.word.reading import parsed
from cchc_cli.word.structural import structural_tags
from cchc_cli.word.tagged import tagged_elements
from cchc_cli.word.tags import Tag
from cchc_cli.word.values import TEXT

_ONCE = {"pageBreakBefore", "pPrChange"}
"""What a paragraph does at its beginning only, and who changed it."""


class Compiled(NamedTuple):
    """A part as nodes of Jinja, and what they call; a node's line is its tag, counted from 1."""

    tree: nodes.Template
    program: Program


def compile_part(xml: bytes, numbering: Numbering) -> Compiled:
    """Compile a part; raises TemplateError with the place of the first fault."""
    root = _with_prefix(parsed(xml))
    if (found := next(tags_elsewhere(root), None)) is not None:
        raise found
    return _Compiler(root, numbering).compiled()


def _with_prefix(root: Element) -> Element:
    """Write Word's names with `w:` in a part, as in all that is printed into it."""
    if root.nsmap.get("w") == WORD_URI:
        return root
    if "w" in root.nsmap:
        raise TemplateError("mẫu dùng tiền tố `w` cho tên lạ", hint="mở bằng Word rồi lưu lại")
    # Copies: lxml moves what was parsed elsewhere in quadratic time, and a copy in linear.
    others = {prefix: uri for prefix, uri in root.nsmap.items() if uri != WORD_URI}
    made = etree.Element(root.tag, root.attrib, nsmap={**others, "w": WORD_URI})
    made.extend([deepcopy(child) for child in root])
    return made


class _Compiler:
    def __init__(self, root: Element, numbering: Numbering) -> None:
        self.root = root
        self.numbering = numbering
        self.loops: Loops = ()
        self.markup = Markup(root)
        self.made = Assembly()
        self.depth = 0
        self.moving: set[Element] = set()
        """Tables whose columns come and go."""

    def compiled(self) -> Compiled:
        self.tagged = tagged_elements(self.root)
        self.counted = self._counted_paragraphs()
        above = {step for paragraph in self.counted for step in paragraph.iterancestors()}
        self.piecewise = self.tagged | self.counted.keys() | above
        self.made.write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
        self.element(self.root, top=True)
        return Compiled(self.made.tree(), self.made.program)

    def _counted_paragraphs(self) -> dict[Element, Counted]:
        """Return the paragraphs that Word's lists count; no template of ours has one."""
        if not self.numbering.lists:
            return {}
        found = ((paragraph, self.numbering.of(paragraph)) for paragraph in self.root.iter(w("p")))
        return {paragraph: counted for paragraph, counted in found if counted is not None}

    def element(self, element: Element, *, top: bool = False) -> None:
        """Write an element: as it is where nothing in it changes, else piece by piece."""
        if element not in self.piecewise and not top:
            self.made.write(self.markup.whole(element))
            return
        self.deeper(element)
        if local(element) == "p":
            self.paragraph(element)
        else:
            self.container(element, top=top)
        self.depth -= 1

    def deeper(self, element: Element) -> None:
        """Go one element deeper; raises TemplateError where that is too deep."""
        self.depth += 1
        if self.depth > DEEPEST_ELEMENTS:
            raise fault(TemplateError("bảng, khung lồng nhau quá sâu"), element)

    def container(self, element: Element, *, top: bool) -> None:
        """Write an element that holds paragraphs with tags."""
        outside = len(self.made.out)
        self.made.write(self.markup.opening(element, top=top))
        inside = len(self.made.out)
        self.siblings(element, {"tbl": "tr", "tr": "tc"}.get(local(holder_of(element)), "p"))
        if local(element) == "tc":
            self.made.out.guard(CELL, inside)
        self.made.write(f"{self.markup.closing(element)}{tail(element)}")
        if local(element) == "tbl":
            self.made.out.guard(COLUMNS if element in self.moving else TABLE, outside)

    def siblings(self, parent: Element, level: str) -> None:
        blocks = Balance()
        for child in parent:
            holds_tags = local(child) == level and child in self.tagged
            tags = structural_tags(child) if holds_tags else None
            if tags is None:
                self.element(child)
                continue
            if level == "tc":
                self.moving.add(next(parent.iterancestors(w("tbl"))))
            for tag in tags:
                blocks.take(tag, child)
                self.made.statement(tag, child)
                self.turn(tag)
        blocks.finish()

    def turn(self, tag: Tag) -> None:
        """Note which loops are open, and let each turn be counted where there are lists."""
        if tag.keyword == "for":
            self.loops += (len(self.made.program.sites),)
            if self.counted:
                self.made.call(nodes.Const(self.loops[-1]), TURN)
        elif tag.keyword == "endfor":
            self.loops = self.loops[:-1]

    def paragraph(self, paragraph: Element) -> None:
        line = flatten(paragraph)
        tags = tags_of(line.text, paragraph)
        self.made.write(self.markup.opening(paragraph))
        properties = paragraph.find(w("pPr"))
        rules = [tag for tag in tags if tag.kind == "rule"]
        if rules:
            self.rule(paragraph, rules[0], properties)
        elif self.loops and paragraph in self.counted:
            self.count(paragraph)
        elif properties is not None:
            self.made.write(self.markup.whole(properties))
        self.line(line, [tag for tag in tags if tag.kind != "rule"], paragraph, rules=rules)
        self.made.write("</w:p>")

    def rule(self, paragraph: Element, tag: Tag, properties: Element) -> None:
        """Write the paragraph's properties with a place for computed indents."""
        parts = list(properties) if properties is not None else []
        split = place_for(parts, "ind", PARAGRAPH)
        number = self.made.site(paragraph, tag.source)
        value = read(expression, tag, paragraph)
        kept = [self.markup.whole(p) for p in parts[:split] if local(p) != "ind"]
        rest = [self.markup.whole(p) for p in parts[split:]]
        self.made.write("<w:pPr>", *kept)
        self.made.call(value, RULE, number)
        self.made.write(*rest, "</w:pPr>")

    def count(self, paragraph: Element) -> None:
        """Write the properties of a paragraph that a list counts, with a place for its name."""
        counted = self.counted[paragraph]
        number = len(self.made.program.lists)
        self.made.program.lists.append(InLoops(counted.list, self.loops))
        copy = _shell(paragraph)
        set_list(copy, "?", counted)
        before, mark, after = self.markup.whole(copy[0]).partition('<w:numId w:val="?"')
        self.made.write(before, mark.removesuffix('?"'))
        self.made.call(nodes.Const(number), LIST)
        self.made.write('"', after)

    def line(self, line: Line, tags: list[Tag], paragraph: Element, rules: list[Tag]) -> None:
        """Write a line of text with its tags as calls and statements between runs."""
        blocks = Balance()
        at = 0
        for tag in sorted([*tags, *rules], key=lambda t: t.start):
            self.letters(line, at, tag.start)
            at = tag.end
            if tag.level:
                raise misplaced(tag, paragraph)
            if tag.kind == "statement":
                blocks.take(tag, paragraph)
                self.made.statement(tag, paragraph)
            elif tag.kind == "value":
                self.value(line, tag, paragraph)
            elif tag.kind == "merge":
                self.merge(paragraph)
            self.objects(line, tag)
        self.letters(line, at, len(line.text))
        blocks.finish()

    def objects(self, line: Line, tag: Tag) -> None:
        """Keep what Word put inside a tag: bookmarks, page-break marks."""
        for run, element in line.owners[tag.start : tag.end]:
            if element is not None and run is None:
                self.element(element)

    def letters(self, line: Line, start: int, end: int) -> None:
        """Write a stretch of a line that holds no tag, in the runs that it came from."""
        at = start
        while at < end:
            run, element = line.owners[at]
            upto = at + 1
            while element is None and upto < end and line.owners[upto] == (run, None):
                upto += 1
            if element is None:
                text = escaped(line.text[at:upto])
                self.made.write(f"{self.markup.run_opening(run)}{TEXT}{text}</w:t></w:r>")
            elif run is None:
                self.inline(element)
            else:
                self.made.write(self.markup.run_opening(run))
                self.element(element)
                self.made.write("</w:r>")
            at = upto

    def inline(self, element: Element) -> None:
        """Write a link or a control within the line: a line of its own."""
        if element not in self.tagged and not any(
            "{" in (t.text or "") for t in element.iter(w("t"))
        ):
            self.made.write(self.markup.whole(element))
            return
        paragraph = next(element.iterancestors(w("p")))
        self.deeper(paragraph)
        line = flatten(element)
        self.made.write(self.markup.opening(element))
        self.line(line, tags_of(line.text, paragraph), paragraph, rules=[])
        self.depth -= 1
        self.made.write(self.markup.closing(element))

    def value(self, line: Line, tag: Tag, paragraph: Element) -> None:
        """Write a call that prints a value with the formatting of the tag."""
        run = line.owners[tag.start][0]
        number = self.made.site(paragraph, tag.source)
        if run is not None:
            self.format(self.made.program.sites[number], run, paragraph)
        self.made.call(read(expression, tag, paragraph), PRINT, number)

    def format(self, site: Site, run: Element, paragraph: Element) -> None:
        """Note what is printed around a value."""
        site.properties = self.markup.formatting(run)
        site.open = f"<w:r>{site.properties}{TEXT}"
        site.open_missing = f"<w:r>{self.markup.highlighted(run)}{TEXT}"
        if run.getparent() is paragraph:
            site.next_paragraph = partial(self.next_paragraph, paragraph)

    def merge(self, paragraph: Element) -> None:
        """Mark the cell of a paragraph; raises TemplateError outside a table."""
        if next(paragraph.iterancestors(w("tc")), None) is None:
            hint = "đặt thẻ trong ô cần gộp, như {%vm %}{{ t.unit }}"
            raise fault(
                TemplateError("thẻ {%vm %} chỉ đứng trong ô của bảng", hint=hint), paragraph
            )
        self.made.write(MARK.decode())

    def next_paragraph(self, paragraph: Element) -> str:
        """Open one more paragraph like this one, for the next line of a value.

        Nothing where a paragraph ends a section, which must not end twice: a line break
        stays one there, as in a link or a control. A number is not given again: it counts
        what the value is about, not its lines.
        """
        copy = _shell(paragraph)
        if copy.find(f"{w('pPr')}/{w('sectPr')}") is not None:
            return ""
        if paragraph in self.counted:
            set_uncounted(copy, self.counted[paragraph])
        for properties in copy:
            properties[:] = [p for p in properties if local(p) not in _ONCE]
        return f"<w:p>{''.join(map(self.markup.whole, copy))}"


def _shell(paragraph: Element) -> Element:
    """Copy a paragraph's properties in a paragraph of their own."""
    shell = etree.Element(paragraph.tag, nsmap=paragraph.nsmap)
    shell.extend(deepcopy(properties) for properties in paragraph.findall(w("pPr")))
    return shell
