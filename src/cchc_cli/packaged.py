"""Where the package stands on the disk, with the files of data that it carries.

Why not `importlib.resources`: it loads what makes temporary files for packages in archives,
a fifth of what Python itself costs; ours is always installed as files.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def modules_beside(file: str) -> list[str]:
    """Name the modules of the room whose `__file__` this is, in the order of the alphabet.

    Why not a glob: to compile its pattern takes longer than to read the folder.
    """
    beside = Path(file).parent.iterdir()
    return sorted(each.stem for each in beside if each.suffix == ".py" and each.name[0] != "_")
