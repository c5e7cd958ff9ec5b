"""Ids completed by the Tab key, from data that may be broken."""

from pathlib import Path

from tests.helpers.processes import python


def complete(line: str, cwd: Path) -> list[str]:
    code = "import os, sys; os.chdir(sys.argv[1]); from cchc_cli.__main__ import main; sys.argv = ['cchc']; main()"
    environment = {
        "_CCHC_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")),
    }  # fmt: skip
    done = python(code, str(cwd), **environment)
    assert done.stderr == ""
    return done.stdout.split()


def test_ids_are_completed(examples: Path) -> None:
    assert {"NV-001", "NV-002"} <= set(complete("cchc update NV-00", examples))
    assert complete("cchc show 1.2", examples) == ["1.2", "1.2.1", "1.2.2"]
    assert complete("cchc tasks --department V", examples) == ["VP", "VHXH"]
    assert complete("cchc update NV-001 --status p", examples) == ["paused"]
    (examples / "data" / "tasks.yaml").write_bytes(b"tasks: [\xff\n  - id: X-1\n  {{{")
    assert complete("cchc update X", examples) == ["X-1"]


def test_completion_loads_little(examples: Path) -> None:
    code = """
import os, sys
os.chdir(sys.argv[1])
os.environ.update(_CCHC_COMPLETE="complete_bash", COMP_WORDS="cchc update N", COMP_CWORD="2")
sys.argv = ["cchc"]
from cchc_cli.__main__ import main
try:
    main()
except SystemExit:
    pass
print(*sorted({m.split(".")[0] for m in sys.modules}), file=sys.stderr)
"""
    done = python(code, str(examples))
    loaded = set(done.stderr.split())
    assert (done.returncode, "NV-001" in done.stdout) == (0, True), done.stderr
    assert not {"pydantic", "pydantic_core", "yaml", "rich", "lxml", "docx"} & loaded
