"""`--format xlsx`: the rows of every listing in a workbook."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_cli.ooxml.package import packed, unpacked
from cchc_cli.xlsx.reading import read_workbook
from tests.helpers.loading import loaded_by

DAY = ("--as-of", "2025-11-15")


def values(path: Path, sheet: int = 0) -> list[list[object]]:
    rows = read_workbook(path).sheets[sheet].rows
    return [[cell.value for cell in row.values()] for row in rows.values()]


def test_tasks_have_real_days_and_numbers(examples: Path, cchc: Callable) -> None:
    answer = cchc("tasks", "--format", "xlsx", "-o", "viec.xlsx", *DAY)
    assert (answer.code, answer.out, answer.err) == (0, "", "Đã ghi viec.xlsx\n")
    book = read_workbook(examples / "viec.xlsx")
    assert [sheet.name for sheet in book.sheets] == ["Nhiệm vụ"]
    rows = book.sheets[0].rows
    heads = {str(cell.value): column for column, cell in rows[1].items()}
    [duty] = [row for row in rows.values() if row[heads["Mã"]].value == "NV-010"]
    assert duty[heads["Hạn"]].value == dt.date(2025, 12, 31)
    assert duty[heads["Phần trăm"]].value == Decimal(55)
    assert duty[heads["Tiêu chí"]].value == "6.1"  # an id, however it looks


def test_points_are_numbers_with_their_places(examples: Path, cchc: Callable) -> None:
    cchc("score", "--format", "xlsx", "-o", "diem.xlsx", *DAY)
    rows = {str(row[1]): row for row in values(examples / "diem.xlsx")[1:]}
    assert rows["1.2.2"][:5] == [
        "Công tác chỉ đạo, điều hành",
        "1.2.2",
        "Chế độ báo cáo định kỳ",
        "VP",
        Decimal(1),
    ]
    assert rows["1.2.2"][5] == Decimal("0.75")


@pytest.mark.parametrize(
    "command",
    [
        ("status",),
        ("score", "--gaps"),
        ("letters",),
        ("publish",),
        ("statistics", "list", "--period", "2025-Q3"),
        ("outline",),
        ("outline", "--period", "2025-Q3"),
        ("form", "status"),
    ],
)
def test_every_listing_can_be_a_workbook(
    command: tuple[str, ...], examples: Path, cchc: Callable
) -> None:
    answer = cchc(*command, "--format", "xlsx", "-o", "bang.xlsx", *DAY)
    assert answer.code == 0, answer.err
    assert len(values(examples / "bang.xlsx")) > 1


def test_what_changed_is_a_workbook_too(tracked: Path, cchc: Callable) -> None:
    cchc("update", "NV-010", "--percent", "60", *DAY)
    assert cchc("diff", "--format", "xlsx", "-o", "doi.xlsx", *DAY).code == 0
    sheets = len(read_workbook(tracked / "doi.xlsx").sheets)
    rows = [row for sheet in range(sheets) for row in values(tracked / "doi.xlsx", sheet)]
    assert ["NV-010", "phần trăm", "55", "60"] in rows


def test_the_file_is_named_and_the_format_too(examples: Path, cchc: Callable) -> None:
    without = cchc("tasks", "--format", "xlsx")
    assert without.code == 2
    assert "thêm -o TÊN.xlsx" in without.err
    alone = cchc("tasks", "-o", "viec.xlsx")
    assert alone.code == 2
    assert "thêm --format xlsx" in alone.err
    other = cchc("tasks", "--format", "xlsx", "-o", "viec.csv")
    assert other.code == 2
    assert not (examples / "viec.csv").exists()


def test_a_file_that_somebody_changed_stays(examples: Path, cchc: Callable) -> None:
    path = examples / "viec.xlsx"
    cchc("tasks", "--format", "xlsx", "-o", path, *DAY)
    assert cchc("tasks", "--format", "xlsx", "-o", path, "--as-of", "2025-12-15").code == 0
    parts = unpacked(path.read_bytes())
    parts["xl/sharedStrings.xml"] = parts["xl/sharedStrings.xml"].replace("Hạn".encode(), b"Sua")
    changed = packed(parts)
    path.write_bytes(changed)
    answer = cchc("tasks", "--format", "xlsx", "-o", path, *DAY)
    assert answer.code == 5
    assert "không ghi đè" in answer.err
    assert path.read_bytes() == changed
    assert cchc("tasks", "--format", "xlsx", "-o", "data/viec.xlsx", *DAY).code == 2


def test_only_this_format_loads_the_writer(examples: Path) -> None:
    assert "xlsxwriter" not in loaded_by("tasks", "--format", "csv", *DAY)
