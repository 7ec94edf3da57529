"""Events as a calendar (ICS): whole days, or the time where it is known; what is planned is tentative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO

from timeline.case import Case
from timeline.export.moments import clock_of, first_and_last, within
from timeline.model.event import Event, Part
from timeline.model.when import NEVER
from timeline.views.names import name_of
from timeline.views.shown import legible

_LONGEST = 73  # bytes of a line before it is folded
_STATUS = (("planned", "TENTATIVE"), ("owed", "TENTATIVE"), ("denied", "CANCELLED"))
_REPLIES = (("present", "ACCEPTED"), ("chair", "ACCEPTED"), ("apologies", "DECLINED"), ("absent", "DECLINED"))
_ESCAPED = re.compile(r"[\\,;]")
_DAY = timedelta(days=1)


class ICalendar:
    """The chronology as a calendar that every calendar program takes."""

    name, suffix = "ics", ".ics"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """An entry per dated event; a moment within bounds is an entry that lasts from one to the other."""
        events = [event for event in case.events() if not event.when.is_open]
        for words in _lines(case, events):
            out.write(_folded(words))
        bounded = sum(within(event.when) and not event.when.lasts for event in events)
        return (
            f"{len(case.events()) - len(events)} undated events",
            f"that {bounded} events lie within bounds: they look as if they lasted",
            f"{len(case.gaps())} gaps, and the cards of people, posts, documents and sources",
            "parts but for who was invited, came, sent apologies or was absent",
            "control characters inside quotes are spelled out",
        )


def _lines(case: Case, events: list[Event]) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//timeline//EN")
    yield f"X-WR-CALNAME:{_escaped(case.title)}"
    made = case.as_of.latest if case.as_of.latest != NEVER else date(1970, 1, 1)
    for event in events:
        yield from ("BEGIN:VEVENT", f"UID:{_escaped(event.id)}", f"DTSTAMP:{made:%Y%m%d}T000000Z")
        yield from _span(event)
        yield f"SUMMARY:{_escaped(event.title)}"
        yield f"CATEGORIES:{_escaped(event.kind)}"
        yield f"STATUS:{dict(_STATUS).get(event.status, 'CONFIRMED')}"
        yield from (_attendee(part) for part in event.parts if part.id.startswith("person/"))
        yield f"DESCRIPTION:{_escaped(_told(case, event))}"
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _span(event: Event) -> Iterator[str]:
    clock = clock_of(event.when) if event.when.is_day else None
    first, last = first_and_last(event.when)
    if clock is not None and clock.tzinfo is not None:
        moment = datetime.combine(first, clock).astimezone(UTC)
        yield f"DTSTART:{moment:%Y%m%dT%H%M%SZ}"
        return
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{_after(last):%Y%m%d}"


def _after(day: date) -> date:
    return day + _DAY if day < NEVER else day


def _attendee(part: Part) -> str:
    """Somebody who took part; an address is not known, and none is made up."""
    name = legible(part.name).replace('"', "'")
    reply = dict(_REPLIES).get(part.role, "NEEDS-ACTION")
    return f'ATTENDEE;CN="{name}";PARTSTAT={reply}:urn:timeline:{_escaped(part.id)}'


def _told(case: Case, event: Event) -> str:
    """The date in full, the parts, and each quote with its place."""
    parts = "; ".join(f"{part.role}: {part.name}" for part in event.parts)
    about = "; ".join(name_of(case, entity) for entity in event.about)
    quotes = [f"“{quote.exact}” ({quote.source}:{case.line_of(quote)})" for quote in event.evidence]
    return "\n".join(filter(None, (f"{event.when.edtf}, {event.status}", parts, about, *quotes)))


def _escaped(words: str) -> str:
    return "\\n".join(legible(line) for line in _ESCAPED.sub(r"\\\g<0>", words).split("\n"))


def _folded(words: str) -> bytes:
    """A line cut where it is too long, never within a letter."""
    data = words.encode("utf-8", "backslashreplace")
    pieces = list[bytes]()
    while len(data) > _LONGEST:
        end = _LONGEST
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data = data[end:]
    return b"\r\n ".join([*pieces, data]) + b"\r\n"
