"""Sets of criteria that cannot be right, and results that their criteria cannot take."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from cchc_cli.amounts import number
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.index import Criterion, Index
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import HUNDRED, KINDS, ZERO, ResultProblem
from cchc_cli.periods.names import day_name
from cchc_cli.scoring import kinds  # noqa: F401 - fills KINDS, which rules and their words read
from cchc_cli.scoring.board import board_of
from cchc_cli.scoring.claims import doubts
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.scoring.labels import label_problems
from cchc_cli.text import listing


def _every(checked: CheckedRecord) -> Iterator[tuple[Index, Path, Criterion]]:
    for at, index in enumerate(checked.record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            yield index, path, criterion


def _maximum(criterion: Criterion) -> Decimal:
    """Return the maximum of a criterion's parts, or its own."""
    if criterion.criteria:
        return sum((_maximum(part) for part in criterion.criteria), ZERO)
    return criterion.max or ZERO


@check(
    Rule(
        code="parts-sum",
        severity="error",
        title="Điểm các tiêu chí thành phần không bằng điểm tiêu chí",
        why="Tổng điểm tối đa của các phần phải bằng điểm tối đa ghi ở tiêu chí.",
        wrong="max: 3\ncriteria: [{…, max: 1}, {…, max: 1}]",
        right="max: 2\ncriteria: [{…, max: 1}, {…, max: 1}]",
    )
)
def parts_sum(checked: CheckedRecord) -> Iterator[Finding]:
    """Find criteria whose parts do not add up to the maximum they give."""
    for _, path, criterion in _every(checked):
        if (
            criterion.criteria
            and criterion.max is not None
            and criterion.max != _maximum(criterion)
        ):
            yield Finding(
                "parts-sum",
                f"tiêu chí {criterion.id} tối đa {number(criterion.max)}, "
                f"các phần cộng lại {number(_maximum(criterion))}",
                (*path, "max"),
                hint="sửa `max`, hoặc bỏ `max` để lấy tổng các phần",
            )


@check(
    Rule(
        code="index-total",
        severity="warning",
        title="Bộ chỉ số không đủ 100 điểm",
        why="Bộ chỉ số thường có tổng 100 điểm; đôi khi được quy đổi nên chỉ là cảnh báo.",
        wrong="(tổng các max: 98)",
        right="(tổng các max: 100)",
    )
)
def index_total(checked: CheckedRecord) -> Iterator[Finding]:
    """Find sets of criteria whose normal areas do not total 100."""
    for at, index in enumerate(checked.record.indexes):
        normal = [area for area in index.areas if area.kind == "normal"]
        total = sum((_maximum(c) for area in normal for c in area.criteria), ZERO)
        if normal and total != HUNDRED:
            yield Finding(
                "index-total",
                f"bộ chỉ số năm {index.year} có tổng {number(total)} điểm, không phải 100",
                ("indexes", at, "areas"),
                hint="xem lại điểm tối đa của các tiêu chí",
                on_key=True,
            )


@check(
    Rule(
        code="scoring-steps",
        severity="error",
        title="Cách chấm không hợp lệ",
        why="Mức điểm không được quá điểm tối đa; mức cao hơn không được ít điểm hơn; "
        "tỷ lệ sàn không được quá tỷ lệ đích.",
        wrong="max: 2\nscoring: {kind: choice, options: {Có: 3, Không: 0}}",
        right="max: 2\nscoring: {kind: choice, options: {Có: 2, Không: 0}}",
    )
)
def scoring_steps(checked: CheckedRecord) -> Iterator[Finding]:
    """Find options and steps that exceed the maximum, or steps out of order."""
    for _, path, criterion in _every(checked):
        if criterion.scoring is None or not criterion.max:
            continue
        for below, message in criterion.scoring.problems(criterion.max):
            yield Finding(
                "scoring-steps",
                f"tiêu chí {criterion.id}: {message}",
                (*path, "scoring", *below),
                hint="sửa cách chấm, hoặc điểm tối đa",
            )


@check(
    Rule(
        code="scoring-odd",
        severity="warning",
        title="Cách chấm có chỗ đáng ngờ",
        why="Văn bản gốc đôi khi tự mâu thuẫn: được nhận như đã ghi, nhưng nên xem lại.",
        wrong="max: 2\nscoring: {kind: choice, options: {Có: 1, Không: 0}}",
        right="max: 2\nscoring: {kind: choice, options: {Có: 2, Không: 0}}",
    )
)
def scoring_odd(checked: CheckedRecord) -> Iterator[Finding]:
    """Tell what is odd in a criterion, and is taken as it stands."""
    for _, path, criterion in _every(checked):
        if not criterion.criteria and criterion.max is None:
            yield Finding(
                "scoring-odd",
                f"tiêu chí {criterion.id} chưa có điểm tối đa, nên không tính vào tổng nào",
                (*path, "max"),
                hint="điền `max` khi đã rõ; `max: 0` nếu chỉ theo dõi",
            )
        if criterion.scoring is not None and criterion.max:
            for below, message in criterion.scoring.doubts(criterion.max):
                yield Finding(
                    "scoring-odd",
                    f"tiêu chí {criterion.id}: {message}",
                    (*path, "scoring", *below),
                    hint="đối chiếu văn bản gốc",
                )
        for i, result in enumerate(criterion.results):
            for key, message, hint in _odd_result(criterion, result):
                yield Finding(
                    "scoring-odd",
                    f"tiêu chí {criterion.id}: {message}",
                    (*path, "results", i, key),
                    hint=hint,
                )


def _odd_result(criterion: Criterion, result: Result) -> Iterator[ResultProblem]:
    if result.condition_met is not None and criterion.condition is None:
        words = "kết quả nói về điều kiện mà tiêu chí không nêu điều kiện"
        yield ResultProblem("condition_met", words, "thêm `condition`, hoặc bỏ khóa này")
    scoring = criterion.scoring
    unsaid = scoring is not None and (criterion.empty or scoring.empty) is None
    if scoring is not None and unsaid and scoring.nothing_arose(result):
        yield ResultProblem(
            "denominator",
            "mẫu số bằng 0 mà tiêu chí chưa nói tính thế nào",
            "thêm `empty: full`, `zero` hoặc `exclude` vào tiêu chí",
        )


@check(
    Rule(
        code="rating-order",
        severity="error",
        title="Các mức xếp loại không theo thứ tự",
        why="Xếp loại ghi từ cao đến thấp, mỗi mức một điểm bắt đầu khác nhau.",
        wrong="ratings: [{name: Khá, from: 65}, {name: Tốt, from: 80}]",
        right="ratings: [{name: Tốt, from: 80}, {name: Khá, from: 65}]",
    )
)
def rating_order(checked: CheckedRecord) -> Iterator[Finding]:
    """Find ratings that do not fall from one to the next."""
    for at, index in enumerate(checked.record.indexes):
        for i, (above, below) in enumerate(pairwise(index.ratings), start=1):
            if below.from_ >= above.from_:
                yield Finding(
                    "rating-order",
                    f"`{below.name}` từ {number(below.from_)} đứng sau `{above.name}` "
                    f"từ {number(above.from_)}",
                    ("indexes", at, "ratings", i, "from"),
                    hint="ghi từ cao đến thấp",
                )


@check(
    Rule(
        code="empty-twice",
        severity="error",
        title="Cách tính khi mẫu số bằng 0 ghi ở hai chỗ",
        why="`empty` ghi ở tiêu chí, hoặc trong `scoring` của ratio; ghi cả hai thì không rõ "
        "theo chỗ nào.",
        wrong="empty: full\nscoring: {kind: ratio, empty: zero}",
        right="empty: full\nscoring: {kind: ratio}",
    )
)
def empty_twice(checked: CheckedRecord) -> Iterator[Finding]:
    """Find criteria that say twice how a denominator of 0 is scored."""
    for _, path, criterion in _every(checked):
        if criterion.empty and criterion.scoring is not None and criterion.scoring.empty:
            yield Finding(
                "empty-twice",
                f"tiêu chí {criterion.id} ghi `empty` ở hai chỗ",
                (*path, "empty"),
                hint="giữ một chỗ",
            )


@check(
    Rule(
        code="result-kind",
        severity="error",
        title="Kết quả không hợp với cách chấm",
        why="Mỗi cách chấm nhận khóa riêng: "
        + "; ".join(f"{name} nhận {kind.TAKES}" for name, kind in KINDS.items())
        + ".",
        wrong="scoring: {kind: deduction, per: 0.25}\nresults: [{percent: 90}]",
        right="scoring: {kind: deduction, per: 0.25}\nresults: [{count: 2}]",
    )
)
def result_kind(checked: CheckedRecord) -> Iterator[Finding]:
    """Find results with what their kind cannot take, or without what it needs."""
    for _, path, criterion in _every(checked):
        for i, result in enumerate(criterion.results):
            for key, message, hint in _wrong_result(criterion, result):
                below = (key,) if key else ()
                yield Finding(
                    "result-kind",
                    f"tiêu chí {criterion.id}: {message}",
                    (*path, "results", i, *below),
                    hint=hint,
                )


_RESULT_KEYS = tuple(dict.fromkeys(key for kind in KINDS.values() for key in kind.RESULT))


def _wrong_result(criterion: Criterion, result: Result) -> Iterator[ResultProblem]:
    """Yield keys that the kind does not take, what it lacks, and labels that nobody defined."""
    scoring = criterion.scoring
    if result.not_applicable:
        return
    if result.reason is not None:
        yield ResultProblem("reason", "`reason` chỉ đi với `not_applicable`", "bỏ khóa này")
    if scoring is None:
        words = "tiêu chí có phần chỉ nhận `not_applicable`"
        yield ResultProblem("", words, "ghi kết quả ở các tiêu chí thành phần")
        return
    takes = scoring.takes
    given = [key for key in _RESULT_KEYS if getattr(result, key) is not None]
    for key in given:
        if key in scoring.RESULT and key not in takes:
            words = f"`{key}` đã được tính từ số liệu của dữ liệu"
            yield ResultProblem(key, words, "bỏ khóa này, hoặc bỏ cách tính trong `scoring`")
        elif key not in takes:
            words = f"kiểu `{scoring.kind}` không nhận `{key}`"
            yield ResultProblem(key, words, f"Được dùng: {listing(takes)}")
    if takes and not given and not result.counts and result.condition_met is not False:
        yield ResultProblem("", "kết quả trống", f"ghi {listing(takes)}")
    yield from label_problems("reduced", result.reduced, criterion.reductions or {})
    yield from scoring.result_problems(result)


@check(
    Rule(
        code="points-above-max",
        severity="error",
        title="Điểm quá điểm tối đa",
        why="Điểm thẩm định, điểm do bên ngoài chấm không được quá điểm tối đa. (Điểm tự chấm quá "
        "điểm tối đa là cảnh báo claim-doubtful.)",
        wrong="max: 2\nappraised: 2.5",
        right="max: 2\nappraised: 2",
    )
)
def points_above_max(checked: CheckedRecord) -> Iterator[Finding]:
    """Find points given by people that exceed the maximum."""
    for _, path, criterion in _every(checked):
        if criterion.max is None and not criterion.criteria:
            continue
        maximum = _maximum(criterion)
        given: list[tuple[Path, Decimal | None]] = [(("appraised",), criterion.appraised)]
        given += [(("appraisals", i, "score"), a.score) for i, a in enumerate(criterion.appraisals)]
        given += [(("results", i, "points"), r.points) for i, r in enumerate(criterion.results)]
        for below, points in given:
            if points is not None and points > maximum:
                yield Finding(
                    "points-above-max",
                    f"tiêu chí {criterion.id}: {number(points)} điểm, quá tối đa {number(maximum)}",
                    (*path, *below),
                    hint=f"ghi từ 0 đến {number(maximum)}",
                )


@check(
    Rule(
        code="penalty-deduction",
        severity="error",
        title="Chấm trừ dần trong lĩnh vực điểm trừ",
        why="Lĩnh vực điểm trừ ghi số điểm bị trừ; trừ dần từ điểm tối đa sẽ ra ngược.",
        wrong="kind: penalty\n… scoring: {kind: deduction, per: 0.5}",
        right="kind: penalty\n… scoring: {kind: levels, steps: [{from: 1, points: 0.5}]}",
    )
)
def penalty_deduction(checked: CheckedRecord) -> Iterator[Finding]:
    """Find deductions where points are taken off already."""
    for at, index in enumerate(checked.record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            area, scoring = index.areas[int(path[3])], criterion.scoring
            if (
                area.kind == "penalty"
                and scoring is not None
                and not scoring.ALLOWED_IN_PENALTY_AREA
            ):
                yield Finding(
                    "penalty-deduction",
                    f"tiêu chí {criterion.id} trong lĩnh vực điểm trừ không dùng `{scoring.kind}`",
                    (*path, "scoring", "kind"),
                    hint="dùng levels, choice hoặc external",
                )


@check(
    Rule(
        code="criterion-without-unit",
        severity="warning",
        title="Tiêu chí chưa giao cho đơn vị nào",
        why="Không có đơn vị chủ trì thì không ai ghi kết quả.",
        wrong='- {id: "1.1", name: Kế hoạch, max: 2, …}',
        right='- {id: "1.1", name: Kế hoạch, max: 2, department: VHXH, …}',
    )
)
def criterion_without_unit(checked: CheckedRecord) -> Iterator[Finding]:
    """Find criteria that no unit leads, nor the criterion they are part of."""
    for at, index in enumerate(checked.record.indexes):
        led: dict[Path, bool] = {}
        for path, criterion in criteria_of(index, ("indexes", at)):
            led[path] = criterion.department is not None or led.get(path[:-2], False)
        if led and not any(led.values()):
            yield Finding(
                "criterion-without-unit",
                f"bộ chỉ số năm {index.year}: chưa tiêu chí nào có đơn vị chủ trì",
                ("indexes", at, "areas"),
                hint="thêm `department: …` vào từng tiêu chí; các phần theo đơn vị của tiêu chí",
                on_key=True,
            )
            continue
        for path, criterion in criteria_of(index, ("indexes", at)):
            if not led[path] and not criterion.criteria:
                yield Finding(
                    "criterion-without-unit",
                    f"tiêu chí {criterion.id} chưa có đơn vị chủ trì",
                    (*path, "id"),
                    hint="thêm `department: …`",
                )


@check(
    Rule(
        code="result-outside-year",
        severity="warning",
        title="Kết quả có ngày ngoài năm của bộ chỉ số",
        why="Có thể gõ nhầm năm. Kỳ báo cáo năm tính từ 15/12 năm trước, nên tháng 12 năm trước "
        "và tháng 1 năm sau được nhận.",
        wrong="year: 2025\nresults: [{date: 2052-09-14, …}]",
        right="year: 2025\nresults: [{date: 2025-09-14, …}]",
    )
)
def result_outside_year(checked: CheckedRecord) -> Iterator[Finding]:
    """Find results dated outside the index's year, with a month's grace on both sides."""
    for index, path, criterion in _every(checked):
        for i, result in enumerate(criterion.results):
            day = result.date
            if day is None:
                continue
            months = (day.year - index.year) * 12 + day.month
            if not 0 <= months <= 13:  # noqa: PLR2004 - December before to January after
                yield Finding(
                    "result-outside-year",
                    f"tiêu chí {criterion.id} năm {index.year}: kết quả ngày {day_name(day)}",
                    (*path, "results", i, "date"),
                    hint="xem lại năm",
                )


@check(
    Rule(
        code="claim-doubtful",
        severity="warning",
        title="Điểm tự chấm không khớp kết quả, hoặc thiếu minh chứng",
        why="Thẩm định sẽ cắt điểm tự chấm cao hơn kết quả hoặc không có tài liệu kiểm chứng.",
        wrong="claimed: 2\nresults: [{choice: Không kịp thời}]   # được 1 điểm",
        right="claimed: 1\nresults: [{choice: Không kịp thời}]",
    )
)
def claim_doubtful(checked: CheckedRecord) -> Iterator[Finding]:
    """Find claims that an appraisal would question."""
    for at, index in enumerate(checked.record.indexes):
        paths = {c.id: path for path, c in criteria_of(index, ("indexes", at))}
        for doubt in doubts(board_of(checked.record, index, checked.today)):
            message, hint = _DOUBTS[doubt.kind]
            message = message.format(number(doubt.computed or ZERO))
            yield Finding(
                "claim-doubtful",
                f"tiêu chí {doubt.criterion} tự chấm {number(doubt.claimed)} {message}",
                (*paths[doubt.criterion], "claimed"),
                hint=hint,
            )


_RESULT_OR_CLAIM = "sửa `claimed`, hoặc cập nhật kết quả"
_DOUBTS = {
    "unproven": ("mà chưa có minh chứng", "thêm `evidence`"),
    "above": ("mà kết quả được {}", _RESULT_OR_CLAIM),
    "below": ("mà kết quả được {}", _RESULT_OR_CLAIM),
    "above_max": ("quá điểm tối đa {}", "sửa `claimed`"),
    "excluded": ("mà tiêu chí này không tính điểm", "bỏ `claimed`"),
    "not_self_assessed": ("mà tiêu chí này đơn vị không tự chấm", "bỏ `claimed`"),
}
