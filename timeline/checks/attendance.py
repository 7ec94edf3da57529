"""People who were there and were not."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.event import Event, Part
from timeline.model.problem import Grade, Problem
from timeline.questions.actors import THERE, unlisted_actors
from timeline.questions.comings import amendment
from timeline.questions.elsewhere import AWAY


def both_present_and_absent(case: Case) -> Iterator[Problem]:
    """Someone who is listed at one meeting as present and as not."""
    for event in case.events():
        there = event.ids(*THERE)
        amended = {part.id for part in event.parts if amendment(event, part)}
        for part in event.parts:
            if part.role in AWAY and part.id in there and part.id not in amended:
                message = f'"{part.name}" is listed both as present and as {part.role} at "{event.title}"'
                place = place_of(case, part.quote)
                yield Problem(place, f"{message}: settle which", Grade.DOUBT, "present-and-absent")


def acted_and_not_listed(case: Case) -> Iterator[Problem]:
    """Someone who proposes, seconds or speaks at a meeting whose own list does not have them there."""
    for meeting in case.events(kind="meeting"):
        for part in unlisted_actors(case, meeting):
            yield _unlisted(case, meeting, part.name, part)


def _unlisted(case: Case, meeting: Event, name: str, part: Part) -> Problem:
    message = f'"{name}" acts at "{meeting.title}" and is not listed as there'
    return Problem(
        place_of(case, part.quote), f"{message}: settle which", Grade.DOUBT, "acted-and-not-listed"
    )
