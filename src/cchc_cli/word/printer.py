"""What the compiled source of a template calls to print, and the Jinja that it runs in."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

from jinja2 import pass_context

from cchc_cli.word.errors import WrongValueError
from cchc_cli.word.failing import fault
from cchc_cli.word.filters import CITE, Filters, as_text
from cchc_cli.word.limits import Work
from cchc_cli.word.numbering import Numbering, turns
from cchc_cli.word.own_filters import CUT, EACH, JOINED, LIST, PRINT, READ, RULE, TURN
from cchc_cli.word.program import Program, Site
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

Cite = Callable[[str], str | None]
"""Writes a document that is cited by its id; None for an id that nobody knows."""


def nothing_to_cite(_name: str) -> None:
    """Know no document."""


class Run:
    """What the renderings of one template gather on their way, one rendering after the other."""

    def __init__(self, numbering: Numbering) -> None:
        """Begin with a rendering that cites nothing."""
        self.numbering = numbering
        self.work = Work()
        self.begin(nothing_to_cite)

    def begin(self, cite: Cite) -> None:
        """Begin another rendering."""
        self.work.begin()
        self.cite = cite
        self.missing: list[str] = []
        self.pictures: list[Picture] = []
        self.charts: list[Chart] = []
        self.turns: Counter[int] = Counter()
        """How many turns each loop has begun."""
        self.lists: dict[tuple[str, int, int], str] = {}
        """What each list that begins again is called, by its own name, a loop and its turn."""


class Printer:
    """The filters that the compiled source calls, with the sites it names by number."""

    def __init__(self, run: Run, program: Program) -> None:
        self.run = run
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
                self.run.missing.append(value.label or site.source)
                return f"{site.open_missing}{LACKING}</w:t></w:r>"
            if isinstance(value, Picture):
                return self._picture(value, site)
            if isinstance(value, Chart):
                return self._chart(value, site)
            try:
                value = as_text(value)
            except WrongValueError:
                raise fault(
                    site,
                    f"{{{{ {site.source} }}}} không phải chữ để in",
                    "dùng {% if … %} để chỉ in khi có, hoặc in từng phần của nó",
                ) from None
        try:
            inner = _lines(value, site) if "\n" in value else escaped(value)
        except ValueRefusedError as error:
            raise fault(
                site,
                f"{{{{ {site.source} }}}}: {error}",
                "xóa ký tự ấy trong dữ liệu hoặc trong thẻ rồi gõ lại",
            ) from None
        return f"{site.open}{inner}</w:t></w:r>" if inner else ""

    def _picture(self, picture: Picture, site: Site) -> str:
        from cchc_cli.word.pictures import drawing

        self.run.pictures.append(picture)
        return f"<w:r>{site.properties}{drawing(picture, len(self.run.pictures))}</w:r>"

    def _chart(self, chart: Chart, site: Site) -> str:
        from cchc_cli.word.charts import drawing

        self.run.charts.append(chart)
        number = len(self.run.charts)
        return f"<w:r>{site.properties}{drawing(chart, number)}</w:r>"

    @pass_context
    def turn(self, _context: object, loop: int) -> str:
        """Count a turn of a loop; nothing is printed."""
        self.run.turns[loop] += 1
        return ""

    @pass_context
    def list(self, _context: object, number: int) -> str:
        """Return the name of the list that counts a paragraph in this turn."""
        name, loops = self.lists[number].list, self.begin_again[number]
        if not loops:
            return name
        run = self.run
        key = name, loops[-1], run.turns[loops[-1]]
        return run.lists.setdefault(key, run.numbering.new_name(len(run.lists)))

    def cite(self, value: Any) -> str:
        """Write the document of an id; raises WrongValueError for one that nobody knows."""
        name = as_text(value)
        written = self.run.cite(name)
        if written is None:
            raise WrongValueError(f"không có văn bản nào mang mã `{name}`")
        return written

    @pass_context
    def rule(self, _context: object, value: Any, number: int) -> str:
        if not isinstance(value, Indent):
            raise fault(
                self.sites[number],
                "`rule` cần một mức thụt của đường kẻ",
                "chỉ dùng với các giá trị đường kẻ, như heading.rule",
            )
        return f'<w:ind w:left="{value.left}" w:right="{value.right}" w:firstLine="0"/>'


def _lines(value: str, site: Site) -> str:
    lines = (line for line in value.split("\n") if line.strip())
    return site.line_break().join(map(escaped, lines))


def environment_of(run: Run, program: Program) -> Sandbox:
    """Return a Jinja with the allowed filters, and ours that no tag can name."""
    printer, work = Printer(run, program), run.work
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
        RULE: printer.rule,
        TURN: printer.turn,
        LIST: printer.list,
    }
    return environment


def _each(work: Work, value: Any, steps: int) -> Any:
    """Return what a loop runs over, its turns counted beforehand."""
    items = items_of(value)
    work.spend(1 + len(items) * steps)
    return items
