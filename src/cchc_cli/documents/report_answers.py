"""What stands under each heading of a periodic report: written, computed, duties, or nothing."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cchc_cli.documents.outline import Placed, outline_of, placed
from cchc_cli.documents.prose import within
from cchc_cli.documents.report_assessment import CAUSES, limits, nothing_late, praise
from cchc_cli.documents.report_coming import coming_paragraphs
from cchc_cli.documents.report_contents import DIRECTION, content_of_key
from cchc_cli.documents.report_findings import Findings
from cchc_cli.documents.report_pools import accomplished, pool_paragraphs
from cchc_cli.documents.report_sentences import Sentence, filled
from cchc_cli.model.outline import Heading
from cchc_cli.model.report import REVIEW

_LETTERED = 2
_OWN_KEYS = {"I.1": "direction", "III.1": "strengths", CAUSES: "limits"}
_PARTS = {"IV": "next", "V": "proposals"}
"""The short keys of a narrative, by the heading that each is of."""


class Answer(NamedTuple):
    """What a heading says, in the order of print."""

    place: Placed
    written: tuple[str, ...]
    """What a person wrote."""
    computed: tuple[str, ...]
    duties: tuple[str, ...]
    lacking: tuple[str, ...]
    """The figures that sentences of the outline lack: these are left out."""
    blanks: tuple[str, ...]
    """The figures that written sentences lack: these have a blank."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Everything it says by itself, without the headings below it."""
        return (*self.written, *self.computed, *self.duties)


class Printed(NamedTuple):
    """A heading that is printed; `blank` where somebody has still to write something."""

    answer: Answer
    blank: bool


def answers(seen: Findings) -> list[Answer]:
    """Answer every heading of the outline, in the order of print."""
    written = _written(seen)
    return [_answer(seen, place, written) for place in placed(outline_of(seen.record))]


def _written(seen: Findings) -> Mapping[str, tuple[str, ...]]:
    """Return what a person wrote, by heading: `sections` first, then the short keys."""
    narrative = seen.narrative
    found: dict[str, list[str]] = {}
    for name, texts in (narrative.sections or {}).items():
        found.setdefault(name, []).extend(texts)
    for name, key in {**_OWN_KEYS, **_PARTS}.items():
        found.setdefault(name, []).extend(getattr(narrative, key))
    for key, texts in (narrative.areas or {}).items():
        content = content_of_key(seen.year_index, key)
        if content is not None:
            found.setdefault(_heading_of(content), []).extend(texts)
    return {name: tuple(texts) for name, texts in found.items()}


def _heading_of(content: str) -> str:
    return "I.1" if content == DIRECTION else f"II.{content}"


def _answer(seen: Findings, place: Placed, written: Mapping[str, tuple[str, ...]]) -> Answer:
    heading = place.heading
    sentences = [filled(seen, text) for text in written.get(heading.id, ())]
    written_texts = tuple(sentence.text for sentence in sentences)
    alone = seen.narrative.replace and heading.id in (seen.narrative.sections or {})
    from_figures = [] if alone else [filled(seen, text) for text in heading.text]
    computed = [sentence.text for sentence in from_figures if not sentence.lacking]
    computed += [] if alone else _computed(seen, heading, bool(sentences))
    if heading.id == CAUSES:
        causes = [filled(seen, text) for text in seen.narrative.causes]
        computed += [_as_cause(cause.text) for cause in causes]
        sentences += causes
    return Answer(
        place=place,
        written=written_texts,
        computed=tuple(computed),
        duties=() if alone else tuple(_duties(seen, heading)),
        lacking=tuple(dict.fromkeys(_lacking(seen, from_figures))),
        blanks=tuple(dict.fromkeys(name for s in sentences for name in s.lacking)),
    )


def _lacking(seen: Findings, sentences: Iterable[Sentence]) -> Iterator[str]:
    """Name the statistics without a value; not those of a list not used, or with a reason."""
    for sentence in sentences:
        for name in sentence.lacking:
            if name in seen.entries and seen.entries[name].lacking:
                yield name


def _as_cause(text: str) -> str:
    """Name a cause as one, where its own words do not."""
    marked = text.removeprefix(REVIEW)
    if "nguyên nhân" in marked.lower():
        return text
    mark = text[: len(text) - len(marked)]
    return f"{mark}{' ' if mark else ''}Nguyên nhân: {within(marked.strip())}"


def _computed(seen: Findings, heading: Heading, written: bool) -> Iterator[str]:
    """Yield what the record says under some headings, beside the sentences of the outline."""
    if heading.pool is not None:
        yield from pool_paragraphs(seen, heading.pool)
    elif heading.id == "III.1":
        yield from praise(seen)
    elif heading.id == CAUSES:
        found = list(limits(seen))
        nothing = nothing_late(seen)
        if not found and not written and nothing is not None:
            found = [nothing]
        yield from found
    elif heading.id == "IV":
        yield from coming_paragraphs(seen)


def _duties(seen: Findings, heading: Heading) -> Iterator[str]:
    if heading.duties and heading.content is not None:
        own = [duty for duty in seen.duties if seen.content_of(duty) == heading.content]
        yield from accomplished(seen, own)


def printed(seen: Findings) -> Iterator[Printed]:
    """Yield the headings that are printed.

    Every heading of a quarter, a half, nine months, a year is answered, or stands as a blank. In a
    month, and where no list of statistics is used, lettered ones with nothing are left out.
    """
    found = answers(seen)
    saying = {a.place.heading.id for a in found if a.paragraphs}
    optional = seen.scope.short or seen.record.settings.statistics is None
    for answer in found:
        heading, depth = answer.place.heading, answer.place.depth
        below = [h.heading.id for h in placed(heading.sections)]
        empty = not answer.paragraphs and saying.isdisjoint(below)
        if empty and (heading.omit or heading.id == "V" or (optional and depth >= _LETTERED)):
            continue
        holds = heading.sections and not (optional and _only_lettered(answer.place))
        yield Printed(answer, blank=empty and not holds)


def _only_lettered(place: Placed) -> bool:
    """Return whether the headings below are lettered ones, which may all be left out."""
    return place.depth + 1 >= _LETTERED
