"""What things of a case are called on a screen, and in which order their quotes are numbered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.errors import UnknownName
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.source import Quote, Source

if TYPE_CHECKING:
    from timeline.case import Case


def name_of(case: Case, item: str) -> str:
    """The name that belongs to an id; the id itself where the case holds no such thing."""
    try:
        found = case.item(item)
    except UnknownName:
        return item
    return title_of(found)


def title_of(item: Event | Gap | Entity | Source) -> str:
    """What heads the card of an item."""
    if isinstance(item, Event):
        return item.title
    if isinstance(item, Gap):
        return item.explanation
    if isinstance(item, Entity):
        return item.name
    return item.title or item.path


def tail_of(id: str) -> str:
    """The end of an event's or gap's id, which tells it from the others: "3d2d09"."""
    return id.rpartition("-")[2]


def short_path(path: str) -> str:
    """A source's path as people say it: below `sources/`."""
    return path.removeprefix("sources/")


def place_of(case: Case, quote: Quote) -> str:
    """Where a quote stands: "minutes/smt.txt:14", with its page where there are pages."""
    page = case.page_of(quote)
    place = f"{short_path(quote.source)}:{case.line_of(quote)}"
    return f"{place} (page {page})" if page else place


def numbered(quotes: Iterable[Quote]) -> dict[Quote, int]:
    """Footnote numbers from one; a quote that lies within another of the page shares its number."""
    unique = dict.fromkeys(quotes)
    holders = _holders(unique)
    numbers = {quote: n for n, quote in enumerate(dict.fromkeys(holders[quote] for quote in unique), start=1)}
    return {quote: numbers[holders[quote]] for quote in unique}


def outermost(quotes: Iterable[Quote]) -> dict[Quote, int]:
    """The quotes to print, each under its number: those that lie within no other."""
    numbers = numbered(quotes)
    holders = _holders(numbers)
    return {holders[quote]: number for quote, number in numbers.items()}


def _holders(quotes: Iterable[Quote]) -> dict[Quote, Quote]:
    """For each quote the one that holds it: itself, or a longer one around it."""
    holders: dict[Quote, Quote] = {}
    around: Quote | None = None
    for quote in sorted(quotes, key=lambda quote: (quote.source, quote.start, -quote.end)):
        if around is None or quote.source != around.source or quote.end > around.end:
            around = quote
        holders[quote] = around
    return holders
