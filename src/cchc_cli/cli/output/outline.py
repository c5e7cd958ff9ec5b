"""The outline of the periodic report, ready to be shown."""

from collections.abc import Iterable, Sequence
from typing import Any

from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column
from cchc_cli.documents.outline import Placed, placed
from cchc_cli.documents.report_answers import Printed
from cchc_cli.documents.scope import Scope
from cchc_cli.model.outline import Heading
from cchc_cli.text import printable

_HEADINGS = (
    Column("Mã", lambda p: p.heading.id),
    Column("Mục", lambda p: f"{'  ' * p.depth}{p.line}", fill=True, wrap=True),
    Column("Số liệu", lambda p: len(p.heading.statistics) or "", right=True),
)


def heading_listing(outline: Iterable[Heading]) -> Listing:
    """Return the headings, each with how many statistics belong to it."""
    found = list(placed(outline))
    return Listing(
        rows=found,
        columns=_HEADINGS,
        json=lambda: [_heading_json(p) for p in found],
        sheet="Đề cương báo cáo",
        closing="Mỗi mục của một kỳ có gì, còn thiếu gì: cchc outline --period KỲ, như 2025-Q3.",
    )


def _heading_json(place: Placed) -> dict[str, Any]:
    heading = place.heading
    return {
        "id": heading.id,
        "title": heading.title,
        "level": place.depth + 1,
        "statistics": list(heading.statistics),
    }


def _missing(found: Printed) -> str:
    """Say what a heading lacks: words, or figures of its sentences."""
    figures = ", ".join((*found.answer.blanks, *found.answer.lacking))
    lacking = f"số liệu {figures}" if figures else ""
    return "lời văn" + (f"; {lacking}" if lacking else "") if found.blank else lacking


_ANSWERS = (
    Column("Mã", lambda f: f.answer.place.heading.id),
    Column(
        "Mục",
        lambda f: f"{'  ' * f.answer.place.depth}{f.answer.place.line}",
        fill=True,
        wrap=True,
    ),
    Column("Viết", lambda f: len(f.answer.written) or "", right=True),
    Column("Tính", lambda f: len(f.answer.computed) or "", right=True),
    Column("Việc", lambda f: len(f.answer.duties) or "", right=True),
    Column("Còn thiếu", _missing, fill=True, wrap=True),
)


def answer_listing(found: Sequence[Printed], scope: Scope, file: str | None) -> Listing:
    """Return what each heading of a period's report says, and what it lacks.

    `file` is the one that holds what people wrote of the period; None where nobody did yet.
    """
    blanks = [answer.answer.place.heading.id for answer in found if answer.blank]
    return Listing(
        rows=found,
        columns=_ANSWERS,
        json=lambda: [_answer_json(answer) for answer in found],
        title=f"Đề cương báo cáo {scope.name}",
        sheet="Đề cương báo cáo",
        closing=_closing(blanks, scope, file),
    )


def _closing(blanks: Sequence[str], scope: Scope, file: str | None) -> str:
    """Say how many headings are empty, where words are written, and what to type then."""
    render = f"cchc render report --period {scope.id}"
    if not blanks:
        return f"Mục nào cũng có nội dung. Lập báo cáo: {render}"
    if file is None:
        return (
            f"{len(blanks)} mục còn trống. Chưa có mục `reports` của kỳ này: cchc add report "
            f"{scope.id}, rồi viết vào đó."
        )
    return (
        f"{len(blanks)} mục còn trống. Viết trong {printable(file)}, ở "
        f'`reports[{scope.id}].narrative.sections`, theo mã mục, như `"{blanks[0]}": [Một đoạn.]`; '
        f"xong thì: {render}"
    )


def _answer_json(found: Printed) -> dict[str, Any]:
    """Return the machine form, whose keys are a promise."""
    answer = found.answer
    heading = answer.place.heading
    lacking = [f"narrative.sections.{heading.id}"] if found.blank else []
    return {
        "id": heading.id,
        "title": heading.title,
        "level": answer.place.depth + 1,
        "written": list(answer.written),
        "computed": list(answer.computed),
        "duties": list(answer.duties),
        "missing": [*lacking, *answer.blanks, *answer.lacking],
    }
