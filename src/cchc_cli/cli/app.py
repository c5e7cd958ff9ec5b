"""The table of commands, how one is run, and how errors become words."""

import os
import sys
from importlib import import_module

from cchc_cli import __version__
from cchc_cli.cli import streams
from cchc_cli.cli.declaring import App
from cchc_cli.cli.output.plain_streams import plain_streams
from cchc_cli.cli.plain_line import PlainLine, plain_line
from cchc_cli.errors import CchcError, StoppedError, TemplateFaultError, UnknownWordError

COMMANDS: dict[str, str] = {
    "status": "Bảng tình hình: việc gì phải làm hôm nay",
    "tasks": "Danh sách nhiệm vụ, lọc và sắp xếp",
    "show": "Mọi điều về một nhiệm vụ hoặc tiêu chí",
    "add": "Thêm nhiệm vụ, thông báo, đơn vị, tiêu chí…",
    "update": "Cập nhật nhiệm vụ, sửa đúng chỗ trong tệp",
    "evidence": "Thêm và kiểm tra minh chứng",
    "score": "Bảng điểm bộ chỉ số; ghi kết quả",
    "statistics": "Số liệu thống kê của kỳ báo cáo: xem, ghi",
    "form": "Biểu Excel cho đơn vị: lập, nhận lại",
    "import": "Lấy nhiệm vụ từ thông báo .docx, chữ dán vào",
    "message": "Tin nhắn đôn đốc để dán vào Zalo, thư nháp",
    "calendar": "Lịch .ics: hạn từng việc, ngày chốt báo cáo",
    "letters": "Văn bản đã phát hành theo số; số trùng, số thiếu",
    "publish": "Tài liệu phải công khai, còn thiếu gì",
    "outline": "Đề cương báo cáo định kỳ: mục nào có gì, thiếu gì",
    "page": "Trang HTML để họp, để in: việc trễ, điểm",
    "chart": "Hình SVG cho trang chiếu: tình hình, điểm",
    "rename": "Đổi mã, đổi tên; mọi chỗ dẫn tới đổi theo",
    "remove": "Bỏ một bản ghi không còn chỗ nào dẫn tới",
    "new-year": "Mở năm mới: bộ chỉ số, các việc lặp lại",
    "undo": "Lấy lại lệnh ghi cuối cùng",
    "save": "Kiểm tra rồi lưu dữ liệu, minh chứng, mẫu vào git",
    "diff": "Dữ liệu đổi gì giữa hai thời điểm trong git",
    "init": "Tạo thư mục làm việc mới",
    "migrate": "Chuyển dữ liệu lên phiên bản lược đồ hiện tại",
    "check": "Kiểm tra dữ liệu: mọi lỗi và cảnh báo một lần",
    "explain": "Giải thích một mã lỗi, kèm ví dụ",
    "render": "Lập văn bản .docx",
    "lint": "Kiểm tra thể thức tệp Word theo Nghị định 30/2020",
    "template": "Các mẫu văn bản: xem, kiểm tra, chép ra để sửa",
    "schema": "In JSON Schema của dữ liệu cho trình soạn thảo",
}

INTERRUPTED = 130
INTERNAL_ERROR = 70  # EX_SOFTWARE of sysexits.h


_MODULES = {"import": "importing"}
"""Commands whose name is a word of Python."""


def declared_by(name: str) -> App:
    """Import what a command declares."""
    module = _MODULES.get(name, name.replace("-", "_"))
    app: App = import_module(f"cchc_cli.cli.commands.{module}").app
    return app


def load(argv: list[str]) -> PlainLine | None:
    """Import what every run needs, while a signal may still end it without a word.

    What was typed comes back where it can be understood without Typer.
    """
    line = None
    if argv and argv[0] in COMMANDS and _COMPLETION not in os.environ:
        line = plain_line(declared_by(argv[0]), argv[1:])
    if line is None:
        import cchc_cli.cli.group  # noqa: F401
    return line


_COMPLETION = "_CCHC_COMPLETE"
"""The variable by which a shell asks for words to complete, whatever stands on the line."""


@plain_streams()
def run(argv: list[str]) -> int:
    """Run a command; every expected failure becomes a sentence and an exit code."""
    try:
        code = _answer(argv)
        sys.stdout.flush()
    except OSError as error:
        code = streams.cut_off(error)
    return code


def _answer(argv: list[str]) -> int:
    """Run a command; raises OSError, which is nearly always output that cannot be written."""
    try:
        code = _called(argv)
        return _stopped() if code == INTERRUPTED else code
    except SystemExit as stop:
        # What Click makes of a pipe that closed; else a signal, or the Tab key is done.
        if isinstance(stop.__context__, BrokenPipeError):
            raise stop.__context__ from None
        return stop.code if isinstance(stop.code, int) else 0
    except StoppedError as stop:
        return _stopped(str(stop))
    except KeyboardInterrupt:
        return _stopped()
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - a bug must end in words, and in a code of its own
        return _failure(error)


def _called(argv: list[str]) -> int:
    """Run what was typed, through Typer where it is not plain."""
    line = load(argv)
    try:
        if line is not None:
            code = line.call()
        else:
            from cchc_cli.cli.group import call

            code = call(argv)
    except UnknownWordError as error:
        from cchc_cli.cli.group import with_quotes

        raise with_quotes(error, argv) from None
    return code if isinstance(code, int) else 0


def _stopped(how_far: str = "") -> int:
    """Say that a command was stopped, below the `^C` that was typed; return its exit code."""
    sys.stderr.write(f"\nĐã dừng. {how_far}".rstrip() + "\n")
    return INTERRUPTED


def _failure(error: Exception) -> int:
    """Say why a command could not go on, and return its exit code."""
    from cchc_cli.word.errors import TemplateError

    if isinstance(error, CchcError):
        return _report(error)
    if isinstance(error, TemplateError):
        sys.stderr.write(f"Mẫu có lỗi: {error}\n")
        return TemplateFaultError.exit_code
    sys.stderr.write(_internal_error(error))
    return INTERNAL_ERROR


def _internal_error(error: Exception) -> str:
    """Say that this is a bug of ours and what to send: where it happened, no data."""
    import platform
    import traceback

    steps = traceback.extract_tb(error.__traceback__)
    ours = [step for step in steps if "cchc_cli" in step.filename]
    where = "\n".join(
        f"  {step.filename.rpartition('cchc_cli')[2]}:{step.lineno} {step.name}" for step in ours
    )
    return (
        "Lỗi của chính cchc, không phải của dữ liệu hay của bạn. Dữ liệu không bị sửa dở.\n"
        "Xin gửi những dòng dưới đây (không có dữ liệu của cơ quan) cho người phát triển, kèm lệnh "
        "đã gõ:\n"
        f"  cchc {__version__}, Python {platform.python_version()}, {platform.system()}\n"
        f"  {type(error).__name__}\n{where}\n"
    )


def _report(error: CchcError) -> int:
    from cchc_cli.cli.output.diagnostics import show_on_stderr

    show_on_stderr(error)
    return error.exit_code
