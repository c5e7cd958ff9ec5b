"""From files to one checked record: text, values, places, the gate, the join."""
