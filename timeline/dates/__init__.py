"""
Dates in English text: found, understood, and settled against the day of writing.

The modules by what they are about, in the order in which a text passes through them:

- the words of a text: plain, scan, vocabulary, numerals, numbering
- which of them are dates: forms, shapes, grammar, tagger, surroundings, tense, plausible, joining
- what they mean, whatever the day: composers, compose, spans, lengths, feasts, weekdays
- where that lies in time: anchor, told, years, calendars, shifts, periods, reckon, rendering, timex
- of a whole document: written
- dates by themselves: edtf
- moments in order, and what cannot all be: order, network, conflict
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dates.anchor import UNDATED, settle
from timeline.dates.tagger import tag
from timeline.dates.timex import timexes
from timeline.dates.written import written_bounds, written_for
from timeline.model.expression import Reading
from timeline.model.when import When

if TYPE_CHECKING:
    from timeline.model.source import Mark

__all__ = ["read", "settle", "tag", "timexes", "written_bounds", "written_for"]


def read(
    body: str, *, written: When = UNDATED, day_first: bool | None = None, marks: Sequence[Mark] = ()
) -> tuple[Reading, ...]:
    """Every date expression of a body with its reading, in the order of the body."""
    return settle(tag(body, day_first=day_first, marks=marks), written=written)
