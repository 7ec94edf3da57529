"""Registers with a meeting in each row and its people in columns of states: "Date | Present | Apologies"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.extract.attendees import lists_people, people_in
from timeline.extract.chronicle import claim_of
from timeline.extract.rolllabels import role_of, strong_label
from timeline.extract.rows import Told, dated, field_of, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import PartWords
from timeline.model.source import Cell, Row, Text

OTHERWISE = ("name", "surname", "event", "subject", "post", "sender", "start", "end")  # of other tables
FEWEST = 2  # columns of states from which a table needs no column of meetings


def gathering(text: Text, row: Row) -> Told | None:
    """The meeting of a row and who was there as its columns say; None for a row of another table."""
    day, meeting = field_of(row, "date"), field_of(row, "meeting")
    states = tuple(_states(row))
    if day is None or field_of(row, *OTHERWISE) or not (meeting or len(states) >= FEWEST):
        return None
    parts = tuple(part for role, cell in states for part in _parts(text, cell, role))
    if not parts:
        return None
    found: list[Expression] = []
    title = meeting.value.strip() if meeting else "meeting"
    claim = claim_of(text, row, meeting or day, "meeting", "meet", title)
    claim = replace(claim, parts=parts, dates=dated(text, day, "at", found))
    return Told((claim,), tuple(mention_of(part) for part in parts), tuple(found))


def _states(row: Row) -> Iterator[tuple[str, Cell]]:
    """The cells under headers that tell a state and nothing else, each with its part; empty ones too."""
    for header, cell in row.cells.items():
        label = strong_label(header)
        if label and label.end() == len(header):
            yield role_of(label["label"]), cell


def _parts(text: Text, cell: Cell, role: str) -> Iterator[PartWords]:
    """The people that a cell lists, at their places."""
    quoted = text.body[cell.start : cell.start + 1] == '"'
    start, end = cell.start + quoted, cell.end - quoted
    if lists_people(text.body, start, end, several=True):
        for one in people_in(text.body, start, end):
            yield PartWords(role, text.quote(one.start, one.end), one.kind, one.reading)
