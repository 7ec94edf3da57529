"""Logs of calls as meeting programs give them: a few lines on the call, then who joined it and left it when.

Above the list stand the call's name and times, one to a line or under headers of their own; below it may
stand the same people again, visit by visit. The list becomes a table whose rows also bear the call's name,
at the place where it stands. Where each joining and leaving is a row of its own, those who joined are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.dayorder import in_one_order
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.table import Record, delimiter_of, names_of, records_of, row_of, trimmed

WHO = (
    "name",
    "full name",
    "name (original name)",
    "user name",
    "participant",
    "participant name",
    "attendee",
)
JOINING = ("join time", "first join", "first join time", "time joined", "joined at")
ACTIONS = ("user action", "action")
STAMPS = ("timestamp", "time", "date")
CALLS = ("topic", "meeting title", "meeting name", "meeting", "webinar topic", "title")
SUFFIXES = (".csv", ".tsv", ".tab", ".txt", "")


class CallLog:
    """Lists of who joined a call and when."""

    name = "call log"

    def reads(self, received: Received) -> bool:
        """A line of headers among the first says who joined when."""
        if received.suffix not in SUFFIXES:
            return False
        return _headed(_records(decode(received.head).body)) is not None

    def read(self, received: Received) -> Text:
        """The raw text with a row for each who joined, as far as the list goes."""
        decoded = decode(received.data)
        records = _records(decoded.body)
        head = _headed(records)
        rows = () if head is None else tuple(_rows(records, head, received))
        source = replace(received.source, kind="table")
        text = Text(source, decoded.body, rows=rows, problems=faults(received, decoded))
        return in_one_order(text, received.facts)


def _records(body: str) -> list[Record]:
    """The lines cut alike: by tabs where there are any, else as most of them can be."""
    delimiter = "\t" if "\t" in body else delimiter_of(body)
    return [*records_of(body, delimiter)]


def _words(record: Record) -> list[str]:
    return [" ".join(cell.value.lower().split()) for cell in record.cells]


def _headed(records: Sequence[Record]) -> int | None:
    """The number of the line of headers."""
    return next((place for place, record in enumerate(records) if _is_head(_words(record))), None)


def _is_head(words: Sequence[str]) -> bool:
    joined = any(word in JOINING for word in words)
    acted = any(word in ACTIONS for word in words) and any(word in STAMPS for word in words)
    return any(word in WHO for word in words) and (joined or acted)


def _rows(records: Sequence[Record], head: int, received: Received) -> Iterator[Row]:
    words = _words(records[head])
    names = names_of([cell.value for cell in records[head].cells], received.facts.columns)
    call = {"meeting": found} if (found := _call(records[:head])) else {}
    action = next((place for place, word in enumerate(words) if word in ACTIONS), None)
    for record in records[head + 1 :]:
        if record.is_blank or len(record.cells) < 2:
            return
        joined = action is None or "join" in record.cells[min(action, len(record.cells) - 1)].value.lower()
        if joined:
            row = row_of(record.cells, names)
            yield replace(row, cells={**call, **_as_joined(row.cells, acted=action is not None)})


def _as_joined(cells: Mapping[str, Cell], *, acted: bool) -> dict[str, Cell]:
    """The cells of a row; the time of joining under its own name."""
    found = dict(cells)
    stamp = next((name for name in STAMPS if name in found), None) if acted else None
    if stamp is not None:
        found["join time"] = found.pop(stamp)
    return found


def _call(records: Sequence[Record]) -> Cell | None:
    """The name of the call: behind its label, or below its header."""
    for number, record in enumerate(records):
        for place, word in enumerate(_words(record)):
            if word not in CALLS:
                continue
            if place == 0 and len(record.cells) == 2:
                return trimmed(record.cells[1])
            below = records[number + 1].cells if number + 1 < len(records) else ()
            return trimmed(below[place]) if place < len(below) else None
    return None
