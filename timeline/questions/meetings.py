"""Meetings of a day, and what is said of those who were there."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions.traces import HAPPENED

GATHERINGS = frozenset({"meeting", "visit", "inspection", "telephone"})
NEARBY = 400  # characters: "that meeting" is the one of the sentences before, not of another page


def gatherings(case: Case, on: When | None, met: str | None = None) -> tuple[Event, ...]:
    """The meetings told as held at a moment: those surely within it, else those that may be."""
    told = [event for event in case.events(who=met) if is_gathering(event)]
    if on is None:
        return tuple(told)
    surely = [event for event in told if event.when.within(on)]
    return tuple(surely or [event for event in told if on.within(event.when) and not event.when.is_open])


def is_gathering(event: Event) -> bool:
    """People came together in it, by what a source records or states."""
    return event.kind in GATHERINGS and event.status in HAPPENED


def departures_at(case: Case, event: Event) -> tuple[Event, ...]:
    """What is said of all who were there and have left since, in the words on the meeting or after them."""
    told = [e for e in case.events(kind="departure") if e.id != event.id and _of_a_group(case, e)]
    return tuple(claim for claim in told if event in _meetings_meant(case, claim))


def _of_a_group(case: Case, event: Event) -> bool:
    return any(case.entity(part.id).kind is Kind.GROUP for part in event.parts)


def _meetings_meant(case: Case, claim: Event) -> list[Event]:
    """The meeting that the words of a claim tell of too; else, if it speaks of one, the last before it."""
    place = claim.evidence[0]
    held = [(quote, e) for e in case.events() if is_gathering(e) for quote in e.evidence]
    near = [
        (quote, event) for quote, event in held if quote.source == place.source and quote.start < place.end
    ]
    shared = [event for quote, event in near if quote.end > place.start]
    if shared or "meeting" not in place.exact.lower():
        return shared
    last = max((quote.start for quote, _ in near), default=-1)
    return [event for quote, event in near if quote.start == last and place.start - quote.end < NEARBY]
