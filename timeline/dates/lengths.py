"""Lengths of time: how many of which unit, between which counts, in days."""

from __future__ import annotations

import re
from datetime import date, timedelta

from timeline.dates.compose import unit_of
from timeline.dates.numerals import count_of
from timeline.dates.vocabulary import CLOCK_UNITS, DAYS_OF, LETTERS, VAGUE
from timeline.model.expression import Meaning

_ONE_UNIT = re.compile(
    r"(?:the |this )?(?:last|past|next|coming|previous|following|first|final) "
    r"(?:year|month|week|decade|century|day|quarter)"
)
BACK = frozenset({"last", "past", "previous", "preceding"})
AHEAD = frozenset({"next", "coming", "following", "ensuing", "subsequent"})
TOLD = frozenset({"previous", "preceding", "following", "ensuing", "subsequent", "same", "that"})
WORKING = "working"  # the part of a length that is counted in working days
HOLIDAYS = 4
_WORKING = re.compile(r"\b(?:working|business|clear|court|school) days?\b")
_COUNT = r"([a-z]+(?:-[a-z]+)?|\d[\d,.]*)"
_FALLING = re.compile(r"\d+ ?- ?\d")  # 3-2 days, which is a score
_FROM_TO = re.compile(rf"(between )?{_COUNT}(?: ?- ?| to | or |(?(1) and |(?!))){_COUNT}(?=[ -])")


def amount_of(text: str) -> tuple[float | None, str]:
    """How many of which unit; None where the count is vague."""
    unit, each = unit_of(text)
    words = text.split()
    if _ONE_UNIT.fullmatch(text):
        return each, unit
    if re.match(r"(?:hours|days|weeks|months|years|decades|centuries)-long", text):
        return None, unit
    rough = any(word.strip(",-") in VAGUE for word in words) or ("couple" not in text and not _counted(text))
    if words[:1] == ["another"]:
        text = text.removeprefix("another ")
        if not _counted(text):
            return each, unit
    count = None if rough else count_of(text)
    return (None if count is None else count * each), unit


def _counted(text: str) -> bool:
    return count_of(text) is not None


def timex_length(amount: float | None, unit: str) -> str:
    """TIMEX3 of a length: P3D, PT30M, PXY, P1.5Y."""
    if unit == "hour" and amount is not None and amount % 1:
        amount, unit = amount * 60, "minute"
    if unit == "year" and amount == 0.5:
        amount, unit = 6, "month"
    figure = "X" if amount is None else f"{amount:g}" if amount < 1e5 else str(int(amount))
    return f"P{'T' if unit in CLOCK_UNITS else ''}{figure}{LETTERS[unit]}"


def working_days(first: date, count: int) -> tuple[date, date]:
    """The working day so many after one, or before it: the latest as if up to four days were holidays.

    Whose holidays count, the words do not say; four in a row are the most that any of the calendars of
    Britain, Ireland and the United States has within three weeks.
    """
    day, step = first, timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= day.weekday() < 5
    far = day + HOLIDAYS * step
    return min(day, far), max(day, far)


def days_of(amount: float | None, unit: str) -> tuple[int, int] | None:
    """The least and most days of a length; None where it is vague."""
    if amount is None:
        return None
    least, most = DAYS_OF[unit]
    return int(amount * least), -int(-amount * most // 1)


def between_counts(text: str) -> tuple[float, float] | None:
    """The least and the most of "six to eight weeks"."""
    found = _FROM_TO.match(text)
    if found is None:
        return None
    least, most = (None if word in VAGUE else count_of(word.replace("-", " ")) for word in found.groups()[1:])
    return (least, most) if least and most and least < most else None


def length(text: str) -> Meaning | None:
    """A length of time without a place in it."""
    return _ranging(text) or (None if _FALLING.match(text) else _added(text))


def _ranging(text: str) -> Meaning | None:
    """Six to eight weeks: both ends as TIMEX3, the days from the least to the most."""
    counts, (unit, each) = between_counts(text), unit_of(text)
    if counts is None or not unit:
        return None
    least, most = (count * each for count in counts)
    value = f"{timex_length(least, unit)}/{timex_length(most, unit)}"
    days = (days_of(least, unit) or (0, 0))[0], (days_of(most, unit) or (0, 0))[1]
    return Meaning(kind="duration", unit=unit, value=value, length=days)


def _added(text: str) -> Meaning | None:
    amounts = [amount_of(piece) for piece in _two(text)]
    if not amounts or not amounts[0][1]:
        return None
    (amount, unit), rest = amounts[0], amounts[1:]
    value = timex_length(amount, unit)
    total = days_of(amount, unit)
    works = bool(unit == "day" and amount and amount % 1 == 0 and _WORKING.search(text))
    if works and amount:
        total = int(amount) + 2 * ((int(amount) - 1) // 5), int(amount) + 2 * -(-int(amount) // 5) + HOLIDAYS
    for more, other in rest:
        letters = timex_length(more, other)
        value += (
            letters.removeprefix("P")
            if "T" not in value or "T" not in letters
            else letters.removeprefix("PT")
        )
        further = days_of(more, other)
        total = (total[0] + further[0], total[1] + further[1]) if total and further else None
    part = WORKING if works else ""
    return Meaning(kind="duration", amount=amount, unit=unit, value=value, length=total, part=part)


def _two(text: str) -> list[str]:
    """The amounts that "two years and three months" adds up."""
    if " and a half" in text or text.startswith(("whole", "all")):
        return [text]
    cut = re.split(r",? and (?=[\da-z]+ (?:\w+ )?[a-z]+)|, ", text)
    whole = [piece for piece in cut if unit_of(piece)[0]]
    return whole if len(whole) == len(cut) else [text]


def whole_length(text: str) -> Meaning | None:
    """The whole year; all day."""
    unit, each = unit_of(text)
    if re.match(r"(?:all|(?:the |an? |his |their )?(?:whole|entire|full)) ", text) and unit:
        value = timex_length(each, unit)
        return Meaning(kind="duration", amount=each, unit=unit, value=value, length=days_of(each, unit))
    return length(text)


def past_span(text: str) -> Meaning | None:
    """The last five years: a length that ends (or begins) at its base."""
    amount, unit = amount_of(re.sub(r"\b(?:first|second)\b", "", text))
    if not unit:
        return None
    words = set(text.split())
    ways = ((-1, BACK), (1, AHEAD))
    sign = next((sign for sign, names in ways if words & names), 0)
    base = "" if words & {"first", "final"} else "then" if words & TOLD else "now"
    value = "P10Y" if unit == "decade" and amount == 1 else timex_length(amount, unit)
    return Meaning(
        kind="duration",
        amount=amount,
        unit=unit,
        value=value,
        length=days_of(amount, unit),
        sign=sign,
        base=base,
    )


def within(text: str) -> Meaning | None:
    """In the last year; within the past two months."""
    return past_span(re.sub(r"^(?:within|in|over|during) ", "", text)) if unit_of(text)[0] else None


def over_years(text: str) -> Meaning | None:
    """Over the years: a length that nobody counted."""
    unit, _ = unit_of(text)
    return Meaning(kind="duration", unit=unit, value=timex_length(None, unit))
