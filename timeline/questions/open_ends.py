"""Requests, recommendations and plans to which no answer or closure is on record."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.phrase import in_words
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.scope import answer, clock_caveat, dating_caveats, looked
from timeline.questions.telling import finding_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import listing, many

ANSWERS = frozenset({"decision", "refusal"})
FINISHING = frozenset({"finish", "complete", "conclude", "publish", "close", "end", "implement", "withdraw"})


def open_(case: Case, *, about: DocumentOrMatter | None = None, who: Who | None = None) -> Answer:
    """
    Requests, recommendations and plans without a recorded answer or closure.

    That none is on record does not show that none was given.
    """
    events = list(open_events(case, about.id if about else None, who.id if who else None))
    if not events:
        return answer(
            case, f"No request, recommendation or plan is without a recorded answer. {looked(case)}", ()
        )
    titles = listing([event.title for event in events])
    text = f"{many(len(events), 'matter')} without a recorded answer: {titles}."
    caveats = [*dating_caveats(events), clock_caveat(case)]
    return answer(case, text, [finding_of(case, event) for event in events], caveats)


def open_events(case: Case, about: str | None = None, who: str | None = None) -> Iterator[Event]:
    """Those asked, recommended or planned, to which no later event of the case answers."""
    everything = case.events()
    for event in case.events(about=about, who=who):
        if _wants_answer(event) and not any(answers(other, event) for other in everything):
            yield event


def _wants_answer(event: Event) -> bool:
    return event.status == "planned" or (event.kind == "request" and event.status in HAPPENED)


def answers(later: Event, event: Event) -> bool:
    """An event that decides what was asked, or brings about what was planned."""
    if later.id == event.id or later.status not in HAPPENED or later.when.surely_before(event.when):
        return event.id in later.not_before and later.kind in ANSWERS
    if event.status == "planned" and later.kind == event.kind and _same_day(later, event):
        return True
    if not _shares(later, event):
        return False
    if event.status == "planned":
        return later.verb in FINISHING or later.kind == event.kind
    return later.kind in ANSWERS


def _same_day(one: Event, other: Event) -> bool:
    return one.when.earliest == one.when.latest == other.when.earliest == other.when.latest


def _shares(one: Event, other: Event) -> bool:
    """They concern the same thing, or are told in one passage."""
    if set(subjects(one)) & set(subjects(other)):
        return True
    return any(
        a.source == b.source and a.start < b.end and b.start < a.end
        for a in one.evidence
        for b in other.evidence
    )


def subjects(event: Event) -> tuple[str, ...]:
    """What an event is about, as subject or by its words."""
    return (*event.about, *(part.id for part in event.parts if part.role == "subject"))


def open_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each request, recommendation or plan without a recorded answer."""
    for event in open_events(case):
        gravity = Gravity(len(event.evidence), f"told in {many(len(event.evidence), 'passage')}")
        yield Gap(
            gap_id("open", event.title, event.id),
            "open",
            event.about[0] if event.about else None,
            event.when,
            None,
            None,
            "not-covered",
            f"No answer to this is on record: {event.title}, {in_words(event.when)}.",
            event.evidence,
            last=event.id,
            gravity=gravity.words,
            rank=gravity.rank,
        )
