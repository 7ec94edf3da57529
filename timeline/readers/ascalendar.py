"""Entries of Outlook's calendar, put as calendars travel, so that one reader of calendars reads all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Entry:
    """What Outlook keeps of an appointment; people are names with their addresses, which may be empty."""

    title: str
    words: str
    start: datetime
    end: datetime | None = None
    place: str = ""
    pattern: str = ""  # how it recurs, in words
    organizer: tuple[str, str] = ("", "")
    attendees: Sequence[tuple[str, str]] = ()
    made: datetime | None = None
    is_whole_days: bool = False


def as_calendar(entry: Entry) -> bytes:
    """An entry as a calendar file."""
    whole = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        *_lines(entry),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(whole).encode("utf-8", "replace")


def _lines(entry: Entry) -> Iterator[str]:
    for name, moment in (("DTSTART", entry.start), ("DTEND", entry.end)):
        if moment is not None:
            yield _day(name, moment) if entry.is_whole_days else f"{name}:{_stamp(moment)}"
    if entry.made is not None:
        yield f"CREATED:{_stamp(entry.made)}"
    told = (("SUMMARY", entry.title), ("LOCATION", entry.place), ("COMMENT", entry.pattern))
    for name, words in (*told, ("DESCRIPTION", entry.words)):
        if words.strip():
            yield f"{name}:{_escaped(words)}"
    if any(entry.organizer):
        yield _person("ORGANIZER", *entry.organizer)
    for name, at in entry.attendees:
        if name or at:
            yield _person("ATTENDEE", name, at)


def _stamp(moment: datetime) -> str:
    found = moment.astimezone(UTC) if moment.tzinfo else moment
    return f"{found:%Y%m%dT%H%M%SZ}"


def _day(name: str, moment: datetime) -> str:
    """A day whose midnight is kept in universal time: that of the nearest midnight, whatever the zone."""
    return f"{name};VALUE=DATE:{moment + _HALF_A_DAY:%Y%m%d}"


def _person(role: str, name: str, at: str) -> str:
    shown = " ".join(name.replace('"', "'").split())
    return f'{role};CN="{shown}":{f"mailto:{at}" if "@" in at else shown}'


def _escaped(words: str) -> str:
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\").strip()
    return words.replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n").replace("\x00", "")
