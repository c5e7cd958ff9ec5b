"""The assignment notice: duties under the criteria that they serve."""

import pytest

from cchc_cli.documents.make import Made
from cchc_cli.model.record import Record
from tests.helpers.printing import grids, made, rows


@pytest.fixture(scope="module")
def assignment(example_record: Record) -> Made:
    return made(example_record, "assignment")


def test_duties_stand_under_their_criteria(assignment: Made) -> None:
    table = rows(grids(assignment)[0])
    names = [row[1] if len(row) > 1 else row[0] for row in table]
    at = names.index("Kiểm tra công tác cải cách hành chính")
    assert names[at + 1].startswith("- NV-002: Kiểm tra")
    assert "- NV-011 (đã nêu tại tiêu chí 5.1)" in names
    assert names[1] == "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH (12 điểm)"
    assert table[-1][0] == "P.1"
