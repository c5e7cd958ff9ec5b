"""What people read: the text of the command, else its rows."""

import sys

import pytest

from cchc_cli.cli.output.formats.table import write
from cchc_cli.cli.output.listing import Listing
from cchc_cli.cli.output.tables import Column

COLUMNS = (Column("Mã", lambda row: row), Column("Dài", len, right=True))


def test_rows_are_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    write(Listing(rows=["A", "ĐĐĐ"], columns=COLUMNS, json=dict))
    assert capsys.readouterr().out == "Mã   Dài\n---  ---\nA      1\nĐĐĐ    3\n"


def test_the_text_of_a_command_goes_before_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    def text() -> None:
        sys.stdout.write("Không có gì.\n")

    write(Listing(rows=["A"], columns=COLUMNS, json=dict, text=text))
    assert capsys.readouterr().out == "Không có gì.\n"


def test_without_rows_there_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    write(Listing(rows=[], columns=COLUMNS, json=dict))
    write(Listing(rows=[], columns=COLUMNS, json=dict, empty="Chưa có gì.", closing="Hết."))
    assert capsys.readouterr().out == "Không có dòng nào.\nChưa có gì.\n\nHết.\n"
