"""What importing commands share; the rest is tested with each command."""

import pytest

from cchc_cli.cli.drafting import _units_said
from cchc_cli.errors import UsageError


def test_a_name_needs_a_unit_and_a_workspace() -> None:
    with pytest.raises(UsageError, match="không hiểu `=VP`"):
        _units_said(["=VP"], None)
    with pytest.raises(UsageError, match="thêm --data"):
        _units_said(["Văn phòng=VP"], None)
    assert _units_said([], None) == {}
