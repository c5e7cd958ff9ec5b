"""A plain text as paragraphs."""

from cchc_cli.intake.lines import Link, source_of_text


def test_paragraphs_that_a_page_broke_are_joined() -> None:
    source = source_of_text("Đẩy mạnh công tác, mục\n\ntiêu của xã.\n- một;\n- hai.\na) ba")
    assert [(line.text, line.where) for line in source.lines] == [
        ("Đẩy mạnh công tác, mục tiêu của xã.", "dòng 1"),
        ("- một;", "dòng 4"),
        ("- hai.", "dòng 5"),
        ("a) ba", "dòng 6"),
    ]


def test_letters_are_composed_and_marks_of_other_programs_left_out() -> None:
    source = source_of_text("**TL. CHU\u0309 TỊCH**\n  Pho\u0300ng   Kinh tế ")
    assert [line.text for line in source.lines] == ["TL. CHỦ TỊCH", "Phòng Kinh tế"]


def test_addresses_between_brackets_are_links() -> None:
    source = source_of_text("theo phụ lục tại đường link <https://x.vn/a> hoặc mã QR")
    assert source.lines[0].text == "theo phụ lục tại đường link hoặc mã QR"
    assert source.links == (Link("https://x.vn/a", "theo phụ lục tại đường link"),)
