"""Random records for property tests: small, within two years, and sound enough to be judged."""

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from cchc_cli.model.deadline import Deadline
from cchc_cli.model.department import Department
from cchc_cli.model.evidence import Evidence
from cchc_cli.model.index import Area, Criterion, Index
from cchc_cli.model.notice import Notice
from cchc_cli.model.organization import Organization
from cchc_cli.model.partial_date import PartialDate
from cchc_cli.model.period import Period
from cchc_cli.model.record import Record
from cchc_cli.model.result import Result
from cchc_cli.model.settings import Settings
from cchc_cli.model.statistics import Statistic
from cchc_cli.model.task import Completion, LogEntry, Repeat, Task
from cchc_cli.periods.calendar import period_of
from cchc_cli.scoring.kinds.choice import Choice
from cchc_cli.scoring.kinds.levels import Levels, Step

FIRST, LAST = dt.date(2024, 11, 1), dt.date(2026, 2, 28)
DAYS = st.dates(FIRST, LAST)
WORDS = st.sampled_from(["một", "hai", "ba"])
SOME_DAY = st.none() | DAYS
EVIDENCE = st.builds(Evidence, title=WORDS, date=SOME_DAY, url=st.none() | WORDS)
STATUSES = st.sampled_from(["not_started", "in_progress", "done", "paused", "cancelled"])
LOG = st.builds(LogEntry, date=SOME_DAY, note=st.none() | WORDS, status=st.none() | STATUSES)
SPANS = st.sampled_from(["week", "month", "quarter", "half", "year"])


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    day = draw(DAYS)
    span = draw(st.sampled_from(["day", "month", "quarter", "half", "year"]))
    return Deadline(day if span == "day" else period_of(day, span))


@st.composite
def repeats(draw: st.DrawFn) -> Repeat:
    every = draw(SPANS)
    periods = DAYS.map(lambda day: period_of(day, every))
    first, last = draw(st.none() | periods), draw(st.none() | periods)
    if first and last and last < first:
        first, last = last, first
    weekly = every == "week"
    after = None if weekly else draw(st.sampled_from([None, None, 1]))
    most = {"half": 6, "year": 12}.get(every)
    return Repeat(
        every=every,
        day=None if weekly else draw(st.none() | st.integers(1, 31)),
        weekday=draw(st.sampled_from([None, "mon", "sun"])) if weekly else None,
        month=draw(st.none() | st.integers(1, most)) if most and after is None else None,
        after=after,
        from_=first,
        until=last,
        skip=tuple(draw(st.lists(periods, max_size=2, unique=True))),
        moved=draw(st.none() | st.dictionaries(periods, DAYS, max_size=2)),
    )


@st.composite
def tasks(draw: st.DrawFn, name: str = "T", repeating: bool | None = None) -> Task:
    repeats_by = (
        draw(repeats()) if (draw(st.booleans()) if repeating is None else repeating) else None
    )
    done: tuple[Completion, ...] = ()
    if repeats_by is not None:
        periods = DAYS.map(lambda day: period_of(day, repeats_by.every))
        entry = st.builds(
            Completion,
            period=periods,
            completed=SOME_DAY,
            evidence=st.lists(EVIDENCE, max_size=1).map(tuple),
        )
        done = tuple(draw(st.lists(entry, max_size=4, unique_by=lambda e: e.period)))
    start = draw(SOME_DAY)
    if repeats_by is not None and repeats_by.from_ is None and start is None:
        start = FIRST
    return Task(
        id=name,
        notice=draw(st.sampled_from([None, "N", "M"])),
        department=draw(st.sampled_from(["A", "B"])),
        partners=tuple(draw(st.lists(st.sampled_from(["C", "D"]), max_size=2))),
        content=draw(WORDS),
        product=draw(st.none() | WORDS),
        due=None if repeats_by else draw(st.none() | deadlines()),
        due_text=draw(st.none() | WORDS),
        start=start,
        repeat=repeats_by,
        status=draw(STATUSES),
        percent=draw(st.none() | st.integers(0, 100).map(Decimal)),
        completed=None if repeats_by else draw(SOME_DAY),
        reason=draw(st.none() | WORDS),
        evidence=tuple(draw(st.lists(EVIDENCE, max_size=2))),
        done=done,
        log=tuple(draw(st.lists(LOG, max_size=3))),
    )


NOTICES = st.fixed_dictionaries({"N": st.none() | DAYS, "M": st.none() | DAYS}).map(
    lambda dates: tuple(
        Notice(
            id=name, subject="x", date=None if d is None else PartialDate(d.year, d.month, d.day)
        )
        for name, d in dates.items()
    )
)
SETTINGS = st.builds(
    Settings,
    due_soon_days=st.integers(0, 20),
    periods=st.sampled_from(["ministry", "calendar"]),
    require_evidence=st.booleans(),
)


@st.composite
def criteria(draw: st.DrawFn, name: str, depth: int = 1) -> Criterion:
    scoring = draw(
        st.sampled_from([
            Choice(kind="choice", options={"Có": Decimal(1), "Không": Decimal(0)}),
            Levels(kind="levels", steps=(Step(from_=Decimal(1), points=Decimal(1)),)),
        ])
    )  # fmt: skip
    parts = draw(st.integers(0, 2)) if depth else 0
    return Criterion(
        id=name,
        name=draw(WORDS),
        max=Decimal(draw(st.integers(1, 3))),
        scoring=scoring,
        claimed=draw(st.none() | st.integers(0, 1).map(Decimal)),
        results=tuple(
            draw(st.lists(st.builds(Result, date=SOME_DAY, choice=st.just("Có")), max_size=2))
        ),
        evidence=tuple(draw(st.lists(EVIDENCE, max_size=1))),
        criteria=tuple(draw(criteria(f"{name}.{i}", depth - 1)) for i in range(parts)),
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    names = draw(st.permutations(["T1", "T2", "T3", "T4"]))[: draw(st.integers(0, 4))]
    areas = draw(st.permutations(["1", "2"]))[: draw(st.integers(0, 2))]
    years = draw(st.sampled_from([(), (2025,), (2025, 2026)]))
    values = st.dictionaries(
        st.sampled_from(
            [Period(2025, "quarter", 1), Period(2025, "month", 2), Period(2025, "year")]
        ),
        st.integers(0, 9).map(Decimal),
        max_size=2,
    )
    return Record(
        organization=Organization(name=draw(WORDS), place="x", symbol="y"),
        settings=draw(SETTINGS),
        departments=(Department(id="A", name="A"), Department(id="B", name=draw(WORDS))),
        notices=draw(NOTICES),
        tasks=tuple(draw(tasks(name)) for name in names),
        indexes=tuple(
            Index(
                year=year,
                name=draw(WORDS),
                areas=tuple(
                    Area(id=a, name=draw(WORDS), criteria=(draw(criteria(f"{a}.1")),))
                    for a in areas
                ),
            )
            for year in years
        ),
        statistics=(Statistic(id="s", name="s", unit="x", values=draw(st.none() | values)),),
    )
