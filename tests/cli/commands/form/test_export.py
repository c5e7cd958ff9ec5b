"""`cchc form export`: a file for each unit, told in a line; nothing filled is lost."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cchc_cli.forms import writing
from cchc_cli.forms.layout import STATISTICS
from cchc_cli.forms.unit_form import UnitForm
from cchc_cli.forms.writing import form_bytes
from cchc_cli.ooxml.package import packed, unpacked
from cchc_cli.xlsx.reading import read_workbook
from tests.helpers.data_files import files
from tests.helpers.forms import RECORD
from tests.helpers.loading import loaded_by
from tests.helpers.processes import left_on_screen, on_terminal

DAY = ("--as-of", "2025-11-15")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_unit_gets_its_form_and_is_told_in_a_line(examples: Path, cchc: Callable) -> None:
    before = files(examples)
    answer = cchc("form", "export", "--all", "--out", "bieu", *DAY)
    assert answer.code == 0
    assert answer.out.splitlines()[1] == (
        f"{Path('bieu', 'VHXH-2025-11-15.xlsx')}: 3 nhiệm vụ, 7 tiêu chí, 0 số liệu"
    )
    assert answer.out.splitlines()[-1] == "Hạn gửi lại: 19/11/2025"
    assert names(examples / "bieu") == [
        f"{unit}-2025-11-15.xlsx" for unit in ("HCC", "KT", "SNC", "VHXH", "VP")
    ]
    assert {p: raw for p, raw in files(examples).items() if "bieu" not in str(p)} == before


def test_who_stops_it_is_told_which_forms_there_are(
    examples: Path, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(form: UnitForm) -> bytes:
        if form.head.department == "KT":
            raise KeyboardInterrupt
        return form_bytes(form)

    asked = ("form", "export", "--all", "--out", "bieu", *DAY)
    with monkeypatch.context() as patched:
        patched.setattr(writing, "form_bytes", stopped)
        answer = cchc(*asked)
    assert (answer.code, answer.out.count("\n")) == (130, 2)
    assert answer.err == (
        "\nĐã dừng. Đã lập 2 trong 5 biểu: `VP`, `VHXH`. Chưa lập: `KT`, `HCC`, `SNC`.\n"
        "Gõ lại lệnh ấy để lập nốt; biểu đã điền thì giữ nguyên.\n"
    )
    assert names(examples / "bieu") == ["VHXH-2025-11-15.xlsx", "VP-2025-11-15.xlsx"]
    assert (cchc(*asked).code, len(names(examples / "bieu"))) == (0, 5)


@pytest.mark.skipif(os.name == "nt", reason="no such terminals there")
def test_on_a_terminal_the_answer_alone_stays(examples: Path, cchc: Callable) -> None:
    asked = ("form", "export", "--all", "--out", "bieu", *DAY)
    shown = on_terminal(40, *asked)
    assert "Đang lập biểu 3/5: KT\r" in shown
    answer = cchc(*asked)
    assert (answer.code, answer.err) == (0, "")
    assert " ".join(left_on_screen(shown)).split() == answer.out.split()


def test_a_form_that_nobody_filled_brings_nothing(examples: Path, cchc: Callable) -> None:
    cchc("form", "export", "--all", "--out", "bieu", *DAY)
    answer = cchc("form", "import", "bieu", *DAY)
    assert (answer.code, "Không có gì để ghi" in answer.out + answer.err) == (0, True)


def test_units_are_named_by_id_name_or_alias(examples: Path, cchc: Callable) -> None:
    asked = ("--department", "phong van hoa - xa hoi", "--department", "vp", "--department", "VP")
    answer = cchc("form", "export", *asked, "--out", "bieu", *DAY)
    assert answer.code == 0
    assert names(examples / "bieu") == ["VHXH-2025-11-15.xlsx", "VP-2025-11-15.xlsx"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), "--department MÃ"),
        (("--all", "--department", "VP"), "--all"),
        (("--department", "XX"), "đơn vị mã `XX`"),
        (("--all", "--period", "2025-W40"), "--period không nhận `2025-W40`"),
        (("--all", "--out", "data"), "data"),
    ],
)
def test_wrong_use_says_what_to_type(
    examples: Path, cchc: Callable, options: tuple[str, ...], told: str
) -> None:
    before = files(examples)
    answer = cchc("form", "export", *options, *DAY)
    assert answer.code == 2
    assert told in answer.err
    assert files(examples) == before


def test_a_unit_with_nothing_to_fill_is_told_and_gets_no_file(
    workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root := workspace(RECORD))
    answer = cchc("form", "export", "--all", "--out", "bieu", *DAY)
    assert answer.code == 0
    assert "Văn phòng HĐND và UBND: không có nhiệm vụ" in answer.err
    assert names(root / "bieu") == ["KT-2025-11-15.xlsx", "VH-2025-11-15.xlsx"]
    alone = cchc("form", "export", "--department", "VP", "--out", "khac", *DAY)
    assert (alone.code, alone.out, (root / "khac").exists()) == (0, "", False)


def test_periods_are_the_columns_of_figures_each_once(
    workspace: Callable, cchc: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root := workspace(RECORD))
    periods = ("--period", "2025-q3", "--period", "2025-10", "--period", "2025-Q3")
    assert cchc("form", "export", "--department", "KT", *periods, *DAY).code == 0
    book = read_workbook(root / "KT-2025-11-15.xlsx")
    keys = next(sheet for sheet in book.sheets if sheet.name == STATISTICS).rows[1]
    assert [cell.value for cell in keys.values()] == ["id", "name", "unit", "2025-Q3", "2025-10"]


def test_a_filled_form_is_kept_and_the_others_are_made(examples: Path, cchc: Callable) -> None:
    cchc("form", "export", "--all", "--out", "bieu", *DAY)
    filled, other = (examples / "bieu" / f"{unit}-2025-11-15.xlsx" for unit in ("KT", "VP"))
    parts = unpacked(filled.read_bytes())
    parts["xl/sharedStrings.xml"] = parts["xl/sharedStrings.xml"].replace(b"</t>", b" .</t>", 1)
    filled.write_bytes(kept := packed(parts))
    other.unlink()
    answer = cchc("form", "export", "--all", "--out", "bieu", *DAY)
    assert answer.code == 5
    assert f"{Path('bieu', filled.name)} đã được điền" in answer.err
    assert "cchc form import" in answer.err
    assert filled.read_bytes() == kept
    assert other.is_file()


def test_the_same_form_is_not_written_again(examples: Path, cchc: Callable) -> None:
    path = examples / "VP-2025-11-15.xlsx"
    cchc("form", "export", "--department", "VP", *DAY)
    first = path.stat().st_mtime_ns, path.read_bytes()
    assert cchc("form", "export", "--department", "VP", *DAY).code == 0
    assert (path.stat().st_mtime_ns, path.read_bytes()) == first


def test_it_loads_what_writes_workbooks_and_nothing_that_makes_documents(examples: Path) -> None:
    where = ("--data", str(examples / "data"), "--out", str(examples / "bieu"))
    loaded = loaded_by("form", "export", "--department", "VP", *where, *DAY)
    assert "xlsxwriter" in loaded
    assert not {"docx", "jinja2", "pydantic", "rich", "segno"} & loaded
