"""Forensic timelines: Timesketch's CSV and JSON lines, and the JSON lines of plaso, which feed it.

`message` is what happened, `datetime` or `timestamp` when (a count since 1970 is in universal time). The cell
`date` stands at the words that the day was read from; a row without a day that can be read keeps its others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.jsonlines import JsonLines
from timeline.readers.received import Received
from timeline.readers.stamps import stamp
from timeline.readers.table import Table

_NAME = re.compile(r"\w+")
_TOLD = ("username", "user", "label", "tag")
_MOST_TOLD = 20
_APART = timedelta(days=1)
_TIMED = ("datetime", "timestamp")


class Timesketch:
    """Rows with message, timestamp_desc and a moment."""

    name = "timesketch"

    def reads(self, received: Received) -> bool:
        """By the names in its first record, and the end of the file's name."""
        if received.suffix not in (".csv", ".jsonl", ".json", ".ndjson", ".tsv"):
            return False
        first = decode(received.head).body.lstrip().partition("\n")[0].lower()
        names = frozenset(_NAME.findall(first))
        return {"timestamp_desc", "message"} <= names and any(name in names for name in _TIMED)

    def read(self, received: Received) -> Text:
        """A row per event with its day; days that cannot be read are told with their line."""
        lines = decode(received.head).body.lstrip().startswith("{")
        text = JsonLines().read(received) if lines else Table().read(received)
        rows = tuple(_row(row) for row in text.rows)
        told = [*_told(text, rows)]
        return replace(text, rows=rows, problems=(*text.problems, *told))


def _row(row: Row) -> Row:
    """The row with the moment under `date`; columns of the machine are kept under names that tell nothing."""
    rest = {(name if name in _TOLD else f"field {name}"): cell for name, cell in row.cells.items()}
    moment = _moment(row)
    date = {"date": moment} if moment is not None else {}
    message = {"event": row.cells["message"]} if "message" in row.cells else {}
    return replace(row, cells={**date, **message, **rest})


def _moment(row: Row) -> Cell | None:
    for name in _TIMED:
        cell = row.cells.get(name)
        found = stamp(cell.value) if cell is not None else None
        if cell is not None and found is not None:
            return replace(cell, value=found.isoformat())
    return None


def _told(text: Text, rows: tuple[Row, ...]) -> Iterator[Problem]:
    faults = [(row, message) for row in rows if (message := _fault(row))]
    for row, message in faults[:_MOST_TOLD]:
        yield Problem(f"{text.source.path}:{text.line_of(row.start)}", message, Grade.DOUBT, "bad-date")
    if len(faults) > _MOST_TOLD:
        message = f"and {len(faults) - _MOST_TOLD} more rows with a date in doubt"
        yield Problem(text.source.path, message, Grade.DOUBT, "bad-date")


def _fault(row: Row) -> str:
    """What is wrong with a row's moment: none that can be read, or two that exclude each other."""
    raw = [row.cells[f"field {name}"].value for name in _TIMED if f"field {name}" in row.cells]
    if "date" not in row.cells:
        shown = " and ".join(repr(value) for value in raw if value) or "nothing"
        return f"has no date that can be read ({shown}); the row is kept without it"
    moments = [found for value in raw if (found := stamp(value)) is not None]
    if len(moments) == 2 and abs(_universal(moments[0]) - _universal(moments[1])) > _APART:
        return f"says {raw[0]!r} and {raw[1]!r}, which are different days; the first is taken"
    return ""


def _universal(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
