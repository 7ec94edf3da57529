"""Expressions that count from a base: last month, two days later, a year ago, the last five years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.reckon import bounds, moved
from timeline.dates.rendering import Settled, from_units, open_value
from timeline.dates.told import Context, Told
from timeline.dates.vocabulary import CLOCK_UNITS
from timeline.model.expression import Expression, Meaning
from timeline.model.when import EVER, NEVER, When

_EXACT = frozenset({"day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"})


def settle_shift(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """So many units from the day of writing or from what was told last."""
    if meaning.unit in CLOCK_UNITS or meaning.unit not in _EXACT:
        return Settled(_vague_value(meaning), None, "none", "shorter than a day, or too vague to count")
    if meaning.base == "then":
        told = context.above(meaning.unit)
        if told:
            return _from_told(meaning, told)
    if context.written.is_open:
        what = "the day of writing" if meaning.base == "now" else "the day it counts from"
        return Settled(open_value(meaning), None, "none", f"open: {what} would settle it")
    return _from_writing(meaning, context.written)


def _vague_value(meaning: Meaning) -> str:
    return "PAST_REF" if meaning.sign < 0 else "FUTURE_REF"


def _from_told(meaning: Meaning, told: Told) -> Settled:
    reason = f"counted from {told.words} in the passage above"
    if meaning.amount is None:
        when = When(told.first, NEVER) if meaning.sign > 0 else When(EVER, told.last)
        return Settled(_vague_value(meaning), when, "above", reason)
    low, high, unit = _shifted(meaning, told.first, told.first)
    settled = from_units(low, high, unit, meaning.clock, "above", reason)
    return _sided(settled, meaning, told.first, told.last)


def _from_writing(meaning: Meaning, written: When) -> Settled:
    reason = f"counted from the day of writing, {written}"
    if meaning.amount is None:
        when = When(EVER, written.latest) if meaning.sign < 0 else When(written.earliest, NEVER)
        return Settled(_vague_value(meaning), when, "written", reason)
    low, high, unit = _shifted(meaning, written.earliest, written.latest)
    settled = from_units(low, high, unit, meaning.clock, "written", reason)
    if meaning.mod in {"LESS_THAN", "MORE_THAN"}:
        return replace(settled, when=_hedged(meaning, written))
    return _sided(settled, meaning, written.earliest, written.latest)


def _shifted(meaning: Meaning, low: date, high: date) -> tuple[date, date, str]:
    """Both ends moved; a fraction of a unit is counted in the next smaller one."""
    amount, unit = (meaning.amount or 0) * meaning.sign, meaning.unit
    if amount % 1:
        factor, unit = {"year": (12, "month"), "month": (30, "day"), "week": (7, "day")}.get(unit, (1, unit))
        amount *= factor
    step = round(amount)
    return moved(low, step, unit), moved(high, step, unit), unit


def _hedged(meaning: Meaning, written: When) -> When:
    """Almost a year ago: between three quarters of it and the whole; over a year: up to a quarter more."""
    days = meaning.length or (0, 0)
    low, high = hedged_days(days, meaning.mod)
    least, most = (high, low) if meaning.sign > 0 else (low, high)
    first = _moved_days(written.earliest, -most if meaning.sign < 0 else least)
    last = _moved_days(written.latest, -least if meaning.sign < 0 else most)
    return When(min(first, last), max(first, last))


def hedged_days(days: tuple[int, int], mod: str) -> tuple[int, int]:
    """The least and most days that a hedged length can be."""
    if mod == "LESS_THAN":
        return days[0] * 3 // 4, days[1]
    return days[0], days[1] * 3 // 2


def _moved_days(day: date, count: int) -> date:
    if day in (EVER, NEVER):
        return day
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return NEVER if count > 0 else EVER


def _sided(settled: Settled, meaning: Meaning, low: date, high: date) -> Settled:
    """Earlier this year: the part of the unit before the base; later: the part after it."""
    when = settled.when
    if meaning.mod not in {"earlier", "later"} or when is None:
        return settled
    if meaning.mod == "earlier" and when.earliest <= high < when.latest:
        return replace(settled, when=When(when.earliest, high))
    if meaning.mod == "later" and when.earliest < low <= when.latest:
        return replace(settled, when=When(low, when.latest))
    return settled


def settle_duration(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """A length; the last two years ends at its base, the next two begin there."""
    value = meaning.value
    if not meaning.sign or meaning.base == "event" or meaning.length is None:
        reason = "a length of time" if meaning.base != "event" else "open: the day of what it counts from would settle it"
        return Settled(value, None, "none", reason)
    told = context.above("day") or context.above() if meaning.base == "then" else None
    base = When(told.first, told.last) if told else context.written
    if base.is_open:
        return Settled(value, None, "none", "open: the day of writing would settle it")
    first, last = _stretch(meaning, base)
    where = f"{told.words} in the passage above" if told else f"the day of writing, {base}"
    return Settled(value, When(first, last), "above" if told else "written", f"counted from {where}")


def _stretch(meaning: Meaning, base: When) -> tuple[date, date]:
    step = -(-(meaning.amount or 1) // 1)
    if meaning.sign < 0:
        return moved(base.earliest, -int(step), meaning.unit), base.latest
    return base.earliest, moved(base.latest, int(step), meaning.unit)


def days_of_writing(expression: Expression, moment: When) -> When | None:
    """The days of writing for which a relative expression names a moment within another."""
    meaning = expression.meaning
    if meaning.base != "now" or meaning.kind != "shift" or meaning.unit not in _EXACT:
        return None
    if meaning.amount is None or moment.is_open:
        return None
    if meaning.mod in {"LESS_THAN", "MORE_THAN"}:
        back = replace(meaning, sign=-meaning.sign)
        return _whole_months(_hedged(back, moment), meaning.unit)
    low, high, unit = _shifted(replace(meaning, sign=-meaning.sign), moment.earliest, moment.latest)
    return When(bounds(low, unit)[0], bounds(high, unit)[1])


def _whole_months(when: When, unit: str) -> When:
    if unit not in {"year", "decade", "century", "month", "quarter"}:
        return when
    return When(bounds(moved(when.earliest, 0, "day"), "month")[0], bounds(when.latest, "month")[1])
