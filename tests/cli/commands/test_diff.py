"""`cchc diff`: what changed between two revisions, in records and in points."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.examples import DAY
from tests.helpers.processes import git


def test_diff_tells_records(tracked: Path, cchc: Callable) -> None:
    before = (tracked / ".git" / "index").stat().st_mtime_ns
    cchc("update", "NV-012", "--status", "done", *DAY)
    cchc("update", "NV-010", "--due", "2025-12-20", *DAY)
    cchc("evidence", "add", "NV-012", "--title", "Quy chế", *DAY)
    path = tracked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("  - id: NV-008")
    path.write_text(
        text[:start] + "  - {id: NV-020, department: KT, content: mới}\n", encoding="utf-8"
    )
    assert "Từ bản lưu gần nhất (xét ngày 31/10/2025) đến các tệp hiện có" in cchc("diff", *DAY).out
    answer = json.loads(cchc("diff", *DAY, "--format", "json").out)
    assert answer["before"] == {"revision": "HEAD", "as_of": "2025-10-31"}
    assert answer["after"] == {"revision": None, "as_of": "2025-11-15"}
    assert [t["id"] for t in answer["new"]] == ["NV-020"]
    assert [t["id"] for t in answer["removed"]] == ["NV-008"]
    assert ("NV-012", "on_track", "done") in [
        (s["id"], s["before"], s["after"]) for s in answer["states"]
    ]
    assert [(d["id"], d["after"]) for d in answer["due"]] == [("NV-010", "2025-12-20")]
    assert answer["evidence"][0]["titles"] == ["Quy chế"]
    unit = next(u for u in answer["departments"] if u["id"] == "KT")
    # One is new, and two of the notice of 3 November exist by then: they are no new duties.
    assert (unit["before"]["total"], unit["after"]["total"]) == (3, 6)
    assert "## Việc mới (1)" in cchc("diff", *DAY, "--format", "md").out
    assert "VIỆC MỚI (1)" in cchc("diff", *DAY).out
    assert (tracked / ".git" / "index").stat().st_mtime_ns == before


def test_equal_records_on_two_days(tracked: Path, cchc: Callable) -> None:
    other_day = cchc("diff", *DAY).out
    assert "ĐỔI TÌNH HÌNH" in other_day
    assert "Dữ liệu không đổi; tình hình khác vì xét vào hai ngày khác nhau." in other_day
    assert json.loads(cchc("diff", *DAY, "--format", "json").out)["changes"] == []
    assert "Không có gì thay đổi." in cchc("diff", "--as-of", "2025-10-31").out


def test_diff_of_two_revisions(tracked: Path, cchc: Callable) -> None:
    cchc("update", "NV-012", "--status", "done", *DAY)
    git(tracked, "commit", "-qam", "tháng 11", day="2025-11-20")
    answer = json.loads(cchc("diff", "HEAD~1", "HEAD", "--format", "json").out)
    assert (answer["before"]["as_of"], answer["after"]["as_of"]) == ("2025-10-31", "2025-11-20")
    assert "Không có gì thay đổi" in cchc("diff", "HEAD", "HEAD").out
    missing = cchc("diff", "thang-1")
    assert (missing.code, "git log" in missing.err) == (2, True)
    assert cchc("diff", "--", "--output=x").code == 2


def test_diff_tells_scores_before_and_after(tracked: Path, cchc: Callable) -> None:
    same_day = ("--as-of", "2025-10-31")
    then = json.loads(cchc("score", *same_day, "--format", "json").out)
    assert "BỘ CHỈ SỐ" not in cchc("diff", *same_day).out
    cchc("score", "set", "1.4", "--appraised", "0.75", *same_day)
    (scores,) = json.loads(cchc("diff", *same_day, "--format", "json").out)["scores"]
    now = json.loads(cchc("score", *same_day, "--format", "json").out)
    assert (scores["before"], scores["after"]) == (then["score"], now["score"])
    assert scores["departments"] == [
        {"id": old["id"], "before": old["score"], "after": new["score"]}
        for old, new in zip(then["departments"], now["departments"], strict=True)
    ]
    shown = cchc("diff", *same_day).out
    assert "ĐIỂM BỘ CHỈ SỐ NĂM 2025" in shown
    points = shown.partition("ĐIỂM BỘ CHỈ SỐ")[2]
    moved = [line.split()[0] for line in points.splitlines()[3:]]
    assert moved == ["VHXH", "Cộng,"]


def test_diff_of_an_index_that_was_not_there(tracked: Path, cchc: Callable) -> None:
    index = (tracked / "data" / "index-2025.yaml").read_text(encoding="utf-8")
    (tracked / "data" / "index-2026.yaml").write_text(
        index.replace("2025", "2026"), encoding="utf-8"
    )
    path = tracked / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('criteria: ["', 'criteria: ["2025/'), encoding="utf-8")
    newest, _ = json.loads(cchc("diff", *DAY, "--format", "json").out)["scores"]
    assert (newest["year"], newest["before"]) == (2026, None)
    assert {unit["before"] for unit in newest["departments"]} == {None}
    assert "ĐIỂM BỘ CHỈ SỐ NĂM 2026" in cchc("diff", *DAY).out


def test_a_broken_revision_is_told(tracked: Path, cchc: Callable) -> None:
    path = tracked / "data" / "tasks.yaml"
    good = path.read_bytes()
    path.write_bytes(good + b"    departmnet: x\n")
    git(tracked, "commit", "-qam", "hỏng")
    path.write_bytes(good)
    answer = cchc("diff")
    assert (answer.code, "HEAD:data/tasks.yaml" in answer.err) == (3, True)
