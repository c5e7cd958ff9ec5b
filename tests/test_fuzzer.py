"""The fuzzer's own parts: a fault that is planted is seen, and a case can be played again."""

import io
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from random import Random

import pytest

from tests.helpers.repository import ROOT
from tools.fuzzing import command_lines, odd, word_changes, yaml_bytes
from tools.fuzzing.documents import essence, read_document
from tools.fuzzing.judging import codes_of, faults, name_of
from tools.fuzzing.running import Answer, Surroundings, run_apart, whole
from tools.fuzzing.session import Session
from tools.fuzzing.sources import items_of, tree_of
from tools.fuzzing.workspaces import expected, render_all, written

NOTICE = (ROOT / "templates" / "notice.docx").read_bytes()


def answer_of(code: int = 0, out: str = "", err: str = "") -> Answer:
    return Answer(code, out.encode(), err.encode())


def raising(_argv: list[str]) -> int:
    raise ValueError("x")


def hungry(_argv: list[str]) -> int:
    return len(bytearray(3 * 1024**3))


def printing(argv: list[str]) -> int:
    sys.stdout.write(os.environ.get("WORD", "") + argv[0])
    sys.stderr.write(Path.cwd().name)
    return 5


@pytest.mark.parametrize(
    ("argv", "answer", "words"),
    [
        (["status"], answer_of(4), ["status: exit 4 is not in its list"]),
        (["add", "task", "x"], answer_of(1), ["add task: exit 1 is not in its list"]),
        (["status"], answer_of(-24), ["status: killed by signal 24 (memory, time or a crash)"]),
        (
            ["show", "x"],
            answer_of(70, err="Lỗi\n  KeyError\n  /cli/app.py:1 run\n  /text.py:3 fold\n"),
            ["exit 70: ['KeyError'] at ['/text.py:3 fold']"],
        ),
        (
            ["show", "x"],
            answer_of(6, err="Traceback (most recent call last):\n  x\nOSError: no\n"),
            ["traceback: OSError"],
        ),
        (["tasks"], answer_of(out="a\x1b[31m"), ["tasks: U+001B raw on stdout (text)"]),
        (["tasks"], answer_of(2, err="\u202e"), ["tasks: U+202E raw on stderr (text)"]),
        (["tasks", "--format", "csv"], answer_of(out="a,b\nc\n"), [
            "tasks: rows of --format csv differ in length"
        ]),
        (["tasks", "--format", "json"], answer_of(out="[1"), ["tasks: --format json is no JSON"]),
        (["tasks", "--format", "json"], answer_of(out="[1]"), []),
        (["check"], answer_of(1, out="\tmột\n"), []),
    ],
)  # fmt: skip
def test_a_planted_fault_is_named(argv: list[str], answer: Answer, words: list[str]) -> None:
    assert list(faults(argv, answer)) == words


def test_a_command_may_stop_where_its_output_goes_nowhere() -> None:
    assert list(faults(["tasks"], answer_of(141), "unread")) == []
    assert list(faults(["tasks"], answer_of(141))) == ["tasks: exit 141 is not in its list"]


def test_names_of_commands_and_their_exits() -> None:
    assert name_of(["score", "set", "1.1"]) == "score set"
    assert name_of(["score", "--gaps"]) == "score"
    assert name_of(["show", "set"]) == "show"
    assert codes_of("evidence check") == {0, 1, 2, 3, 6}
    assert codes_of("add task") == {0, 2, 3, 5, 6}


def test_a_command_runs_apart(tmp_path: Path) -> None:
    around = Surroundings(tmp_path, {"WORD": "đ"})
    assert run_apart(printing, ["x"], around) == answer_of(5, "đx", tmp_path.name)
    assert run_apart(printing, ["x"], around._replace(stdout="closed")).code == 1
    assert run_apart(raising, [], around).words.endswith("ValueError: x\n")
    assert "MemoryError" in run_apart(hungry, [], around).words
    assert "WORD" not in os.environ


def test_a_command_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.fuzzing.running.WALL_SECONDS", 1)
    assert run_apart(lambda _: int(time.sleep(600) or 0), [], Surroundings(tmp_path)).code == -14


def spoiling(argv: list[str]) -> int:
    """Write into the record and say that nothing was done."""
    if argv[0] == "update":
        Path("data/tasks.yaml").write_text("version: 1\n", encoding="utf-8")
        Path("data/.tasks.yaml.x.cchc-tmp").touch()
        return 5
    return 0


def test_a_writer_that_spoils_the_record_is_seen(tmp_path: Path) -> None:
    session = Session(tmp_path, Random(1), spoiling)
    session.write({"data/tasks.yaml": b"version: 1\ntasks: []\n"})
    assert not session.run_writer("update", "A")
    session.end()
    assert [fault.words for fault in session.faults] == [
        "update: exit 5, but the record was changed",
        "a temporary file was left",
    ]
    session.keep(tmp_path / "kept")
    assert "cchc update A  # 5, file" in (tmp_path / "kept" / "commands.txt").read_text("utf-8")


def entries(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def archive(parts: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts:
            package.writestr(name, part)
    return out.getvalue()


def without(name: str, instead: bytes | None = None) -> bytes:
    kept = [entry for entry in entries(NOTICE) if entry[0] != name]
    return archive(kept if instead is None else [*kept, (name, instead)])


PACKAGE = dict(entries(NOTICE))["_rels/.rels"]
END = b"</Relationships>"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (NOTICE, []),
        (NOTICE[:2000], ["no whole archive"]),
        (without("[Content_Types].xml"), ["no Word document"]),
        (without("word/document.xml", b"<html/>"), ["no text"]),
        (without("word/styles.xml"), ["a relationship to a part that is not there"]),
        (without("word/styles.xml", b"<w:x>"), ["a part that does not parse"]),
        (without("word/styles.xml", b"<!DOCTYPE x><x/>"), ["a part that does not parse"]),
        (without("_rels/.rels", PACKAGE.replace(END, b"<!--x--><?x y?>" + END)), []),
        (
            without("_rels/.rels", PACKAGE.replace(END, b"<Relationships/>" + END)),
            ["a list of relationships that holds something else"],
        ),
        (
            archive([*entries(NOTICE), ("../x", b"")]),
            ["an entry whose name leads elsewhere"],
        ),
    ],
)
def test_an_unsound_document_is_seen(data: bytes, words: list[str]) -> None:
    assert read_document(data).faults == words


def test_the_essence_of_a_text() -> None:
    assert essence("Giao  Phòng\nA\u0301. ") == essence("giao phòngÁ")
    assert essence("một hai") != essence("một ba")


def test_the_texts_that_a_document_must_hold() -> None:
    tree = tree_of(
        {
            "a.yaml": "notices: [{id: TB, subject: Kết luận, opening: [Mở]}]".encode(),
            "b.yaml": "tasks: [{id: A, notice: TB, department: KT, content: Việc}]".encode(),
        }
    )
    assert list(expected(tree, "notice", "TB", {})) == [
        ("subject", "Kết luận"),
        ("opening", "Mở"),
        ("content", "Việc"),
    ]
    assert list(expected(tree, "worklist", "KT", {"A": "overdue"})) == [("content", "Việc")]
    assert list(expected(tree, "worklist", "KT", {"A": "done"})) == []


def test_a_text_that_a_document_lost_is_seen(tmp_path: Path) -> None:
    session = Session(tmp_path, Random(1), whole)
    sample = (ROOT / "src" / "cchc_cli" / "sample.yaml").read_bytes()
    session.write({"data/tasks.yaml": sample})
    render_all(session, tree_of({"data/tasks.yaml": sample}), "2025-11-15")
    assert session.faults == []
    other = sample.replace("Lập kế hoạch kiểm tra công vụ".encode(), b"Quite another duty")
    render_all(session, tree_of({"data/tasks.yaml": other}), "2025-11-15")
    assert {fault.words for fault in session.faults} == {
        "tasks --format json: a content is not the record's",
        "notice: the content is not in the document",
        "reminder: the content is not in the document",
        "worklist: the content is not in the document",
    }


def test_odd_texts_are_written_so_that_yaml_gives_them_back() -> None:
    record = {"tasks": [{"id": str(n), "content": text} for n, text in enumerate(odd.TEXTS)]}
    assert items_of(tree_of({"x": written(record)}), "tasks") == record["tasks"]


def test_the_same_seed_makes_the_same_changes() -> None:
    def made(seed: int) -> tuple[object, ...]:
        rng = Random(seed)
        changed = word_changes.changed(NOTICE, rng), word_changes.tagged(NOTICE, rng)
        damaged = b"a: b\nc: \xff\n"  # by a change before
        return changed, odd.text(rng), [way(damaged, rng) for way in yaml_bytes.DAMAGES]

    assert made(1) == made(1)
    assert made(1) != made(2)


def test_every_command_is_known_with_its_options() -> None:
    known = {
        line.words: {option.name for option in line.options} for line in command_lines.commands()
    }
    assert known["update",] > {"", "--status", "--dry-run"}
    assert known["score",] > {"--gaps", "--what-if"}
    assert "--part" in known["score", "set"]
    assert "--pdf" not in known["render",]


def test_a_few_cases_of_each_kind_and_one_again() -> None:
    def fuzz(*argv: str) -> str:
        ended = subprocess.run(
            [sys.executable, str(ROOT / "tools" / "fuzz.py"), "--seed", "7", *argv],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (ended.returncode in {0, 1}, ended.stderr) == (True, "")
        return ended.stdout

    lines = fuzz("--seconds", "0.1", "--jobs", "1").splitlines()
    assert lines[0].startswith("seed 7")
    assert fuzz("--only", "yaml", "--case", "3") == fuzz("--only", "yaml", "--case", "3")
