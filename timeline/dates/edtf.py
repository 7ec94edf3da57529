"""EDTF, the dates of ISO 8601-2 (levels 0 to 2), read into two days.

What the standard leaves open is decided here, once:

- The bounds are the first and the last day that fit; digits written `X` may be any that make a day.
- A qualified date may be wrong by one unit on each side: `~` one, `?` one, `%` (both) two. The unit
  is that of what is qualified: to the right of a component, the date down to there (`2016-08~` a
  month, `2004?-06-11` a year, `201X~` a decade, `2016-22~` a season); to the left, that component
  alone. A component without a digit hands its qualifier to the one on its left.
- Seasons 21 to 24 are those of the north, in whole months; winter begins in its year and ends in
  the next. 37 to 39 are thirds of a year, 40 and 41 its halves.
- An open (`..`) and an unknown (nothing) end are both an unknown side of the bounds.
- Years outside 1 to 9999 are clamped to the first or the last day that `date` holds; the form stays.
- The ends of an interval may be bounds themselves (`[2016-07..2016-08]/2017`): one step beyond the
  standard, since a beginning is often known within bounds.
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from math import inf
from types import MappingProxyType
from typing import NamedTuple

from timeline.errors import WrongTerms
from timeline.model.when import When

_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DATE = re.compile(
    r"""(?P<left_year>[?~%])?
        (?P<year>-?[0-9X]{4}|-?[0-9]{4}S[0-9]{1,3}|Y-?[0-9]{1,18}(?:E[0-9]{1,3})?(?:S[0-9]{1,3})?)
        (?P<right_year>[?~%])?
        (?:-(?P<left_month>[?~%])?(?P<month>[0-9X]{2})(?P<right_month>[?~%])?
        (?:-(?P<left_day>[?~%])?(?P<day>[0-9X]{2})(?P<right_day>[?~%])?)?)?""",
    re.VERBOSE,
)
_CLOCK = re.compile(
    r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|23:59:60)(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
)
_WEIGHT = MappingProxyType({None: 0, "?": 1, "~": 1, "%": 2})
_ANY = "XX"

# ISO 8601-2, table of sub-year groupings: first month, months
_GROUPINGS = MappingProxyType(
    {
        **{21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)},  # seasons, wherever they are
        **{25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3)},  # of the north
        **{29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3)},  # of the south
        **{33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)},  # quarters
        **{37: (1, 4), 38: (5, 4), 39: (9, 4)},
        **{40: (1, 6), 41: (7, 6)},
    }
)
_HINT = "write 2016, 2016-08, 2016-08-09, 2016-08~, 2016-07/2016-08 or [2016-08..2017-01]"
_FOUR_CENTURIES = 146097
_LAST = date.max.toordinal()


class _Days(NamedTuple):
    """The first and the last day, counted as `date` does but without its limits."""

    first: float
    last: float
    plain: bool = False  # a year, month, day or bounds: the two days say all of it


class _Years(NamedTuple):
    """The years that fit, ascending, and how many of them a qualifier may be wrong by."""

    fitting: Sequence[int]
    unit: int


class _Shift(NamedTuple):
    """How far a qualified date may be wrong."""

    months: int
    days: int


def parse(text: str) -> When:
    """The moment that an EDTF text names; undated for no text, as undated prints as none."""
    plain = _PLAIN.fullmatch(text)
    if plain and plain[1] != "0000" and (plain[2] or "01") <= "12":
        return _plain(text, plain)
    if not text:
        return When()
    if "/" in text:
        return _when(_interval(text), text)
    if text[0] in "[{":
        return _set(text)
    day, at, clock = text.partition("T")
    return _date_time(text, day, clock) if at else _when(_date(text, text), text)


def printed(when: When) -> str:
    """EDTF with the time of day, where that is known to the second."""
    has_time = when.time and when.is_day and _CLOCK.fullmatch(when.time)
    return f"{when.edtf}T{when.time}" if has_time else when.edtf


def _wrong(text: str, why: str) -> WrongTerms:
    return WrongTerms(f"{_shown(text)} is no date in EDTF: {why}", hint=_HINT)


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")


def _when(days: _Days, form: str) -> When:
    first, last = (date.fromordinal(int(min(max(day, 1), _LAST))) for day in days[:2])
    return When(first, last, "" if days.plain else form)


def _plain(text: str, match: re.Match[str]) -> When:
    """A year, a month or a day: by far the most frequent."""
    year, month, day = match.groups()
    try:
        if day:
            return When.day(date(int(year), int(month), int(day)))
        return When.month(int(year), int(month)) if month else When.year(int(year))
    except ValueError:
        raise _wrong(text, f"the calendar has no {text}") from None


def _date_time(text: str, day: str, clock: str) -> When:
    if not _PLAIN.fullmatch(day.removeprefix("-")) or day.removeprefix("-").count("-") < 2:
        raise _wrong(text, "a time of day needs a whole day before it")
    if not _CLOCK.fullmatch(clock):
        raise _wrong(text, "a time of day reads 23:20:30, 23:20:30Z or 23:20:30+04:30")
    when = parse(day)
    return When(when.earliest, when.latest, when.form, clock)


# --- intervals and sets ----------------------------------------------------------------------


def _interval(text: str) -> _Days:
    start, _, end = text.partition("/")
    if text == "/" or "/" in end:
        raise _wrong(text, "an interval is a beginning and an end")
    first, last = _side(start, text).first, _side(end, text).last
    if last < first:
        raise _wrong(text, "it ends before it begins")
    return _Days(first, last)


def _side(text: str, whole: str) -> _Days:
    """One end of an interval."""
    if text in ("", ".."):
        return _Days(-inf, inf)
    return _members(text, whole) if text[0] in "[{" else _date(text, whole)


def _set(text: str) -> When:
    """One of (`[`) or all of (`{`) its members; a set of one date is that date."""
    alone = text[1:-1]
    days = _members(text, text)
    if "," in alone or ".." in alone:
        return _when(days, text)
    return _when(_date(alone, text), alone)


def _members(text: str, whole: str) -> _Days:
    inner = text[1:-1]
    if len(text) < 3 or text[0] + text[-1] not in ("[]", "{}"):
        raise _wrong(whole, "a set is written [1667,1668] or {1667,1668}")
    texts = inner.split(",")
    end = len(texts) - 1
    members = [_member(each, whole, first=not n, last=n == end) for n, each in enumerate(texts)]
    plain = text[0] == "[" and not end and members[0].plain
    return _Days(min(days.first for days in members), max(days.last for days in members), plain)


def _member(text: str, whole: str, *, first: bool, last: bool) -> _Days:
    """A date of a set or a range of them; only the outermost sides may be open."""
    low, dots, high = text.partition("..")
    if not dots:
        return _date(text, whole)
    if (not low and not first) or (not high and not last) or not (low or high):
        raise _wrong(whole, "only the first member may be open before, only the last after")
    lower = _date(low, whole) if low else _Days(-inf, -inf, True)
    upper = _date(high, whole) if high else _Days(inf, inf, True)
    if upper.last < lower.first:
        raise _wrong(whole, f"the range {_shown(text)} ends before it begins")
    return _Days(lower.first, upper.last, lower.plain and upper.plain)


# --- one date --------------------------------------------------------------------------------


def _date(text: str, whole: str) -> _Days:
    match = _DATE.fullmatch(text)
    if not match:
        raise _wrong(whole, f"{_shown(text)} cannot be read" if text else "a date is missing")
    years = _years(match["year"], whole)
    month, day = match["month"], match["day"]
    if month and ("Y" in match["year"] or "S" in match["year"]):
        raise _wrong(whole, "a year with Y or S has no months")
    if month and month.isdecimal() and int(month) in _GROUPINGS:
        return _grouping(match, years, whole)
    return _calendar(match, years, month or _ANY, day or _ANY, whole)


def _calendar(match: re.Match[str], years: _Years, month: str, day: str, whole: str) -> _Days:
    months, days = _fitting(month, 12), _fitting(day, 31)
    low = _nearest(years.fitting, months, days)
    high = _nearest(reversed(years.fitting), months[::-1], days[::-1])
    if low is None or high is None:
        raise _wrong(whole, "the calendar has no such day")
    shift = _shift(match, years.unit, 1, 1)
    first = _moved(low, -shift.months, -shift.days, first=True, free=day == _ANY)
    last = _moved(high, shift.months, shift.days, first=False, free=day == _ANY)
    return _Days(first, last, _PLAIN.fullmatch(match[0]) is not None and low[0] > 0)


def _grouping(match: re.Match[str], years: _Years, whole: str) -> _Days:
    """A season, quarter, third or half of a year."""
    if match["day"]:
        raise _wrong(whole, "a season has no days")
    begin, months = _GROUPINGS[int(match["month"])]
    shift = _shift(match, years.unit, months, 0)
    first = _moved((years.fitting[0], begin, 1), -shift.months, 0, first=True, free=True)
    high = years.fitting[-1], begin, 1
    return _Days(first, _moved(high, shift.months + months - 1, 0, first=False, free=True))


def _years(text: str, whole: str) -> _Years:
    if text == "-0000":
        raise _wrong(whole, "the year 0 has no sign")
    sign = -1 if "-" in text else 1
    if "X" in text:
        return _Years(_filled(text), 10 ** (len(text) - len(text.rstrip("X"))))
    number, _, significant = text.lstrip("Y").partition("S")
    mantissa, _, exponent = number.lstrip("-").partition("E")
    year = int(mantissa) * 10 ** int(exponent or 0)
    if text[0] == "Y" and not exponent and year <= 9999:
        raise _wrong(whole, "a year with Y has more than four digits")
    return _significant(sign, year, significant, whole) if significant else _Years((sign * year,), 1)


def _significant(sign: int, year: int, digits: str, whole: str) -> _Years:
    """The years that share their first digits with one (`1950S2`: 1900 to 1999)."""
    if int(digits) == 0:
        raise _wrong(whole, "a year has one significant digit or more")
    unit = 10 ** max(len(str(year)) - int(digits), 0)
    low = year // unit * unit
    ends = sorted((sign * low, sign * (low + unit - 1)))
    return _Years(ends, unit)


@lru_cache(maxsize=256)
def _filled(text: str) -> tuple[int, ...]:
    """Every year that `156X` or `-20X3` may stand for, ascending."""
    choices = ("0123456789" if digit == "X" else digit for digit in text)
    return tuple(sorted(int("".join(each)) for each in product(*choices)))


@lru_cache(maxsize=512)
def _fitting(pattern: str, most: int) -> tuple[int, ...]:
    """The months or days, counted from one, that two digits or `X` may stand for."""
    fits = re.compile(pattern.replace("X", "[0-9]")).fullmatch
    return tuple(number for number in range(1, most + 1) if fits(f"{number:02}"))


def _nearest(years: Iterable[int], months: Sequence[int], days: Sequence[int]) -> tuple[int, int, int] | None:
    """The first of these days, in this order, that the calendar has."""
    found = (
        (year, month, day)
        for year in years
        for month in months
        for day in days
        if day <= _length(year, month)
    )
    return next(found, None)


def _shift(match: re.Match[str], years: int, months: int, days: int) -> _Shift:
    """How far the qualifiers let a date be wrong, given the unit of each component."""
    year, month, day = (
        _WEIGHT[match[f"left_{name}"]] + _WEIGHT[match[f"right_{name}"]] for name in ("year", "month", "day")
    )
    if match["day"] == _ANY:
        month, day = month + day, 0
    if match["month"] == _ANY:
        year, month = year + month, 0
    return _Shift(12 * years * year + months * month, days * day)


def _moved(day: tuple[int, int, int], months: int, days: int, *, first: bool, free: bool) -> int:
    """A day moved by months, then by days; a free day is the first or the last of its month."""
    year, month = divmod(12 * day[0] + day[1] - 1 + months, 12)
    length = _length(year, month + 1)
    inside = (1 if first else length) if free else min(day[2], length)
    return _ordinal(year, month + 1, inside) + days


def _ordinal(year: int, month: int, day: int) -> int:
    cycles, rest = divmod(year - 1, 400)
    return date(rest + 1, month, day).toordinal() + cycles * _FOUR_CENTURIES


def _length(year: int, month: int) -> int:
    return 28 + isleap(year) if month == 2 else 30 if month in (4, 6, 9, 11) else 31
