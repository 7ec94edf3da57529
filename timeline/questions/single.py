"""Findings that hang on one origin: the ends of a silence, a denial in dispute, the act that came late."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.grouped import grouped
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.questions.elsewhere import AWAY
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.telling import source_name
from timeline.questions.wording import listing, many, the, words_of

Leaning = tuple[str, str]  # the id of an event, and what it is to the gap that leans on it
ENDS = MappingProxyType({"silence": "the last trace before the silence", "disputed": "the denial in dispute"})
OWN = re.compile(r"(?:I|[Ww]e)\b")  # words that do not say whose they are
LISTS = frozenset({"minutes", "table", "calendar"})  # who is listed as away there denies nothing
SEQUELS = MappingProxyType({"silence": "the first trace after the silence", "duty": "the act that came late"})


def single_gaps(case: Case, found: Iterable[Gap]) -> Iterator[Gap]:
    """A gap for each event of one origin on which other gaps lean, with all that leans on it."""
    leaning = grouped((id, (what, gap)) for gap in found for id, what in _leans_on(gap))
    for id, gaps in leaning.items():
        leant_on = case.event(id)
        away = tuple(q for q in _said_away(leant_on, gaps) if case.source(q.source).kind not in LISTS)
        firm = [pair for pair in gaps if pair[0] != ENDS["disputed"] or leant_on.status == "denied" or away]
        if away and len({quote.source for quote in away}) == 1:
            whose = next((part.id for part in leant_on.parts if part.role in AWAY), leant_on.speaker)
            told = replace(leant_on, evidence=away, title=words_of(away[0]).rstrip("."), speaker=whose)
            yield _gap(case, told, firm)
        elif leant_on.origins == 1 and firm:
            yield _gap(case, leant_on, firm)


def _said_away(event: Event, gaps: Iterable[tuple[str, Gap]]) -> tuple[Quote, ...]:
    """The passages by which someone in dispute was not there; a record that lists them tells the rest."""
    sides = [gap.evidence for _, gap in gaps if gap.kind == "disputed"]
    disputed = {quote for side in sides if len({q.source for q in side}) > 1 for quote in side}
    away = [part for part in event.parts if part.role in AWAY and part.quote in disputed]
    own = {part.quote.source for part in away}
    told = [quote for quote in event.evidence if quote.source in own]
    return tuple(told or [part.quote for part in away])


def _leans_on(gap: Gap) -> Iterator[Leaning]:
    if gap.last and gap.kind in ENDS:
        yield gap.last, ENDS[gap.kind]
    if gap.next and gap.kind in SEQUELS:
        yield gap.next, SEQUELS[gap.kind]


def _gap(case: Case, event: Event, gaps: list[tuple[str, Gap]]) -> Gap:
    about = next((gap.about for _, gap in gaps if gap.about), None)
    gravity = Gravity(len(gaps) / 2, f"{many(len(gaps), 'finding')} would change without it")
    return Gap(
        gap_id("single", about or event.kind, event.id),
        "single",
        about,
        event.when,
        None,
        None,
        "not-covered",
        _told(case, event, gaps),
        event.evidence,
        last=event.id,
        gravity=gravity.words,
        rank=gravity.rank,
    )


def _told(case: Case, event: Event, gaps: list[tuple[str, Gap]]) -> str:
    """What leans on the event, and the one origin it has."""
    roles = list(dict.fromkeys(f"{what}{_of(case, gap)}" for what, gap in gaps))
    origin = source_name(case, event.evidence[0])
    whose = f"{the(case.entity(event.speaker))}, " if event.speaker and OWN.match(event.title) else ""
    told = f"“{event.title}” ({whose}{in_words(event.when)})"
    return f"{told} rests on one origin, {origin}; it is {listing(roles)}."


def _of(case: Case, gap: Gap) -> str:
    return f" of {the(case.entity(gap.about))}" if gap.about else ""
