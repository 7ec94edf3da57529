"""Words that the story would give twice: one sentence of a source often tells of several events.

Where each of them could only be told by quoting that sentence, it is quoted at the closest of the moments.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.model.event import Event
from timeline.model.grouped import grouped
from timeline.model.when import EVER, When

TOLD_ALIKE = frozenset(
    ("recorded", "stated", "planned")
)  # a denial, a silence, a duty say more than the words


def said_again(quoting: Iterable[Event]) -> frozenset[str]:
    """Of events told by a quotation alone, those whose words stand at a closer moment of the story."""
    passages = grouped((event.evidence[0], event) for event in quoting if event.status in TOLD_ALIKE)
    return frozenset(id for events in passages.values() for id in _outdone(events))


def _outdone(events: list[Event]) -> Iterable[str]:
    ranks: Mapping[str, int] = {event.id: rank for rank, event in enumerate(events)}
    for event in events:
        closer = (one for one in events if one is not event and _as_close(one.when, event.when))
        if any(not _as_close(event.when, one.when) or ranks[one.id] < ranks[event.id] for one in closer):
            yield event.id


def _as_close(one: When, other: When) -> bool:
    """The one moment lies within the other; a time that lasts is told beside a moment of it."""
    return one.within(other) and (one.lasts == other.lasts or other.earliest == EVER)
