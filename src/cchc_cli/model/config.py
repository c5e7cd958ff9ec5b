"""What every record tells Pydantic, without importing it."""

from typing import Any, Final


def _yaml_key(name: str) -> str:
    return name.removesuffix("_")


# Not typed as Pydantic's ConfigDict: naming it would import Pydantic here.
FORBID: Final[Any] = {"extra": "forbid", "alias_generator": _yaml_key}
