"""The dates on which a calendar entry recurs: its rule, its further dates, without those taken out.

A rule is reckoned in local time, so that ten o'clock stays ten o'clock over a change of clocks. Rules by the
hour or shorter, and rules of other calendars, are refused with a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from itertools import islice
from typing import NamedTuple

from dateutil.rrule import rrulestr
from icalendar import vDDDTypes

MOST = 500  # dates of one entry
Moment = date | datetime
_BY_DAYS = frozenset(("YEARLY", "MONTHLY", "WEEKLY", "DAILY"))
_LEFT_OUT = frozenset(("UNTIL", "COUNT", "RSCALE", "SKIP"))
_FAULTS = (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError)


class Rule(NamedTuple):
    """A rule's parts, with what bounds it."""

    words: str
    times: int | None
    until: Moment | None

    @property
    def is_endless(self) -> bool:
        """Neither a number of times nor a last day."""
        return self.times is None and self.until is None


def rule_of(words: str) -> Rule:
    """A rule as it is written; ValueError says why it cannot be used."""
    parts = _parts(words)
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise ValueError(f"is reckoned in another calendar ({parts['RSCALE'].lower()})")
    if parts.get("FREQ") not in _BY_DAYS:
        raise ValueError("recurs by no day, week, month or year")
    if int(parts.get("INTERVAL", "1")) < 1 or int(parts.get("COUNT", "1")) < 1:
        raise ValueError("counts less than one")
    kept = ";".join(f"{name}={value}" for name, value in parts.items() if name not in _LEFT_OUT)
    count = int(parts["COUNT"]) if "COUNT" in parts else None
    return Rule(kept, count, _until(parts["UNTIL"]) if parts.get("UNTIL") else None)


def dates_of(rule: Rule, start: Moment, horizon: date) -> Iterator[Moment]:
    """The dates of a rule from its start on, at most until it ends; an endless one until the horizon."""
    zone = start.tzinfo if isinstance(start, datetime) else None
    local = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    most = MOST if rule.times is None else min(rule.times, MOST)
    try:
        for found in islice(rrulestr(rule.words, dtstart=local), most):
            moment = found.replace(tzinfo=zone) if isinstance(start, datetime) else found.date()
            if _is_beyond(moment, rule.until) or (rule.is_endless and found.date() > horizon):
                return
            yield moment
    except _FAULTS as fault:
        raise ValueError("cannot be reckoned") from fault


class Moments:
    """Moments among which another may be; where one of the two is a whole day, the day decides.

    A time without a zone is that of the clock on the wall, whatever the zone of the other.
    """

    def __init__(self, moments: Iterable[Moment]) -> None:
        known = [*moments]
        timed = [moment for moment in known if isinstance(moment, datetime)]
        self._days = frozenset(map(_day, known))
        self._whole = frozenset(moment for moment in known if not isinstance(moment, datetime))
        self._sure = frozenset(moment for moment in timed if moment.tzinfo is not None)
        self._walls = frozenset(moment.replace(tzinfo=None) for moment in timed)
        self._zoneless = frozenset(moment for moment in timed if moment.tzinfo is None)

    def __contains__(self, moment: Moment) -> bool:
        if not isinstance(moment, datetime):
            return moment in self._days
        if moment.date() in self._whole:
            return True
        if moment.tzinfo is None:
            return moment in self._walls
        return moment in self._sure or moment.replace(tzinfo=None) in self._zoneless


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_beyond(moment: Moment, until: Moment | None) -> bool:
    if until is None:
        return False
    if not isinstance(moment, datetime) or not isinstance(until, datetime):
        return _day(moment) > _day(until)
    if (moment.tzinfo is None) != (until.tzinfo is None):
        return moment.replace(tzinfo=None) > until.replace(tzinfo=None)
    return moment > until


def _parts(words: str) -> Mapping[str, str]:
    pairs = (part.partition("=") for part in words.replace(" ", "").upper().split(";") if part)
    return {name: value for name, _, value in pairs}


def _until(words: str) -> Moment:
    found = vDDDTypes.from_ical(words)
    if not isinstance(found, date):
        raise ValueError(f"ends on {words!r}, which is no day")
    return found
