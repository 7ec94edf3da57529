"""Requests, recommendations and plans to which no answer or closure is on record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.case import Case
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.phrase import MONTHS, in_words, named
from timeline.model.when import When
from timeline.questions.closings import open_among
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.reported_done import is_told_done
from timeline.questions.scope import answer, clock_caveat, dating_caveats, looked
from timeline.questions.telling import finding_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import listing, many


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
    """Those asked, recommended or planned, to which no event of the case answers."""
    wanted = (event for event in case.events(about=about, who=who) if _wants_answer(event))
    return (event for event in open_among(case.events(), wanted) if not is_told_done(case, event))


def _wants_answer(event: Event) -> bool:
    return event.status == "planned" or (event.kind == "request" and event.status in HAPPENED)


def _lack(event: Event) -> str:
    """What no record shows: an answer, that it was done, or that those asked came together."""
    if event.status != "planned":
        return "No answer to this is on record"
    return f"Planned, with no record that it {'took place' if event.kind == 'meeting' else 'was done'}"


def _moment(event: Event) -> str:
    """When, unless the title says so itself or nothing does."""
    told = event.when.is_open or any(words in event.title for words in _said(event.when))
    return "" if told else f", {in_words(event.when)}"


def _said(when: When) -> Iterator[str]:
    """The forms in which a title may hold a moment."""
    yield named(replace(when, time=None))
    if when.is_day:
        day, month = when.earliest.day, MONTHS[when.earliest.month]
        yield from (f"{day} {month}", f"{month} {day}")


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
            f"{_lack(event)}: {event.title.rstrip('.')}{_moment(event)}.",
            event.evidence,
            last=event.id,
            gravity=gravity.words,
            rank=gravity.rank,
        )
