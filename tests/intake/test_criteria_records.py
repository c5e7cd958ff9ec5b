"""A set as it is typed, and as the record has it."""

from cchc_cli.intake.criteria_records import criteria_in, index_of, unsound
from tests.helpers.criteria_texts import draft


def test_criteria_come_with_their_parts_and_can_be_changed_in_place() -> None:
    typed = draft().typed
    for keys in criteria_in(typed["areas"]):
        keys["decimals"] = "3"
    index = index_of(typed)
    assert index is not None
    assert [c.id for c in index.areas[0].criteria] == ["I.1", "I.2"]
    assert {keys["id"]: keys["decimals"] for keys in criteria_in(typed["areas"])} == dict.fromkeys(
        ("I.1", "I.1.1", "I.1.2", "I.2", "II.1"), "3"
    )


def test_a_set_may_have_no_year_and_empty_keys_but_none_that_the_record_does_not_know() -> None:
    criterion = {"id": "1", "name": "A", "note": None, "max": "1", "scoring": {"kind": "external"}}
    typed = {
        "name": "Bộ",
        "decision": None,
        "areas": [{"id": "I", "name": "B", "criteria": [criterion]}],
    }
    index = index_of(typed)
    assert index is not None
    assert index.areas[0].criteria[0].note is None
    assert index_of({**typed, "colour": "xanh"}) is None


def test_a_step_above_the_maximum_is_unsound() -> None:
    def typed(points: str) -> dict:
        scoring = {"kind": "levels", "steps": [{"from": "90", "points": points}]}
        criterion = {"id": "1.1", "name": "A", "max": "2", "scoring": scoring}
        return {"name": "Bộ", "areas": [{"id": "1", "name": "B", "criteria": [criterion]}]}

    assert list(unsound(typed("3"))) == ["1.1"]
    assert unsound(typed("2")) == {}
    assert unsound({"colour": "xanh"}) == {}
