"""Paths that respect time: from when on could someone have heard of something?

Whoever may know can tell whoever they meet or write to, at that contact or any later one. Only
contacts on record count, so this is the earliest that the record allows, never a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True)
class Contact:
    """A chance for one to tell another, at some day between two, both included."""

    teller: str
    hearer: str
    earliest: date
    latest: date


def earliest_hearing(knowing: Mapping[str, date], contacts: Iterable[Contact]) -> dict[str, date]:
    """For everyone who can be reached in time: the first day on which they could have heard."""
    chances = _by_teller(contacts)
    heard: dict[str, date] = {}
    queue = sorted((day, who) for who, day in knowing.items())
    while queue:
        day, who = heappop(queue)
        if who in heard:
            continue
        heard[who] = day
        for contact in chances[who]:
            if contact.latest >= day and contact.hearer not in heard:
                heappush(queue, (max(day, contact.earliest), contact.hearer))
    return heard


def _by_teller(contacts: Iterable[Contact]) -> defaultdict[str, list[Contact]]:
    chances: defaultdict[str, list[Contact]] = defaultdict(list)
    for contact in contacts:
        chances[contact.teller].append(contact)
    return chances
