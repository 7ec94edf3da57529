"""The days that a calendar meaning covers in a given year, and which year comes nearest to a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from timeline.dates.feasts import FROM_EASTER, day_from_easter
from timeline.dates.reckon import ANTE, bounds, moved, season
from timeline.dates.vocabulary import SCHOOL_TERMS, SITTINGS
from timeline.model.expression import Meaning
from timeline.model.when import last_of_month

Days = tuple[date, date]
_NUMBERED = re.compile(r"(weekend|week|day|month|weekday(\d))#(\d+)")


def unit_of_meaning(meaning: Meaning) -> str:
    """How exact a calendar meaning is, as a unit."""
    part = meaning.part
    if part in _UNIT_OF_PART:
        return _UNIT_OF_PART[part]
    if meaning.day or meaning.weekday or part.startswith(("weekday", "day#")):
        return "day"
    if "#" in part:
        return part.split("#")[0]
    return "month" if meaning.month else "year"


# a year that is named by two, or begins in one: by the widest custom, how it begins and ends (month, day)
_SPLIT_YEARS: Mapping[str, tuple[int, int, int, int]] = MappingProxyType(
    {
        "AY": (8, 1, 8, 31),
        "AY+": (8, 1, 8, 31),
        "TY+": (4, 6, 6, 30),
        "FY+": (4, 1, 9, 30),
    }
)
_TERMS: Mapping[str, tuple[int, int, int, int]] = MappingProxyType({**SITTINGS, **SCHOOL_TERMS})
_UNIT_OF_PART: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("WK+", "WK-"), "week"),
        **dict.fromkeys(("SP", "SU", "FA", "WI", *SCHOOL_TERMS), "season"),
        **dict.fromkeys(FROM_EASTER, "day"),
        **{f"Q{number}": "quarter" for number in range(1, 5)},
        **{"H1": "half", "H2": "half", "DE": "decade", "CE": "century", "YE": "year", "FY": "year"},
    }
)


def days_in(meaning: Meaning, year: int) -> Days | None:
    """The first and last day of a meaning in a year; None where that year has no such day."""
    try:
        return _days_in(meaning, year)
    except (ValueError, OverflowError):
        return None


def _days_in(meaning: Meaning, year: int) -> Days | None:
    part = meaning.part
    if part == "FY":  # from the first month that any such year begins to the last that any ends
        return date(year - 1, 4, 1), date(year + 1, 3, 31)
    if part == "YE":
        last = date(year, meaning.month or 1, meaning.day or 1)
        return moved(moved(last, -1, "year"), 1, "day"), last
    if part.startswith("WK"):
        return _week(date(year, meaning.month or 1, meaning.day or 1), part)
    numbered = _NUMBERED.match(part)
    if numbered:
        return _numbered(numbered, year, meaning.month)
    if part[:1] in {"Q", "H"}:
        size = 3 if part[0] == "Q" else 6
        first = date(year, (int(part[1]) - 1) * size + 1, 1)
        return first, last_of_month(year, first.month + size - 1)
    if part in {"SP", "SU", "FA", "WI"}:
        return season(year, part)
    if part in _TERMS:
        begins, opening, ends, closing = _TERMS[part]
        return date(year, begins, opening), date(year, ends, closing)
    if part in _SPLIT_YEARS:
        begins, opening, ends, closing = _SPLIT_YEARS[part]
        return date(year, begins, opening), date(year + 1, ends, closing)
    if part in {"DE", "CE"}:
        return bounds(date(max(1, year), 1, 1), "decade" if part == "DE" else "century")
    if part in FROM_EASTER:
        day = day_from_easter(part, year)
        return day, day
    return _plain_days(meaning, year)


def _plain_days(meaning: Meaning, year: int) -> Days | None:
    if meaning.month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if meaning.day is None:
        return date(year, meaning.month, 1), last_of_month(year, meaning.month)
    day = date(year, meaning.month, meaning.day)
    return day, day


def _week(day: date, part: str) -> Days:
    return (day - timedelta(days=6), day) if part == "WK-" else (day, day + timedelta(days=6))


def _numbered(found: re.Match[str], year: int, month: int | None) -> Days | None:
    """The first week of July, the last Friday of the month, the second month of the year."""
    unit, number = found[1], int(found[3])
    first, last = (
        (date(year, month, 1), last_of_month(year, month))
        if month
        else (date(year, 1, 1), date(year, 12, 31))
    )
    if found[2]:
        return _numbered_weekday(first, last, int(found[2]), number)
    start = moved(first, number - 1, "week" if unit == "weekend" else unit)
    if number == 9:
        start = bounds(last, unit)[0] if unit != "week" else last - timedelta(days=6)
    end = moved(start, 1, "week" if unit == "weekend" else unit) - timedelta(days=1)
    return (start, min(end, last)) if start <= last else None


def _numbered_weekday(first: date, last: date, weekday: int, number: int) -> Days | None:
    if number == 9:
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
        return day, day
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
    return (day, day) if day <= last else None


def _years_around(year: int, meaning: Meaning) -> Iterator[int]:
    """The years before and after; more of them for what not every year has."""
    reach = 8 if meaning.weekday or (meaning.month == 2 and meaning.day == 29) or "#" in meaning.part else 2
    yield from (year + step for step in range(-reach, reach + 1) if 1 <= year + step <= ANTE)


def occurrences(meaning: Meaning, near: date) -> list[Days]:
    """Where the meaning falls in the years around a day, in order; a weekday must match its date."""
    if meaning.weekday and meaning.month is None:
        first = near + timedelta(days=(meaning.weekday - near.isoweekday()) % 7)
        return [(day, day) for week in range(-2, 3) if (day := moved(first, week, "week"))]
    found = [days for year in _years_around(near.year, meaning) if (days := days_in(meaning, year))]
    if meaning.weekday:
        matching = [days for days in found if days[0].isoweekday() == meaning.weekday]
        return matching or found
    return found


def latest_until(meaning: Meaning, day: date) -> Days | None:
    """The last occurrence that has begun by a day."""
    return max((days for days in occurrences(meaning, day) if days[0] <= day), default=None)


def first_from(meaning: Meaning, day: date, *, after: bool = False) -> Days | None:
    """The first occurrence that is not over by a day; with `after`, that begins after it."""
    found = (days for days in occurrences(meaning, day) if (days[0] > day if after else days[1] >= day))
    return min(found, default=None)


def nearest(meaning: Meaning, day: date) -> Days | None:
    """The occurrence nearest to a day, sooner one before it than one after."""
    return min(occurrences(meaning, day), key=lambda days: (_distance(days, day), days), default=None)


def _distance(days: Days, day: date) -> int:
    """How far a day is from some days; what is to come counts double, since records look back."""
    if days[0] > day:
        return 2 * (days[0] - day).days
    return max(0, (day - days[1]).days)
