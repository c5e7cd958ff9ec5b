"""What a command answered."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Answer:
    """An exit code, and what was said on the two streams."""

    code: int
    out: str
    err: str


def written_rows(answer: Answer) -> list[tuple[Any, ...]]:
    """Return what a writing command tells as JSON, each change as a tuple without its place."""
    keys = ("record", "id", "period", "field", "old", "new")
    return [tuple(row[key] for key in keys) for row in json.loads(answer.out)]
