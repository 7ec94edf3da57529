"""Moments in English words, as exact as the moment and no more."""

from __future__ import annotations

import re
from datetime import date
from types import MappingProxyType

from timeline.model.when import EVER, NEVER, When, last_of_month

NAMES_OF_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTHS = ("", *NAMES_OF_MONTHS)

# EDTF level 2 month numbers that stand for a part of a year
PARTS_OF_YEAR = MappingProxyType(
    {
        21: "spring", 22: "summer", 23: "autumn", 24: "winter",
        25: "spring", 26: "summer", 27: "autumn", 28: "winter",
        29: "spring", 30: "summer", 31: "autumn", 32: "winter",
        33: "the first quarter of", 34: "the second quarter of",
        35: "the third quarter of", 36: "the fourth quarter of",
        37: "the first third of", 38: "the second third of", 39: "the last third of",
        40: "the first half of", 41: "the second half of",
    }
)  # fmt: skip

HEDGES = MappingProxyType({"~": "around", "?": "possibly", "%": "possibly around"})

AS_WRITTEN = "its own words"  # the reason that adds nothing to the words

_FORM = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?P<hedge>[~?%]?)")
_DECADE = re.compile(r"(\d{3})X")
_CHOICE = re.compile(r"[\[{]([^.\]}]+)[\]}]")


def in_words(when: When) -> str:
    """A moment as an adverb: "on 20 July 2016", "between October 2017 and January 2018"."""
    if when.is_open and not when.form:
        return "at a time not known"
    if when.form:
        return _in_form(when) or _in_bounds(when)
    return _in_bounds(when) + _at_time(when)


def named(when: When) -> str:
    """A moment as a noun: "20 July 2016"; bounds stay an adverb, since they name no day."""
    words = in_words(when)
    for preposition in ("on ", "in "):
        words = words.removeprefix(preposition).replace(f" or {preposition}", " or ")
    return words


def day_in_words(day: date) -> str:
    """A day: "20 July 2016"."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def _at_time(when: When) -> str:
    return f" at {when.time[:5]}" if when.time else ""


def _in_form(when: When) -> str:
    """The words of an explicit EDTF form, empty where it has none of the known shapes."""
    if when.lasts:
        return _in_interval(*when.form.split("/", 1))
    if decade := _DECADE.fullmatch(when.form):
        return f"in the {decade[1]}0s"
    if choice := _CHOICE.fullmatch(when.form):
        return _in_choice(choice[1].split(","), " or " if when.form[0] == "[" else " and ")
    return _in_point(when.form)


def _in_choice(forms: list[str], joint: str) -> str:
    points = [_in_point(form.strip()) for form in forms]
    return joint.join(points) if all(points) else ""


def _in_point(form: str) -> str:
    """The adverb of one year, part of a year, month or day, with its hedge."""
    name, preposition, hedge = _point(form)
    if not name:
        return ""
    if hedge in ("~", "%"):
        return f"{HEDGES[hedge]} {name}"
    return f"{HEDGES[hedge]} {preposition} {name}" if hedge else f"{preposition} {name}"


def _point(form: str) -> tuple[str, str, str]:
    """Name, preposition and hedge of a simple EDTF form; empty where it is not simple."""
    match = _FORM.fullmatch(form)
    if not match:
        return "", "", ""
    year, month, day = match["year"], int(match["month"] or 0), int(match["day"] or 0)
    name = " ".join(filter(None, (str(day or ""), _month(month), str(int(year)))))
    return name, "on" if day else "in", match["hedge"]


def _month(number: int) -> str:
    return MONTHS[number] if number < len(MONTHS) else PARTS_OF_YEAR.get(number, "")


def _in_interval(start: str, end: str) -> str:
    """What lasts: "from July to August 2016", with an open side said as such."""
    low, high = _point(start)[0], _point(end)[0]
    if start in ("", "..") and high:
        return f"until {high}"
    if end in ("", "..") and low:
        return f"from {low} on"
    if not low or not high:
        return ""
    return _hedged_interval(start, end) or f"from {_shortened(low, high)} to {high}"


def _hedged_interval(start: str, end: str) -> str:
    (low, _, doubt), (high, _, other) = _point(start), _point(end)
    if not doubt and not other:
        return ""
    return f"from {HEDGES.get(doubt, '')} {low} to {HEDGES.get(other, '')} {high}".replace("  ", " ")


def _shortened(low: str, high: str) -> str:
    """The first of two names less the words at its end that both share: "3" of "3 July 2016"."""
    short, long = low.split(), high.split()
    while len(short) > 1 and len(long) > 1 and short[-1] == long[-1]:
        short, long = short[:-1], long[:-1]
    return " ".join(short)


def _in_bounds(when: When) -> str:
    if unit := _unit(when.earliest, when.latest):
        return unit
    if when.earliest == EVER:
        return f"at some time up to {_edge(when.latest, last=True)}"
    if when.latest == NEVER:
        return f"at some time from {_edge(when.earliest, last=False)} on"
    low, high = _edges(when.earliest, when.latest)
    return f"between {_shortened(low, high)} and {high}"


def _unit(earliest: date, latest: date) -> str:
    """The adverb of a day, month or year that the bounds fill exactly."""
    if earliest == latest:
        return f"on {day_in_words(earliest)}"
    if earliest.day != 1 or latest != last_of_month(latest.year, latest.month):
        return ""
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"in {MONTHS[earliest.month]} {earliest.year}"
    whole_year = earliest.year == latest.year and (earliest.month, latest.month) == (1, 12)
    return f"in {earliest.year}" if whole_year else ""


def _edges(earliest: date, latest: date) -> tuple[str, str]:
    """Both bounds at one grain, so that "between July and 5 August" does not occur."""
    if earliest.day != 1 or latest != last_of_month(latest.year, latest.month):
        return day_in_words(earliest), day_in_words(latest)
    if (earliest.month, latest.month) == (1, 12):
        return str(earliest.year), str(latest.year)
    return _month_of(earliest), _month_of(latest)


def _edge(day: date, *, last: bool) -> str:
    """A single bound: a day, or the month or year that begins or ends on it."""
    if day != last_of_month(day.year, day.month) if last else day.day != 1:
        return day_in_words(day)
    whole = str(day.year) if day.month == (12 if last else 1) else _month_of(day)
    return f"the end of {whole}" if last else whole


def _month_of(day: date) -> str:
    return f"{MONTHS[day.month]} {day.year}"


def is_inferred(when: When) -> bool:
    """A moment that the words do not give by themselves: a reason tells where the rest comes from.

    A bound that is only as old as the telling is no moment, and shows itself as open.
    """
    return bool(when.reason) and when.earliest != EVER and not when.reason.startswith(AS_WRITTEN)
