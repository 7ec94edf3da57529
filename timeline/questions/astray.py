"""Acts that were like the one that was due, and are none: they reached somebody else, or came before it."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.questions.acts import ASKED, MESSAGES, REACHED, Parties, is_kind_of
from timeline.questions.deadline import moment_of
from timeline.questions.same_thing import Fit, linked

OTHERWISE, EARLIER = "otherwise", "earlier"


def went_astray(case: Case, bound: Parties, trigger: Event, event: Event) -> bool:
    """A message about this very thing that surely went to somebody, though not as the rule demands."""
    if event.id == trigger.id or event.status not in HAPPENED:
        return False
    if event.kind in ASKED or event.kind not in MESSAGES:
        return False
    told = any(part.role in REACHED for part in event.parts)
    return told and is_kind_of(bound.rule, event) and linked(case, trigger, event) is Fit.SURE


def way_astray(trigger: Event, event: Event) -> str:
    """Whether it came before what it should have followed, or went another way."""
    return EARLIER if is_earlier(event, trigger) else OTHERWISE


def is_earlier(event: Event, trigger: Event) -> bool:
    """Surely on an earlier day, or earlier on the same by the time of day of both."""
    if event.when.surely_before(trigger.when):
        return True
    if not trigger.when.is_day or event.when.earliest != trigger.when.earliest:
        return False
    return moment_of(trigger.when, clock=True).surely_after(moment_of(event.when, clock=True))
