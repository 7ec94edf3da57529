"""When a document was written, out of its own words: bounds with their reason, never a point."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.anchor import settle
from timeline.dates.shifts import days_of_writing
from timeline.model.expression import Expression, Reading
from timeline.model.when import EVER, NEVER, When

_PAST = frozenset({"past", "perfect", ""})
_SURE = frozenset({"itself", "above", "heading"})


def written_bounds(expressions: Sequence[Expression]) -> When:
    """After the latest past event that the words tell, before the earliest one to come."""
    pairs = list(zip(expressions, settle(expressions), strict=True))
    past = [reading for one, reading in pairs if _tells_past(one, reading)]
    latest = max(past, key=lambda reading: (_when(reading).earliest, reading.start), default=None)
    low = _when(latest).earliest if latest else EVER
    coming = [
        reading for one, reading in pairs if _tells_future(one, reading) and _when(reading).latest >= low
    ]
    first = min(coming, key=lambda reading: (_when(reading).latest, reading.start), default=None)
    high = _when(first).latest if first else NEVER
    return When(low, high, reason=_reason(latest, first)) if latest or first else When()


def _when(reading: Reading) -> When:
    return reading.when or When()


def _tells_past(one: Expression, reading: Reading) -> bool:
    placed = reading.when is not None and reading.anchor in _SURE and reading.type in {"DATE", "TIME"}
    return (
        placed
        and one.tense in _PAST
        and one.relation not in {"by", "until"}
        and _when(reading).earliest > EVER
    )


def _tells_future(one: Expression, reading: Reading) -> bool:
    return reading.when is not None and one.tense == "future" and reading.type in {"DATE", "TIME"}


def _reason(latest: Reading | None, first: Reading | None) -> str:
    told = f"tells of {_words(latest)} as past" if latest else ""
    coming = f"speaks of {_words(first)} as still to come" if first else ""
    return " and ".join(filter(None, (told, coming)))


def _words(reading: Reading) -> str:
    return f"“{' '.join(reading.text.split())}” ({reading.when})"


def written_for(expression: Expression, moment: When) -> When | None:
    """The days of writing for which a relative expression names a moment within another.

    None where the expression does not count from the day of writing.
    """
    return days_of_writing(expression, moment)
