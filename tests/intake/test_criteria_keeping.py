"""What people wrote stays where a new reading takes its place."""

from cchc_cli.intake.criteria_keeping import keep
from cchc_cli.intake.criteria_records import criteria_in, index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Index
from tests.helpers.criteria_texts import criteria, draft

RESULT = {"date": "2026-02-01", "choice": "Kịp thời"}


def old(**more: Typed) -> Index:
    """Return the set of the draft as a record, with more keys at its first part."""
    typed = draft().typed
    for keys in criteria_in(typed["areas"]):
        if keys["id"] == "I.1.1":
            keys.update(more)
    index = index_of(typed)
    assert index is not None
    return index


def part(text_of_part: str, was: Index) -> dict[str, Typed]:
    """Return the part after a reading with other wording."""
    made = draft()
    now = criteria(made)["I.1.1"]
    now["guide"] = [text_of_part]
    now["scoring"] = {"kind": "choice", "options": {"Có": "1", "Không": "0"}}
    kept = keep(made.typed, was)
    return next(keys for keys in criteria_in(kept.typed["areas"]) if keys["id"] == "I.1.1")


def test_a_way_of_scoring_that_a_person_put_right_stays_where_the_words_are_the_same() -> None:
    scoring = {"kind": "choice", "options": {"Kịp": "1", "Chậm": "0.5"}}
    kept = keep(draft().typed, old(scoring=scoring, note="Đã hỏi Sở"))
    (keys,) = (k for k in criteria_in(kept.typed["areas"]) if k["id"] == "I.1.1")
    assert (keys["scoring"], keys["note"], kept.questions) == (scoring, "Đã hỏi Sở", ())


def test_other_words_bring_another_way_but_not_where_results_name_the_old_options() -> None:
    assert part("Có: 1; không: 0", old())["scoring"] == {
        "kind": "choice",
        "options": {"Có": "1", "Không": "0"},
    }
    kept = part("Có: 1; không: 0", old(results=[RESULT]))
    assert kept["scoring"] == {
        "kind": "choice",
        "options": {"Kịp thời": "1", "Không kịp thời": "0.5"},
    }
    assert kept["results"] == [RESULT]
