"""The page's template: kept compiled, and compiled where it or Jinja is another."""

import jinja2
import pytest

from cchc_cli.page import layout as keeping
from cchc_cli.page.layout import layout


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Gather what Jinja is asked to compile."""
    asked: list[object] = []
    plain = jinja2.Environment.compile

    def noted(self: jinja2.Environment, source: str, *args: object, **named: object) -> object:
        asked.append(source)
        return plain(self, source, *args, **named)

    monkeypatch.setattr(jinja2.Environment, "compile", noted)
    return asked


def test_the_page_is_not_compiled(compiled: list[object]) -> None:
    layout()
    assert compiled == []


def test_a_changed_page_is_compiled(
    compiled: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "page_source", lambda: "<p>{{ page }}</p>")
    assert layout().render(page="<b>") == "<p>&lt;b&gt;</p>"
    assert compiled == ["<p>{{ page }}</p>"]


def test_another_jinja_compiles_the_page(
    compiled: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping.sheet, "JINJA", "3.0.0")
    layout()
    assert compiled == [keeping.page_source()]


def test_what_the_record_lacks_is_still_a_fault() -> None:
    with pytest.raises(jinja2.UndefinedError):
        layout().render()
