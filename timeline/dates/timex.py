"""Readings as TIMEX3 counts them: words that share a year stand one by one."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.model.expression import Reading


def timexes(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The readings with "July" and "August 2016" in the place of "July and August 2016"."""
    return tuple(one for reading in readings for one in reading.pieces or (reading,))
