"""The machine form: days as ISO, numbers as they are, letters with their marks."""

import datetime as dt
import json
from decimal import Decimal

import pytest

from cchc_cli.cli.output.formats.json import print_json, write
from cchc_cli.cli.output.listing import Listing


def test_values_are_written_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"Xã": dt.date(2025, 11, 5), "a": Decimal("1.50"), "b": Decimal(3), "c": None})
    assert capsys.readouterr().out == (
        '{\n  "Xã": "2025-11-05",\n  "a": 1.5,\n  "b": 3,\n  "c": null\n}\n'
    )


def test_a_listing_gives_its_own_form_not_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    write(Listing(rows=[1, 2], columns=(), json=lambda: {"total": 2}))
    assert json.loads(capsys.readouterr().out) == {"total": 2}


@pytest.mark.parametrize(
    "text", ["\x1b\x7f\x9b\u202e\u2066\u200f\u2028\xad\ufeff", "\U000e0041", "\udcff\ud800", 'đ"\\']
)
def test_what_a_terminal_obeys_is_escaped_and_no_value_changes(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_json({text: [text, "Đông\u00a0Mẫu"]})
    said = capsys.readouterr().out
    assert json.loads(said) == {text: [text, "Đông\u00a0Mẫu"]}
    assert [c for c in said if not c.isprintable() and c not in "\n\u00a0"] == []
    assert "Đông\u00a0Mẫu" in said
