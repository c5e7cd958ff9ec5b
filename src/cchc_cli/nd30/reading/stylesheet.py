"""The styles, theme and lists of a document, read from their parts."""

from collections.abc import Mapping

from cchc_cli.nd30.reading.numbering import read_numbering
from cchc_cli.nd30.reading.parts import only_part
from cchc_cli.nd30.reading.styles import Level, Styles
from cchc_cli.nd30.reading.wordml import value
from cchc_cli.ooxml.names import A, W

_THEME_SLOTS = {"latin": ("HAnsi", "Ascii"), "ea": ("EastAsia",), "cs": ("Bidi",)}


def read_styles(parts: Mapping[str, bytes], main: str) -> Styles:
    """Read everything that formatting is computed from; raises parts.UnreadableError."""
    styles = Styles()
    root = only_part(parts, main, "styles")
    if root is not None:
        for style in root.findall(W + "style"):
            styles.by_id[value(style, "styleId") or ""] = style
            if (value(style, "default") or "0").lower() in {"1", "true", "on"}:
                styles.default[value(style, "type") or ""] = value(style, "styleId") or ""
        defaults = root.find(W + "docDefaults")
        if defaults is not None:
            styles.defaults = Level(
                defaults.find(f"{W}rPrDefault/{W}rPr"), defaults.find(f"{W}pPrDefault/{W}pPr")
            )
    styles.theme = _theme(parts, main)
    numbering = only_part(parts, main, "numbering")
    if numbering is not None:
        styles.numbering = read_numbering(numbering)
    return styles


def _theme(parts: Mapping[str, bytes], main: str) -> dict[str, str]:
    """Return the fonts of theme slots; a Vietnamese document uses the theme's font for Viet."""
    root = only_part(parts, main, "theme")
    if root is None:
        return {}
    language = ""
    settings = only_part(parts, main, "settings")
    if settings is not None:
        language = value(settings.find(W + "themeFontLang")) or ""
    fonts = {}
    for prefix, kind in (("minor", "minorFont"), ("major", "majorFont")):
        group = next(root.iter(A + kind), None)
        if group is None:
            continue
        viet = next(
            (f.get("typeface") for f in group.findall(A + "font") if f.get("script") == "Viet"),
            None,
        )
        for slot, names in _THEME_SLOTS.items():
            face = group.find(A + slot)
            typeface = "" if face is None else face.get("typeface") or ""
            if slot == "latin" and language.lower().startswith("vi") and viet:
                typeface = viet
            fonts.update({f"{prefix}{n}": typeface for n in names})
    return fonts
