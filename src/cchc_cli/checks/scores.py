"""Sets of criteria that cannot be right, and results that their criteria cannot take."""

from collections.abc import Iterator
from decimal import Decimal

from cchc_cli.checks.registry import Rule, Scene, check
from cchc_cli.model.diagnostic import Finding, Path
from cchc_cli.model.index import Criterion, Index, Result
from cchc_cli.model.scoring import HUNDRED, ZERO, Choice, Deduction, Levels, Ratio
from cchc_cli.scoring.board import board_of
from cchc_cli.scoring.claims import doubts
from cchc_cli.scoring.criteria import criteria_of
from cchc_cli.suggestions import meant
from cchc_cli.text import listing

_FIELDS: dict[str, tuple[str, ...]] = {
    "choice": ("choice",),
    "levels": ("value",),
    "ratio": ("numerator", "denominator", "percent"),
    "deduction": ("count",),
    "external": ("points", "percent"),
}


def _every(scene: Scene) -> Iterator[tuple[Index, Path, Criterion]]:
    for at, index in enumerate(scene.record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            yield index, path, criterion


def _most(criterion: Criterion) -> Decimal:
    """Give the maximum of a criterion's parts, or its own."""
    if criterion.criteria:
        return sum((_most(part) for part in criterion.criteria), ZERO)
    return criterion.max or ZERO


def shown(points: Decimal) -> str:
    """Write points for a message, without useless zeros."""
    text = f"{points:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


@check(
    Rule(
        "parts-sum",
        "error",
        "Điểm các tiêu chí thành phần không bằng điểm tiêu chí",
        "Tổng điểm tối đa của các phần phải bằng điểm tối đa ghi ở tiêu chí.",
        "max: 3\ncriteria: [{…, max: 1}, {…, max: 1}]",
        "max: 2\ncriteria: [{…, max: 1}, {…, max: 1}]",
    )
)
def parts_sum(scene: Scene) -> Iterator[Finding]:
    """Find criteria whose parts do not add up to the maximum they give."""
    for _, path, criterion in _every(scene):
        if criterion.criteria and criterion.max is not None and criterion.max != _most(criterion):
            yield Finding(
                "parts-sum",
                f"tiêu chí {criterion.id} tối đa {shown(criterion.max)}, "
                f"các phần cộng lại {shown(_most(criterion))}",
                (*path, "max"),
                "sửa `max`, hoặc bỏ `max` để lấy tổng các phần",
            )


@check(
    Rule(
        "index-total",
        "warning",
        "Bộ chỉ số không đủ 100 điểm",
        "Bộ chỉ số thường có tổng 100 điểm; đôi khi được quy đổi nên chỉ là cảnh báo.",
        "(tổng các max: 98)",
        "(tổng các max: 100)",
    )
)
def index_total(scene: Scene) -> Iterator[Finding]:
    """Find sets of criteria whose normal areas do not total 100."""
    for at, index in enumerate(scene.record.indexes):
        normal = [area for area in index.areas if area.kind == "normal"]
        total = sum((_most(c) for area in normal for c in area.criteria), ZERO)
        if normal and total != HUNDRED:
            yield Finding(
                "index-total",
                f"bộ chỉ số năm {index.year} có tổng {shown(total)} điểm, không phải 100",
                ("indexes", at, "areas"),
                "xem lại điểm tối đa của các tiêu chí",
                on_key=True,
            )


@check(
    Rule(
        "scoring-steps",
        "error",
        "Cách chấm không hợp lệ",
        "Mức điểm không được quá điểm tối đa; mức cao hơn không được ít điểm hơn; "
        "tỷ lệ sàn không được quá tỷ lệ đích.",
        "max: 2\nscoring: {kind: choice, options: {Có: 3, Không: 0}}",
        "max: 2\nscoring: {kind: choice, options: {Có: 2, Không: 0}}",
    )
)
def scoring_steps(scene: Scene) -> Iterator[Finding]:
    """Find options and steps that exceed the maximum, or steps out of order."""
    for _, path, criterion in _every(scene):
        for below, message in _wrong_steps(criterion):
            yield Finding(
                "scoring-steps",
                f"tiêu chí {criterion.id}: {message}",
                (*path, "scoring", *below),
                "sửa cách chấm, hoặc điểm tối đa",
            )


def _wrong_steps(criterion: Criterion) -> Iterator[tuple[Path, str]]:
    scoring, most = criterion.scoring, criterion.max
    if scoring is None or most is None:
        return
    if isinstance(scoring, Choice):
        for label, points in scoring.options.items():
            if points > most:
                yield ("options", label), f"`{label}` {shown(points)} điểm, quá {shown(most)}"
        if not scoring.options:
            yield ("options",), "chưa có lựa chọn nào"
    elif isinstance(scoring, Levels):
        yield from _wrong_levels(scoring, most)
    elif isinstance(scoring, Ratio):
        if scoring.target <= 0:
            yield ("target",), "tỷ lệ đích phải lớn hơn 0"
        elif scoring.floor > scoring.target:
            yield ("floor",), f"sàn {shown(scoring.floor)}% quá đích {shown(scoring.target)}%"


def _wrong_levels(scoring: Levels, most: Decimal) -> Iterator[tuple[Path, str]]:
    for i, step in enumerate(scoring.steps):
        if step.points > most:
            yield ("steps", i, "points"), f"mức {shown(step.points)} điểm, quá {shown(most)}"
        for other in scoring.steps[:i]:
            if other.from_ == step.from_:
                yield ("steps", i, "from"), f"mức từ {shown(step.from_)} viết hai lần"
                continue
            lower, higher = sorted((other, step), key=lambda s: s.from_)
            if higher.points < lower.points:
                words = f"đạt từ {shown(higher.from_)} mà ít điểm hơn từ {shown(lower.from_)}"
                yield ("steps", i, "points"), words
    if not scoring.steps:
        yield ("steps",), "chưa có mức nào"


@check(
    Rule(
        "result-kind",
        "error",
        "Kết quả không hợp với cách chấm",
        "Mỗi cách chấm nhận khóa riêng: choice nhận choice; levels nhận value; ratio nhận "
        "numerator và denominator, hoặc percent; deduction nhận count; external nhận points "
        "hoặc percent.",
        "scoring: {kind: deduction, per: 0.25}\nresults: [{percent: 90}]",
        "scoring: {kind: deduction, per: 0.25}\nresults: [{count: 2}]",
    )
)
def result_kind(scene: Scene) -> Iterator[Finding]:
    """Find results with what their kind cannot take, or without what it needs."""
    for _, path, criterion in _every(scene):
        for i, result in enumerate(criterion.results):
            for key, message, hint in _wrong_result(criterion, result):
                below = (key,) if key else ()
                yield Finding(
                    "result-kind",
                    f"tiêu chí {criterion.id}: {message}",
                    (*path, "results", i, *below),
                    hint,
                )


def _wrong_result(criterion: Criterion, result: Result) -> Iterator[tuple[str, str, str]]:
    scoring = criterion.scoring
    if scoring is None:
        yield "", "tiêu chí có phần thì không nhận kết quả", "ghi kết quả ở các tiêu chí thành phần"
        return
    allowed = _FIELDS[scoring.kind]
    given = [
        name for names in _FIELDS.values() for name in names if getattr(result, name) is not None
    ]
    for name in dict.fromkeys(given):
        if name not in allowed:
            yield (
                name,
                f"kiểu `{scoring.kind}` không nhận `{name}`",
                f"Được dùng: {listing(allowed)}",
            )
    if not given:
        yield "", "kết quả trống", f"ghi {listing(allowed)}"
    if isinstance(scoring, Choice) and result.choice and result.choice not in scoring.options:
        near = meant(result.choice, scoring.options)
        words = f"không có lựa chọn `{result.choice}`"
        yield "choice", words, f"{near}Được dùng: {listing(scoring.options)}"
    if isinstance(scoring, Ratio):
        yield from _wrong_rate(scoring, result)


def _wrong_rate(scoring: Ratio, result: Result) -> Iterator[tuple[str, str, str]]:
    top, bottom = result.numerator, result.denominator
    if (top is None) != (bottom is None):
        there = "numerator" if bottom is None else "denominator"
        yield there, "tử số và mẫu số phải đi cùng nhau", "ghi cả numerator và denominator"
    elif top is not None and result.percent is not None:
        yield "percent", "vừa có tử số, mẫu số vừa có tỷ lệ", "giữ một trong hai"
    if top is not None and bottom is not None and top > bottom:
        yield "numerator", f"tử số {shown(top)} lớn hơn mẫu số {shown(bottom)}", "xem lại hai số"
    if bottom is not None and not bottom and scoring.empty is None:
        words = "mẫu số bằng 0 mà cách chấm chưa nói tính thế nào"
        yield "denominator", words, "thêm `empty: full`, `zero` hoặc `exclude` vào cách chấm"


@check(
    Rule(
        "points-above-max",
        "error",
        "Điểm quá điểm tối đa",
        "Điểm tự chấm, điểm thẩm định, điểm do bên ngoài chấm không được quá điểm tối đa.",
        "max: 2\nclaimed: 2.5",
        "max: 2\nclaimed: 2",
    )
)
def points_above_max(scene: Scene) -> Iterator[Finding]:
    """Find points given by people that exceed the maximum."""
    for _, path, criterion in _every(scene):
        most = _most(criterion)
        given: list[tuple[Path, Decimal | None]] = [
            (("claimed",), criterion.claimed),
            (("appraised",), criterion.appraised),
        ]
        given += [(("results", i, "points"), r.points) for i, r in enumerate(criterion.results)]
        for below, points in given:
            if points is not None and points > most:
                yield Finding(
                    "points-above-max",
                    f"tiêu chí {criterion.id}: {shown(points)} điểm, quá tối đa {shown(most)}",
                    (*path, *below),
                    f"ghi từ 0 đến {shown(most)}",
                )


@check(
    Rule(
        "penalty-deduction",
        "error",
        "Chấm trừ dần trong lĩnh vực điểm trừ",
        "Lĩnh vực điểm trừ ghi số điểm bị trừ; trừ dần từ điểm tối đa sẽ ra ngược.",
        "kind: penalty\n… scoring: {kind: deduction, per: 0.5}",
        "kind: penalty\n… scoring: {kind: levels, steps: [{from: 1, points: 0.5}]}",
    )
)
def penalty_deduction(scene: Scene) -> Iterator[Finding]:
    """Find deductions where points are taken off already."""
    for at, index in enumerate(scene.record.indexes):
        for path, criterion in criteria_of(index, ("indexes", at)):
            area = index.areas[int(path[3])]
            if area.kind == "penalty" and isinstance(criterion.scoring, Deduction):
                yield Finding(
                    "penalty-deduction",
                    f"tiêu chí {criterion.id} trong lĩnh vực điểm trừ không dùng `deduction`",
                    (*path, "scoring", "kind"),
                    "dùng levels, choice hoặc external",
                )


@check(
    Rule(
        "criterion-without-unit",
        "warning",
        "Tiêu chí chưa giao cho đơn vị nào",
        "Không có đơn vị chủ trì thì không ai ghi kết quả.",
        '- {id: "1.1", name: Kế hoạch, max: 2, …}',
        '- {id: "1.1", name: Kế hoạch, max: 2, department: VHXH, …}',
    )
)
def criterion_without_unit(scene: Scene) -> Iterator[Finding]:
    """Find criteria that no unit leads, nor the criterion they are part of."""
    for at, index in enumerate(scene.record.indexes):
        led: dict[Path, bool] = {}
        for path, criterion in criteria_of(index, ("indexes", at)):
            led[path] = criterion.department is not None or led.get(path[:-2], False)
            if not led[path] and not criterion.criteria:
                yield Finding(
                    "criterion-without-unit",
                    f"tiêu chí {criterion.id} chưa có đơn vị chủ trì",
                    (*path, "id"),
                    "thêm `department: …`",
                )


@check(
    Rule(
        "result-outside-year",
        "warning",
        "Kết quả có ngày ngoài năm của bộ chỉ số",
        "Có thể gõ nhầm năm. Kỳ báo cáo năm tính từ 15/12 năm trước, nên tháng 12 năm trước "
        "và tháng 1 năm sau được nhận.",
        "year: 2025\nresults: [{date: 2052-09-14, …}]",
        "year: 2025\nresults: [{date: 2025-09-14, …}]",
    )
)
def result_outside_year(scene: Scene) -> Iterator[Finding]:
    """Find results dated outside the index's year, with a month's grace on both sides."""
    for index, path, criterion in _every(scene):
        for i, result in enumerate(criterion.results):
            day = result.date
            if day is None:
                continue
            months = (day.year - index.year) * 12 + day.month
            if not 0 <= months <= 13:  # noqa: PLR2004 - December before to January after
                yield Finding(
                    "result-outside-year",
                    f"tiêu chí {criterion.id} năm {index.year}: kết quả ngày {day:%d/%m/%Y}",
                    (*path, "results", i, "date"),
                    "xem lại năm",
                )


@check(
    Rule(
        "claim-doubtful",
        "warning",
        "Điểm tự chấm không khớp kết quả, hoặc thiếu minh chứng",
        "Thẩm định sẽ cắt điểm tự chấm cao hơn kết quả hoặc không có tài liệu kiểm chứng.",
        "claimed: 2\nresults: [{choice: Không kịp thời}]   # được 1 điểm",
        "claimed: 1\nresults: [{choice: Không kịp thời}]",
    )
)
def claim_doubtful(scene: Scene) -> Iterator[Finding]:
    """Find claims that an appraisal would question."""
    for at, index in enumerate(scene.record.indexes):
        paths = {c.id: path for path, c in criteria_of(index, ("indexes", at))}
        for doubt in doubts(board_of(scene.record, index, scene.today)):
            if doubt.kind == "unproven":
                message, hint = "mà chưa có minh chứng", "thêm `evidence`"
            else:
                message = f"mà kết quả được {shown(doubt.computed or ZERO)}"
                hint = "sửa `claimed`, hoặc cập nhật kết quả"
            yield Finding(
                "claim-doubtful",
                f"tiêu chí {doubt.criterion} tự chấm {shown(doubt.claimed)} {message}",
                (*paths[doubt.criterion], "claimed"),
                hint,
            )
