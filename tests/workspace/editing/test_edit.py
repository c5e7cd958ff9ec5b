"""Edits in place, on files in many styles: only the meant characters change."""

import difflib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_cli.errors import RefusedError
from cchc_cli.model.change import AddItem, Change, SetValue
from cchc_cli.workspace.editing.amend import amend
from cchc_cli.workspace.editing.quoting import scalar
from cchc_cli.workspace.reading.files import find_workspace
from cchc_cli.workspace.reading.load import load
from tests.helpers.data_files import HEAD

TASK = """\
tasks:
  # trên
  - id: T-1   # mã
    department: KT
    content: >-
      dòng một
      dòng hai

    # trước hạn
    due:   # chưa có
  - {id: T-2, department: KT, content: "hai", evidence: []}
  - id: T-3
    department: KT
    content: |
      ba
    evidence:
    - title: a
      date: 2025-01-01
    # cuối
"""


def edited(root: Path, *changes: Change) -> str:
    loaded = load(find_workspace(str(root)))
    amendment = amend(loaded, changes)
    return amendment.edits[0][1] if amendment.edits else ""


def delta(old: str, new: str) -> tuple[list[str], list[str]]:
    lines = list(difflib.ndiff(old.splitlines(), new.splitlines()))
    return [x[2:] for x in lines if x[0] == "-"], [x[2:] for x in lines if x[0] == "+"]


CASES: list[tuple[str, Change, list[str], list[str]]] = [
    ("an empty key", SetValue(("tasks", 0, "due"), "2025-12-01"),
     ["    due:   # chưa có"], ["    due: 2025-12-01   # chưa có"]),
    ("an absent key, in the schema's order", SetValue(("tasks", 0, "product"), "Báo cáo"),
     [], ["    product: Báo cáo"]),
    ("a key before the first", SetValue(("tasks", 0, "notice"), "x"), [], ["    notice: x"]),
    ("a flow record", SetValue(("tasks", 1, "status"), "paused"),
     ['  - {id: T-2, department: KT, content: "hai", evidence: []}'],
     ['  - {id: T-2, department: KT, content: "hai", status: paused, evidence: []}']),
    ("quotes stay", SetValue(("tasks", 1, "content"), "mới"),
     ['  - {id: T-2, department: KT, content: "hai", evidence: []}'],
     ['  - {id: T-2, department: KT, content: "mới", evidence: []}']),
    ("an item of an empty flow list", AddItem(("tasks", 1, "evidence"), {"title": "b: c"}),
     ['  - {id: T-2, department: KT, content: "hai", evidence: []}'],
     ['  - {id: T-2, department: KT, content: "hai", evidence: [{title: "b: c"}]}']),
    ("the next item of a list", AddItem(("tasks", 2, "evidence"), {"title": "b", "date": "2025-02-01"}),
     [], ["    - title: b", "      date: 2025-02-01"]),
    ("the first item of a list", AddItem(("tasks", 0, "log"), {"date": "2025-02-01", "note": "x # y"}),
     [], ["    log:", "      - date: 2025-02-01", '        note: "x # y"']),
    ("a block scalar", SetValue(("tasks", 2, "content"), "bốn"),
     ["    content: |", "      ba"], ["    content: bốn"]),
]  # fmt: skip


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize(
    ("change", "gone", "come"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_only_what_is_meant_changes(
    workspace: Callable[..., Path], change: Any, gone: Any, come: Any, line_break: str, bom: str
) -> None:
    old = (HEAD + TASK).replace("\n", line_break)
    root = workspace((bom + old).encode())
    loaded = load(find_workspace(str(root)))
    new = amend(loaded, [change]).edits[0][1]
    assert delta(old, new) == (gone, come)
    assert new.count("\n") == new.count(line_break)


def test_a_block_scalar_is_emptied(workspace: Callable[..., Path]) -> None:
    old = HEAD + TASK + "    product: |\n      Báo cáo\n"
    loaded = load(find_workspace(str(workspace(old))))
    new = amend(loaded, [SetValue(("tasks", 2, "product"), None)]).edits[0][1]
    assert delta(old, new) == (["    product: |", "      Báo cáo"], ["    product:"])


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("header", ["|", ">", "|+", "|4", "|4+ # lời bàn"])
@pytest.mark.parametrize(
    "change",
    [
        SetValue(("tasks", 0, "due"), "2025-11-30"),
        AddItem(("tasks", 0, "log"), {"note": "mới"}),
        AddItem(("tasks", 0, "evidence"), {"title": "mới"}),
    ],
)
@pytest.mark.parametrize("last", ["content", "log"])
def test_a_file_that_ends_within_a_block_scalar(
    workspace: Callable[..., Path], change: Any, header: str, line_break: str, last: str
) -> None:
    """What the scalar says stays: no line break comes to its end (found by test_any_style)."""
    task = "tasks:\n  - id: T-1\n    department: KT\n"
    if last == "content":
        task += f"    content: {header}\n        Báo cáo"
    else:
        header = header.replace("4", "6")
        task += f"    content: x\n    log:\n      - note: {header}\n              Báo cáo"
    old = (HEAD + task).replace("\n", line_break)
    new = edited(workspace(old.encode()), change)
    expected = known(yaml.load(old, yaml.BaseLoader))
    item = expected["tasks"][0]
    if isinstance(change, AddItem):
        item[change.path[-1]] = [*item.get(change.path[-1], []), dict(change.item)]
    else:
        item[change.path[-1]] = change.value
    assert known(yaml.load(new, yaml.BaseLoader)) == expected


@pytest.mark.parametrize(
    "tail",
    [
        "  - {id: A, department: KT, content: &x một, product: *x}\n",
        "  - &t {id: A, department: KT, content: một}\n  - *t\n",
    ],
)
def test_shared_values_are_refused(workspace: Callable[..., Path], tail: str) -> None:
    root = workspace(HEAD + "tasks:\n" + tail)
    with pytest.raises(RefusedError):
        edited(root, SetValue(("tasks", 0, "content"), "hai"))


WORDS = st.lists(
    st.sampled_from(["Báo cáo", "hồ sơ", "a: b", "x # y", "số 45/BC", "- gạch", "'nháy'", '"kép"', "{m}", "[n]", "10%", "@", "đúng"]),
    min_size=1, max_size=6,
).map(" ".join)  # fmt: skip

EVIDENCE = st.fixed_dictionaries(
    {"title": WORDS}, optional={"date": st.just("2025-10-20"), "number": WORDS}
)

RECORD = st.fixed_dictionaries(
    {"department": st.just("KT"), "content": WORDS},
    optional={
        "product": WORDS,
        "due": st.sampled_from(["", "2025-12-31"]),
        "criteria": st.just([]),
        "status": st.sampled_from(["in_progress", "not_started"]),
        "percent": st.sampled_from(["10", ""]),
        "reason": WORDS,
        "evidence": st.lists(EVIDENCE, max_size=3),
        "log": st.lists(
            st.fixed_dictionaries({"date": st.just("2025-01-02"), "note": WORDS}), max_size=2
        ),
    },
)

FREE = {"content", "product", "reason", "note", "title"}


class Writer:
    """Writes the same record in one of many hands."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.comments = 0

    def comment(self, gap: str = "  ") -> str:
        if self.dice.random() < 0.7:
            return ""
        self.comments += 1
        return f"{gap}# lời bàn {self.comments}"

    def text(self, value: str, indent: int, flow: bool, key: str = "") -> str:
        if not value:
            return ""
        ways: list[Callable[[], str]] = [
            lambda: scalar(value, flow=flow),
            lambda: scalar(value, flow=flow, style="'"),
            lambda: scalar(value, flow=flow, style='"'),
        ]
        if not flow and key in FREE:
            pad = "\n" + " " * (indent + 2)
            ways += [
                lambda: (
                    f"{self.dice.choice(['>-', '>', '|', '|-', '>+'])}{self.comment(' ')}{pad}{value}"
                ),
                lambda: (
                    f">-{pad}{value.replace(' ', pad) if not set(value) & set('#:-') else value}"
                ),
            ]
        return self.dice.choice(ways)()

    def flow(self, value: Any) -> str:
        if isinstance(value, dict):
            gap = self.dice.choice([", ", " , ", ",\n             "])
            return "{" + gap.join(f"{k}: {self.flow(v)}" for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flow, value)) + "]"
        return self.text(value, 0, True)

    def block(self, record: dict[str, Any], indent: int) -> list[str]:
        lines = []
        for key, value in record.items():
            pad = " " * indent
            if self.dice.random() < 0.1:
                lines.append(self.dice.choice(["", f"{pad}# giữa", "# sát lề"]))
            if isinstance(value, list):
                lines += self.listing(key, value, indent)
            else:
                text = self.text(value, indent, False, key)
                tail = "" if "\n" in text else self.comment()
                lines.append(f"{pad}{key}: {text}{tail}" if text else f"{pad}{key}:{tail}")
        return lines

    def listing(self, key: str, items: list[Any], indent: int) -> list[str]:
        pad = " " * indent
        if not items or self.dice.random() < 0.3:
            return [f"{pad}{key}: {self.flow(items)}{self.comment()}"]
        lines = [f"{pad}{key}:{self.comment()}"]
        inner = indent + self.dice.choice([0, 2, 4])
        for item in items:
            lines += self.item(item, inner)
        return lines

    def item(self, item: dict[str, Any], dash: int) -> list[str]:
        pad = " " * dash
        if self.dice.random() < 0.3:
            return [f"{pad}- {self.flow(item)}{self.comment()}"]
        offset = self.dice.choice([2, 2, 4])
        lines = self.block(item, dash + offset)
        while not lines[0].strip() or lines[0].lstrip().startswith("#"):
            lines.pop(0)
        return [f"{pad}-{' ' * (offset - 1)}{lines[0].lstrip()}", *lines[1:]]

    def file(self, tasks: list[dict[str, Any]]) -> str:
        dash = self.dice.choice([0, 2, 4])
        lines = [f"tasks:{self.comment()}"]
        for task in tasks:
            keys = list(task)
            if self.dice.random() < 0.3:
                self.dice.shuffle(keys)
            lines += self.item({k: task[k] for k in keys}, dash)
            if self.dice.random() < 0.2:
                lines.append("")
        tail = self.dice.choice(["", "\n", "\n\n", "\nstatistic_rules: []\n", "\n# hết\n"])
        text = HEAD + "\n".join(lines) + tail
        return text if self.dice.random() < 0.7 else text.replace("\n", "\r\n")


CHANGES = st.one_of(
    st.tuples(st.just("due"), st.sampled_from(["2025-11-30"])),
    st.tuples(st.just("status"), st.sampled_from(["in_progress"])),
    st.tuples(st.just("percent"), st.just("55")),
    st.tuples(st.just("reason"), WORDS),
    st.tuples(st.just("evidence"), EVIDENCE),
    st.tuples(
        st.just("log"), st.fixed_dictionaries({"date": st.just("2025-03-04"), "note": WORDS})
    ),
)


def known(value: Any) -> Any:
    """Leave out what is not known yet."""
    if isinstance(value, dict):
        return {k: known(v) for k, v in value.items() if not isinstance(v, str) or v.strip()}
    return [known(v) for v in value] if isinstance(value, list) else value


@pytest.mark.slow
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(RECORD, min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(0, 3), CHANGES), min_size=1, max_size=3),
    st.integers(0, 10**6),
)
def test_any_style(tmp_path: Path, records: Any, wishes: Any, seed: int) -> None:
    tasks = [{"id": f"T-{i}", **record} for i, record in enumerate(records)]
    writer = Writer(random.Random(seed))
    old = writer.file(tasks)
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "tasks.yaml").write_bytes(old.encode())
    loaded = load(find_workspace(str(tmp_path)))
    assert not any(file.faults or file.findings for file in loaded.files), old
    expected = known(yaml.load(old, yaml.BaseLoader))
    changes: list[Change] = []
    for at, (key, value) in wishes:
        task = expected["tasks"][at % len(tasks)]
        path = ("tasks", at % len(tasks), key)
        if isinstance(value, dict):
            task[key] = [*task.get(key, []), value]
            changes.append(AddItem(path, value))
        else:
            task[key] = value
            changes.append(SetValue(path, value))
    edits = amend(loaded, changes).edits  # none where everything stood there already
    new = edits[0][1] if edits else old
    assert known(yaml.load(new, yaml.BaseLoader)) == expected
    assert all(f"# lời bàn {n}" in new for n in range(1, writer.comments + 1))
    gone, _ = delta(old, new)
    assert len(gone) <= 2 * len(changes) + 8 * (old.count(">") + old.count("|"))
    assert ("\r\n" in old) == ("\r\n" in new)
    assert new.count("\n") == new.count("\r\n") or "\r\n" not in old
