"""Templates that were compiled beforehand, as the modules that hold them say it.

Why: to read a template, check it and compile it takes longer than to print it. What is kept
are programs in Python that Jinja made of templates that were found sound; nobody's file is
ever taken for one.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from cchc_cli.word.printer import Run, environment_of
from cchc_cli.word.program import Place, Program, Site
from cchc_cli.word.running import Runnable


class KeptSite(NamedTuple):
    """A tag as it is kept: all that its Site says, in texts."""

    source: str
    open: str
    open_missing: str
    properties: str
    next_paragraph: str
    where: str
    text: str


class KeptPart(NamedTuple):
    """A part as it is kept."""

    load: Callable[[Any], dict[str, Any]]
    """Runs Jinja's source in an environment; returns the names that Jinja looks for in it."""
    sites: Sequence[KeptSite]


class KeptTemplate(NamedTuple):
    """A template that was compiled: nothing in it is dangerous, left behind, or in a list."""

    parts: Mapping[str, KeptPart]
    used_names: frozenset[str]


Keeper = Callable[[str, bytes], KeptTemplate | None]
"""Returns what is kept of a file by its name and bytes; None for any other."""


def nothing_kept(_name: str, _data: bytes) -> None:
    """Keep nothing: every template is compiled."""


def runnable_parts(kept: KeptTemplate, run: Run) -> dict[str, Runnable]:
    """Make kept parts ready to be run with values."""
    return {name: _runnable(part, run) for name, part in kept.parts.items()}


def _runnable(part: KeptPart, run: Run) -> Runnable:
    program = Program([_site(site) for site in part.sites])
    environment = environment_of(run, program)
    names = {"__file__": "<template>", **part.load(environment)}
    made = environment.template_class.from_module_dict(environment, names, {})
    return Runnable(program.sites, made)


def kept_site(site: Site) -> KeptSite:
    """Write down a tag."""
    following = site.next_paragraph() if site.next_paragraph else ""
    looks = (site.open, site.open_missing, site.properties)
    return KeptSite(site.source, *looks, following, *site.place())


def _site(kept: KeptSite) -> Site:
    looks = (kept.open, kept.open_missing, kept.properties)
    following = partial(str, kept.next_paragraph) if kept.next_paragraph else None
    return Site(partial(Place, kept.where, kept.text), kept.source, *looks, following)
