"""What the text around a document's name says of it: its maker and its date.

"The X produced a report in October 2017" gives maker and date to the report; so do words right
beside the name ("audit report of July 2016"), and "its" or "their" before it. Only dates count that
say by themselves when they are, or stand in a source whose day of writing is known.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline import dates
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.resolve.authors import handed_over, named_authors
from timeline.resolve.naming import Place
from timeline.resolve.owners import owners
from timeline.resolve.papers import families

MAKERS = (Kind.ORGANISATION, Kind.PERSON)
_OF = re.compile(r",?\s+(?:of|dated|from)\s+(?:the\s+)?(?:meeting\s+)?(?:held\s+)?(?:on\s+)?")
SENT = ("letter", "warning-letter", "email")
_JOINT = re.compile(r"\s+$")


@dataclass(frozen=True, slots=True)
class Facts:
    """Places of the words that name a document's makers, and its dates."""

    makers: tuple[Place, ...] = ()
    dates: tuple[When, ...] = ()  # beside its name
    told: tuple[When, ...] = ()  # of its making
    givers: tuple[Place, ...] = ()  # those whose it may be, which sets nothing apart


def document_facts(extractions: Iterable[Extraction]) -> Mapping[Quote, Facts]:
    """What is said of each document at the place of its name."""
    makers: dict[Quote, list[Place]] = defaultdict(list)
    told: dict[Quote, list[When]] = defaultdict(list)
    beside: dict[Quote, list[When]] = defaultdict(list)
    givers: dict[Quote, list[Place]] = defaultdict(list)
    for extraction in extractions:
        known = _absolute(extraction)
        for claim in extraction.claims:
            if claim.kind == "report" or claim.kind in SENT:
                _from_claim(claim, known, makers, told)
        for quote, owner in (*named_authors(extraction), *owners(extraction)):
            sure = owner[1] in MAKERS
            if not (makers if sure else givers)[quote]:
                (makers if sure else givers)[quote].append(owner)
        for quote, giver in handed_over(extraction.claims):
            givers[quote].append(giver)
        for quote, when in _beside(extraction, known):
            beside[quote].append(when)
    places = dict.fromkeys((*makers, *beside, *told, *givers))
    return {
        place: Facts(tuple(makers[place]), tuple(beside[place]), tuple(told[place]), tuple(givers[place]))
        for place in places
    }


def _absolute(extraction: Extraction) -> Mapping[tuple[int, int], When]:
    """The dates that are known whenever the source was written, a month or a day and no more."""
    written = extraction.text.source.written
    readings = dates.settle(extraction.expressions, written=written)
    sure = (reading for reading in readings if reading.anchor == "itself" or not written.is_open)
    found = ((reading.start, reading.end, reading.when) for reading in sure)
    return {(start, end): when for start, end, when in found if when is not None and _is_close(when)}


def _is_close(when: When) -> bool:
    return not when.lasts and when.latest.toordinal() - when.earliest.toordinal() < 31


def _from_claim(
    claim: Claim,
    known: Mapping[tuple[int, int], When],
    makers: dict[Quote, list[Place]],
    told: dict[Quote, list[When]],
) -> None:
    """The maker and date of the one document that a claim says was made."""
    maker, sort = ("sender", {"letter", "email"}) if claim.kind in SENT else ("author", {"report"})
    writing = [part for part in claim.parts if part.role == maker and part.kind in MAKERS]
    authors = [(part.quote, part.kind) for part in writing]
    documents = [words for words in claim.about if words.kind is Kind.DOCUMENT]
    made = [words.quote for words in documents if sort & families(words.reading)]
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
    places = sorted(known)
    for mention in extraction.mentions:
        if mention.kind is Kind.DOCUMENT:
            quote = mention.quote
            yield from ((quote, when) for when in _after(body, quote, starts))
            space = _JOINT.search(body, max(0, quote.start - 4), quote.start)
            if space and space.start() in ends:
                yield quote, ends[space.start()]
            yield from ((quote, known[place]) for place in _within(quote, places))


def _after(body: str, quote: Quote, starts: Mapping[int, When]) -> Iterable[When]:
    near = (start for start in range(quote.end + 3, quote.end + 36) if start in starts)
    return (starts[start] for start in near if _OF.fullmatch(body, quote.end, start))


def _within(quote: Quote, places: Sequence[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """The places, given in their order, that lie in a document's name."""
    first = bisect_left(places, (quote.start, quote.start))
    inside = takewhile(lambda at: places[at][0] < quote.end, range(first, len(places)))
    return (places[at] for at in inside if places[at][1] <= quote.end)
