"""What importing commands share; the rest is tested with each command."""

import pytest

from cchc_cli.cli.drafting import _units_said, text_of
from cchc_cli.errors import UsageError


def test_a_name_needs_a_unit_and_a_workspace() -> None:
    with pytest.raises(UsageError, match="không hiểu `=VP`"):
        _units_said(["=VP"], None)
    with pytest.raises(UsageError, match="thêm --data"):
        _units_said(["Văn phòng=VP"], None)
    assert _units_said([], None) == {}


def test_what_is_no_text_is_refused() -> None:
    assert text_of("Họp".encode(), "a.txt") == "Họp"
    with pytest.raises(UsageError, match=r"a\.txt không phải chữ UTF-8"):
        text_of(b"\xff\xff", "a.txt")
