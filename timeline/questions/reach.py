"""Whoever could have told: the way by which news may have come to someone, contact by contact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.graph.paths import Step
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.questions.exposure import Exposure, contact_of, first_days, ways_of
from timeline.questions.ladder import deed_of
from timeline.questions.wording import agreeing, capital, is_several, the


@dataclass(frozen=True, slots=True)
class Leg:
    """A contact of the way, with the event on record that it was."""

    step: Step
    event: Event


def possible_way(case: Case, about: Entity, who: Entity, found: Sequence[Exposure]) -> list[Finding]:
    """The earliest that the contacts on record would allow, for someone of whom nothing is provable."""
    legs = _legs(case, found, who)
    if not legs:
        return []
    day = legs[-1].step.day
    seed = min(_at(found, legs[0].step.teller), key=lambda one: (one.when.earliest, one.order))
    when = When.day(day, "the first recorded contact with someone who knew")
    text = f"{capital(the(who))} could have heard of {the(about)} {in_words(when)} at the earliest"
    knower = case.entity(seed.who)
    start = f"{the(knower)} ({agreeing(is_several(knower), deed_of(seed))}, {named(seed.when)})"
    way = ", then ".join(f"{the(case.entity(leg.step.hearer))} by {_told(leg.event)}" for leg in legs)
    value = {
        "how": None,
        "shows": "possible",
        "earliest_possible": when,
        "denied_until": None,
        "in_time": "possibly",
        "path": [_shape(case, leg) for leg in legs],
    }
    told = f"{text}. The way on record: from {start} to {way}. Whether any of them told it is not on record."
    return [Finding(told, _quotes(seed, legs), "possible", value, who.id, who.name, None, None)]


def _at(found: Iterable[Exposure], who: str) -> list[Exposure]:
    return [one for one in found if one.who == who and one.when.earliest != EVER]


def _legs(case: Case, found: Iterable[Exposure], who: Entity) -> tuple[Leg, ...]:
    steps = ways_of(case).path(first_days(found), who.id)
    return tuple(leg for step in steps for leg in _leg(case, step))


def _leg(case: Case, step: Step) -> list[Leg]:
    """The first event on record by which the one could tell the other that day."""
    for event in case.events(who=step.hearer, end=When.day(step.day)):
        if event.status in HAPPENED and not event.when.is_open:
            contact = contact_of(event)
            met = step.teller in contact.tellers and step.hearer in contact.hearers
            if met and contact.earliest <= step.day <= contact.latest:
                return [Leg(step, event)]
    return []


def _told(event: Event) -> str:
    return f"“{event.title}” ({named(event.when)})"


def _shape(case: Case, leg: Leg) -> dict[str, object]:
    return {
        "from": case.entity(leg.step.teller).name,
        "to": case.entity(leg.step.hearer).name,
        "when": leg.event.when,
        "event": leg.event.id,
    }


def _quotes(seed: Exposure, legs: Sequence[Leg]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys((*seed.evidence[:1], *(q for leg in legs for q in leg.event.evidence))))
