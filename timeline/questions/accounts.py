"""Under which account someone is listed, and how many people a counted group is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.model.entity import Entity
from timeline.model.source import Quote

NEAR = 40  # characters between a name and the account beside it
NUMBERS = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()


def accounts_of(who: Entity) -> Mapping[str, tuple[Quote, ...]]:
    """The accounts under which someone goes, with their places."""
    return {name.words: name.quotes for name in who.names if name.words.startswith("@")}


def account_at(who: Entity, quote: Quote) -> str | None:
    """The account that stands in the same entry of a list as a name."""
    known = accounts_of(who).items()
    return next((account for account, places in known if _beside(quote, places)), None)


def _beside(quote: Quote, places: Sequence[Quote]) -> bool:
    return any(
        place.source == quote.source and -NEAR <= place.start - quote.start <= len(quote.exact) + NEAR
        for place in places
    )


def counted(name: str) -> int | None:
    """How many "four members of the public" are; None of "several residents"."""
    found = re.search(r"\d+", name)
    if found:
        return int(found.group())
    words = re.findall(r"[a-z]+", name.lower())
    return next((NUMBERS.index(word) for word in words if word in NUMBERS), None)
