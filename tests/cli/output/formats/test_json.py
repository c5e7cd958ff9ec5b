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
