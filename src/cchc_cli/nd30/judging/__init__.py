"""Components are checked against the rules; breaches become findings."""
