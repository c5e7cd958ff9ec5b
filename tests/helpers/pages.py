"""Pages as trees, and a real browser where there is one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import lxml.html
import pytest
from lxml.etree import _Element

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def tree_of(page: bytes) -> _Element:
    """Parse a page as a browser would."""
    return lxml.html.document_fromstring(page.decode())


def text_of(tree: _Element) -> str:
    """Return what people read, spaces as one, without sheet and script."""
    parts = tree.xpath("//body//text()[not(ancestor::script) and not(ancestor::style)]")
    return " ".join(" ".join(parts).split())


@contextmanager
def browser() -> Iterator[Any]:
    """Start Chromium for a test; skips where there is none."""
    playwright = pytest.importorskip("playwright.sync_api")
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("needs Chromium")
    with playwright.sync_playwright() as driver:
        # CI runs as root, for whom Chromium has no sandbox; it opens our own pages alone.
        chromium = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield chromium
        chromium.close()
