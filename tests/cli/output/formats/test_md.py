"""Markdown: tables whose cells cannot break them, under their headings."""

import html
import io
import re
from contextlib import redirect_stdout

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cchc_cli.cli.output.formats.md import write
from cchc_cli.cli.output.listing import Listing, TableSection
from cchc_cli.cli.output.tables import Column

COLUMNS = (
    Column("Mã", lambda row: row[0]),
    Column("Điểm", lambda row: row[1], right=True),
)


def test_rows_are_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    write(Listing(rows=[("A", 1), ("B", None)], columns=COLUMNS, json=dict))
    assert capsys.readouterr().out == "| Mã | Điểm |\n|---|---:|\n| A | 1 |\n| B |  |\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b", r"a\|b"),
        ("*a* _b_", r"\*a\* \_b\_"),
        ("a\nb", "a b"),
        ("<b>[x]", r"\<b\>\[x\]"),
        ("~~a~~ $x$", r"\~\~a\~\~ \$x\$"),
        ("&lt; &#60; &#x3c; R&D & sự", r"\&lt; \&#60; \&#x3c; R&D & sự"),
        (":smile: :+1: :100: lúc 10:30:45", "`:smile:` `:+1:` `:100:` lúc 10:30:45"),
        ("xem https://x.vn/a|b.", r"xem `https://x.vn/a\|b.`"),
        ("WWW.x.vn ftp://x a@x.vn @ai #12", "`WWW.x.vn` `ftp://x` `a@x.vn` `@ai` `#12`"),
        ("http://x`y``z", "``` http://x`y``z ```"),
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("12. a", r"12\. a"),
        ("3) a", r"3\) a"),
        ("---", r"\---"),
        ("-5", "-5"),
        ("1.2.3 NV-001, 45/BC-UBND (50%); ngày 1/2", "1.2.3 NV-001, 45/BC-UBND (50%); ngày 1/2"),
        ("a\x1b\u202eb", r"a\\x1b\\u202eb"),
    ],
)
def test_signs_of_markdown_are_letters(
    text: str, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(Listing(rows=[(text, 1)], columns=COLUMNS, json=dict))
    assert capsys.readouterr().out.splitlines()[-1] == f"| {written} | 1 |"


def test_sections_stand_under_headings_before_the_closing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    section = TableSection("Việc mới (1)", COLUMNS, [("A", 1)])
    write(
        Listing(
            rows=[("không in", 0)], columns=COLUMNS, json=dict, title="Thay đổi",
            sections=[section], closing="Hết.",
        )
    )  # fmt: skip
    assert capsys.readouterr().out == (
        "# Thay đổi\n\n## Việc mới (1)\n\n| Mã | Điểm |\n|---|---:|\n| A | 1 |\n\nHết.\n"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://x.vn/a_b?c=~d", "<https://x.vn/a_b?c=~d>"),
        ("https://x.vn/a|b", r"`https://x.vn/a\|b`"),
        ("https://x.vn/>[a](b)", "`https://x.vn/>[a](b)`"),
        ("javascript://x", "`javascript://x`"),
        ("chưa có", "chưa có"),
    ],
)
def test_only_an_address_in_its_column_is_a_link(
    text: str, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    links = (Column("Liên kết", lambda row: row, link=True),)
    write(Listing(rows=[text], columns=links, json=dict))
    assert capsys.readouterr().out.splitlines()[-1] == f"| {written} |"


def test_what_stands_around_a_table_is_letters_too(capsys: pytest.CaptureFixture[str]) -> None:
    """Names of offices and of indexes stand there."""
    section = TableSection("<b>", COLUMNS, [])
    write(Listing([], COLUMNS, json=dict, title="*a*\n# b", sections=[section], closing="- c\nd_"))
    said = capsys.readouterr().out
    assert said.startswith("# \\*a\\*\n\n\\# b\n\n## \\<b\\>\n")
    assert said.endswith("\n\\- c\nd\\_\n")


@given(
    st.lists(
        st.one_of(
            st.sampled_from(list("ab1 |\\`*_~<>[]()!&;:#@.+-=$\"'/^{}")),
            st.sampled_from(["https://x", "www.x", "&lt;", ":a:", "#1", "a@b"]),
        ),
        max_size=12,
    )
)
def test_markdown_shows_the_letters_of_any_text(parts: list[str]) -> None:
    """As a program that knows Markdown reads it: one cell, no link, no style but code."""
    out = io.StringIO()
    with redirect_stdout(out):
        write(Listing(rows=["".join(parts)], columns=(Column("A", str),), json=dict))
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(out.getvalue())
    (cell,) = re.findall("<td>(.*?)</td>", page)
    letters = re.sub("</?code>", "", cell)
    assert "<" not in letters
    assert html.unescape(letters).split() == "".join(parts).split()
