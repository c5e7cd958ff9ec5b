"""Filters of our own, which compiled tags call and no tag can name."""

JOINED, CUT, READ, EACH, PRINT = "_joined", "_cut", "_read", "_each", "_print"
"""For what `~` joins, is cut ([1:3]), compared, run over by a loop, printed."""
RULE = "_rule"
"""Writes the indents of a paragraph with a line."""
TURN, LIST = "_turn", "_list"
"""One counts the turns of a loop, one names the list of a paragraph in it."""
