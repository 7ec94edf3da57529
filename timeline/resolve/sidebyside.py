"""People who are listed side by side: a list of those present names nobody twice on purpose.

"Bob Quill" and "Robert Quill" in one list are two people until somebody says otherwise, however well
the one name stands for the other; that they share an account is saying so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.source import Quote
from timeline.resolve.joining import Joined
from timeline.resolve.people import Near
from timeline.resolve.persons import parsed

LISTS = frozenset({"present", "chair", "in-attendance", "apologies", "absent", "invited"})
REASON = "the two are listed side by side"
Pair = tuple[int, int]
Forms = tuple[str, ...]


def keep_apart_in_lists(joined: Joined, extractions: Sequence[Extraction]) -> tuple[Near, ...]:
    """Keep apart whom one list names beside each other under two full names; each pair is a doubt."""
    at = {naming.quote: index for index, unit in enumerate(joined.units) for naming in unit.namings}
    accounts = _accounts(joined)
    near: dict[tuple[Forms, ...], Near] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            for one, other in _pairs(joined, claim, at):
                shared = accounts[joined.units[one].form] & accounts[joined.units[other].form]
                if not shared and not joined.same(one, other):
                    joined.keep_apart(one, other)
                    names = tuple(sorted((joined.units[one].form, joined.units[other].form)))
                    near.setdefault(names, Near(one, (other,), REASON))
    return tuple(near.values())


def _pairs(joined: Joined, claim: Claim, at: dict[Quote, int]) -> Iterator[Pair]:
    """Those of one surname and another given name in the lists of one meeting."""
    if claim.kind != "meeting" or claim.reported:
        return
    listed = [at[p.quote] for p in claim.parts if p.role in LISTS and p.kind is Kind.PERSON and p.quote in at]
    families: defaultdict[str, list[int]] = defaultdict(list)
    for index in dict.fromkeys(listed):
        name = parsed(joined.units[index].words)
        if name.is_full:
            families[name.surname].append(index)
    for surname in sorted(families):
        yield from (pair for pair in combinations(families[surname], 2) if _are_two(joined, *pair))


def _are_two(joined: Joined, one: int, other: int) -> bool:
    return parsed(joined.units[one].words).given != parsed(joined.units[other].words).given


def _accounts(joined: Joined) -> defaultdict[Forms, frozenset[str]]:
    """The accounts and addresses beside each name, wherever it stands."""
    found: defaultdict[Forms, frozenset[str]] = defaultdict(frozenset)
    for unit in joined.units:
        if unit.kind is Kind.PERSON:
            signs = (*unit.signs("handle"), *unit.signs("address"))
            found[unit.form] |= frozenset(sign.reading for sign in signs)
    return found
