"""A template: read, compiled once a process, run with values into a document."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import UndefinedError, nodes, pass_context
from jinja2.exceptions import TemplateRuntimeError

from cchc_cli.ooxml.package import PackageError, parts_of, read_packed
from cchc_cli.ooxml.texts import texts
from cchc_cli.ooxml.xml import BrokenXmlError, ForbiddenXmlError
from cchc_cli.word.appendices import appended, check_appendix
from cchc_cli.word.charts import drawing as chart_drawing
from cchc_cli.word.compiler import (
    Program,
    Site,
    compile_part,
    has_tags,
)
from cchc_cli.word.constants import constants
from cchc_cli.word.dangers import danger_faults
from cchc_cli.word.elsewhere import tags_in_other_parts
from cchc_cli.word.errors import TemplateError, WrongValueError, meant
from cchc_cli.word.expressions import CUT, EACH, JOINED, LIST, PRINT, READ, TURN
from cchc_cli.word.filters import CITE, Filters, NothingInListError, as_text
from cchc_cli.word.limits import MOST_TAGS, TooMuchError, Work, refuse_huge
from cchc_cli.word.merging import MARK, with_merged_cells
from cchc_cli.word.names import Shape, unknown_names, used_names
from cchc_cli.word.numbering import Numbering, turns
from cchc_cli.word.own_ids import with_own_ids
from cchc_cli.word.parts import Properties, with_charts, with_pictures, with_properties
from cchc_cli.word.pictures import drawing
from cchc_cli.word.places import place_of, text_of
from cchc_cli.word.printing import check_printed, gathered
from cchc_cli.word.reading import as_template_error
from cchc_cli.word.sandbox import Sandbox, items_of
from cchc_cli.word.values import (
    LACKING,
    Chart,
    Indent,
    Missing,
    Picture,
    ValueRefusedError,
    escaped,
)

_APPENDIX = re.compile(r".+\.appendix-\d+\.docx")
_FAULTS = (
    TemplateRuntimeError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    MemoryError,
)
"""What Python and Jinja raise where values do not fit: in their own words, which nobody is told."""


Cite = Callable[[str], str | None]
"""Writes a document that is cited by its id; None for an id that nobody knows."""


class Rendered(NamedTuple):
    """A document's parts, and every value it shows as lacking."""

    parts: dict[str, bytes]
    missing: tuple[str, ...]


@dataclass(slots=True)
class _Run:
    """What one rendering gathers on its way."""

    cite: Cite
    missing: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    turns: Counter[int] = field(default_factory=Counter)
    """How many turns each loop has begun."""
    lists: dict[tuple[str, int, int], str] = field(default_factory=dict)
    """What each list that begins again is called, by its own name, a loop and its turn."""


def _nothing_to_cite(_name: str) -> None:
    return None


class Template:
    """A compiled Word template."""

    _cache: dict[tuple[Path, bytes], "Template"] = {}  # noqa: RUF012 - one a process, on purpose

    def __init__(self, name: str, parts: dict[str, bytes]) -> None:
        """Compile every part that has tags; raises TemplateError."""
        self.name = name
        self.parts = parts
        self.run = _Run(_nothing_to_cite)
        self.work = Work()
        self.programs: dict[str, tuple[Program, Any]] = {}
        with self._named():
            # First of all: it parses every part, and what has no tags is printed as it is.
            self.dangers = tuple(danger_faults(parts, name))
            try:
                refuse_huge(parts)
            except TooMuchError as error:
                raise TemplateError(str(error), hint="bớt nội dung cố định của mẫu") from None
            if (fault := next(tags_in_other_parts(parts), None)) is not None:
                raise fault
            self.numbering = Numbering(parts)
            if _APPENDIX.fullmatch(name):
                check_appendix(parts)
        for part in texts(parts):
            if has_tags(parts[part]):
                with self._named():
                    program = compile_part(parts[part], self.numbering)
                    self.programs[part] = program, self._compiled(program, program.tree)
                    self._check_count()
                    self._check_constants(program)

    def _check_count(self) -> None:
        """Refuse a template whose parts together have too many tags."""
        if sum(len(program.sites) for program, _ in self.programs.values()) > MOST_TAGS:
            raise TemplateError(f"mẫu có hơn {MOST_TAGS} thẻ", hint="dùng vòng lặp")

    def _check_constants(self, program: Program) -> None:
        """Refuse what goes wrong whatever the values are, in branches that nobody takes too."""
        alone = constants(program.tree, frozenset({TURN, LIST}))
        if alone is None:
            return
        self.work.begin()
        try:
            self._output(program, self._compiled(program, alone), {})
        except TemplateError as error:
            error.by_values = False
            raise

    @classmethod
    def read(cls, path: Path) -> "Template":
        """Read and compile a template, once for the same bytes.

        Raises TemplateError, OSError as it comes.
        """
        with _Named(path.name):
            raw = read_packed(path)
        if (path, raw) not in cls._cache:
            with _Named(path.name):
                parts = parts_of(raw)
            cls._cache[path, raw] = cls(path.name, parts)
        return cls._cache[path, raw]

    def render(
        self,
        context: Mapping[str, Any],
        properties: Properties,
        appendices: Sequence[tuple["Template", Mapping[str, Any]]] = (),
        cite: Cite = _nothing_to_cite,
    ) -> Rendered:
        """Make a document; the same values give the same parts. Raises TemplateError."""
        parts, missing = self._filled(context, cite)
        for number, (template, its_context) in enumerate(appendices, start=1):
            more, lacking = template._filled(its_context, cite)  # noqa: SLF001 - another of our kind
            with template._named():  # noqa: SLF001
                parts = appended(parts, more, number)
            missing += lacking
        with self._named():
            parts = with_own_ids(with_properties(parts, properties))
            return Rendered(parts, tuple(dict.fromkeys(missing)))

    def unknown_names(self, shapes: Mapping[str, Shape]) -> list[TemplateError]:
        """Find names that no value has, in every branch, each with its place."""
        faults = []
        for program, _ in self.programs.values():
            for found in unknown_names(program.tree, shapes):
                fault = _fault(program.sites[found.line - 1], found.message, found.hint)
                fault.template = self.name
                faults.append(fault)
        return faults

    def used_names(self) -> frozenset[str]:
        """Return the names that the tags use, parts with their whole: `issue.number_line`."""
        return frozenset(
            name for program, _ in self.programs.values() for name in used_names(program.tree)
        )

    def _filled(self, context: Mapping[str, Any], cite: Cite) -> tuple[dict[str, bytes], list[str]]:
        """Print the values into the parts; give what was lacking too."""
        self.run = _Run(cite)
        self.work.begin()
        parts = dict(self.parts)
        with self._named():
            for name, (program, compiled) in self.programs.items():
                text = self._output(program, compiled, context)
                check_printed(name, text)
                parts[name] = with_merged_cells(text) if MARK in text else text
            parts = with_charts(with_pictures(parts, self.run.pictures), self.run.charts)
        if self.run.lists:
            names = [name for name, _, _ in self.run.lists]
            parts[self.numbering.part] = self.numbering.with_copies(names)
        return parts, self.run.missing

    def _named(self) -> "_Named":
        return _Named(self.name)

    def _compiled(self, program: Program, tree: nodes.Template) -> Any:
        environment = _environment(_Printer(self, program), self.work)
        try:
            code = environment.compile(tree, filename="<template>")
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise TemplateError("mẫu quá rắc rối", hint="chia nhỏ bằng phụ lục") from error
        return environment.template_class.from_code(environment, code, {})

    def _output(self, program: Program, compiled: Any, context: Mapping[str, Any]) -> bytes:
        pieces = compiled.root_render_func(compiled.new_context(dict(context)))
        try:
            return gathered(pieces).encode()
        except TemplateError:
            raise
        except NothingInListError as error:
            hint = "thêm | default('…') ngay sau, hoặc chỉ lấy trong {% if danh_sách %}"
            fault = _fault(_site_of(program, compiled, error), f"không tính được: {error}", hint)
            fault.by_values = True
            raise fault from None
        except UndefinedError as error:
            site = _site_of(program, compiled, error)
            raise _unknown(site, str(error), context) from None
        except TooMuchError as error:
            site = _site_of(program, compiled, error) or _site_at(program, compiled, pieces)
            raise _fault(site, str(error), "bớt vòng lặp, hoặc lặp ít mục hơn") from None
        except WrongValueError as error:
            site = _site_of(program, compiled, error)
            raise _fault(site, f"không tính được: {error}") from None
        except ZeroDivisionError as error:
            fault = _fault(_site_of(program, compiled, error), "không tính được: chia cho 0")
            fault.by_values = True
            raise fault from None
        except _FAULTS as error:
            raise _unfit(_site_of(program, compiled, error), error) from None


class _Named:
    """Says of errors that pass in which template they arose."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if isinstance(error, TemplateError):
            error.template = error.template or self.name
        elif isinstance(error, BrokenXmlError | ForbiddenXmlError | PackageError):
            fault = as_template_error(error)
            fault.template = self.name
            raise fault from error


class _Printer:
    """The filters that the compiled source calls, with the sites it names by number."""

    def __init__(self, template: Template, program: Program) -> None:
        self.template = template
        self.sites = program.sites
        self.lists = program.lists
        self.begin_again = turns(program.lists)

    @pass_context  # or Jinja would compute it once, when it compiles
    def print(self, _context: object, value: Any, number: int) -> str:
        """Write a value in the formatting of its tag; raises TemplateError for what is no text.

        Each line that is not empty is a paragraph: the first stays with what stands before
        the tag, the last with what stands after it.
        """
        site = self.sites[number]
        if value.__class__ is not str:
            if isinstance(value, Missing):
                self.template.run.missing.append(value.label or site.source)
                return f"{site.open_missing}{LACKING}</w:t></w:r>"
            if isinstance(value, Picture):
                return self._picture(value, site)
            if isinstance(value, Chart):
                return self._chart(value, site)
            try:
                value = as_text(value)
            except WrongValueError:
                raise _fault(
                    site,
                    f"{{{{ {site.source} }}}} không phải chữ để in",
                    "dùng {% if … %} để chỉ in khi có, hoặc in từng phần của nó",
                ) from None
        try:
            inner = _lines(value, site) if "\n" in value else escaped(value)
        except ValueRefusedError as error:
            raise _fault(
                site,
                f"{{{{ {site.source} }}}}: {error}",
                "xóa ký tự ấy trong dữ liệu hoặc trong thẻ rồi gõ lại",
            ) from None
        return f"{site.open}{inner}</w:t></w:r>" if inner else ""

    def _picture(self, picture: Picture, site: Site) -> str:
        self.template.run.pictures.append(picture)
        return f"<w:r>{site.properties}{drawing(picture, len(self.template.run.pictures))}</w:r>"

    def _chart(self, chart: Chart, site: Site) -> str:
        self.template.run.charts.append(chart)
        number = len(self.template.run.charts)
        return f"<w:r>{site.properties}{chart_drawing(chart, number)}</w:r>"

    @pass_context
    def turn(self, _context: object, loop: int) -> str:
        """Count a turn of a loop; nothing is printed."""
        self.template.run.turns[loop] += 1
        return ""

    @pass_context
    def list(self, _context: object, number: int) -> str:
        """Return the name of the list that counts a paragraph in this turn."""
        name, loops = self.lists[number].list, self.begin_again[number]
        if not loops:
            return name
        run = self.template.run
        key = name, loops[-1], run.turns[loops[-1]]
        return run.lists.setdefault(key, self.template.numbering.new_name(len(run.lists)))

    def cite(self, value: Any) -> str:
        """Write the document of an id; raises WrongValueError for one that nobody knows."""
        name = as_text(value)
        written = self.template.run.cite(name)
        if written is None:
            raise WrongValueError(f"không có văn bản nào mang mã `{name}`")
        return written

    @pass_context
    def rule(self, _context: object, value: Any, number: int) -> str:
        if not isinstance(value, Indent):
            raise _fault(
                self.sites[number],
                "`rule` cần một mức thụt của đường kẻ",
                "chỉ dùng với các giá trị đường kẻ, như heading.rule",
            )
        return f'<w:ind w:left="{value.left}" w:right="{value.right}" w:firstLine="0"/>'


def _lines(value: str, site: Site) -> str:
    lines = (line for line in value.split("\n") if line.strip())
    return site.line_break().join(map(escaped, lines))


def _environment(printer: _Printer, work: Work) -> Sandbox:
    """Return a Jinja with the allowed filters, and ours that no tag can name."""
    environment = Sandbox(work)
    filters = Filters(work, environment.getattr)
    environment.filters = {
        **filters.by_name(),
        CITE: printer.cite,
        JOINED: filters.joined,
        CUT: filters.cut,
        READ: work.noted,
        EACH: partial(_each, work),
        PRINT: printer.print,
        "_rule": printer.rule,
        TURN: printer.turn,
        LIST: printer.list,
    }
    return environment


def _each(work: Work, value: Any, steps: int) -> Any:
    """Return what a loop runs over, its turns counted beforehand."""
    items = items_of(value)
    work.spend(1 + len(items) * steps)
    return items


def _fault(site: Site | None, message: str, hint: str = "") -> TemplateError:
    if site is None:
        return TemplateError(message, hint=hint)
    return TemplateError(message, place_of(site.paragraph), text_of(site.paragraph), hint=hint)


def _unfit(site: Site | None, error: BaseException) -> TemplateError:
    """Say that values do not fit a tag, where neither Jinja nor Python says it for readers."""
    tag = f"thẻ `{site.source}`" if site is not None else "mẫu"
    hint = "so sánh, tính toán số với số, chữ với chữ; tách mỗi mục thành đúng số tên đã ghi"
    fault = _fault(site, f"không tính được {tag}: giá trị không hợp với phép tính ấy", hint)
    fault.by_values = isinstance(error, ArithmeticError)
    return fault


def _unknown(site: Site | None, said: str, context: Mapping[str, Any]) -> TemplateError:
    found = re.search(r"'([^']+)' is undefined|has no attribute '([^']+)'|^(\w+)$", said)
    name = next((part for part in found.groups() if part), said) if found else said
    shown = ", ".join(f"`{key}`" for key in sorted(context))
    hint = f"{meant(name, context)}Được dùng: {shown}" if shown else ""
    fault = _fault(site, f"không có giá trị tên `{name}`", hint)
    fault.by_values = True
    return fault


def _site_of(program: Program, compiled: Any, error: BaseException) -> Site | None:
    """Find the tag that failed, by the line of its frame in the compiled code."""
    trace: Any = error.__traceback__
    line = 0
    while trace is not None:
        if trace.tb_frame.f_globals.get("__jinja_template__") is compiled:
            line = compiled.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return program.sites[line - 1] if line else None


def _site_at(program: Program, compiled: Any, pieces: Any) -> Site | None:
    """Find the tag that printed last, of printing that was stopped."""
    frame = pieces.gi_frame
    line = compiled.get_corresponding_lineno(frame.f_lineno) if frame else 0
    return program.sites[line - 1] if line else None


def epoch(day: dt.date) -> dt.datetime:
    """Return the moment that a document made on a day carries: its midnight, UTC."""
    return dt.datetime.combine(day, dt.time(), dt.UTC)
