"""Segno's encoder of QR codes: the one place that names it.

Why not `import segno`: with its writers come Python's clients of HTTP and mail, four starts of
Python for a picture that is two dozen lines of pixels. The encoder stands on its own; it is
loaded from segno's folder as part of another package, so that `segno` stays whole for others.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import cast

_PACKAGE = "_segno_encoder"


def modules_of(text: str) -> list[bytes]:
    """Return the rows of a text's QR code, a byte a module, 1 for a dark one.

    The code has level M of ISO/IEC 18004, or a better one where that makes it no larger.
    """
    code = _encoder().encode(text, error="m", micro=False)
    return cast("list[bytes]", code.matrix)


def _encoder() -> ModuleType:
    if _PACKAGE not in sys.modules:
        spec = find_spec("segno")
        if spec is None or spec.submodule_search_locations is None:
            raise ImportError("no segno")
        package = ModuleType(_PACKAGE)
        package.__path__ = list(spec.submodule_search_locations)
        sys.modules[_PACKAGE] = package
    return import_module(f"{_PACKAGE}.encoder")
