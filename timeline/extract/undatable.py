"""Rows of a table whose dates cannot be used: empty, or no day of the calendar ("0000-00-00", "n.d.")."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extract.rows import Told, dated, header_of, stands_for
from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text

SIDES = ("start", "from", "end", "to", "until")  # columns of when something began and ended
SHOWN = 40  # characters of what stands in the place of a date


def undatable(text: Text, told: Told) -> Iterator[Problem]:
    """A problem for each row without a usable date, in a table in which some row has one."""
    read = frozenset(one.start for one in told.expressions)
    dates = [(row, cell) for row in text.rows if row.kind == "table" and (cell := _date(row)) is not None]
    if any(cell.start in read for _, cell in dates):
        for row, cell in dates:
            if cell.start not in read and not dated(text, cell, "at", []):
                yield _problem(text, row, cell)
    yield from _unread_sides(text, read)


def _unread_sides(text: Text, read: frozenset[int]) -> Iterator[Problem]:
    """A beginning or an end in figures that are no day, in a column in which others are read."""
    cells = [(row, header, cell) for row in text.rows if row.kind == "table" for header, cell in _sides(row)]
    of_dates = frozenset(header for _, header, cell in cells if cell.start in read)
    for row, header, cell in cells:
        figures = header in of_dates and any(letter.isdigit() for letter in cell.value)
        if figures and cell.start not in read and not dated(text, cell, "at", []):
            where = f"{text.source.path}:{text.line_of(row.start)}"
            words = " ".join(cell.value.split())[:SHOWN]
            yield Problem(where, f"“{words}” in the column “{header}” is no date", Grade.DOUBT, "bad-date")


def _sides(row: Row) -> Iterator[tuple[str, Cell]]:
    for header, cell in row.cells.items():
        if any(stands_for(header_of(header), side) for side in SIDES):
            yield header, cell


def _date(row: Row) -> Cell | None:
    """The cell of the row's date: of several columns that may hold it the first that is filled."""
    cells = [cell for header, cell in row.cells.items() if stands_for(header_of(header), "date")]
    return next((cell for cell in cells if cell.value.strip()), cells[0] if cells else None)


def _problem(text: Text, row: Row, cell: Cell) -> Problem:
    where = f"{text.source.path}:{text.line_of(row.start)}"
    words = " ".join(cell.value.split())
    if not words:
        return Problem(where, "the row has no date", Grade.NOTE, "no-date")
    return Problem(where, f"“{words[:SHOWN]}” in the column of dates is no date", Grade.DOUBT, "bad-date")
