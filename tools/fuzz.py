"""Give odd things to every command, and count how it ends.

    python tools/fuzz.py --seconds 60 [--seed N] [--only KIND] [--jobs N] [--keep FOLDER]
    python tools/fuzz.py --only KIND --seed N --case M      # one case again

Kinds: `workspaces` are valid records of odd contents, `yaml` is bytes of good YAML changed,
`packages` are Word files changed in archive and XML, `workbooks` are Excel files changed so,
`commands` are command lines of odd values.
What a case does follows from seed, kind and number alone; how many cases there are, from the
time. Exit 1 where something went wrong: a traceback, an exit code outside the command's list, a
signal that steers the terminal, a record that is valid no more, a document that is unsound or
lacks a text of the record.
"""

import argparse
import gc
import importlib
import multiprocessing
import os
import pkgutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple

from fuzzing import command_lines, packages, workbooks, workspaces, yaml_bytes
from fuzzing.running import whole
from fuzzing.session import Fault, Session
from fuzzing.sources import Sources, sources

import cchc_cli

KINDS: dict[str, Callable[[Session, Sources], None]] = {
    "workspaces": workspaces.play,
    "yaml": yaml_bytes.play,
    "packages": packages.play,
    "workbooks": workbooks.play,
    "commands": command_lines.play,
}
SHOWN = 3
"""Cases that are named of faults with the same words."""


class Played(NamedTuple):
    """A case that was played."""

    kind: str
    number: int
    codes: Counter[int]
    faults: list[Fault]


class Wanted(NamedTuple):
    """What the command line asks for."""

    seconds: float
    seed: int
    kinds: tuple[str, ...]
    case: int | None
    jobs: int
    keep: Path | None


def main() -> int:
    """Play cases until the time is over, print what came of them."""
    wanted = _wanted()
    _import_all()
    with tempfile.TemporaryDirectory(prefix="cchc-fuzz-") as scratch:
        base = sources(whole, Path(scratch, "documents"))
        gc.freeze()  # a child that collects would copy every page
        shares = [(wanted, base, Path(scratch), job) for job in range(wanted.jobs)]
        with multiprocessing.get_context("fork").Pool(wanted.jobs) as pool:
            played = [case for share in pool.starmap(_share, shares) for case in share]
    return report(wanted.seed, played)


def _wanted() -> Wanted:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--case", type=int, help="this case alone; needs --only")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, help="where failing workspaces are copied to")
    given = parser.parse_args()
    if given.case is not None and not given.only:
        parser.error("--case needs --only")
    kinds = (given.only,) if given.only else tuple(KINDS)
    jobs = 1 if given.case is not None else given.jobs
    return Wanted(given.seconds, given.seed, kinds, given.case, jobs, given.keep)


def _import_all() -> None:
    """Import every module once, so that no child has to."""
    for module in pkgutil.walk_packages(cchc_cli.__path__, "cchc_cli."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def _share(wanted: Wanted, base: Sources, scratch: Path, job: int) -> list[Played]:
    """Play every so-manieth case, the kind that had the least time so far next."""
    if wanted.case is not None:
        return [play(wanted, wanted.kinds[0], wanted.case, base, scratch=scratch)]
    until = time.monotonic() + wanted.seconds
    spent = dict.fromkeys(wanted.kinds, 0.0)
    numbers = {kind: count(job, wanted.jobs) for kind in wanted.kinds}
    played = []
    while (begun := time.monotonic()) < until:
        kind = min(spent, key=spent.__getitem__)
        played.append(play(wanted, kind, next(numbers[kind]), base, scratch=scratch))
        spent[kind] += time.monotonic() - begun
    return played


def play(wanted: Wanted, kind: str, number: int, base: Sources, *, scratch: Path) -> Played:
    """Play one case in a folder of its own."""
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        session = Session(Path(folder), _random(wanted.seed, kind, number), whole)
        try:
            KINDS[kind](session, base)
        except Exception as error:  # noqa: BLE001 - an answer nobody foresaw is a finding too
            session.fault(f"an answer that could not be read: {error!r:.80}")
        session.end()
        if session.faults and wanted.keep is not None:
            session.keep(wanted.keep / f"{kind}-{wanted.seed}-{number}")
        return Played(kind, number, session.codes, session.faults)


def _random(seed: int, kind: str, number: int) -> Random:
    return Random(f"{seed} {kind} {number}")  # noqa: S311 - to be drawn again, not to be secret


def report(seed: int, played: list[Played]) -> int:
    """Print runs by kind and exit code, then each sort of fault with how to see it again."""
    codes = sorted({code for case in played for code in case.codes})
    print(f"{'seed ' + str(seed):<12}{'cases':>8}" + "".join(f"{code:>7}" for code in codes))
    for kind in KINDS:
        own = [case for case in played if case.kind == kind]
        total = sum((case.codes for case in own), Counter[int]())
        if own:
            print(f"{kind:<12}{len(own):>8}" + "".join(f"{total[code]:>7}" for code in codes))
    lines = list(_grouped(seed, played))
    print("\n".join(lines) or "no fault")
    return 1 if lines else 0


def _grouped(seed: int, played: list[Played]) -> Iterator[str]:
    found: defaultdict[str, list[tuple[Played, Fault]]] = defaultdict(list)
    for case in played:
        for fault in case.faults:
            found[fault.words].append((case, fault))
    for words, cases in sorted(found.items()):
        yield f"\n{words} ({len(cases)} times)"
        shortest = sorted(cases, key=lambda pair: (len(pair[1].command), pair[0].number))
        for case, fault in shortest[:SHOWN]:
            yield f"  --only {case.kind} --seed {seed} --case {case.number}"
            yield f"    {ascii(fault.command)[1:300]}"


if __name__ == "__main__":
    sys.exit(main())
