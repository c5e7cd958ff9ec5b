"""Criteria in running text as rows of a table."""

from cchc_cli.intake.criteria_outline import rows_of_outline


def read(text: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.table, tuple(cell.text for cell in row.cells)) for row in rows_of_outline(text)]


HEADS = (1, ("STT", "Tiêu chí", "Điểm tối đa", "Hướng dẫn"))


def test_numbered_items_with_points_are_rows_and_the_rest_stays_text() -> None:
    text = "Bộ tiêu chí\n1. Kế hoạch\n(10 điểm)\nKịp thời: 10 điểm\nXem phụ lục\n2. Họp (5 điểm)"
    assert read(text) == [
        (0, ("Bộ tiêu chí",)),
        HEADS,
        (1, ("1", "Kế hoạch (10 điểm)", "")),
        (0, ("Kịp thời: 10 điểm",)),
        (0, ("Xem phụ lục",)),
        (1, ("2", "Họp (5 điểm)", "")),
    ]


def test_dashes_are_criteria_and_plus_signs_their_parts_below_headings() -> None:
    text = (
        "## Xã\n- Dân số được tính 2 điểm\n- Khác:\n+ Có chợ được tính 1 điểm\n"
        "## Phường\n- Dân số từ 5 hộ được tính 3 điểm, tối đa 5 điểm"
    )
    assert read(text) == [
        HEADS,
        (1, ("I", "Xã", "")),
        (1, ("1", "Dân số", "2", "Dân số được tính 2 điểm")),
        (1, ("2", "Khác:", "")),
        (1, ("2.1", "Có chợ", "1", "Có chợ được tính 1 điểm")),
        (1, ("II", "Phường", "")),
        (1, ("1", "Dân số", "", "Dân số từ 5 hộ được tính 3 điểm, tối đa 5 điểm")),
    ]


def test_a_text_without_points_is_a_text() -> None:
    assert read("Kính gửi\n1. Các xã") == [(0, ("Kính gửi",)), (0, ("1. Các xã",))]


def test_thousands_of_empty_lines_and_spaces_are_nothing() -> None:
    text = f"Bộ tiêu chí{chr(10) * 300_000}{' ' * 300_000}"
    assert read(text) == [(0, ("Bộ tiêu chí",))]
