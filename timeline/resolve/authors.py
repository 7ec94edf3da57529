"""Whose a paper is by the name beside it: "Ms Roe's report", "the survey by Owen Tarrant".

A post is no maker that could set two papers apart, since a person has it; it can only bring names together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, Stance
from timeline.model.source import Quote
from timeline.resolve.owners import MADE
from timeline.resolve.papers import families

Place = tuple[Quote, Kind]

WHO = (Kind.PERSON, Kind.ORGANISATION, Kind.POST)
NEAR = 60  # characters between a name and the paper that it owns or has made
HANDING = frozenset(
    ("submit", "submitted", "deliver", "delivered", "issue", "issued", "complete", "completed")
)
_OWNS = re.compile(r"(?:['’]s?)?\s+(?:own\s+)?(?:[a-z\d][\w-]*\s+){0,2}")
_POSSESSIVE = re.compile(r"['’]s?$|s['’]$")
_BY = re.compile(
    r"(?P<made>,?\s+(?:which\s+(?:was|had\s+been)\s+)?"
    r"(?:written|prepared|produced|compiled|drawn\s+up|made|drafted|authored|undertaken))?"
    r"\s+by\s+(?:(?:the|a|an|its|their|our|his|her)\s+)?(?:[a-z][\w-]*\s+){0,3}"
)
_PASSIVE = re.compile(r"\b(?:is|was|are|were|be|been|being|got)\b[^.;:,\n]*$")
_FROM = re.compile(r"\s+from\s+(?:the\s+)?")
_A = re.compile(r"\b(?:an?|another|one)\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)


def named_authors(extraction: Extraction) -> Iterable[tuple[Quote, Place]]:
    """The places of papers with the name of their maker beside them, and that name's place."""
    body = extraction.text.body
    mentions = sorted(extraction.mentions, key=lambda mention: mention.quote)
    starts = [mention.quote.start for mention in mentions]
    for paper in mentions:
        if paper.kind is Kind.DOCUMENT and families(paper.reading) & MADE:
            found = _before(body, paper, mentions, starts) or _behind(body, paper, mentions, starts)
            if found is not None:
                yield paper.quote, (found.quote, found.kind)


def handed_over(claims: Iterable[Claim]) -> Iterable[tuple[Quote, Place]]:
    """Papers that a body submitted or delivered, and that body: it has made them, as likely as not."""
    for claim in claims:
        papers = [words for words in claim.about if words.kind is Kind.DOCUMENT]
        givers = [
            p for p in claim.parts if p.role in ("agent", "sender", "author") and p.kind is Kind.ORGANISATION
        ]
        if claim.stance is Stance.SAID and claim.verb in HANDING and len(papers) == len(givers) == 1:
            yield papers[0].quote, (givers[0].quote, givers[0].kind)


def _before(body: str, paper: Mention, mentions: Sequence[Mention], starts: Sequence[int]) -> Mention | None:
    """ "Ms Roe's | report"."""
    low = bisect_left(starts, paper.quote.start - 2 * NEAR)
    near = mentions[low : bisect_left(starts, paper.quote.start)]
    return next((m for m in reversed(near) if m.kind in WHO and _owns(body, m.quote, paper.quote)), None)


def _owns(body: str, who: Quote, paper: Quote) -> bool:
    if not 0 < paper.start - who.end < NEAR:
        return False
    between = body[who.end : paper.start]
    marked = _POSSESSIVE.search(who.exact) is not None or between[:1] in "'’"
    return marked and _OWNS.fullmatch(between) is not None


def _behind(body: str, paper: Mention, mentions: Sequence[Mention], starts: Sequence[int]) -> Mention | None:
    """ "The survey | by Owen Tarrant"; "from" where it is a new one: "a report from Dunmore"."""
    low = bisect_left(starts, paper.quote.end)
    near = [m for m in mentions[low : low + 4] if m.kind in WHO and m.quote.start - paper.quote.end < NEAR]
    before = body[max(0, paper.quote.start - 2 * NEAR) : paper.quote.start]
    return next((who for who in near if _made(before, body[paper.quote.end : who.quote.start])), None)


def _made(before: str, between: str) -> bool:
    """The words between a paper and a name say that it has made it; not "was shown the report by her"."""
    by = _BY.fullmatch(between)
    if by is not None:
        return by["made"] is not None or _PASSIVE.search(before) is None
    return _A.search(before) is not None and _FROM.fullmatch(between) is not None
