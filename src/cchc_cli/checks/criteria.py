"""Sets of criteria that cannot be right, or that are odd."""

from collections.abc import Iterator
from itertools import pairwise

from cchc_cli.amounts import number
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import ResultProblem
from cchc_cli.scoring import kinds  # noqa: F401 - fills KINDS, which rules and their words read
from cchc_cli.scoring.criteria import criteria_of, every_criterion, maximum_of


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
    for _, path, criterion in every_criterion(checked.record):
        if (
            criterion.criteria
            and criterion.max is not None
            and criterion.max != maximum_of(criterion)
        ):
            yield Finding(
                "parts-sum",
                f"tiêu chí {criterion.id} tối đa {number(criterion.max)}, "
                f"các phần cộng lại {number(maximum_of(criterion))}",
                (*path, "max"),
                hint="sửa `max`, hoặc bỏ `max` để lấy tổng các phần",
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
    for _, path, criterion in every_criterion(checked.record):
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
    for _, path, criterion in every_criterion(checked.record):
        for below, message, hint in _odd(criterion):
            said = f"tiêu chí {criterion.id}{message}"
            yield Finding("scoring-odd", said, (*path, *below), hint=hint)


def _odd(criterion: Criterion) -> Iterator[tuple[Path, str, str]]:
    """Yield what is odd: where below the criterion, what, and what to do."""
    if not criterion.criteria and criterion.max is None:
        yield (
            ("max",),
            " chưa có điểm tối đa, nên không tính vào tổng nào",
            "điền `max` khi đã rõ; `max: 0` nếu chỉ theo dõi",
        )
    for key in ("condition", "reductions") if criterion.criteria else ():
        if getattr(criterion, key):
            words = f" có phần, nên `{key}` không tính vào điểm nào"
            yield (key,), words, "ghi ở từng tiêu chí thành phần"
    if criterion.scoring is not None and criterion.max:
        for below, message in criterion.scoring.doubts(criterion.max):
            yield ("scoring", *below), f": {message}", "đối chiếu văn bản gốc"
    for i, result in enumerate(criterion.results):
        for key, message, hint in _odd_result(criterion, result):
            yield ("results", i, key), f": {message}", hint


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
    for _, path, criterion in every_criterion(checked.record):
        if criterion.empty and criterion.scoring is not None and criterion.scoring.empty:
            yield Finding(
                "empty-twice",
                f"tiêu chí {criterion.id} ghi `empty` ở hai chỗ",
                (*path, "empty"),
                hint="giữ một chỗ",
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
                    hint="dùng per_item, levels, choice hoặc external",
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
