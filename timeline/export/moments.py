"""Bounded moments where another program wants one: which end is taken, and what is said of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from timeline.model.when import EVER, NEVER, When


def instant_of(when: When) -> datetime:
    """The earliest known instant of a dated moment, else its latest; a time of day only where it is known."""
    day = when.earliest if when.earliest != EVER else when.latest
    clock = clock_of(when) if when.is_day else None
    found = datetime.combine(day, clock or time())
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def clock_of(when: When) -> time | None:
    """A time of day, None where it is not known or not written as one."""
    try:
        return time.fromisoformat(when.time) if when.time else None
    except ValueError:
        return None


def bound_of(when: When) -> str:
    """What the instant is of the moment, in words."""
    if when.is_day:
        return "on this day" if when.time is None else "at this time"
    return "earliest" if when.earliest != EVER else "latest"


def within(when: When) -> bool:
    """Dated, and not to the day."""
    return not when.is_open and not when.is_day


def first_and_last(when: When) -> tuple[date, date]:
    """Both known days of a dated moment; where one is not known, the other twice."""
    first = when.earliest if when.earliest != EVER else when.latest
    last = when.latest if when.latest != NEVER else when.earliest
    return first, last
