"""Patterns that wait to be compiled."""

import re

import pytest

from cchc_cli import patterns
from cchc_cli.patterns import regex


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which patterns are compiled."""
    seen: list[str] = []

    def compile_(text: str, flags: int = 0) -> re.Pattern[str]:
        seen.append(text)
        return real(text, flags)

    real = re.compile
    monkeypatch.setattr(patterns.re, "compile", compile_)
    return seen


def test_a_pattern_is_compiled_when_it_is_first_used(compiled: list[str]) -> None:
    number = regex(r"\d+")
    assert compiled == []
    assert [number.sub("n", text) for text in ("a1", "22", "")] == ["an", "n", ""]
    assert compiled == [r"\d+"]


def test_a_pattern_takes_flags_and_bytes() -> None:
    assert regex("điều", re.IGNORECASE).match("ĐIỀU 1")
    assert regex(rb"<\w+").findall(b"<a><b/>") == [b"<a", b"<b"]


@pytest.mark.parametrize("method", ["match", "fullmatch"])
def test_what_starts_otherwise_compiles_nothing(compiled: list[str], method: str) -> None:
    article = regex(r"Điều \d+", starts=("Điều ",))
    assert getattr(article, method)("Chương I") is None
    assert compiled == []
    assert [bool(getattr(article, method)(text)) for text in ("Điều 1", "Điều một", "Căn cứ")] == [
        True,
        False,
        False,
    ]
    assert compiled == [r"Điều \d+"]
