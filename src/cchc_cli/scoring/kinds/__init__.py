"""The kinds of scoring: a file each, named as the record names the kind.

Importing this room registers them all: a new kind is a new file.
"""

from importlib import import_module
from pathlib import Path

for _file in sorted(Path(__file__).parent.glob("[!_]*.py")):
    import_module(f"{__name__}.{_file.stem}")
