"""Under which account someone is listed, and how many people a counted group is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.dates.vocabulary import COUNTS
from timeline.model.entity import Entity
from timeline.model.source import Quote

NEAR = 40  # characters between a name and the account beside it
NUMBERS = ("no", *COUNTS)


def accounts_of(who: Entity) -> Mapping[str, tuple[Quote, ...]]:
    """The accounts under which someone goes, with their places."""
    return {name.words: name.quotes for name in who.names if name.words.startswith("@")}


def account_at(who: Entity, quote: Quote) -> str | None:
    """The account that stands in the same entry of a list as a name."""
    known = accounts_of(who).items()
    return next((account for account, places in known if _beside(quote, places)), None)


def accounts_at(who: Entity, quote: Quote) -> tuple[Quote, ...]:
    """The places of the accounts in the same entry of a list as a name."""
    return tuple(place for places in accounts_of(who).values() for place in places if _near(quote, place))


def _beside(quote: Quote, places: Sequence[Quote]) -> bool:
    return any(_near(quote, place) for place in places)


def _near(quote: Quote, place: Quote) -> bool:
    apart = place.start - quote.start
    return place.source == quote.source and -NEAR <= apart <= len(quote.exact) + NEAR


def counted(name: str) -> int | None:
    """How many "four members of the public" are; None of "several residents"."""
    found = re.search(r"\d+", name)
    if found:
        return int(found.group())
    words = re.findall(r"[a-z]+", name.lower())
    return next((NUMBERS.index(word) for word in words if word in NUMBERS), None)
