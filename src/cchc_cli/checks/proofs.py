"""Evidence against the disk: rules of `cchc evidence check`, which alone reads the files."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from cchc_cli.checks.registry import Rule, declare
from cchc_cli.model.diagnostic import Diagnostic, Finding, Path, Severity
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.record import Record
from cchc_cli.periods.names import day_name
from cchc_cli.progress.schedule import due_day
from cchc_cli.progress.states import judge_all
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.text import listing
from cchc_cli.workspace.reading.load import Loaded
from cchc_cli.workspace.reading.places import by_file, placed
from cchc_cli.workspace.reading.proofs import Proof, examine


def _rule(code: str, severity: Severity, title: str, why: str, wrong: str, right: str) -> None:
    declare(Rule(code, severity, title, why, wrong, right))
    _SEVERITIES[code] = severity


_SEVERITIES: dict[str, Severity] = {}
_rule(
    "evidence-file",
    "error",
    "Tệp minh chứng không dùng được",
    "Tệp phải có thật, không rỗng, nằm trong thư mục làm việc, để gửi đi cùng hồ sơ.",
    "file: C:/Users/VP/Desktop/bc.pdf",
    "file: evidence/bc-45.pdf",
)
_rule(
    "evidence-changed",
    "error",
    "Tệp minh chứng đã đổi",
    "Mã băm ghi trong dữ liệu khác mã băm của tệp: tệp bị thay hoặc sửa sau khi ghi.",
    "sha256: (mã của tệp cũ)",
    "sha256: (mã của tệp hiện có)",
)
_rule(
    "evidence-no-link",
    "error",
    "Minh chứng công khai mà thiếu liên kết",
    "Công khai thì người xem phải mở được.",
    "- {title: Kế hoạch, public: true}",
    "- {title: Kế hoạch, public: true, url: https://…}",
)
_rule(
    "evidence-shared",
    "warning",
    "Một tài liệu dùng cho hai việc",
    "Có thể đúng, có thể gắn nhầm; cấp trên thường hỏi.",
    "hai việc cùng `file: evidence/bc-45.pdf`",
    "mỗi việc một tài liệu, hoặc giữ nguyên nếu đúng là dùng chung",
)
_rule(
    "evidence-late",
    "warning",
    "Minh chứng có ngày sau hạn",
    "Tài liệu lập sau hạn thường không được tính là đúng hạn.",
    "due: 2025-10-31\nevidence: [{title: Báo cáo, date: 2025-11-05}]",
    "due: 2025-10-31\nevidence: [{title: Báo cáo, date: 2025-10-30}]",
)
_rule(
    "evidence-none",
    "error",
    "Báo xong mà chưa có minh chứng",
    "Tự báo xong mà không có tài liệu kiểm chứng thì bị cắt khi thẩm định.",
    "status: done\ncompleted: 2025-11-20",
    "status: done\ncompleted: 2025-11-20\nevidence:\n  - title: Báo cáo số 45/BC-UBND",
)


@dataclass(frozen=True, slots=True)
class _Held:
    """A piece of evidence: where it stands, for what, and by when it should have been."""

    path: Path
    owner: str
    evidence: Evidence
    due: dt.date | None


def judge_evidence(loaded: Loaded, day: dt.date) -> tuple[Diagnostic, ...]:
    """Give everything wrong with the evidence, sorted by place."""
    held = list(_all(loaded.record))
    root = loaded.workspace.root
    names = {h.evidence.file for h in held if h.evidence.file}
    proofs = {name: examine(root, name) for name in names}
    found = [*_without_any(loaded.record, day), *_shared(held, proofs)]
    for item in held:
        found += _of_one(item, proofs, root)
    sorted_in = by_file(loaded, ((finding, _SEVERITIES[finding.code]) for finding in found))
    told = [
        diagnostic
        for file in loaded.files
        for diagnostic in placed(file, sorted_in.get(file.source.name, ()))
    ]
    return tuple(sorted(told, key=lambda d: (d.file, d.line, d.column, d.code)))


def _all(record: Record) -> Iterator[_Held]:
    for i, task in enumerate(record.tasks):
        for j, item in enumerate(task.evidence):
            yield _Held(
                ("tasks", i, "evidence", j), task.id, item, task.due.last if task.due else None
            )
        for k, done in enumerate(task.done):
            due = due_day(task.repeat, done.period) if task.repeat else None
            for j, item in enumerate(done.evidence):
                yield _Held(("tasks", i, "done", k, "evidence", j), task.id, item, due)
    for i, index in enumerate(record.indexes):
        for path, criterion in criteria_of(index, ("indexes", i)):
            for j, item in enumerate(criterion.evidence):
                owner = f"{index.year}/{criterion.id}"
                yield _Held((*path, "evidence", j), owner, item, criterion.due)


def _of_one(held: _Held, proofs: dict[str, Proof], root: FilePath) -> Iterator[Finding]:
    item = held.evidence
    if item.file:
        yield from _of_file(held, proofs[item.file], root)
    if item.public and not item.url:
        yield Finding(
            "evidence-no-link",
            f"{held.owner}: `{item.title}` công khai mà thiếu liên kết",
            held.path,
            "thêm `url: https://…`, hoặc bỏ `public: true`",
        )
    if item.date and held.due and item.date > held.due:
        yield Finding(
            "evidence-late",
            f"{held.owner}: `{item.title}` ngày {day_name(item.date)}, "
            f"sau hạn {day_name(held.due)}",
            (*held.path, "date"),
            "xem lại ngày của tài liệu và hạn",
        )


def _of_file(held: _Held, proof: Proof, root: FilePath) -> Iterator[Finding]:
    item = held.evidence
    words = {
        "missing": ("không có tệp", f"đặt tệp vào {root.name}/{item.file}, hoặc sửa đường dẫn"),
        "outside": ("tệp nằm ngoài thư mục làm việc:", "chép tệp vào thư mục evidence/"),
        "empty": ("tệp rỗng:", "lấy lại tệp gốc"),
        "unreadable": ("không đọc được tệp", "xem lại tên tệp và quyền đọc"),
    }
    if proof.fault:
        message, hint = words[proof.fault]
        path = (*held.path, "file")
        yield Finding("evidence-file", f"{held.owner}: {message} `{item.file}`", path, hint)
    elif item.sha256 and item.sha256 != proof.sha256:
        yield Finding(
            "evidence-changed",
            f"{held.owner}: tệp `{item.file}` đã đổi so với khi ghi",
            (*held.path, "sha256"),
            f"lấy lại tệp gốc, hoặc ghi mã mới: {proof.sha256}",
        )


def _shared(held: list[_Held], proofs: dict[str, Proof]) -> Iterator[Finding]:
    """Tell each later use of a document that serves another duty, or another criterion.

    A duty and the criterion it serves may well name the same document.
    """
    users: dict[tuple[str | int, str, str], list[str]] = {}
    for item in held:
        others: list[str] = []
        for kind, identity in _identities(item.evidence, proofs):
            owners = users.setdefault((item.path[0], kind, identity), [])
            others += [owner for owner in owners if owner != item.owner]
            owners.append(item.owner)
        if others:
            yield Finding(
                "evidence-shared",
                f"{item.owner}: `{item.evidence.title}` cũng là minh chứng của "
                f"{listing(dict.fromkeys(others))}",
                item.path,
                "xem lại có gắn nhầm không",
            )


def _identities(item: Evidence, proofs: dict[str, Proof]) -> Iterator[tuple[str, str]]:
    """Give what makes two entries the same document."""
    if item.file:
        yield "bytes", proofs[item.file].sha256 or item.file
    if item.url:
        yield "url", item.url
    if item.number:
        yield "number", f"{item.number} {item.date or ''}"


def _without_any(record: Record, day: dt.date) -> Iterator[Finding]:
    for i, duty in enumerate(judge_all(record, day)):
        name = duty.task.id
        lacking = [str(o.period) for o in duty.occurrences if o.state == "awaiting_evidence"]
        if duty.state == "awaiting_evidence" or lacking:
            which = f" kỳ {listing(lacking)}" if lacking else ""
            period = f" --period {lacking[0]}" if lacking else ""
            yield Finding(
                "evidence-none",
                f"{name}{which} báo xong mà chưa có minh chứng",
                ("tasks", i, "id"),
                f"gõ: cchc evidence add {name}{period} --title …",
            )
