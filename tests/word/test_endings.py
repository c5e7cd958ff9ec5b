"""The last rows of a table stay with what follows, and nothing else changes."""

from cchc_cli.word.endings import kept_together

HEAD = "<w:tbl><w:tblGrid/>"
PLAIN = '<w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="x"/><w:jc/></w:pPr></w:p></w:tc></w:tr>'
KEPT = PLAIN.replace("<w:jc/>", "<w:keepNext/><w:jc/>")
BARE = "<w:tr ><w:tc><w:p><w:pPr><w:jc/></w:pPr></w:p></w:tc></w:tr>"


def test_the_last_two_rows_are_kept_with_what_follows() -> None:
    assert kept_together(f"{HEAD}{PLAIN * 4}</w:tbl>") == f"{HEAD}{PLAIN * 2}{KEPT * 2}</w:tbl>"
    bare = BARE.replace("<w:jc/>", "<w:keepNext/><w:jc/>")
    assert (
        kept_together(f"{HEAD}{PLAIN}{BARE}{KEPT}</w:tbl>") == f"{HEAD}{PLAIN}{bare}{KEPT}</w:tbl>"
    )


def test_short_tables_and_tables_with_others_inside_are_left() -> None:
    for table in (
        f"{HEAD}{PLAIN * 2}</w:tbl>",
        f"{HEAD}{PLAIN * 2}{HEAD}{PLAIN}</w:tbl>{PLAIN}</w:tbl>",
    ):
        assert kept_together(table) == table
