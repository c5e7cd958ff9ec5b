"""One document or many: which were asked for, made and saved, each with what came out."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cchc_cli.documents.blanks import Where, for_people
from cchc_cli.documents.document import NothingYetError, Request
from cchc_cli.documents.file_names import FileNames, file_names
from cchc_cli.documents.kinds import KIND_WORDS, KINDS, composer_of, kind_of
from cchc_cli.documents.make import Made, document, make
from cchc_cli.documents.reissued import reissue
from cchc_cli.documents.save import DOCX, PDF, guard_of
from cchc_cli.documents.scope import Scope, free_scope, read_period, scope_of
from cchc_cli.documents.templates import find_template, own_kinds, unread_template
from cchc_cli.edits.lookup import as_recorded, units_called
from cchc_cli.errors import CchcError, OutsideError, RefusedError, UnknownWordError, UsageError
from cchc_cli.model.record import Record
from cchc_cli.oserror import reason
from cchc_cli.outputs import Guard, judged, judged_folder, require_replaceable, standing, write
from cchc_cli.suggestions import pick
from cchc_cli.text import fitting, printable
from cchc_cli.word.errors import TemplateError
from cchc_cli.workspace.reading.load import Loaded


class Selection(NamedTuple):
    """Which documents the user asked for."""

    kind: str | None
    name: str | None
    period: str | None
    first: dt.date | None
    last: dt.date | None
    year: str | None
    department: str | None
    every: bool
    day: dt.date
    day_given: bool
    """Whether the user named the day; else it is today."""
    number: str | None = None
    """The number of the first letter; others count up."""
    together: bool = False
    """Whether one letter goes to all units."""


class Target(NamedTuple):
    """Where documents go, and how strictly."""

    output: Path | None
    folder: Path | None
    final: bool
    force: bool
    pdf: bool = False


class Printing(NamedTuple):
    """What one run makes documents with: the record, its templates, where files may go."""

    record: Record
    root: Path
    target: Target
    names: FileNames
    guard: Guard
    where: Where

    def path_of(self, kind: str, name: str) -> Path:
        """Return the file of a document."""
        if self.target.output is not None:
            return self.target.output
        return (self.target.folder or Path()) / f"{self.names.of(kind, name)}.docx"


def printing_of(loaded: Loaded, target: Target, requests: Sequence[Request]) -> Printing:
    """Prepare to make documents; raises UsageError where the target may take none."""
    record, root = loaded.record, loaded.workspace.root
    guard = guard_of(record, root)
    if target.output is not None:
        judged(target.output, DOCX.suffix, guard, force=target.force)
    else:
        judged_folder(target.folder or Path(), guard, force=target.force)
    names = file_names(record, _kinds(record, root), requests)
    return Printing(record, root, target, names, guard, where=partial(file_of, loaded))


def file_of(loaded: Loaded, of: str) -> str | None:
    """Name the file of a record as blanks name it; None where the record has no such."""
    name, _, rest = of.partition("[")
    if not rest:
        return loaded.locate((name.partition(".")[0],))[0].source.name
    key, items = rest.partition("]")[0], getattr(loaded.record, name)
    keys = {"reports": "period", "indexes": "year", "forms": "name"}
    at = [str(getattr(item, keys.get(name, "id"))) for item in items]
    return loaded.locate((name, at.index(key)))[0].source.name if key in at else None


class Outcome(NamedTuple):
    """A document made, or the reason why not."""

    kind: str
    id: str
    path: Path
    sha256: str = ""
    lacking: tuple[str, ...] = ()
    """What it shows as `[…]`."""
    notes: tuple[str, ...] = ()
    """What the user may not expect of it."""
    written: bool = False
    replaced_issued: bool = False
    """Whether what stood there was issued, and said something else."""
    error: CchcError | TemplateError | None = None

    @property
    def exit_code(self) -> int:
        """The exit code that the error asks for, among other documents."""
        if self.error is None or isinstance(self.error, NothingYetError):
            return 0
        return self.error.exit_code if isinstance(self.error, CchcError) else 4


def chosen(record: Record, root: Path, wanted: Selection) -> list[Request]:
    """Return the documents that were asked for, letters with their numbers; raises UsageError."""
    found = _chosen(record, root, wanted)
    letters = all(request.kind == "reminder" for request in found)
    if not letters and (wanted.number is not None or wanted.together):
        raise UsageError("--number, --together chỉ dùng với công văn đôn đốc (reminder).")
    if wanted.number is None:
        return found
    from cchc_cli.documents.letter_numbers import numbered

    return numbered(record, found, wanted.number)


def kind_called(record: Record, root: Path, typed: str) -> str:
    """Return the kind that was typed, ours in Vietnamese too; raises UsageError.

    Also for a form that Word saved as .doc.
    """
    known = _kinds(record, root)
    if typed not in known and (told := unread_template(root, typed)) is not None:
        raise UsageError(f"Không có mẫu templates/{printable(typed)}.docx.{told}")
    try:
        return pick(typed, known, "LOẠI", KIND_WORDS)
    except UnknownWordError:
        if notice := fitting(typed, [(each.id, each.id) for each in record.notices]):
            told = f"Loại văn bản viết trước mã: cchc render notice {printable(notice[0])}"
            raise UsageError(told) from None
        raise


def _chosen(record: Record, root: Path, wanted: Selection) -> list[Request]:
    scope = _scope(record, wanted)
    every = _kinds(record, root)
    _refuse_what_does_not_go_together(wanted)
    if not wanted.every and wanted.kind is not None:
        return [_one(record, wanted.kind, wanted, scope)]
    per_unit = [kind for kind in every if _per_unit(record, kind)]
    if wanted.kind is not None and wanted.kind not in per_unit:
        raise UsageError(f"--all chỉ đi một mình, hoặc với {', '.join(per_unit)}.")
    kinds = every if wanted.kind is None else [wanted.kind]
    return [request for kind in kinds for request in _all_of(record, kind, wanted, scope=scope)]


def _refuse_what_does_not_go_together(wanted: Selection) -> None:
    """Refuse a choice that names no kind, or one and all; raises UsageError."""
    if wanted.kind is None and not wanted.every:
        raise UsageError("Lập văn bản loại nào? Ví dụ: cchc render notice, hoặc --all")
    if wanted.together and (wanted.every or wanted.department):
        raise UsageError("--together lập một công văn gửi mọi đơn vị: bỏ --all, --department.")
    if wanted.every and (wanted.department or wanted.name):
        raise UsageError("--all lập cho mọi đơn vị, mọi mã: bỏ --department và mã, hoặc bỏ --all.")


def _one(record: Record, kind: str, wanted: Selection, scope: Scope | None) -> Request:
    """Ask for the one document that was named."""
    _refuse_what_it_does_not_take(kind, wanted)
    called = [wanted.department] if wanted.department is not None else []
    return Request(
        kind=kind,
        name=as_recorded(wanted.name, [notice.id for notice in record.notices]),
        year=wanted.year,
        day=wanted.day,
        scope=scope,
        unit=next(iter(units_called(record, called)), None),
        day_given=wanted.day_given,
        together=wanted.together,
    )


def _kinds(record: Record, root: Path) -> list[str]:
    return [*dict.fromkeys((*KINDS, *own_kinds(root), *(form.name for form in record.forms)))]


_ASKED = {
    "name": "mã",
    "year": "--year",
    "unit": "--department",
    "period": "--period, --from, --to",
}


def _refuse_what_it_does_not_take(kind: str, wanted: Selection) -> None:
    """Refuse what was asked of a kind and means nothing to it; raises UsageError."""
    asked = {
        "name": wanted.name,
        "year": wanted.year,
        "unit": wanted.department,
        "period": wanted.period or wanted.first,
    }
    given = {what for what, value in asked.items() if value is not None}
    extra = [words for what, words in _ASKED.items() if what in given - kind_of(kind).takes]
    if extra:
        told = f"{kind} ({kind_of(kind).name}) không nhận {', '.join(extra)}."
        raise UsageError(f"{told} {_instead(kind, given)}".rstrip())


def _instead(kind: str, given: set[str]) -> str:
    """Say where a period or a unit goes that was typed in the place of an id."""
    takes = kind_of(kind).takes if "name" in given else frozenset()
    if "period" in takes:
        return "Kỳ viết sau --period, như --period 2025-Q3."
    return "Đơn vị viết sau --department, như --department KT." if "unit" in takes else ""


def _per_unit(record: Record, kind: str) -> bool:
    forms = (form for form in record.forms if form.for_ == "department")
    return kind_of(kind).per_unit or any(form.name == kind for form in forms)


def _all_of(record: Record, kind: str, wanted: Selection, scope: Scope | None) -> Iterator[Request]:
    """Yield every document of a kind that the record allows."""
    asked = Request(kind=kind, day=wanted.day, scope=scope, day_given=wanted.day_given)
    return composer_of(kind_of(kind)).requests(record, asked)


def _scope(record: Record, wanted: Selection) -> Scope | None:
    if wanted.period is not None:
        if wanted.first or wanted.last:
            raise UsageError("Dùng --period, hoặc --from và --to, không dùng cả hai.")
        return scope_of(read_period(wanted.period), record.settings.periods)
    if (wanted.first is None) != (wanted.last is None):
        raise UsageError("--from và --to phải đi cùng nhau.")
    return free_scope(wanted.first, wanted.last) if wanted.first and wanted.last else None


def make_and_save(run: Printing, request: Request) -> Outcome:
    """Make one document and save it; why it could not be is its outcome, never raised."""
    kind, target = request.kind, run.target
    name, path = request.asked, Path()
    try:
        wanted = document(run.record, request)
        name, path = wanted.id, run.path_of(kind, wanted.id)
        find = partial(find_template, run.root)
        made = make(kind, wanted, find, run.record, final=target.final)
        lacking = _lacking(made, run.where, final=target.final)
        if target.pdf:  # before anything is written: a document without its PDF is half a run
            require_replaceable(path.with_suffix(".pdf"), PDF, run.guard, force=target.force)
        old = standing(path, DOCX, run.guard, force=target.force)
        stands = reissue(old, made.data, printable(path))
        written = write(path, stands.data, DOCX, run.guard, force=target.force)
    except (CchcError, TemplateError) as error:
        return Outcome(kind=kind, id=name, path=path, error=error)
    return Outcome(
        kind=kind,
        id=name,
        path=path,
        sha256=sha256(stands.data).hexdigest(),
        lacking=lacking,
        notes=(*wanted.notes, *_left(made), *filter(None, [stands.note])),
        written=written,
        replaced_issued=stands.note is not None,
    )


def _lacking(made: Made, where: Where, *, final: bool) -> tuple[str, ...]:
    if not final:
        return made.missing
    reasons = []
    if lacking := [*made.document.blanks, *made.missing]:
        gaps = "\n".join(f"  - {gap}" for gap in for_people(lacking, where))
        reasons.append(f"còn trống:\n{gaps}\nĐiền vào dữ liệu rồi chạy lại.")
    if made.left:
        faults = "\n".join(f"  - {fault}" for fault in made.left)
        reasons.append(f"mẫu còn dấu vết soạn thảo:\n{faults}\nSửa mẫu trong Word rồi chạy lại.")
    if reasons:
        raise RefusedError(
            "\n".join(f"Chưa lập được bản phát hành, {reason}" for reason in reasons)
        )
    return ()


def _left(made: Made) -> Iterator[str]:
    """Tell of each template what a draft carries and a final copy may not."""
    for template in dict.fromkeys(fault.template for fault in made.left):
        said = dict.fromkeys(f.message for f in made.left if f.template == template)
        yield (
            f"mẫu {template} {', '.join(said)}: bản phát hành sẽ không lập được "
            f"(xem: cchc template check {template.removesuffix('.docx')})"
        )


class Converted(NamedTuple):
    """How it went with the PDFs of a run."""

    has_font: bool
    """Whether the machine has the font for them."""
    errors: tuple[CchcError, ...]
    """Why some could not be made; the others are."""


def convert_to_pdf(
    run: Printing, outcomes: Sequence[Outcome], begins: Callable[[int], None]
) -> Converted:
    """Convert what has no PDF of its own bytes yet; raises OutsideError without LibreOffice.

    `begins` is told how many those are before it takes its time.
    """
    from cchc_cli.documents.libreoffice import convert, lacks_font

    waiting, errors = without_pdf([o.path for o in outcomes if o.error is None])
    if not waiting:
        return Converted(has_font=True, errors=tuple(errors))
    begins(len(waiting))
    converted = dict(zip(waiting, convert([*waiting.values()]), strict=True))
    for path, data in converted.items():
        try:
            if data is not None:
                write(path.with_suffix(".pdf"), data, PDF, run.guard, force=run.target.force)
        except CchcError as error:
            errors.append(error)
    if lacking := [printable(path) for path, data in converted.items() if data is None]:
        errors.append(
            OutsideError(
                f"LibreOffice không chuyển được: {', '.join(lacking)}\n"
                "Mở bản .docx ấy trong Word rồi lưu dạng PDF."
            )
        )
    return Converted(not lacks_font(), tuple(errors))


def without_pdf(paths: Sequence[Path]) -> tuple[dict[Path, bytes], list[CchcError]]:
    """Return documents, with their bytes, beside which no PDF stands that shows just those.

    And why others could not be looked at.
    """
    from cchc_cli.documents.pdf_mark import source_of

    found: dict[Path, bytes] = {}
    errors: list[CchcError] = []
    for path in paths:
        made = path.with_suffix(".pdf")
        try:
            data = path.read_bytes()
            shown = source_of(made.read_bytes()) if made.is_file() else None
        except OSError as error:
            errors.append(OutsideError(f"Không đọc được {printable(path)}: {reason(error)}."))
            continue
        if shown != sha256(data).hexdigest():
            found[path] = data
    return found, errors
