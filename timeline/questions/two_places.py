"""People whom two sources have in two towns on one day, with no word of a journey or a time of day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.questions.clash import Clash
from timeline.questions.telling import source_name
from timeline.questions.wording import capital, the, words_of

THERE = frozenset(("agent", "chair", "in-attendance", "present"))
BEING = frozenset(("attend", "be", "chair", "inspect", "meet", "speak", "stay", "tour", "visit", "work"))
PLACE = re.compile(r"\b(?:in|at)\s+(?P<place>[A-Z][a-z]+(?:(?:-[a-z]+)?[- ][A-Z][a-z]+)?)(?![\w-])(?! [A-Z])")
NO_TOWN = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Room|House|Hall|School|Depot|"
    r"Cent(?:re|er)|Hospital|Road|Street|Lane|Court|Board|Committee|Council|Office|Station|Park|Church|Works|"
    r"Head|Town|City|County|North|South|East|West|Parliament|Appendix|Annex|Section|Table|Figure)\b"
)
BETWEEN = re.compile(  # a journey, a time of day, or nobody on the spot
    r"\b(?:travel\w*|journey|drove|flew|flight|train|sailed|returned|arriv\w+|left|then|later|before|after|"
    r"morning|afternoon|evening|night|noon|midnight|lunch\w*|breakfast|dinner|a\.?m|p\.?m|o['’]clock|hours|"
    r"video|phone|telephone\w*|remote\w*|online|link|dial\w*|virtual\w*|Teams|Zoom|not|never|would|should|"
    r"could|will|may|might|planned|due)\b|\d[.:]\d\d"
)


@dataclass(frozen=True, slots=True)
class _Seen:
    """Someone in a town on a day, by one sentence."""

    event: Event
    town: str
    quote: Quote

    def excludes(self, other: _Seen) -> bool:
        """Another town by another source."""
        shared = frozenset(self.town.split()) & frozenset(other.town.split())
        return not shared and self.quote.source != other.quote.source


def in_two_places(case: Case) -> Iterator[Clash]:
    """A clash for each person and day with two towns."""
    found: defaultdict[tuple[str, str], list[_Seen]] = defaultdict(list)
    for event in case.events():
        if event.when.is_day and event.status in HAPPENED and event.verb in BEING and not event.disputed:
            seen = _seen(event)
            people = (part.id for part in event.parts if part.role in THERE) if seen else ()
            for person in dict.fromkeys(people):
                if seen is not None and case.entity(person).kind is Kind.PERSON:
                    found[person, event.when.edtf].append(seen)
    for (person, _), places in found.items():
        pair = next((pair for pair in combinations(places, 2) if pair[0].excludes(pair[1])), None)
        if pair is not None:
            yield _clash(case, person, *pair)


def _seen(event: Event) -> _Seen | None:
    """The one town that the passage puts the event in."""
    quote = event.evidence[0]
    if len({one.source for one in event.evidence}) > 1 or BETWEEN.search(quote.exact):
        return None
    towns = {match["place"] for match in PLACE.finditer(quote.exact) if not NO_TOWN.search(match["place"])}
    return _Seen(event, next(iter(towns)), quote) if len(towns) == 1 else None


def _clash(case: Case, person: str, one: _Seen, other: _Seen) -> Clash:
    who = capital(the(case.entity(person)))
    told = "; ".join(
        f"in {seen.town} by {source_name(case, seen.quote)} (“{words_of(seen.quote)}”)"
        for seen in (one, other)
    )
    text = f"{who} was in two places {in_words(one.event.when)}: {told}."
    return Clash(None, text, one.event.when, (one.quote, other.quote), (one.event, other.event))
