"""What the text around a document's name says of it: its maker and its date.

"The X produced a report in October 2017" gives maker and date to the report; so do words right
beside the name ("audit report of July 2016"). Only dates that need no reading against a day of
writing count, since a document's date must not depend on when it was told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline import dates
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.resolve.naming import Place

MAKERS = (Kind.ORGANISATION, Kind.PERSON)
_OF = re.compile(r"\s+(?:of|dated|from)\s+(?:the\s+)?$")
_JOINT = re.compile(r"\s+$")


@dataclass(frozen=True, slots=True)
class Facts:
    """Places of the words that name a document's makers, and its dates."""

    makers: tuple[Place, ...] = ()
    dates: tuple[When, ...] = ()  # beside its name
    told: tuple[When, ...] = ()  # of its making


def document_facts(extractions: Iterable[Extraction]) -> Mapping[Quote, Facts]:
    """What is said of each document at the place of its name."""
    makers: dict[Quote, list[Place]] = defaultdict(list)
    told: dict[Quote, list[When]] = defaultdict(list)
    beside: dict[Quote, list[When]] = defaultdict(list)
    for extraction in extractions:
        known = _absolute(extraction)
        for claim in extraction.claims:
            if claim.kind == "report":
                _from_claim(claim, known, makers, told)
        for quote, when in _beside(extraction, known):
            beside[quote].append(when)
    places = dict.fromkeys((*makers, *beside, *told))
    return {place: Facts(tuple(makers[place]), tuple(beside[place]), tuple(told[place])) for place in places}


def _absolute(extraction: Extraction) -> Mapping[tuple[int, int], When]:
    """The dates that say by themselves when they are, a month or a day and no more."""
    readings = dates.settle(extraction.expressions)
    found = ((reading.start, reading.end, reading.when) for reading in readings if reading.anchor == "itself")
    return {(start, end): when for start, end, when in found if when is not None and not when.lasts}


def _from_claim(
    claim: Claim,
    known: Mapping[tuple[int, int], When],
    makers: dict[Quote, list[Place]],
    told: dict[Quote, list[When]],
) -> None:
    """The maker and date of the one document that a claim says was made."""
    authors = [
        (part.quote, part.kind) for part in claim.parts if part.role == "author" and part.kind in MAKERS
    ]
    made = [words.quote for words in claim.about if words.kind is Kind.DOCUMENT]
    if not authors or len(made) != 1:
        return
    makers[made[0]] += authors
    told[made[0]] += [
        known[link.start, link.end]
        for link in claim.dates
        if link.relation == "at" and (link.start, link.end) in known
    ]


def _beside(extraction: Extraction, known: Mapping[tuple[int, int], When]) -> Iterable[tuple[Quote, When]]:
    """Dates that stand right before a document's name, or after it with "of" or "dated"."""
    body = extraction.text.body
    starts = {start: when for (start, _), when in known.items()}
    ends = {end: when for (_, end), when in known.items()}
    for mention in extraction.mentions:
        if mention.kind is Kind.DOCUMENT:
            quote = mention.quote
            yield from ((quote, when) for when in _after(body, quote, starts))
            space = _JOINT.search(body, max(0, quote.start - 4), quote.start)
            if space and space.start() in ends:
                yield quote, ends[space.start()]
            yield from ((quote, when) for (start, end), when in known.items() if _within(start, end, quote))


def _after(body: str, quote: Quote, starts: Mapping[int, When]) -> Iterable[When]:
    near = (start for start in range(quote.end + 3, quote.end + 16) if start in starts)
    return (starts[start] for start in near if _OF.fullmatch(body, quote.end, start))


def _within(start: int, end: int, quote: Quote) -> bool:
    return quote.start <= start and end <= quote.end
