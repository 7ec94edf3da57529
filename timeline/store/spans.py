"""Look-up by time: classes of length, so that an index finds what may overlap without a scan.

A moment of at most so many days that may overlap a period cannot begin earlier than that many
days before it. Each class is one range of an index.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from timeline.model.when import EVER, NEVER, When

REACHES = (0, 31, 366, 3660)  # days; what is longer has the next number and is never cut short

UNDATED = f"earliest = '{EVER}' AND latest = '{NEVER}'"


def reach(when: When) -> int:
    """The class of a moment's length."""
    length = (when.latest - when.earliest).days
    return next((number for number, days in enumerate(REACHES) if length <= days), len(REACHES))


def overlapping(start: When | None, end: When | None) -> tuple[tuple[str, tuple[str | int, ...]], ...]:
    """Conditions on `reach`, `earliest` and `latest`, one a class, for what may lie within; dated only.

    Each is one range of an index; together they find everything, and nothing twice.
    """
    low, high = (start.earliest if start else EVER), (end.latest if end else NEVER)
    one = f"reach = ? AND earliest BETWEEN ? AND ? AND latest >= ? AND NOT ({UNDATED})"
    return tuple(
        (one, (number, first.isoformat(), high.isoformat(), low.isoformat()))
        for number, first in _beginnings(low)
    )


def _beginnings(low: date) -> Iterator[tuple[int, date]]:
    """For each class, the first day on which something that reaches a day can begin."""
    for number, days in enumerate(REACHES):
        yield number, low - timedelta(days=days) if (low - EVER).days > days else EVER
    yield len(REACHES), EVER
