"""PyYAML's C parser, whose events every reader here is made of: the one place that names it."""

from typing import Any

from yaml import cyaml

# The module is public, its type hints only leave the name out.
CParser: Any = cyaml.CParser  # type: ignore[attr-defined]
