"""Thông báo kết luận: the notice of conclusions that assigns duties."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cchc_cli.documents import frame
from cchc_cli.documents.details import detailed, unsaid_partners
from cchc_cli.documents.document import Document, Request
from cchc_cli.documents.groups import first_of_groups, joined, units_of_groups
from cchc_cli.documents.headed import Line, lines, next_number
from cchc_cli.documents.prose import within
from cchc_cli.documents.qr import fits_qr, qr_picture
from cchc_cli.errors import UsageError
from cchc_cli.model.notice import Link, Notice
from cchc_cli.model.record import Record
from cchc_cli.model.task import Task
from cchc_cli.nd30.rules import POINT_LETTERS
from cchc_cli.suggestions import unknown
from cchc_cli.text import as_typed, listing
from cchc_cli.word.values import MISSING, Indent, Missing, Picture

TYPE = "Thông báo"


@dataclass(frozen=True, slots=True)
class Group:
    """The duties that a notice gives to one unit, or under one theme."""

    title: str
    duties: tuple[str, ...]
    texts: tuple[str, ...] = ()
    """What a theme says before its duties."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link with its QR code."""

    title: frame.Text
    url: frame.Text
    qr: Picture | Missing


@dataclass(frozen=True, slots=True)
class NoticeView:
    """Everything that the notice's template may print."""

    heading: frame.Heading
    number_line: str
    date_line: str
    subject: str
    subject_rule: Indent
    opening: tuple[Line | Missing, ...]
    groups: tuple[Group, ...]
    closing: tuple[str, ...]
    ending: frame.Text
    recipients: tuple[frame.Text, ...]
    signature: frame.Signature
    links: tuple[LinkView, ...]


VIEW = NoticeView
APPENDICES = ()
MEANINGS = {
    "groups": "việc giao theo đơn vị, hoặc theo chủ đề",
    "links": "các liên kết kèm mã QR",
    "qr": "mã QR (hình)",
    "texts": "các đoạn của chủ đề, trước các nhiệm vụ",
    "url": "địa chỉ liên kết",
}


def compose(record: Record, wanted: Request) -> Document:
    """Compose a notice, the only one where none is named; raises UsageError."""
    notice = _chosen(record, wanted.name)
    return Document(
        id=notice.id,
        title=notice.subject,
        view=notice_view(record, notice),
        day=wanted.day,
        blanks=tuple(frame.missing_of_notice(notice)),
        notes=tuple(_without_qr(notice)),
    )


def requests(record: Record, wanted: Request) -> Iterator[Request]:
    """Yield the notices that the office issues itself."""
    for notice in record.notices:
        if notice.source == "conclusion":
            yield wanted._replace(name=notice.id)


def _chosen(record: Record, name: str | None) -> Notice:
    other = next((n for n in record.notices if n.id == name and n.source != "conclusion"), None)
    if other is not None:
        how = f" Hãy dùng: cchc render plan {as_typed(other.id)}" if other.source == "plan" else ""
        raise UsageError(
            f"`{other.id}` {_OTHERS[other.source]}, nên không lập thông báo từ đó.{how}"
        )
    own = [notice for notice in record.notices if notice.source == "conclusion"]
    known = [notice.id for notice in own]
    if name is None and len(own) == 1:
        return own[0]
    if not known:
        raise UsageError(
            'Dữ liệu chưa có thông báo nào. Thêm bằng lệnh: cchc add notice "TRÍCH YẾU"'
        )
    if name is None:
        raise UsageError(f"Có nhiều thông báo, hãy nêu mã: {listing(known)}")
    for notice in own:
        if notice.id == name:
            return notice
    raise unknown("thông báo", name, known)


_OTHERS = {"plan": "là kế hoạch của năm", "superior": "là văn bản của cấp trên"}


def notice_view(record: Record, notice: Notice) -> NoticeView:
    """Make what the template prints from the record."""
    organization = record.organization
    opening = tuple(lines(notice.opening))
    of = f"notices[{notice.id}]"
    *closing, last = notice.closing or (None,)
    return NoticeView(
        heading=frame.heading(organization),
        number_line=frame.number_line(notice.number, frame.symbol(TYPE, organization)),
        date_line=frame.date_line(organization.place, notice.date),
        subject=notice.subject,
        subject_rule=frame.underline("subject", [notice.subject], frame.TEXT_ROOM),
        opening=opening or (frame.lacking("các đoạn mở đầu", of, "opening"),),
        groups=groups(record, notice, next_number(opening)),
        closing=tuple(filter(None, closing)),
        ending=frame.with_end_mark(last) if last else frame.lacking("câu cuối", of, "closing"),
        recipients=frame.recipient_lines(notice.recipients, of),
        signature=frame.signature(record, notice.signer, of),
        links=tuple(
            LinkView(
                link.title or frame.lacking("tên liên kết", of, "links"),
                link.url or frame.lacking("địa chỉ liên kết", of, "links"),
                _qr(link),
            )
            for link in notice.links
        ),
    )


def _qr(link: Link) -> Picture | Missing:
    """Draw the QR code of a link; nothing where it has no address, or one too long."""
    if not link.url or not fits_qr(link.url):
        return MISSING
    return qr_picture(link.url, link.title or "")


def _without_qr(notice: Notice) -> Iterator[str]:
    """Name the links whose addresses stand in words alone."""
    for place, link in enumerate(notice.links, start=1):
        if link.url and not fits_qr(link.url):
            yield (
                f"liên kết thứ {place} in không có mã QR vì địa chỉ quá dài: "
                f"rút gọn ở `notices[{notice.id}].links`"
            )


def groups(record: Record, notice: Notice, start: int = 1) -> tuple[Group, ...]:
    """Group the duties of a notice under headings numbered from `start`: by theme if it has themes.

    A duty given to several units stands once, at its first member.
    """
    grouped = _by_theme if notice.themes else _by_unit
    return tuple(
        replace(group, title=f"{number}. {group.title}")
        for number, group in enumerate(grouped(record, notice), start=start)
    )


def _by_theme(record: Record, notice: Notice) -> Iterator[Group]:
    """Group duties by theme, in the themes' order; each line names the unit that gets it."""
    names = record.unit_names
    duties = [task for task in record.tasks if task.notice == notice.id]
    together = units_of_groups(duties)
    given: dict[str, list[str]] = {theme.id: [] for theme in notice.themes}
    for task in first_of_groups(duties):
        units = together.get(task.group or "", (task.department,))
        line = _given_to(record, notice, task, joined([names.get(u, u) for u in units]))
        given.setdefault(task.theme or "", []).append(line)
    for theme in notice.themes:
        yield Group(theme.title, tuple(_lettered(given[theme.id])), theme.text)


def _given_to(record: Record, notice: Notice, task: Task, units: str) -> str:
    """Begin a duty with its unit: `Giao X chủ trì …`, else `Giao X: …`, with who helps."""
    first = within(task.content)
    leads = first.startswith(("chủ trì", "phối hợp"))
    if notice.lead == "none" or leads:
        words = _words(record, notice, task)
        return words if notice.lead == "none" else f"Giao {units} {within(words)}"
    helpers = unsaid_partners(record, task) if notice.details else []
    with_them = f" chủ trì, phối hợp với {joined(helpers)}" if helpers else ""
    return f"Giao {units}{with_them}: {_words(record, notice, task, partners=False)}"


def _words(record: Record, notice: Notice, task: Task, *, partners: bool = True) -> str:
    """Return a duty's words, with what they leave out where the notice wants it."""
    return detailed(record, task, partners=partners) if notice.details else task.content


def _lettered(lines: list[str]) -> Iterator[str]:
    """Letter the points of a clause, as NĐ 30/2020/NĐ-CP does (Phụ lục I, Mục II.6)."""
    for place, line in enumerate(lines):
        # Past the alphabet two letters: no notice seen has as many points under one theme.
        rounds, letter = divmod(place, len(POINT_LETTERS))
        yield f"{POINT_LETTERS[letter] * (rounds + 1)}) {line}"


def _by_unit(record: Record, notice: Notice) -> Iterator[Group]:
    """Group duties by who gets them, numbered by first duty; a lone duty stands without a dash."""
    names = record.unit_names
    duties = [task for task in record.tasks if task.notice == notice.id]
    together = units_of_groups(duties)
    given: dict[tuple[str, ...], list[Task]] = {}
    for task in first_of_groups(duties):
        units = together.get(task.group or "", (task.department,))
        given.setdefault(units, []).append(task)
    for units, tasks in given.items():
        dash = "- " if len(tasks) > 1 else ""
        lines_of_unit = tuple(f"{dash}{_words(record, notice, task)}" for task in tasks)
        yield Group(f"Giao {joined([names.get(u, u) for u in units])}:", lines_of_unit)
