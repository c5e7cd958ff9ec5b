"""The kinds of scoring: a file each, named as the record names the kind.

Importing this room registers them all: a new kind is a new file.
"""

from importlib import import_module

from cchc_cli.packaged import modules_beside

for _name in modules_beside(__file__):
    import_module(f"{__name__}.{_name}")
