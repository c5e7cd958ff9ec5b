"""A new workspace (thư mục làm việc): a small valid record and what goes with it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from cchc_cli.disk import make_folder, write_whole
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.packaged import PACKAGE
from cchc_cli.text import listing, printable
from cchc_cli.workspace.reading.passed_over import beside_data

_ATTRIBUTES = """\
*.yaml text diff
*.docx diff=cchc
evidence/** binary
"""
_IGNORED = """\
# Tệp tạm của Word và của cchc
~$*
.cchc.lock
.*.cchc-tmp
# Văn bản lập từ dữ liệu, lập lại được bất cứ lúc nào
/*.docx
/*.pdf
/out/
"""
_EDITOR = {
    "yaml.schemas": {"cchc.schema.json": "data/*.yaml"},
    "files.insertFinalNewline": True,
    "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
}
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml"]}


def known_sets() -> list[str]:
    """Return the names of the sets of criteria that come with the tool."""
    return sorted(folder.name for folder in _SETS.iterdir() if folder.is_dir())


def create(folder: Path, templates: Path, index: str | None = None) -> list[str]:
    """Make a workspace; files already there are left alone. Gives the names of the new files.

    `index` names a set of criteria (bộ chỉ số) to begin with.

    Raises RefusedError where there is a workspace already, OutsideError from the disk.
    """
    contents = dict(_contents(templates, index))
    if _has_data(folder, contents):
        raise RefusedError(
            f"{printable(folder)} đã có dữ liệu trong data/, nên không tạo mới.\n"
            "Chọn thư mục khác: cchc init TÊN"
        )
    _require_no_unread(folder)
    made = []
    try:
        make_folder(folder / "evidence")
        for name, content in contents.items():
            path = folder / name
            if not path.exists():
                make_folder(path.parent)
                write_whole(path, content)
                made.append(name)
    except OSError as error:
        raise OutsideError(
            f"Không tạo được {printable(folder)}: {reason(error)}.\nXem lại tên và quyền ghi."
        ) from error
    return made


_SETS = PACKAGE / "sets"
_LAST = "data/tasks.yaml"


def _has_data(folder: Path, contents: Mapping[str, bytes]) -> bool:
    """Return whether there is a record already, more than what a killed `init` has made."""
    there = [f"data/{path.name}" for path in (folder / "data").glob("*.yaml")]
    return _LAST in there or any(
        name not in contents or (folder / name).read_bytes() != contents[name] for name in there
    )


def _require_no_unread(folder: Path) -> None:
    """Raise RefusedError where data lie that no command would read beside the new ones."""
    if unread := beside_data(folder / "data"):
        names = [path.relative_to(folder).as_posix() for paths in unread for path in paths]
        raise RefusedError(
            f"{printable(folder)} đã có {listing(names)}, mà chỉ tệp .yaml nằm thẳng trong data/ "
            "được đọc, nên không tạo mới.\n"
            "Đổi tên hoặc chuyển các tệp ấy, hay chọn thư mục khác: cchc init TÊN"
        )


def _contents(templates: Path, index: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents; last what makes a workspace of it, so that all is there then."""
    package = PACKAGE
    yield "cchc.schema.json", (package / "schema.json").read_bytes()
    for template in sorted(templates.glob("*.docx")):
        yield f"templates/{template.name}", template.read_bytes()
    yield ".gitattributes", _ATTRIBUTES.encode()
    yield ".gitignore", _IGNORED.encode()
    yield ".vscode/settings.json", _json(_EDITOR)
    yield ".vscode/extensions.json", _json(_EXTENSIONS)
    if index is not None:
        for part in sorted((_SETS / index).iterdir(), key=lambda part: part.name):
            yield f"data/{part.name}", part.read_bytes()
    yield _LAST, (package / "starter" / "tasks.yaml").read_bytes()


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2) + "\n").encode()
