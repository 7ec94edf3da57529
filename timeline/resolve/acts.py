"""Things that are one because two sources tell the same act of them in nearly the same words.

"The chair ordered the inquiry after ..." in two papers: one inquiry, if verb and sentence agree
and nothing sets the two names apart; "residents on both banks had called for ..." in two papers:
the same residents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, PartWords, Stance
from timeline.resolve.documents import Documents
from timeline.resolve.forms import form
from timeline.resolve.joining import Joined, ground
from timeline.resolve.likeness import alike
from timeline.resolve.naming import Place, by_place

LOOSE = (Kind.DOCUMENT, Kind.MATTER, Kind.GROUP)  # what one source alone does not identify
MANY = 30  # acts under one key beyond which a likeness says little


def join_by_acts(joined: Joined, documents: Documents, extractions: Iterable[Extraction]) -> None:
    """Join what like acts across sources are about; people and documents are joined before."""
    places = by_place(joined.units)
    acts: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for extraction in extractions:
        for claim in extraction.claims:
            for actor in _actors(claim, places, joined) if claim.stance is Stance.SAID else ():
                acts[claim.kind, claim.verb, actor].append(claim)
    for key in sorted(acts):
        for one, other in _alike(acts[key]):
            _join(one, other, places, documents)


def _actors(claim: Claim, places: Mapping[Place, int], joined: Joined) -> Sequence[str]:
    """Whoever does it: as entities, a described group by its words."""
    doing = [part for part in claim.parts if part.role in ("agent", "sender", "author")]
    return sorted(_actor(part, places, joined) for part in doing)


def _actor(part: PartWords, places: Mapping[Place, int], joined: Joined) -> str:
    if part.kind in LOOSE:
        return " ".join(form(part.reading))
    return f"#{joined.root(places[part.quote, part.kind])}"


def _alike(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Claims of two sources in nearly the same words."""
    if len(claims) > MANY:
        return []
    return [
        (one, other)
        for one, other in combinations(claims, 2)
        if one.quote.source != other.quote.source and alike(one.quote.exact, other.quote.exact)
    ]


def _join(one: Claim, other: Claim, places: Mapping[Place, int], documents: Documents) -> None:
    for mine, yours in product(_loose(one), _loose(other)):
        if mine.kind is not yours.kind:
            continue
        first, second = places[mine.quote, mine.kind], places[yours.quote, yours.kind]
        if _may_be_one(mine, yours, first, second, documents):
            units = documents.joined.units[first], documents.joined.units[second]
            text = f'two sources tell the same act, "{one.verb}", in nearly the same words'
            found = ground("same-act", text, *units)
            join = documents.join if mine.kind is Kind.DOCUMENT else documents.joined.join
            join(first, second, found)


def _loose(claim: Claim) -> tuple[PartWords, ...]:
    return tuple(words for words in (*claim.about, *claim.parts) if words.kind in LOOSE)


def _may_be_one(mine: PartWords, yours: PartWords, first: int, second: int, documents: Documents) -> bool:
    """Documents of one kind that nothing sets apart; matters and groups of the same words."""
    if mine.kind is Kind.DOCUMENT:
        return documents.share_a_kind(first, second)
    return form(mine.reading) == form(yours.reading)
