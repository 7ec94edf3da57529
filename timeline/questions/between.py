"""What happened between two moments, to all or to someone."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.phrase import named
from timeline.model.when import When
from timeline.questions.scope import answer, dating_caveats, may_fall_into, nothing, span, undated_note
from timeline.questions.telling import finding_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import many, the


def between(
    case: Case,
    *,
    after: When,
    before: When,
    who: Who | None = None,
    about: DocumentOrMatter | None = None,
) -> Answer:
    """
    What is on record between two moments, both included.

    Events that may lie outside as well are told after those that surely lie inside.
    """
    events = _events(case, who.id if who else None, about.id if about else None)
    surely = [event for event in events if _inside(event.when, after, before)]
    maybe = [event for event in events if event not in surely and may_fall_into(event.when, after, before)]
    period = span(after, before)
    if not surely and not maybe:
        return answer(case, nothing(case, period, about or who), (), undated_note(events, "event"))
    whom = f" with {the(who)}" if who else f" about {the(about)}" if about else ""
    possibly = f"; {many(len(maybe), 'more')} possibly".replace("mores", "more") if maybe else ""
    text = f"{many(len(surely), 'event')}{whom} on record {period}{possibly}."
    if not surely:
        text = f"No event{whom} is surely on record {period}; {len(maybe)} possibly."
    caveats = [*dating_caveats([*surely, *maybe]), *(_loose(event) for event in maybe)]
    return answer(case, text, [finding_of(case, event) for event in [*surely, *maybe]], caveats)


def _events(case: Case, who: str | None, about: str | None) -> tuple[Event, ...]:
    return case.events(who=who, about=about)


def _inside(when: When, after: When, before: When) -> bool:
    return not when.is_open and after.earliest <= when.earliest and when.latest <= before.latest


def _loose(event: Event) -> str:
    return f"May lie outside the period: {event.title} ({named(event.when)})."
