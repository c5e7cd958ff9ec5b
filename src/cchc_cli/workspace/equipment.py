"""What a workspace has beside its record, and what of it a folder lacks."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cchc_cli.disk import as_on_disk
from cchc_cli.errors import OutsideError, RefusedError
from cchc_cli.oserror import reason
from cchc_cli.outputs import leads_out
from cchc_cli.packaged import PACKAGE
from cchc_cli.text import printable

# Evidence keeps its bytes, for the record holds their hash; `-text` and not `binary`, so that the
# difference of a Word file among them can still be shown.
_ATTRIBUTES = """\
*.yaml text diff
*.docx diff=cchc
evidence/** -text
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
_SCHEMA = "cchc.schema.json"
SETTINGS = (
    ".gitattributes",
    ".gitignore",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    _SCHEMA,
)
"""What tells git and the editor about a workspace."""
_EDITOR = {
    "yaml.schemas": {_SCHEMA: "data/*.yaml"},
    "files.insertFinalNewline": True,
    "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
}
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml"]}


class Part(NamedTuple):
    """A file that is to be written, whole, and why where it stands there already."""

    name: str
    content: bytes
    why: str = ""


def equipment(templates: Path) -> dict[str, bytes]:
    """Return the files that every workspace has beside its data, by their names."""
    found = {_SCHEMA: (PACKAGE / "schema.json").read_bytes()}
    for template in sorted(templates.glob("*.docx")):
        found[f"templates/{template.name}"] = template.read_bytes()
    found[".gitattributes"] = _ATTRIBUTES.encode()
    found[".gitignore"] = _IGNORED.encode()
    found[".vscode/settings.json"] = _json(_EDITOR)
    found[".vscode/extensions.json"] = _json(_EXTENSIONS)
    return found


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2) + "\n").encode()


def lacking(folder: Path, wanted: Mapping[str, bytes]) -> Iterator[Part]:
    """Yield what a folder lacks of the equipment; what somebody wrote there stays as it is.

    Raises RefusedError where links lead out of the folder, OutsideError from the disk.
    """
    for name, content in wanted.items():
        path = as_on_disk(folder / name)
        if leads_out(path, folder):
            raise RefusedError(
                f"{printable(path)} nằm sau liên kết dẫn ra ngoài thư mục làm việc, nên không ghi "
                "qua đó.\nThay liên kết ấy bằng tệp hoặc thư mục thường rồi chạy lại."
            )
        if not os.path.lexists(path):
            yield Part(name, content)
        elif name in _MENDED and path.is_file():
            yield from _MENDED[name](name, _read(path), content)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OutsideError(f"Không đọc được {printable(path)}: {reason(error)}.") from error


def _newer_schema(name: str, there: bytes, ours: bytes) -> Iterator[Part]:
    """Yield the schema in place of an earlier one of ours."""
    if there != ours and _is_ours(there):
        yield Part(name, ours, "thay bản cũ")


def _is_ours(schema: bytes) -> bool:
    try:
        read = json.loads(schema)
    except (ValueError, RecursionError):
        return False
    return isinstance(read, dict) and "Organization" in (read.get("$defs") or ())


def _more_lines(name: str, there: bytes, ours: bytes) -> Iterator[Part]:
    """Yield the file with those lines of ours whose pattern has none there."""
    known = {line.split()[0] for line in there.splitlines() if line.strip()}
    more = [line for line in ours.splitlines() if line.split()[0] not in known]
    if more:
        yield _with_lines(name, there, more)


def _more_patterns(name: str, there: bytes, ours: bytes) -> Iterator[Part]:
    """Yield the file with those patterns of ours that it does not name, under what they are.

    Why a pattern behind `#` or `!` is named too: somebody wants git to see those files.
    """
    known = {_pattern(line) for line in there.splitlines()}
    more: list[bytes] = []
    heading = b""
    for line in ours.splitlines():
        if line.startswith(b"#"):
            heading = line
        elif _pattern(line) not in known:
            more += [line] if _pattern(heading) in known else [heading, line]
            known.add(_pattern(heading))
    if more:
        yield _with_lines(name, there, more)


def _pattern(line: bytes) -> bytes:
    """Return what a line of .gitignore names: `/out/`, `out` and `!out/` the same."""
    return line.strip().lstrip(b"#! ").strip(b"/")


def _with_lines(name: str, there: bytes, more: list[bytes]) -> Part:
    end = b"\r\n" if b"\r\n" in there else b"\n"
    start = there if not there or there.endswith(b"\n") else there + end
    return Part(name, start + b"".join(line + end for line in more), f"thêm {len(more)} dòng")


_MENDED = {
    _SCHEMA: _newer_schema,
    ".gitattributes": _more_lines,
    ".gitignore": _more_patterns,
}
"""Files that may be there and yet lack something, and how that is added."""


def unread_schema(folder: Path) -> str | None:
    """Say what to add to editor settings that were there and do not name the schema; else None."""
    path = folder / ".vscode" / "settings.json"
    if not path.is_file() or _SCHEMA.encode() in _read(path):
        return None
    line = json.dumps({"yaml.schemas": _EDITOR["yaml.schemas"]})[1:-1]
    return f".vscode/settings.json chưa dùng {_SCHEMA}; muốn được gợi ý khi gõ thì thêm: {line}"
