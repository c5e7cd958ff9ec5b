"""`cchc render`: official documents from the record."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.names import complete_notices, complete_units
from cchc_cli.cli.options import AsOf, Data, day_of, day_option
from cchc_cli.documents.kinds import KINDS
from cchc_cli.errors import CchcError, UsageError
from cchc_cli.suggestions import pick
from cchc_cli.text import listing

if TYPE_CHECKING:
    from cchc_cli.cli.working import Work
    from cchc_cli.documents.batch import Outcome, Printing, Target
    from cchc_cli.documents.document import Request
    from cchc_cli.documents.selecting import Selection
    from cchc_cli.model.record import Record
    from cchc_cli.workspace.reading.load import Loaded

app = App()


@app.command(
    "render",
    epilog="Ví dụ: cchc render notice TB-01; cchc render report --period 2025-Q3; "
    "cchc render reminder --all; cchc render --all --out ho-so --period 2025-10",
)
def render(
    kind: Annotated[
        str | None,
        argument(
            metavar="[LOẠI]",
            help=f"{', '.join(KINDS)}, hoặc tên mẫu của mình.",
            autocompletion=lambda: list(KINDS),
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        argument(
            metavar="[MÃ]",
            help="Mã thông báo, kế hoạch; bỏ trống khi chỉ có một (results: thông báo mới nhất).",
            show_default=False,
            autocompletion=complete_notices,
        ),
    ] = None,
    period: Annotated[
        str | None,
        option(
            "--period", metavar="KỲ", help="Kỳ báo cáo: 2025-10, 2025-Q3, 2025-H1, 2025-9M, 2025."
        ),
    ] = None,
    first: Annotated[
        str | None, option("--from", metavar="NGÀY", help="Báo cáo từ ngày này.")
    ] = None,
    last: Annotated[
        str | None, option("--to", metavar="NGÀY", help="Báo cáo đến ngày này.")
    ] = None,
    year: Annotated[
        str | None,
        option("--year", metavar="NĂM", help="Năm của bộ chỉ số, kế hoạch; mặc định mới nhất."),
    ] = None,
    department: Annotated[
        str | None,
        option(
            "--department",
            metavar="MÃ",
            help="Đơn vị nhận công văn (reminder), phiếu giao việc (worklist), mẫu của mình.",
            autocompletion=complete_units,
        ),
    ] = None,
    every: Annotated[
        bool,
        option("--all", help="Mọi văn bản; với một loại lập theo đơn vị: mọi đơn vị."),
    ] = False,
    together: Annotated[
        bool, option("--together", help="Một công văn đôn đốc gửi mọi đơn vị có việc.")
    ] = False,
    number: Annotated[
        str | None,
        option("--number", metavar="SỐ", help="Số công văn đôn đốc; với --all thì đếm tiếp."),
    ] = None,
    record_it: Annotated[
        bool, option("--record", help="Ghi công văn đã lập vào `letters`; cần --number.")
    ] = False,
    output: Annotated[
        Path | None,
        option(
            "-o",
            "--output",
            metavar="TỆP",
            readable=False,
            help="Tệp .docx; mặc định LOẠI-MÃ.docx.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        option(
            "--out", metavar="THƯ_MỤC", readable=False, help="Thư mục nhận văn bản; mặc định ở đây."
        ),
    ] = None,
    final: Annotated[bool, option("--final", help="Bản phát hành: không nhận chỗ trống.")] = False,
    pdf: Annotated[bool, option("--pdf", help="Lập thêm bản PDF (cần LibreOffice).")] = False,
    force: Annotated[bool, option("--force", help="Ghi đè cả tệp đã sửa tay.")] = False,
    form: Annotated[
        str,
        option(
            "--format",
            metavar="text|json",
            show_default=False,
            help="Dạng in kết quả: text (mặc định), json.",
        ),
    ] = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Lập văn bản .docx từ dữ liệu, theo mẫu trong templates/.

    Mã thoát: 3 dữ liệu có lỗi, 4 mẫu hỏng, 5 không ghi đè, hoặc bản phát hành còn chỗ trống, mẫu
    còn dấu vết soạn thảo, 6 thiếu LibreOffice.
    """
    from cchc_cli.documents.batch import Target
    from cchc_cli.documents.selecting import Selection

    wanted = Selection(
        kind=kind,
        name=name,
        period=period,
        first=day_option(first, "--from"),
        last=day_option(last, "--to"),
        year=year,
        department=department,
        every=every,
        day=day_of(as_of),
        day_given=bool(as_of),
        number=number,
        together=together,
    )
    if record_it and number is None:
        raise UsageError("--record cần số công văn: thêm --number, như --number 45.")
    form = pick(form, ("text", "json"), "--format")
    target = Target(output=output, folder=out, final=final, force=force, pdf=pdf)
    return _render(data, wanted, target, form=form, recording=record_it)


def _render(
    data: str | None,
    wanted: "Selection",
    target: "Target",
    form: str,
    *,
    recording: bool,
) -> int:
    """Make what was asked for; one failure is raised, failures of many are reported at the end."""
    from cchc_cli.cli.output import outcomes as output
    from cchc_cli.cli.record import open_record
    from cchc_cli.cli.working import at_work
    from cchc_cli.documents.batch import printing_of
    from cchc_cli.documents.selecting import chosen, kind_called

    loaded = open_record(data, wanted.day, writing=recording)
    record, root = loaded.record, loaded.workspace.root
    if wanted.kind is not None:
        wanted = wanted._replace(kind=kind_called(record, root, wanted.kind))
    documents = chosen(record, root, wanted)
    if wanted.every and target.output is not None:
        raise UsageError("Nhiều văn bản thì dùng --out THƯ_MỤC thay cho -o.")
    run = printing_of(loaded, target, documents)
    outcomes: list[Outcome] = []
    how_far = partial(output.how_far, documents, outcomes, pdf=target.pdf, recording=recording)
    with at_work(how_far) as work:
        _make(run, documents, outcomes, work, every=wanted.every)
        code = max((outcome.exit_code for outcome in outcomes), default=0)
        if wanted.every and wanted.kind in KINDS:
            output.tell_units_without(record, wanted.kind or "", outcomes)
        if recording and not code:
            _record(loaded, documents, wanted)
        elif wanted.number is not None and not code:
            _tell_unrecorded(record, documents)
        if target.pdf:
            code = max(code, _convert(run, outcomes, work, alone=not wanted.every))
    output.print_outcomes(outcomes, form, pdf=target.pdf, every=wanted.every)
    return code


def _make(
    run: "Printing",
    documents: "list[Request]",
    outcomes: "list[Outcome]",
    work: "Work",
    *,
    every: bool,
) -> None:
    """Make documents and add what became of each; raises why, where there is but one."""
    from cchc_cli.cli.output import outcomes as output
    from cchc_cli.documents.batch import make_and_save

    for request in work.over(documents, "Đang lập", output.label):
        outcome = make_and_save(run, request)
        if outcome.error is not None and not every:
            raise outcome.error
        output.tell(outcome, run.where)
        outcomes.append(outcome)


def _record(loaded: "Loaded", documents: "list[Request]", wanted: "Selection") -> None:
    """Write the letters that were made where `letters` stand."""
    from cchc_cli.cli.amending import write_quietly
    from cchc_cli.documents.letter_numbers import unrecorded
    from cchc_cli.edits.lettering import row_of, with_letters

    letters = list(unrecorded(loaded.record, documents))
    if letters:
        rows = [row_of(letter) for letter in letters]
        write_quietly(loaded, with_letters(loaded, rows), wanted.day)


def _tell_unrecorded(record: "Record", documents: "list[Request]") -> None:
    """Say that numbers which were given stand nowhere yet: the next letter could get one again."""
    from cchc_cli.documents.letter_numbers import unrecorded

    numbers = [letter.number for letter in unrecorded(record, documents) if letter.number]
    if numbers:
        sys.stderr.write(
            f"Số {listing(numbers, quote='')} chưa có trong `letters`, nên cchc letters chưa kể. "
            "Khi phát hành: gõ lại lệnh ấy, thêm --record.\n"
        )


def _convert(run: "Printing", outcomes: "list[Outcome]", work: "Work", *, alone: bool) -> int:
    """Convert to PDF; without LibreOffice one document fails, of many each is reported."""
    from cchc_cli.documents.batch import Converted, convert_to_pdf

    try:
        converted = convert_to_pdf(
            run,
            outcomes,
            lambda n: work.says(f"LibreOffice đang đổi {n} tệp sang PDF…"),
        )
    except CchcError as error:
        converted = Converted(has_font=True, errors=(error,))
    if alone and converted.errors:
        raise converted.errors[0]
    sys.stderr.writelines(f"{error}\n" for error in converted.errors)
    if not converted.has_font:
        sys.stderr.write(
            "Cảnh báo: máy thiếu phông Times New Roman (hoặc Liberation Serif), bản PDF dùng phông "
            "khác.\n"
        )
    return max((error.exit_code for error in converted.errors), default=0)
