"""When a duty falls due: hours, calendar days or working days after its trigger, with both bounds kept."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from importlib import import_module
from importlib.util import find_spec

from timeline.model.terms import Rule
from timeline.model.when import EVER, NEVER, When, last_of_month

SATURDAY = 5

_PART = re.compile(r"(\d+)([YMWDH])")


@dataclass(frozen=True, slots=True)
class Moment:
    """The first and the last instant that a moment may be; None where a side is not known."""

    low: datetime | None
    high: datetime | None

    def surely_by(self, other: Moment) -> bool:
        """However both are read, this one is no later than the other."""
        return self.high is not None and other.low is not None and self.high <= other.low

    def surely_after(self, other: Moment) -> bool:
        """However both are read, this one is later than the other."""
        return self.low is not None and other.high is not None and self.low > other.high

    @property
    def is_exact(self) -> bool:
        """Known to the instant."""
        return self.low is not None and self.low == self.high

    def minutes_after(self, other: Moment) -> int | None:
        """How many minutes it lies after the other, where both are known to the instant."""
        if self.low is None or other.low is None or not (self.is_exact and other.is_exact):
            return None
        return int((self.low - other.low).total_seconds()) // 60

    def days_after(self, other: Moment) -> tuple[int, int] | None:
        """The fewest and the most days from the other moment to this one, if all sides are known."""
        if self.low is None or self.high is None or other.low is None or other.high is None:
            return None
        return (self.low.date() - other.high.date()).days, (self.high.date() - other.low.date()).days


def moment_of(when: When, *, clock: bool = False) -> Moment:
    """A moment to the instant: the whole of its days, or its time of day where the clock counts."""
    if clock and when.is_day and (passed := _at(when)):
        return Moment(passed, passed)
    low = None if when.earliest == EVER else datetime.combine(when.earliest, time.min)
    high = None if when.latest == NEVER else datetime.combine(when.latest, time.max)
    return Moment(low, high)


def limit_of(rule: Rule, trigger: When, zone: tzinfo | None = None) -> When:
    """The deadline as answers print it: days, or a minute where hours count from a known time.

    The minute is that of the zone, else of the trigger's own clock.
    """
    last = due(rule, trigger, clock=True)
    if in_hours(rule) and last.is_exact and last.low is not None:
        own = time.fromisoformat(trigger.time or "").tzinfo
        there = last.low.replace(tzinfo=UTC).astimezone(zone or own)
        return When(there.date(), there.date(), time=there.timetz().isoformat())
    last = due(rule, trigger)
    low = last.low.date() if last.low else EVER
    return When(low, last.high.date() if last.high else NEVER)


def _at(when: When) -> datetime | None:
    """The instant of a time of day with its offset, in one zone; None where either is missing."""
    try:
        at = time.fromisoformat(when.time or "")
    except ValueError:
        return None
    offset = at.utcoffset()
    return None if offset is None else datetime.combine(when.earliest, at.replace(tzinfo=None)) - offset


def in_hours(rule: Rule) -> bool:
    """The rule counts hours, so that times of day matter."""
    return rule.within.endswith("H")


def due(rule: Rule, trigger: When, *, clock: bool = False) -> Moment:
    """The bounds of the last instant at which the duty is still met in time."""
    begun = moment_of(trigger, clock=clock and in_hours(rule))
    free = public_holidays(rule, trigger) or ()
    return Moment(_closing(begun.low, rule, free), _closing(begun.high, rule, free))


def _closing(start: datetime | None, rule: Rule, free: Container[date]) -> datetime | None:
    """When a duty that began then falls due; None where nothing bounds it, or no calendar reaches so far."""
    if start is None or not rule.within:
        return None
    try:
        if in_hours(rule):
            return start + timedelta(hours=_parts(rule.within)["H"])
        return datetime.combine(_last_day(start.date(), rule, free), time.max)
    except (OverflowError, ValueError):
        return None


def _parts(duration: str) -> dict[str, int]:
    return {unit: int(number) for number, unit in _PART.findall(duration)}


def _last_day(day: date, rule: Rule, free: Container[date]) -> date:
    parts = _parts(rule.within)
    if rule.working:
        return working_day(day, parts.get("D", 0) + 5 * parts.get("W", 0), free)
    later = _months_on(day, 12 * parts.get("Y", 0) + parts.get("M", 0))
    return later + timedelta(days=parts.get("D", 0) + 7 * parts.get("W", 0))


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of a month that is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = last_of_month(year, month + 1)
    return last.replace(day=min(day.day, last.day))


def working_day(day: date, count: int, free: Container[date] = ()) -> date:
    """The day that lies so many working days after another."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < SATURDAY and day not in free
    return day


def public_holidays(rule: Rule, trigger: When) -> Container[date] | None:
    """The holidays of the rule's country or region; None where none are named or no library knows them."""
    if not (rule.working and rule.holidays and find_spec("holidays")):
        return None
    country, _, part = rule.holidays.partition("-")
    known = [side.year for side in (trigger.earliest, trigger.latest) if side not in (EVER, NEVER)]
    years = range(min(known), max(known) + 3) if known else ()
    try:
        found = import_module("holidays").country_holidays(country, subdiv=part or None, years=years)
    except NotImplementedError:
        return None
    return frozenset(found)


def calendar_caveat(rule: Rule) -> str:
    """Which days were counted as working days, or empty."""
    if not rule.working:
        return ""
    if public_holidays(rule, When()) is not None:
        return f"Working days of “{rule.name}” leave out weekends and the public holidays of {rule.holidays}."
    why = (
        f": the package “holidays” is not installed or does not know {rule.holidays}" if rule.holidays else ""
    )
    return f"Working days of “{rule.name}” leave out weekends only, no public holidays{why}."
