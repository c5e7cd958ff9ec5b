"""Our templates, compiled: all beside this file is made by tools/build_compiled.py."""
