"""`cchc score`: the scoreboard, what can still be won, and results recorded in place."""

from decimal import Decimal
from typing import Annotated, Any

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import complete_criteria
from cchc_cli.cli.options import (
    AsOf,
    Data,
    Format,
    SheetPath,
    WriteFormat,
    day_of,
    day_option,
    require_sheet_path,
    text_option,
)
from cchc_cli.suggestions import pick
from cchc_cli.text import nfc

app = App("Bảng điểm bộ chỉ số CCHC; ghi kết quả: cchc score set.")


@app.runs_alone(
    epilog="Ví dụ: cchc score; cchc score --gaps; cchc score --what-if 1.5=1 --by department"
)
def score(
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Năm của bộ chỉ số; mặc định mới nhất."),
    ] = None,
    by: Annotated[
        str,
        option(
            "--by",
            metavar="area|department",
            help="Theo lĩnh vực (mặc định) hoặc theo đơn vị.",
            show_default=False,
            autocompletion=lambda: ["area", "department"],
        ),
    ] = "area",
    gaps: Annotated[
        bool, option("--gaps", help="Điểm còn giành được: ở đâu, ai làm, cần gì.")
    ] = False,
    what_if: Annotated[
        list[str] | None,
        option(
            "--what-if",
            metavar="MÃ=ĐIỂM",
            help="Thử tính với số điểm này, không ghi; dùng được nhiều lần.",
        ),
    ] = None,
    form: Format = "table",
    output: SheetPath = None,
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Bảng điểm bộ chỉ số CCHC; ghi kết quả: cchc score set."""
    from cchc_cli.cli.output import scoreboard
    from cchc_cli.cli.output.formats import show
    from cchc_cli.cli.output.listing import SheetFile
    from cchc_cli.cli.record import open_record
    from cchc_cli.scoring.board import board_of
    from cchc_cli.scoring.criteria import index_of

    by = pick(by, ("area", "department"), "--by", {"lĩnh vực": "area", "đơn vị": "department"})
    require_sheet_path(form, output)
    day = day_of(as_of)
    loaded = open_record(data, day)
    record = loaded.record
    index = index_of(record, year)
    now = board_of(record, index, day)
    supposed = _supposed(now, what_if or [])
    board = board_of(record, index, day, supposed=supposed) if supposed else now
    closing = scoreboard.compared(now, board) if supposed else ""
    listed = scoreboard.gap_listing if gaps else scoreboard.BOARDS[by]
    file = SheetFile(output, record, loaded.workspace.root, day)
    show(listed(record, board, closing), form, file)


def _supposed(board: Any, typed: list[str]) -> dict[str, Decimal]:
    """Read `ID=POINTS`; raises UsageError."""
    from cchc_cli.amounts import number
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.errors import UsageError
    from cchc_cli.model.scalars import Points
    from cchc_cli.suggestions import named
    from cchc_cli.text import printable

    rows = {row.criterion.id: row for area in board.areas for row in area.criteria}
    supposed = {}
    for text in typed:
        typed_id, equals, points = nfc(text).partition("=")
        if not equals:
            raise UsageError(f"--what-if không hiểu `{printable(text)}`. Hãy viết như 1.3=2")
        name = named("tiêu chí", typed_id, {each: each for each in rows})
        if rows[name].parts:
            raise UsageError(f"Tiêu chí `{name}` có các phần; hãy thử từng phần.")
        supposed[name] = scalar_option(points, Points, "--what-if")
        if supposed[name] > rows[name].max:
            raise UsageError(f"Tiêu chí `{name}` tối đa {number(rows[name].max)} điểm.")
    return supposed


@app.command(
    "set",
    short_help="Ghi kết quả, điểm tự chấm, điểm thẩm định",
    epilog='Ví dụ: cchc score set 1.1 --choice "Kịp thời"; cchc score set 3.2 --percent 98.5',
)
def set_result(
    name: Annotated[
        str,
        argument(metavar="MÃ", help="Mã tiêu chí.", autocompletion=complete_criteria),
    ],
    choice: Annotated[
        str | None, option("--choice", metavar="NHÃN", help="Lựa chọn (kiểu choice).")
    ] = None,
    value: Annotated[
        str | None,
        option("--value", metavar="SỐ", help="Giá trị (kiểu levels, increment, rank)."),
    ] = None,
    numerator: Annotated[
        str | None,
        option("--numerator", metavar="SỐ", help="Tử số (kiểu ratio, levels, shares…)."),
    ] = None,
    denominator: Annotated[
        str | None,
        option("--denominator", metavar="SỐ", help="Mẫu số (kiểu ratio, levels, shares…)."),
    ] = None,
    percent: Annotated[
        str | None,
        option("--percent", metavar="SỐ", help="Tỷ lệ (kiểu ratio, levels, external…)."),
    ] = None,
    count: Annotated[
        str | None,
        option("--count", metavar="SỐ", help="Số lần (kiểu deduction, per_item…)."),
    ] = None,
    part: Annotated[
        list[str] | None,
        option(
            "--part",
            metavar="TÊN=SỐ",
            help="Số lượng theo tên riêng (kiểu shares, mức có of); dùng được nhiều lần.",
        ),
    ] = None,
    points: Annotated[
        str | None, option("--points", metavar="ĐIỂM", help="Số điểm do bên ngoài chấm.")
    ] = None,
    met: Annotated[
        list[str] | None,
        option("--met", metavar="NHÃN", help="Nội dung đạt; dùng được nhiều lần."),
    ] = None,
    met_none: Annotated[bool, option("--met-none", help="Không nội dung nào đạt.")] = False,
    condition_met: Annotated[
        str | None,
        option("--condition-met", metavar="yes|no", help="Có bảo đảm điều kiện không."),
    ] = None,
    reduced: Annotated[
        list[str] | None,
        option("--reduced", metavar="NHÃN", help="Trường hợp bị trừ; dùng được nhiều lần."),
    ] = None,
    not_applicable: Annotated[
        bool, option("--not-applicable", help="Không áp dụng; nên kèm --reason.")
    ] = False,
    reason: Annotated[
        str | None, option("--reason", metavar="CHỮ", help="Vì sao không áp dụng.")
    ] = None,
    claimed: Annotated[
        str | None, option("--claimed", metavar="ĐIỂM", help="Điểm đơn vị tự chấm.")
    ] = None,
    appraised: Annotated[
        str | None, option("--appraised", metavar="ĐIỂM", help="Điểm thẩm định.")
    ] = None,
    by: Annotated[str | None, option("--by", metavar="CHỮ", help="Cơ quan thẩm định.")] = None,
    round_: Annotated[str | None, option("--round", metavar="SỐ", help="Vòng thẩm định.")] = None,
    note: Annotated[str | None, option("--note", metavar="CHỮ", help="Ý kiến thẩm định.")] = None,
    explain: Annotated[
        str | None, option("--explain", metavar="CHỮ", help="Giải trình của đơn vị.")
    ] = None,
    date: Annotated[
        str | None,
        option("--date", metavar="NGÀY", help="Ngày của kết quả; mặc định ngày xét."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Ghi kết quả, điểm tự chấm hoặc điểm thẩm định của một tiêu chí, sửa đúng chỗ trong tệp.

    Cách chấm của tiêu chí, và cần ghi gì: cchc show MÃ
    """
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.lookup import criterion_called
    from cchc_cli.edits.recording import Recorded, recorded
    from cchc_cli.errors import UsageError
    from cchc_cli.scoring.criteria import path_of

    day = day_of(as_of)
    typed = {
        "choice": text_option(choice, "--choice"),
        "value": value,
        "numerator": numerator,
        "denominator": denominator,
        "percent": percent,
        "count": count,
        "points": points,
    }
    result = {key: text.strip() for key, text in typed.items() if text is not None}
    given = {"claimed": claimed, "appraised": appraised}
    judged = {key: text.strip() for key, text in given.items() if text is not None}
    _readable({**result, **judged})
    whole: dict[str, Any] = {
        **result,
        **_parts(part or []),
        "met": [] if met_none else [nfc(label.strip()) for label in met] if met else None,
        "condition_met": _yes_or_no(condition_met),
        "reduced": [nfc(label.strip()) for label in reduced or ()] or None,
        "not_applicable": "true" if not_applicable else None,
        "reason": text_option(reason, "--reason"),
    }
    appraisal = {
        "by": text_option(by, "--by"),
        "round": round_,
        "note": text_option(note, "--note"),
    }
    explained = text_option(explain, "--explain")
    wanted = Recorded(
        result={key: value for key, value in whole.items() if value is not None},
        judged=judged,
        appraisal={key: value for key, value in appraisal.items() if value is not None},
        explanation=explained,
    )
    if wanted == Recorded():
        raise UsageError('Chưa nói ghi gì. Ví dụ: --choice "Kịp thời", --percent 98.5, --claimed 2')
    if wanted.appraisal and "appraised" not in judged:
        raise UsageError("--by, --round, --note đi cùng --appraised ĐIỂM.")
    on = day_option(date, "--date")
    loaded = open_record(data, day, writing=not dry_run)
    path, criterion = path_of(loaded.record, criterion_called(loaded.record, name))
    changes = recorded(
        criterion=criterion,
        at=path,
        wanted=wanted,
        day=day if on is None else on,
        named=on,
    )
    carry_out(loaded, list(changes), day, dry_run=dry_run, form=form)


def _parts(typed: list[str]) -> dict[str, str]:
    """Read `NAME=NUMBER`; raises UsageError."""
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.errors import UsageError
    from cchc_cli.model.scalars import Points
    from cchc_cli.text import printable

    parts = {}
    for text in typed:
        name, equals, count = (half.strip() for half in nfc(text).partition("="))
        if not equals or not name:
            raise UsageError(f"--part không hiểu `{printable(text)}`. Hãy viết như on_time=43")
        scalar_option(count, Points, "--part")
        parts[name] = count
    return parts


def _yes_or_no(typed: str | None) -> str | None:
    """Read yes or no as the files have it; raises UsageError."""
    if typed is None:
        return None
    words = {"có": "yes", "true": "yes", "không": "no", "false": "no"}
    return {"yes": "true", "no": "false"}[pick(typed, ("yes", "no"), "--condition-met", words)]


def _readable(typed: dict[str, str]) -> None:
    """Refuse what the files would refuse, before anything is opened; raises UsageError."""
    from cchc_cli.cli.options import scalar_option
    from cchc_cli.edits.recording import type_of

    for key, text in typed.items():
        kind = type_of(key)
        if kind is not None:
            scalar_option(text, kind, f"--{key}")
