"""A settled meaning as TIMEX3 and as a moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from timeline.dates.periods import Days, unit_of_meaning
from timeline.dates.reckon import ante_when, bounds, is_ante, moved, season_of, spell, unit_when
from timeline.dates.vocabulary import SCHOOL_TERMS, SITTINGS
from timeline.model.expression import Meaning
from timeline.model.when import EVER, NEVER, When

_OWN_DAYS = frozenset({"FY", "YE", "AY", "AY+", "TY+", "FY+", *SITTINGS})
_WHOLE_UNITS = frozenset({"day", "month", "year", "decade", "century", "quarter", "half"})
_BLANK = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settled:
    """Where an expression came to stand: TIMEX3 value, moment, what it was read against, how exact."""

    value: str
    when: When | None
    anchor: str
    reason: str
    unit: str = ""
    options: tuple[When, ...] = ()
    days: Days | None = None  # what it lends to those that follow


def from_units(low: date, high: date, unit: str, clock: str, anchor: str, reason: str) -> Settled:
    """The units from that of one day to that of another; a value only where they are the same."""
    when = (ante_when if is_ante(low) else unit_when)(low, high, unit)
    known = low not in (EVER, NEVER) and spell(low, unit) == spell(high, unit)
    value = spell(low, unit) if known else _BLANK[unit]
    moment = timed(when, clock) if when else None
    return Settled(
        value + _timex_clock(clock),
        moment,
        anchor,
        reason,
        unit if known else "",
        days=_known(low, unit, known),
    )


def from_days(days: Days, meaning: Meaning, anchor: str, reason: str) -> Settled:
    """A calendar meaning that falls on these days."""
    unit = unit_of_meaning(meaning)
    if unit in _WHOLE_UNITS and meaning.part not in _OWN_DAYS:
        return from_units(days[0], days[0], unit, meaning.clock, anchor, reason)
    return _of_span(days, meaning, anchor, reason)


def _known(low: date, unit: str, known: bool) -> Days | None:
    return bounds(low, unit) if known and low not in (EVER, NEVER) else None


def _of_span(days: Days, meaning: Meaning, anchor: str, reason: str) -> Settled:
    """Days that fill no unit of the calendar: a week from a Wednesday, a financial year."""
    unit = unit_of_meaning(meaning)
    named = date(meaning.year, 1, 1) if unit == "year" and meaning.year and meaning.year > 0 else days[0]
    value = spell(named, unit)
    if is_ante(days[0]):
        return Settled(value, ante_when(*days, unit), anchor, reason, unit, days=days)
    if meaning.part in SCHOOL_TERMS:
        return Settled(f"{days[0].year:04}-{meaning.part[1:]}", When(*days), anchor, reason, unit, days=days)
    if meaning.part.endswith("+") and meaning.value:
        return Settled(meaning.value, When(*days), anchor, reason, unit, days=days)
    if meaning.part == "YE":
        first, last = (When.day(day) for day in days)
        return Settled(value, When.lasting(first, last), anchor, reason, unit, days=days)
    if unit == "season":
        year, name = season_of(days[0])
        form = f"{year:04}-{ {'SP': 21, 'SU': 22, 'FA': 23, 'WI': 24}[name] }"
        return Settled(value, When(*days, form=form), anchor, reason, unit, days=days)
    return Settled(value, When(*days), anchor, reason, unit, days=days)


def approximate(settled: Settled) -> Settled:
    """About 1850: one unit to either side, as ISO 8601-2 understands its `~`."""
    when = settled.when
    if when is None or when.form or when.time or settled.unit not in {"day", "month", "year"}:
        return settled
    first, last = (
        moved(when.earliest, -1, settled.unit),
        bounds(moved(when.latest, 1, settled.unit), settled.unit)[1],
    )
    return replace(settled, when=When(first, last, form=f"{when.edtf}~"))


def timed(when: When, clock: str) -> When:
    """The moment with a time of day, where the clock gives one."""
    return replace(when, time=clock) if clock[:1].isdigit() and when.is_day else when


def _timex_clock(clock: str) -> str:
    return f"T{clock}".replace("+00:00", "Z") if clock else ""


def open_value(meaning: Meaning) -> str:
    """TIMEX3 of what nothing settles, with X for what is not known."""
    if meaning.kind == "shift":
        return _BLANK.get(meaning.unit, "XXXX-XX-XX") + _timex_clock(meaning.clock)
    if meaning.weekday and not meaning.month:
        return f"XXXX-WXX-{meaning.weekday}" + _timex_clock(meaning.clock)
    if meaning.part and not meaning.year:
        return "XXXX" + (
            f"-{meaning.part}"
            if meaning.part[:2] in {"SP", "SU", "FA", "WI"} or meaning.part[0] in "QH"
            else "-XX"
        )
    if meaning.clock and not meaning.month and not meaning.day:
        return "XXXX-XX-XX" + _timex_clock(meaning.clock)
    month = f"{meaning.month:02}" if meaning.month else "XX"
    return f"XXXX-{month}" + (f"-{meaning.day:02}" if meaning.day else "") + _timex_clock(meaning.clock)
