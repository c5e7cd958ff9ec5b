"""Components are held against the rules; breaches become findings."""
