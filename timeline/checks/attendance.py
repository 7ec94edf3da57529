"""People who were there and were not."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.problem import Grade, Problem

THERE = frozenset({"present", "chair", "in-attendance"})
ELSEWHERE = frozenset({"apologies", "absent"})


def both_present_and_absent(case: Case) -> Iterator[Problem]:
    """Someone who is listed at one meeting as present and as not."""
    for event in case.events():
        there = {part.id for part in event.parts if part.role in THERE}
        for part in event.parts:
            if part.role in ELSEWHERE and part.id in there:
                message = f'"{part.name}" is listed both as present and as {part.role} at "{event.title}"'
                place = place_of(case, part.quote)
                yield Problem(place, f"{message}: settle which", Grade.DOUBT, "present-and-absent")
