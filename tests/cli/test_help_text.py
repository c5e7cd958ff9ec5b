"""Typer's help and usage errors in Vietnamese."""

from collections.abc import Callable


def test_help_is_vietnamese(cchc: Callable) -> None:
    answer = cchc("check", "--help")
    assert "Cách dùng: cchc check" in answer.out
    assert "Options" not in answer.out


def test_what_we_need_of_typer_and_pyyaml_is_there() -> None:
    """A new version that takes one of these away should be told here, not by a user."""
    import typer
    import yaml

    from cchc_cli.workspace.reading.parser import CParser

    assert CParser("a: 1").get_event() is not None
    assert {"write_usage", "write_heading", "write_dl", "section"} <= set(
        dir(typer.Context.formatter_class)
    )
    assert isinstance(CParser("a").get_event(), yaml.StreamStartEvent)
