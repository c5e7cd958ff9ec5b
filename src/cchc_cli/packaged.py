"""Where the package stands on the disk, with the files of data that it carries.

Why not `importlib.resources`: it loads what makes temporary files for packages in archives,
a fifth of what Python itself costs; ours is always installed as files.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
