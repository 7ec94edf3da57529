"""Accounts as names: whoever is listed as "Ada Roe (@adaroe)" can be asked for by either."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.model.entity import Name
from timeline.model.source import Quote
from timeline.resolve.forms import form
from timeline.resolve.naming import Unit


def accounts(units: Iterable[Unit], names: Sequence[Name]) -> Iterator[Name]:
    """The accounts beside the names of one person, with their places; none that is a name already."""
    places: dict[str, list[Quote]] = defaultdict(list)
    for unit in units:
        for sign in unit.signs("handle"):
            places[sign.reading].append(sign.quote)
    known = frozenset(form(name.words) for name in names)
    for account in sorted(places):
        if form(account) not in known:
            yield Name(f"@{account}", tuple(sorted(dict.fromkeys(places[account]))))
