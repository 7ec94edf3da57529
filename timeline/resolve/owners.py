"""Whose a document is by "its", "their", "his" or "her": whoever the words before can only mean.

Looked for in the same sentence, else in the one before; where several are named, the one who acts
there. A receiver owns no report, nor does anyone behind whom a described group or a post stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from timeline.model.extraction import Extraction
from timeline.model.mention import Kind, Mention
from timeline.model.source import Quote
from timeline.resolve.forms import form
from timeline.resolve.papers import families

OWNERS: Mapping[str, Kind] = MappingProxyType(
    {"its": Kind.ORGANISATION, "their": Kind.ORGANISATION, "his": Kind.PERSON, "her": Kind.PERSON}
)
RIVALS: Mapping[str, tuple[Kind, ...]] = MappingProxyType(
    {"its": (), "their": (Kind.GROUP,), "his": (Kind.GROUP, Kind.POST), "her": (Kind.GROUP, Kind.POST)}
)
ACTING = ("agent", "sender", "author")
TAKING = ("recipient", "copied")
SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s|\n\s*\n")
_OWNED = re.compile(r"\b(its|their|his|her)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
FAR = 1_000  # characters back beyond which no sentence is looked for
MADE = frozenset(("report", "letter", "email", "notice"))

Place = tuple[Quote, Kind]


def owners(extraction: Extraction) -> Iterable[tuple[Quote, Place]]:
    """The places of documents with a possessive before them, and that of the owner's name."""
    mentions = sorted(extraction.mentions, key=lambda mention: mention.quote)
    starts = [mention.quote.start for mention in mentions]
    for document in mentions:
        if document.kind is Kind.DOCUMENT and families(document.reading) & MADE:
            found = _owned(extraction.text.body, document.quote)
            owner = _owner(extraction, mentions, starts, *found) if found else None
            if owner is not None:
                yield document.quote, (owner.quote, owner.kind)


def _owned(body: str, quote: Quote) -> tuple[str, int] | None:
    """The possessive before a name, and where it stands."""
    first = quote.exact.split()[:1]
    if first and first[0].casefold() in OWNERS:
        return first[0].casefold(), quote.start
    start = max(0, quote.start - 40)
    found = _OWNED.search(body[start : quote.start])
    return (found[1].casefold(), start + found.start()) if found else None


def _owner(
    extraction: Extraction, mentions: Sequence[Mention], starts: Sequence[int], word: str, at: int
) -> Mention | None:
    """The one mention that a possessive can mean, if there is just one."""
    end = at
    for start in _sentences(extraction.text.body, at):
        near = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        candidates = [mention for mention in near if mention.kind is OWNERS[word]]
        rivals = [mention for mention in near if mention.kind in RIVALS[word]]
        if candidates or rivals:
            behind = rivals and (not candidates or rivals[-1].quote.start > candidates[-1].quote.start)
            return None if behind else _only(extraction, candidates, start, end)
        end = start
    return None


def _sentences(body: str, at: int) -> tuple[int, int]:
    """Where the sentence of a place begins, and the one before it."""
    low = max(0, at - FAR)
    ends = [low, low, *(match.end() for match in SENTENCE_END.finditer(body, low, at))]
    return ends[-1], ends[-2]


def _only(extraction: Extraction, candidates: Sequence[Mention], start: int, end: int) -> Mention | None:
    """The only name among them; of several the only one that acts; nobody who only receives."""
    near = [claim for claim in extraction.claims if start <= claim.trigger.start < end]
    parts = [part for claim in near for part in claim.parts]
    acting = frozenset(part.quote for part in parts if part.role in ACTING)
    taking = frozenset(part.quote for part in parts if part.role in TAKING) - acting
    giving = [mention for mention in candidates if mention.quote not in taking]
    for some in (giving, [mention for mention in giving if mention.quote in acting]):
        if len({form(mention.reading) for mention in some}) == 1:
            return some[-1]
    return None
