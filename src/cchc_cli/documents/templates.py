"""Where templates come from: the workspace first, then those that the tool carries."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_cli.disk import as_on_disk, make_folder, write_whole
from cchc_cli.errors import OutsideError, RefusedError, TemplateFaultError, UsageError
from cchc_cli.oserror import reason
from cchc_cli.outputs import leads_out
from cchc_cli.packaged import PACKAGE
from cchc_cli.text import nfc, printable

if TYPE_CHECKING:  # the Tab key lists templates, and must not load the engine
    from cchc_cli.word.template import Template


def find_template(workspace: Path, kind: str) -> Path:
    """Find a kind's template; raises TemplateFaultError when there is none, or no way to it."""
    for folder in (workspace / "templates", builtin_folder()):
        try:
            path = as_on_disk(folder / f"{kind}.docx")
            if os.path.lexists(path):  # what is no file is told when it is read
                return path
        except OSError as error:
            raise TemplateFaultError(
                f"Không đọc được thư mục mẫu {printable(folder)}: {reason(error)}.\n"
                "Hãy xem lại quyền đọc của thư mục ấy."
            ) from error
    told = unread_template(workspace, kind) or ""
    raise TemplateFaultError(f"Không có mẫu templates/{printable(kind)}.docx.{told}")


def open_template(path: Path) -> "Template":
    """Read and compile a template, unless it is one that we keep compiled; raises TemplateError."""
    from cchc_cli.documents.kept import kept
    from cchc_cli.word.errors import TemplateError
    from cchc_cli.word.template import Template

    try:
        return Template.read(path, kept)
    except OSError as error:
        fault = TemplateError(f"không đọc được mẫu ({reason(error)})")
        fault.template = path.name
        raise fault from error


def own_kinds(workspace: Path) -> list[str]:
    """Name the office's own forms: templates of the workspace that no kind of ours has."""
    ours = {path.stem for path in builtin_folder().glob("*.docx")}
    present = sorted(nfc(path.stem) for path in (workspace / "templates").glob("*.docx"))
    own = (n for n in present if n not in ours and ".appendix-" not in n and n[:2] != "~$")
    return [name for name in own if printable(name) == name]


_UNREAD = {
    ".docx": "đổi đuôi tệp thành chữ thường .docx",
    ".dotx": "mở bằng Word, lưu lại dạng .docx",
    ".dotm": "mở bằng Word, lưu lại dạng .docx (không macro)",
    ".docm": "mở bằng Word, lưu lại dạng .docx (không macro)",
    ".doc": "mở bằng Word, lưu lại dạng .docx",
    ".dot": "mở bằng Word, lưu lại dạng .docx",
    ".rtf": "mở bằng Word, lưu lại dạng .docx",
    ".odt": "mở bằng Word hoặc LibreOffice, lưu lại dạng .docx",
}
"""What people keep templates in beside .docx, and what to do about it."""


def unread(path: Path) -> str | None:
    """Say what to do about a file that is meant as a template and is not read as one."""
    if path.suffix.lower() in _UNREAD and printable(path.name) != path.name:
        return "đổi tên tệp: tên có ký tự không nhìn thấy"
    return None if path.suffix == ".docx" else _UNREAD.get(path.suffix.lower())


def unread_files(workspace: Path) -> dict[Path, str]:
    """Return the files of templates/ that are not read, each with what to do about it."""
    present = sorted((workspace / "templates").glob("[!~]*.*"))
    return {path: cure for path in present if (cure := unread(path))}


def unread_template(workspace: Path, kind: str) -> str | None:
    """Say that a kind's template is there in a form that is not read; None where it is not."""
    for path, cure in unread_files(workspace).items():
        if kind in (nfc(path.stem), nfc(path.name)):
            return f"\nCó templates/{printable(path.name)}: {cure}."
    return None


def copy_template(source: Path, workspace: Path, kind: str) -> list[Path]:
    """Copy a template and its appendices into the workspace: all of them, or none.

    Raises UsageError where templates/ is a link out of the workspace, RefusedError when one is
    there already, OutsideError from the disk.
    """
    folder = workspace / "templates"
    if leads_out(folder, workspace):
        raise UsageError(
            f"{printable(folder)} là liên kết dẫn ra ngoài thư mục làm việc, "
            "nên không chép mẫu qua đó.\n"
            "Thay liên kết ấy bằng một thư mục rồi chép lại."
        )
    found = [source / f"{kind}.docx", *sorted(source.glob(f"{kind}.appendix-*.docx"))]
    targets = [folder / path.name for path in found]
    present = [path.name for path in targets if os.path.lexists(path)]  # a broken link too
    if present:
        raise RefusedError(f"Đã có templates/{present[0]}; đổi tên tệp ấy trước nếu muốn chép lại.")
    try:
        make_folder(folder)
        for path, target in zip(found, targets, strict=True):
            write_whole(target, path.read_bytes())
    except BaseException as error:
        for target in targets:  # none of them stood there
            with suppress(OSError):
                target.unlink()
        if isinstance(error, OSError):
            raise OutsideError(
                f"Không ghi được vào {printable(folder)}: {reason(error)}."
            ) from error
        raise
    return targets


def builtin_folder() -> Path:
    """Return the folder of the tool's own templates, in a wheel or in the repository."""
    package = PACKAGE
    carried = package / "templates"
    return carried if carried.is_dir() else package.parent.parent / "templates"
