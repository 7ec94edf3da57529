"""Holdings by periods, as rosters have them: begun by the first day of a quarter, not ended by its last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from timeline.model.entity import Tenure
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.telling import Told


def in_period(one: Told) -> Iterable[Tenure]:
    """Whom a row of a roster has in a post through a period, or that nobody was in it."""
    start, end = When(latest=one.when.earliest), When(earliest=one.when.latest)
    people: list[str | None] = [*sorted(p.id for p in one.parts if p.id.startswith("person/"))]
    for post in sorted(part.id for part in one.parts if part.id.startswith("post/")):
        for person in people or ([None] if one.verb == "vacant" else []):
            yield Tenure(person, post, start, end, (one.quote,), "documented", ())


def is_of_periods(tenure: Tenure) -> bool:
    """It is known to have covered some days, and neither when it began nor when it ended."""
    begun = tenure.start.earliest == EVER and tenure.start.latest != NEVER
    return begun and tenure.end.latest == NEVER and tenure.end.earliest != EVER


def are_apart(one: Tenure, other: Tenure) -> bool:
    """Two periods with days between them in which the post may have been another's."""
    if not (is_of_periods(one) and is_of_periods(other)):
        return False
    first, second = sorted((one, other), key=lambda tenure: (tenure.start.latest, tenure.end.earliest))
    return second.start.latest > first.end.earliest + timedelta(days=1)


def adjoin(one: Tenure, other: Tenure) -> bool:
    """Two periods of one holder without a day between them."""
    return is_of_periods(one) and is_of_periods(other) and not are_apart(one, other)
