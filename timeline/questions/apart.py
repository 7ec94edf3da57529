"""How many days lie between two moments, with both bounds."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import NONE_ON_RECORD, Answer, Finding
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.model.when import EVER, NEVER, When
from timeline.questions.scope import answer, clock_caveat, dating_caveats
from timeline.questions.telling import finding_of
from timeline.questions.wording import capital, days


def apart(case: Case, *, first: Event, then: Event | None = None, on: When | None = None) -> Answer:
    """
    How long it was from one event to another, in least and most days.

    `on`: to a date in place of the other event; with neither, to the day the case looks back from.
    """
    start, end = first.when, then.when if then else on or case.as_of
    ends = [event for event in (first, then) if event is not None]
    findings = [finding_of(case, event) for event in ends]
    clock = [] if then or on else [clock_caveat(case)]
    caveats = [*dating_caveats(ends), *clock]
    if _is_loose(start) or _is_loose(end):
        return answer(case, _undated(ends), findings, caveats, status=NONE_ON_RECORD)
    least, most = _begin(start).days_to(_begin(end))
    text = _told(_name(first, start), _name(then, end), least, most)
    quotes = tuple(dict.fromkeys(quote for event in ends for quote in event.evidence))
    counted = Finding(text, quotes, "inferred", {"days": [least, most]})
    return answer(case, text, [counted, *findings], caveats)


def _begin(when: When) -> When:
    """Of what lasts, its beginning: the days until it are counted to there."""
    return When.day(when.earliest) if when.lasts else when


def _is_loose(when: When) -> bool:
    """One side at least is not known at all, so that no number of days bounds it."""
    return when.earliest == EVER or when.latest == NEVER


def _undated(events: list[Event]) -> str:
    loose = [event.title for event in events if _is_loose(event.when)]
    what = f"{' and '.join(loose)} on both sides" if loose else "the day the case looks back from"
    return f"The days cannot be counted: nothing on record bounds {what}."


def _name(event: Event | None, when: When) -> str:
    return f"{event.title} ({in_words(when)})" if event else in_words(when)


def _told(first: str, then: str, least: int, most: int) -> str:
    if least < 0 < most:
        bounds = f"{-least} days at most one way, {most} the other"
        return f"Which came first is not known: {first}, {then}; {bounds}."
    if most <= 0 and least < 0:
        return f"{capital(then)} came first: {days(-most, -least)} before {first}."
    return f"From {first} to {then}: {days(least, most)}."
