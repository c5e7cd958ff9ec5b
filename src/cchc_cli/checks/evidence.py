"""Rules of evidence (minh chứng), of which `cchc evidence check` alone reads the files."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding
from cchc_cli.model.evidence import Evidence
from cchc_cli.periods.names import day_name
from cchc_cli.progress.states import tasks_on_day
from cchc_cli.scoring.proofs import placed_evidence
from cchc_cli.text import LISTED, as_typed, is_web_address, listing, web_address_meant
from cchc_cli.workspace.reading.evidence_files import EvidenceFile


@check(
    Rule(
        code="evidence-file",
        severity="error",
        title="Tệp minh chứng không dùng được",
        why="Tệp phải có thật, không rỗng, nằm trong thư mục làm việc, để gửi đi cùng hồ sơ.",
        wrong="file: C:/Users/VP/Desktop/bc.pdf",
        right="file: evidence/bc-45.pdf",
    ),
    suite="evidence",
)
def evidence_file(checked: CheckedRecord) -> Iterator[Finding]:
    """Find files that are not there, not ours to send, empty, or unreadable."""
    for placed in placed_evidence(checked.record):
        proof = checked.proofs.get(placed.evidence.file or "")
        if proof is not None and proof.fault:
            message, hint = FILE_FAULTS[proof.fault]
            yield Finding(
                "evidence-file",
                f"{placed.owner}: {message} `{placed.evidence.file}`",
                (*placed.path, "file"),
                hint=hint.format(f"{checked.folder}/{placed.evidence.file}"),
            )


FILE_FAULTS = {
    "missing": ("không có tệp", "đặt tệp vào {}, hoặc sửa đường dẫn"),
    "outside": ("tệp nằm ngoài thư mục làm việc:", "chép tệp vào thư mục evidence/"),
    "empty": ("tệp rỗng:", "lấy lại tệp gốc"),
    "unreadable": ("không đọc được tệp", "xem lại tên tệp và quyền đọc"),
}
"""What may be wrong with a file, in words that its name follows, and what to do."""


@check(
    Rule(
        code="evidence-changed",
        severity="error",
        title="Tệp minh chứng đã đổi",
        why="Mã băm ghi trong dữ liệu khác mã băm của tệp: tệp bị thay hoặc sửa sau khi ghi.",
        wrong="sha256: (mã của tệp cũ)",
        right="sha256: (mã của tệp hiện có)",
    ),
    suite="evidence",
)
def evidence_changed(checked: CheckedRecord) -> Iterator[Finding]:
    """Find files whose bytes are not those that were recorded."""
    for placed in placed_evidence(checked.record):
        item = placed.evidence
        proof = checked.proofs.get(item.file or "")
        if proof is None or proof.fault or not item.sha256 or item.sha256 == proof.sha256:
            continue
        yield Finding(
            "evidence-changed",
            f"{placed.owner}: tệp `{item.file}` đã đổi so với khi ghi",
            (*placed.path, "sha256"),
            hint=f"lấy lại tệp gốc, hoặc ghi mã mới: {proof.sha256}",
        )


@check(
    Rule(
        code="evidence-no-link",
        severity="error",
        title="Minh chứng công khai mà thiếu liên kết",
        why="Công khai thì người xem phải mở được.",
        wrong="- {title: Kế hoạch, public: true}",
        right="- {title: Kế hoạch, public: true, url: https://…}",
    ),
    suite="evidence",
)
def evidence_no_link(checked: CheckedRecord) -> Iterator[Finding]:
    """Find public evidence that nobody can open."""
    for placed in placed_evidence(checked.record):
        url = placed.evidence.url
        if placed.evidence.public and not (url and is_web_address(url)):
            yield Finding(
                "evidence-no-link",
                f"{placed.owner}: `{placed.evidence.title}` công khai mà thiếu liên kết",
                placed.path,
                hint=_address_hint(url) if url else "thêm `url: https://…`, hoặc bỏ `public: true`",
            )


@check(
    Rule(
        code="evidence-url",
        severity="warning",
        title="Liên kết của minh chứng không mở được bằng trình duyệt",
        why="Chỉ http và https mở được trên máy của người xem.",
        wrong="url: C:/Users/VP/Desktop/bc.pdf",
        right="url: https://…",
    )
)
def evidence_url(checked: CheckedRecord) -> Iterator[Finding]:
    """Find links that no browser opens, or that do something else than open a page."""
    for placed in placed_evidence(checked.record):
        url = placed.evidence.url
        if url and not is_web_address(url):
            yield Finding(
                "evidence-url",
                f"{placed.owner}: liên kết `{url}` không phải http, https",
                (*placed.path, "url"),
                hint=_address_hint(url),
            )


@check(
    Rule(
        code="evidence-shared",
        severity="warning",
        title="Một tài liệu dùng cho hai việc",
        why="Có thể đúng, có thể gắn nhầm; cấp trên thường hỏi.",
        wrong="hai việc cùng `file: evidence/bc-45.pdf`",
        right="mỗi việc một tài liệu, hoặc giữ nguyên nếu đúng là dùng chung",
    ),
    suite="evidence",
)
def evidence_shared(checked: CheckedRecord) -> Iterator[Finding]:
    """Find each later use of a document that serves another duty, or another criterion.

    A duty and the criterion it serves may well name the same document.
    """
    used = [
        (item, [(item.path[0], *named) for named in _identities(item.evidence, checked.proofs)])
        for item in placed_evidence(checked.record)
    ]
    times = Counter(document for _, documents in used for document in documents)
    users = _Users()
    for item, documents in used:
        several = [document for document in documents if times[document] > 1]
        others, count = users.beside(item.owner, several)
        if count:
            yield Finding(
                "evidence-shared",
                f"{item.owner}: `{item.evidence.title}` cũng là minh chứng của "
                f"{listing(others, total=count)}",
                item.path,
                hint="xem lại có gắn nhầm không",
            )
        users.add(item.owner, several)


_Document = tuple[str | int, str, str]


class _Users:
    """Who uses each document so far, told in a time that does not grow with their number.

    Users of several documents are counted as bits of a number: the union of two lists takes as
    long as they are, at each use again.
    """

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._names: dict[_Document, dict[str, None]] = {}
        self._bits: dict[_Document, int] = {}

    def add(self, owner: str, documents: Iterable[_Document]) -> None:
        bit = 1 << self._places.setdefault(owner, len(self._places))
        for document in documents:
            self._names.setdefault(document, {})[owner] = None
            self._bits[document] = self._bits.get(document, 0) | bit

    def beside(self, owner: str, documents: Iterable[_Document]) -> tuple[list[str], int]:
        """Return the others who use some documents, as many as are shown, and how many they are."""
        own = 1 << self._places[owner] if owner in self._places else 0
        every = own
        first: dict[str, None] = {}
        for document in documents:
            every |= self._bits.get(document, 0)
            for name in self._names.get(document, ()):
                if len(first) > LISTED:
                    break
                first[name] = None
        first.pop(owner, None)
        return list(first)[:LISTED], (every ^ own).bit_count()


def _address_hint(url: str) -> str:
    if (meant := web_address_meant(url)) is not None:
        return f"viết đủ: `url: {meant}`"
    return "viết đủ https://…; tệp thì ghi ở `file`"


def _identities(item: Evidence, proofs: Mapping[str, EvidenceFile]) -> Iterator[tuple[str, str]]:
    """Yield what makes two entries the same document."""
    if item.file:
        yield "bytes", proofs[item.file].sha256 or item.file
    if item.url:
        yield "url", item.url
    if item.number:
        yield "number", f"{item.number} {item.date or ''}"


@check(
    Rule(
        code="evidence-late",
        severity="warning",
        title="Minh chứng có ngày sau hạn",
        why="Tài liệu lập sau hạn thường không được tính là đúng hạn.",
        wrong="due: 2025-10-31\nevidence: [{title: Báo cáo, date: 2025-11-05}]",
        right="due: 2025-10-31\nevidence: [{title: Báo cáo, date: 2025-10-30}]",
    ),
    suite="evidence",
)
def evidence_late(checked: CheckedRecord) -> Iterator[Finding]:
    """Find documents dated after the deadline of what they prove."""
    for placed in placed_evidence(checked.record):
        item = placed.evidence
        if item.date and placed.due and item.date > placed.due:
            yield Finding(
                "evidence-late",
                f"{placed.owner}: `{item.title}` ngày {day_name(item.date)}, "
                f"sau hạn {day_name(placed.due)}",
                (*placed.path, "date"),
                hint="xem lại ngày của tài liệu và hạn",
            )


@check(
    Rule(
        code="evidence-none",
        severity="error",
        title="Báo xong mà chưa có minh chứng",
        why="Tự báo xong mà không có tài liệu kiểm chứng thì bị cắt khi thẩm định.",
        wrong="status: done\ncompleted: 2025-11-20",
        right="status: done\ncompleted: 2025-11-20\nevidence:\n  - title: Báo cáo số 45/BC-UBND",
    ),
    suite="evidence",
)
def evidence_none(checked: CheckedRecord) -> Iterator[Finding]:
    """Find duties and periods that are reported done and cannot be proven."""
    for i, duty in enumerate(tasks_on_day(checked.record, checked.today)):
        name = duty.task.id
        lacking = [str(o.period) for o in duty.occurrences if o.state == "awaiting_evidence"]
        if duty.state == "awaiting_evidence" or lacking:
            which = f" kỳ {listing(lacking)}" if lacking else ""
            period = f" --period {lacking[0]}" if lacking else ""
            yield Finding(
                "evidence-none",
                f"{name}{which} báo xong mà chưa có minh chứng",
                ("tasks", i, "id"),
                hint=f"gõ: cchc evidence add {as_typed(name)}{period} --title …",
            )
