"""What we write is within what the decree allows."""

from cchc_cli.nd30.rules import COMPONENTS, MEASURES


def test_what_we_choose_is_allowed() -> None:
    assert all(m.low <= m.chosen <= m.high for m in MEASURES.values())
    assert all(c.low <= c.size <= c.high for c in COMPONENTS.values())
