"""The table of commands, each loaded when it is called, and how errors become words.

Why lazy: a command that shows a table must not pay for the ones that make documents.
"""

import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command as build_command

from cchc_cli import __version__
from cchc_cli.cli import streams
from cchc_cli.cli.command import refuse_unknown
from cchc_cli.cli.help_text import VietnameseContext, usage_sentence
from cchc_cli.cli.output.plain_streams import plain_streams
from cchc_cli.errors import CchcError, StoppedError, TemplateFaultError
from cchc_cli.word.errors import TemplateError

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
    "save": "Kiểm tra rồi lưu dữ liệu, minh chứng vào git",
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

_MODULES = {"import": "importing"}
"""Commands whose name is a word of Python."""
INTERRUPTED = 130
INTERNAL_ERROR = 70  # EX_SOFTWARE of sysexits.h


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and imports one when it is asked for."""

    context_class = VietnameseContext

    def list_commands(self, _ctx: Any) -> list[str]:
        """Name the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, _ctx: Any, cmd_name: str) -> Any:
        """Import a command's module and build it; None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        module = _MODULES.get(cmd_name, cmd_name.replace("-", "_"))
        return build_command(import_module(f"cchc_cli.cli.commands.{module}").app)

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command, or say which one was meant."""
        refuse_unknown(args, COMMANDS, "cchc")
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=LazyGroup,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"color": False},  # no codes of Typer's own: they would be shown as data's are
)


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"cchc {__version__}\n")
        raise typer.Exit


@app.callback(epilog="Hướng dẫn từng lệnh: cchc LỆNH --help")
def root(
    version: bool = typer.Option(
        False,
        "--version",
        help="In phiên bản.",
        is_eager=True,
        callback=_show_version,
        show_default=False,
    ),
) -> None:
    """Theo dõi nhiệm vụ cải cách hành chính (CCHC) của xã và lập văn bản đúng thể thức."""


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
        result = build_command(app).main(argv, prog_name="cchc", standalone_mode=False)
        if result == INTERRUPTED:  # Typer makes this code of Ctrl-C, without a word
            result = _stopped()
    except SystemExit as stop:
        # What Click makes of a pipe that closed; else a signal, or the Tab key is done.
        if isinstance(stop.__context__, BrokenPipeError):
            raise stop.__context__ from None
        result = stop.code
    except StoppedError as stop:
        result = _stopped(f" {stop}")
    except (KeyboardInterrupt, typer.Abort):
        result = _stopped()
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - a bug must end in words, and in a code of its own
        result = _failure(error)
    return result if isinstance(result, int) else 0


def _stopped(how_far: str = "") -> int:
    """Say that a command was stopped, below the `^C` that was typed; return its exit code."""
    sys.stderr.write(f"\nĐã dừng.{how_far}\n")
    return INTERRUPTED


def _failure(error: Exception) -> int:
    """Say why a command could not go on, and return its exit code."""
    if isinstance(error, CchcError):
        return _report(error)
    if isinstance(error, TemplateError):
        sys.stderr.write(f"Mẫu có lỗi: {error}\n")
        return TemplateFaultError.exit_code
    if isinstance(error, typer.TyperException):
        sys.stderr.write(f"{usage_sentence(error)}\n")
        return 2
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
