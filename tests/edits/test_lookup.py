"""Records found by what people call them, wherever they are named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.examples import DAY, read

EVERYWHERE = [
    ("show", "nv-001"),
    ("show", "2025/1.2.1"),
    ("tasks", "--department", "phong kinh te"),
    ("tasks", "--criterion", "2025/1.1"),
    ("status", "--department", "kt", "--fail-on", "quá hạn"),
    ("update", "nv-001", "--note", "x", "--dry-run"),
    ("evidence", "add", "nv-001", "--title", "x", "--dry-run"),
    ("score", "--by", "đơn vị", "--what-if", "1.1=1"),
    ("score", "set", "1.1", "--choice", "kip thoi", "--dry-run"),
    ("statistics", "list", "--period", "2025-q3"),
    ("statistics", "set", "3.1", "5", "--period", "2025-q4", "--dry-run"),
    ("rename", "phòng kinh tế", "KTHT", "--dry-run"),
    ("message", "--department", "PHÒNG KINH TẾ"),
    ("add", "task", "x", "--department", "kt", "--notice", "tb-01", "--dry-run"),
    ("tasks", "--format", "JSON"),
    ("template", "show", "Notice"),
    ("template", "copy", "Results"),
    ("add", "notice", "x", "--signer", "ct", "--dry-run"),
    ("add", "report", "--from", "2025-q3", "--period", "2025-q4", "--signer", "ct", "--dry-run"),
    ("add", "letter", "x", "--kind", "Chỉ đạo", "--criterion", "2025/1.1", "--dry-run"),
    ("explain", "Unknown-Key"),
]


@pytest.mark.parametrize("argv", EVERYWHERE, ids=" ".join)
def test_names_are_taken_in_any_case_everywhere(
    argv: tuple[str, ...], examples: Path, cchc: Callable
) -> None:
    answer = cchc(*argv, *(DAY if argv[0] not in {"explain", "template"} else ()))
    assert (answer.code, answer.err) == (0, "")


def test_what_is_written_names_records_as_they_are(examples: Path, cchc: Callable) -> None:
    given = ("--department", "kt", "--notice", "tb-01", "--criterion", "2025/1.1")
    assert cchc("add", "task", "Việc mới", *given, *DAY).code == 0
    assert cchc("update", "nv-001", "--note", "Đã họp", *DAY).code == 0
    assert cchc("check", *DAY).code == 0
    assert "tb-01" not in "".join(
        read(examples, f.stem) for f in (examples / "data").glob("*.yaml")
    )


def test_documents_are_called_as_the_record_calls_what_they_are_of(
    examples: Path, cchc: Callable, tmp_path: Path
) -> None:
    out = ("--out", tmp_path / "ra")
    made = [
        cchc("render", "thông báo", "tb-01", *out, *DAY),
        cchc("render", "Bao cao", "--period", "2025-q3", *out, *DAY),
        cchc("render", "đôn đốc", "--department", "phòng kinh tế", *out, *DAY),
    ]
    assert [answer.code for answer in made] == [0, 0, 0]


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("show", "nv-1"), "Không có nhiệm vụ mã `nv-1`. Ý bạn là `NV-001`?"),
        (("show", "KT"), "là đơn vị, không phải nhiệm vụ hay tiêu chí. Hãy gõ: cchc tasks"),
        (("show", "tb-01"), "cchc render results TB-01"),
        (("show", "2031/1.1"), "Không có bộ chỉ số năm mã `2031`"),
        (("tasks", "--department", "XYZ"), "Đang có: `HCC`, `KT`"),
        (("remove", "nv-999"), "Không có gì mang mã `nv-999`"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(
    argv: tuple[str, ...], words: str, examples: Path, cchc: Callable
) -> None:
    answer = cchc(*argv, *DAY)
    assert (answer.code, words in answer.err) == (2, True), answer


BOTH = ("NV-001", "nv-001")


def test_two_ids_that_differ_in_case_are_two(examples: Path, cchc: Callable) -> None:
    path = examples / "data" / "tasks.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("id: NV-002", "id: nv-001"), encoding="utf-8")
    shown = [json.loads(cchc("show", typed, "--format", "json", *DAY).out) for typed in BOTH]
    assert tuple(task["id"] for task in shown) == BOTH
    told = cchc("show", "Nv-001", *DAY)
    assert (told.code, "`NV-001`, `nv-001`" in told.err) == (2, True), told
