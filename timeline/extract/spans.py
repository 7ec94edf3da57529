"""How many days "two weeks after", "the day before" or "within a month of" leave open."""

from __future__ import annotations

import re
from types import MappingProxyType

from timeline.dates.vocabulary import COUNTS

NUMBERS = MappingProxyType(
    {**COUNTS, "a": 1, "an": 1, "the": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
)
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# a unit: its days, and how far a round number of it may be off: half of one, but days are counted
UNITS = MappingProxyType(
    {
        "day": (1, 0),
        "night": (1, 1),
        "week": (7, 3),
        "fortnight": (14, 3),
        "month": (30.44, 15),
        "year": (365.25, 183),
    }
)
ROUGH = "about|around|some|roughly|approximately|nearly|almost|just over|just under|barely"
EXACT = "only|just|exactly|precisely"
COUNT = rf"{'|'.join(NUMBERS)}|\d{{1,3}}"
UNIT = "day|night|week|fortnight|month|year"
MEASURED = (
    rf"(?:(?P<rough>{ROUGH})\s+|(?:{EXACT})\s+|(?P<over>over|more than|at least)\s+"
    r"|(?P<under>less than|under|up to|within)\s+)?"
    rf"(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+"
)
VAGUE = rf"(?:a few|several|a couple of|some)\s+(?:{UNIT})s\s+|(?:(?:{COUNT})\s+)?(?:hours?|minutes?)\s+"
CONNECTION = re.compile(
    rf"\b(?:{MEASURED}|{VAGUE}|(?:the\s+)?(?P<weekday>{'|'.join(WEEKDAYS)})\s+)?"
    r"(?P<word>before|after|following|prior to|ahead of|by the time(?: that| of)?)\s+"
    r"|\b(?P<between>between)\s+"
    r"|\b(?:(?:in|during)\s+)?the same week (?P<week>as|that)\s+"
    rf"|\bwithin\s+(?P<near>{COUNT})\s+(?P<nearunit>{UNIT})s?\s+of\s+"
    r"|\b(?P<same>on the (?:same )?(?:day|date|morning|afternoon|evening|night) (?:as|of|that|when))\s+",
    re.IGNORECASE,
)
LATER = re.compile(
    rf"\b(?:(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+(?P<word>later|afterwards|earlier)"
    rf"|the\s+(?P<next>next|following|previous)\s+(?:(?P<day>day|morning|afternoon|evening)|(?P<weekday>{'|'.join(WEEKDAYS)})))\b",
    re.IGNORECASE,
)
BACK = ("before", "prior to", "ahead of", "earlier", "by the time")
WEEK = 6  # days between two of one week, at most
Days = tuple[int | None, int | None]


def days_of(found: re.Match[str]) -> Days:
    """The least and the most days from the other moment to this one; None: without an end."""
    if found["same"]:
        return 0, 0
    if found["week"]:
        return -WEEK, WEEK
    if found["near"]:
        _, around = length(found["near"], found["nearunit"])
        return -around, around
    least, most = _days_after(found)
    if not found["word"] or not found["word"].lower().startswith(BACK):
        return least, most
    return None if most is None else -most, -least


def _days_after(found: re.Match[str]) -> tuple[int, int | None]:
    if found["weekday"]:
        return 1, 7
    if not found["count"]:
        return 0, None
    least, most = length(found["count"], found["unit"])
    if found["over"]:
        return least, None
    if found["under"]:
        return 0, most
    if found["rough"]:
        slack = max(1, (least + most) // 8)
        return max(0, least - slack), most + slack
    return least, most


def length(count: str, unit: str) -> tuple[int, int]:
    """The fewest and most days of so many units, a round number being right to half a unit."""
    number = NUMBERS.get(count.lower()) or int(count)
    days, slack = UNITS[unit.lower()]
    if count.lower() == "the" and slack:
        return 0, round(2 * days)  # "the week after": some day of it
    return max(0, round(number * days) - slack), round(number * days) + slack


def days_later(found: re.Match[str]) -> Days:
    """ "Two days later", "the next day", "the following Tuesday": counted from what was told before."""
    back = (found["next"] or found["word"] or "").lower() in ("previous", "earlier")
    if found["next"]:
        least, most = (1, 1) if found["day"] else (1, 7)
    else:
        least, most = length(found["count"], found["unit"])
    return (-most, -least) if back else (least, most)


def weekday_of(found: re.Match[str]) -> int:
    """The weekday that is named, Monday as 1; 0 for none."""
    return WEEKDAYS.index(found["weekday"].lower()) + 1 if found["weekday"] else 0
