"""What in a template acts by itself or leads out of it, as faults: no document is made of it."""

from collections.abc import Iterator, Mapping, Sequence

from cchc_cli.ooxml.danger_words import WORDING, DangerKind
from cchc_cli.ooxml.dangers import Danger, dangers
from cchc_cli.ooxml.package import PackageError
from cchc_cli.word.errors import TemplateError
from cchc_cli.word.reading import as_template_error

_LONGEST = 80


def danger_faults(parts: Mapping[str, bytes], template: str) -> Iterator[TemplateError]:
    """Yield a fault for each kind of danger, with the part and what shows it.

    Links to web pages and mail addresses are among them: what is printed and signed has no use
    for them, and Word makes them unasked. Raises TemplateError for a package that is not sound.
    """
    kinds: dict[DangerKind, list[Danger]] = {}
    try:
        for danger in dangers(parts):
            kinds.setdefault(danger.kind, []).append(danger)
    except PackageError as error:
        raise as_template_error(error) from error
    for found in kinds.values():
        fault = _fault(found)
        fault.template = template
        yield fault


def as_one(faults: Sequence[TemplateError]) -> TemplateError:
    """Make one fault of several: the first, which tells how many others there are."""
    first = faults[0]
    hint = first.hint
    if len(faults) > 1:
        hint += f"; còn {len(faults) - 1} lỗi như vậy, xem: cchc template check"
    fault = TemplateError(first.message, first.place, first.excerpt, hint)
    fault.template = first.template
    return fault


def _fault(found: list[Danger]) -> TemplateError:
    kind, part, what = found[0]
    words = WORDING[kind]
    more = f" và {len(found) - 1} chỗ khác" if len(found) > 1 else ""
    place = f"phần {part}{more}" if part else "quan hệ của cả tệp"
    shown = what if len(what) <= _LONGEST else f"{what[: _LONGEST - 1]}…"
    return TemplateError(words.what, place, shown, words.advice)
