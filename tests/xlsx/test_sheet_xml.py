"""Cells out of the XML of a sheet: their places, texts, formulas, and what is refused."""

import datetime as dt
from decimal import Decimal

import pytest

from cchc_cli.ooxml.package import PackageError
from cchc_cli.xlsx import sheet_xml
from cchc_cli.xlsx.cells import Shared
from cchc_cli.xlsx.sheet_xml import content_of, texts_of
from cchc_cli.xlsx.workbook import LAST_ROW, Cell, Sheet, Tall, place_name
from tests.helpers.small_xlsx import MAIN, first_cell, sheet_of, worksheet


def values(sheet: Sheet) -> dict[str, object]:
    rows = sheet.rows.items()
    return {place_name(c, r): cell.value for r, row in rows for c, cell in row.items()}


def number(value: str, *, formula: bool = False) -> Cell:
    return Cell(Decimal(value), "number", formula=formula)


# Places


def test_cells_stand_where_they_say() -> None:
    sheet = sheet_of('<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>')
    assert values(sheet) == {"B3": 1, "AA3": 2}


def test_cells_and_rows_that_say_no_place_are_counted() -> None:
    one = "<c><v>1</v></c>"
    sheet = sheet_of(
        f'<row>{one}<c/>{one}</row><row/><row r="5">{one}<c r="D5"/>{one}</row><row>{one}</row>'
    )
    assert list(values(sheet)) == ["A1", "C1", "A5", "E5", "A6"]


def test_rows_and_cells_out_of_order_come_in_order() -> None:
    sheet = sheet_of(
        '<row r="9" spans="7:8"><c r="C9"><v>1</v></c><c r="A9"><v>2</v></c></row>'
        '<row r="2"><c r="B2"><v>3</v></c></row>'
    )
    assert list(values(sheet)) == ["B2", "A9", "C9"]


def test_the_place_of_a_cell_goes_before_that_of_its_row() -> None:
    assert values(sheet_of('<row r="2"><c r="B7"><v>1</v></c></row>')) == {"B7": 1}


def test_the_last_row_is_a_row() -> None:
    assert values(sheet_of(f'<row r="{LAST_ROW}"><c r="XFD{LAST_ROW}"><v>1</v></c></row>'))


def test_hidden_rows_are_read_like_others() -> None:
    assert values(sheet_of('<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>')) == {"A1": 1}


def test_cells_that_have_only_a_style_are_left_out_with_their_rows() -> None:
    sheet = sheet_of('<row r="1"><c r="A1" s="3"/><c r="B1"><v/></c></row><row r="2" s="1"/>')
    assert sheet.rows == {}


@pytest.mark.parametrize(
    "data",
    [
        '<row r="0"><c><v>1</v></c></row>',
        '<row r="-1"/>',
        '<row r="x"/>',
        '<row r="²"/>',
        '<row r="99999999999"/>',
        f'<row r="{LAST_ROW + 1}"><c><v>1</v></c></row>',
        f'<row r="{LAST_ROW}"/><row><c><v>1</v></c></row>',
        '<row r="1"><c r="A0"><v>1</v></c></row>',
        '<row r="1"><c r="1A"><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>',
        "<c><v>1</v></c>",
    ],
)
def test_a_place_outside_of_any_sheet_is_refused(data: str) -> None:
    with pytest.raises(PackageError, match=r"phần xl/worksheets/sheet1.xml bị hỏng: .*không đúng"):
        sheet_of(data)


def test_two_contents_of_one_place_are_refused() -> None:
    with pytest.raises(PackageError, match="ô B2 không đúng"):
        sheet_of('<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>')


@pytest.mark.parametrize("cell", ['<c r="A1" t="s"><v>9</v></c>', '<c r="A1"><v>x</v></c>'])
def test_a_value_that_is_none_is_refused_with_its_place(cell: str) -> None:
    with pytest.raises(PackageError, match="ô A1 không đúng") as caught:
        first_cell(cell)
    assert caught.value.hint


# Texts


def texts(items: str) -> list[str]:
    return texts_of("xl/x.xml", f'<sst xmlns="{MAIN}">{items}</sst>'.encode())


def test_pieces_of_a_text_are_joined_without_how_it_is_pronounced() -> None:
    rich = "<si><r><rPr><b/></rPr><t>Nhiệm </t></r><r><t>vụ</t></r></si>"
    read_aloud = (
        '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>'
    )
    assert texts(f"{rich}{read_aloud}<si/><si><t/></si>") == ["Nhiệm vụ", "漢字", "", ""]


def test_a_text_keeps_its_spaces_and_lines() -> None:
    spaced = '<si>\n <t xml:space="preserve"> một\nhai </t>\n</si>'
    assert texts(f"{spaced}<si><t>a_x000D_\nb</t></si>") == [" một\nhai ", "a\nb"]


def test_a_text_within_its_cell() -> None:
    inline = '<c r="A1" t="inlineStr"><is><r><t>Đã </t></r><r><t>xong</t></r></is></c>'
    assert first_cell(inline) == Cell("Đã xong", "text")


# Formulas


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("<c><f>1+1</f><v>2</v></c>", number("2", formula=True)),
        ('<c t="str"><f>A2</f><v>chữ</v></c>', Cell("chữ", "text", formula=True)),
        ('<c t="b"><f>1=1</f><v>1</v></c>', Cell(value=True, kind="bool", formula=True)),
        ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', Cell("#DIV/0!", "error", formula=True)),
        ('<c><f t="shared" si="0"/><v>3</v></c>', number("3", formula=True)),
        ("<c><v>3</v><f>1+2</f></c>", number("3", formula=True)),
        ("<c><f>1+1</f></c>", Cell(None, "uncomputed", formula=True)),
        ("<c><f>1+1</f><v></v></c>", Cell(None, "uncomputed", formula=True)),
        ('<c t="str"><f>A2</f></c>', Cell(None, "uncomputed", formula=True)),
        ('<c t="str"><f>""</f><v></v></c>', Cell(None, "empty")),
        ('<c t="e"><v>#N/A</v></c>', Cell("#N/A", "error")),
    ],
)
def test_a_formula_gives_its_last_result(cell: str, read: Cell) -> None:
    assert first_cell(cell) == read


def test_all_cells_that_an_array_formula_fills_are_results() -> None:
    first = '<c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c>'
    sheet = sheet_of(f'<row r="1">{first}</row><row r="2"><c r="A2"><v>3</v></c></row>')
    said = {(r, c): cell.formula for r, row in sheet.rows.items() for c, cell in row.items()}
    assert said == {(1, 1): True, (1, 2): True, (1, 3): False, (2, 1): True}


@pytest.mark.parametrize("area", ["", "x", "B2:A1", "A1:XFE9", f"A1:XFD{LAST_ROW}"])
def test_an_odd_area_of_a_formula_harms_nothing(area: str) -> None:
    cell = first_cell(f'<c r="A1"><f t="array" ref="{area}">X</f><v>1</v></c>')
    assert cell == number("1", formula=True)


# Merged cells


def test_what_merging_covers_is_left_out() -> None:
    row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'
    merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="x"/></mergeCells>'
    assert values(sheet_of(row, merged)) == {"A1": 1, "C1": 3}
    below = row + '<row r="2"><c r="A2"><v>4</v></c></row>'
    sheet = sheet_of(below, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')
    assert list(sheet.rows) == [1]


def test_a_cell_over_several_rows_is_known_as_far_as_there_are_rows() -> None:
    rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>'
    merged = "".join(
        f'<mergeCell ref="{area}"/>' for area in ("B2:C3", "B2:C2", "A4:A9", "A1", "x:B9")
    )
    assert sheet_of(rows, merged).tall == (Tall(2, 2, 3), Tall(1, 4, 4))


# Bounds


def rows(count: int, columns: int = 1) -> bytes:
    cells = "<c><v>1</v></c>" * columns
    return worksheet(f"<row>{cells}</row>" * count).encode()


def test_a_sheet_of_more_rows_or_columns_than_people_fill_is_refused() -> None:
    assert (
        len(content_of("x", rows(sheet_xml.MOST_ROWS), Shared(), 10**6).rows) == sheet_xml.MOST_ROWS
    )
    assert content_of("x", rows(1, sheet_xml.MOST_COLUMNS), Shared(), 10**6).rows
    for data in (rows(sheet_xml.MOST_ROWS + 1), rows(1, sheet_xml.MOST_COLUMNS + 1)):
        with pytest.raises(PackageError, match="20000 dòng, 200 cột") as caught:
            content_of("x", data, Shared(), 10**6)
        assert "tách" in caught.value.hint


def test_only_so_many_cells_are_read() -> None:
    assert len(content_of("x", rows(3), Shared(), 3).rows) == 3
    with pytest.raises(PackageError, match="quá nhiều ô"):
        content_of("x", rows(4), Shared(), 3)


def test_texts_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_xml, "_MOST_TEXTS", 2)
    assert texts("<si/>" * 2) == ["", ""]
    with pytest.raises(PackageError, match="quá nhiều chữ"):
        texts("<si/>" * 3)
    with pytest.raises(PackageError, match="dài quá"):
        texts(f"<si>{'<t>đ</t>' * 32_768}</si>")


def test_areas_that_overlap_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_xml, "_MOST_PLACES", 6)
    row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'
    merged = '<mergeCell ref="A1:XFD1"/>'
    assert values(sheet_of(row, merged * 2)) == {"A1": 1}
    with pytest.raises(PackageError, match="ô gộp"):
        sheet_of(row, merged * 3)


def test_days_lean_on_the_styles_of_the_workbook() -> None:
    data = worksheet('<row><c s="1"><v>45976</v></c><c s="2"><v>0.85</v></c></row>').encode()
    read = content_of("x", data, Shared(shown={"1": "day", "2": "percent"}), 9).rows
    assert read == {
        1: {1: Cell(dt.date(2025, 11, 15), "day"), 2: Cell(Decimal("0.85"), "number", percent=True)}
    }
