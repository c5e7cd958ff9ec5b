"""What people wrote stays where a new reading takes its place."""

import copy

from cchc_cli.intake.criteria_keeping import keep, rows_kept
from cchc_cli.intake.criteria_records import criteria_in, index_of
from cchc_cli.model.change import Typed
from cchc_cli.model.index import Index
from tests.helpers.criteria_texts import TEXT, criteria, draft

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


def test_work_follows_a_criterion_to_its_new_number() -> None:
    was = old(claimed="1", department="KT")
    text = TEXT.replace("1.1\tLập", "1.5\tLập")
    kept = keep(draft(text).typed, was)
    found = {k["id"]: k for k in criteria_in(kept.typed["areas"])}
    assert (found["I.1.5"]["claimed"], found["I.1.5"]["department"]) == ("1", "KT")
    assert (kept.lost, kept.questions) == ((), ())


def test_what_a_person_said_of_scoring_is_asked_no_more() -> None:
    made = draft(TEXT.replace("Mỗi báo cáo chậm trừ 0,25 điểm", "Hội đồng xem xét"))
    assert any("chưa rõ cách chấm" in question for question in made.questions)
    typed = copy.deepcopy(made.typed)
    for keys in criteria_in(typed["areas"]):
        if keys["id"] == "I.2":
            keys["scoring"] = {"kind": "deduction", "per": "1"}
    corrected = index_of(typed)
    assert corrected is not None
    kept = keep(made.typed, corrected)
    rows = tuple(rows_kept(made.rows, kept.typed))
    assert [(row.kind, row.doubts) for row in rows if row.id == "I.2"] == [("deduction", ())]
    assert made._replace(rows=rows).questions == ()


def test_wording_that_is_gone_leaves_the_old_one_beside_its_results() -> None:
    made = draft(TEXT.replace("Kịp thời: 1 điểm; không kịp thời: 0,5", ""))
    kept = keep(made.typed, old(results=[RESULT]))
    [keys] = [k for k in criteria_in(kept.typed["areas"]) if k["id"] == "I.1.1"]
    assert keys["guide"] == ["Kịp thời: 1 điểm; không kịp thời: 0,5"]
    assert index_of(kept.typed) is not None
