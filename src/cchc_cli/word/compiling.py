"""A template checked and compiled from its parts.

Why a file of its own: a template of the tool is kept compiled, and then nothing of this is
loaded.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from jinja2 import nodes

from cchc_cli.ooxml.texts import texts
from cchc_cli.word.appendices import check_appendix
from cchc_cli.word.compiler import Compiled, compile_part
from cchc_cli.word.constants import constants
from cchc_cli.word.dangers import danger_faults
from cchc_cli.word.elsewhere import tags_in_other_parts
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.limits import MOST_TAGS, TooMuchError, refuse_huge
from cchc_cli.word.numbering import Numbering
from cchc_cli.word.own_filters import LIST, TURN
from cchc_cli.word.printer import Run, environment_of
from cchc_cli.word.program import Program
from cchc_cli.word.running import Runnable
from cchc_cli.word.tagged import has_tags

_APPENDIX = re.compile(r".+\.appendix-\d+\.docx")


class CompiledTemplate(NamedTuple):
    """A template that has been read: its dangers, and its parts with tags by their names."""

    dangers: tuple[TemplateError, ...]
    run: Run
    parts: dict[str, Compiled]
    runnable: dict[str, Runnable]


def compiled_template(name: str, parts: dict[str, bytes]) -> CompiledTemplate:
    """Compile every part that has tags; raises TemplateError."""
    # First of all: it parses every part, and what has no tags is printed as it is.
    dangers = tuple(danger_faults(parts, name))
    try:
        refuse_huge(parts)
    except TooMuchError as error:
        raise TemplateError(str(error), hint="bớt nội dung cố định của mẫu") from None
    if (fault := next(tags_in_other_parts(parts), None)) is not None:
        raise fault
    run = Run(Numbering(parts))
    if _APPENDIX.fullmatch(name):
        check_appendix(parts)
    made = CompiledTemplate(dangers, run, {}, {})
    for part in texts(parts):
        if has_tags(parts[part]):
            made.parts[part] = tree, program = compile_part(parts[part], run.numbering)
            made.runnable[part] = _runnable(run, program, tree)
            _check_count(made.parts)
            _check_constants(run, made.parts[part])
    return made


def source_of(run: Run, part: Compiled) -> str:
    """Return a part as Jinja's source in Python."""
    return environment_of(run, part.program).compile(part.tree, raw=True)


def _check_count(parts: Mapping[str, Compiled]) -> None:
    """Refuse a template whose parts together have too many tags."""
    if sum(len(part.program.sites) for part in parts.values()) > MOST_TAGS:
        raise TemplateError(f"mẫu có hơn {MOST_TAGS} thẻ", hint="dùng vòng lặp")


def _check_constants(run: Run, part: Compiled) -> None:
    """Refuse what goes wrong whatever the values are, in branches that nobody takes too."""
    alone = constants(part.tree, frozenset({TURN, LIST}))
    if alone is None:
        return
    run.work.begin()
    try:
        _runnable(run, part.program, alone).output({})
    except TemplateError as error:
        error.by_values = False
        raise


def _runnable(run: Run, program: Program, tree: nodes.Template) -> Runnable:
    environment: Any = environment_of(run, program)
    try:
        code = environment.compile(tree, filename="<template>")
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise TemplateError("mẫu quá rắc rối", hint="chia nhỏ bằng phụ lục") from error
    return Runnable(program.sites, environment.template_class.from_code(environment, code, {}))
