"""What cannot be read is told."""

import pytest

from cchc_cli.nd30.reading.parts import UnreadableError
from cchc_cli.nd30.reading.reader import read_page


def test_unreadable_is_told() -> None:
    with pytest.raises(UnreadableError):
        read_page({"word/document.xml": b"<x"})
