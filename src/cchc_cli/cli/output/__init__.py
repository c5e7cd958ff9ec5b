"""How results look: tables, JSON, diagnostics, the scoreboard, changes."""
