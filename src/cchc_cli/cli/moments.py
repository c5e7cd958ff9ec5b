"""The record as it was at a revision, for the commands that compare it with another."""

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cchc_cli.history.revisions import Repository
    from cchc_cli.progress.compare import Moment


def moment_at(repository: "Repository", name: str, latest: dt.date) -> "Moment":
    """Load the record of a revision, judged on its day but not after `latest`.

    Raises DataError where it has errors, UsageError for an unknown revision.
    """
    from cchc_cli.cli.record import require_no_errors
    from cchc_cli.progress.compare import Moment
    from cchc_cli.workspace.reading.load import load_sources

    revision = repository.revision(name)
    day = min(revision.day, latest)
    loaded = load_sources(repository.workspace, repository.sources(revision))
    return Moment(name, require_no_errors(loaded, day).record, day)
