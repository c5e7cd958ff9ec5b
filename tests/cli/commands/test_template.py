"""`cchc template`: the office's own templates listed, checked, shown and copied."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from cchc_cli.documents import general, templates
from cchc_cli.documents.templates import builtin_folder
from cchc_cli.documents.vocabulary import view_of
from cchc_cli.ooxml.danger_words import WORDING
from cchc_cli.ooxml.names import MAIN, TYPES
from cchc_cli.ooxml.package import packed, read_parts, rels_of
from tests.helpers.hostile import DANGERS, UNSOUND, both, field, inside, relation, template
from tests.helpers.processes import command, environment


def test_every_built_in_template_is_sound(examples: Path, cchc: Callable) -> None:
    answer = cchc("template", "check")
    assert answer.code == 0, answer.out
    assert answer.out.count(": 0 lỗi.") == len(list(builtin_folder().glob("*.docx")))


def test_copy_change_check_use(examples: Path, cchc: Callable) -> None:
    assert cchc("template", "copy", "notice").code == 0
    rows = json.loads(cchc("template", "list", "--format", "json").out)
    assert [r["source"] for r in rows if r["name"] == "notice"] == ["workspace"]
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    document.paragraphs[-1].insert_paragraph_before("Ghi thêm: {{ subject }}")
    document.save(str(path))
    assert cchc("template", "check", "notice").code == 0
    assert cchc("render", "notice", "TB-01", "-o", "x.docx").code == 0
    assert "Ghi thêm: Kết luận" in "\n".join(p.text for p in docx.Document("x.docx").paragraphs)
    again = cchc("template", "copy", "notice")
    assert (again.code, "đã có" in again.err.lower()) == (5, True)


@pytest.mark.skipif(os.name == "nt", reason="links need rights")
def test_a_copy_replaces_nothing_and_goes_through_no_link(examples: Path, cchc: Callable) -> None:
    away = examples.parent / "away"
    away.mkdir()
    Path("templates").symlink_to(away)
    refused = cchc("template", "copy", "notice")
    assert (refused.code, "liên kết" in refused.err, list(away.iterdir())) == (2, True, [])
    Path("templates").unlink()
    Path("templates").write_bytes(b"a file")
    assert cchc("template", "copy", "notice").code == 6
    assert Path("templates").read_bytes() == b"a file"
    Path("templates").unlink()
    Path("templates").mkdir()
    Path("templates/notice.docx").symlink_to(away / "none.docx")
    assert cchc("template", "copy", "notice").code == 5
    assert Path("templates/notice.docx").is_symlink()


def test_a_copy_is_whole_or_none(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = templates.write_whole

    def full(path: Path, data: bytes) -> None:
        if ".appendix-" in path.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        whole(path, data)

    with monkeypatch.context() as patched:
        patched.setattr(templates, "write_whole", full)
        answer = cchc("template", "copy", "assignment")
    assert (answer.code, "ổ đĩa đã đầy" in answer.err) == (6, True)
    assert list((examples / "templates").iterdir()) == []
    assert cchc("template", "copy", "assignment").code == 0


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{{ subjct }}", "`subject`"),
        ("{% if nhầm %}{% endif %}", "`nhầm`"),
        ("{{ heading.line }}", "`lines`"),
        ("{% for g in groups %}{{ g.titel }}{% endfor %}", "`title`"),
        ("{{ groups.title }}", "danh sách"),
        ("{% if subject %}", "endif"),
        ("{{ subject }", "}}"),
        ("{% endì %}", "endif"),
    ],
)
def test_faults_are_found_in_every_branch(
    examples: Path, cchc: Callable, text: str, word: str
) -> None:
    cchc("template", "copy", "notice")
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    document.paragraphs[-1].insert_paragraph_before(text)
    document.save(str(path))
    answer = cchc("template", "check", "notice")
    assert (answer.code, word in answer.out) == (4, True), answer.out
    assert "notice.docx" in answer.out


def test_a_template_is_checked_with_its_appendices_the_office_s_own_first(
    examples: Path, cchc: Callable
) -> None:
    assert re.findall(r"^(\S+): 0 lỗi", cchc("template", "check", "report").out, re.MULTILINE) == [
        "report.docx",
        "report.appendix-1.docx",
        "report.appendix-2.docx",
    ]
    cchc("template", "copy", "assignment")
    path = examples / "templates" / "assignment.appendix-1.docx"
    document = docx.Document(str(path))
    document.paragraphs[0].insert_paragraph_before("{{ nobody_has_it }}")
    document.save(str(path))
    answer = cchc("template", "check", "assignment")
    assert (answer.code, "`nobody_has_it`" in answer.out) == (4, True)
    alone = cchc("template", "check", "assignment.appendix-1")
    assert (alone.code, "assignment.docx: " in alone.out) == (4, False)
    (examples / "templates" / "plan.appendix-1.doc").write_bytes(b"x")
    assert "plan.appendix-1.doc: cảnh báo" in cchc("template", "check", "plan").out


def test_layout_and_missing_styles(examples: Path, cchc: Callable) -> None:
    cchc("template", "copy", "notice")
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    document.sections[0].left_margin = docx.shared.Mm(10)
    document.paragraphs[-1].insert_paragraph_before(
        "x"
    )._p.get_or_add_pPr().get_or_add_pStyle().val = "Lost"
    document.save(str(path))
    out = cchc("template", "check", "notice").out
    assert "[PG04]" in out
    assert "`Lost`" in out


@pytest.mark.parametrize(
    ("start", "name", "value", "code"),
    [
        ("CỘNG HÒA", "bold", False, "QH-bold"),
        ("Độc lập", "size", docx.shared.Pt(11), "TN-size"),
        ("{{ text }}", "size", docx.shared.Pt(12), "PG14"),
        ("{{ subject }}", "italic", True, "TY-italic"),
        ("{{ recipient }}", "size", docx.shared.Pt(14), "ND-size"),
    ],
)
def test_layout_of_each_component(
    examples: Path, cchc: Callable, start: str, name: str, value: Any, code: str
) -> None:
    cchc("template", "copy", "notice")
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    paragraphs = (Paragraph(p, document.part) for p in document.element.body.iter(qn("w:p")))
    for run in next(p for p in paragraphs if p.text.startswith(start)).runs:
        setattr(run.font, name, value)
    document.save(str(path))
    out = cchc("template", "check", "notice").out
    assert f"[{code}]" in out
    assert "notice.docx: 1 lỗi" in out


def test_an_own_form_is_judged_by_its_words(examples: Path, cchc: Callable) -> None:
    document = docx.Document(str(builtin_folder() / "notice.docx"))
    document.styles["Quốc hiệu"].name = "Khac"
    paragraphs = (Paragraph(p, document.part) for p in document.element.body.iter(qn("w:p")))
    next(p for p in paragraphs if p.text.startswith("CỘNG HÒA")).runs[0].font.bold = False
    (examples / "templates").mkdir(exist_ok=True)
    document.save(str(examples / "templates" / "giay-moi.docx"))
    assert "[QH-bold]" in cchc("template", "check", "giay-moi").out


def test_tags_in_comments_are_told(examples: Path, cchc: Callable) -> None:
    cchc("template", "copy", "notice")
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    document.add_comment(document.paragraphs[0].runs, text="dùng {{ subject }}", author="a")
    document.save(str(path))
    answer = cchc("template", "check", "notice")
    assert (answer.code, "ghi chú" in answer.out) == (4, True)


def changed(examples: Path, cchc: Callable, change: Callable[[Any], None]) -> None:
    """Copy a template as a user does, and change it as Word would."""
    cchc("template", "copy", "notice")
    path = examples / "templates" / "notice.docx"
    document = docx.Document(str(path))
    change(document)
    document.save(str(path))


def test_what_word_leaves_is_an_error_also_where_tags_are_broken(
    examples: Path, cchc: Callable
) -> None:
    def change(document: Any) -> None:
        document.paragraphs[-1].insert_paragraph_before("Nháp").runs[0].font.hidden = True
        document.paragraphs[-1].insert_paragraph_before("{{ subject }")

    changed(examples, cchc, change)
    answer = cchc("template", "check", "notice")
    assert answer.code == 4
    assert "có chữ ẩn" in answer.out
    assert "gần chữ: «Nháp»" in answer.out
    assert answer.out.endswith("notice.docx: 2 lỗi.\n")


def test_what_a_document_would_show_is_a_warning(examples: Path, cchc: Callable) -> None:
    def change(document: Any) -> None:
        document.paragraphs[-1].insert_paragraph_before("Theo chỉ đạo của Xã Mẫu.")

    changed(examples, cchc, change)
    answer = cchc("template", "check", "notice")
    assert answer.code == 0
    assert "cảnh báo [VH01] khi in thử" in answer.out
    assert answer.out.endswith("notice.docx: 0 lỗi, 1 cảnh báo.\n")


def test_a_template_without_tags_is_a_warning_tags_of_others_are_errors(
    examples: Path, cchc: Callable
) -> None:
    (examples / "templates").mkdir()
    document = docx.Document()
    document.add_paragraph("Giấy mời họp")
    document.save(str(examples / "templates" / "giay-moi.docx"))
    assert "cảnh báo: mẫu không có thẻ nào" in cchc("template", "check", "giay-moi").out
    document.add_paragraph("Kính gửi: ${ten}")
    document.save(str(examples / "templates" / "giay-moi.docx"))
    answer = cchc("template", "check", "giay-moi")
    assert (answer.code, "gõ {{ ten }}" in answer.out) == (4, True)


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("mau.dotx", "lưu lại dạng .docx"),
        ("mau.doc", "lưu lại dạng .docx"),
        ("mau.docm", "không macro"),
        ("mau.DOCX", "chữ thường .docx"),
    ],
)
def test_files_that_are_not_read_are_told(
    examples: Path, cchc: Callable, name: str, cure: str
) -> None:
    (examples / "templates").mkdir()
    (examples / "templates" / name).write_bytes(b"x")
    (examples / "templates" / "~$mau.doc").write_bytes(b"x")
    every = cchc("template", "check")
    assert every.code == 0
    assert every.out.startswith(f"{name}: cảnh báo: tệp này không được đọc\n")
    assert cure in every.out
    assert "~$" not in every.out
    assert name not in cchc("template", "check", "notice").out
    given = cchc("template", "check", examples / "templates" / name)
    assert (given.code, cure in given.err) == (4, True)


def test_a_file_is_printed_with_the_others_of_its_kind(
    examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    path = tmp_path / "scorecard.appendix-1.docx"
    path.write_bytes((builtin_folder() / path.name).read_bytes())
    answer = cchc("template", "check", path)
    assert (answer.code, answer.out) == (0, f"{path.name}: 0 lỗi.\n")


def test_a_template_without_a_text_is_told(examples: Path, cchc: Callable) -> None:
    cchc("template", "copy", "report")
    path = examples / "templates" / "report.appendix-1.docx"
    parts = read_parts(path)
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"w:body", b"w:bod")
    path.write_bytes(packed(parts))
    checked = cchc("template", "check", "report.appendix-1")
    assert (checked.code, "không có nội dung" in checked.out) == (4, True)
    rendered = cchc("render", "report", "--period", "2025-Q3", "-o", "x.docx")
    assert (rendered.code, "report.appendix-1.docx" in rendered.err) == (4, True)


def test_show_is_readable(examples: Path, cchc: Callable) -> None:
    out = cchc("template", "show", "notice").out
    assert "Trang: 210 × 297 mm; lề trên 20" in out
    assert "[Trích yếu] {{ subject }}" in out
    assert "hàng 1, ô 2" in out
    cchc("render", "notice", "TB-01", "-o", "x.docx")
    assert "[Tên loại văn bản] THÔNG BÁO" in cchc("template", "show", "x.docx").out
    assert cchc("template", "show", "nhầm").code == 2


def test_vars(cchc: Callable) -> None:
    rows: list[dict[str, Any]] = json.loads(
        cchc("template", "vars", "report", "--format", "json").out
    )
    assert {
        "path": "lines[].kind",
        "type": "chữ",
        "meaning": "loại dòng: part, heading, letter, dash, text",
    } in rows
    assert cchc("template", "vars", "report.appendix-1").code == 0
    assert "awaiting_evidence" in cchc("template", "vars", "mẫu của tôi").out
    assert view_of("x") is general.GeneralView


DAMAGES: dict[str, Callable[[dict[str, bytes]], object]] = {
    "cut off": lambda parts: parts.update({MAIN: parts[MAIN][:500]}),
    "empty": lambda parts: parts.update({MAIN: b""}),
    "no text": lambda parts: parts.pop(MAIN),
    "no types": lambda parts: parts.pop(TYPES),
    "a document type": lambda parts: parts.update({MAIN: b"<!DOCTYPE x []>" + parts[MAIN]}),
    "broken relationships": lambda parts: parts.update({rels_of(MAIN): b"<x"}),
    "broken styles": lambda parts: parts.update({"word/styles.xml": b"<a>"}),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_template_is_a_fault_of_the_template(
    name: str, examples: Path, cchc: Callable
) -> None:
    parts = read_parts(builtin_folder() / "notice.docx")
    DAMAGES[name](parts)
    folder = examples / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "mau-rieng.docx").write_bytes(packed(parts))
    checked = cchc("template", "check", "mau-rieng")
    assert checked.code == 4, checked
    assert "mau-rieng.docx" in checked.out
    assert cchc("template", "show", "mau-rieng").code in {0, 2, 4}
    assert cchc("lint", folder / "mau-rieng.docx").code in {0, 1, 2}


@pytest.mark.parametrize("name", DANGERS)
def test_what_acts_by_itself_is_an_error(examples: Path, cchc: Callable, name: str) -> None:
    kind, _, change = DANGERS[name]
    template(examples, change)
    answer = cchc("template", "check", "notice")
    assert (answer.code, f": {WORDING[kind].what}\n" in answer.out) == (4, True)
    assert "chưa in thử được" not in answer.out


def test_a_link_to_a_web_page_is_an_error(examples: Path, cchc: Callable) -> None:
    template(examples, relation("hyperlink", "https://a.vn"))
    answer = cchc("template", "check", "notice")
    assert answer.code == 4
    assert "có siêu liên kết ra ngoài\n    gần chữ: «https://a.vn»" in answer.out
    assert "notice.docx: 1 lỗi." in answer.out


def test_dangers_are_told_beside_what_else_is_wrong(examples: Path, cchc: Callable) -> None:
    template(
        examples, both(field("DDE x"), inside("<w:p><w:r><w:t>{{ subject }</w:t></w:r></w:p>"))
    )
    out = cchc("template", "check", "notice").out
    assert "có trường lấy nội dung" in out
    assert "notice.docx: 2 lỗi." in out


@pytest.mark.parametrize("name", UNSOUND)
def test_an_unsound_part_is_told_alike_by_check_and_show(
    examples: Path, cchc: Callable, name: str
) -> None:
    part, change = UNSOUND[name]
    template(examples, change)
    check, show = (cchc("template", verb, "notice") for verb in ("check", "show"))
    (said,) = re.findall(r"phần .*", check.out)
    assert (check.code, check.out.count("notice.docx: 1 lỗi.")) == (4, 1)
    assert (show.code, said in show.err) == (4, True)
    assert said.startswith(f"phần {part} ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no FIFO in folders")
@pytest.mark.parametrize("kind", ["fifo", "device", "folder", "nothing"])
def test_what_is_no_regular_file_is_no_template(examples: Path, kind: str) -> None:
    path = examples / "templates" / "notice.docx"
    path.parent.mkdir()
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero" if kind == "device" else "không có")
    told = {"folder": "đây là thư mục", "nothing": "không có tệp"}.get(
        kind, "không phải tệp thường"
    )
    for argv in (
        ("template", "check", "notice"),
        ("template", "show", "notice"),
        ("template", "check", path),
        ("template", "show", path),
        ("render", "notice", "TB-01", "-o", "o.docx"),
    ):
        run = subprocess.run(
            command(*argv),
            env=environment(),
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )
        assert (run.returncode, told in run.stdout + run.stderr) == (4, True), argv
    assert not (examples / "o.docx").exists()


def test_an_own_file_that_is_no_template_is_listed_as_the_workspace_s(
    examples: Path, cchc: Callable
) -> None:
    (examples / "templates" / "notice.docx").mkdir(parents=True)
    rows = json.loads(cchc("template", "list", "--format", "json").out)
    assert [r["source"] for r in rows if r["name"] == "notice"] == ["workspace"]
    assert {r["source"] for r in rows if r["name"] != "notice"} == {"built-in"}


@pytest.mark.parametrize("name", ["a\x1b[31m.docx", "a\u202e.docx", "a\n.docm"])
def test_a_name_cannot_steer_the_terminal(examples: Path, cchc: Callable, name: str) -> None:
    (examples / "templates").mkdir()
    (examples / "templates" / name).write_bytes(b"x")
    for typed in ((), (f"templates/{name}",)):
        answer = cchc("template", "check", *typed)
        assert answer.code == (4 if typed else 0)  # a file of the folder that is not read
        lines = (answer.out + answer.err).splitlines()
        assert all(map(str.isprintable, lines))
        assert any("a\\x" in line or "a\\u202e" in line for line in lines)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_file_is_opened_by_its_bytes_and_named_by_them(examples: Path, cchc: Callable) -> None:
    odd = Path("m\udcffu.docx")
    odd.write_bytes((builtin_folder() / "notice.docx").read_bytes())
    shown, checked = cchc("template", "show", odd), cchc("template", "check", odd)
    assert (shown.code, shown.out.startswith("Trang: 210")) == (0, True)
    assert "m\\xffu.docx: " in checked.out
    answer = cchc("template", "check", "m\udcff")
    assert (answer.code, "MẪU không nhận `m\\xff`" in answer.err) == (2, True)
