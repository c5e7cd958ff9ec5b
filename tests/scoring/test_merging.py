"""Entries of evidence that are one document."""

import datetime as dt

from cchc_cli.model.evidence import Evidence
from cchc_cli.scoring.merging import merged

DAY, OTHER = dt.date(2025, 1, 15), dt.date(2024, 1, 15)


def test_the_link_is_kept_wherever_it_stands() -> None:
    plan = Evidence(title="Kế hoạch CCHC", number="12/KH-UBND", date=DAY)
    linked = Evidence(title="KH 12", number="12/KH-UBND", date=DAY, url="https://x.vn", public=True)
    (found,) = merged([(plan, ["1.1"]), (linked, ["1.2", "1.1"])])
    assert found.serves == ("1.1", "1.2")
    assert found.evidence == Evidence(
        title="Kế hoạch CCHC", number="12/KH-UBND", date=DAY, url="https://x.vn", public=True
    )


def test_a_number_without_a_day_is_the_document_of_that_number() -> None:
    bare = Evidence(title="a", number="012/KH-UBND", url="javascript:x")
    dated = Evidence(title="b", number="12/KH-UBND", date=DAY, file="evidence/b.pdf", url="https://x.vn")  # fmt: skip
    (found,) = merged([(bare, ["1"]), (dated, ["2"])])
    item = found.evidence
    assert (item.date, item.url, item.file) == (DAY, "https://x.vn", "evidence/b.pdf")


def test_two_days_or_two_symbols_are_two_documents() -> None:
    entries = [
        Evidence(title="a", number="12/KH-UBND", date=DAY),
        Evidence(title="a", number="12/KH-UBND", date=OTHER),
        Evidence(title="a", number="12/KH-UBND"),
        Evidence(title="a", number="12/BC-UBND", date=DAY),
    ]
    assert [found.evidence for found in merged((e, ()) for e in entries)] == entries


def test_without_a_number_title_and_day_and_a_link_that_does_not_differ() -> None:
    photo = Evidence(title="Ảnh", date=DAY)
    entries = [photo, Evidence(title="Ảnh", date=DAY, url="https://x.vn/1")]
    assert [f.evidence.url for f in merged((e, ()) for e in entries)] == ["https://x.vn/1"]
    entries.append(Evidence(title="Ảnh", date=DAY, url="https://x.vn/2"))
    assert len(merged((e, ()) for e in entries)) == 3
    assert len(merged((e, ()) for e in (photo, Evidence(title="Ảnh")))) == 2
