"""A text as a YAML scalar says the text."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.errors import UsageError
from cchc_cli.text import control_sign
from cchc_cli.workspace.editing.quoting import scalar


@given(
    st.text(min_size=1, max_size=30).filter(lambda t: t.strip()),
    st.booleans(),
    st.sampled_from(["", "'", '"']),
)
def test_a_scalar_says_the_text(text: str, flow: bool, style: str) -> None:
    if control_sign(text):
        with pytest.raises(UsageError, match=r"U\+"):
            scalar(text, flow=flow, style=style)
        return
    written = scalar(text, flow=flow, style=style)
    line = f"{{k: {written}}}" if flow else f"k: {written}"
    assert yaml.load(line, yaml.CBaseLoader) == {"k": text}
