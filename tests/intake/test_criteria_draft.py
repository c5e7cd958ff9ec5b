"""A set of criteria as a draft: its tree, its ids, sums against print, and what is asked."""

from decimal import Decimal

from cchc_cli.intake.criteria_draft import Sum
from tests.helpers.criteria_texts import TEXT, TITLE, criteria, draft, table


def test_a_set_has_its_areas_criteria_and_parts() -> None:
    made = draft()
    assert made.typed["year"] == "2026"
    assert made.typed["name"] == TITLE
    assert made.typed["decision"] == (
        "Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND tỉnh Mẫu"
    )
    assert [(row.id, row.max, row.kind) for row in made.rows] == [
        ("I", Decimal(7), ""),
        ("I.1", Decimal(3), ""),
        ("I.1.1", Decimal(1), "choice"),
        ("I.1.2", Decimal(2), "levels"),
        ("I.2", Decimal(4), "deduction"),
        ("II", Decimal(2), ""),
        ("II.1", Decimal(2), "per_item"),
    ]
    assert made.questions == ()
    assert criteria(made)["I.1.1"] == {
        "id": "I.1.1",
        "name": "Lập kế hoạch",
        "max": "1",
        "requires": "Kế hoạch",
        "guide": ["Kịp thời: 1 điểm; không kịp thời: 0,5"],
        "scoring": {"kind": "choice", "options": {"Kịp thời": "1", "Không kịp thời": "0.5"}},
    }


def test_sums_stand_beside_what_is_printed() -> None:
    assert draft().sums == (
        Sum("I.1", Decimal(3), Decimal(3)),
        Sum("I", Decimal(7), Decimal(7)),
        Sum("II", Decimal(2), Decimal(2)),
        Sum("total", Decimal(7), Decimal(7)),
    )


def test_a_total_that_differs_is_asked_about_and_left_out_of_the_record() -> None:
    made = draft(TEXT.replace("Kế hoạch\t3", "Kế hoạch\t4").replace("Tổng cộng\t7", "Tổng cộng\t9"))
    assert made.sums[0] == Sum("I.1", Decimal(4), Decimal(3))
    assert made.sums[-1] == Sum("total", Decimal(9), Decimal(7))
    assert "max" not in criteria(made)["I.1"]
    assert made.questions == (
        "I.1 (dòng 5): in 4 điểm, các phần cộng lại 3; chưa ghi `max`, điểm là tổng các phần",
        "Tổng in 9 điểm, các lĩnh vực cộng lại 7",
    )


def test_ids_are_as_printed_where_they_are_clear() -> None:
    made = table("1|A|2", "1.1|B|1|Có: 1; không: 0", "1.2|C|1", "|a) D|0,5", "|b) E|0,5")
    assert [row.id for row in made.rows] == ["1", "1.1", "1.2", "1.2.a", "1.2.b"]


def test_rows_of_dashes_with_points_are_the_options() -> None:
    made = table("1|A|1", "1.1|B|1", "|- Kịp thời|1", "|- Chậm|0,5")
    assert criteria(made)["1.1"]["scoring"] == {
        "kind": "choice",
        "options": {"Kịp thời": "1", "Chậm": "0.5"},
    }


def test_a_number_printed_twice_and_one_that_lost_its_zero() -> None:
    rows = [f"1.{n}|B|1" for n in range(1, 10)]
    made = table("1|A|11", *rows, "1.1|B|1", "1.2|B|1")
    assert [row.id for row in made.rows][-2:] == ["1.10", "1.2-2"]
    assert any("số 1.2 in hai lần" in question for question in made.questions)


def test_what_fits_no_kind_keeps_its_words_for_the_eye() -> None:
    made = table("1|A|1", "1.1|B|1|Hội đồng xem xét. Ghi rõ lý do")
    assert criteria(made)["1.1"] == {
        "id": "1.1",
        "name": "B",
        "max": "1",
        "note": "Hội đồng xem xét. Ghi rõ lý do",
        "scoring": {"kind": "external"},
    }
    assert "1.1 (dòng 4): chưa rõ cách chấm, tạm để external" in made.questions


def test_a_way_of_scoring_that_cannot_be_right_is_left_to_a_person() -> None:
    made = table("1|A|1", "1.1|B|1|Từ 90% trở lên: 3 điểm; dưới 90%: 0 điểm")
    assert criteria(made)["1.1"]["scoring"] == {"kind": "external"}
    assert criteria(made)["1.1"]["note"] == "Từ 90% trở lên: 3 điểm; dưới 90%: 0 điểm"
    assert [row.kind for row in made.rows] == ["", "external"]


def test_a_set_without_areas_gets_one_and_bonus_points_their_own() -> None:
    made = draft(
        f"{TITLE}\n1. Kế hoạch (6 điểm)\n2. Báo cáo (4 điểm)\n3. Điểm thưởng: tối đa (02 điểm)"
    )
    areas = made.typed["areas"]
    assert [(a["id"], a.get("kind"), len(a["criteria"])) for a in areas] == [
        ("I", None, 2),
        ("3", "bonus", 1),
    ]


def test_bonus_points_among_the_criteria_are_an_area_and_inside_the_total() -> None:
    made = table("I|A|12", "1|B|10|Có: 10; không: 0", "2|Điểm cộng|2", "2.1|C|2|Có: 2; không: 0")
    assert made.typed["total"] == "inside"
    assert [(a["id"], a.get("kind")) for a in made.typed["areas"]] == [
        ("I", None),
        ("I.2", "bonus"),
    ]
    assert made.sums == (Sum("I", Decimal(12), Decimal(12)),)


def test_what_has_no_place_is_asked_about_with_its_place() -> None:
    made = draft(f"{TEXT}\nGhi chú: xem thêm phụ lục\nNơi nhận: lưu")
    assert made.questions == (
        "dòng 12 đến dòng 13: ngoài bảng tiêu chí nên không đưa vào, "
        "hãy xem lại «Ghi chú: xem thêm phụ lục»",
    )


def test_a_text_without_criteria_says_what_it_needs() -> None:
    made = draft("Kính gửi: các xã")
    assert made.typed["areas"] == []
    assert any("cần một bảng" in question for question in made.questions)


def test_the_year_that_is_told_goes_before_the_heading() -> None:
    assert draft(year=2027).typed["year"] == "2027"


def test_an_area_may_have_no_number_and_dashes_may_be_options() -> None:
    made = table(
        "I|Điều hành|3",
        "1|Kế hoạch|3",
        "-|Lập|1",
        "-|Làm|2",
        "|Điểm trừ|5",
        "1|Chậm|5|Trừ 0,5 điểm/báo cáo chậm",
    )
    assert [(row.id, row.kind) for row in made.rows] == [
        ("I", ""), ("I.1", "checklist"), ("II", ""), ("II.1", "per_item"),
    ]  # fmt: skip
    assert criteria(made)["I.1"]["scoring"] == {
        "kind": "checklist",
        "items": {"Lập": "1", "Làm": "2"},
    }
