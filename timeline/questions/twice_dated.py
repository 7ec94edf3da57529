"""What is done once and is told by two sources on days that exclude each other: the stock was destroyed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.turned import CALENDAR
from timeline.questions.wording import words_of

ONCE = frozenset(  # what is done to one thing once
    "destroy demolish sign complete finish close dismiss resign die retire sell buy found abolish burn bury "
    "sink shut dissolve adopt ratify install replace dispose cancel withdraw collapse".split()
)
EMPTY = stems(
    "the and was were had has have been being that this with its his her their our for from into once"
)
FEWEST = 2  # telling words besides the verb
SHARED = 0.75  # of the telling words of the shorter title


def twice_dated(case: Case) -> Iterator[Clash]:
    """A clash for each two sources that put one such act on days that exclude each other."""
    acts: defaultdict[str, list[Event]] = defaultdict(list)
    for event in case.events():
        if event.verb in ONCE and event.status in HAPPENED and not (event.when.is_open or event.when.lasts):
            acts[event.verb].append(event)
    for events in acts.values():
        for one, other in combinations(events, 2):
            if _excludes(one, other) and _is_one(one, other):
                yield _clash(case, one, other)


def _excludes(one: Event, other: Event) -> bool:
    return not one.when.may_overlap(other.when) and not one.shares_a_source(other)


def _is_one(one: Event, other: Event) -> bool:
    """The same words for what it was done to, and nobody else who did it."""
    mine, theirs = _telling(one), _telling(other)
    fewer = min(len(mine), len(theirs))
    doers = [event.ids("agent", "sender", "holder", "author") for event in (one, other)]
    alike = fewer >= FEWEST and len(mine & theirs) >= SHARED * fewer
    return alike and not (doers[0] and doers[1] and not doers[0] & doers[1])


def _telling(event: Event) -> frozenset[str]:
    words = stems(event.title) - CALENDAR - EMPTY - stems(event.verb)
    return frozenset(
        stem for stem in words if len(stem) > 2 and not stem.isdigit() and stem[:4] != event.verb[:4]
    )


def _clash(case: Case, one: Event, other: Event) -> Clash:
    ranked = sorted((one, other), key=lambda event: (event.when.sort_key, event.id))
    quotes = [event.evidence[0] for event in ranked]
    whole = [sentence_at(case.text(quote.source), quote.start, quote.end) for quote in quotes]
    told = "; but ".join(
        f"{in_words(event.when)} by {source_name(case, quote)} (“{words_of(quote).rstrip('.')}”)"
        for event, quote in zip(ranked, whole, strict=True)
    )
    about = next((id for event in ranked for id in event.about), None)
    when = one.when.spanned_with(other.when)
    return Clash(about, f"Told of two times: {told}.", when, tuple(dict.fromkeys(whole)), tuple(ranked))
