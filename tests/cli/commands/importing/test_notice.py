"""`cchc import notice`: shown, and written as a new file when asked."""

import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.data_files import texts
from tests.helpers.notices import BY_UNIT, COMMUNE

DAY = ("--as-of", "2025-11-15")


@pytest.fixture
def paper(examples: Path) -> Path:
    path = examples / "thong-bao.txt"
    path.write_text(BY_UNIT.replace("Chủ trì", "Chủ trì mới"), encoding="utf-8")
    return path


def test_the_duties_are_shown_and_nothing_is_written(
    paper: Path, examples: Path, cchc: Callable
) -> None:
    before = texts(examples)
    answer = cchc("import", "notice", paper, *DAY)
    assert answer.code == 0
    assert "VHXH    Chủ trì mới tổ chức tập huấn." in answer.out
    assert "3 nhiệm vụ\n" in answer.out
    assert texts(examples) == before


def test_write_makes_one_new_file_that_check_accepts(
    paper: Path, examples: Path, cchc: Callable
) -> None:
    before = texts(examples)
    answer = cchc("import", "notice", paper, "--write", *DAY)
    assert answer.code == 0, answer.err
    assert "Đã ghi data/thong-bao-moi.yaml" in answer.err
    after = texts(examples)
    assert [Path(name).name for name in set(after) - set(before)] == ["thong-bao-moi.yaml"]
    assert {name: after[name] for name in before} == before
    assert cchc("check", *DAY).code == 0
    again = cchc("import", "notice", paper, "--write", *DAY)
    assert again.code == 5
    assert "đã có văn bản này" in again.err


def test_the_preview_shows_what_will_be_written_and_what_to_type(
    examples: Path, cchc: Callable
) -> None:
    path = examples / "tb.txt"
    path.write_text(
        "Số: 12/TB-UBND\nThông báo\nKết luận tại cuộc họp giao ban\nKết luận như sau:\n"
        "1. Giao Phòng Kinh tế rà soát quỹ đất công.\n"
        "2. Giao Đội Trật tự đô thị kiểm tra vỉa hè.\n",
        encoding="utf-8",
    )
    answer = cchc("import", "notice", path, *DAY)
    assert "Giao Phòng Kinh tế rà soát quỹ đất công." in answer.out
    assert answer.err.splitlines() == [
        'Đơn vị chưa rõ là mã nào (VP, VHXH, KT, HCC, SNC): thêm --map "Đội Trật tự đô thị=MÃ"',
        "Chưa ghi gì. Đồng ý thì gõ lại lệnh ấy, thêm --write.",
    ]
    assert cchc("import", "notice", path, "--format", "json", *DAY).err == ""
    written = cchc("import", "notice", path, "--write", *DAY)
    assert "hoặc cchc undo rồi gõ lại với --map" in written.err
    assert "Chưa ghi gì" not in written.err
    assert cchc("undo", *DAY).code == 0
    told = ("--map", "Đội Trật tự đô thị=SNC", "--write")
    assert cchc("import", "notice", path, *told, *DAY).code == 0


def test_json_has_the_keys_of_the_promise(examples: Path, cchc: Callable) -> None:
    path = examples / "tb.txt"
    path.write_text(COMMUNE, encoding="utf-8")
    found = json.loads(cchc("import", "notice", path, "--format", "json", *DAY).out)
    assert set(found) == {"notice", "duties", "questions"}
    assert found["notice"] == {
        "number": "45",
        "date": "2025-11-05",
        "subject": "Kết luận của đồng chí Nguyễn Văn Bình, Chủ tịch UBND xã tại cuộc họp giao ban "
        "tháng 11/2025",
        "signer": "Lê Văn Hùng",
        "recipients": ["TT Đảng ủy, HĐND xã", "Lưu: VT"],
    }
    assert found["duties"][0] == {
        "unit": "Phòng Kinh tế",
        "department": "KT",
        "departments": ["KT"],
        "partners": ["Thuế cơ sở 5"],
        "content": "phối hợp với Thuế cơ sở 5 đôn đốc thu nợ đọng, phấn đấu đến 31/12/2025 hoàn "
        "thành 100% dự toán.",
        "due": "2025-12-31",
        "due_text": "đến 31/12/2025",
        "repeat": None,
        "sure": True,
        "why": "tên đơn vị đứng đầu câu",
        "where": "dòng 11",
    }


def test_pasted_text_and_no_workspace(
    tmp_path: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(COMMUNE.encode())))
    found = json.loads(cchc("import", "notice", "-", "--format", "json").out)
    assert [duty["department"] for duty in found["duties"]] == [None] * len(found["duties"])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(COMMUNE.encode())))
    assert cchc("import", "notice", "-", "--write").code == 2


def test_a_name_is_settled_with_map(examples: Path, cchc: Callable) -> None:
    path = examples / "tb.txt"
    path.write_text(COMMUNE, encoding="utf-8")
    answer = cchc("import", "notice", path, "--map", "Các đơn vị=VP, KT", "--format", "json", *DAY)
    duties = json.loads(answer.out)["duties"]
    assert [d["departments"] for d in duties if d["unit"] == "Các đơn vị"] == [["VP", "KT"]]
    wrong = cchc("import", "notice", path, "--map", "Các đơn vị=XX", *DAY)
    assert wrong.code == 2
    assert "Không có đơn vị mã `XX`" in wrong.err
    assert cchc("import", "notice", path, "--map", "Các đơn vị", *DAY).code == 2


def test_what_cannot_be_read_is_wrong_use(examples: Path, cchc: Callable) -> None:
    (examples / "a.txt").write_bytes(b"Vi\xeac")
    (examples / "b.docx").write_bytes(b"%PDF-1.4")
    for name in ("a.txt", "b.docx", "khong-co.docx"):
        answer = cchc("import", "notice", name, *DAY)
        assert answer.code == 2, name
        assert name in answer.err


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_a_pdf_with_words_is_read_and_a_scan_is_refused(examples: Path, cchc: Callable) -> None:
    assert cchc("render", "notice", "TB-02", "-o", "tb.docx", "--pdf", *DAY).code == 0
    read = [
        json.loads(cchc("import", "notice", name, "--format", "json", *DAY).out)["duties"]
        for name in ("tb.docx", "tb.pdf")
    ]
    kept = [[(d["department"], d["content"], d["due"]) for d in duties] for duties in read]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 4
    blank = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )
    (examples / "quet.pdf").write_bytes(blank)
    answer = cchc("import", "notice", "quet.pdf", *DAY)
    assert answer.code == 2
    assert "đây là bản quét" in answer.err


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("kind", ["odt", "doc", "rtf"])
def test_what_other_programs_save_says_the_same(
    kind: str, examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    assert cchc("render", "notice", "TB-02", "-o", "tb.docx", *DAY).code == 0
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "tb.docx"]
    subprocess.run(command, cwd=examples, check=True, capture_output=True)
    read = [
        json.loads(cchc("import", "notice", name, "--format", "json", *DAY).out)["duties"]
        for name in ("tb.docx", f"tb.{kind}")
    ]
    kept = [[(d["department"], d["content"], d["due"]) for d in duties] for duties in read]
    assert kept[0] == kept[1]
