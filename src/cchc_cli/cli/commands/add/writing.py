"""How every new record gets into the files."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cchc_cli.cli.options import day_of

if TYPE_CHECKING:  # the Tab key loads this module, and must not load the record
    from cchc_cli.model.change import Change
    from cchc_cli.workspace.reading.load import Loaded


def write(
    data: str | None,
    as_of: str | None,
    changes: "Callable[[Loaded], list[Change]]",
    *,
    dry_run: bool,
    form: str,
) -> "Loaded":
    """Open the record, make the changes that add to it, say what was added.

    Returns the record as it was.
    """
    from cchc_cli.cli.amending import finish
    from cchc_cli.cli.record import open_to_add
    from cchc_cli.workspace.editing.amend import amend

    day = day_of(as_of)
    loaded, wrong = open_to_add(data, day, writing=not dry_run)
    amendment = amend(loaded, changes(loaded))
    finish(loaded, amendment, day, dry_run=dry_run, form=form, wrong=wrong)
    return loaded
