"""Documents that are one because two sources tell the same act of them in nearly the same words.

"The chair ordered the inquiry after ..." in two papers: one inquiry, if chair, verb and sentence
agree and nothing sets the two names apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, PartWords, Stance
from timeline.resolve.documents import Documents
from timeline.resolve.joining import Joined, ground
from timeline.resolve.likeness import alike
from timeline.resolve.naming import Place, by_place

ACTORS = (Kind.PERSON, Kind.ORGANISATION, Kind.POST)
MANY = 30  # acts under one key beyond which a likeness says little


def join_by_acts(joined: Joined, documents: Documents, extractions: Iterable[Extraction]) -> None:
    """Join the documents of like acts across sources; people and documents are joined before."""
    places = by_place(joined.units)
    acts: dict[tuple[str, str, int], list[Claim]] = defaultdict(list)
    for extraction in extractions:
        for claim in extraction.claims:
            if claim.stance is Stance.SAID and _documents(claim):
                for actor in _actors(claim, places, joined):
                    acts[claim.kind, claim.verb, actor].append(claim)
    for key in sorted(acts):
        _join(acts[key], places, documents)


def _actors(claim: Claim, places: Mapping[Place, int], joined: Joined) -> Sequence[int]:
    """Whoever does it, as entities."""
    doing = [
        part for part in claim.parts if part.role in ("agent", "sender", "author") and part.kind in ACTORS
    ]
    return sorted(dict.fromkeys(joined.root(places[part.quote, part.kind]) for part in doing))


def _documents(claim: Claim) -> tuple[PartWords, ...]:
    return tuple(words for words in (*claim.about, *claim.parts) if words.kind is Kind.DOCUMENT)


def _join(claims: Sequence[Claim], places: Mapping[Place, int], documents: Documents) -> None:
    if len(claims) > MANY:
        return
    for one, other in combinations(claims, 2):
        if one.quote.source != other.quote.source and alike(one.quote.exact, other.quote.exact):
            _join_documents(one, other, places, documents)


def _join_documents(one: Claim, other: Claim, places: Mapping[Place, int], documents: Documents) -> None:
    for mine in _documents(one):
        for yours in _documents(other):
            first, second = places[mine.quote, mine.kind], places[yours.quote, yours.kind]
            if documents.share_a_kind(first, second):
                units = documents.joined.units[first], documents.joined.units[second]
                text = f'two sources tell the same act of it, "{one.verb}", in nearly the same words'
                documents.joined.join(first, second, ground("same-act", text, *units))
