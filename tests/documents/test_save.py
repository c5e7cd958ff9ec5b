"""A document is written where nothing is lost by it."""

import os
from collections.abc import Callable
from pathlib import Path

import docx

from tests.helpers.repository import ROOT


def test_a_document_edited_by_hand_is_not_overwritten(cchc: Callable, tmp_path: Path) -> None:
    target = tmp_path / "tb.docx"
    command = ("render", "notice", "--data", ROOT, "-o", target)
    assert cchc(*command).code == 0
    assert cchc(*command).code == 0
    document = docx.Document(str(target))
    document.paragraphs[0].add_run("sửa tay")
    document.save(str(target))
    edited = target.read_bytes()
    answer = cchc(*command)
    assert (answer.code, target.read_bytes()) == (5, edited)
    assert "--force" in answer.err
    assert cchc(*command, "--force").code == 0
    assert target.read_bytes() != edited


def test_a_target_that_cannot_be_written(cchc: Callable, tmp_path: Path) -> None:
    (tmp_path / "tb.docx").mkdir()
    answer = cchc("render", "notice", "--data", ROOT, "-o", tmp_path / "tb.docx", "--force")
    assert answer.code == 2


def test_only_files_are_written_to(cchc: Callable, tmp_path: Path) -> None:
    """A device or pipe that root names must stay what it is, forced or not."""
    pipe = tmp_path / "pipe.docx"
    os.mkfifo(pipe)
    for place in (pipe, tmp_path):
        for force in ((), ("--force",)):
            options = ("--data", ROOT / "examples", "--as-of", "2025-11-15", "-o", place)
            refused = cchc("render", "assignment", *options, *force)
            assert (refused.code, "không phải tệp thường" in refused.err) == (2, True)
    assert pipe.is_fifo()
