"""Every code a diagnostic may carry, with the words that `cchc explain` says of it."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from cchc_cli.model.diagnostic import Finding, Found
from cchc_cli.model.record import Record
from cchc_cli.model.severity import Severity
from cchc_cli.model.task import Task
from cchc_cli.progress.existence import Notices, existence_day, notices_by_id
from cchc_cli.workspace.reading.evidence_files import EvidenceFile


class Rule(NamedTuple):
    """A code with its severity and, in Vietnamese, what it means and an example."""

    code: str
    severity: Severity
    title: str
    why: str
    wrong: str
    right: str


@dataclass(frozen=True)
class CheckedRecord:
    """What a rule may look at: the record, the day, and ids that validation refused."""

    record: Record
    today: dt.date
    refused_ids: dict[str, set[str]] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()
    """Lists of which a part was refused whose id nobody knows; `settings` where those were."""
    partial: bool = False
    """One file of the workspace: what it refers to may stand in another."""
    unread: bool = False
    """A file could not be read at all: what others refer to may stand there."""
    folder: str = ""
    """The name of the workspace's folder, to which paths of files are relative."""
    proofs: Mapping[str, EvidenceFile] = field(default_factory=dict)
    """The files that prove something, by name; only rules of evidence look at the disk."""

    def since(self, task: Task) -> dt.date | None:
        """Return the day from which on a duty exists."""
        return existence_day(task, self.notices)

    def far_ahead(self, day: dt.date) -> bool:
        """Tell whether a day lies so far after the day of judgement that its year is mistyped.

        Why a year: plans and duties of the next one are written in this one, none of a later one.
        """
        return (day.year - 1, day.month, day.day) > (
            self.today.year,
            self.today.month,
            self.today.day,
        )

    def elsewhere(self, task: Task) -> bool:
        """Tell whether a duty's notice may stand in a file that was not read."""
        named = task.notice is not None and task.notice not in self.notices
        return named and (
            self.partial
            or self.unread
            or "notices" in self.unsure
            or task.notice in self.refused_ids.get("notices", ())
        )

    @property
    def may_list_statistics(self) -> bool:
        """Whether settings that name a list of statistics may be what could not be read."""
        return "settings" in self.unsure and self.record.settings.statistics is None

    @cached_property
    def notices(self) -> Notices:
        """The notices by id."""
        return notices_by_id(self.record.notices)

    def ids(self, name: str) -> set[str]:
        """Return the ids of a list, refused ones included, so that none seems unknown."""
        known = {item.id for item in getattr(self.record, name)}
        return known | self.refused_ids.get(name, set())


Check = Callable[[CheckedRecord], Iterator[Finding]]
Suite = Literal["record", "evidence"]
"""Which command runs a rule: every one that reads the record, or `evidence check` alone."""

RULES: dict[str, Rule] = {}
HOMES: dict[str, str] = {}
"""The file that a code stands in: rules of one file are about one thing."""
CHECKS: dict[Suite, list[tuple[Rule, Check]]] = {"record": [], "evidence": []}


def declare(rule: Rule, module: str) -> None:
    """Register a code that reading the files reports, with the module that it stands in."""
    RULES[rule.code] = rule
    HOMES[rule.code] = module.rpartition(".")[2]


def check(rule: Rule, suite: Suite = "record") -> Callable[[Check], Check]:
    """Register a function that finds breaches of one rule across the record."""

    def register(function: Check) -> Check:
        declare(rule, function.__module__)
        CHECKS[suite].append((rule, function))
        return function

    return register


def run_rules(
    checked: CheckedRecord, *, suite: Suite = "record", only: Severity | None = None
) -> Iterator[Found]:
    """Yield what the rules of a suite find in the record, or those of one severity."""
    for rule, function in CHECKS[suite]:
        if only is None or rule.severity == only:
            for finding in function(checked):
                yield finding, rule.severity
