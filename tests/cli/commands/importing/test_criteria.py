"""`cchc import criteria`: shown, compared with what is there, written so that it is sound."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.helpers.criteria_texts import HEADS, ROWS, TEXT, TITLE
from tests.helpers.data_files import HEAD
from tests.helpers.examples import DAY

OLD = """version: 1
indexes:
  - year: 2026
    name: Bộ cũ
    ratings: [{name: Tốt, from: 5}]
    areas:
      - id: I
        name: Điều hành
        criteria:
          - id: I.1
            name: Kế hoạch
            department: KT
            criteria:
              - id: I.1.1
                name: Lập kế hoạch
                max: 2
                scoring: {kind: choice, options: {Kịp thời: 1, Không kịp thời: 0.5}}
                results: [{date: 2026-02-01, choice: Kịp thời}]
                claimed: 1
                evidence: [{title: Kế hoạch}]
          - id: I.9
            name: Việc khác
            max: 1
            scoring: {kind: external}
            results: [{date: 2026-02-01, points: 1}]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_it_is_shown_without_a_workspace(
    file: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    answer = cchc("import", "criteria", str(file))
    assert answer.code == 0, answer.err
    assert "4 tiêu chí được chấm\n4 tổng in trong văn bản đều khớp" in answer.out


def test_json_is_the_index_as_the_record_has_it(
    file: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    made = json.loads(cchc("import", "criteria", str(file), "--format", "json").out)
    assert set(made) == {"index", "questions", "sums"}
    assert made["sums"][0] == {"id": "I.1", "printed": 3, "computed": 3}
    assert made["index"]["year"] == 2026
    part = made["index"]["areas"][0]["criteria"][0]["criteria"][1]
    assert part["scoring"] == {
        "kind": "levels",
        "steps": [{"from": 95, "points": 2}, {"from": 90, "points": 1}],
    }


def test_what_is_written_is_sound_and_never_written_twice(
    workspace: Callable[..., Path], file: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace())
    command = ("import", "criteria", str(file), "--write", *DAY)
    assert cchc(*command).code == 0
    assert cchc("check", *DAY).code == 0
    written = Path("data/bo-chi-so-2026.yaml").read_text(encoding="utf-8")
    assert "department" not in written
    assert cchc(*command).code == 5
    assert Path("data/bo-chi-so-2026.yaml").read_text(encoding="utf-8") == written


def test_an_older_set_of_the_year_is_compared_and_what_people_wrote_is_kept(
    workspace: Callable[..., Path], file: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace(HEAD, cu=OLD))
    made = json.loads(cchc("import", "criteria", str(file), "--format", "json", *DAY).out)
    assert [(c["id"], c["what"], c["old"], c["new"]) for c in made["changes"]] == [
        ("I.1", "max", "2", "3"),
        ("I.1.1", "max", "2", "1"),
        ("I.1.2", "new", "", "2"),
        ("I.2", "new", "", "4"),
        ("II.1", "new", "", "2"),
        ("I.9", "gone", "1", ""),
    ]
    assert made["index"]["ratings"] == [{"name": "Tốt", "from": 5}]
    whole = made["index"]["areas"][0]["criteria"][0]
    part = whole["criteria"][0]
    assert whole["department"] == "KT"
    assert (part["max"], part["claimed"], part["evidence"]) == (1, 1, [{"title": "Kế hoạch"}])
    assert part["results"] == [{"date": "2026-02-01", "choice": "Kịp thời"}]

    answer = cchc("import", "criteria", str(file), "--write", *DAY)
    assert answer.code == 0, answer.err
    assert cchc("check", *DAY).code == 0
    written = Path("data/bo-chi-so-2026.yaml").read_text(encoding="utf-8")
    assert "# xem lại: tiêu chí I.9 không còn" in written
    assert "#   results: [{date: 2026-02-01, points: 1}]" in written
    assert "2026-02-01" not in Path("data/cu.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.docx", b"PK\x03\x04", "x.docx"),
        ("x.xlsx", b"no", "x.xlsx"),
        ("x.txt", b"\xff\xfe\x00\xd8", "UTF-8"),
        ("x.docx", b"\xd0\xcf\x11\xe0", ".docx"),
        ("x.pdf", b"%PDF-1.4", "không còn cột"),
        ("gone.xlsx", None, "gone.xlsx"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, cchc: Callable, name: str, content: bytes | None, words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    answer = cchc("import", "criteria", name)
    assert (answer.code, words in answer.err) == (2, True), answer.err


def test_writing_needs_a_year_and_criteria(
    workspace: Callable[..., Path], cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace())
    Path("x.txt").write_text("STT|Tiêu chí|Điểm tối đa\n1|A|1\n1.1|B|1\n", encoding="utf-8")
    answer = cchc("import", "criteria", "x.txt", "--write", *DAY)
    assert (answer.code, "--year" in answer.err) == (2, True)
    assert cchc("import", "criteria", "x.txt", "--write", "--year", "2026", *DAY).code == 0
    Path("y.txt").write_text("Kính gửi\n", encoding="utf-8")
    assert cchc("import", "criteria", "y.txt", "--write", "--year", "2027", *DAY).code == 2
    assert cchc("import", "criteria", "x.txt", "--year", "20266").code == 2


def test_a_criterion_of_another_number_keeps_what_was_claimed(
    workspace: Callable[..., Path], file: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace(HEAD, cu=OLD.replace("id: I.1.1", "id: I.1.7")))
    made = json.loads(cchc("import", "criteria", str(file), "--format", "json", *DAY).out)
    assert ("number", "I.1.7", "I.1.1") in [
        (c["what"], c["old"], c["new"]) for c in made["changes"]
    ]
    part = made["index"]["areas"][0]["criteria"][0]["criteria"][0]
    assert (part["id"], part["claimed"]) == ("I.1.1", 1)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("kind", ["odt", "rtf"])
def test_what_other_programs_save_says_the_same(
    kind: str, cchc: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(rows=0, cols=len(HEADS))
    for row in (HEADS, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save("bo.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "bo.docx"]
    subprocess.run(command, check=True, capture_output=True)
    word, other = (
        json.loads(cchc("import", "criteria", name, "--format", "json").out)
        for name in ("bo.docx", f"bo.{kind}")
    )
    assert word["index"] == other["index"]
    assert len(word["sums"]) == 4
