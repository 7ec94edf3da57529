"""Look-up by time: classes of length, so that an index finds what may overlap without a scan.

A moment of at most so many days that may overlap a period cannot begin earlier than that many
days before it. Each class is one range of an index.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from timeline.model.when import EVER, NEVER, When

REACHES = (0, 31, 366, 3660)  # days; what is longer has the next number and is never cut short


def reach(when: When) -> int:
    """The class of a moment's length."""
    length = (when.latest - when.earliest).days
    return next((number for number, days in enumerate(REACHES) if length <= days), len(REACHES))


def overlapping(start: When | None, end: When | None) -> tuple[str, tuple[str | int, ...]] | None:
    """The condition on `reach`, `earliest` and `latest` for what may lie within; None: no bounds."""
    if start is None and end is None:
        return None
    low = start.earliest if start else EVER
    high = end.latest if end else NEVER
    ranges: list[str | int] = []
    for number, first in _beginnings(low):
        ranges += [number, first.isoformat(), high.isoformat()]
    either = " OR ".join(["reach = ? AND earliest BETWEEN ? AND ?"] * (len(REACHES) + 1))
    dated = f"NOT (earliest = '{EVER}' AND latest = '{NEVER}')"
    return f"({either}) AND latest >= ? AND {dated}", (*ranges, low.isoformat())


def _beginnings(low: date) -> Iterator[tuple[int, date]]:
    """For each class, the first day on which something that reaches a day can begin."""
    for number, days in enumerate(REACHES):
        yield number, low - timedelta(days=days) if (low - EVER).days > days else EVER
    yield len(REACHES), EVER
