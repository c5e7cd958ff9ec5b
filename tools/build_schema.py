"""Write src/cchc_cli/schema.json from the record classes; `--check` fails when it is stale.

Why at build time: descriptions are the attributes' docstrings, which must be read from
the source, too slow for every start of the command.
"""

import json
import sys
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from cchc_cli.model import record
from cchc_cli.model.issuance import Issuance, ScorecardIssuance
from cchc_cli.model.result import NAMED
from cchc_cli.model.scalars import POINTS_SCHEMA
from cchc_cli.model.scoring import KINDS
from cchc_cli.scoring import kinds  # noqa: F401 - records of their own, which a criterion holds
from cchc_cli.scoring.measured import MeasuredKind

TARGET = Path(__file__).resolve().parent.parent / "src" / "cchc_cli" / "schema.json"
ROOMS = ("cchc_cli.model.", "cchc_cli.scoring.")


def build() -> str:
    """Return the schema's text."""
    for module in [m for name, m in sys.modules.items() if name.startswith(ROOMS)]:
        for value in vars(module).values():
            if (
                is_dataclass(value)
                and isinstance(value, type)
                and hasattr(value, "__pydantic_config__")
            ):
                config = {**value.__pydantic_config__, "use_attribute_docstrings": True}
                value.__pydantic_config__ = config
    schema = TypeAdapter(record.DataFile).json_schema(mode="validation")
    schema["properties"]["version"] = {
        "description": schema["properties"]["version"]["description"],
        "enum": [1, "1"],
    }
    _name_counts(schema["$defs"]["Result"])
    _describe_inherited(schema["$defs"])
    _tidy(schema)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dữ liệu CCHC, phiên bản 1",
    }
    return json.dumps({**schema, **head}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _describe_inherited(definitions: dict[str, Any]) -> None:
    """Give keys that records share their words: Pydantic reads those of the class alone."""
    measured = [kind for kind in KINDS.values() if issubclass(kind, MeasuredKind)]
    for base, heirs in ((MeasuredKind, measured), (Issuance, [ScorecardIssuance])):
        shared = TypeAdapter(base).json_schema(mode="validation")["properties"]
        for heir in heirs:
            properties = definitions[heir.__name__]["properties"]
            for name in shared:
                properties[name]["description"] = shared[name]["description"]


def _name_counts(result: dict[str, Any]) -> None:
    """Let a result have keys that its criterion names, with numbers: editors cannot know which."""
    del result["properties"][NAMED]
    result["additionalProperties"] = POINTS_SCHEMA


def _tidy(node: Any) -> None:
    """Drop Pydantic's titles, and let a key stand empty where it is optional."""
    if isinstance(node, list):
        for item in node:
            _tidy(item)
    if not isinstance(node, dict):
        return
    if isinstance(node.get("properties"), dict):
        for name, part in node["properties"].items():
            part.pop("title", None)
            part.pop("default", None)
            if name not in node.get("required", ()):
                node["properties"][name] = _or_empty(part)
    node.pop("discriminator", None)
    if isinstance(node.get("title"), str):
        del node["title"]
    for item in node.values():
        _tidy(item)


def _or_empty(part: dict[str, Any]) -> dict[str, Any]:
    description = part.pop("description", None)
    arms = part["anyOf"] if list(part) == ["anyOf"] else [part]
    arms = [arm for arm in arms if arm != {"type": "null"}]
    arms += [{"type": "null"}, {"type": "string", "pattern": r"^\s*$"}]
    return {"anyOf": arms, **({"description": description} if description else {})}


def main() -> int:
    """Write the schema, or compare it."""
    text = build()
    if "--check" in sys.argv[1:]:
        fresh = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text
        if not fresh:
            print("src/cchc_cli/schema.json is stale: python tools/build_schema.py")
        return int(not fresh)
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
