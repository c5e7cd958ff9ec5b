"""A form as an Excel workbook: sheets to fill, a guide, and what was sent in hidden sheets."""

import datetime as dt
from collections.abc import Iterable, Sequence

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cchc_cli.forms import guide, styles
from cchc_cli.forms.baseline import baseline_cells
from cchc_cli.forms.book import Book
from cchc_cli.forms.cells import shown
from cchc_cli.forms.columns import height_of, width_of
from cchc_cli.forms.heads import NOTHING, footer, lines
from cchc_cli.forms.layout import BASELINE, EVIDENCE, EVIDENCE_ROWS, GUIDE, KEY_ROW, LISTS, TASKS
from cchc_cli.forms.rules import Rule, Rules, Span, grouped
from cchc_cli.forms.unit_form import FormRow, FormSheet, UnitForm
from cchc_cli.xlsx.fitting import cut
from cchc_cli.xlsx.tables import A4

HEAD_ROW = 5
"""The row of the heads of columns, from 0: below the keys and four lines."""
FIRST_ROW = HEAD_ROW + 1
_MARGIN = 0.4  # inches
_ALLOWED = dict.fromkeys(("format_columns", "format_rows", "sort", "autofilter"), True)
"""What may be done in a protected sheet beside filling it."""


def form_bytes(form: UnitForm) -> bytes:
    """Write the form of a unit; the same form is always the same bytes."""
    book = Book(form)
    pages = [book.workbook.add_worksheet(sheet.name) for sheet in form.sheets]
    page, hidden = book.workbook.add_worksheet(GUIDE), book.workbook.add_worksheet(BASELINE)
    _write_guide(book, page)
    _write_rows(book, hidden, baseline_cells(form))
    lists = _write_lists(book, form)
    for page, sheet in zip(pages, form.sheets, strict=True):
        _write_sheet(book, page, sheet, Rules(sheet.name, lists))
    return book.close()


def _write_rows(book: Book, page: Worksheet, rows: Iterable[Sequence[str]]) -> None:
    """Write a hidden sheet of texts."""
    kept = book.format(styles.KEPT)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            page.write_string(number, place, cut(text), kept)
    page.protect()
    page.hide()


def _write_lists(book: Book, form: UnitForm) -> dict[tuple[str, ...], str]:
    """Write the labels of choices one below the other, and return where each list stands."""
    found = (row.choices.get("choice") for sheet in form.sheets for row in sheet.rows)
    lists = list(dict.fromkeys(labels for labels in found if labels))
    if not lists:
        return {}
    page = book.workbook.add_worksheet(LISTS)
    _write_rows(book, page, ([label] for labels in lists for label in labels))
    places, first = {}, 1
    for labels in lists:
        last = first + len(labels) - 1
        places[labels] = f"={LISTS}!$A${first}:$A${last}"
        first = last + 1
    return places


def _write_sheet(book: Book, page: Worksheet, sheet: FormSheet, rules: Rules) -> None:
    form = book.form
    widths = [width_of(column, sheet.rows) for column in sheet.columns]
    for place, (column, width) in enumerate(zip(sheet.columns, widths, strict=True)):
        page.set_column(place, place, width, _below(book, sheet))
        page.write_string(KEY_ROW - 1, place, column.key, book.format(styles.KEPT))
        page.write_string(HEAD_ROW, place, column.head, book.format(styles.head_style(column)))
    page.set_row(KEY_ROW - 1, None, None, {"hidden": True})
    rows: Sequence[FormRow | None] = sheet.rows
    if sheet.name == EVIDENCE:
        rows = [None] * EVIDENCE_ROWS
    looks = (styles.STRONG, styles.TITLE, styles.PLAIN, styles.STRONG)
    said = zip(lines(form, sheet.name, empty=not rows), looks, strict=True)
    for number, (line, look) in enumerate(said, start=KEY_ROW):
        page.write_string(number, 0, line, book.format(look))
    if not rows:
        page.write_string(FIRST_ROW, 1, NOTHING[sheet.name], book.format(styles.PLAIN))
    _write_entries(book, page, sheet, rows)
    _set_heights(page, sheet, rows, widths)
    _add_rules(page, sheet, rows, rules)
    _set_view(page, sheet, last=HEAD_ROW + max(len(rows), 1))
    _set_print(page, form)


def _below(book: Book, sheet: FormSheet) -> Format | None:
    """Return the format of a column's free cells: evidence may go on below."""
    return book.format(styles.FREE) if sheet.name == EVIDENCE else None


def _write_entries(
    book: Book, page: Worksheet, sheet: FormSheet, rows: Sequence[FormRow | None]
) -> None:
    for place, column in enumerate(sheet.columns):
        roles: tuple[styles.Role, ...] = ("read", "fill", "closed")
        looks = {role: book.format(styles.cell_style(column, role)) for role in roles}
        for number, row in enumerate(rows, start=FIRST_ROW):
            value = None if row is None else shown(column, _value(column.key, row))
            look = looks[styles.role_of(column, row)]
            if value is None:
                page.write_blank(number, place, None, look)
            elif isinstance(value, str):
                page.write_string(number, place, value, look)
            elif isinstance(value, dt.date):
                page.write_datetime(number, place, value, look)
            else:
                page.write_number(number, place, value, look)


def _set_heights(
    page: Worksheet, sheet: FormSheet, rows: Sequence[FormRow | None], widths: Sequence[float]
) -> None:
    heads = (column.head for column in sheet.columns)
    page.set_row(HEAD_ROW, height_of((h, w * _BOLD) for h, w in zip(heads, widths, strict=True)))
    wrapped = [
        (column.key, width)
        for column, width in zip(sheet.columns, widths, strict=True)
        if column.kind not in {"number", "percent"}
    ]
    for number, row in enumerate(rows, start=FIRST_ROW):
        values = {} if row is None else row.values
        page.set_row(number, height_of((values.get(key, ""), width) for key, width in wrapped))


_BOLD = 0.9
"""How much less of bold letters goes on a line."""


def _value(key: str, row: FormRow) -> str | None:
    return {"id": row.id, "period": row.period or None}.get(key) or row.values.get(key)


def _add_rules(
    page: Worksheet, sheet: FormSheet, rows: Sequence[FormRow | None], rules: Rules
) -> None:
    for place, column in enumerate(sheet.columns):
        if not column.open:
            continue
        filled = (
            (number, rules.of(column, row))
            for number, row in enumerate(rows, start=FIRST_ROW)
            if styles.role_of(column, row) == "fill"
        )
        _add_rule(page, place, Rule(title=column.head, prompt=column.note), [(HEAD_ROW, HEAD_ROW)])
        for rule, spans in grouped(filled):
            _add_rule(page, place, rule, spans)


def _add_rule(page: Worksheet, place: int, rule: Rule, spans: Sequence[Span]) -> None:
    cells = [[first, place, last, place] for first, last in spans]
    more = {"other_cells": cells[1:]} if cells[1:] else {}
    page.data_validation(*cells[0], {**rule.options(), **more})


def _set_view(page: Worksheet, sheet: FormSheet, last: int) -> None:
    page.freeze_panes(FIRST_ROW, 2 if sheet.name == TASKS else 1)  # ids, and periods, stay in sight
    page.autofilter(HEAD_ROW, 0, last, len(sheet.columns) - 1)
    # No green corner on each id that looks like a number.
    page.ignore_errors({"number_stored_as_text": f"A{FIRST_ROW + 1}:B{last + 1}"})
    opened = next((i for i, column in enumerate(sheet.columns) if column.open), 0)
    page.set_selection(FIRST_ROW, opened, FIRST_ROW, opened)
    page.protect("", _ALLOWED)


def _set_print(page: Worksheet, form: UnitForm) -> None:
    page.set_landscape()
    page.set_paper(A4)
    page.set_margins(left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=2 * _MARGIN)
    page.fit_to_pages(1, 0)
    page.repeat_rows(HEAD_ROW)
    page.set_footer(footer(form))


_GUIDE_WIDTH = 96
_GUIDE_SPACE = 6  # points below a paragraph


def _write_guide(book: Book, page: Worksheet) -> None:
    page.set_column(0, 0, 24)
    page.set_column(1, 1, _GUIDE_WIDTH)
    page.write_string(0, 0, guide.TITLE, book.format(styles.TITLE))
    for number, (head, words) in enumerate(guide.steps(book.form), start=2):
        page.write_string(number, 0, head, book.format(styles.STRONG))
        page.write_string(number, 1, words, book.format(styles.WRAPPED))
        page.set_row(number, height_of([(words, _GUIDE_WIDTH)]) + _GUIDE_SPACE)
    page.hide_gridlines(2)
    page.protect("", _ALLOWED)
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
    page.set_footer(footer(book.form))
