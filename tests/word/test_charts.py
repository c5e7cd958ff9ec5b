"""Native charts: every label, the decimal comma on every machine, nothing where no data is."""

import io
import zipfile

from cchc_cli.ooxml.names import CHART_URI, DRAWING_URI
from cchc_cli.ooxml.xml import Element
from cchc_cli.word.charts import chart_part, drawing
from cchc_cli.word.values import Bars, Chart
from cchc_cli.word.workbook import workbook

C, A = f"{{{CHART_URI}}}", f"{{{DRAWING_URI}}}"


def chart(*bars: Bars, legend: float = 20) -> Chart:
    return Chart(
        title="Việc",
        alt="Việc. A: 1.",
        labels=("A", "B", "C"),
        bars=bars,
        most=8,
        width_mm=160,
        height_mm=80,
        title_mm=10,
        labels_mm=72,
        end_mm=12,
        legend_mm=legend,
    )


SHARES = Bars("Tỷ lệ", (69.51, None, 0.0), "A6A6A6", texts=("69,51", "", "0,00"))
DONE, LATE = Bars("Xong", (1.0, 2.0, 0.0), "A6A6A6"), Bars("Quá hạn", (1.0, 0.0, 3.0), "wdUpDiag")


def value(element: Element, name: str) -> str | None:
    found = element.find(f".//{C}{name}")
    return None if found is None else found.get("val")


def test_no_label_is_left_out() -> None:
    made = chart_part(chart(DONE, LATE))
    assert value(made, "tickLblSkip") == "1"
    edges = {name: float(value(made, name) or 0) for name in ("x", "y", "w", "h")}
    assert edges == {"x": 0.45, "y": 0.125, "w": 0.475, "h": 0.625}


def test_a_chart_with_room_for_it_has_a_legend() -> None:
    assert chart_part(chart(DONE)).find(f".//{C}legend") is not None
    assert chart_part(chart(SHARES, legend=0)).find(f".//{C}legend") is None


def test_each_kind_looks_otherwise() -> None:
    done, late = chart_part(chart(DONE, LATE)).iter(f"{C}ser")
    assert done.find(f"{C}spPr/{A}solidFill/{A}srgbClr").get("val") == "A6A6A6"
    assert late.find(f"{C}spPr/{A}pattFill").get("prst") == "wdUpDiag"


def test_fractions_have_a_comma_whatever_the_readers_windows_says() -> None:
    labels = chart_part(chart(SHARES, legend=0)).iter(f"{C}dLbl")
    said = {value(label, "idx"): "".join(t.text for t in label.iter(f"{A}t")) for label in labels}
    assert said == {"0": "69,51", "2": "0,00"}


def test_no_data_has_no_point_and_an_empty_cell() -> None:
    made = chart_part(chart(SHARES, legend=0))
    (cache,) = made.iter(f"{C}numCache")
    assert value(cache, "ptCount") == "3"
    assert [p.get("idx") for p in cache.iter(f"{C}pt")] == ["0", "2"]
    assert value(made, "dispBlanksAs") == "gap"
    book = zipfile.ZipFile(io.BytesIO(workbook(chart(SHARES, legend=0))))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'r="B3"' not in sheet
    assert '<c r="B4"><v>0</v></c>' in sheet


def test_the_words_for_those_who_do_not_see_the_picture() -> None:
    assert 'descr="Việc. A: 1."' in drawing(chart(DONE), 1)
