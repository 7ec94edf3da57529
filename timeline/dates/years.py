"""Which year a date without one takes over from the passage above it.

A story mostly goes forward by small steps; it seldom goes back, and turns over a year only late in it. A
year that is named in passing (in brackets, in the middle of a sentence, as an end still to come) lends
itself less readily than one that opens a sentence or a section.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.periods import Days, days_in
from timeline.dates.told import Told
from timeline.model.expression import Meaning

_AHEAD, _BACK, _BACK_AT_ALL = 0.4, 0.7, 0.5  # for each month, and once
_NEXT_YEAR, _YEAR_BEFORE = 2.5, 8.0
_BARE_YEAR, _IN_PASSING, _OLDER, _LEAP = 1.5, 3.0, 2.5, 2.5
_YEARS = 3  # how many different years are looked back to
_WINDOW = 25  # how many dated expressions


def taken_over(meaning: Meaning, told: Sequence[Told], sentence: int) -> tuple[Days, Told] | None:
    """The days of a date without its year, and the passage that lends it."""
    lenders = _lenders(told)
    found = [
        (_cost(days, lender, step, sentence) + _leap(lenders, age) + _OLDER * age, age, step, days, lender)
        for age, lender in enumerate(lenders)
        for step in (0, 1, -1)
        if (days := days_in(meaning, lender.first.year + step))
    ]
    if not found:
        return None
    best = min(found, key=lambda each: each[:3])
    return best[3], best[4]


def _lenders(told: Sequence[Told]) -> list[Told]:
    """For the last few years told of, the last passage of each, a month rather than a bare year."""
    lenders: dict[int, Told] = {}
    for one in reversed(told[-_WINDOW:]):
        year = one.first.year
        if (year not in lenders and len(lenders) == _YEARS) or one.unit in {"decade", "century"}:
            continue
        held = lenders.get(year)
        if held is None or (held.unit == "year" and held.aside and one.unit != "year"):
            lenders[year] = one
    return list(lenders.values())


def _leap(lenders: Sequence[Told], age: int) -> float:
    """What it costs to take the year of a passage that leaps away from the years told before it."""
    if age + 1 >= len(lenders) or lenders[age].opens or lenders[age].unit == "day":
        return 0.0
    years = lenders[age].first.year - lenders[age + 1].first.year
    return _LEAP if years < -1 or years > 10 else 0.0


def _cost(days: Days, lender: Told, step: int, sentence: int) -> float:
    passing = _IN_PASSING if lender.aside and lender.sentence != sentence else 0.0
    if not lender.at_least("season"):
        opening = 0.0 if lender.opens else _BARE_YEAR
        return opening + passing + (_YEAR_BEFORE + 4 if step else 0.0)
    months = (days[0].year - lender.first.year) * 12 + days[0].month - lender.first.month
    way = _AHEAD * months if months >= 0 else _BACK_AT_ALL - _BACK * months
    turn = {0: 0.0, 1: _NEXT_YEAR, -1: _YEAR_BEFORE}[step]
    return way + turn + passing
