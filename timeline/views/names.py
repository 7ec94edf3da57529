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


def short_path(path: str) -> str:
    """A source's path as people say it: below `sources/`."""
    return path.removeprefix("sources/")


def place_of(case: Case, quote: Quote) -> str:
    """Where a quote stands: "minutes/smt.txt:14", with its page where there are pages."""
    page = case.page_of(quote)
    place = f"{short_path(quote.source)}:{case.line_of(quote)}"
    return f"{place} (page {page})" if page else place


def numbered(quotes: Iterable[Quote]) -> dict[Quote, int]:
    """Footnote numbers from one, the same quote always under the same number."""
    unique = dict.fromkeys(quotes)
    return {quote: number for number, quote in enumerate(unique, start=1)}
