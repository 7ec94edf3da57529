"""Events by the words that people use for them."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.case import Case
from timeline.model.event import Event
from timeline.store.forms import folded, telling_words

AUXILIARY = frozenset("was were is are be been being has had have did do does that which came come".split())


def events_named(case: Case, events: Iterable[Event], words: str) -> tuple[Event, ...]:
    """The events that bear all the telling words: in kind and title, else in their quotes too."""
    told = tuple(events)
    wanted = [word for word in telling_words(folded(words)) if word not in AUXILIARY]
    for have in (_own_words, _all_words):
        found = [event for event in told if wanted and _bears(have(case, event), wanted)]
        alike = [event for event in found if event.kind.split("-")[-1] == wanted[-1]]
        if found:
            return tuple(alike or found)
    return ()


def _bears(have: frozenset[str], words: list[str]) -> bool:
    return all(word in have or word.rstrip("s") in have for word in words)


def _own_words(case: Case, event: Event) -> frozenset[str]:
    names = [event.title, event.kind.replace("-", " "), *(case.entity(id).name for id in event.about)]
    return frozenset(folded(" ".join(names)).split())


def _all_words(case: Case, event: Event) -> frozenset[str]:
    quotes = folded(" ".join(quote.exact for quote in event.evidence)).split()
    return _own_words(case, event) | frozenset(quotes)
