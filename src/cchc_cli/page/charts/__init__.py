"""Pictures as SVG of our own: for the page, and for slides."""
