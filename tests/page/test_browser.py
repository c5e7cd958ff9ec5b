"""The page in a real browser: searched, sorted, printed; nothing asked for, nothing complained of.

`AXE` names the file axe.min.js of the package axe-core, which judges by WCAG; without it that
test is skipped.
"""

import datetime as dt
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cchc_cli.model.record import Record
from cchc_cli.page.html import page_html
from cchc_cli.page.view import page_of
from tests.helpers.pages import browser

DAY = dt.date(2025, 11, 15)
SIZES = [{"width": 1440, "height": 900}, {"width": 390, "height": 844}]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as started:
        yield started


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, example_record: Record) -> str:
    path = tmp_path_factory.mktemp("page") / "trang.html"
    path.write_bytes(page_html(page_of(example_record, DAY, example_record.indexes[0], set())))
    return path.as_uri()


def opened(chromium: Any, address: str, **context: Any) -> tuple[Any, list[str]]:
    """Open the page; give it with whatever it said or asked for."""
    page, heard = chromium.new_context(**context).new_page(), []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url))
    page.goto(address)
    return page, [said for said in heard if said != address]


def shown(page: Any) -> list[str]:
    return page.evaluate(
        "[...document.querySelectorAll('#danh-sach tbody tr')]"
        ".filter(row => row.checkVisibility()).map(row => row.cells[0].textContent)"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "telephone"])
def test_nothing_is_asked_for_and_nothing_sticks_out(
    chromium: Any, address: str, size: dict[str, int], scheme: str
) -> None:
    page, heard = opened(chromium, address, viewport=size, color_scheme=scheme)
    assert heard == []
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


@pytest.mark.parametrize("width", [1000, 1280])
def test_an_ordinary_window_cuts_no_column_and_leaves_no_hole_beside_the_score(
    chromium: Any, address: str, width: int
) -> None:
    page, _ = opened(chromium, address, viewport={"width": width, "height": 900})
    cut = (
        "[...document.querySelectorAll('.wide')].filter(e => e.scrollWidth > e.clientWidth).length"
    )
    assert page.evaluate(cut) == 0
    score, all_tiles = (
        page.evaluate(f"document.querySelector('{name}').getBoundingClientRect().right")
        for name in (".tile.score", ".tiles")
    )
    assert round(score) == round(all_tiles)


def test_search_forgets_case_and_marks(chromium: Any, address: str) -> None:
    page, heard = opened(chromium, address)
    every = shown(page)
    page.fill("#tim", "QUA han tap huan")
    assert shown(page) == ["NV-011"]
    assert page.text_content("#so-dong") == f"1/{len(every)} việc"
    page.fill("#tim", "không có chữ này")
    assert shown(page) == []
    page.fill("#tim", "")
    assert shown(page) == every
    assert page.text_content("#so-dong") == ""
    assert heard == []


def test_heads_sort_by_what_they_name(chromium: Any, address: str) -> None:
    page, _ = opened(chromium, address)
    head = page.locator("#danh-sach thead th")
    head.nth(0).get_by_role("button").click()
    assert shown(page) == sorted(shown(page))
    head.nth(3).get_by_role("button").press("Enter")
    days = page.evaluate(
        "[...document.querySelectorAll('#danh-sach tbody tr')].map(r => r.cells[3].dataset.k)"
    )
    assert days == sorted(days)
    assert head.nth(3).get_attribute("aria-sort") == "ascending"
    assert head.nth(0).get_attribute("aria-sort") is None
    head.nth(3).get_by_role("button").click()
    assert head.nth(3).get_attribute("aria-sort") == "descending"


def test_without_scripts_every_row_is_there(chromium: Any, address: str) -> None:
    page, heard = opened(chromium, address, java_script_enabled=False)
    assert page.locator("#danh-sach tbody tr").count() == 19
    assert page.locator("#danh-sach tbody tr:visible").count() == 19
    assert not page.locator("#tim").is_visible()
    assert heard == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_printed_rows_are_whole(chromium: Any, address: str, tmp_path: Path) -> None:
    page, _ = opened(chromium, address)
    paper = tmp_path / "trang.pdf"
    page.pdf(path=str(paper), prefer_css_page_size=True)
    page.emulate_media(media="print")
    assert page.evaluate(
        "[...document.querySelectorAll('tr, .chart')]"
        ".every(part => getComputedStyle(part).breakInside === 'avoid')"
    )
    assert not page.locator("nav").is_visible()
    assert not page.locator("#tim").is_visible()
    command = ["pdftotext", "-layout", str(paper), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pages = text.split("\f")[:-1]
    assert all(re.search(rf"{i}/{len(pages)}\s*$", each) for i, each in enumerate(pages, 1))
    for number in range(1, 20):
        assert f"NV-{number:03}" in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "telephone"])
def test_axe_finds_nothing(chromium: Any, address: str, size: dict[str, int], scheme: str) -> None:
    script = os.environ.get("AXE")
    if script is None:
        pytest.skip("needs AXE, the path of axe.min.js")
    page, _ = opened(chromium, address, viewport=size, color_scheme=scheme, bypass_csp=True)
    page.evaluate(Path(script).read_text(encoding="utf-8"))
    levels = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
    answer = page.evaluate(f"axe.run({{runOnly: {levels}}})")
    assert len(answer["passes"]) > 20
    assert [(found["id"], found["nodes"][0]["html"]) for found in answer["violations"]] == []
