"""The mails within a source: words of another day than the source's own.

A date in a repeated mail is read against the day of that mail, as far as its header tells it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline import dates
from timeline.model.expression import Expression, Reading
from timeline.model.source import Row, Text
from timeline.model.when import EVER, When

ROW, MARK = "quoted-email", "quoted-mail"


@dataclass(frozen=True, slots=True)
class Section:
    """A mail that a source repeats: where it stands, and when it was written."""

    start: int
    end: int
    row: Row
    written: When
    depth: int

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= place < self.end


def sections_of(text: Text) -> tuple[Section, ...]:
    """The mails that a text repeats, in order, not overlapping."""
    if text.source.kind != "email":
        return ()
    rows = {row.start: row for row in text.rows if row.kind == ROW}
    return tuple(
        Section(mark.start, mark.end, row, _written(text, row), int(mark.value or 0))
        for mark in text.marks_of(MARK)
        if (row := rows.get(mark.start)) is not None
    )


def settled_in(
    sections: Sequence[Section], expressions: Sequence[Expression], written: When
) -> tuple[Reading, ...]:
    """The dates of a text, each read against the day of the mail that it stands in."""
    if not sections:
        return dates.settle(expressions, written=written)
    found: dict[int, Reading] = {}
    for section in (None, *sections):
        mine = [number for number, one in enumerate(expressions) if _section(sections, one.start) is section]
        day = section.written if section else written
        settled_here = dates.settle([expressions[number] for number in mine], written=day)
        found.update(zip(mine, settled_here, strict=True))
    return tuple(found[number] for number in range(len(expressions)))


def _section(sections: Sequence[Section], place: int) -> Section | None:
    return next((section for section in sections if section.holds(place)), None)


def _written(text: Text, row: Row) -> When:
    """The day in its header; else some day before that of the mail which repeats it."""
    value = row.cells["date"].value if "date" in row.cells else ""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return When(EVER, text.source.written.latest, reason=f"it is repeated in {text.source.path}")
    return When.day(day, f'its date line, "{text.body[row.cells["date"].start : row.cells["date"].end]}"')
