"""Places: the short way by items gives what the walk over the whole text gives."""

from hypothesis import given
from hypothesis import strategies as st

from cchc_cli.workspace.reading.marks import Lines, find_spans
from cchc_cli.workspace.reading.plain_values import Starts, build

TEXT = """\
version: 1
tasks:
  - id: T1   # ghi chú
    log: [{note: "a: b", date: x}, {note: c}]
  - {id: T2, content: 'đ',
     due: 2025-01-01}
  -   id: T3
      content: >-
        nhiều
        dòng

      log:
      - note: x
reports: [{period: 1}, {period: 2, number: &n 5}]
departments:
- id: A
- id: B
"""


def test_both_ways_agree_on_every_path() -> None:
    starts: Starts = {}
    build(TEXT, starts)
    everything = find_spans(TEXT)
    for text, marks in ((TEXT, starts), (TEXT.replace("\n", "\r\n"), {})):
        whole = find_spans(text)
        build(text, marks)
        for path in whole:
            if len(path) > 2:
                found = find_spans(text, {path}, marks)[path]
                assert found == whole[path], path
    assert len(everything) > 30


def test_items_that_are_no_mappings_do_not_shift_the_others() -> None:
    text = "tasks:\n  - x\n  - id: T2\n    due: y\n"
    starts: Starts = {}
    build(text, starts)
    span = find_spans(text, {("tasks", 1, "due")}, starts)[("tasks", 1, "due")]
    assert text[span.start : span.end] == "y"
    span = find_spans(text, {("tasks", 0)}, starts)[("tasks", 0)]
    assert text[span.start : span.end] == "x"


@given(st.text("a\r\n\u2028\x85đ"))
def test_lines_count_as_editors_count(text: str) -> None:
    lines = Lines(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [lines.line(n) for n in range(1, len(plain) + 1)] == plain
    assert lines.place(len(text))[0] == len(plain)
