"""What is done once and is told by two sources on days that exclude each other: the stock was destroyed.

What may well be done again (an examination, a delivery) is one only where the days are close, the words the
same, and neither source tells of two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_around
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.turned import CALENDAR
from timeline.questions.wording import words_of

ONCE = frozenset(  # what is done to one thing once
    "destroy demolish sign complete finish close dismiss resign die retire sell buy found abolish burn bury "
    "sink shut dissolve adopt ratify install replace dispose cancel withdraw collapse".split()
)
MISHAPS = frozenset("ground crash collide explode derail capsize burst flood overturn".split())
SELDOM = MISHAPS | frozenset(
    "examine inspect repair bring collect deliver receive let reopen arrest fit paint clean seize".split()
)
CLOSE = timedelta(31)  # days within which what may be done again is the same
AGAIN = re.compile(
    r"\b(?:again|also|second|third|another|further|twice|each|every|both|daily|weekly|later)\b", re.IGNORECASE
)
LISTS = frozenset(("table", "calendar"))  # each row is one of many
DOING = frozenset(("agent", "sender", "holder", "author"))
EMPTY = stems(
    "the and was were had has have been being that this with its his her their our for from into once"
)
FEWEST = 2  # telling words besides the verb
SHARED = 0.75  # of the telling words of the shorter title


def twice_dated(case: Case) -> Iterator[Clash]:
    """A clash for each two sources that put one such act on days that exclude each other."""
    acts: defaultdict[str, list[Event]] = defaultdict(list)
    for event in case.events():
        dated = not (event.when.is_open or event.when.lasts)
        if event.verb in ONCE | SELDOM and event.status in HAPPENED and dated:
            acts[event.verb].append(event)
    for events in acts.values():
        for one, other in combinations(events, 2):
            alike = _is_one if one.verb in ONCE else _is_close
            if _excludes(one, other) and alike(case, one, other, events):
                yield _clash(case, one, other)


def _excludes(one: Event, other: Event) -> bool:
    return not one.when.may_overlap(other.when) and not one.shares_a_source(other)


def _is_one(_: Case, one: Event, other: Event, __: Sequence[Event]) -> bool:
    """The same words for what it was done to, and nobody else who did it."""
    mine, theirs = _telling(one), _telling(other)
    fewer = min(len(mine), len(theirs))
    return fewer >= FEWEST and len(mine & theirs) >= SHARED * fewer and not _by_others(one, other)


def _is_close(case: Case, one: Event, other: Event, every: Sequence[Event]) -> bool:
    """Within a month, all words of one in the sentence of the other, and neither source tells of a second."""
    if other.when.earliest - one.when.latest > CLOSE or one.when.earliest - other.when.latest > CLOSE:
        return False
    whole = [_whole(case, event) for event in (one, other)]
    listed = any(case.source(quote.source).kind in LISTS for quote in whole)
    if listed or _by_others(one, other) or any(AGAIN.search(quote.exact) for quote in whole):
        return False
    fewest = 1 if one.verb in MISHAPS else FEWEST
    pairs = ((_telling(one), whole[1]), (_telling(other), whole[0]))
    within = any(len(mine) >= fewest and mine <= stems(quote.exact) for mine, quote in pairs)
    words = pairs[0][0] | pairs[1][0]
    return within and all(_is_alone(event, every, words) for event in (one, other))


def _is_alone(event: Event, every: Sequence[Event], words: frozenset[str]) -> bool:
    """Its source tells of no other of the same thing."""
    beside = (one for one in every if one.shares_a_source(event) and one.id != event.id)
    return not any(len(_telling(one) & words) >= FEWEST for one in beside)


def _by_others(one: Event, other: Event) -> bool:
    """Each has a doer and they share none, not even a word of a name: "Tolland", and "Tolland Lifting"."""
    doers = [[part for part in event.parts if part.role in DOING] for event in (one, other)]
    names = [{word for part in parts for word in part.name.lower().split()} for parts in doers]
    return bool(names[0] and names[1] and not names[0] & names[1])


def _whole(case: Case, event: Event) -> Quote:
    return sentence_around(case, event.evidence[0])


def _telling(event: Event) -> frozenset[str]:
    words = stems(event.title) - CALENDAR - EMPTY - stems(event.verb)
    return frozenset(
        stem for stem in words if len(stem) > 2 and not stem.isdigit() and stem[:4] != event.verb[:4]
    )


def _clash(case: Case, one: Event, other: Event) -> Clash:
    ranked = sorted((one, other), key=lambda event: (event.when.sort_key, event.id))
    whole = [_whole(case, event) for event in ranked]
    told = "; but ".join(
        f"{in_words(event.when)} by {source_name(case, quote)} (“{words_of(quote).rstrip('.')}”)"
        for event, quote in zip(ranked, whole, strict=True)
    )
    about = next((id for event in ranked for id in event.about), None)
    when = one.when.spanned_with(other.when)
    return Clash(about, f"Told of two times: {told}.", when, tuple(dict.fromkeys(whole)), tuple(ranked))
