"""`cchc evidence`: record what proves a duty, and check that it is there."""

from pathlib import Path
from typing import Annotated

from cchc_cli.cli.amending import DryRun
from cchc_cli.cli.declaring import App, option
from cchc_cli.cli.names import ProvableIds
from cchc_cli.cli.options import (
    AsOf,
    Data,
    DiagnosticFormat,
    WriteFormat,
    day_of,
    day_option,
    text_option,
)
from cchc_cli.text import printable

app = App("Thêm minh chứng cho nhiệm vụ, và kiểm tra các minh chứng.")


@app.command(
    "add",
    short_help="Thêm một minh chứng vào nhiệm vụ, tiêu chí",
    epilog='Ví dụ: cchc evidence add NV-001 --title "Báo cáo số 45/BC-UBND" --file evidence/bc.pdf',
)
def add(
    ids: ProvableIds,
    title: Annotated[str, option("--title", metavar="CHỮ", help="Tên tài liệu.")],
    number: Annotated[str | None, option("--number", metavar="SỐ", help="Số, ký hiệu.")] = None,
    date: Annotated[str | None, option("--date", metavar="NGÀY", help="Ngày của tài liệu.")] = None,
    url: Annotated[
        str | None, option("--url", metavar="LIÊN_KẾT", help="Địa chỉ trên mạng.")
    ] = None,
    file: Annotated[
        Path | None,
        option(
            "--file",
            metavar="TỆP",
            readable=False,
            help="Tệp trong thư mục làm việc; mã băm được ghi.",
        ),
    ] = None,
    public: Annotated[bool, option("--public", help="Đã công khai (phải có --url).")] = False,
    period: Annotated[
        str | None,
        option("--period", metavar="KỲ", help="Việc lặp lại: minh chứng của kỳ này."),
    ] = None,
    dry_run: DryRun = False,
    form: WriteFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> None:
    """Thêm một minh chứng vào một hoặc nhiều nhiệm vụ, tiêu chí, sửa đúng chỗ trong tệp YAML."""
    from cchc_cli.cli.amending import carry_out
    from cchc_cli.cli.names import provable
    from cchc_cli.cli.options import period_option
    from cchc_cli.cli.record import open_record
    from cchc_cli.edits.proving import addition
    from cchc_cli.errors import UsageError

    day = day_of(as_of)
    link = text_option(url, "--url")
    if public and not link:
        raise UsageError("Minh chứng công khai phải có liên kết: thêm --url https://…")
    issued = day_option(date, "--date")
    loaded = open_record(data, day, writing=not dry_run)
    typed = {
        "title": text_option(title, "--title"),
        "number": text_option(number, "--number"),
        "date": issued.isoformat() if issued else None,
        "url": link,
        **_file(loaded.workspace.root, file),
        "public": "true" if public else None,
    }
    given = {key: value for key in _ORDER if (value := typed.get(key))}
    wanted = period_option(period)
    changes = [
        change
        for at, item in provable(loaded.record, ids)
        for change in addition(item, at, given, period=wanted)
    ]
    carry_out(loaded, changes, day, dry_run=dry_run, form=form)


_ORDER = ("title", "number", "date", "url", "file", "public", "sha256")


def _file(root: Path, file: Path | None) -> dict[str, str]:
    """Name a file from the workspace on, with its hash; raises UsageError."""
    from cchc_cli.cli.arguments import is_broken
    from cchc_cli.errors import UsageError
    from cchc_cli.text import NOT_UTF8, nfc
    from cchc_cli.workspace.reading.evidence_files import examine

    if file is None:
        return {}
    name, shown, home = _from_root(root, file), printable(file), printable(root)
    if is_broken(name):
        raise UsageError(f"Tên tệp {shown} {NOT_UTF8}. Đổi tên tệp trước.")
    proof = examine(root, name)
    sentences = {
        "missing": f"Không có tệp {shown}.\nXem lại tên tệp; đường dẫn tính từ thư mục đang đứng.",
        "outside": f"Tệp {shown} nằm ngoài thư mục làm việc.\nChép tệp vào {home}/evidence/ trước.",
        "empty": f"Tệp {shown} rỗng. Lấy lại tệp gốc.",
        "unreadable": f"Không đọc được tệp {shown}. Xem lại quyền đọc.",
    }
    if proof.fault:
        raise UsageError(sentences[proof.fault])
    return {"file": nfc(name), "sha256": proof.sha256}


def _from_root(root: Path, file: Path) -> str:
    """Name a file from the workspace on, whole where it stands outside; raises UsageError."""
    from cchc_cli.disk import absolute, as_on_disk
    from cchc_cli.errors import UsageError
    from cchc_cli.oserror import reason

    try:
        here = as_on_disk(absolute(file))
        path = here if here.exists() else as_on_disk(root / file)
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return str(path)
    except OSError as error:
        raise UsageError(f"Không đọc được tệp {printable(file)}: {reason(error)}.") from error


@app.command(
    "check",
    short_help="Kiểm tra các minh chứng",
    epilog="Ví dụ: cchc evidence check; cchc evidence check --format json",
)
def check(
    form: DiagnosticFormat = "text",
    data: Data = None,
    as_of: AsOf = None,
) -> int:
    """Kiểm tra minh chứng: tệp có thật, không đổi, liên kết, ngày, dùng trùng, còn thiếu.

    Mã thoát: 0 khi không có lỗi, 1 khi có lỗi (cảnh báo không tính).
    """
    from cchc_cli.checks.run import check_evidence
    from cchc_cli.cli.output.diagnostics import PRINTERS
    from cchc_cli.cli.record import open_record

    printer = PRINTERS[form]
    day = day_of(as_of)
    loaded = open_record(data, day)
    diagnostics = check_evidence(loaded, day)
    printer(loaded, diagnostics)
    return int(any(d.severity == "error" for d in diagnostics))
