"""Expressions that count from a base: last month, two days later, a year ago, the last five years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.dates.calendars import settle_calendar
from timeline.dates.lengths import WORKING, working_days
from timeline.dates.reckon import bounds, moved
from timeline.dates.rendering import Settled, from_units, open_value
from timeline.dates.told import Context, Told
from timeline.dates.vocabulary import CLOCK_UNITS
from timeline.model.expression import Expression, Meaning
from timeline.model.when import EVER, NEVER, When

_EXACT = frozenset(
    {"day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"}
)

_OF_DAYS = frozenset({"day", "week", "weekend"})


def settle_shift(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    """So many units from the day of writing or from what was told last."""
    if meaning.unit in CLOCK_UNITS or meaning.unit not in _EXACT:
        return Settled(_vague_value(meaning), None, "none", "shorter than a day, or too vague to count")
    if meaning.base == "beside" and meaning.other:
        return _from_beside(expression, meaning, meaning.other, context)
    if meaning.base == "event":
        return Settled(
            open_value(meaning), None, "none", "open: the day of what it counts from would settle it"
        )
    if _counts_from_told(expression, meaning, context):
        told = _base_above(expression, meaning, context)
        frame = context.moved_on(told, meaning.unit) if told and meaning.unit in _OF_DAYS else None
        if told:
            return _within(meaning, frame) if frame else _from_told(meaning, told)
    if context.distant and meaning.base == "now" and (expression.quoted or not meaning.amount):
        return _far_from_writing(expression, meaning)
    if context.written.is_open or (context.distant and meaning.base != "now"):
        what = "the day of writing" if meaning.base == "now" else "the day it counts from"
        return Settled(open_value(meaning), None, "none", f"open: {what} would settle it")
    return _from_writing(meaning, context.written)


def _base_above(expression: Expression, meaning: Meaning, context: Context) -> Told | None:
    """The date above that an expression counts from; what is to come counts from the latest past one."""
    if expression.tense == "future" and not meaning.turn and not context.distant:
        return None if context.knows_writing else context.latest_past
    return context.above(meaning.unit)


def _from_beside(expression: Expression, meaning: Meaning, other: Meaning, context: Context) -> Settled:
    """A week after 4 May: counted from the date that stands beside it."""
    beside = settle_calendar(expression, other, context)
    if beside.days is None or meaning.amount is None:
        return Settled(open_value(meaning), None, "none", f"open: {beside.reason}")
    first, last = beside.days
    low, high, unit = _shifted(meaning, first, last)
    return from_units(low, high, unit, meaning.clock, beside.anchor, "counted from the date beside it")


def _counts_from_told(expression: Expression, meaning: Meaning, context: Context) -> bool:
    """Whether the base is the story's own time, as that of "this" or "last" is in a story of long ago."""
    if meaning.base == "then":
        return True
    if not meaning.base:
        told = context.above(meaning.unit)
        near = told and not told.written and told.paragraph == expression.paragraph
        return context.distant or not context.knows_writing or bool(near and expression.tense == "past")
    return context.distant and bool(meaning.turn)


def _far_from_writing(expression: Expression, meaning: Meaning) -> Settled:
    """Today in a story of long ago: the reader's day; in a quotation, the speaker's, which is not known."""
    value = (
        open_value(meaning) if expression.quoted or meaning.unit != "day" or meaning.clock else "PRESENT_REF"
    )
    return Settled(value, None, "none", "open: the day on which it was said would settle it")


def _vague_value(meaning: Meaning) -> str:
    if meaning.value == "bare" and meaning.base == "then":
        return open_value(meaning)
    return "PAST_REF" if meaning.sign < 0 else "FUTURE_REF"


def _from_told(meaning: Meaning, told: Told) -> Settled:
    reason = f"counted from {told.words} in the passage above"
    if meaning.amount is None:
        when = _somewhere(meaning, When(told.first, told.last))
        return Settled(_vague_value(meaning), when, "above", reason)
    low, high, unit = _shifted(meaning, told.first, told.first)
    settled = from_units(low, high, unit, meaning.clock, "above", reason)
    return _sided(settled, meaning, told.first, told.last)


def _within(meaning: Meaning, frame: Told) -> Settled:
    """Days counted from some day of a rougher date, which is all that is known of the day they count from."""
    reason = f"counted from {frame.words} in the passage above, of which no day is told"
    if meaning.amount is None:
        return Settled(
            _vague_value(meaning), _somewhere(meaning, When(frame.first, frame.last)), "above", reason
        )
    low, high, unit = _shifted(meaning, frame.first, frame.last)
    settled = from_units(low, high, unit, meaning.clock, "above", reason)
    inside = frame.first <= low and high <= frame.last
    return replace(settled, unit=frame.unit if inside else "year", days=(low, high))


def _somewhere(meaning: Meaning, base: When) -> When:
    """Two or three years ago, some years ago: within the days that the words count, else on one side."""
    if meaning.length and meaning.sign < 0:
        least, most = meaning.length
        return When(moved(base.earliest, -most, "day"), moved(base.latest, -least, "day"))
    if meaning.length:
        return When(
            moved(base.earliest, meaning.length[0], "day"), moved(base.latest, meaning.length[1], "day")
        )
    return When(EVER, base.latest) if meaning.sign < 0 else When(base.earliest, NEVER)


def _from_writing(meaning: Meaning, written: When) -> Settled:
    reason = f"counted from the day of writing, {written}"
    if meaning.amount is None:
        return Settled(_vague_value(meaning), _somewhere(meaning, written), "written", reason)
    low, high, unit = _shifted(meaning, written.earliest, written.latest)
    if meaning.value == "fiscal":
        settled = from_units(low, high, unit, meaning.clock, "written", reason)
        return replace(settled, when=When(moved(low, -1, "year"), moved(high, 1, "year")))
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
    if meaning.part == WORKING and step and low not in (EVER, NEVER) and high not in (EVER, NEVER):
        ends = [*working_days(low, step), *working_days(high, step)]
        return min(ends), max(ends), unit
    low, high = moved(low, step, unit), moved(high, step, unit)
    back = meaning.other
    if back and back.kind == "shift":  # a year ago today
        count = round((back.amount or 0) * back.sign)
        low, high = moved(low, count, back.unit), moved(high, count, back.unit)
    return low, high, unit


def _hedged(meaning: Meaning, written: When) -> When:
    """Almost a year ago: between three quarters of it and the whole; over a year: up to half as much more."""
    least, most, unit = _hedged_count(meaning)
    near, far = (
        moved(end, meaning.sign * count, unit) for end, count in _ends(meaning, written, least, most)
    )
    first, last = min(near, far), max(near, far)
    if written.is_day or unit == "day":
        return When(first, last)
    return When(bounds(first, "month")[0], bounds(last, "month")[1])


def _ends(
    meaning: Meaning, written: When, least: int, most: int
) -> tuple[tuple[date, int], tuple[date, int]]:
    """Which end of the day of writing goes with the least and which with the most."""
    if meaning.sign < 0:
        return (written.latest, least), (written.earliest, most)
    return (written.earliest, least), (written.latest, most)


def _hedged_count(meaning: Meaning) -> tuple[int, int, str]:
    """The least and most that a hedged length can be, in months or days."""
    sizes = {
        "century": (1200, "month"),
        "decade": (120, "month"),
        "year": (12, "month"),
        "month": (30, "day"),
    }
    size, unit = sizes.get(meaning.unit, (7 if meaning.unit == "week" else 1, "day"))
    whole = round((meaning.amount or 0) * size)
    return (whole * 3 // 4, whole, unit) if meaning.mod == "LESS_THAN" else (whole, -(-whole * 3 // 2), unit)


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


def settle_duration(meaning: Meaning, context: Context) -> Settled:
    """A length; the last two years ends at its base, the next two begin there."""
    value = meaning.value
    if not meaning.sign or meaning.base == "event" or meaning.length is None:
        reason = (
            "a length of time"
            if meaning.base != "event"
            else "open: the day of what it counts from would settle it"
        )
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
    back = replace(meaning, sign=-meaning.sign)
    if meaning.mod in {"LESS_THAN", "MORE_THAN"}:
        return _hedged(back, moment)
    low, high, unit = _shifted(back, moment.earliest, moment.latest)
    return When(bounds(low, unit)[0], bounds(high, unit)[1])
