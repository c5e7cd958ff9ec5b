"""Documents made in a test as the command makes them, without writing a file."""

from functools import partial
from pathlib import Path

from cchc_cli.documents.document import Request
from cchc_cli.documents.make import Made, document, make
from cchc_cli.documents.templates import find_template
from cchc_cli.model.record import Record
from tests.helpers.repository import ROOT


def printed(record: Record, wanted: Request, workspace: Path = ROOT) -> Made:
    find = partial(find_template, workspace)
    return make(wanted.kind, document(record, wanted), find, record.organization.name)
