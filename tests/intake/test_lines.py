"""A plain text as paragraphs."""

from cchc_cli.intake.lines import Line, Link, Source, joined_lines, source_of_text


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


def test_lines_of_a_page_are_joined_as_the_width_broke_them() -> None:
    lines = (
        "THÔNG BÁO",
        "1. Giao Phòng Kinh tế:",
        "Đẩy nhanh giải ngân vốn đầu tư công; sản phẩm:",
        "Báo cáo giải ngân; hoàn thành trước ngày",
        "31/12/2025.",
        "2",
        "- Họp các thôn, tổ dân phố để lấy ý kiến rồi.",
        "2. Giao Văn phòng:",
    )
    source = Source(tuple(Line(text, "đoạn 1") for text in lines))
    assert [line.text for line in joined_lines(source).lines] == [
        "THÔNG BÁO",
        "1. Giao Phòng Kinh tế:",
        "Đẩy nhanh giải ngân vốn đầu tư công; sản phẩm: Báo cáo giải ngân; hoàn thành trước ngày "
        "31/12/2025.",
        "- Họp các thôn, tổ dân phố để lấy ý kiến rồi.",
        "2. Giao Văn phòng:",
    ]
