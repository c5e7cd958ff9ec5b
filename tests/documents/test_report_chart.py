"""The charts of duties by unit: the report's figures, each class with a look of its own."""

import datetime as dt
from dataclasses import replace

from cchc_cli.documents.prose import CLASSES
from cchc_cli.documents.report_chart import FILLS, charts_by_unit
from cchc_cli.documents.report_findings import findings
from cchc_cli.documents.scope import read_period, scope_of
from cchc_cli.model.record import Record
from cchc_cli.model.settings import ReportParts
from cchc_cli.progress.summary import by_unit
from cchc_cli.word.values import Chart
from tests.helpers.printing import opened, report

DAY = dt.date(2025, 12, 14)


def charted(record: Record) -> list[Chart]:
    return list(charts_by_unit(findings(record, scope_of(read_period("2025"), "ministry"), DAY)))


def test_every_class_of_the_text_has_a_look_of_its_own() -> None:
    assert list(FILLS) == [states[0] for states, _ in CLASSES]
    assert len(set(FILLS.values())) == len(FILLS)


def test_the_bars_are_the_figures_of_each_unit(example_record: Record) -> None:
    (chart,) = charted(example_record)
    seen = findings(example_record, scope_of(read_period("2025"), "ministry"), DAY).census
    units = [u for u in by_unit(seen, example_record.departments) if u.tally.total]
    assert chart.labels == tuple(unit.name for unit in units)
    totals = [sum(bars.values[i] or 0 for bars in chart.bars) for i in range(len(units))]
    assert totals == [unit.tally.total for unit in units]
    assert chart.most == max(totals)


def test_a_state_looks_the_same_when_others_are_not_there(example_record: Record) -> None:
    looks = {bars.name: bars.fill for bars in charted(example_record)[0].bars}
    late = [t for t in example_record.tasks if t.status != "done" and not t.repeat]
    fewer = {b.name: b.fill for b in charted(replace(example_record, tasks=tuple(late)))[0].bars}
    assert 0 < len(fewer) < len(looks)
    assert fewer.items() <= looks.items()


def test_a_report_has_charts_only_where_the_office_wants_them(example_record: Record) -> None:
    settings = example_record.settings
    for wanted in (False, True):
        parts = replace(settings.report or ReportParts(), chart=wanted)
        record = replace(example_record, settings=replace(settings, report=parts))
        assert bool(opened(report(record, "2025")).inline_shapes) == wanted
