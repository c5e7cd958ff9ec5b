"""Documents through LibreOffice, Word as PDF and others as Word: in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from hashlib import md5
from pathlib import Path
from typing import NamedTuple

from cchc_cli.documents.pdf_mark import with_mark
from cchc_cli.documents.scratch import Scratch, scratch
from cchc_cli.errors import OutsideError
from cchc_cli.oserror import reason
from cchc_cli.programs import end, find, undisturbed

_FONTS = ("Times New Roman", "Liberation Serif", "Tinos")
_START, _EACH = 120, 30
"""Seconds to wait: for a first start on a slow machine, and for each document (it takes 1 to 3)."""
_SETTINGS: Mapping[str, Mapping[str, object]] = {
    "/org.openoffice.Office.Common/Security/Scripting": {
        "MacroSecurityLevel": 3,  # very high: only those of trusted places, and there are none
        "DisableMacrosExecution": "true",
        "BlockUntrustedRefererLinks": "true",  # no picture that is not in the document itself
    },
    "/org.openoffice.Office.Writer/Content/Update": {"Link": 2},  # never
    # A proxy where nobody listens, for all hosts: by default this machine is asked directly.
    "/org.openoffice.Inet/Settings": {
        "ooInetProxyType": 2,
        "ooInetHTTPProxyName": "127.0.0.1",
        "ooInetHTTPProxyPort": 9,
        "ooInetHTTPSProxyName": "127.0.0.1",
        "ooInetHTTPSProxyPort": 9,
        "ooInetNoProxy": "",
    },
}
"""What keeps a document from running or fetching anything while it is converted."""


def convert(documents: Sequence[bytes]) -> list[bytes | None]:
    """Return each document as a PDF with our mark, None for one that failed; raises OutsideError.

    One run for all of them: starting takes longer than converting.
    """
    made = _converted(documents, ".docx", _TO_PDF)
    return [
        None if pdf is None else with_mark(pdf, source)
        for pdf, source in zip(made, documents, strict=True)
    ]


def as_word(document: bytes, suffix: str) -> bytes | None:
    """Return a document of another kind as .docx, None where it cannot be; raises OutsideError."""
    [made] = _converted([document], suffix, _FROM_PDF if suffix == ".pdf" else _TO_WORD)
    return made


class _Way(NamedTuple):
    """What is converted into what."""

    suffix: str
    options: tuple[str, ...]
    advice: str
    """What to do by hand instead."""


_TO_PDF = _Way(
    ".pdf",
    ("--convert-to", "pdf"),
    "(bản .docx đã lập xong).\n"
    "Cài LibreOffice Writer, hoặc mở bản .docx trong Word rồi lưu dạng PDF.",
)
_TO_WORD = _Way(
    ".docx",
    ("--convert-to", "docx"),
    "nên chưa đọc được.\nMở bằng Word rồi lưu lại dạng .docx, hoặc chép chữ rồi dán (TỆP là -).",
)
# The words of a PDF, a text box a line; without the filter it would be a drawing.
_FROM_PDF = _TO_WORD._replace(options=("--infilter=writer_pdf_import", "--convert-to", "docx"))


def _converted(documents: Sequence[bytes], suffix: str, way: _Way) -> list[bytes | None]:
    program = find("soffice", "libreoffice")
    if program is None:
        raise OutsideError(f"Máy này chưa có LibreOffice {way.advice}")
    try:
        with scratch() as held:
            return _convert(program, held, documents, suffix, way)
    except OSError as error:
        raise OutsideError(f"LibreOffice không chạy được: {reason(error)}.") from error


def _convert(
    program: str, held: Scratch, documents: Sequence[bytes], suffix: str, way: _Way
) -> list[bytes | None]:
    """Convert copies: a document beside which something changes meanwhile is converted whole."""
    folder = held.folder
    names = [f"{number}{suffix}" for number in range(1, len(documents) + 1)]
    for name, data in zip(names, documents, strict=True):
        (folder / name).write_bytes(data)
    profile = folder / "profile"
    _write_settings(profile)
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    try:
        limit = _START + _EACH * len(names)
        _run([*command, *way.options, *names], held, limit=limit, advice=way.advice)
    finally:
        _socket(profile).unlink(missing_ok=True)
    made = [(folder / name).with_suffix(way.suffix) for name in names]
    return [path.read_bytes() if path.is_file() else None for path in made]


def _socket(profile: Path) -> Path:
    """Return the socket of a LibreOffice that was ended before it could remove it.

    It stands in /tmp whatever TMPDIR says, and is called by the profile (sal/osl/unx/pipe.cxx,
    desktop/source/app/officeipcthread.cxx); elsewhere than on Linux there is none of that name.
    """
    digest = md5(profile.as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    user = os.getuid() if sys.platform != "win32" else 0
    letters = "".join(f"{byte:x}" for byte in digest)  # a byte below 16 is one letter there
    return Path(f"/tmp/OSL_PIPE_{user}_SingleOfficeIPC_{letters}")  # noqa: S108


def _write_settings(profile: Path) -> None:
    items = (
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, values in _SETTINGS.items()
        for name, value in values.items()
    )
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        f"{''.join(items)}</oor:items>\n",
        encoding="utf-8",
    )


def _run(command: list[str], held: Scratch, *, limit: int, advice: str) -> None:
    """Run LibreOffice to its end; it ends with us, however we end. Raises OutsideError, OSError.

    A session of its own, since the program starts others that must end with it; its temporary
    files lie in the folder that goes.
    """
    folder, said = held.folder, held.folder / "said"
    temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    process = None
    with said.open("wb") as errors:
        try:
            with undisturbed():
                process = subprocess.Popen(  # noqa: S603
                    command,
                    cwd=folder,
                    env={**os.environ, **temporary},
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    start_new_session=True,
                    pass_fds=() if sys.platform == "win32" else (held.lock,),
                )
            code = process.wait(limit)
        except subprocess.TimeoutExpired as error:
            raise OutsideError(
                f"LibreOffice chạy {limit} giây chưa xong nên đã bị dừng {advice}"
            ) from error
        finally:
            if process is not None:
                end(process)
    if code:
        words = said.read_text(encoding="utf-8", errors="replace").strip()
        raise OutsideError(f"LibreOffice báo lỗi: {words or code}")


def lacks_font() -> bool:
    """Tell whether LibreOffice would put another font in place of Times New Roman."""
    program = find("fc-match")
    if program is None:
        return False
    command = [program, "-f", "%{family}", _FONTS[0]]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    return bool(found) and not any(font in found for font in _FONTS)
