"""Days, weeks, months and longer units: their bounds, their neighbours, how TIMEX3 spells them."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from types import MappingProxyType

from timeline.model.when import EVER, NEVER, When, last_of_month

_MONTHS_OF = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}
_YEARS = {"year": 1, "decade": 10, "century": 100}
_DAYS_OF = {"day": 1, "weekend": 7, "week": 7}
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_EDTF_SEASON = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
FINER = ("day", "week", "month", "quarter", "half", "season", "year", "decade", "century")


# Python's days begin with the common era: n BC is reckoned as the year ANTE - n, which no document names
ANTE = 9000
_ANTE_FIRST = 5000


def is_ante(day: date) -> bool:
    """Whether a day stands for one before the common era."""
    return _ANTE_FIRST <= day.year < ANTE


def _year_of(day: date, digits: int) -> str:
    """The first digits of a day's year in TIMEX3: 2016, 201, BC0480, BC048."""
    if is_ante(day):
        return "BC" + f"{ANTE - day.year:04}"[:digits]
    return f"{day.year:04}"[:digits]


def moved(day: date, count: int, unit: str) -> date:
    """The day so many units away; the month's last day where it is shorter; the ends of time stay."""
    if day in (EVER, NEVER) or not count:
        return day
    try:
        if unit in _DAYS_OF:
            return day + timedelta(days=count * _DAYS_OF[unit])
        months = day.year * 12 + day.month - 1 + count * _MONTHS_OF.get(unit, 3)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return NEVER if count > 0 else EVER


def bounds(day: date, unit: str) -> tuple[date, date]:
    """The first and last day of the unit that holds a day."""
    if day in (EVER, NEVER) or unit not in _FIRST:
        return day, day
    first = _FIRST[unit](day)
    if unit == "decade" and is_ante(day):  # the 480s BC run from 489 to 480
        first = date((day.year - 1) // 10 * 10 + 1, 1, 1)
        return first, date(first.year + 9, 12, 31)
    if unit in _YEARS:
        return first, date(min(9999, day.year // _YEARS[unit] * _YEARS[unit] + _YEARS[unit] - 1), 12, 31)
    following = moved(first, 1, unit)
    return first, following - timedelta(days=1) if following < NEVER else NEVER


def _first_month(size: int, day: date) -> date:
    return date(day.year, (day.month - 1) // size * size + 1, 1)


def _monday(day: date) -> date:
    return max(EVER, day) - timedelta(days=day.weekday())


def _first_year(size: int, day: date) -> date:
    return date(max(1, day.year // size * size), 1, 1)


def _itself(day: date) -> date:
    return day


_FIRST: Mapping[str, Callable[[date], date]] = MappingProxyType(
    {
        "day": _itself,
        "week": _monday,
        "weekend": _monday,
        "month": partial(_first_month, 1),
        "quarter": partial(_first_month, 3),
        "half": partial(_first_month, 6),
        **{unit: partial(_first_year, size) for unit, size in _YEARS.items()},
    }
)


def season(year: int, name: str) -> tuple[date, date]:
    """The first and last day of a northern season: spring begins in March, winter ends in February."""
    month = _SEASON_START[name]
    if name == "WI":
        return date(year, 12, 1), last_of_month(min(year + 1, 9999), 2)
    return date(year, month, 1), last_of_month(year, month + 2)


def season_of(day: date) -> tuple[int, str]:
    """The year and name of the northern season of a day."""
    names = ("WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI")
    name = names[day.month - 1]
    return (day.year - 1 if name == "WI" and day.month < 3 else day.year), name


def spell(day: date, unit: str) -> str:
    """TIMEX3 of the unit that holds a day: 2016-07-20, 2016-W29, 2016-07, 2016-Q3, 2016, 201, 20."""
    if unit == "century" and is_ante(day):
        day = bounds(day, unit)[1]  # the fourth century BC runs from 400 to 301
    year = _year_of(day, 4)
    if unit in {"week", "weekend"}:
        iso = day.isocalendar()
        if is_ante(day):
            return f"{year}-WXX"
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "quarter":
        return f"{year}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{year}-H{(day.month + 5) // 6}"
    if unit == "season":
        of_year, name = season_of(day)
        return f"{_year_of(date(of_year, 1, 1), 4)}-{name}"
    digits = {"year": 4, "decade": 3, "century": 2, "millennium": 1}
    if unit in digits:
        return _year_of(day, digits[unit])
    return year + day.isoformat()[4 : 7 if unit == "month" else 10]


def unit_when(low: date, high: date, unit: str) -> When:
    """Some moment of the units from that of one day to that of another."""
    if unit == "season" and low not in (EVER, NEVER) and season_of(low) == season_of(high):
        return season_when(*season_of(low))
    first, last = bounds(low, unit)[0], bounds(high, unit)[1]
    if unit == "weekend":
        first = first + timedelta(days=5) if first > EVER else first
    return When(first, max(first, last), form=_unit_form(low, high, unit))


def ante_when(low: date, high: date, unit: str) -> When:
    """A moment before the common era, which only its EDTF tells: Python's days begin later."""
    first, last = bounds(low, unit)[0], bounds(high, unit)[1]
    ends = [f"-{ANTE - 1 - day.year:04}" for day in (first, last)]
    if unit == "season":
        year, name = season_of(first)
        return When(EVER, EVER, form=f"-{ANTE - 1 - year:04}-{_EDTF_SEASON[name]}")
    if unit in {"day", "month"}:
        ends = [
            end + day.isoformat()[4 : 7 if unit == "month" else 10]
            for end, day in zip(ends, (first, last), strict=True)
        ]
    return When(EVER, EVER, form=ends[0] if ends[0] == ends[1] else f"[{ends[0]}..{ends[1]}]")


def season_when(year: int, name: str) -> When:
    """Some moment of a season."""
    return When(*season(year, name), form=f"{year:04}-{_EDTF_SEASON[name]}")


def _unit_form(low: date, high: date, unit: str) -> str:
    if low in (EVER, NEVER) or bounds(low, unit) != bounds(high, unit):
        return ""
    year = f"{low.year:04}"
    forms = {"quarter": f"{year}-{32 + (low.month + 2) // 3}", "half": f"{year}-{39 + (low.month + 5) // 6}"}
    return {**forms, "decade": year[:3] + "X", "century": year[:2] + "XX"}.get(unit, "")
