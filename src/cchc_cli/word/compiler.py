"""From a part's tree to one Jinja program whose output is that part's XML.

Static subtrees are written out once; tags become statements and printing calls between
them. Blocks are balanced within each sequence of siblings here, on the tree, so what
comes out is well-formed whatever the values are. The program is made of nodes, never of
source text: each tag was read alone, and no text is ever taken for code.
"""

import re
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import NamedTuple, TypeVar

from jinja2 import nodes
from lxml import etree

from cchc_cli.ooxml.names import WORD_URI, local, w
from cchc_cli.ooxml.order import PARAGRAPH, RUN, place_for
from cchc_cli.ooxml.xml import Element, fragment
from cchc_cli.word.blocks import CELL, COLUMNS, TABLE, Block, Body, weight
from cchc_cli.word.controls import advice_about, holder_of
from cchc_cli.word.elsewhere import tags_elsewhere
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.expressions import assignment, expression, filtered, loop
from cchc_cli.word.inline import OBJECT, Line, flatten
from cchc_cli.word.limits import (
    DEEPEST_BLOCKS,
    DEEPEST_ELEMENTS,
    DEEPEST_LOOPS,
    MOST_LETTERS,
    MOST_NAMESPACES,
    MOST_TAGS,
)
from cchc_cli.word.merging import MARK
from cchc_cli.word.numbering import Counted, InLoops, Loops, Numbering, set_list, set_uncounted
from cchc_cli.word.own_filters import EACH, LIST, PRINT, RULE, TURN
from cchc_cli.word.places import place_of, text_of
from cchc_cli.word.program import Place, Program, Site
from cchc_cli.word.reading import parsed
from cchc_cli.word.tags import Tag, find_tags
from cchc_cli.word.values import TEXT

_ODD_BRACES = re.compile(r"[｛｝]|\{\s+[{%]|[}%]\s+\}")
_ONCE = {"pageBreakBefore", "pPrChange"}
"""What a paragraph does at its beginning only, and who changed it."""


_BARE = {"else", "endif", "endfor"}
N = TypeVar("N", bound=nodes.Node)


class Compiled(NamedTuple):
    """A part as nodes of Jinja, and what they call; a node's line is its tag, counted from 1."""

    tree: nodes.Template
    program: Program


def has_tags(xml: bytes) -> bool:
    """Tell whether a part may hold tags at all; most headers do not.

    A brace may be written as a character reference (`&#123;`).
    """
    return any(mark in xml for mark in (b"{", b"}}", b"%}", b"&#", "｛".encode(), "｝".encode()))


def compile_part(xml: bytes, numbering: Numbering) -> Compiled:
    """Compile a part; raises TemplateError with the place of the first fault."""
    root = _with_prefix(parsed(xml))
    if (fault := next(tags_elsewhere(root), None)) is not None:
        raise fault
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
        self.known = {f' xmlns:{p}="{u}"' if p else f' xmlns="{u}"' for p, u in root.nsmap.items()}
        self.out = Body()
        """What stands in the innermost open block so far."""
        self.depth = 0
        self.letters_out = 0
        self.blocks: list[Block] = []
        """The open blocks of all sequences around a place, the outermost first."""
        self.program = Program()
        self.moving: set[Element] = set()
        """Tables whose columns come and go."""

    def compiled(self) -> Compiled:
        self.tagged = self._tagged_elements()
        self.counted = self._counted_paragraphs()
        above = {step for paragraph in self.counted for step in paragraph.iterancestors()}
        self.piecewise = self.tagged | self.counted.keys() | above
        self.write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
        self.element(self.root, top=True)
        return Compiled(nodes.Template(self.out.nodes(), lineno=1), self.program)

    def _tagged_elements(self) -> set[Element]:
        """Every element with a tag somewhere below it; the rest is copied as it is."""
        tagged: set[Element] = set()
        for paragraph in self.root.iter(w("p")):
            text = "".join(t.text or "" for t in paragraph.iter(w("t"), w("delText")))
            self._no_odd_braces(text, paragraph)
            if "{" in text and any(mark in text for mark in ("{{", "{%", "{#", "}}", "%}")):
                self._no_tracked_tags(paragraph)
                tagged.add(paragraph)
                tagged.update(paragraph.iterancestors())
            elif "}}" in text or "%}" in text:
                tagged.add(paragraph)
                tagged.update(paragraph.iterancestors())
        return tagged

    def _counted_paragraphs(self) -> dict[Element, Counted]:
        """Return the paragraphs that Word's lists count; no template of ours has one."""
        if not self.numbering.lists:
            return {}
        found = ((paragraph, self.numbering.of(paragraph)) for paragraph in self.root.iter(w("p")))
        return {paragraph: counted for paragraph, counted in found if counted is not None}

    def _no_odd_braces(self, text: str, paragraph: Element) -> None:
        if found := _ODD_BRACES.search(text):
            raise self.fault(
                TemplateError(
                    f"dấu ngoặc của thẻ gõ chưa đúng ở `{found[0]}`",
                    hint="gõ {{ tên }} bằng ngoặc nhọn thường, hai dấu liền nhau",
                ),
                paragraph,
            )

    def _no_tracked_tags(self, paragraph: Element) -> None:
        for change in paragraph.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")):
            text = "".join(t.text or "" for t in change.iter(w("t"), w("delText")))
            if "{" in text or "}" in text:
                raise self.fault(
                    TemplateError(
                        "thẻ nằm trong phần đang theo dõi thay đổi",
                        excerpt=text,
                        hint="trong Word: Xem lại → Chấp nhận mọi thay đổi",
                    ),
                    paragraph,
                )

    # Elements

    def element(self, element: Element, *, top: bool = False) -> None:
        """Write an element: as it is where nothing in it changes, else piece by piece."""
        if element not in self.piecewise and not top:
            self.write(self.xml(element))
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
            raise self.fault(TemplateError("bảng, khung lồng nhau quá sâu"), element)

    def container(self, element: Element, *, top: bool) -> None:
        """Write an element that holds paragraphs with tags."""
        outside = len(self.out)
        self.write(self.opening(element, top=top))
        inside = len(self.out)
        self.siblings(element, {"tbl": "tr", "tr": "tc"}.get(local(holder_of(element)), "p"))
        if local(element) == "tc":
            self.out.guard(CELL, inside)
        self.write(f"</{self.name(element)}>{self.tail(element)}")
        if local(element) == "tbl":
            self.out.guard(COLUMNS if element in self.moving else TABLE, outside)

    def siblings(self, parent: Element, level: str) -> None:
        blocks = _Blocks(self)
        for child in parent:
            tags = self.structural(child, level)
            if tags is None:
                self.element(child)
                continue
            if level == "tc":
                self.moving.add(next(parent.iterancestors(w("tbl"))))
            for tag in tags:
                blocks.take(tag, child)
                self.turn(tag)
        blocks.finish()

    def turn(self, tag: Tag) -> None:
        """Note which loops are open, and let each turn be counted where there are lists."""
        if tag.keyword == "for":
            self.loops += (len(self.program.sites),)
            if self.counted:
                self.call(nodes.Const(self.loops[-1]), TURN)
        elif tag.keyword == "endfor":
            self.loops = self.loops[:-1]

    def structural(self, child: Element, level: str) -> list[Tag] | None:
        """Return the statements of a paragraph, row or cell that holds nothing else."""
        name = local(child)
        if child not in self.tagged or name not in {"p", "tr", "tc"} or name != level:
            return None
        paragraphs = [child] if name == "p" else list(child.iter(w("p")))
        found: list[Tag] = []
        any_tag = False
        rest = ""
        for paragraph in paragraphs:
            line = flatten(paragraph)
            tags = self.tags(line, paragraph)
            any_tag |= bool(tags)
            found += [tag for tag in tags if tag.kind != "comment"]
            rest += _without(line.text, tags)
        statements = [tag for tag in found if tag.kind == "statement"]
        meant = [tag for tag in statements if tag.level == name]
        if name == "p" and any(tag.level not in {"", "p"} for tag in statements):
            raise self.misplaced(statements[0], child)
        only = (
            not rest.replace(OBJECT, "").strip()
            and len(statements) == len(found)
            and not any(map(_shows_more, paragraphs))
        )
        if meant and not only:
            raise self.fault(
                TemplateError(
                    f"thẻ {{%{name} … %}} phải đứng một mình",
                    excerpt=rest.replace(OBJECT, " ").strip()[:60],
                    hint="chuyển thẻ sang đoạn (hàng, ô) riêng; đoạn ấy sẽ biến mất khi in",
                ),
                child,
            )
        if name == "p":
            return statements if only and any_tag else None
        if (
            only
            and statements
            and (meant or (name == "tr" and all(not t.level for t in statements)))
        ):
            return statements
        return None

    # Paragraphs

    def paragraph(self, paragraph: Element) -> None:
        line = flatten(paragraph)
        tags = self.tags(line, paragraph)
        self.write(self.opening(paragraph))
        properties = paragraph.find(w("pPr"))
        rules = [tag for tag in tags if tag.kind == "rule"]
        if rules:
            self.rule(paragraph, rules[0], properties)
        elif self.loops and paragraph in self.counted:
            self.count(paragraph)
        elif properties is not None:
            self.write(self.xml(properties))
        self.line(line, [tag for tag in tags if tag.kind != "rule"], paragraph, rules=rules)
        self.write("</w:p>")

    def rule(self, paragraph: Element, tag: Tag, properties: Element) -> None:
        """Write the paragraph's properties with a place for computed indents."""
        parts = list(properties) if properties is not None else []
        split = place_for(parts, "ind", PARAGRAPH)
        number = self.site(paragraph, tag.source)
        value = self.read(expression, tag, paragraph)
        kept = [self.xml(p) for p in parts[:split] if local(p) != "ind"]
        rest = [self.xml(p) for p in parts[split:]]
        self.write("<w:pPr>", *kept)
        self.call(value, RULE, number)
        self.write(*rest, "</w:pPr>")

    def count(self, paragraph: Element) -> None:
        """Write the properties of a paragraph that a list counts, with a place for its name."""
        counted = self.counted[paragraph]
        number = len(self.program.lists)
        self.program.lists.append(InLoops(counted.list, self.loops))
        copy = _shell(paragraph)
        set_list(copy, "?", counted)
        before, mark, after = self.xml(copy[0]).partition('<w:numId w:val="?"')
        self.write(before, mark.removesuffix('?"'))
        self.call(nodes.Const(number), LIST)
        self.write('"', after)

    def line(self, line: Line, tags: list[Tag], paragraph: Element, rules: list[Tag]) -> None:
        """Write a line of text with its tags as calls and statements between runs."""
        blocks = _Blocks(self)
        at = 0
        for tag in sorted([*tags, *rules], key=lambda t: t.start):
            self.letters(line, at, tag.start)
            at = tag.end
            if tag.level:
                raise self.misplaced(tag, paragraph)
            if tag.kind == "statement":
                blocks.take(tag, paragraph)
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
                text = line.text[at:upto].replace("&", "&amp;").replace("<", "&lt;")
                self.write(f"{self.run_start(run)}{TEXT}{text.replace('>', '&gt;')}</w:t></w:r>")
            elif run is None:
                self.inline(element)
            else:
                self.write(self.run_start(run))
                self.element(element)
                self.write("</w:r>")
            at = upto

    def inline(self, element: Element) -> None:
        """Write a link or a control within the line: a line of its own."""
        if element not in self.tagged and not any(
            "{" in (t.text or "") for t in element.iter(w("t"))
        ):
            self.write(self.xml(element))
            return
        paragraph = next(element.iterancestors(w("p")))
        self.deeper(paragraph)
        line = flatten(element)
        self.write(self.opening(element))
        self.line(line, self.tags(line, paragraph), paragraph, rules=[])
        self.depth -= 1
        self.write(f"</{self.name(element)}>")

    def value(self, line: Line, tag: Tag, paragraph: Element) -> None:
        run = line.owners[tag.start][0]
        number = self.site(paragraph, tag.source, run)
        self.call(self.read(expression, tag, paragraph), PRINT, number)

    def merge(self, paragraph: Element) -> None:
        """Mark the cell of a paragraph; raises TemplateError outside a table."""
        if next(paragraph.iterancestors(w("tc")), None) is None:
            hint = "đặt thẻ trong ô cần gộp, như {%vm %}{{ t.unit }}"
            raise self.fault(
                TemplateError("thẻ {%vm %} chỉ đứng trong ô của bảng", hint=hint), paragraph
            )
        self.write(MARK.decode())

    def statement(self, tag: Tag, element: Element) -> None:
        """Open, divide or close a block, or set a name."""
        number = self.site(element, tag.source) + 1
        if tag.keyword in _BARE and tag.source != tag.keyword:
            error = TemplateError(f"`{tag.keyword}` không nhận thêm gì", excerpt=tag.source)
            raise self.fault(error, element)
        if tag.keyword == "set":
            node: nodes.Node = self.read(assignment, tag, element)
            self.out.add(node.set_lineno(number, override=True))
        elif tag.keyword in {"if", "elif"}:
            branch = nodes.If(self.read(_condition, tag, element), [], [], [])
            branch.set_lineno(number, override=True)
            self.enter(branch, element) if tag.keyword == "if" else self.turn_to(branch, element)
        elif tag.keyword == "for":
            around = self.read(loop, tag, element)
            around.set_lineno(number, override=True)
            self.enter(around, element)
        elif tag.keyword == "else":
            self.turn_to(None, element)
        else:
            self.leave()

    def enter(self, node: nodes.If | nodes.For, element: Element) -> None:
        """Open a block; raises TemplateError where too many are open."""
        self.blocks.append(Block(node, self.out))
        self.out = Body()
        loops = sum(isinstance(block.node, nodes.For) for block in self.blocks)
        if len(self.blocks) > DEEPEST_BLOCKS or loops > DEEPEST_LOOPS:
            hint = f"nhiều nhất {DEEPEST_LOOPS} vòng lặp, {DEEPEST_BLOCKS} khối"
            raise self.fault(TemplateError("khối lồng nhau quá sâu", hint=hint), element)

    def turn_to(self, branch: nodes.If | None, element: Element) -> None:
        """Go on with the next branch of a block, the last one without a condition."""
        block = self.blocks[-1]
        if block.part == "else_":
            hint = "sau `else` chỉ còn chỗ đóng khối"
            raise self.fault(TemplateError("khối có nhánh đứng sau `else`", hint=hint), element)
        block.keep(self.out)
        self.out = Body()
        if branch is None:
            block.otherwise()
        else:
            block.alternative(branch)

    def leave(self) -> None:
        """Close a block; a loop counts its turns before it takes them."""
        block = self.blocks.pop()
        block.keep(self.out)
        self.out = block.before
        if isinstance(block.node, nodes.For):
            block.node.iter = filtered(block.node.iter, EACH, weight(block.node))
        self.out.add(block.node)

    def call(self, value: nodes.Expr, name: str, *args: object) -> None:
        """Write what one of our own filters makes of a value."""
        printed = nodes.Output([filtered(value, name, *args)])
        printed.set_lineno(max(1, len(self.program.sites)), override=True)
        self.out.add(printed)

    def write(self, *pieces: str) -> None:
        """Write XML as it is; raises TemplateError when it is too much."""
        self.letters_out += sum(map(len, pieces))
        if self.letters_out > MOST_LETTERS:
            raise TemplateError("mẫu quá lớn", hint="bỏ bớt chữ, hình vẽ lặp lại trong mẫu")
        self.out.write(*pieces)

    def read(self, how: Callable[[str], N], tag: Tag, element: Element) -> N:
        """Read what a tag says; raises TemplateError with its place."""
        try:
            return how(tag.source)
        except TemplateError as error:
            raise self.fault(error, element) from None

    def site(self, paragraph: Element, source: str, run: Element = None) -> int:
        """Note where a tag stands; calls in the source name it by this number."""
        if len(self.program.sites) >= MOST_TAGS:
            hint = "chia mẫu thành nhiều phụ lục, hoặc dùng vòng lặp"
            raise self.fault(TemplateError(f"mẫu có hơn {MOST_TAGS} thẻ", hint=hint), paragraph)
        site = Site(partial(_place, paragraph), source)
        if run is not None:
            site.properties = self._properties(run, highlight=False)
            site.open = f"<w:r>{site.properties}{TEXT}"
            site.open_missing = f"<w:r>{self._properties(run, highlight=True)}{TEXT}"
            if run.getparent() is paragraph:
                site.next_paragraph = partial(self.next_paragraph, paragraph)
        self.program.sites.append(site)
        return len(self.program.sites) - 1

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
        return f"<w:p>{''.join(map(self.xml, copy))}"

    def _properties(self, run: Element, *, highlight: bool) -> str:
        found = run.find(w("rPr"))
        parts = [] if found is None else list(found)
        if highlight:
            parts = [p for p in parts if local(p) != "highlight"]
        pieces = [self.xml(p) for p in parts]
        if highlight:
            at = place_for(parts, "highlight", RUN)
            pieces.insert(at, '<w:highlight w:val="yellow"/>')
        inner = "".join(pieces)
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""

    # XML as text, always written by lxml

    def run_start(self, run: Element) -> str:
        return f"<w:r>{self._properties(run, highlight=False)}"

    def xml(self, element: Element) -> str:
        head, close, rest = fragment(element).partition(">")
        for declaration in self.known:
            head = head.replace(declaration, "")
        return head + close + rest

    def opening(self, element: Element, *, top: bool = False) -> str:
        if len(element.nsmap) > MOST_NAMESPACES:
            raise self.fault(TemplateError("mẫu khai báo quá nhiều không gian tên"), element)
        shell = etree.Element(element.tag, element.attrib, nsmap=element.nsmap)
        shell.text = ""
        text = fragment(shell)
        head = text[: text.index(">")].removesuffix("/")
        if not top:
            for declaration in self.known:
                head = head.replace(declaration, "")
        return f"{head}>"

    def name(self, element: Element) -> str:
        prefix = element.prefix
        return f"{prefix}:{local(element)}" if prefix else local(element)

    def tail(self, element: Element) -> str:
        return (element.tail or "").replace("&", "&amp;").replace("<", "&lt;")

    # Faults

    def tags(self, line: Line, paragraph: Element) -> list[Tag]:
        try:
            return find_tags(line.text)
        except TemplateError as error:
            error.hint += advice_about(paragraph)
            raise self.fault(error, paragraph) from None

    def misplaced(self, tag: Tag, element: Element) -> TemplateError:
        return self.fault(
            TemplateError(
                f"thẻ {{%{tag.level} … %}} không đứng ở đây",
                excerpt=tag.source,
                hint="p: đoạn riêng; tr: hàng riêng của bảng; tc: ô riêng" + advice_about(element),
            ),
            element,
        )

    def fault(self, error: TemplateError, element: Element) -> TemplateError:
        error.place = error.place or place_of(element)
        error.excerpt = error.excerpt or text_of(element)
        return error


class _Blocks:
    """The open blocks of one sequence of siblings."""

    def __init__(self, compiler: _Compiler) -> None:
        self.compiler = compiler
        self.open: list[tuple[Tag, Element]] = []

    def take(self, tag: Tag, element: Element) -> None:
        """Take a statement in; raises TemplateError where it does not fit what is open."""
        self._fit(tag, element)
        self.compiler.statement(tag, element)

    def _fit(self, tag: Tag, element: Element) -> None:
        if tag.keyword in {"if", "for"}:
            self.open.append((tag, element))
            return
        needed = {"endif": ("if",), "elif": ("if",), "else": ("if", "for"), "endfor": ("for",)}
        if tag.keyword not in needed:
            return
        if not self.open or self.open[-1][0].keyword not in needed[tag.keyword]:
            raise self.compiler.fault(
                TemplateError(
                    f"`{tag.keyword}` không có `{needed[tag.keyword][0]}` cùng mức đứng trước",
                    excerpt=tag.source,
                    hint="mở và đóng ở cùng mức: cùng đoạn, cùng là đoạn riêng, hoặc hàng riêng"
                    + advice_about(element),
                ),
                element,
            )
        if tag.keyword.startswith("end"):
            self.open.pop()

    def finish(self) -> None:
        if self.open:
            tag, element = self.open[-1]
            raise self.compiler.fault(
                TemplateError(
                    f"`{tag.source}` chưa có `end{tag.keyword}` ở cùng mức",
                    excerpt=tag.source,
                    hint="đóng khối ở cùng mức với chỗ mở: cùng đoạn, đoạn riêng, hoặc hàng riêng"
                    + advice_about(element),
                ),
                element,
            )


def _place(paragraph: Element) -> Place:
    return Place(place_of(paragraph), text_of(paragraph))


def _shell(paragraph: Element) -> Element:
    """Copy a paragraph's properties in a paragraph of their own."""
    shell = etree.Element(paragraph.tag, nsmap=paragraph.nsmap)
    shell.extend(deepcopy(properties) for properties in paragraph.findall(w("pPr")))
    return shell


_SHOWN = (
    *("drawing", "pict", "object", "sdt", "hyperlink", "fldSimple"),
    *("footnoteReference", "endnoteReference", "sectPr"),
)


def _shows_more(paragraph: Element) -> bool:
    """Tell whether a paragraph has on paper what is not among its letters.

    Words in a box or a smart tag, a line, a note, the end of a section: all would go with it.
    """
    own = set(paragraph.findall(f"{w('r')}/{w('t')}"))
    texts = (text for text in paragraph.iter(w("t")) if text not in own)
    shown = next(paragraph.iter(*map(w, _SHOWN)), None) is not None
    return shown or any((text.text or "").strip() for text in texts)


def _condition(source: str) -> nodes.Expr:
    """Read what follows `if` and `elif`."""
    return expression(source.removeprefix("el").removeprefix("if"))


def _without(text: str, tags: list[Tag]) -> str:
    at, rest = 0, []
    for tag in tags:
        rest.append(text[at : tag.start])
        at = tag.end
    return "".join([*rest, text[at:]])
