"""The time of day of an event, where its mail, its row or its sentence gives one, in the case's zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timezone
from zoneinfo import ZoneInfo

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.model.when import When

CLOCKS = ("time", "time of day", "at", "hour", "clock", "time of call", "time of event", "time of incident")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?::(\d\d))?\s*(am|pm)?", re.IGNORECASE)
_TOLD = re.compile(r"T(\d\d:\d\d(?::\d\d)?)$")
NOON = 12


def clocked(case: Case, event: Event) -> Event:
    """The event with its time of day, if exactly one is on record and one instant is meant."""
    if not event.when.is_day or event.when.time:
        return event
    told = {
        clock for quote in event.evidence for clock in (*_in_row(case, quote), *_said(case, event, quote))
    }
    if len(told) != 1:
        return event
    at = _in_zone(case, event.when, told.pop())
    return event if at is None else replace(event, when=replace(event.when, form="", time=at.isoformat()))


def zone_of(case: Case) -> ZoneInfo | None:
    """The zone that the case declares."""
    return ZoneInfo(case.terms.timezone) if case.terms.timezone else None


def _in_row(case: Case, quote: Quote) -> Iterator[time]:
    """A column of times beside the column of days."""
    for row in case.text(quote.source).rows:
        if row.kind == "table" and row.start <= quote.start < row.end:
            yield from (
                clock
                for name in CLOCKS
                if name in row.cells and (clock := _read(row.cells[name].value)) is not None
            )


def _said(case: Case, event: Event, quote: Quote) -> Iterator[time]:
    """A day with its time of day: "on 5 July 2019 at 23:30"; no "about"."""
    for one in case.readings_in(quote):
        if one.type == "TIME" and one.when is not None:
            told = _TOLD.search(one.value)
            if told and one.when.same_days(event.when) and not one.mod:
                yield time.fromisoformat(told[1])


def _read(words: str) -> time | None:
    """A cell that holds a time of day and nothing else."""
    found = _CLOCK.fullmatch(words.strip())
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % NOON + (NOON if found[4].lower() == "pm" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _in_zone(case: Case, when: When, clock: time) -> time | None:
    """With the offset of that day; None without a zone, or in an hour that the clocks run through twice."""
    zone = zone_of(case)
    if zone is None:
        return None
    once, again = (datetime.combine(when.earliest, clock.replace(fold=fold), zone) for fold in (0, 1))
    offset = once.utcoffset()
    return (
        clock.replace(tzinfo=timezone(offset)) if offset is not None and offset == again.utcoffset() else None
    )
