"""Posts taken up later than somebody was appointed to them: "she takes up the post in June".

Whoever is appointed holds nothing yet where a source tells when they take the post up; that day begins it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.entity import Tenure
from timeline.model.mention import Stance
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.resolve.telling import Told

TAKES = re.compile(
    r"\b(?:tak(?:e|es|en|ing)|took)\s+up\s+(?:the|his|her|their|this|that)\s+(?:new\s+)?"
    r"(?:post|position|role|appointment|job|office|duties)\b"
    r"|\b(?:starts?|started|begins?|began|commence[sd]?)\s+(?:work\s+)?(?:in|in\s+post|in\s+the)\s+"
    r"(?:(?:the|his|her|their)\s+)?(?:new\s+)?(?:post|role|position|job)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Taking:
    """Someone took a post up then, or was to, in these words."""

    person: str
    when: When
    quote: Quote
    planned: bool


def with_starts(found: Iterable[Tenure], claims: Iterable[Told]) -> list[Tenure]:
    """The tenures, those of an appointment begun when the post was taken up."""
    tenures = [*found]
    starts = _starts(tenures, claims)
    kept = [tenure for tenure in tenures if not _is_early(tenure, starts)]
    begun = (_begun(tenures, key, taking) for key, taking in sorted(starts.items()))
    return [*kept, *begun] if starts else tenures


def _takings(claims: Iterable[Told]) -> Iterator[Taking]:
    for one in claims:
        said = one.stance in (Stance.SAID, Stance.PLANNED) and not one.record and not one.when.is_open
        if said and one.when.earliest != EVER and _takes(one):
            for person in sorted(one.ids("agent", "holder")):
                if person.startswith("person/"):
                    when = When(one.when.earliest, one.when.latest) if one.when.lasts else one.when
                    yield Taking(person, when, one.quote, one.stance is Stance.PLANNED)


def _takes(one: Told) -> bool:
    """The claim's own verb is that of the taking up, not another of its sentence."""
    at = one.trigger.start - one.quote.start
    return any(found.start() <= at < found.end() for found in TAKES.finditer(one.quote.exact))


def _starts(tenures: Sequence[Tenure], claims: Iterable[Told]) -> Mapping[tuple[str, str], Taking]:
    """The taking up of the one post with which its source knows somebody: done before planned."""
    found: dict[tuple[str, str], Taking] = {}
    for taking in sorted(_takings(claims), key=lambda one: (one.planned, one.quote, one.person)):
        own = (tenure for tenure in tenures if tenure.person == taking.person and tenure.end.is_open)
        here = (t for t in own if any(quote.source == taking.quote.source for quote in t.evidence))
        posts = sorted({tenure.post for tenure in here})
        if len(posts) == 1:
            found.setdefault((taking.person, posts[0]), taking)
    return MappingProxyType(found)


def _is_early(tenure: Tenure, starts: Mapping[tuple[str, str], Taking]) -> bool:
    """It begins with the appointment, before the post was taken up."""
    taking = starts.get((tenure.person or "", tenure.post))
    if taking is None or tenure.start.is_open or not tenure.end.is_open:
        return False
    return tenure.start.latest < taking.when.latest and tenure.start.edtf != taking.when.edtf


def _begun(tenures: Sequence[Tenure], key: tuple[str, str], taking: Taking) -> Tenure:
    """The tenure from the taking up on, with the words of the appointment."""
    early = [t for t in tenures if (t.person, t.post) == key and _is_early(t, {key: taking})]
    quotes = {taking.quote, *(quote for tenure in early for quote in tenure.evidence)}
    return Tenure(taking.person, key[1], taking.when, When(), tuple(sorted(quotes)), "stated")
