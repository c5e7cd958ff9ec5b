"""Write src/cchc_cli/nd30/letters.py from the Liberation Serif fonts in a folder.

    python tools/letter_widths.py FOLDER

Why Liberation Serif: its letters are as wide as those of Times New Roman, and it may be
read by anyone. Run once; the table is committed.
"""

import sys
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "src" / "cchc_cli" / "nd30" / "letters.py"
FACES = {"": "Regular", "b": "Bold", "i": "Italic", "bi": "BoldItalic"}
RANGES = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x102, 0x103),
    (0x110, 0x111),
    (0x128, 0x129),
    (0x168, 0x169),
    (0x1A0, 0x1A1),
    (0x1AF, 0x1B0),
    (0x1EA0, 0x1EF9),
    (0x2010, 0x2014),
    (0x2018, 0x201D),
    (0x2026, 0x2026),
)


def main(folder: Path) -> None:
    """Read the advance widths of Vietnamese text's letters."""
    lines = [
        '"""Widths of letters in 2048ths of the type size; made by tools/letter_widths.py.',
        "",
        "By face, then by width: the letters that are so wide.",
        '"""',
        "",
        "WIDTHS: dict[str, dict[int, str]] = {",
    ]
    for face, name in FACES.items():
        font = TTFont(folder / f"LiberationSerif-{name}.ttf")
        letters, metrics = font.getBestCmap(), font["hmtx"]
        by_width: dict[int, list[str]] = defaultdict(list)
        for first, last in RANGES:
            for code in range(first, last + 1):
                if code in letters:
                    by_width[metrics[letters[code]][0]].append(chr(code))
        lines.append(f'    "{face}": {{')
        lines += [
            f"        {width}: {''.join(found)!a}," for width, found in sorted(by_width.items())
        ]
        lines.append("    },")
    TARGET.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
