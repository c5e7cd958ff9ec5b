"""What we write is within what the decree allows."""

from cchc_cli.nd30.rules import COMPONENTS, MEASURES, STYLES


def test_what_we_choose_is_allowed() -> None:
    assert all(m.low <= m.chosen <= m.high for m in MEASURES.values())
    assert all(c.low <= c.size <= c.high for c in COMPONENTS.values())


def test_no_style_name_has_a_comma() -> None:
    """Word takes a comma for the beginning of another name of the style (w:name)."""
    assert [name for name in STYLES.values() if "," in name] == []
