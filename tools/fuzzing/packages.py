"""Word files changed in archive and XML: templates that are printed, documents that are judged."""

from collections.abc import Collection

from .documents import read_document
from .judging import FINE
from .session import Session
from .sources import ROOT, Sources
from .word_changes import changed, tagged

_WANTED = {
    "notice": ("TB-01",),
    "report": ("--period", "2025-Q3"),
    "reminder": ("--department", "KT"),
    "worklist": ("--department", "KT"),
}
"""What `render` must be told of a kind."""


def play(session: Session, sources: Sources) -> None:
    """Change a template or a document, and give it to the commands that read such files."""
    if session.rng.randrange(2):
        _template(session, sources)
    else:
        _document(session, sources)


def _template(session: Session, sources: Sources) -> None:
    rng = session.rng
    name = rng.choice(sorted(sources.templates))
    kind = name.partition(".")[0]
    data = ROOT / "examples" / ("bao-cao-2025/data" if kind == "plan" else "data")
    session.write({f"data/{path.name}": path.read_bytes() for path in data.glob("*.yaml")})
    change = rng.choice((changed, tagged))
    session.write({f"templates/{name}.docx": change(sources.templates[name], rng)})
    for argv in (("template", "check", name), ("template", "show", name), ("template", "list")):
        session.run(*argv)
    answer = session.run("render", kind, *_WANTED.get(kind, ()), "-o", "o.docx")
    _sound_if_made(session, answer.code, kind)


def _document(session: Session, sources: Sources) -> None:
    rng = session.rng
    session.write({"x.docx": changed(rng.choice(sources.documents), rng)})
    session.run("lint", "x.docx", "--format", rng.choice(("text", "json", "github")))
    session.run("lint", "x.docx", "--final", "--fail-on", "warning")
    # A repair and comments leave what needs a person, and say so.
    before = read_document((session.work / "x.docx").read_bytes()).faults
    for ways in (("--fix",), ("--annotate",), ("--fix", "--annotate")):
        (session.work / "o.docx").unlink(missing_ok=True)
        answer = session.run("lint", "x.docx", *ways, "-o", "o.docx")
        _sound_if_made(session, answer.code, f"lint {' '.join(ways)}", present=before)


def _sound_if_made(session: Session, code: int, what: str, present: Collection[str] = ()) -> None:
    made = session.work / "o.docx"
    if made.exists():
        if code > FINE + 1:
            session.fault(f"{what}: exit {code}, but a document was written")
        for words in sorted(set(read_document(made.read_bytes()).faults) - set(present)):
            session.fault(f"{what}: {words}")
