"""Calendar files (ICS): a row per entry, its cells at their places in the unfolded text.

A cell is named as its property, lower case; several of one name are numbered "attendee#2". Dates
are ISO 8601, with an offset where the zone is known; an entry of whole days ends on its last day.
Organizer and attendees are "Name <mail>", an attendee's reply is "attendee-status#2".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from icalendar import vDuration

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.readers.charset import decode
from timeline.readers.contentlines import Line, NoLine, content_lines, moment_of, plain, unfolded, zones_of
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.recurring import Entry, with_recurrences
from timeline.readers.written import moment

_DATES = frozenset(("dtstart", "dtend", "recurrence-id", "created", "last-modified", "dtstamp"))
_PEOPLE = frozenset(("attendee", "organizer"))
_STAMPS = ("last-modified", "created", "dtstamp")
_OTHERS = ("VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCARD", "VAVAILABILITY")
_PIECE = re.compile(r"[^,\s][^,]*")
_DAY = timedelta(days=1)


@dataclass(slots=True)
class _Reading:
    """What has been read of a file so far, and the components that are open."""

    body: str
    zones: Mapping[str, tzinfo]
    within: list[str] = field(default_factory=list)
    entry: Entry | None = None
    title: str = ""
    entries: list[Entry] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)


def calendar(received: Received) -> Text:
    """The unfolded file with its entries; a broken line costs itself alone."""
    decoded = decode(unfolded(received.data))
    reading = _Reading(decoded.body, zones_of(decoded.body))
    for line in content_lines(decoded.body):
        if isinstance(line, NoLine):
            reading.faults.append((line.start, line.reason))
        else:
            _take(reading, line)
    _close(reading, len(decoded.body))
    return _known(reading, received, faults(received, decoded))


def _take(reading: _Reading, line: Line) -> None:
    """One line of the file, in the component that is open."""
    if line.name == "begin":
        reading.within.append(line.value.strip().upper())
        reading.others[reading.within[-1]] += reading.within[-1] in _OTHERS
        if reading.within[-1] == "VEVENT":
            reading.entry = Entry(line.start)
    elif line.name == "end":
        _end(reading, line)
    elif reading.entry and reading.within[-1:] == ["VEVENT"]:
        _take_property(reading, reading.entry, line)
    elif line.name == "x-wr-calname":
        reading.title = line.value.strip()


def _end(reading: _Reading, line: Line) -> None:
    name = line.value.strip().upper()
    if name not in reading.within:
        reading.faults.append((line.start, f"ends a {name} that was not begun"))
        return
    while reading.within and reading.within.pop() != name:
        reading.faults.append((line.start, f"ends a {name} in which another component is open"))
    if name == "VEVENT" and reading.entry:
        _keep(reading, reading.entry, line.end)


def _close(reading: _Reading, end: int) -> None:
    """What is still open at the end of the file was cut off; an entry is kept as far as it goes."""
    if reading.entry:
        reading.faults.append(
            (reading.entry.start, "begins an entry that has no end; the file may be cut off")
        )
        _keep(reading, reading.entry, end)


def _keep(reading: _Reading, entry: Entry, end: int) -> None:
    entry.cells, entry.end = _last_day(entry.cells), end
    reading.entries.append(entry)
    reading.entry = None


def _take_property(reading: _Reading, entry: Entry, line: Line) -> None:
    if line.name in _DATES:
        _take_date(reading, entry, line)
    elif line.name in _PEOPLE:
        _take_person(reading, entry, line)
    elif line.name in ("exdate", "rdate"):
        _take_list(reading, entry, line)
    elif line.name == "duration":
        _take_duration(reading, entry, line)
    elif line.value.strip():
        entry.add(line.name, Cell(line.value_start, line.end, plain(line.value)))


def _take_date(reading: _Reading, entry: Entry, line: Line) -> None:
    try:
        found = moment_of(line, reading.zones)
    except (ValueError, OverflowError):
        reading.faults.append(
            (line.start, f"{line.value.strip()!r} is no date; the entry is kept without it")
        )
        return
    if line.given.get("TZID") and isinstance(found, datetime) and found.tzinfo is None:
        reading.faults.append(
            (line.start, f"the time zone {line.given['TZID']!r} is not known; the time has no offset")
        )
    entry.moments.setdefault(line.name, found)
    entry.add(line.name, Cell(line.value_start, line.end, found.isoformat()))


def _take_list(reading: _Reading, entry: Entry, line: Line) -> None:
    """Dates that are taken out of a rule or added to it, each at its place; of a period its beginning."""
    for piece in _PIECE.finditer(reading.body, line.value_start, line.end):
        words = piece.group().partition("/")[0]
        try:
            found = moment_of(line._replace(value=words), reading.zones)
        except (ValueError, OverflowError):
            reading.faults.append((line.start, f"{words!r} is no date; the entry is kept without it"))
            continue
        cell = Cell(piece.start(), piece.start() + len(words), found.isoformat())
        entry.add(line.name, cell)
        if line.name == "exdate":
            entry.left_out.append(found)
        else:
            entry.further.append((cell, found))


def _take_duration(reading: _Reading, entry: Entry, line: Line) -> None:
    """The end that a beginning and a duration give."""
    start = entry.cells.get("dtstart")
    try:
        end = datetime.fromisoformat(start.value) + vDuration.from_ical(line.value.strip()) if start else None
    except (ValueError, OverflowError):
        reading.faults.append(
            (line.start, f"{line.value.strip()!r} is no duration; the entry is kept without it")
        )
        return
    if end and start and "dtend" not in entry.cells:
        value = end.isoformat() if "T" in start.value else end.date().isoformat()
        entry.add("dtend", Cell(line.value_start, line.end, value))


def _take_person(reading: _Reading, entry: Entry, line: Line) -> None:
    address = line.value.strip()
    mail = address[7:] if address.lower().startswith("mailto:") else address
    name = line.given.get("CN", "").strip()
    value = f"{name} <{mail}>" if name and mail and name != mail else name or mail
    if not value:
        return
    number = entry.add(line.name, Cell(*line.place_of(reading.body, "CN"), value))
    status = line.given.get("PARTSTAT", "")
    if line.name == "attendee" and status:
        key = "attendee-status" if number == 1 else f"attendee-status#{number}"
        entry.cells[key] = Cell(*line.place_of(reading.body, "PARTSTAT"), status.lower())


def _last_day(cells: dict[str, Cell]) -> dict[str, Cell]:
    """The format's end of whole days is the day after; a reader of "until" means the last one."""
    start, end = cells.get("dtstart"), cells.get("dtend")
    if not start or not end or "T" in end.value or end.value <= start.value:
        return cells
    last = date.fromisoformat(end.value) - _DAY
    return {**cells, "dtend": replace(end, value=last.isoformat())}


def _known(reading: _Reading, received: Received, problems: tuple[Problem, ...]) -> Text:
    summaries = [entry.cells["summary"].value for entry in reading.entries if "summary" in entry.cells]
    title = reading.title or (summaries[0] if len(summaries) == 1 else "")
    written = _written(reading.entries, received.terms)
    source = replace(received.source, kind="calendar", title=title, written=written)
    source = source if written.is_open else replace(source, written_from="calendar entry")
    text = Text(source, reading.body)
    text = replace(text, problems=(*problems, *_problems(text, reading)))
    return with_recurrences(text, reading.entries)


def _written(entries: Sequence[Entry], terms: Terms) -> When:
    """Between the first and the last day on which an entry says that it was set down or changed."""
    found: list[When] = []
    for entry in entries:
        cell = next((entry.cells[name] for name in _STAMPS if name in entry.cells), None)
        if cell is None:
            return When()
        found.append(moment(datetime.fromisoformat(cell.value), terms, "the entry's own time stamp"))
    if not found:
        return When()
    if len(found) == 1:
        return found[0]
    earliest, latest = min(when.earliest for when in found), max(when.latest for when in found)
    return When(earliest, latest, reason="the time stamps of its entries")


def _problems(text: Text, reading: _Reading) -> Iterator[Problem]:
    path = text.source.path
    for start, reason in sorted(reading.faults):
        yield Problem(f"{path}:{text.line_of(start)}", reason, Grade.DOUBT, "broken-calendar")
    if not reading.entries:
        others = ", ".join(f"{count} {name}" for name, count in sorted(reading.others.items()) if count)
        held = f", only {others}" if others else ""
        yield Problem(path, f"holds no entry (VEVENT){held}", Grade.NOTE, "no-entry")
