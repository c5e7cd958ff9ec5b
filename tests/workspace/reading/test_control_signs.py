"""Control characters: told where they stand, and nothing that passes is refused by a document."""

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cchc_cli.text import nfc
from cchc_cli.workspace.reading import control_signs
from cchc_cli.workspace.reading.data_file import load_file
from cchc_cli.workspace.reading.files import decoded
from tests.helpers.answers import Answer
from tests.helpers.data_files import HEAD, files
from tests.helpers.judging import brief, judge
from tests.helpers.templates import cannot_stand, of, render, texts

ITEM = HEAD + "tasks:\n  - {id: A, department: KT, "
LINE = ITEM.count("\n") + 1


@pytest.mark.parametrize(
    ("typed", "column", "field", "code"),
    [
        ('content: "a\\eb"}', 40, "`content`", "U+001B"),
        ('content: "a\\0"}', 40, "`content`", "U+0000"),
        ('content: "a\\x9b"}', 40, "`content`", "U+009B"),
        ('content: "\\\\e\\uFFFE"}', 42, "`content`", "U+FFFE"),
        ('content: "\\U0000ffff"}', 39, "`content`", "U+FFFF"),
        ('content: "a\\rb\\e"}', 40, "`content`", "U+000D"),
        ("content: a\x1bb\x1bc}", 39, "`content`", "U+001B"),
        ('content: "a\x7f"}', 40, "`content`", "U+007F"),
        ("content: a\uffffb}", 39, "`content`", "U+FFFF"),
        ("content: a} # b\x01", 44, "có", "U+0001"),
        (
            'content: a, evidence: [{title: a, file: "evidence/a\\x07.pdf"}]}',
            80,
            "`file`",
            "U+0007",
        ),
        ('content: a, product: "1\\x07"}', 52, "`product`", "U+0007"),
    ],
)
def test_a_control_character_is_an_error_where_it_stands(
    workspace: Callable[..., Path], typed: str, column: int, field: str, code: str
) -> None:
    found = judge(workspace(ITEM + typed + "\n"))
    assert brief([d for d in found if d.severity == "error"]) == [
        ("control-character", LINE, column)
    ]
    assert found[0].message.startswith(field)
    assert f"({code})" in found[0].message


def test_one_in_an_id_and_one_in_a_key(workspace: Callable[..., Path]) -> None:
    found = judge(workspace(HEAD + 'tasks:\n  - {id: "A\\b", "depart\\a": KT, content: a}\n'))
    assert [d.column for d in found if d.code == "control-character"] == [12, 24]


def test_one_mistake_hides_no_other(workspace: Callable[..., Path]) -> None:
    """YAML stops at a typed control character; the rest of the file is judged all the same."""
    found = judge(workspace(ITEM + "content: a\x02, du: 2025-13-01}\n"))
    assert [d.code for d in found] == ["control-character", "unknown-key"]


@pytest.mark.parametrize(
    "typed", ["content: C:\\even\\xyz}", "content: 'a\\x01'}", 'content: "C:\\\\even\\tb"}']
)
def test_a_backslash_that_is_no_escape_is_text(workspace: Callable[..., Path], typed: str) -> None:
    assert judge(workspace(ITEM + typed + "\n")) == []


def test_only_a_text_with_such_an_escape_is_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control_signs, "find_spans", lambda _: pytest.fail("walked"))
    for typed in ("content: a", "content: b\\d", 'content: "a\\tb"'):
        source = decoded(Path("x"), "x", f"{ITEM}{typed}}}\n".encode())
        assert load_file(source).faults == ()


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\ufeff"])
@pytest.mark.parametrize("escaped", [False, True])
def test_marks_that_make_a_text_look_other_than_it_is_are_warned_of(
    workspace: Callable[..., Path], sign: str, escaped: bool
) -> None:
    typed = json.dumps(sign)[1:-1] if escaped else sign
    found = judge(workspace(f'{ITEM}content: "a{typed}b"}}\n'))
    assert [(d.code, d.severity, d.column) for d in found] == [
        ("invisible-character", "warning", 40)
    ]


@pytest.mark.parametrize("argv", [("status",), ("render", "notice"), ("render", "--all")])
@pytest.mark.parametrize("typed", ['"\\e"', "\x1b", '"\\uffff"'])
def test_the_data_is_at_fault_and_not_the_template(
    examples: Path, cchc: Callable[..., Answer], argv: tuple[str, ...], typed: str
) -> None:
    data = examples / "data" / "x.yaml"
    data.write_text(
        f"version: 1\ntasks: [{{id: X, department: KT, content: {typed}}}]\n", encoding="utf-8"
    )
    answer = cchc(*argv)
    assert (answer.code, "data/x.yaml:2:" in answer.err) == (3, True)
    assert "Mẫu có lỗi" not in answer.err


FOLDER = Path(tempfile.mkdtemp())


@settings(max_examples=60)
@given(st.text(st.characters(codec=None), min_size=1, max_size=8))
@example("\x85")
@example("\u2028\U0001ffff\ufdd0")
@example("\ud800")
@example("\r")
def test_any_text_that_passes_is_found_again_in_a_document(text: str) -> None:
    path = FOLDER / f"{os.getpid()}.docx"
    if not path.exists():
        document = docx.Document()
        of("a{{ subject }}z")(document)
        document.save(str(path))
    written = "".join(f"\\U{ord(c):08x}" for c in f"a{text}z")
    source = decoded(Path("x"), "x", f'{ITEM}content: "{written}"}}\n'.encode())
    loaded = load_file(source)
    if loaded.faults:
        surrogate = any("\ud800" <= c <= "\udfff" for c in text)
        assert surrogate or "\r" in text or cannot_stand(text)
    else:
        content = loaded.plain["tasks"][0]["content"]
        assert content == nfc(f"a{text}z")
        # Each line that is not empty is a paragraph.
        lines = [line for line in nfc(content).split("\n") if line.strip()]
        ends = [f"a{lines[0]}", *lines[1:-1], f"{lines[-1]}z"] if lines[1:] else [f"a{lines[0]}z"]
        assert texts(render(path, subject=content)) == ends


@pytest.mark.parametrize(
    "argv",
    [
        ("update", "NV-001", "--note", "a\x01"),
        ("update", "NV-001", "--note", "a\x9b"),
        ("update", "NV-001", "--note", "a\uffff"),
        ("update", "NV-001", "--note", "a\udcc4"),
        ("add", "task", "a\x1b", "--department", "KT"),
        ("add", "task", "a", "--department", "KT", "--repeat", "every: month\x01, from: 2025-11"),
        ("add", "task", "a", "--department", "KT", "--repeat", "every: month\udcc4, from: 2025-11"),
        ("add", "task", "a", "--department", "KT", "--repeat", '{every: "mon\\eth", from: 2025-1}'),
        ("add", "department", "Phòng\x01 B"),
        ("add", "notice", "--number", "9\x01", "--subject", "a", "--date", "2025-11-01"),
        ("evidence", "add", "NV-001", "--title", "a\x01"),
        ("evidence", "add", "NV-001", "--title", "a", "--number", "\ufffe"),
        ("rename", "KT", "K\x01T"),
        ("rename", "KT", "--name", "Phòng\x7f"),
        ("score", "set", "1.1", "--note", "\x01"),
        ("save", "a\x01"),
        ("save", "a\udcc4"),
    ],
)
def test_none_is_written_from_the_command_line(
    examples: Path, cchc: Callable[..., Answer], argv: tuple[str, ...]
) -> None:
    before = files(examples)
    answer = cchc(*argv)
    assert answer.code == 2, answer.err
    assert files(examples) == before


def test_none_is_written_from_a_file_of_lines(examples: Path, cchc: Callable[..., Answer]) -> None:
    before = files(examples)
    (examples / "lines.txt").write_text("KT: việc\x01 mới\n", encoding="utf-8")
    answer = cchc("add", "task", "--from", "lines.txt")
    assert (answer.code, "U+0001" in answer.err) == (2, True)
    assert files(examples) == before
