"""Paths that respect time: from when on could someone have heard of something?

Whoever may know can tell whoever they meet or write to, at that contact or any later one. Only
contacts on record count, so this is the earliest that the record allows, never a finding.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush

NOT_YET = date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class Contact:
    """A chance for some to tell others, at some day between two, both included."""

    tellers: tuple[str, ...]
    hearers: tuple[str, ...]
    earliest: date
    latest: date


class Ways:
    """Contacts laid out for searches: each search takes every contact at most once."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self.numbers: dict[str, int] = {}
        self.begins, self.ends = array("i"), array("i")
        self.hearers: list[tuple[int, ...]] = []
        self.told_by: list[list[int]] = []
        for place, contact in enumerate(contacts):
            self.begins.append(contact.earliest.toordinal())
            self.ends.append(contact.latest.toordinal())
            self.hearers.append(tuple(map(self._number, contact.hearers)))
            for teller in contact.tellers:
                self.told_by[self._number(teller)].append(place)

    def _number(self, who: str) -> int:
        number = self.numbers.setdefault(who, len(self.told_by))
        if number == len(self.told_by):
            self.told_by.append([])
        return number

    def earliest(self, knowing: Mapping[str, date], wanted: Collection[str] | None = None) -> dict[str, date]:
        """For everyone in reach, or the wanted alone: the first day on which they could have heard."""
        search = _Search(self)
        for who, day in knowing.items():
            if who in self.numbers:
                search.hears(self.numbers[who], day.toordinal())
        sought = self.numbers.keys() if wanted is None else [who for who in wanted if who in self.numbers]
        search.run(None if wanted is None else {self.numbers[who] for who in sought})
        heard = {who: search.heard[self.numbers[who]] for who in sought}
        found = {who: date.fromordinal(day) for who, day in heard.items() if day != NOT_YET}
        alone = knowing.keys() - self.numbers.keys()
        return found | {who: day for who, day in knowing.items() if who in alone and _is_in(who, wanted)}


def _is_in(who: str, wanted: Collection[str] | None) -> bool:
    return wanted is None or who in wanted


class _Search:
    """One spreading of news, day by day; within a day its order does not matter."""

    def __init__(self, ways: Ways) -> None:
        self.ways = ways
        self.heard = [NOT_YET] * len(ways.told_by)
        self.on_day: defaultdict[int, list[int]] = defaultdict(list)
        self.days: list[int] = []
        self.taken = bytearray(len(ways.hearers))

    def hears(self, who: int, day: int) -> None:
        """From that day on, unless earlier already."""
        if day < self.heard[who]:
            self.heard[who] = day
            if day not in self.on_day:
                heappush(self.days, day)
            self.on_day[day].append(who)

    def run(self, wanted: set[int] | None) -> None:
        """Until nobody is left to be told, or all the wanted know as early as they can."""
        while self.days and (wanted is None or wanted):
            day = heappop(self.days)
            for who in self.on_day[day]:  # grows while those of the day tell each other
                if self.heard[who] == day:
                    self._tells(who, day)
            if wanted is not None:
                wanted.difference_update(self.on_day[day])

    def _tells(self, who: int, day: int) -> None:
        ways, taken, heard = self.ways, self.taken, self.heard
        for place in ways.told_by[who]:
            if taken[place] or ways.ends[place] < day:
                continue
            taken[place] = 1
            moment = max(day, ways.begins[place])
            for hearer in ways.hearers[place]:
                if moment < heard[hearer]:
                    self.hears(hearer, moment)


def earliest_hearing(knowing: Mapping[str, date], contacts: Iterable[Contact]) -> dict[str, date]:
    """For everyone who can be reached in time: the first day on which they could have heard."""
    return Ways(contacts).earliest(knowing)
