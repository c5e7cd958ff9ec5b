"""`cchc check`: everything at once, with its place and the likely intention."""

import datetime as dt
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.checks import run
from cchc_cli.checks.registry import RULES
from cchc_cli.model.diagnostic import Diagnostic
from cchc_cli.workspace.reading.files import LARGEST_FILE, find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD
from tests.helpers.repository import ROOT

TODAY = dt.date(2025, 11, 15)
TASK = "tasks:\n  - id: T1\n    department: KT\n    content: Việc\n"


def judge(folder: Path) -> list[Diagnostic]:
    return list(run.check_record(load(find_workspace(str(folder))), TODAY))


def brief(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(d.code, d.line, d.column) for d in found]


# What is typed after HEAD (five lines), and what must be found: code, line, column.
CASES = {
    "unknown key": (TASK + "    departmnet: KT\n", [("unknown-key", 10, 5)]),
    "unknown unit": (TASK.replace("KT", "KTT"), [("unknown-id", 8, 17)]),
    "unknown notice": (TASK + "    notice: TB\n", [("unknown-id", 10, 13)]),
    "unknown partner": (TASK + "    partners: [VHXH, X]\n", [("unknown-id", 10, 22)]),
    "partner is leader": (TASK + "    partners: [KT]\n", [("partner-is-leader", 10, 16)]),
    "unknown criterion": (TASK + '    criteria: ["1.3"]\n', [("unknown-criterion", 10, 16)]),
    "unknown signer": ("notices: [{id: N, subject: x, signer: CT}]\n", [("unknown-id", 6, 39)]),
    "duplicate id": (
        TASK + "  - {id: T1, department: KT, content: x}\n",
        [("duplicate-id", 10, 10)],
    ),
    "done without a day": (TASK + "    status: done\n", [("done-without-completed", 7, 5)]),
    "done on an empty day": (
        TASK + "    status: done\n    completed:\n",
        [("done-without-completed", 11, 15)],
    ),
    "completed in the future": (
        TASK + "    status: done\n    completed: 2052-11-20\n",
        [("completed-in-future", 11, 16)],
    ),
    "paused": (TASK + "    status: paused\n", [("without-reason", 7, 5)]),
    "due before start": (
        TASK + "    due: 2025-01-01\n    start: 2025-02-01\n",
        [("due-before-start", 10, 10)],
    ),
    "units named alike": ("signers: []\n", []),
    "space before a stop": (TASK.replace("Việc", "tài sản công ."), [("space-before-mark", 9, 22)]),
    "double space": (TASK.replace("Việc", "Làm  việc"), [("double-space", 9, 14)]),
    "law": (TASK.replace("Việc", "Theo Luật thực hiện Dân chủ ở cơ sở"), [("law-casing", 9, 19)]),
    "alias": (TASK.replace("Việc", "Giao Phòng VH-XH làm"), [("alias-in-text", 9, 19)]),
    "tab": ("tasks:\n\t- id: T1\n", [("tab", 7, 1)]),
    "duplicate key": (TASK + "    content: Hai\n", [("duplicate-key", 10, 5)]),
    "criterion": (
        "indexes: [{year: 2025, name: x, areas: [{id: 1, name: x, criteria: "
        "[{id: 1.1, name: y, department: KT}]}]}]\n",
        [("index-total", 6, 33), ("criterion-incomplete", 6, 69), ("scoring-odd", 6, 69)],
    ),
    "statistic": ("statistics: [{id: 1, name: x, unit: y}]\n", [("statistic-incomplete", 6, 14)]),
    "repeat": (
        TASK + "    repeat: {every: month, from: 2025-12, until: 2025-10}\n",
        [("repeat-backwards", 10, 50)],
    ),
    "repeat span": (
        TASK + "    repeat: {every: month, from: 2025-Q1}\n",
        [("repeat-span", 10, 34)],
    ),
    "repeat without a start": (
        TASK + "    repeat: {every: month, day: 20}\n",
        [("repeat-without-start", 10, 5)],
    ),
    "repeat rule": (
        TASK + "    repeat: {every: month, from: 2025-01, month: 3}\n",
        [("repeat-rule", 10, 43)],
    ),
    "weekly by day and after": (
        TASK + "    repeat: {every: week, from: 2025-W01, day: 3, after: 1}\n",
        [("repeat-rule", 10, 43), ("repeat-rule", 10, 51)],
    ),
    "month beside after": (
        TASK + "    repeat: {every: half, from: 2025-H1, month: 3, after: 1}\n",
        [("repeat-rule", 10, 42)],
    ),
    "month beyond a half": (
        TASK + "    repeat: {every: half, from: 2025-H1, month: 7}\n",
        [("repeat-rule", 10, 42)],
    ),
    "weekday of a month": (
        TASK + "    repeat: {every: month, from: 2025-01, weekday: mon}\n",
        [("repeat-rule", 10, 43)],
    ),
    "a period after the last": (
        TASK + "    repeat: {every: month, from: 2025-07, until: 2025-09}\n"
        "    done: [{period: 2025-10, completed: 2025-10-03}]\n",
        [("repeat-range", 11, 21)],
    ),
    "periods before the first": (
        TASK
        + "    repeat: {every: month, from: 2025-07, skip: [2025-06], moved: {2025-05: 2025-05-09}}\n",
        [("repeat-range", 10, 50), ("repeat-range", 10, 77)],
    ),
    "a skipped period that is done": (
        TASK + "    repeat: {every: month, from: 2025-07, skip: [2025-08]}\n"
        "    done: [{period: 2025-08, completed: 2025-08-03}]\n",
        [("repeat-skipped", 11, 21)],
    ),
    "a period twice": (
        TASK + "    repeat: {every: month, from: 2025-07}\n"
        "    done: [{period: 2025-08, completed: 2025-08-03}, {period: 2025-08}]\n",
        [("period-twice", 11, 63)],
    ),
    "completed though open": (
        TASK + "    completed: 2025-11-03\n",
        [("completed-but-open", 10, 16)],
    ),
    "done and proven before it was given": (
        TASK + "    start: 2025-03-01\n    status: done\n    completed: 2025-02-10\n"
        "    evidence: [{title: x, date: 2025-02-09}]\n",
        [("before-existence", 12, 16), ("before-existence", 13, 33)],
    ),
    "a recorded period that was due before": (
        "notices: [{id: TB, subject: x, date: 2025-01-22}]\n"
        + TASK
        + "    notice: TB\n    repeat: {every: month, day: 20}\n"
        "    done: [{period: 2025-01, completed: 2025-01-25}]\n",
        [("before-existence", 13, 21)],
    ),
    "not used": (
        TASK + "    due: 2025-12-31\n    repeat: {every: month, from: 2025-01}\n"
        "  - {id: T2, department: KT, content: x, done: [{period: 2025-01}]}\n",
        [("not-used", 10, 5), ("not-used", 12, 42)],
    ),
    "days off, told once": (
        "settings: {holidays: [2025-09-02]}\n" + TASK + "    due: 2025-11-15\n"
        "  - {id: T2, department: KT, content: x, due: 2025-09-02}\n"
        "  - {id: T3, department: KT, content: x, due: 2025-11}\n"
        "  - {id: T4, department: KT, content: x, due: 2025-11-14}\n",
        [("day-off", 11, 10)],
    ),
    "members of a group that differ": (
        TASK + "    group: G\n    due: 2025-11-14\n"
        "  - {id: T2, department: VHXH, content: Việc, group: G, due: 2025-11}\n"
        "  - {id: T3, department: VHXH, content: Việc, group: G, due: 2025-11-14}\n",
        [("group-differs", 12, 62), ("group-differs", 13, 26)],
    ),
    "unknown monitor and theme": (
        "notices: [{id: TB, subject: x, themes: [{id: a, title: A}]}]\n"
        + TASK
        + "    notice: TB\n    theme: b\n    monitor: X\n",
        [("unknown-id", 12, 12), ("unknown-id", 13, 14)],
    ),
    "a notice with themes": (
        "notices: [{id: TB, subject: x, themes: [{id: a, title: A}]}]\n"
        + TASK
        + "    notice: TB\n",
        [("without-theme", 8, 5)],
    ),
    "a sum that differs": (
        "statistics: [{id: a, name: x, unit: y, values: {2025-Q1: 7, 2025-Q2: 1, 2025-H1: 9}}]\n",
        [("statistics-sum", 6, 82)],
    ),
    # What YAML drops or hides
    "a comment swallows": (TASK.replace("Việc", "Phản ánh #15"), [("comment-swallows", 9, 23)]),
    "a comment in place of a value": (TASK + "    product: #15\n", [("comment-swallows", 10, 14)]),
    "a real comment": (TASK.replace("Việc", "Việc # 15") + "    due: # hạn\n", []),
    "a sign in a text": (TASK.replace("Việc", "|\n      Phản ánh #15"), []),
    "quoted": (TASK.replace("Việc", '"Phản ánh" #15'), []),
    "an unknown key without a value": (TASK + "    departmnet:\n", [("unknown-key", 10, 5)]),
    "instead of a required one": (
        TASK.replace("department: KT", "departmnet:"),
        [("unknown-key", 8, 5)],
    ),
    "a known key without a value": (TASK + "    due:\n    partners:\n", []),
    "a comma cuts a note": (
        TASK + "    log: [{date: 2025-11-03, note: Đã họp, bàn việc}]\n",
        [("unknown-key", 10, 44)],
    ),
    "a no-break space": (TASK + "    product:\u00a0Báo cáo\n", [("no-break-space", 10, 13)]),
    "swallowed by a text": (
        TASK + "    product: Báo cáo\n      reason:\u00a0Chờ\n",
        [("no-break-space", 11, 14)],
    ),
    "swallowed with its brace": (
        "tasks:\n  - {id: T1, department: KT, content: Phản ánh #15}\n",
        [("comment-swallows", 7, 48)],
    ),
    "a no-break space between braces": (
        "tasks:\n  - {id: T1, department:\u00a0KT, content: x}\n",
        [("no-break-space", 7, 14)],
    ),
    "a comma before a word that is a key": (
        "tasks:\n  - {id: T1, department: KT, content: Báo cáo, product}\n",
        [("comma-cuts", 7, 48)],
    ),
    "lists and empty keys between braces": (
        "tasks:\n  - {id: T1, department: KT, content: x, product: , partners: []}\n",
        [],
    ),
    "a line separator": (
        TASK.replace("Việc", "Làm\u2028việc"),
        [("invisible-character", 9, 17)],
    ),
    "a line separator in a block": (
        TASK.replace("Việc", "|\n      Làm\u2028việc"),
        [("invisible-character", 10, 10)],
    ),
    "a line separator in quotes": (
        TASK.replace("Việc", '"Làm\u2028việc"'),
        [("invisible-character", 9, 18)],
    ),
    "nothing is owed": (
        TASK + "    repeat: {every: month, from: 2025-10, until: 2025-10, skip: [2025-10]}\n",
        [("repeat-empty", 10, 5)],
    ),
    "a year out of the calendar": (
        TASK + "    due: 9999-12-31\n    repeat: {every: month, from: 0001-01}\n",
        [("wrong-value", 10, 10), ("wrong-value", 11, 34)],
    ),
    "conflict marks": (
        TASK + "<<<<<<< HEAD\n    due: 2025-11-30\n=======\n    due: 2025-12-15\n>>>>>>> b\n",
        [("conflict-marks", 10, 1)],
    ),
    "two duties run together": (
        TASK + "    id: T2\n    department: KT\n    content: Hai\n",
        [("duplicate-key", 10, 5)],
    ),
    "invisible characters": (
        TASK.replace("T1", "T1\u200b").replace("Việc", "Vi\u00adệ\u00adc # \ufeff"),
        [("invisible-character", 7, 11), ("invisible-character", 9, 16)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_rule_with_its_place(name: str, workspace: Callable[..., Path]) -> None:
    typed, expected = CASES[name]
    assert brief(judge(workspace(HEAD + typed))) == expected


def test_none_is_hidden_by_another(workspace: Callable[..., Path]) -> None:
    typed = (
        TASK.replace("KT", "KTT") + "    departmnet: KT\n    due: 31/12/2025\n    status: paused\n"
    )
    typed += "  - {id: T1, department: KT, content: a  b}\n  - {id: T3, content: c}\n"
    found = judge(workspace(HEAD + typed, broken="a: [", other="version: 1\ntasks: [{id: T9}]\n"))
    assert [(d.file.rpartition("/")[2], d.code) for d in found] == [
        ("broken.yaml", "broken-yaml"),
        ("other.yaml", "missing-key"),
        ("other.yaml", "missing-key"),
        ("tasks.yaml", "without-reason"),
        ("tasks.yaml", "unknown-id"),
        ("tasks.yaml", "unknown-key"),
        ("tasks.yaml", "wrong-value"),
        ("tasks.yaml", "duplicate-id"),
        ("tasks.yaml", "double-space"),
        ("tasks.yaml", "missing-key"),
    ]


def test_judging_again_gives_the_same(workspace: Callable[..., Path]) -> None:
    typed = TASK + "    departmnet: KT\n  - {id: T1, department: KTT, content: a  b}\n"
    loaded = load(find_workspace(str(workspace(HEAD + typed, more="organization: {}\n"))))
    once = run.check_record(loaded, TODAY)
    assert len(once) > 4
    assert run.check_record(loaded, TODAY) == once
    errors = tuple(d for d in once if d.severity == "error")
    assert run.check_record(loaded, TODAY, warnings=False) == errors


def test_a_refused_record_is_still_known_to_others(workspace: Callable[..., Path]) -> None:
    typed = HEAD.replace("name: Phòng Kinh tế", "nmae: Phòng Kinh tế") + TASK
    assert [d.code for d in judge(workspace(typed))] == ["unknown-key"]


def test_the_likely_intention(workspace: Callable[..., Path]) -> None:
    found = judge(workspace(HEAD + TASK.replace("KT", "VHXXH") + "    departmnet: KT\n"))
    hints = " ".join(d.hint for d in found)
    assert "ý bạn là `department`?" in hints
    assert "ý bạn là `VHXH`?" in hints


def test_what_is_wanted_is_said_of_keys_and_of_values(workspace: Callable[..., Path]) -> None:
    typed = "statistics: [{id: a, name: x, unit: y, values: {2025-Q5: 1, 2025-Q1: x}}]\n"
    hints = [d.hint for d in judge(workspace(HEAD + typed))]
    assert ["cần kỳ như" in hint for hint in hints] == [True, False]
    assert ["cần số, như" in hint for hint in hints] == [False, True]


def test_what_was_dropped_is_explained(workspace: Callable[..., Path]) -> None:
    def hint(name: str) -> str:
        return judge(workspace(HEAD + CASES[name][0]))[0].hint

    assert '"Phản ánh #15' in hint("a comment swallows")
    assert "dấu phẩy" in hint("a comma cuts a note")
    assert "thêm `- ` trước `id`" in hint("two duties run together")
    assert "`department`?" in hint("an unknown key without a value")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("repeat: {every: week, weekday: thứ sáu, from: 2025-W45}", "`fri`"),
        ("repeat: {every: week, weekday: Thứ Hai, from: 2025-W45}", "`mon`"),
        ("repeat: {every: hằng quý, from: 2025-Q1}", "`quarter`"),
        ("status: tạm dừng", "`paused`"),
        ("status: xong", "`done`"),
    ],
)
def test_vietnamese_words_get_the_word_of_the_schema(
    workspace: Callable[..., Path], typed: str, meant: str
) -> None:
    (found,) = judge(workspace(HEAD + TASK + f"    {typed}\n"))
    assert (found.code, f"ý bạn là {meant}?" in found.hint) == ("not-allowed", True)


def test_a_refused_first_period_is_told_once(workspace: Callable[..., Path]) -> None:
    (found,) = judge(workspace(HEAD + TASK + "    repeat: {every: month, from: 2025-10-01}\n"))
    assert (found.code, "hãy viết như 2025-10" in found.hint) == ("wrong-value", True)


def test_old_repeats_get_their_first_period(workspace: Callable[..., Path], cchc: Callable) -> None:
    """What the first version took: the earliest recorded period, else that of the day."""
    typed = TASK + (
        "    repeat: {every: month, day: 20}\n"
        "    done: [{period: 2025-04, completed: 2025-04-02}, {period: 2025-03, completed: 2025-03-02}]\n"
        "  - {id: T2, department: KT, content: x, repeat: {every: quarter}}\n"
    )
    options = ("--data", workspace(HEAD + typed), "--as-of", "2025-11-15")
    assert cchc("status", *options).code == 3
    shown = cchc("migrate", "--dry-run", *options).out
    assert "+    repeat: {every: month, day: 20, from: 2025-03}" in shown
    assert "repeat: {every: quarter, from: 2025-Q4}" in shown
    assert cchc("status", *options).code == 3
    assert cchc("migrate", *options).code == 0
    assert cchc("status", *options).code == 0
    assert "đã ở phiên bản" in cchc("migrate", *options).out


def test_units_named_alike(workspace: Callable[..., Path]) -> None:
    typed = HEAD + "  - {id: K2, name: X, aliases: [phòng kinh tế]}\n"
    assert brief(judge(workspace(typed))) == [("units-named-alike", 6, 33)]


def test_files_that_are_not_data(workspace: Callable[..., Path], tmp_path: Path) -> None:
    folder = workspace(
        HEAD,
        empty="",
        foreign="services: {web: {image: x}}",
        latin="name: Ủy".encode("utf-16"),
        legacy=b"version: 1\nname: \xff",
        newer="version: 2\nfuture: x",
        older="version: 0\n",
        comment="# chỉ có ghi chú\n",
        zipped=b"PK\x03\x04\xff",
    )
    (folder / "data" / "huge.yaml").write_bytes(b"#" * (LARGEST_FILE + 1))
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("version: 1\n", encoding="utf-8")
    (folder / "data" / "link.yaml").symlink_to(outside)
    codes = {Path(d.file).stem: d.code for d in judge(folder)}
    assert codes == {
        "comment": "empty-file",
        "empty": "empty-file",
        "foreign": "foreign-file",
        "huge": "too-large",
        "latin": "not-utf8",
        "legacy": "not-utf8",
        "link": "outside-link",
        "newer": "unsupported-version",
        "older": "old-version",
        "zipped": "not-utf8",
    }


def test_decomposed_text_is_composed_and_told(workspace: Callable[..., Path]) -> None:
    typed = unicodedata.normalize("NFD", HEAD + TASK)
    folder = workspace(typed)
    assert [d.code for d in judge(folder)] == ["decomposed-text"]
    assert load(find_workspace(str(folder))).record.tasks[0].content == "Việc"


def test_a_byte_order_mark_and_windows_line_ends_are_fine(workspace: Callable[..., Path]) -> None:
    folder = workspace(
        b"\xef\xbb\xbf" + (HEAD + TASK + "    x: 1\n").replace("\n", "\r\n").encode()
    )
    assert brief(judge(folder)) == [("unknown-key", 10, 5)]


def test_lists_join_and_organization_stands_once(workspace: Callable[..., Path]) -> None:
    folder = workspace(HEAD, more="version: 1\n" + TASK, twice=HEAD.split("departments")[0])
    assert [
        (Path(d.file).stem, *b) for d, b in zip(judge(folder), brief(judge(folder)), strict=True)
    ] == [("twice", "stands-twice", 2, 1)]


def test_every_code_is_explained(cchc: Callable[..., object]) -> None:
    for code in RULES:
        answer = cchc("explain", code)
        assert answer.code == 0
        assert RULES[code].title in answer.out


def test_the_real_record_has_no_error(cchc: Callable[..., object]) -> None:
    answer = cchc("check", "--data", ROOT, "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 0
    assert (told["valid"], told["tasks"]) == (True, 14)
    assert all(d["severity"] == "warning" for d in told["diagnostics"])


def test_json_keys_are_the_contract(
    cchc: Callable[..., object], workspace: Callable[..., Path]
) -> None:
    answer = cchc("check", "--data", workspace(HEAD + TASK + "    x: 1\n"), "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 1
    assert list(told) == ["valid", "files", "tasks", "criteria", "diagnostics"]
    assert list(told["diagnostics"][0]) == [
        "code",
        "severity",
        "message",
        "hint",
        "file",
        "line",
        "column",
        "path",
    ]
    assert told["diagnostics"][0]["path"] == "tasks[0].x"


def test_github_annotations(cchc: Callable[..., object], workspace: Callable[..., Path]) -> None:
    answer = cchc("check", "--data", workspace(HEAD + TASK + "    x: 1\n"), "--format", "github")
    assert answer.out.startswith("::error file=data/tasks.yaml,line=10,col=5,title=unknown-key::")


def test_text_shows_the_line_with_a_caret(
    cchc: Callable[..., object], workspace: Callable[..., Path]
) -> None:
    answer = cchc("check", "--data", workspace(HEAD + TASK + "    departmnet: \x1b[31mKT\n"))
    assert "\x1b" not in answer.out
    answer = cchc("check", "--data", workspace(HEAD + TASK + "    departmnet: KT\n"))
    assert "data/tasks.yaml:10:5: lỗi [unknown-key]" in answer.out
    assert "\n        departmnet: KT\n        ^\n" in answer.out


GOOD = (
    HEAD + TASK + "    due: 2025-12-31\n    partners: [VHXH]\n    evidence: [{title: a}]\n"
).encode()


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150
)
@given(
    st.lists(
        st.tuples(st.integers(0, len(GOOD)), st.binary(max_size=4), st.integers(0, 6)),
        min_size=1,
        max_size=4,
    )
)
def test_no_bytes_make_it_fail(tmp_path: Path, changes: list[tuple[int, bytes, int]]) -> None:
    raw = GOOD
    for at, new, cut in changes:
        raw = raw[:at] + new + raw[at + cut :]
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "tasks.yaml").write_bytes(raw)
    lines = raw.decode("utf-8", "replace").count("\n") + raw.count(b"\r") + 2
    for found in judge(tmp_path):
        assert found.code in RULES
        assert 1 <= found.line <= lines
        assert found.column >= 1
