"""`cchc init`: a new workspace; in one that is there, what it lacks beside its data."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.text import as_typed, printable

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from cchc_cli.cli.founding import Told
    from cchc_cli.workspace.equipment import Part
    from cchc_cli.workspace.starting import Office

app = App()


def _complete_sets() -> list[str]:
    from cchc_cli.workspace.starting import known_sets

    return known_sets()


@app.command(
    "init",
    epilog='Ví dụ: cchc init; cchc init xa-minh --organization "Ủy ban nhân dân xã Nghi Dương" '
    '--department "VP=Văn phòng HĐND và UBND" --department "KT=Phòng Kinh tế" '
    '--signer "Phạm Xuân Sinh" --title "Chánh Văn phòng" --year 2026 --git',
)
def init(
    folder: Annotated[
        Path,
        argument(
            metavar="[THƯ_MỤC]", readable=False, help="Mặc định thư mục này.", show_default=False
        ),
    ] = Path(),
    organization: Annotated[
        str | None,
        option(
            "--organization",
            metavar="TÊN",
            help="Tên cơ quan, như Ủy ban nhân dân xã Nghi Dương.",
        ),
    ] = None,
    place: Annotated[
        str | None,
        option("--place", metavar="TÊN", help="Địa danh; mặc định theo tên cơ quan."),
    ] = None,
    department: Annotated[
        list[str] | None,
        option(
            "--department",
            metavar="TÊN|MÃ=TÊN",
            help="Đơn vị, như KT=Phòng Kinh tế; dùng nhiều lần, mặc định các phòng của xã.",
        ),
    ] = None,
    signer: Annotated[
        str | None, option("--signer", metavar="HỌ_TÊN", help="Họ tên người ký.")
    ] = None,
    title: Annotated[
        str | None,
        option("--title", metavar="CHỨC_VỤ", help="Chức vụ người ký; mặc định CHÁNH VĂN PHÒNG."),
    ] = None,
    year: Annotated[
        str | None, option("--year", metavar="NĂM", help="Năm; mặc định năm nay.")
    ] = None,
    index: Annotated[
        str | None,
        option(
            "--index",
            metavar="TÊN",
            help="Bắt đầu với một bộ chỉ số có sẵn, như lam-dong-2025.",
            autocompletion=_complete_sets,
        ),
    ] = None,
    git: Annotated[
        bool, option("--git", help="Cho git theo dõi thư mục (git init); chưa lưu bản nào.")
    ] = False,
) -> int:
    """Tạo thư mục làm việc: dữ liệu có chú thích, mẫu văn bản, thiết lập cho git và VS Code.

    Trên màn hình lệnh thì hỏi những gì chưa nêu; trong ống lệnh không nêu gì thì lấy dữ liệu mẫu.
    Thư mục đã có dữ liệu: chỉ bổ sung những gì còn thiếu, không đụng tới dữ liệu.

    Mã thoát: 5 khi không thể tạo mới cạnh dữ liệu đã có, 6 không ghi được, git thiếu hoặc hỏng.
    """
    from cchc_cli.cli.founding import told
    from cchc_cli.disk import absolute, as_on_disk
    from cchc_cli.suggestions import pick
    from cchc_cli.workspace.create import is_workspace
    from cchc_cli.workspace.starting import known_sets

    if index is not None:
        index = pick(index, known_sets(), "--index")
    given = told(organization, place, department, signer, title, year)
    root = as_on_disk(absolute(folder))
    if is_workspace(root):
        return _complete(root, new=any(given) or index is not None, git=git)
    return _create(folder, root, given, index, git=git)


def _create(folder: Path, root: Path, given: "Told", index: str | None, *, git: bool) -> int:
    """Make a workspace in a folder as it was typed, of answers where there is one to ask."""
    from cchc_cli.cli.founding import office_of
    from cchc_cli.cli.options import day_of
    from cchc_cli.disk import as_on_disk
    from cchc_cli.documents.templates import builtin_folder
    from cchc_cli.new_folders import require_meant_folder
    from cchc_cli.workspace.create import create, require_room
    from cchc_cli.workspace.equipment import equipment
    from cchc_cli.workspace.starting import first_data

    require_room(root)
    require_meant_folder(as_on_disk(folder))
    day = day_of(None)
    given, git = _answered(root, given, day, git=git)
    office = office_of(given, day)
    made = create(root, equipment(builtin_folder()), first_data(office, index))
    said, code = _keep(root, git=git)
    about = [] if office is None else _told(office)
    for line in (*_lines(made), *about, *(said if git else ()), *_next_steps(folder, root)):
        sys.stdout.write(f"{line}\n")
    return code


def _answered(root: Path, given: "Told", day: "dt.date", *, git: bool) -> "tuple[Told, bool]":
    """Return what was typed, with the answers of who sits at a terminal and left something out."""
    from cchc_cli.cli.asking import on_terminal
    from cchc_cli.cli.founding import asked, asked_yes

    if not on_terminal() or given.is_whole:
        return given, git
    answered = asked(given, day)
    return answered, git or (_may_begin(root) and asked_yes("Cho git theo dõi thư mục này"))


def _next_steps(folder: Path, root: Path) -> "Iterator[str]":
    yield "Xong. Việc tiếp theo:"
    if folder != Path():
        yield f"  cd {as_typed(folder)}"
    yield from ("  cchc check", "  cchc status")
    if _may_begin(root):
        yield "  cchc init --git    (để git theo dõi thư mục)"


def _complete(root: Path, *, new: bool, git: bool) -> int:
    """Add what a workspace lacks beside its data."""
    from cchc_cli.documents.templates import builtin_folder
    from cchc_cli.errors import RefusedError
    from cchc_cli.workspace.create import complete
    from cchc_cli.workspace.equipment import equipment, unread_schema

    if new:
        raise RefusedError(
            f"{printable(root)} đã có dữ liệu trong data/, nên không tạo mới.\n"
            "Chọn thư mục khác: cchc init TÊN; hoặc chỉ bổ sung những gì còn thiếu: cchc init"
        )
    made = complete(root, equipment(builtin_folder()))
    said, code = _keep(root, git=git)
    advice = unread_schema(root)
    for line in (*_added([*_lines(made), *said], code), *([advice] if advice else ())):
        sys.stdout.write(f"{line}\n")
    return code


def _added(what: list[str], code: int) -> list[str]:
    if not what:
        return [] if code else ["Không thiếu gì."]
    return ["Dữ liệu giữ nguyên. Đã bổ sung:", *what]


def _keep(root: Path, *, git: bool) -> tuple[list[str], int]:
    """Let git keep the folder where it is wanted, and show Word files; say what is new of it.

    Where git fails the rest is done all the same, and the code says so.
    """
    from cchc_cli.errors import OutsideError
    from cchc_cli.history.beginning import begin
    from cchc_cli.history.textconv import show_templates_as_text

    said, code = [], 0
    try:
        if git and begin(root):
            said.append('  git theo dõi thư mục; chưa lưu bản nào. Lưu: cchc save "Bắt đầu"')
    except OutsideError as error:
        code = error.exit_code
        sys.stderr.write(f"{error}\nPhần còn lại đã xong. Có git rồi thì: cchc init --git\n")
    if show_templates_as_text(root) == "set now":
        said.append("  git diff cho xem cả chữ đã đổi trong mẫu Word")
    return said, code


def _may_begin(root: Path) -> bool:
    """Whether there is a git that works, and it does not keep the folder yet."""
    from cchc_cli.errors import OutsideError
    from cchc_cli.history.beginning import is_kept

    try:
        return not is_kept(root)
    except OutsideError:  # told where somebody asks for it
        return False


def _lines(parts: "Iterable[Part]") -> list[str]:
    return [f"  {part.name}{f' ({part.why})' if part.why else ''}" for part in parts]


def _told(office: "Office") -> list[str]:
    """Say what the record begins with, and what of it was guessed."""
    body, signer = office.organization, office.signer
    units = "; ".join(f"{unit.id} {unit.name}" for unit in office.units)
    signs = " / ".join([*signer.authority, signer.title, *([signer.name] if signer.name else [])])
    return [
        printable(f"Cơ quan: {body.name}; địa danh {body.place}; ký hiệu {body.symbol}"),
        printable(f"Đơn vị: {units}"),
        printable(f"Người ký {signer.id}: {signs}"),
        "Xem lại tên, mã, quyền hạn ký ở data/tasks.yaml; năm và số liệu điền ở các tệp bên cạnh.",
    ]
