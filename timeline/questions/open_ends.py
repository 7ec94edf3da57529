"""Requests, recommendations and plans to which no answer or closure is on record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Answer
from timeline.model.event import HAPPENED, Event
from timeline.model.gap import Gap
from timeline.model.grouped import grouped
from timeline.model.phrase import MONTHS, in_words, named
from timeline.model.when import NEVER, When
from timeline.questions.answered import Fate, fate_of
from timeline.questions.closings import open_among
from timeline.questions.gravity import gap_id
from timeline.questions.scope import answer, clock_caveat, dating_caveats, looked
from timeline.questions.standing import Standing, standing_of, told
from timeline.questions.tasks import task_of
from timeline.questions.telling import finding_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import listing, many

# a service or state that goes on: "will run every day", "will cover the south until May"
TIMETABLE = re.compile(r"\b(?:will|to)\b.*\b(?:every|daily|weekly|monthly|until|remain|continue)\b")
NOBODYS = re.compile(r"^(?:any|every|no|whoever)\b|\bwhat should\b", re.IGNORECASE)
MENTIONED = re.compile(r"\basked about\b")  # of nobody: they spoke of it
COMMISSIONED = re.compile(r"\b(?:was|were|been|am) (?:asked|instructed|requested|commissioned)\b")


def open_(case: Case, *, about: DocumentOrMatter | None = None, who: Who | None = None) -> Answer:
    """
    Requests, recommendations and plans without a recorded answer or closure.

    That none is on record does not show that none was given.
    """
    found = list(_unanswered(case, about.id if about else None, who.id if who else None))
    if not found:
        return answer(
            case, f"No request, recommendation or plan is without a recorded answer. {looked(case)}", ()
        )
    events = [event for event, _ in found]
    titles = listing([event.title for event in events])
    text = f"{many(len(events), 'matter')} without a recorded answer: {titles}."
    caveats = [*dating_caveats(events), clock_caveat(case)]
    return answer(case, text, [finding_of(case, event) for event in events], caveats)


def _unanswered(case: Case, about: str | None = None, who: str | None = None) -> Iterator[tuple[Event, Fate]]:
    """Those asked, recommended or planned, to which no event and no words of the case answer."""
    wanted = (event for event in case.events(about=about, who=who) if _wants_answer(event))
    for event in open_among(case.events(), wanted):
        told_by_words = event.evidence and event.kind != "meeting"
        fate = fate_of(case, event, task_of(event)) if told_by_words else Fate()
        if not fate.answered:
            yield event, fate


def _wants_answer(event: Event) -> bool:
    if event.status == "planned":
        return event.kind != "departure" and not TIMETABLE.search(event.title)
    return event.kind == "request" and event.status in HAPPENED and _asks_for_something(event)


def _asks_for_something(event: Event) -> bool:
    """Not "he asked" behind a question, "whoever asked for it", nor what its own writer was asked for."""
    own = event.speaker is not None and any(part.id == event.speaker for part in event.parts)
    about_itself = own and COMMISSIONED.search(event.title)
    in_general = MENTIONED.search(event.title) and not any(part.role == "recipient" for part in event.parts)
    idle = NOBODYS.search(event.title) or about_itself or in_general
    return bool(task_of(event).things or event.about) and not idle


def _lack(event: Event) -> str:
    """What no record shows: an answer, that it was done, or that those asked came together."""
    if event.status != "planned":
        return "No answer to this is on record"
    return f"Planned, with no record that it {'took place' if event.kind == 'meeting' else 'was done'}"


def _moment(event: Event) -> str:
    """When, unless the title says so itself or nothing does."""
    unbounded = event.status == "planned" and event.when.latest == NEVER
    told = unbounded or event.when.is_open or any(words in event.title for words in _said(event.when))
    return "" if told else f", {in_words(event.when)}"


def _said(when: When) -> Iterator[str]:
    """The forms in which a title may hold a moment."""
    yield named(replace(when, time=None))
    if when.is_day:
        day, month = when.earliest.day, MONTHS[when.earliest.month]
        yield from (f"{day} {month}", f"{month} {day}")


def open_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each request, recommendation or plan without a recorded answer; what is repeated is one."""
    first: dict[tuple[str, str, str], Standing] = {}
    by_source = _by_source(case)
    for event, fate in _unanswered(case):
        beside = by_source.get(event.evidence[0].source, ()) if event.evidence else ()
        standing = standing_of(case, event, fate, beside)
        day = event.when.edtf if event.kind == "meeting" else ""  # each meeting is one of its own
        key = (event.kind, " ".join(event.title.split()), day)
        known = first.setdefault(key, standing)
        if known is not standing:
            first[key] = known.repeated(event)
    yield from (_gap(case, standing) for standing in first.values())


def _by_source(case: Case) -> Mapping[str, Sequence[Event]]:
    """The events that each source tells first."""
    found = grouped((event.evidence[0].source, event) for event in case.events() if event.evidence)
    return MappingProxyType(found)


def _gap(case: Case, standing: Standing) -> Gap:
    event, fate = standing.event, standing.fate
    title = event.title.rstrip(".")
    stop = "" if title.endswith(("?", "!")) and not _moment(event) else "."
    text = f"{_lack(event)}: {title}{_moment(event)}{stop} {told(case, standing)}".strip()
    return Gap(
        gap_id("open", event.title, event.id),
        "open",
        event.about[0] if event.about else None,
        standing.since,
        None,
        standing.days,
        "stated" if fate.wanting else "not-covered",
        text,
        tuple(dict.fromkeys((*event.evidence, *fate.wanting, *fate.partly))),
        last=event.id,
        gravity=standing.gravity.words,
        rank=standing.gravity.rank,
    )
