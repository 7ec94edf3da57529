"""Which composer reads the words that each form fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from timeline.dates import compose, feasts, lengths, spans
from timeline.model.expression import Meaning

Composer = Callable[[str], Meaning | None]
COMPOSERS: Mapping[str, Composer] = MappingProxyType(
    {
        "week_of": compose.week_of,
        "iso": compose.iso,
        "legal": compose.legal,
        "numeric": compose.numeric,
        "week_number": compose.week_number,
        "eight": compose.eight,
        "roman": compose.roman,
        "days": compose.days,
        "date": compose.calendar,
        "month": compose.month,
        "years": compose.years,
        "part": compose.part,
        "season": compose.season,
        "fiscal": compose.fiscal,
        "decade": compose.decade,
        "century": compose.century,
        "within": lengths.within,
        "naval": compose.clock,
        "past_span": lengths.past_span,
        "ago": spans.ago,
        "event_shift": spans.event_shift,
        "event_day": spans.event_day,
        "beyond": spans.beyond,
        "later_in": spans.later_in,
        "relative": spans.relative,
        "then_day": spans.relative,
        "bare_unit": spans.bare_unit,
        "over_years": lengths.over_years,
        "some_day": spans.some_day,
        "day": spans.day,
        "weekday_day": compose.ordinal_day,
        "weekday_part": spans.weekday_part,
        "set": spans.repeated,
        "weekdays": spans.weekdays,
        "length": lengths.whole_length,
        "feast": feasts.feast,
        "clock": compose.clock,
        "day_part": spans.day_part,
        "reference": spans.reference,
        "of_month": compose.ordinal_day,
        "ordinal_day": compose.ordinal_day,
        "bare_month": compose.bare_month,
        "era": compose.year,
        "year": compose.year,
    }
)
