"""The dates of the mails in one chain: each as its words give it, and all in one order of day and month.

Whoever printed the chain had one clock. A date that can be read in one way alone ("27/11/2017", a
weekday that fits only once) settles how the others are read; else it is the chain itself, since
what is quoted was written before. Where neither tells, both readings stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from itertools import pairwise
from typing import NamedTuple

from timeline import dates
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.readers.written import moment, stamped

_FIGURES = re.compile(r"(?<![\d:])(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d\d)(?![\d:])")
_HALF_DAY = re.compile(r"\d\s*[AaPp]\.?[Mm]\b")  # which the parser of stamps passes over
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"\b(" + "|".join(_DAYS) + r")[a-z]*\b", re.IGNORECASE)
_STRAY = re.compile(r"\s+(?:at|um|à|kl\.?|om)\s+(?=\d)|(?<=\d),\s+(?=\d{1,2}:)", re.IGNORECASE)


class Dated(NamedTuple):
    """When a mail was written, and that in ISO 8601; empty where its words settle no day."""

    when: When
    value: str


def dated_chain(words: Sequence[str], terms: Terms, *, day_first: bool | None = None) -> list[Dated]:
    """The dates of a chain, the uppermost mail first."""
    order, why = (day_first, "") if day_first is not None else _order(words)
    return [_dated(each, terms, order, why) for each in words]


def timed(stamp: datetime, terms: Terms, reason: str = "") -> When:
    """A stamp as a moment with its time of day, where the case has a zone in that zone."""
    when = moment(stamp, terms, reason)
    return when if when.time else replace(when, time=stamp.time().isoformat())


def timed_value(stamp: datetime, terms: Terms) -> str:
    """The same in ISO 8601."""
    when = timed(stamp, terms)
    return f"{when.earliest.isoformat()}T{when.time}"


def _dated(words: str, terms: Terms, order: bool | None, why: str) -> Dated:
    stamp = _stamp(words)
    if stamp is not None and ":" in words:
        return Dated(timed(stamp, terms), timed_value(stamp, terms))
    when = When.day(stamp.date()) if stamp is not None else _in_words(words, order)
    if not when.is_day:
        return Dated(when, "")
    clock = f"T{_with_seconds(when.time)}" if when.time else ""
    settled = why if _FIGURES.search(words) and _order((words,))[0] is None else ""
    return Dated(when.because(settled), f"{when.earliest.isoformat()}{clock}")


def _stamp(words: str) -> datetime | None:
    """A stamp as mail programs write it; a date in figures alone is none, whatever a parser makes of it."""
    if _FIGURES.search(words) or _HALF_DAY.search(words):
        return None
    try:
        return parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return stamped(words)


def _in_words(words: str, order: bool | None) -> When:
    """The one day that words give, with its time of day."""
    found = When()
    for reading in dates.read(_STRAY.sub(" ", words), day_first=order):
        when = reading.when
        if when is None or when.lasts or reading.anchor == "written" or reading.type not in ("DATE", "TIME"):
            continue
        if found.is_open or (when.is_day and found.is_day and when.earliest == found.earliest and when.time):
            found = when
        elif not found.may_overlap(when):
            return When()
    return found


def _with_seconds(clock: str) -> str:
    return f"{clock}:00" if len(clock) == len("10:11") else clock


def _order(words: Sequence[str]) -> tuple[bool | None, str]:
    """Whether the day stands first in the figures of a chain, and what tells."""
    told = [(order, each) for each in words if (order := _alone(each)) is not None]
    orders = {order for order, _ in told}
    if len(orders) == 1:
        return told[0][0], f'the order of day and month is that of "{told[0][1]}"'
    if orders:
        return None, ""
    fitting = [order for order in (True, False) if _descends(words, order)]
    if len(fitting) == 1:
        return fitting[0], "only so is each mail later than those below it"
    return None, ""


def _alone(words: str) -> bool | None:
    """The order of a date that can be read in one way alone."""
    found = _FIGURES.search(words)
    if not found or int(found[1]) == int(found[3]):
        return None
    readings = [order for order in (True, False) if _fits(found, words, order)]
    return readings[0] if len(readings) == 1 else None


def _fits(found: re.Match[str], words: str, order: bool) -> bool:
    """Such a day exists, and is the weekday that stands beside it."""
    day = _day(found, order)
    weekday = _WEEKDAY.search(words)
    return day is not None and (not weekday or _DAYS[day.weekday()] == weekday[1].lower())


def _day(found: re.Match[str], order: bool) -> date | None:
    day, month = (found[1], found[3]) if order else (found[3], found[1])
    year = int(found[4]) if len(found[4]) == 4 else 2000 + int(found[4]) - 100 * (int(found[4]) > 50)
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None


def _descends(words: Sequence[str], order: bool) -> bool:
    """Whether each mail was written on or after the day of the one below it."""
    days = [*_days(words, order)]
    return len(days) > 1 and all(upper >= lower for upper, lower in pairwise(days))


def _told(words: str) -> When:
    stamp = _stamp(words)
    return When.day(stamp.date()) if stamp else _in_words(words, None)


def _days(words: Sequence[str], order: bool) -> Iterator[date]:
    for each in words:
        found = _FIGURES.search(each)
        day = _day(found, order) if found else None
        if day:
            yield day
        elif not found and each and (when := _told(each)).is_day:
            yield when.earliest
