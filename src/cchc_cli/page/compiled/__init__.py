"""The page, compiled: what stands beside this file is made by tools/build_compiled.py."""
