"""A template: read, compiled once a process, run with values into a document."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import (
    StrictUndefined,
    TemplateSyntaxError,
    Undefined,
    UndefinedError,
    nodes,
    pass_context,
)
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cchc_cli.ooxml.package import PackageError, parts_of, read_regular
from cchc_cli.ooxml.xml import BrokenXmlError, ForbiddenXmlError
from cchc_cli.word import compiler
from cchc_cli.word.appendices import appended
from cchc_cli.word.charts import drawing as chart_drawing
from cchc_cli.word.columns import with_columns
from cchc_cli.word.compiler import Program, compile_part, has_tags, place_of, text_of
from cchc_cli.word.dangers import danger_faults
from cchc_cli.word.endings import kept_together
from cchc_cli.word.errors import TemplateError, meant
from cchc_cli.word.merging import MARK, with_merged_cells
from cchc_cli.word.names import Shape, unknown_names, used_names
from cchc_cli.word.numbering import Numbering, turns
from cchc_cli.word.numbers import computed, so
from cchc_cli.word.own_ids import with_own_ids
from cchc_cli.word.parts import Properties, with_charts, with_pictures, with_properties
from cchc_cli.word.pictures import drawing
from cchc_cli.word.reading import as_template_error
from cchc_cli.word.values import (
    LACKING,
    Chart,
    Indent,
    Missing,
    Picture,
    ValueRefusedError,
    escaped,
)

CITE = "vien_dan"
"""The filter that cites a document by its id (viện dẫn): {{ "CV-45" | vien_dan }}."""
NUMBER = "so"
"""The filter that writes a number (số) as people do: {{ 15000 | so }}, {{ 100 / 3 | so(1) }}."""
FILTERS = (
    CITE,
    NUMBER,
    "upper",
    "lower",
    "default",
    "join",
    "length",
    "first",
    "last",
    "title",
    "capitalize",
    "trim",
    "round",
    "int",
    "abs",
    "sum",
    "min",
    "max",
)
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_FAULTS = (
    TemplateRuntimeError,
    SecurityError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
)


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
        self.programs: dict[str, tuple[Program, Any]] = {}
        with self._named():
            # First of all: it parses every part, and what has no tags is printed as it is.
            self.dangers = tuple(danger_faults(parts, name))
            self.numbering = Numbering(parts)
        for part in sorted(filter(_PARTS.fullmatch, parts)):
            if has_tags(parts[part]):
                with self._named():
                    program = compile_part(parts[part], self.numbering)
                    self.programs[part] = program, self._compiled(program)

    @classmethod
    def read(cls, path: Path) -> "Template":
        """Read and compile a template, once for the same bytes.

        Raises TemplateError, OSError as it comes.
        """
        with _Named(path.name):
            raw = read_regular(path)
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
            tree = _environment(_Printer(self, program)).parse(program.source)
            for found in unknown_names(tree, shapes):
                fault = _fault(
                    _site_at(program, found.line),
                    f"không có giá trị tên `{found.name}`",
                    found.hint,
                )
                fault.template = self.name
                faults.append(fault)
        return faults

    def used_names(self) -> frozenset[str]:
        """Return the names that the tags use, parts with their whole: `issue.number_line`."""
        return frozenset(
            name
            for program, _ in self.programs.values()
            for name in used_names(_environment(_Printer(self, program)).parse(program.source))
        )

    def _filled(self, context: Mapping[str, Any], cite: Cite) -> tuple[dict[str, bytes], list[str]]:
        """Print the values into the parts; give what was lacking too."""
        self.run = _Run(cite)
        parts = dict(self.parts)
        with self._named():
            for name, (program, compiled) in self.programs.items():
                text = self._output(program, compiled, context).encode()
                parts[name] = with_merged_cells(text) if MARK in text else text
            parts = with_charts(with_pictures(parts, self.run.pictures), self.run.charts)
        if self.run.lists:
            names = [name for name, _, _ in self.run.lists]
            parts[self.numbering.part] = self.numbering.with_copies(names)
        return parts, self.run.missing

    def _named(self) -> "_Named":
        return _Named(self.name)

    def _compiled(self, program: Program) -> Any:
        environment = _environment(_Printer(self, program))
        try:
            tree = environment.parse(program.source)
            for call in tree.find_all(nodes.Call):
                site = _site_at(program, call.lineno)
                hint = "dùng tên và bộ lọc, như {{ subject | upper }}"
                raise _fault(site, "thẻ không được gọi hàm", hint)
            for joined in tree.find_all(nodes.Concat):
                joined.nodes = [_computed(part) for part in joined.nodes]
            code = environment.compile(tree, filename="<template>")
            return environment.template_class.from_code(environment, code, {})
        except TemplateSyntaxError as error:
            site = _site_at(program, error.lineno)
            raise _fault(site, f"viết sai: {_said(error)}") from None

    def _output(self, program: Program, compiled: Any, context: Mapping[str, Any]) -> str:
        try:
            return str(compiled.render(context))
        except TemplateError:
            raise
        except UndefinedError as error:
            site = _site_of(program, error)
            raise _unknown(site, str(error), context) from None
        except _FAULTS as error:
            raise _fault(_site_of(program, error), f"không tính được: {error}") from None


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

    def print(self, value: Any, number: int) -> str:
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
            if isinstance(value, Undefined) or value is None or isinstance(value, Indent | bool):
                raise self._refusal(value, site)
            value = str(computed(value))
        try:
            inner = _lines(value, site) if "\n" in value else escaped(value)
        except ValueRefusedError as error:
            raise _fault(
                site, f"{{{{ {site.source} }}}}: {error}", "xóa ký tự ấy trong dữ liệu rồi gõ lại"
            ) from None
        return f"{site.open}{inner}</w:t></w:r>" if inner else ""

    def _picture(self, picture: Picture, site: compiler.Site) -> str:
        self.template.run.pictures.append(picture)
        return f"<w:r>{site.properties}{drawing(picture, len(self.template.run.pictures))}</w:r>"

    def _chart(self, chart: Chart, site: compiler.Site) -> str:
        self.template.run.charts.append(chart)
        number = len(self.template.run.charts)
        return f"<w:r>{site.properties}{chart_drawing(chart, number)}</w:r>"

    def _refusal(self, value: Any, site: compiler.Site) -> Exception:
        if isinstance(value, Undefined):
            return UndefinedError(value._undefined_name or "")  # noqa: SLF001 - no public way
        return _fault(
            site,
            f"{{{{ {site.source} }}}} không phải chữ để in",
            "dùng {% if … %} để chỉ in khi có",
        )

    @pass_context  # or Jinja would compute it once, when it compiles
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

    def so(self, value: Any, places: int | None = None) -> Any:
        """Write a number as people do; what is lacking stays lacking."""
        return value if isinstance(value, Missing) else so(value, places)

    def cite(self, name: str) -> str:
        """Write the document of an id; raises TemplateRuntimeError for one that nobody knows."""
        written = self.template.run.cite(str(name))
        if written is None:
            raise TemplateRuntimeError(f"không có văn bản nào mang mã `{name}`")
        return written

    def rule(self, value: Any, number: int) -> str:
        if not isinstance(value, Indent):
            raise _fault(
                self.sites[number],
                "`rule` cần một mức thụt của đường kẻ",
                "chỉ dùng với các giá trị đường kẻ, như heading.rule",
            )
        return f'<w:ind w:left="{value.left}" w:right="{value.right}" w:firstLine="0"/>'


def _lines(value: str, site: compiler.Site) -> str:
    lines = (line for line in value.split("\n") if line.strip())
    return site.line_break().join(map(escaped, lines))


def _cell(xml: str) -> str:
    """Word calls a cell without a last paragraph damage."""
    return xml if xml.rstrip().endswith(("</w:p>", "<w:p/>")) else f"{xml}<w:p/>"


def _table(xml: str) -> str:
    """Word calls a table without rows damage; its end stays with what stands below it."""
    return kept_together(xml) if "<w:tr>" in xml or "<w:tr " in xml else ""


def _columns(xml: str) -> str:
    """Lay a table out by the columns that are left of it."""
    return with_columns(_table(xml))


class _Sandbox(ImmutableSandboxedEnvironment):
    """Refuses arithmetic that makes something huge out of a short tag."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or not all(isinstance(v, int | float | Decimal) for v in (left, right)):
            raise SecurityError(f"phép tính `{operator}` chỉ dùng để nhân hai số")
        return super().call_binop(context, operator, left, right)


def _environment(printer: _Printer) -> ImmutableSandboxedEnvironment:
    """Return a Jinja that knows our delimiters, the allowed filters, and nothing else."""
    environment = _Sandbox(
        variable_start_string=compiler.SAY,
        variable_end_string=compiler.SAID,
        block_start_string=compiler.DO,
        block_end_string=compiler.DONE,
        comment_start_string="\x0e",
        comment_end_string="\x0f",
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,
        cache_size=0,
    )
    environment.globals.clear()
    ours: dict[str, Callable[..., Any]] = {
        "_print": printer.print,
        "_rule": printer.rule,
        "_cell": _cell,
        "_table": _table,
        "_columns": _columns,
        "_computed": computed,
        "_turn": printer.turn,
        "_list": printer.list,
    }
    ours |= {CITE: printer.cite, NUMBER: printer.so}
    allowed = {name: environment.filters[name] for name in FILTERS if name not in ours}
    environment.filters = {**allowed, **ours}
    return environment


def _computed(part: nodes.Expr) -> nodes.Expr:
    """Return a part of a text that `~` joins, with a computed number as people write it."""
    return nodes.Filter(part, "_computed", [], [], None, None, lineno=part.lineno)


def _fault(site: compiler.Site | None, message: str, hint: str = "") -> TemplateError:
    if site is None:
        return TemplateError(message, hint=hint)
    return TemplateError(message, place_of(site.paragraph), text_of(site.paragraph), hint=hint)


def _unknown(site: compiler.Site | None, said: str, context: Mapping[str, Any]) -> TemplateError:
    found = re.search(r"'([^']+)' is undefined|has no attribute '([^']+)'|^(\w+)$", said)
    name = next((part for part in found.groups() if part), said) if found else said
    shown = ", ".join(f"`{key}`" for key in sorted(context))
    hint = f"{meant(name, context)}Được dùng: {shown}"
    return _fault(site, f"không có giá trị tên `{name}`", hint)


def _said(error: TemplateSyntaxError) -> str:
    message = error.message or ""
    if found := re.search(r"No filter named '([^']+)'", message):
        said = meant(found[1], FILTERS).rstrip()
        return (
            f"không có bộ lọc `{found[1]}`{f', {said}' if said else ''} "
            f"(được dùng: {', '.join(FILTERS)})"
        )
    return "biểu thức trong thẻ không đúng cú pháp"


def _site_of(program: Program, error: BaseException) -> compiler.Site | None:
    """Find the tag that failed by the line that Jinja gives its frame."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return _site_at(program, line) if line else None


def _site_at(program: Program, line: int) -> compiler.Site | None:
    starts = [
        found.start() for found in re.finditer(f"[{compiler.SAY}{compiler.DO}]\n", program.source)
    ]
    site = None
    for number, start in enumerate(starts):
        # What is between the delimiters begins on the line after them.
        if program.source.count("\n", 0, start) + 1 < line:
            site = program.sites[number]
    return site


def epoch(day: dt.date) -> dt.datetime:
    """Return the moment that a document made on a day carries: its midnight, UTC."""
    return dt.datetime.combine(day, dt.time(), dt.UTC)
