"""A template: read, compiled once a process, run with values into a document."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cchc_cli.ooxml.package import PackageError, parts_of, read_packed
from cchc_cli.ooxml.xml import BrokenXmlError, ForbiddenXmlError
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.failing import fault
from cchc_cli.word.kept import Keeper, KeptTemplate, nothing_kept, runnable_parts
from cchc_cli.word.merging import MARK, with_merged_cells
from cchc_cli.word.numbering import Numbering
from cchc_cli.word.own_ids import with_own_ids
from cchc_cli.word.parts import Properties, with_charts, with_pictures, with_properties
from cchc_cli.word.printer import Cite, Run, nothing_to_cite
from cchc_cli.word.printing import check_printed
from cchc_cli.word.reading import as_template_error

if TYPE_CHECKING:
    from cchc_cli.word.compiling import CompiledTemplate
    from cchc_cli.word.names import Shape


class Rendered(NamedTuple):
    """A document's parts, and every value it shows as lacking."""

    parts: dict[str, bytes]
    missing: tuple[str, ...]


class Template:
    """A compiled Word template."""

    _cache: dict[tuple[Path, bytes], "Template"] = {}  # noqa: RUF012 - one a process, on purpose

    def __init__(
        self, name: str, parts: dict[str, bytes], kept: KeptTemplate | None = None
    ) -> None:
        """Take what is kept of these parts, or compile them; raises TemplateError."""
        self.name = name
        self.parts = parts
        self.kept = kept
        self.dangers: tuple[TemplateError, ...] = ()
        if kept is None:
            self.dangers = self._compiled.dangers
            self.run, self.programs = self._compiled.run, self._compiled.runnable
        else:
            self.run = Run(Numbering({}))  # what is kept has no lists
            self.programs = runnable_parts(kept, self.run)

    @cached_property
    def _compiled(self) -> "CompiledTemplate":
        """The template compiled; of one that is kept, only its names are asked for."""
        from cchc_cli.word.compiling import compiled_template

        with self._named():
            return compiled_template(self.name, self.parts)

    @classmethod
    def read(cls, path: Path, keeper: Keeper = nothing_kept) -> "Template":
        """Read and compile a template, once for the same bytes, unless it is kept compiled.

        Raises TemplateError, OSError as it comes.
        """
        with _Named(path.name):
            raw = read_packed(path)
        if (path, raw) not in cls._cache:
            with _Named(path.name):
                parts = parts_of(raw)
            cls._cache[path, raw] = cls(path.name, parts, keeper(path.name, raw))
        return cls._cache[path, raw]

    def render(
        self,
        context: Mapping[str, Any],
        properties: Properties,
        appendices: Sequence[tuple["Template", Mapping[str, Any]]] = (),
        cite: Cite = nothing_to_cite,
    ) -> Rendered:
        """Make a document; the same values give the same parts. Raises TemplateError."""
        parts, missing = self._filled(context, cite)
        for number, (template, its_context) in enumerate(appendices, start=1):
            from cchc_cli.word.appendices import appended

            more, lacking = template._filled(its_context, cite)  # noqa: SLF001 - another of our kind
            with template._named():  # noqa: SLF001
                parts = appended(parts, more, number)
            missing += lacking
        with self._named():
            parts = with_own_ids(with_properties(parts, properties))
            return Rendered(parts, tuple(dict.fromkeys(missing)))

    def unknown_names(self, shapes: "Mapping[str, Shape]") -> list[TemplateError]:
        """Find names that no value has, in every branch, each with its place."""
        from cchc_cli.word.names import unknown_names

        faults = []
        for part in self._compiled.parts.values():
            for found in unknown_names(part.tree, shapes):
                made = fault(part.program.sites[found.line - 1], found.message, found.hint)
                made.template = self.name
                faults.append(made)
        return faults

    def used_names(self) -> frozenset[str]:
        """Return the names that the tags use, parts with their whole: `issue.number_line`."""
        if self.kept is not None:
            return self.kept.used_names
        from cchc_cli.word.names import used_names

        trees = (part.tree for part in self._compiled.parts.values())
        return frozenset(name for tree in trees for name in used_names(tree))

    def _filled(self, context: Mapping[str, Any], cite: Cite) -> tuple[dict[str, bytes], list[str]]:
        """Print the values into the parts; give what was lacking too."""
        run = self.run
        run.begin(cite)
        parts = dict(self.parts)
        with self._named():
            for name, program in self.programs.items():
                text = program.output(context)
                check_printed(name, text)
                parts[name] = with_merged_cells(text) if MARK in text else text
            parts = with_charts(with_pictures(parts, run.pictures), run.charts)
        if run.lists:
            names = [name for name, _, _ in run.lists]
            parts[run.numbering.part] = run.numbering.with_copies(names)
        return parts, run.missing

    def _named(self) -> "_Named":
        return _Named(self.name)


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
            made = as_template_error(error)
            made.template = self.name
            raise made from error


def epoch(day: dt.date) -> dt.datetime:
    """Return the moment that a document made on a day carries: its midnight, UTC."""
    return dt.datetime.combine(day, dt.time(), dt.UTC)
