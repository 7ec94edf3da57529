"""A name that one meeting lists among those who came and among those who did not.

Under one title it is a slip of the minutes, and a contradiction; under two it is two people, such as
a councillor who sent apologies and a visitor who is called the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Sign
from timeline.model.source import Quote
from timeline.resolve.forms import person_form
from timeline.resolve.persons import parsed
from timeline.resolve.titles import titles_of, without_titles

CAME = frozenset({"present", "in-attendance"})
STAYED = frozenset({"apologies", "absent"})
Titles = frozenset[str]
Entry = tuple[Quote, Titles, str]


def listed_twice(extraction: Extraction) -> Mapping[Quote, Sign]:
    """The sign `listed` for the places of such names, and for others under one of the two titles."""
    signs = {mention.quote.end: mention.signs for mention in extraction.mentions}
    found: dict[Quote, Sign] = {}
    for claim in extraction.claims:
        if claim.kind == "meeting" and not claim.reported:
            for name, entries in _listed(claim, signs).items():
                found.update(_told(extraction, name, entries) if _are_two(entries) else {})
    return found


def _listed(claim: Claim, signs: Mapping[int, tuple[Sign, ...]]) -> Mapping[tuple[str, ...], list[Entry]]:
    entries: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for part in claim.parts:
        where = "came" if part.role in CAME else "stayed" if part.role in STAYED else ""
        if where and part.kind is Kind.PERSON:
            titles = titles_of(parsed(part.reading).titles, signs.get(part.quote.end, ()))
            entries[_bare(part.reading)].append((part.quote, titles, where))
    return entries


def _bare(words: str) -> tuple[str, ...]:
    return person_form(without_titles(words)[1])


def _are_two(entries: Iterable[Entry]) -> bool:
    came = [titles for _, titles, where in entries if where == "came"]
    stayed = [titles for _, titles, where in entries if where == "stayed"]
    return bool(came and stayed) and not any(one & other or one == other for one in came for other in stayed)


def _told(extraction: Extraction, name: tuple[str, ...], entries: list[Entry]) -> dict[Quote, Sign]:
    found = {quote: Sign("listed", where, quote) for quote, _, where in entries}
    for mention in extraction.mentions:
        if mention.kind is Kind.PERSON and mention.quote not in found and _bare(mention.reading) == name:
            titles = titles_of(parsed(mention.reading).titles, mention.signs)
            same = [where for _, own, where in entries if own & titles or own == titles]
            found.update({mention.quote: Sign("listed", same[0], mention.quote)} if same else {})
    return found
