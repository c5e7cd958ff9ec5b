"""What the record says now where a form has a row: the other side of the comparison."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property

from cchc_cli.forms.baseline import Place
from cchc_cli.forms.criterion_rows import Led, criterion_values, led_criteria, open_keys, options
from cchc_cli.forms.layout import CRITERIA, EVIDENCE, STATISTICS, TASKS
from cchc_cli.forms.statistic_rows import figures, given_statistics
from cchc_cli.forms.task_rows import OPEN_KEYS, open_values
from cchc_cli.forms.unit_form import FormRow
from cchc_cli.model.index import Index
from cchc_cli.model.record import Record
from cchc_cli.model.statistics import Statistic
from cchc_cli.progress.existence import existence_day, notices_by_id
from cchc_cli.progress.states import TaskOnDay, task_on_day
from cchc_cli.scoring.outcome import latest


class Present:
    """A record on the day of the import, asked by sheet, id and period."""

    def __init__(self, record: Record, day: dt.date) -> None:
        """Take what is asked about; each thing is looked up once."""
        self.record = record
        self.day = day
        self._duties: dict[str, TaskOnDay] = {}
        self._given: dict[str, dict[str, Statistic]] = {}
        self._led: dict[int, dict[str, Led]] = {}

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where each duty stands in the record."""
        return {task.id: place for place, task in enumerate(self.record.tasks)}

    @cached_property
    def unit_names(self) -> Mapping[str, str]:
        """The names of units by id."""
        return {unit.id: unit.name for unit in self.record.departments}

    @cached_property
    def _notices(self) -> Mapping[str, object]:
        return notices_by_id(self.record.notices)

    def duty(self, name: str) -> TaskOnDay:
        """Return a duty that is there, as it stands."""
        if name not in self._duties:
            task = self.record.tasks[self.places[name]]
            since = existence_day(task, self._notices)  # type: ignore[arg-type]
            self._duties[name] = task_on_day(task, self.day, self.record.settings, since=since)
        return self._duties[name]

    def led(self, year: int | None) -> Mapping[str, Led]:
        """Return the criteria of a set that units score, by id."""
        if year is None:
            return {}
        if year not in self._led:
            found = [(i, x) for i, x in enumerate(self.record.indexes) if x.year == year]
            self._led[year] = {led.criterion.id: led for i, x in found for led in _led(x, i)}
        return self._led[year]

    def given(self, unit: str) -> Mapping[str, Statistic]:
        """Return the statistics that a unit gives, by id."""
        if unit not in self._given:
            self._given[unit] = {s.id: s for s in given_statistics(self.record, unit)}
        return self._given[unit]

    def owner(self, sheet: str, name: str, year: int | None) -> str | None:
        """Return the unit that a row belongs to; None where the record has no such row."""
        if sheet == TASKS:
            return self.record.tasks[self.places[name]].department if name in self.places else None
        if sheet == CRITERIA:
            return self.led(year)[name].department if name in self.led(year) else None
        if sheet == EVIDENCE:
            return self.owner(TASKS, name, year) or self.owner(CRITERIA, name, year)
        owners = (unit.id for unit in self.record.departments if name in self.given(unit.id))
        return next(owners, None)

    def row(self, place: Place, unit: str, year: int | None) -> FormRow | None:
        """Return what the record says where a form has a row; None where it lacks the period."""
        sheet, name, period = place
        if sheet == TASKS:
            return self._task_row(name, period)
        if sheet == STATISTICS:
            statistic = self.given(unit)[name]
            keys = [str(p) for p in statistic.values or {}]
            return FormRow(name, "", figures(statistic, keys))
        criterion = self.led(year)[name].criterion
        values = criterion_values(criterion, self.day)
        result = latest(criterion.results, self.day)
        if result is not None and result.date is not None:
            values["date"] = result.date.isoformat()
        return FormRow(name, "", values, open=open_keys(criterion), choices=options(criterion))

    def _task_row(self, name: str, period: str) -> FormRow | None:
        duty = self.duty(name)
        if (duty.task.repeat is None) == bool(period):
            return None
        if not period:
            return FormRow(name, "", open_values(duty, None), open=OPEN_KEYS)
        for occurrence in duty.occurrences:
            if str(occurrence.period) == period:
                return FormRow(name, period, open_values(duty, occurrence), open=OPEN_KEYS)
        return None


def _led(index: Index, at: int) -> list[Led]:
    return list(led_criteria(index, ("indexes", at)))
