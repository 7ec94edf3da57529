"""Events by the words that people use for them."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.case import Case
from timeline.model.event import Event
from timeline.store.forms import folded, telling_words

AUXILIARY = frozenset("was were is are be been being has had have did do does that which came come".split())


def is_named(case: Case, event: Event, words: Iterable[str]) -> bool:
    """All the words stand in the event's title, kind or quotes, or in the names of what it is about."""
    have = _words_of(case, event)
    return all(word in have or word.rstrip("s") in have for word in words)


def events_named(case: Case, events: Iterable[Event], words: str) -> tuple[Event, ...]:
    """The events that bear all the telling words; none if there is no such word."""
    wanted = [word for word in telling_words(folded(words)) if word not in AUXILIARY]
    return tuple(event for event in events if wanted and is_named(case, event, wanted))


def _words_of(case: Case, event: Event) -> frozenset[str]:
    names = [event.title, event.kind.replace("-", " "), *(quote.exact for quote in event.evidence)]
    names += [case.entity(id).name for id in event.about]
    return frozenset(folded(" ".join(names)).split())
