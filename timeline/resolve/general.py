"""Documents that are spoken of in general: "reports should be shown", "notes are kept".

They are no document in particular, so that none can be missing: bare plurals that point at
nothing, and what ought to be. One that a dated claim tells of is a document all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from timeline.model.entity import Entity
from timeline.model.mention import Claim, PartWords, Stance
from timeline.model.source import Quote, Text
from timeline.resolve.forms import form, vocabulary
from timeline.resolve.papers import paper, points

MODALS = vocabulary("should would could might may must can ought")
ONE_IN_PLURAL = frozenset(("minutes", "findings"))
_CLAUSE = 80  # characters behind a name that are looked at
_OF_THESE = re.compile(r"\s+(?:of|from)\s+(?:the|these|those|this|that|both|all|his|her|its|their|our)\s")


def is_general(entity: Entity, texts: Mapping[str, Text], told: frozenset[Quote]) -> bool:
    """No passage that names it means one in particular; `told` are the names in dated claims."""
    quotes = [quote for name in entity.names for quote in name.quotes]
    return all(quote not in told and _in_general(quote, texts[quote.source]) for quote in quotes)


def told_of(claims: Iterable[Claim]) -> frozenset[Quote]:
    """Names of things that are told to have happened at some date."""
    dated = (claim for claim in claims if claim.stance is Stance.SAID and claim.dates)
    return frozenset(words.quote for claim in dated for words in (*_told_about(claim), *claim.parts))


def _told_about(claim: Claim) -> tuple[PartWords, ...]:
    """What a claim is about; the subject line of a mail ("Papers for Monday") tells of none in particular."""
    return () if claim.kind == "email" and not claim.reported else claim.about


def is_supposed(quote: Quote, text: Text) -> bool:
    """ "A critical report should be shown": no report in particular."""
    after = text.body[quote.end : quote.end + 12].split()
    return not points(text, quote) and after[:1] != [] and after[0] in MODALS


def _in_general(quote: Quote, text: Text) -> bool:
    if points(text, quote) or _of_these(text, quote) or not paper(quote.exact, {}).is_bare:
        return False
    last = form(quote.exact)[-1]
    return is_supposed(quote, text) or (last.endswith("s") and last not in ONE_IN_PLURAL)


def _of_these(text: Text, quote: Quote) -> bool:
    """ "Notes of the two interviews show": those and no others, though no article stands before them."""
    clause = text.body[quote.end : quote.end + _CLAUSE].partition(".")[0].split()
    return _OF_THESE.match(text.body, quote.end) is not None and MODALS.isdisjoint(clause)
