"""Text as a workbook's XML holds it."""

import re

from cchc_cli.text import nfc

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LONE = re.compile("[\ud800-\udfff]")


def as_typed(text: str) -> str:
    r"""Return the text that was typed: escapes decoded, lines ended with \n, letters composed.

    What XML cannot hold is written _x000B_, and an underscore that would begin such an escape
    _x005F_ (ISO/IEC 29500-1, 22.9.2.19). Half a surrogate pair is no letter.
    """
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        pairs = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        text = _LONE.sub("\N{REPLACEMENT CHARACTER}", pairs)
    return nfc(text.replace("\r\n", "\n").replace("\r", "\n"))
