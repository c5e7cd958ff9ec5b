"""One document or many, made and saved, each with what came out."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from cchc_cli.documents.blanks import Where, for_people
from cchc_cli.documents.document import NothingYetError, Request
from cchc_cli.documents.file_names import FileNames, file_names
from cchc_cli.documents.make import Made, document, make
from cchc_cli.documents.reissued import reissue
from cchc_cli.documents.save import DOCX, PDF, guard_of
from cchc_cli.documents.selecting import kinds_of
from cchc_cli.documents.templates import find_template
from cchc_cli.errors import CchcError, OutsideError, RefusedError
from cchc_cli.model.record import Record
from cchc_cli.oserror import reason
from cchc_cli.outputs import Guard, judged, judged_folder, require_replaceable, standing, write
from cchc_cli.text import printable
from cchc_cli.word.errors import TemplateError
from cchc_cli.workspace.reading.load import Loaded


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
    names = file_names(record, kinds_of(record, root), requests)
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
