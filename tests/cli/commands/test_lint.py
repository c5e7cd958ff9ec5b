"""`cchc lint`: forms, exit codes, folders and patterns."""

import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from cchc_cli.cli import lint_copy
from cchc_cli.cli.given import Given, read_document
from cchc_cli.ooxml.names import MAIN
from cchc_cli.ooxml.package import parts_of
from tests.helpers.hostile import DANGERS, UNSOUND, UNTRUSTED, template, zipped
from tests.helpers.layout import good
from tests.helpers.official.outside import build_outside
from tests.helpers.processes import (
    command,
    environment,
    left_on_screen,
    on_terminal,
    through_libreoffice,
)
from tests.helpers.programs import needs_a_shell, program


def test_forms_and_exit_codes(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "good.docx").write_bytes(good("notice"))
    assert cchc("lint", tmp_path / "good.docx").code == 0
    [only] = json.loads(cchc("lint", tmp_path / "good.docx", "--format", "json").out)
    assert (only["code"], only["severity"], only["found"]) == ("TYPE", "info", "Thông báo")
    assert list(only) == ["file", "code", "severity", "found", "message"]
    document = docx.Document(io.BytesIO(good("notice")))
    document.paragraphs[4].runs[0].font.color.rgb = docx.shared.RGBColor(255, 0, 0)
    document.save(str(tmp_path / "warn.docx"))
    assert cchc("lint", tmp_path / "warn.docx").code == 0
    assert cchc("lint", tmp_path / "warn.docx", "--fail-on", "warning").code == 1
    assert "::warning file=" in cchc("lint", tmp_path / "warn.docx", "--format", "github").out
    said = cchc("lint", tmp_path / "good.docx", "--type", "bao-cao", "--format", "json").out
    assert [row["code"] for row in json.loads(said)] == ["TYPE", "TX04"]


def test_folders_and_patterns(tmp_path: Path, cchc: Callable) -> None:
    for name in ("b.docx", "a.docx"):
        (tmp_path / name).write_bytes(good("notice"))
    (tmp_path / "~$a.docx").write_bytes(b"Word's lock")
    for typed in (tmp_path, tmp_path / "*.docx"):
        lines = cchc("lint", typed).out.splitlines()
        assert [line.split(":")[0].rpartition("/")[2] for line in lines] == ["a.docx", "b.docx"]
        assert lines[0].endswith("a.docx: Thông báo: 0 lỗi, 0 cảnh báo.")
    assert cchc("lint", tmp_path / "x*.docx").code == 2
    (tmp_path / "0.docx").write_bytes(b"hello")
    some = cchc("lint", tmp_path)
    assert (some.code, "0.docx" in some.err, some.out.count(": 0 lỗi")) == (2, True, 2)
    (tmp_path / "C.DOCX").write_bytes(good("notice"))
    assert cchc("lint", tmp_path).out.count(": 0 lỗi") == 3


def three(folder: Path) -> list[str]:
    """Write documents; return what is printed of each that is read."""
    for name in "abc":
        (folder / f"{name}.docx").write_bytes(good("notice"))
    return [f"{folder / name}.docx: Thông báo: 0 lỗi, 0 cảnh báo." for name in "abc"]


@pytest.mark.parametrize("form", ["text", "github", "json"])
def test_who_stops_it_keeps_what_was_found_and_is_told_how_far_it_came(
    form: str, tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = three(tmp_path)

    def stopped(file: Given, read: Callable[..., Any]) -> Any:
        if file.shown.endswith("c.docx"):
            raise KeyboardInterrupt
        return read_document(file, read)

    monkeypatch.setattr("cchc_cli.cli.linting.read_document", stopped)
    answer = cchc("lint", tmp_path, "--format", form)
    where = "Chưa in kết quả nào." if form == "json" else "Kết quả của các tệp đã kiểm tra ở trên."
    assert (answer.code, answer.out.splitlines()) == (130, lines[:2] if form == "text" else [])
    assert answer.err == (
        "\nĐã dừng. Đã kiểm tra 2 trong 3 tệp: `a.docx`, `b.docx`. Chưa kiểm tra: `c.docx`.\n"
        f"{where} Gõ lại lệnh ấy để kiểm tra từ đầu.\n"
    )


@needs_a_shell
def test_on_a_terminal_findings_come_as_files_are_read(tmp_path: Path) -> None:
    """The key is pressed while LibreOffice reads the third file, which then is for sure."""
    lines = three(tmp_path)
    (tmp_path / "d.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    program(tmp_path / "bin" / "soffice", "kill -INT $PPID; exec sleep 300")
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    names = [tmp_path / name for name in ("a.docx", "b.docx", "d.doc", "c.docx")]
    shown = on_terminal(40, "lint", *names, code=130, PATH=path)
    assert "Đang kiểm tra 3/4: d.doc\r" in shown
    assert "LibreOffice đang đọc " in shown
    said = (
        *lines[:2],
        "Đã dừng. Đã kiểm tra 2 trong 4 tệp: `a.docx`, `b.docx`. Chưa kiểm tra: `d.doc`, `c.docx`.",
        "Kết quả của các tệp đã kiểm tra ở trên. Gõ lại lệnh ấy để kiểm tra từ đầu.",
    )
    assert " ".join(left_on_screen(shown)).split() == " ".join(said).split()


def test_python_docx_default(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document()
    document.add_heading("BÁO CÁO", 0)
    for _ in range(5):
        document.add_paragraph("Một đoạn văn bản dài " * 20)
    document.save(str(tmp_path / "x.docx"))
    said = json.loads(cchc("lint", tmp_path / "x.docx", "--format", "json").out)
    assert {"PG01", "PG06", "QH-missing", "PG13"} <= {row["code"] for row in said}
    assert list(said[1]) == [
        "file",
        "code",
        "severity",
        "component",
        "message",
        "expected",
        "found",
        "where",
        "clause",
        "advice",
        "count",
    ]


@pytest.mark.parametrize("name", DANGERS)
def test_what_acts_by_itself_is_an_error_and_stays_told(
    tmp_path: Path, cchc: Callable, name: str
) -> None:
    _, code, change = DANGERS[name]
    path, new = template(tmp_path, change), tmp_path / "new.docx"
    found = cchc("lint", path)
    assert (found.code, f"lỗi [{code}]" in found.out) == (1, True)
    fixed = cchc("lint", path, "--fix", "-o", new)
    assert fixed.code == 1
    assert "Để nguyên, phải gỡ trong Word" in fixed.out
    assert f"lỗi [{code}]" in fixed.out


@pytest.mark.parametrize("name", UNSOUND)
def test_an_unsound_part_is_told_by_its_name_before_anything_is_mended(
    tmp_path: Path, cchc: Callable, name: str
) -> None:
    part, change = UNSOUND[name]
    path, new = template(tmp_path, change), tmp_path / "new.docx"
    for more in ((), ("--fix", "-o", new)):
        answer = cchc("lint", path, *more)
        assert (answer.code, f"phần {part} " in answer.err) == (2, True)
    assert not new.exists()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", UNTRUSTED)
def test_an_archive_of_odd_names_is_not_judged(tmp_path: Path, cchc: Callable, name: str) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(
        zipped([*parts_of(good("notice")).items(), *((n, b"") for n in UNTRUSTED[name])])
    )
    answer = cchc("lint", path)
    assert (answer.code, "tên" in answer.err) == (2, True)
    assert answer.err.rstrip().isprintable()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no FIFO in folders")
def test_what_is_no_regular_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.docx")
    (tmp_path / "zero.docx").symlink_to("/dev/zero")
    for more in ((), ("--fix", "-o", tmp_path / "new.docx")):
        for name in ("fifo", "zero"):
            run = subprocess.run(
                command("lint", tmp_path / f"{name}.docx", *more),
                env=environment(),
                check=False,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=60,
            )
            assert (run.returncode, "không phải tệp thường" in run.stderr) == (2, True)


def test_a_file_too_large_is_not_read(tmp_path: Path, cchc: Callable) -> None:
    with (tmp_path / "x.docx").open("wb") as file:
        file.truncate(5 * 1024**3)
    answer = cchc("lint", tmp_path / "x.docx")
    assert (answer.code, "lớn quá (hơn 100 MB)" in answer.err) == (2, True)


def test_a_name_cannot_steer_the_terminal(tmp_path: Path, cchc: Callable) -> None:
    path = tmp_path / "a\x1b[31m.docx"
    path.write_bytes(b"x")
    for typed in (path, tmp_path, tmp_path / "\x1b*.docx", tmp_path / "b\x1b.docx"):
        answer = cchc("lint", typed)
        assert (answer.code, "\x1b" in answer.err, "\\x1b" in answer.err) == (2, False, True)


def test_a_repair_that_cannot_be_read_is_not_written(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, new = template(tmp_path, lambda _parts: None), tmp_path / "new.docx"
    whole = lint_copy.fixed
    monkeypatch.setattr(
        lint_copy, "fixed", lambda p, **k: whole(p, **k)._replace(parts={**p, MAIN: b"<a/>"})
    )
    answer = cchc("lint", path, "--fix", "-o", new, "--format", "json")
    assert (answer.code, answer.out, f"phần {MAIN} " in answer.err) == (2, "", True)
    assert not new.exists()


def test_a_file_that_the_decree_does_not_rule_is_named(tmp_path: Path, cchc: Callable) -> None:
    build_outside("party_letter").save(str(tmp_path / "dang.docx"))
    answer = cchc("lint", tmp_path / "dang.docx")
    assert (answer.code, "văn bản của Đảng" in answer.out, "--type" in answer.out) == (
        0,
        True,
        True,
    )
    [row] = json.loads(cchc("lint", tmp_path / "dang.docx", "--format", "json").out)
    assert (row["code"], row["found"][:16]) == ("TYPE", "văn bản của Đảng")
    assert cchc("lint", tmp_path / "dang.docx", "--type", "cong-van").code == 1
    refused = cchc("lint", tmp_path / "dang.docx", "--fix", "-o", tmp_path / "x.docx")
    assert (refused.code, "Nêu --type" in refused.err) == (2, True)
    forced = ("--fix", "--type", "cong-van", "-o", tmp_path / "x.docx")
    assert cchc("lint", tmp_path / "dang.docx", *forced).code == 1


def test_a_pdf_is_refused_in_words(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    answer = cchc("lint", tmp_path / "a.pdf")
    assert (answer.code, "là PDF" in answer.err, "tệp Word" in answer.err) == (2, True, True)


def test_without_libreoffice_other_files_say_what_to_do(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cchc_cli.documents.libreoffice.find", lambda *_names: None)
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    (tmp_path / "b.docx").write_bytes(good("notice"))
    answer = cchc("lint", tmp_path / "a.doc", tmp_path / "b.docx")
    assert (answer.code, "LibreOffice" in answer.err, "b.docx" in answer.out) == (6, True, True)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_others_are_read_through_libreoffice(tmp_path: Path, cchc: Callable) -> None:
    (tmp_path / "a.docx").write_bytes(good("notice"))
    through_libreoffice("odt", tmp_path, [tmp_path / "a.docx"])
    assert "Thông báo: 0 lỗi" in cchc("lint", tmp_path / "a.odt").out


def test_what_people_left_is_an_error_of_a_final_copy(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document(io.BytesIO(good("notice")))
    document.add_comment(document.paragraphs[4].runs, text="xem lại", author="Lan")
    document.save(str(tmp_path / "x.docx"))
    assert "cảnh báo [DL02]" in cchc("lint", tmp_path / "x.docx").out
    final = cchc("lint", tmp_path / "x.docx", "--final")
    assert (final.code, "lỗi [DL02]" in final.out) == (1, True)


def test_repairs_need_one_file_and_the_name_of_a_new_one(cchc: Callable) -> None:
    lacking = cchc("lint", "cv 5.docx", "--fix")
    assert (lacking.code, 'cchc lint "cv 5.docx" --fix -o "cv 5-moi.docx"' in lacking.err) == (
        2,
        True,
    )
    several = cchc("lint", "a.docx", "b.docx", "--annotate")
    assert (several.code, "--annotate nhận từng tệp một" in several.err) == (2, True)


def test_advice_is_told_once_and_what_to_type_next_last(tmp_path: Path, cchc: Callable) -> None:
    document = docx.Document()
    for text in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 5/TB-UBND", "THÔNG BÁO", "Kết luận"):
        document.add_paragraph(text)
    path = tmp_path / "của bạn.docx"
    document.save(str(path))
    lines = cchc("lint", path).out.splitlines()
    cures = [line.partition("cách sửa: ")[2] for line in lines if "cách sửa: " in line]
    whole = [cure for cure in cures if not cure.startswith("như [")]
    assert len(set(whole)) == len(whole) < len(cures)
    assert all(f"[{code}]" in "".join(lines) for code in re.findall(r"như \[(.+?)\]", str(cures)))
    assert lines[-2:] == [
        f'Sửa sẵn những chỗ chắc chắn: cchc lint "{path}" --fix -o "của bạn-da-sua.docx"',
        f'Ghi từng chỗ vào lề bản sao: cchc lint "{path}" --annotate -o "của bạn-ghi-chu.docx"',
    ]
    assert "--fix" not in cchc("lint", path, path).out
    assert "da-sua" not in cchc("lint", path, "--fix", "-o", tmp_path / "moi.docx").out
