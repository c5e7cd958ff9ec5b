"""Documents through LibreOffice, or told that it is lacking."""

import io
import json
import os
import shutil
import signal
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import docx
import pytest
import segno
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from cchc_cli.documents import batch, libreoffice
from cchc_cli.documents.pdf_mark import source_of
from cchc_cli.errors import OutsideError, RefusedError
from tests.helpers.examples import DAY
from tests.helpers.processes import environment, left_on_screen, on_terminal
from tests.helpers.repository import ROOT

needs_libreoffice = pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
posix = pytest.mark.skipif(os.name == "nt", reason="no process groups, no shell")


def test_pdf_without_libreoffice(
    cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    options = ("--pdf", "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "assignment", "-o", tmp_path / "a.docx", *options)
    assert (answer.code, "LibreOffice" in answer.err) == (6, True)
    every = cchc("render", "--all", "--out", tmp_path / "out", "--format", "json", *options)
    assert (every.code, len(json.loads(every.out))) == (6, 18)


@pytest.mark.skipif(os.name == "nt", reason="no shell")
def test_no_program_that_came_with_the_data_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path / "w", f"touch '{tmp_path}/ran'")
    monkeypatch.chdir(tmp_path / "w")
    for path in (".", "", "../w"):
        monkeypatch.setenv("PATH", path)
        with pytest.raises(OutsideError, match="chưa có LibreOffice"):
            libreoffice.convert([b"a"])
    assert not (tmp_path / "ran").exists()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a folder for temporary folders."""
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def stand_in(folder: Path, script: str) -> str:
    """Put a program in LibreOffice's place; return the PATH on which it is found first."""
    folder.mkdir()
    (folder / "soffice").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / "soffice").chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


CONVERTS = 'for f in "$@"; do case $f in *.docx) echo "%PDF of $f" > "${f%.docx}.pdf";; esac; done'


@pytest.fixture
def converter(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a program in LibreOffice's place that makes something of every document."""
    monkeypatch.setenv(
        "PATH", stand_in(tmp_path / "bin", f"{CONVERTS}; echo x >> '{tmp_path}/ran'")
    )
    return place


def runs(tmp_path: Path) -> int:
    """Count how often the stand-in ran."""
    ran = tmp_path / "ran"
    return len(ran.read_text().split()) if ran.exists() else 0


@posix
def test_a_pdf_is_made_once_of_the_same_document(
    converter: Path, examples: Path, cchc: Callable
) -> None:
    for times, notice in enumerate(("TB-01", "TB-03"), start=1):
        for _ in range(2):
            answer = cchc("render", "notice", notice, "-o", "tb.docx", "--pdf", *DAY)
            assert (answer.code, answer.out) == (0, "tb.docx\ntb.pdf\n"), answer.err
        assert runs(converter.parent) == times  # both are ours, so another document replaces them
        shown = source_of(Path("tb.pdf").read_bytes())
        assert shown == sha256(Path("tb.docx").read_bytes()).hexdigest()
    assert list(converter.iterdir()) == []


@posix
@pytest.mark.parametrize("scan", [b"%PDF-1.4 signed scan", b""])
def test_a_pdf_that_is_not_ours_is_not_overwritten(
    converter: Path, examples: Path, cchc: Callable, scan: bytes
) -> None:
    """And nothing is half done: the document is not made either."""
    Path("tb.pdf").write_bytes(scan)
    wanted = ("render", "notice", "TB-01", "-o", "tb.docx", "--pdf", *DAY)
    refused = cchc(*wanted)
    assert (refused.code, Path("tb.docx").exists()) == (5, False)
    assert "tb.pdf đã được sửa tay (hoặc không do cchc lập)" in refused.err
    assert Path("tb.pdf").read_bytes() == scan
    assert cchc(*wanted, "--force").code == 0
    assert source_of(Path("tb.pdf").read_bytes()) is not None
    with Path("tb.pdf").open("ab") as file:
        file.write(b"signature")
    assert cchc(*wanted).code == 5
    assert runs(converter.parent) == 1


@posix
def test_one_scan_stops_no_other_pdf(converter: Path, examples: Path, cchc: Callable) -> None:
    Path("o").mkdir()
    Path("o/reminder-kt.pdf").write_bytes(b"scan")
    every = cchc("render", "reminder", "--all", "--out", "o", "--pdf", "--format", "json", *DAY)
    assert every.code == 5
    assert [row["id"] for row in json.loads(every.out) if "error" in row] == ["KT"]
    assert sorted(path.name for path in Path("o").iterdir()) == [
        "reminder-hcc.docx",
        "reminder-hcc.pdf",
        "reminder-kt.pdf",
        "reminder-vhxh.docx",
        "reminder-vhxh.pdf",
    ]
    assert Path("o/reminder-kt.pdf").read_bytes() == b"scan"


@posix
def test_a_pdf_that_cannot_be_written_costs_no_other(
    converter: Path, examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that somebody else makes while LibreOffice runs, and a disk that refuses the next."""
    write = batch.write

    def refusing(path: Path, *rest: Any, **how: Any) -> bool:
        if path.name == "reminder-vhxh.pdf":
            raise RefusedError("đã được sửa tay")
        if path.name == "reminder-kt.pdf":
            raise OutsideError("ổ đĩa đã đầy")
        return write(path, *rest, **how)

    monkeypatch.setattr(batch, "write", refusing)
    answer = cchc("render", "reminder", "--all", "--out", "o", "--pdf", *DAY)
    assert answer.code == 6
    assert {"đã được sửa tay", "ổ đĩa đã đầy"} <= set(answer.err.splitlines())
    assert [path.name for path in Path("o").glob("*.pdf")] == ["reminder-hcc.pdf"]


@posix
def test_no_pdf_is_written_through_a_link_or_into_a_pipe(
    converter: Path, examples: Path, cchc: Callable
) -> None:
    (examples.parent / "file.txt").write_bytes(b"dear")
    Path("link.pdf").symlink_to(examples.parent / "file.txt")
    os.mkfifo("pipe.pdf")
    for name in ("link.docx", "pipe.docx"):
        for force in ((), ("--force",)):
            assert cchc("render", "notice", "TB-01", "-o", name, "--pdf", *force, *DAY).code == 2
        assert not Path(name).exists()
    assert (examples.parent / "file.txt").read_bytes() == b"dear"
    assert Path("pipe.pdf").is_fifo()
    assert runs(converter.parent) == 0


@posix
def test_what_could_not_be_converted_is_named(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", stand_in(tmp_path / "bin", "echo '%PDF' > 2.pdf"))
    found = libreoffice.convert([b"a", b"b", b"c"])
    assert [data is None for data in found] == [True, False, True]
    (tmp_path / "bin" / "soffice").write_text("#!/bin/sh\necho 'no display' >&2; exit 3\n")
    with pytest.raises(OutsideError, match="no display"):
        libreoffice.convert([b"a"])
    assert list(place.iterdir()) == []


# A program that starts another, as soffice does, which would go on for long.
LASTING = "sleep 300 & echo $! > '{0}.new'; mv '{0}.new' '{0}'; wait"


def _runs(pid: int) -> bool:
    """Tell whether a process runs; what nobody reaped does not."""
    asked = ["ps", "-o", "stat=", "-p", str(pid)]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return said.strip()[:1] not in {"", "Z"}


def is_running(pid: int) -> bool:
    """Tell whether a process goes on: one that was told to end may take a moment on a busy machine."""
    end = time.monotonic() + 5
    while _runs(pid):
        if time.monotonic() > end:
            return True
        time.sleep(0.05)
    return False


@posix
def test_a_run_that_does_not_end_is_ended_with_what_it_started(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", stand_in(tmp_path / "bin", LASTING.format(tmp_path / "pid")))
    monkeypatch.setattr(libreoffice, "_START", 0)
    monkeypatch.setattr(libreoffice, "_EACH", 1)
    with pytest.raises(OutsideError, match="chạy 2 giây chưa xong nên đã bị dừng"):
        libreoffice.convert([b"a", b"b"])
    assert not is_running(int((tmp_path / "pid").read_text()))
    assert list(place.iterdir()) == []


@posix
@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_leaves_nothing(
    place: Path, tmp_path: Path, name: signal.Signals
) -> None:
    path = stand_in(tmp_path / "bin", LASTING.format(tmp_path / "pid"))
    code = (
        "import signal\n"
        f"signal.signal({int(name)}, signal.default_int_handler)\n"
        "from cchc_cli.documents.libreoffice import convert\nconvert([b'a'])"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", code],
        stderr=subprocess.DEVNULL,
        env=environment(PATH=path, TMPDIR=str(place)),
    )
    while not (tmp_path / "pid").exists():
        assert run.poll() is None
        time.sleep(0.01)
    run.send_signal(name)
    run.wait(60)
    assert not is_running(int((tmp_path / "pid").read_text()))
    assert list(place.iterdir()) == []


@posix
def test_who_stops_it_is_told_which_pdfs_there_are(
    place: Path, examples: Path, tmp_path: Path
) -> None:
    """The key is pressed while LibreOffice runs: by it, so that it is then for sure."""
    pid = tmp_path / "pid"
    stops = f"echo $$ > '{pid}'; kill -INT $PPID; exec sleep 300"
    path = stand_in(tmp_path / "bin", stops)
    wanted = ("render", "worklist", "--all", "--out", "ho-so", "--pdf", *DAY)
    shown = on_terminal(80, *wanted, code=130, PATH=path, TMPDIR=str(place))
    assert "LibreOffice đang đổi 5 tệp sang PDF…\r" in shown
    assert left_on_screen(shown) == [
        "",
        "Đã dừng. Đã lập cả 5 văn bản.",
        "Chưa lập bản PDF nào.",
        "Gõ lại lệnh ấy để lập nốt; bản đã lập thì giữ nguyên.",
        "",
    ]
    assert not is_running(int(pid.read_text()))
    assert list(place.iterdir()) == []
    assert len(list(Path("ho-so").glob("*.docx"))) == len(list(Path("ho-so").iterdir())) == 5


@posix
def test_who_stops_it_between_two_pdfs_is_told_both(
    converter: Path, examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = batch.write

    def stopped(path: Path, *arguments: Any, **more: Any) -> bool:
        if path.name == "worklist-kt.pdf":
            raise KeyboardInterrupt
        return write(path, *arguments, **more)

    wanted = ("render", "worklist", "--all", "--out", "ho-so", "--pdf", *DAY)
    with monkeypatch.context() as patched:
        patched.setattr(batch, "write", stopped)
        answer = cchc(*wanted)
    assert (answer.code, answer.out) == (130, "")
    assert (
        "Đã lập cả 5 văn bản.\nĐã lập 2 trong 5 bản PDF: `worklist-vp.pdf`, `worklist-vhxh.pdf`. "
        "Chưa lập: `worklist-kt.pdf`, `worklist-hcc.pdf`, `worklist-snc.pdf`.\nGõ lại"
    ) in answer.err
    assert cchc(*wanted).code == 0
    assert len(list(Path("ho-so").glob("*.pdf"))) == 5
    assert list(converter.iterdir()) == []


@posix
def test_a_key_pressed_while_it_is_begun_leaves_no_program(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python hears of signals before it has the process in hand, too."""
    begun: list[int] = []

    class Slow(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            begun.append(self.pid)
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setenv("PATH", stand_in(tmp_path / "bin", "exec sleep 300"))
    with monkeypatch.context() as patched:
        patched.setattr(subprocess, "Popen", Slow)
        with pytest.raises(KeyboardInterrupt):
            libreoffice.convert([b"a"])
    assert [is_running(pid) for pid in begun] == [False]
    assert list(place.iterdir()) == []


def with_picture(target: str | None) -> bytes:
    """Make a document with a picture: its own, or one that it only names."""
    picture, document, saved = io.BytesIO(), docx.Document(), io.BytesIO()
    segno.make("x").save(picture, kind="png")
    picture.seek(0)
    shape = document.add_picture(picture)
    if target is not None:
        blip = shape._inline.graphic.graphicData.pic.blipFill.blip
        document.part.drop_rel(blip.attrib.pop(qn("r:embed")))
        linked = document.part.relate_to(target, RELATIONSHIP_TYPE.IMAGE, is_external=True)
        blip.set(qn("r:link"), linked)
    document.save(saved)
    return saved.getvalue()


@pytest.fixture
def listener() -> Iterator[tuple[int, list[object]]]:
    """Listen on this machine; give the port and who came."""
    came: list[object] = []

    class Noting(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            came.append(self.client_address)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Noting) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1], came
        server.shutdown()


@pytest.mark.slow
@needs_libreoffice
def test_nothing_is_fetched_that_a_document_names(
    tmp_path: Path, listener: tuple[int, list[object]]
) -> None:
    port, came = listener
    segno.make("x").save(str(tmp_path / "x.png"))
    targets = (f"http://127.0.0.1:{port}/x.png", f"http://localhost:{port}/x.png")
    near = (tmp_path / "x.png").as_uri()
    found = libreoffice.convert([with_picture(target) for target in (None, *targets, near)])
    pictures = [b"/Subtype/Image" in (data or b"/Subtype/Image") for data in found]
    assert pictures == [True, False, False, False]
    assert came == []


@pytest.mark.slow
@needs_libreoffice
def test_pdf(cchc: Callable, tmp_path: Path, place: Path) -> None:
    """Readers take our mark for nothing."""
    options = ("--pdf", "--out", tmp_path, "--data", ROOT / "examples", "--as-of", "2025-11-15")
    answer = cchc("render", "reminder", "--all", *options)
    assert answer.code == 0, answer.err
    made = sorted(tmp_path.glob("*.pdf"))
    assert len(made) == 3
    assert list(place.iterdir()) == []
    if shutil.which("pdftotext"):
        read = subprocess.run(
            ["pdftotext", made[0], "-"], capture_output=True, text=True, check=True
        )
        assert (read.stderr, "CỘNG HÒA XÃ HỘI" in read.stdout) == ("", True)
    stamps = [p.stat().st_mtime_ns for p in made]
    cchc("render", "reminder", "--all", *options)
    assert [p.stat().st_mtime_ns for p in made] == stamps


@needs_libreoffice
@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".odt", ".rtf", ".txt"])
def test_other_kinds_become_word(suffix: str) -> None:
    words = "Giao Văn phòng họp."
    kinds = {
        ".rtf": rb"{\rtf1 Giao V\u259?n ph\u242?ng h\u7885?p.}",
        ".txt": words.encode("utf-8-sig"),
        ".odt": b"not a document",
    }
    made = libreoffice.as_word(kinds[suffix], suffix)
    if suffix == ".odt":
        assert made is None or words not in docx.Document(io.BytesIO(made)).paragraphs[0].text
    else:
        assert made is not None
        assert docx.Document(io.BytesIO(made)).paragraphs[0].text == words


def test_what_to_do_instead_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(OutsideError, match=r"lưu lại dạng \.docx"):
        libreoffice.as_word(b"", ".doc")
