"""Accounts as names: whoever is listed as "Ada Roe (@adaroe)" can be asked for by either."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.model.entity import Name
from timeline.model.grouped import grouped
from timeline.resolve.naming import Unit


def with_accounts(units: Iterable[Unit], names: Sequence[Name]) -> tuple[Name, ...]:
    """The names of one person, the fullest first, and the accounts beside them with their places.

    A name that is nothing but the account as it is written is one with it, unless it is the fullest.
    """
    places = grouped((sign.reading, sign.quote) for unit in units for sign in unit.signs("handle"))
    merged = [name for name in names[1:] if name.words in places]
    for name in merged:
        places[name.words] += name.quotes
    found = [Name(f"@{account}", tuple(sorted(dict.fromkeys(places[account])))) for account in sorted(places)]
    return (*(name for name in names if name not in merged), *found)
