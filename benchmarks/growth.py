"""What ten times the data costs: ten times as much, or a little more."""

from collections.abc import Sequence

from measuring import Bench
from workspaces import DAY, of_plain_duties, of_tasks

SIZES = (200, 2_000, 20_000, 100_000)
_SLACK = 1.1
"""Over the growth of the data: memory that no longer fits into caches costs a little."""


def measure(bench: Bench) -> None:
    """Measure each command at each size against the size before."""
    # The folder: so many duties stand in several files.
    paths = [str(of_plain_duties(bench.folder / f"plain-{size}", size).parent) for size in SIZES]
    made = str(bench.folder / "made")
    for name, argv in (
        ("check", ("check",)),
        ("status", ("status", *DAY)),
        ("tasks --format json", ("tasks", "--format", "json", *DAY)),
        ("show", ("show", "NV-00100", *DAY)),
        ("page", ("page", "-o", f"{made}.html", *DAY)),
        ("message --all", ("message", "--all", *DAY)),
    ):
        _grown(bench, name, argv, paths)
    _grown(bench, "calendar", ("calendar", "-o", f"{made}.ics", *DAY), paths[:3])
    proven = [str(of_tasks(bench.folder / f"proven-{size}", size)) for size in SIZES[:3]]
    _grown(bench, "evidence check", ("evidence", "check", *DAY), proven)
    _updated(bench)


def _grown(bench: Bench, name: str, argv: Sequence[str], paths: Sequence[str]) -> None:
    sizes = SIZES[: len(paths)]
    for small, large, before, after in zip(sizes, sizes[1:], paths, paths[1:], strict=False):
        times = large // small
        bench.compare(
            f"cchc {name}, {large:,} duties / {small:,}",
            round(times * _SLACK, 1),
            bench.cchc(*argv, "--data", after),
            bench.cchc(*argv, "--data", before),
            most_rounds=3,
        )


def _updated(bench: Bench) -> None:
    """Measure an edit of one field against a check of the same file."""
    path = str(of_tasks(bench.folder / "edited", 10_000))
    percents = iter(range(10**6))

    def update() -> float:
        percent = str(next(percents) % 100)
        return bench.cchc("update", "NV-05000", "--percent", percent, "--data", path)()

    bench.compare(
        "cchc update of one field / check, 10,000 duties",
        1.3,
        update,
        bench.cchc("check", "--data", path),
        most_rounds=7,
    )
