"""From files to one checked record: text, values, places, validation, the join."""
