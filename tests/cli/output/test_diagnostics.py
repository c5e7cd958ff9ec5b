"""Diagnostics as text with the source line, as JSON, and as annotations of a CI job."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.helpers.data_files import HEAD, TASK


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


def test_a_file_that_was_not_judged_to_its_end_is_named(
    cchc: Callable[..., object], workspace: Callable[..., Path]
) -> None:
    def last(text: str) -> str:
        return cchc("check", "--data", workspace(text)).out.splitlines()[-1]

    assert last(HEAD + TASK + "    due:2025-11-28\n").startswith("Chưa xem hết data/tasks.yaml:")
    for text in (HEAD + TASK + "    departmnet: KT\n", "# chưa có gì\n"):
        assert last(text).endswith("cảnh báo.")


def test_the_caret_stands_under_the_sign_whatever_the_width_of_the_letters_before(
    cchc: Callable[..., object], workspace: Callable[..., Path]
) -> None:
    text = HEAD + TASK + "    product: Ba\u0301o cáo：A: b\n"
    shown, caret = cchc("check", "--data", workspace(text)).out.splitlines()[-5:-3]
    assert shown.endswith(": b")
    assert caret == " " * 27 + "^"
