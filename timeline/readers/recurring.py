"""Calendar entries that recur, a row for each date.

A date that the file itself lists (RDATE) stands at its place; one that follows from a rule (RRULE) stands in
a line "Recurs: ..." below the file's own words, since nowhere in the file is it written. A date that another
entry of the same UID changes (RECURRENCE-ID) is left to that entry. A rule without end is followed for a year
beyond the last day that the file speaks of, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.recurrence import MOST, Moment, Moments, Rule, dates_of, rule_of

MOST_IN_ALL = 20_000
_BEYOND = timedelta(days=366)
_STAMPED = ("dtstart", "dtend", "recurrence-id", "created", "last-modified", "dtstamp")


@dataclass(slots=True)
class Entry:
    """A VEVENT: its cells, and the moments that decide on which dates it recurs."""

    start: int
    end: int = 0
    cells: dict[str, Cell] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    moments: dict[str, Moment] = field(default_factory=dict)
    left_out: list[Moment] = field(default_factory=list)
    further: list[tuple[Cell, Moment]] = field(default_factory=list)

    def add(self, name: str, cell: Cell) -> int:
        """Keep a cell under its name, numbered if there are several; its number."""
        self.seen[name] = number = self.seen.get(name, 0) + 1
        self.cells[name if number == 1 else f"{name}#{number}"] = cell
        return number

    @property
    def uid(self) -> str:
        """What entries of one meeting share."""
        return self.cells["uid"].value if "uid" in self.cells else ""

    @property
    def is_change(self) -> bool:
        """It only changes one date of another entry."""
        return "recurrence-id" in self.moments and "rrule" not in self.cells

    def row(self, **cells: Cell) -> Row:
        """The entry as a row, some cells replaced."""
        return Row("calendar", self.start, self.end, {**self.cells, **cells})


@dataclass(slots=True)
class _Laying:
    """The text that is being put together: the file's words, then a line for each reckoned date."""

    path: str
    text: Text
    horizon: date
    length: int
    lines: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def tell(self, place: int, message: str, grade: Grade, code: str) -> None:
        """A problem with the line of a place in the file."""
        self.problems.append(Problem(f"{self.path}:{self.text.line_of(place)}", message, grade, code))


def with_recurrences(text: Text, entries: Sequence[Entry]) -> Text:
    """The text with a row for each date of each entry, in the order of the file."""
    laying = _Laying(text.source.path, text, _horizon(entries), len(text.body))
    changed: dict[str, list[Moment]] = {}
    for entry in entries:
        if entry.is_change and entry.uid:
            changed.setdefault(entry.uid, []).append(entry.moments["recurrence-id"])
    for entry in entries:
        _lay(laying, entry, changed)
    body = text.body + "".join(laying.lines)
    problems = (*text.problems, *laying.problems)
    return replace(text, body=body, rows=tuple(laying.rows), problems=problems)


def _lay(laying: _Laying, entry: Entry, changed: Mapping[str, list[Moment]]) -> None:
    """An entry's own row, unless its first date is taken out, then those of its other dates."""
    start = entry.moments.get("dtstart")
    recurs = "rrule" in entry.cells or entry.further
    if start is None or not recurs or entry.is_change:
        laying.rows.append(entry.row())
        return
    gone = [*entry.left_out, *changed.get(entry.uid, ())]
    if start not in Moments(gone):
        laying.rows.append(entry.row())
    known = Moments([start, *gone])
    listed = [(cell, moment) for cell, moment in entry.further[:MOST] if moment not in known]
    laying.rows += [
        entry.row(dtstart=replace(cell, value=moment.isoformat()), **_ending(entry, cell, moment))
        for cell, moment in listed
    ]
    _by_rule(laying, entry, start, [start, *gone, *(moment for _, moment in listed)])


def _by_rule(laying: _Laying, entry: Entry, start: Moment, known: Sequence[Moment]) -> None:
    written = entry.cells.get("rrule")
    if written is None:
        return
    if len(laying.rows) > MOST_IN_ALL:
        message = (
            f"recurs; the file has more than {MOST_IN_ALL} dates, and only the first of this entry is read"
        )
        laying.tell(written.start, message, Grade.DOUBT, "too-many-dates")
        return
    try:
        rule = rule_of(written.value)
        found = [*dates_of(rule, start, laying.horizon)]
    except ValueError as fault:
        message = f"the rule {written.value!r} {fault}; only the entry's first date is read"
        laying.tell(written.start, message, Grade.DOUBT, "broken-calendar")
        return
    others = Moments(known)
    for moment in found:
        if moment not in others:
            laying.rows.append(_reckoned(laying, entry, moment, written.value))
    _say_bound(laying, written, rule, found)


def _reckoned(laying: _Laying, entry: Entry, moment: Moment, rule: str) -> Row:
    """The row of a date that nowhere stands, with the line that says it."""
    opening = "Recurs: " if laying.lines or laying.text.body.endswith("\n") else "\nRecurs: "
    place = laying.length + len(opening)
    words = moment.isoformat()
    line = f"{opening}{words} by {' '.join(rule.split())}\n"
    laying.lines.append(line)
    laying.length += len(line)
    cell = Cell(place, place + len(words), words)
    return entry.row(dtstart=cell, **_ending(entry, cell, moment))


def _ending(entry: Entry, cell: Cell, moment: Moment) -> dict[str, Cell]:
    """The end that an entry's own length gives to another of its dates."""
    if "dtend" not in entry.cells or "dtstart" not in entry.cells:
        return {}
    try:
        first = datetime.fromisoformat(entry.cells["dtstart"].value)
        length = datetime.fromisoformat(entry.cells["dtend"].value) - first
        return {"dtend": replace(cell, value=(moment + length).isoformat())}
    except (ValueError, TypeError, OverflowError):
        return {}


def _say_bound(laying: _Laying, written: Cell, rule: Rule, found: Sequence[Moment]) -> None:
    if rule.is_endless and len(found) < MOST:
        message = f"recurs without end; its {len(found)} dates until {laying.horizon} are read"
        laying.tell(written.start, message, Grade.NOTE, "endless-rule")
    elif len(found) == MOST:
        message = f"recurs more often than is read at once; its first {MOST} dates are"
        laying.tell(written.start, message, Grade.NOTE, "endless-rule")


def _horizon(entries: Sequence[Entry]) -> date:
    """A year beyond the last day that the file speaks of."""
    latest = max(_days(entries), default=date.min)
    return latest + _BEYOND if latest < date.max - _BEYOND else date.max


def _days(entries: Sequence[Entry]) -> Iterator[date]:
    for entry in entries:
        for name in _STAMPED:
            moment = entry.moments.get(name)
            if moment is not None:
                yield moment.date() if isinstance(moment, datetime) else moment
