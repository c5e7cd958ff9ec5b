"""`cchc template`: the Word templates, their faults, their text, and the names they may use."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

from cchc_cli.cli.declaring import App, argument, option
from cchc_cli.cli.options import Data, Format, SheetPath, require_sheet_path
from cchc_cli.suggestions import pick
from cchc_cli.text import printable

app = App("Các mẫu văn bản Word: xem, kiểm tra, chép ra để sửa.")

_APPENDIX = ".appendix-"


def _names() -> list[str]:
    from cchc_cli.documents.templates import builtin_folder

    return sorted(path.stem for path in builtin_folder().glob("*.docx"))


_NAME = argument(metavar="MẪU", help="Tên mẫu, như notice.", autocompletion=_names)


def _root(data: str | None) -> Path:
    from cchc_cli.workspace.reading.files import find_workspace

    return find_workspace(data).root


@app.command("list", short_help="Có những mẫu nào, lấy từ đâu")
def list_templates(form: Format = "table", output: SheetPath = None, data: Data = None) -> None:
    """Có những mẫu nào, mỗi mẫu lấy từ thư mục làm việc hay từ công cụ."""
    from cchc_cli.cli.output.formats import show as show_listing
    from cchc_cli.cli.output.listing import Listing, SheetFile
    from cchc_cli.cli.output.tables import Column
    from cchc_cli.documents.templates import own_kinds

    require_sheet_path(form, output)
    root = _root(data)
    rows = [_listed(root, name) for name in [*_names(), *own_kinds(root)]]
    columns = (
        Column("Mẫu", lambda r: r["name"]),
        Column("Văn bản", lambda r: r["title"], fill=True),
        Column("Lấy từ", lambda r: "templates/" if r["source"] == "workspace" else "công cụ"),
    )
    listing = Listing(rows=rows, columns=columns, json=lambda: rows, sheet="Mẫu văn bản")
    show_listing(listing, form, SheetFile(output, root=root))


def _listed(root: Path, name: str) -> dict[str, str]:
    """Say of a template what it makes, and where it is from."""
    from cchc_cli.documents.kinds import kind_of
    from cchc_cli.documents.templates import find_template

    path = find_template(root, name)
    kind, _, appendix = name.partition(".")
    title = kind_of(kind).name
    return {
        "name": name,
        "title": f"{title}, phụ lục" if appendix else title,
        "source": "workspace" if path.is_relative_to(root) else "built-in",
        "path": str(path),
    }


@app.command(
    "check",
    short_help="Kiểm tra mẫu: thẻ, tên, thể thức",
    epilog="Ví dụ: cchc template check; cchc template check notice",
)
def check(
    name: Annotated[
        str | None,
        argument(
            metavar="[MẪU|TỆP]",
            help="Tên mẫu (kể cả phụ lục của nó) hoặc tệp; mặc định mọi mẫu.",
            autocompletion=_names,
            show_default=False,
        ),
    ] = None,
    data: Data = None,
) -> int:
    """Kiểm tra mẫu: thẻ, tên lạ, thay đổi chưa chấp nhận, ghi chú, chữ ẩn, thể thức khi in thử.

    Mã thoát: 0 không có lỗi, 4 mẫu có lỗi.
    """
    from cchc_cli.documents.template_faults import faults

    wrong = 0
    for each, path, find in _chosen(name, data):
        counts = {"error": 0, "warning": 0}
        for fault in faults(each, path, find):
            counts[fault.severity] += 1
            sys.stdout.writelines(f"{printable(line)}\n" for line in fault.text.splitlines())
        wrong += counts["error"]
        warnings = f", {counts['warning']} cảnh báo" if counts["warning"] else ""
        sys.stdout.write(f"{printable(path.name)}: {counts['error']} lỗi{warnings}.\n")
    return 4 if wrong else 0


def _chosen(
    name: str | None, data: str | None
) -> Iterator[tuple[str, Path, Callable[[str], Path]]]:
    """Yield templates to check, each with how to find the others of its kind.

    Raises TemplateFaultError for a file that is meant as a template and is not read as one.
    """
    from functools import partial

    from cchc_cli.documents.templates import find_template, own_kinds, unread, unread_files
    from cchc_cli.errors import TemplateFaultError

    path = Path(name or "")
    if path.suffix == ".docx":
        yield path.stem, path, partial(_beside, path)
        return
    if path.is_file() and (cure := unread(path)):
        raise TemplateFaultError(f"{printable(path)} không được đọc làm mẫu: {cure}.")
    root = _root(data)
    for odd, cure in unread_files(root).items():
        if name in {None, odd.stem, odd.stem.partition(_APPENDIX)[0]}:
            shown = printable(odd.name)
            sys.stdout.write(f"{shown}: cảnh báo: tệp này không được đọc\n    → {cure}\n")
    known = [*_names(), *own_kinds(root)]
    picked = None if name is None else pick(name, known, "MẪU")
    for each in known if picked is None else _with_appendices(picked, known):
        yield each, find_template(root, each), partial(find_template, root)


def _with_appendices(name: str, known: list[str]) -> list[str]:
    """Name a template and its appendices: none of its documents is made without them."""
    return [each for each in known if each == name or each.startswith(f"{name}{_APPENDIX}")]


def _beside(path: Path, name: str) -> Path:
    """Find a template where one is given as a file: that one, else the tool's."""
    from cchc_cli.documents.templates import builtin_folder

    return path if name == path.stem else builtin_folder() / f"{name}.docx"


@app.command(
    "show",
    short_help="In mẫu thành chữ để đọc, so sánh",
    epilog="Ví dụ: cchc template show notice; cchc template show templates/notice.docx",
)
def show(
    name: Annotated[
        str,
        argument(metavar="MẪU|TỆP", help="Tên mẫu, hoặc tệp Word.", autocompletion=_names),
    ],
    for_git: Annotated[
        bool,
        option(
            "--git", help="Cho git diff: MẪU là tệp; tệp hỏng thì nói một dòng, mã thoát vẫn là 0."
        ),
    ] = False,
    data: Data = None,
) -> None:
    """In mẫu (hoặc tệp Word) thành chữ: trang, kiểu chữ, đoạn, bảng, thẻ; dùng được cho git."""
    from cchc_cli.documents.for_git import lines_for_git
    from cchc_cli.documents.opening import opened
    from cchc_cli.documents.templates import find_template, own_kinds
    from cchc_cli.errors import TemplateFaultError, UsageError
    from cchc_cli.word.outline import outline

    path = Path(name)
    if for_git:
        sys.stdout.writelines(f"{printable(line)}\n" for line in lines_for_git(path))
        return
    if path.suffix != ".docx" and not path.is_file():
        root = _root(data)
        path = find_template(root, pick(name, [*_names(), *own_kinds(root)], "MẪU"))
    try:
        parts = opened(path)
    except UsageError as error:
        raise TemplateFaultError(str(error)) from None
    for line in outline(parts):
        sys.stdout.write(f"{printable(line)}\n")


@app.command("vars", short_help="Những tên mà mẫu được dùng")
def variables(
    name: Annotated[str, _NAME],
    form: Format = "table",
    output: SheetPath = None,
) -> None:
    """Những tên mà mẫu được dùng, kiểu và ý nghĩa; mẫu riêng của cơ quan: gõ tên bất kỳ."""
    from dataclasses import asdict

    from cchc_cli.cli.output.formats import show as show_listing
    from cchc_cli.cli.output.listing import Listing, SheetFile
    from cchc_cli.cli.output.tables import Column
    from cchc_cli.documents.vocabulary import names_of

    require_sheet_path(form, output)
    rows = list(names_of(name))
    columns = (
        Column("Tên", lambda r: r.path),
        Column("Kiểu", lambda r: r.type),
        Column("Là gì", lambda r: r.meaning, fill=True),
    )
    listing = Listing(
        rows=rows,
        columns=columns,
        json=lambda: [asdict(row) for row in rows],
        sheet=f"Tên trong mẫu {name}",
    )
    show_listing(listing, form, SheetFile(output))


@app.command(
    "copy",
    short_help="Chép mẫu vào templates/ để sửa",
    epilog="Ví dụ: cchc template copy notice",
)
def copy(name: Annotated[str, _NAME], data: Data = None) -> None:
    """Chép mẫu của công cụ (cả phụ lục) vào templates/ của thư mục làm việc, để sửa trong Word.

    Mã thoát: 5 khi mẫu ấy đã có ở đó.
    """
    from cchc_cli.documents.templates import builtin_folder, copy_template

    name = pick(name, _names(), "MẪU")
    for path in copy_template(builtin_folder(), _root(data), name):
        sys.stdout.write(f"{printable(path)}\n")
    sys.stdout.write(f"Sửa trong Word rồi chạy: cchc template check {name}\n")
