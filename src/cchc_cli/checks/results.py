"""Results that their criteria cannot take, and points that people gave."""

from collections.abc import Iterator
from decimal import Decimal

from cchc_cli.amounts import number
from cchc_cli.checks.registry import CheckedRecord, Rule, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.index import Criterion
from cchc_cli.model.result import Result
from cchc_cli.model.scoring import KINDS, ZERO, ResultProblem
from cchc_cli.periods.names import day_name
from cchc_cli.scoring import kinds  # noqa: F401 - fills KINDS, which rules and their words read
from cchc_cli.scoring.board import board_of
from cchc_cli.scoring.claims import doubts
from cchc_cli.scoring.criteria import criteria_of, every_criterion, maximum_of
from cchc_cli.scoring.labels import label_problems
from cchc_cli.text import listing


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
    for _, path, criterion in every_criterion(checked.record):
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
    for _, path, criterion in every_criterion(checked.record):
        if criterion.max is None and not criterion.criteria:
            continue
        maximum = maximum_of(criterion)
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
    for index, path, criterion in every_criterion(checked.record):
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
