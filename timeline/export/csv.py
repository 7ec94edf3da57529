"""Events as rows for a spreadsheet, each with its first quote."""

from __future__ import annotations

from typing import BinaryIO

from timeline.case import Case
from timeline.views.spreadsheet import EVENT_COLUMNS, event_rows, sheet


class Csv:
    """The chronology as one table."""

    name, suffix = "csv", ".csv"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A row per event; what does not fit a row is counted."""
        events = case.events()
        out.write(sheet(event_rows(case, events), EVENT_COLUMNS).encode("utf-8", "backslashreplace"))
        further = sum(len(event.evidence) - 1 for event in events if event.evidence)
        return (
            f"{further} further quotes (a row holds the first of each event)",
            f"{len(case.gaps())} gaps, and the cards of people, posts, documents and sources",
            "control characters inside quotes are spelled out",
        )
