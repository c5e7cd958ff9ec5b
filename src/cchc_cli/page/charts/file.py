"""A picture as a file of its own, as programs for slides take it."""

from cchc_cli.outputs import OutputKind
from cchc_cli.page.charts.svg import Picture
from cchc_cli.page.mark import is_as_made, marked

SVG = OutputKind(".svg", is_as_made)


def svg_file(picture: Picture) -> bytes:
    """Return a picture on white paper: slides may be dark, the letters are not."""
    return marked(f'<?xml version="1.0" encoding="UTF-8"?>\n{picture.alone}\n')
