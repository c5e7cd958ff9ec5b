"""Pydantic's compiled core: the one place that names it.

Why not `import pydantic_core`: before its work the package defines some two hundred typed
dictionaries for type checkers, a sixth of a short command. The extension is loaded by itself
and under its own name, so that whoever imports the package later gets the same one.
"""

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING

_NAME = "pydantic_core._pydantic_core"


def _extension() -> ModuleType:
    if _NAME in sys.modules:
        return sys.modules[_NAME]
    package = find_spec("pydantic_core")
    folders = package.submodule_search_locations if package is not None else None
    spec = PathFinder.find_spec(_NAME, folders)
    if spec is None or spec.loader is None:
        raise ImportError(f"no {_NAME}")
    module = module_from_spec(spec)
    sys.modules[_NAME] = module
    spec.loader.exec_module(module)
    return module


if TYPE_CHECKING:
    from pydantic_core import SchemaValidator, ValidationError
else:
    _core = _extension()
    SchemaValidator, ValidationError = _core.SchemaValidator, _core.ValidationError

__all__ = ["SchemaValidator", "ValidationError"]
