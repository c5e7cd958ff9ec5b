"""Word documents as PDF, through LibreOffice: all in one run."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cchc_cli.errors import OutsideError

_FONTS = ("Times New Roman", "Liberation Serif", "Tinos")
_LONGEST_RUN = 600  # seconds


def convert(documents: Sequence[Path]) -> None:
    """Write a PDF beside each document; raises OutsideError."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise OutsideError(
            "Máy này chưa có LibreOffice nên không chuyển sang PDF được (bản .docx đã lập xong).\n"
            "Cài LibreOffice Writer, hoặc mở bản .docx trong Word rồi lưu dạng PDF."
        )
    by_folder: dict[Path, list[str]] = {}
    for path in documents:
        by_folder.setdefault(path.absolute().parent, []).append(str(path.absolute()))
    with tempfile.TemporaryDirectory() as profile:
        # Its own profile: a LibreOffice that the user has open would refuse the run.
        start = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless"]
        for folder, names in by_folder.items():
            _run([*start, "--convert-to", "pdf", "--outdir", str(folder), *names])
    lacking = [path for path in documents if not path.with_suffix(".pdf").is_file()]
    if lacking:
        raise OutsideError(f"LibreOffice không chuyển được: {', '.join(map(str, lacking))}")


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_LONGEST_RUN)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OutsideError(f"LibreOffice không chạy được: {error}") from error
    if done.returncode:
        raise OutsideError(f"LibreOffice báo lỗi: {done.stderr.decode('utf-8', 'replace').strip()}")


def lacks_font() -> bool:
    """Tell whether LibreOffice would put another font in place of Times New Roman."""
    program = shutil.which("fc-match")
    if program is None:
        return False
    command = [program, "-f", "%{family}", _FONTS[0]]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    return bool(found) and not any(font in found for font in _FONTS)
