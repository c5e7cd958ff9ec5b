"""A draft as a file of the data: keys in their order, what is asked on top, what is lost below."""

from cchc_cli.intake.criteria_file import file_text, name_of


def test_the_name_says_the_year() -> None:
    assert name_of("2026") == "bo-chi-so-2026.yaml"


def test_keys_stand_in_the_order_of_the_model_and_comments_keep_to_their_line() -> None:
    part = {"scoring": {"kind": "external"}, "max": "2", "name": "B", "id": "1.1"}
    whole = {"criteria": [part], "name": "A", "id": "1"}
    area = {"criteria": [whole], "name": "C", "id": "I"}
    text = file_text(
        {"areas": [area], "name": "Bộ", "year": "2026", "decision": None},
        ["một\nhai\u2028ba", "x" * 200],
        [("9\n", {"results": [{"points": "1"}]})],
    )
    assert text.splitlines() == [
        "# Lấy từ văn bản bằng cchc import criteria. Xem lại những dòng ghi «xem lại».",
        "# xem lại: một hai ba",
        f"# xem lại: {'x' * 159}…",
        "version: 1",
        "",
        "indexes:",
        "  - year: 2026",
        "    name: Bộ",
        "    decision:",
        "    areas:",
        "      - id: I",
        "        name: C",
        "        criteria:",
        "          - {id: 1, name: A, criteria: [{id: 1.1, name: B, max: 2, scoring: {kind: external}}]}",
        "# xem lại: tiêu chí 9 không còn; đã ghi ở đó:",
        "#   results: [{points: 1}]",
    ]
