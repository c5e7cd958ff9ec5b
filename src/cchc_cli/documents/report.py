"""Báo cáo công tác cải cách hành chính: the periodic report, along its outline."""

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_cli.documents import frame, subjects
from cchc_cli.documents.blanks import Blank
from cchc_cli.documents.cells import day as day_text
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.report_answers import Printed, printed
from cchc_cli.documents.report_appendices import Duties, Statistics, duties, statistics
from cchc_cli.documents.report_assessment import without_cause
from cchc_cli.documents.report_chart import charts_by_unit
from cchc_cli.documents.report_findings import Findings, findings, notes, report_blanks, report_of
from cchc_cli.documents.report_pools import belonging_nowhere
from cchc_cli.documents.report_sentences import with_documents
from cchc_cli.documents.scope import scope_of
from cchc_cli.errors import UsageError
from cchc_cli.model.record import Record
from cchc_cli.model.report import REVIEW
from cchc_cli.word.values import Chart, Indent, Missing

TYPE = "Báo cáo"
_KINDS = ("part", "heading", "letter", "dash")
_COMING = "IV"
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A line of the report: a heading of some kind, or a paragraph."""

    kind: str
    text: frame.Text
    leads: bool = False
    """Whether a list stands below it, on the same page."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the report's template prints."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    addressees: tuple[frame.Text, ...]
    opening: tuple[frame.Text, ...]
    lines: tuple[ReportLine, ...]
    charts: tuple[Chart, ...]
    ending: str
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature


VIEW = ReportView
APPENDICES = (Statistics, Duties)
MEANINGS = {
    "before": "số liệu hoặc tên của kỳ đem so; trống khi không so",
    "forms": "các biểu mẫu",
    "groups": "các nhóm nhiệm vụ theo nguồn",
    "kind": "loại dòng: part, heading, letter, dash, text",
    "leads": "dòng dẫn vào các mục bên dưới, ở cùng trang với mục đầu",
    "level": "cấp của chỉ tiêu: 1, 2, 3",
    "lines": "các dòng của báo cáo, hoặc tên cơ quan",
    "result": "kết quả",
    "text": "chữ của dòng",
    "value": "số liệu kỳ này",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose the report of a period or of free days; raises UsageError.

    Without `--as-of` it is judged on the day that the record dates it with.
    """
    if wanted.scope is None:
        raise UsageError("Báo cáo của kỳ nào? Ví dụ: --period 2025-Q3, hoặc --from … --to …")
    as_of, given = wanted.day, wanted.day_given
    entry = report_of(record, wanted.scope)
    if not given and entry is not None and entry.date is not None and entry.date.day:
        as_of, given = entry.date.first, True
    seen = findings(record, wanted.scope, as_of)
    told = list(printed(seen))
    return Document(
        id=wanted.scope.id,
        title=subjects.of_report(seen.report, seen.scope),
        view=report_view(seen, told),
        day=seen.day,
        blanks=(
            *report_blanks(seen, day_given=given),
            *_figures_in_words(told),
            *_to_be_reviewed(told),
        ),
        appendices=(
            statistics(seen) if seen.parts.statistics else None,
            duties(seen) if seen.parts.duties else None,
        ),
        notes=(
            *notes(seen, as_of, day_given=wanted.day_given, today=wanted.day),
            *_figures_in_words(told),
            *_sentences_left_out(told),
            *belonging_nowhere(seen),
            *without_cause(seen),
        ),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the report of the named period, else those of periods that the record speaks of.

    Of these only periods that have begun.
    """
    if wanted.scope is not None:
        yield wanted
        return
    for report in record.reports:
        scope = scope_of(report.period, record.settings.periods)
        if scope.window.first <= wanted.day:
            yield wanted._replace(scope=scope)


def _figures_in_words(told: list[Printed]) -> Iterator[str]:
    """Name the figures that written paragraphs lack."""
    for found in told:
        if found.answer.blanks:
            names = ", ".join(found.answer.blanks)
            yield f"{found.answer.place.where}: lời văn thiếu số liệu {names}"


def _to_be_reviewed(told: list[Printed]) -> Iterator[str]:
    """Name the headings with words that nobody has read, or finished, since they were laid out."""
    for found in told:
        if any(text.startswith(REVIEW) for text in found.answer.paragraphs):
            yield f"{found.answer.place.where}: lời văn chép từ kỳ trước, còn chữ {REVIEW}"
        for gap in frame.gaps(found.answer.written):
            yield f"{found.answer.place.where}: {gap}"


def _sentences_left_out(told: list[Printed]) -> Iterator[str]:
    """Tell once which figures the outline's own sentences lack."""
    names = list(dict.fromkeys(name for found in told for name in found.answer.lacking))
    if names:
        more = " …" if len(names) > _MOST_NAMED else ""
        shown = ", ".join(names[:_MOST_NAMED])
        yield f"câu tính từ số liệu bị bỏ vì thiếu {len(names)} số: {shown}{more}"


def report_view(seen: Findings, told: list[Printed]) -> ReportView:
    """Make the report from what was found."""
    organization, report = seen.record.organization, seen.report
    title = subjects.of_report(seen.report, seen.scope)
    of = f"reports[{seen.scope.id}]"
    return ReportView(
        heading=frame.heading(organization),
        number_line=frame.number_line(
            report.number if report else None, frame.symbol(TYPE, organization)
        ),
        date_line=frame.date_line(organization.place, report.date if report else None),
        subject=title,
        subject_rule=frame.underline("subject", [title], frame.TEXT_ROOM),
        addressees=frame.addressee_lines(report.addressee) if report and report.addressee else (),
        opening=tuple(_opening(seen)),
        lines=tuple(_lines(seen, told)),
        charts=charts_by_unit(seen) if seen.parts.chart else (),
        ending=frame.with_end_mark(_closing(seen)),
        recipients=frame.recipient_lines(report.recipients if report else (), of),
        signature=frame.signature(seen.record, report.signer if report else None, of),
    )


def _opening(seen: Findings) -> Iterator[str]:
    """Say on what basis, and up to which day the figures reach while the period goes on."""
    typed = seen.report.basis if seen.report is not None else ()
    basis = [with_documents(seen, text) for text in typed]
    reach = f" (số liệu tính đến ngày {day_text(seen.day)})" if seen.unfinished_period else ""
    sentence = (
        f"{seen.record.organization.name} báo cáo kết quả thực hiện công tác cải cách hành chính "
        f"(CCHC) {seen.scope.name}{reach} như sau:"
    )
    joined = bool(basis) and basis[-1].rstrip().endswith(",")
    yield from basis[:-1] if joined else basis
    yield f"{basis[-1].rstrip()} {sentence}" if joined else sentence


def _closing(seen: Findings) -> str:
    if seen.report is not None and seen.report.closing is not None:
        return with_documents(seen, seen.report.closing)
    return (
        f"Trên đây là Báo cáo công tác cải cách hành chính {seen.scope.name} của "
        f"{seen.record.organization.name}"
    )


def _lines(seen: Findings, told: list[Printed]) -> Iterator[ReportLine]:
    """Yield the headings with what each says; the one that says nothing has a blank."""
    before = ""
    for found in told:
        place = found.answer.place
        part = place.heading.id.partition(".")[0]
        if part != before and before == "II":
            yield from _appendices_named(seen)
        before = part
        after = f" {seen.scope.after[0].upper()}" if place.heading.id == _COMING else ""
        yield ReportLine(_KINDS[min(place.depth, len(_KINDS) - 1)], f"{place.line}{after}")
        yield from (_paragraph(text) for text in found.answer.paragraphs)
        if found.blank:
            yield ReportLine("text", Missing(blank_words(seen, found)))


def _paragraph(text: frame.Text) -> ReportLine:
    return ReportLine("text", text, leads=isinstance(text, str) and text.endswith(":"))


def _appendices_named(seen: Findings) -> Iterator[ReportLine]:
    """Close part II as real reports do: what stands in the appendices (Phụ lục I, Mục III.1)."""
    figures, duties_ = "số liệu cụ thể ở các nội dung", "tình hình từng nhiệm vụ"
    if seen.parts.statistics and seen.parts.duties:
        where = f"{figures} tại Phụ lục I, {duties_} tại Phụ lục II"
    elif seen.parts.statistics or seen.parts.duties:
        where = f"{figures if seen.parts.statistics else duties_} tại Phụ lục"
    else:
        return
    yield ReportLine("text", f"({where[:1].upper()}{where[1:]} kèm theo Báo cáo).")


def blank_words(seen: Findings, found: Printed) -> Blank:
    """Say where a blank is, and which key fills it."""
    place = found.answer.place
    what = f"{place.where} «{place.heading.title}»"
    of, key = f"reports[{seen.scope.id}]", f'narrative.sections."{place.heading.id}"'
    return Blank(f"{what}: điền {of}.{key}", of=of, key=key, what=what)
