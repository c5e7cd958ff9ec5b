"""The parts of tools/fuzz.py: what is changed, how a command is run apart, what must hold."""
