"""Events for Timesketch: CSV and JSON lines with message, datetime, timestamp and timestamp_desc.

Timesketch knows moments alone. An event within bounds stands at its earliest day, else at its latest, and
`timestamp_desc` says which; the bounds themselves stand beside it as EDTF.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from timeline.case import Case
from timeline.export.moments import bound_of, instant_of, within
from timeline.model.event import Event
from timeline.views.json import line
from timeline.views.names import name_of
from timeline.views.spreadsheet import sheet

COLUMNS = (
    "message", "datetime", "timestamp", "timestamp_desc", "edtf", "status", "kind", "people", "about",
    "source", "line", "quote", "event_id",
)  # fmt: skip
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Timesketch:
    """The chronology as a table that Timesketch takes."""

    name, suffix = "timesketch", ".timesketch.csv"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A row per dated event."""
        out.write(sheet(_rows(case), COLUMNS).encode("utf-8", "backslashreplace"))
        return (*_lost(case), "control characters inside quotes are spelled out")


class TimesketchLines:
    """The chronology as JSON lines that Timesketch takes."""

    name, suffix = "timesketch-jsonl", ".timesketch.jsonl"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A line per dated event."""
        for row in _rows(case):
            kept = {name: value for name, value in row.items() if value != ""}
            out.write(line(json.loads(json.dumps(kept))).encode("utf-8", "backslashreplace"))
        return _lost(case)


def _rows(case: Case) -> Iterator[dict[str, object]]:
    for event in case.events():
        if not event.when.is_open:
            yield _row(case, event)


def _row(case: Case, event: Event) -> dict[str, object]:
    moment = instant_of(event.when)
    quote = event.evidence[0]
    return {
        "message": event.title,
        "datetime": moment.isoformat(),
        "timestamp": (moment - _EPOCH) // (datetime.resolution),
        "timestamp_desc": f"{event.status}, {bound_of(event.when)}",
        "edtf": event.when.edtf,
        "status": event.status,
        "kind": event.kind,
        "people": "; ".join(f"{part.role}: {part.name}" for part in event.parts),
        "about": "; ".join(name_of(case, entity) for entity in event.about),
        "source": quote.source,
        "line": case.line_of(quote),
        "quote": quote.exact,
        "event_id": event.id,
    }


def _lost(case: Case) -> tuple[str, ...]:
    events = case.events()
    undated = sum(event.when.is_open for event in events)
    bounded = sum(within(event.when) for event in events)
    return (
        f"{undated} undated events",
        f"the later bound of {bounded} events but as words: they stand at one end of what is known",
        f"{len(case.gaps())} gaps, and the cards of people, posts, documents and sources",
    )
