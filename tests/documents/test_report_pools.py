"""Duties of a report by where they come from, and those that belong to no content."""

import json
from collections.abc import Callable

from tests.helpers.data_files import HEAD

INDEX = """
indexes:
  - year: 2025
    name: Bộ
    areas:
      - {id: "1", name: Chỉ đạo, content: direction, criteria: [{id: "1.1", name: a, max: 1, scoring: {kind: ratio}}]}
      - {id: "2", name: Thủ tục, content: 2, criteria: [{id: "2.1", name: b, max: 1, scoring: {kind: ratio}}]}
"""
DUTY = """  - id: NV-{n}
    department: KT
    content: Việc {n}
    start: 2025-07-01
    due: 2025-09-01
    completed: 2025-08-20
    status: done
    evidence: [{{title: BC, date: 2025-08-20}}]
    criteria: [{criteria}]
"""
CRITERIA = ("1.1", "1.1", "2.1", "", "")
DUTIES = "".join(
    DUTY.format(n=n, criteria=f'"{name}"' if name else "") for n, name in enumerate(CRITERIA)
)


def test_duties_of_no_content_are_not_called_direction(workspace: Callable, cchc: Callable) -> None:
    root = workspace(f"{HEAD}{INDEX}\ntasks:\n{DUTIES}")
    asked = ("outline", "--period", "2025-Q3", "--data", root, "--as-of", "2025-09-14")
    answer = cchc(*asked, "--format", "json")
    assert answer.code == 0, answer.err
    said = {row["id"]: row["computed"] + row["duties"] for row in json.loads(answer.out)}
    assert said["I.1"][1::3] == [
        "Trong kỳ có kết quả của 02 nhiệm vụ về công tác chỉ đạo, điều hành:",
        "Ngoài kết quả nêu ở các nội dung, trong kỳ có kết quả của 02 nhiệm vụ:",
    ]
    assert said["II.2"] == ["Phòng Kinh tế đã hoàn thành nhiệm vụ: Việc 2 (BC ngày 20/08/2025)."]
    assert answer.err == (
        "2 nhiệm vụ chưa gắn với nội dung nào (NV-3, NV-4) nên kết quả nêu ở mục I.1: muốn nêu ở "
        "phần II thì ghi `criteria` của việc, hoặc `content` ở chủ đề của thông báo.\n"
    )


def test_without_contents_nothing_is_asked_for(workspace: Callable, cchc: Callable) -> None:
    root = workspace(
        f"{HEAD}\ntasks:\n{DUTY.format(n=1, criteria='')}{DUTY.format(n=2, criteria='')}"
    )
    asked = ("outline", "--period", "2025-Q3", "--data", root, "--as-of", "2025-09-14")
    answer = cchc(*asked)
    assert answer.err == ""
