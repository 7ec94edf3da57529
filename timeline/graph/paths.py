"""Paths that respect time: from when on could someone have heard of something?

Whoever may know can tell whoever they meet or write to, at that contact or any later one. Only
contacts on record count, so this is the earliest that the record allows, never a finding.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

NOT_YET = date.max.toordinal() + 1
KNEW = -1  # nobody told them


@dataclass(frozen=True, slots=True)
class Contact:
    """A chance for some to tell others, at some day between two, both included."""

    tellers: tuple[str, ...]
    hearers: tuple[str, ...]
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Step:
    """One contact of a path: who may have told whom, and on which day at the earliest."""

    teller: str
    hearer: str
    day: date


class Ways:
    """Contacts in the order in which they begin, laid out so that searches go over them day by day."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        ordered = sorted(contacts, key=lambda contact: contact.earliest)
        self.begins = array("i", (contact.earliest.toordinal() for contact in ordered))
        self.ends = array("i", (contact.latest.toordinal() for contact in ordered))
        self.numbers: dict[str, int] = {}
        self.places_of: list[array[int]] = []  # of each teller, in order
        self.lasting_of: list[list[int]] = []  # of each teller, those of more than one day
        self.tellers = [tuple(map(self._number, contact.tellers)) for contact in ordered]
        self.hearers = [tuple(map(self._number, contact.hearers)) for contact in ordered]
        for place, tellers in enumerate(self.tellers):
            for who in tellers:
                self.places_of[who].append(place)
                if self.begins[place] < self.ends[place]:
                    self.lasting_of[who].append(place)

    def _number(self, who: str) -> int:
        number = self.numbers.setdefault(who, len(self.places_of))
        if number == len(self.places_of):
            self.places_of.append(array("i"))
            self.lasting_of.append([])
        return number

    def earliest(self, knowing: Mapping[str, date], wanted: Collection[str] | None = None) -> dict[str, date]:
        """For everyone in reach, or the wanted alone: the first day on which they could have heard."""
        sought = self.numbers.keys() if wanted is None else [who for who in wanted if who in self.numbers]
        search = self._searched(
            knowing, {self.numbers[who] for who in sought} if wanted is not None else None
        )
        heard = {who: search.heard[self.numbers[who]] for who in sought}
        found = {who: date.fromordinal(day) for who, day in heard.items() if day != NOT_YET}
        alone = knowing.keys() - self.numbers.keys()
        return found | {
            w: day for w, day in knowing.items() if w in alone and (wanted is None or w in wanted)
        }

    def path(self, knowing: Mapping[str, date], who: str) -> tuple[Step, ...]:
        """By which contacts news may have come to someone first; none if they knew or are out of reach."""
        if who not in self.numbers:
            return ()
        search, names = self._searched(knowing, {self.numbers[who]}), list(self.numbers)
        steps, hearer = [], self.numbers[who]
        while (teller := search.told_by[hearer]) >= 0:
            steps.append(Step(names[teller], names[hearer], date.fromordinal(search.heard[hearer])))
            hearer = teller
        return tuple(reversed(steps))

    def _searched(self, knowing: Mapping[str, date], wanted: set[int] | None) -> _Search:
        """News spread from whoever knows."""
        search = _Search(self, wanted)
        search.run(
            (self.numbers[who], day.toordinal()) for who, day in knowing.items() if who in self.numbers
        )
        return search


class _Search:
    """One spreading of news, day by day; within a day its order does not matter."""

    def __init__(self, ways: Ways, wanted: set[int] | None) -> None:
        self.ways = ways
        self.wanted = wanted
        self.heard = [NOT_YET] * len(ways.places_of)
        self.told_by = array("i", [KNEW]) * len(ways.places_of)
        self.taken = bytearray(len(ways.hearers))
        self.today: list[int] = []  # who has heard on the day that is gone over

    def run(self, knowing: Iterable[tuple[int, int]]) -> None:
        """Until nobody is left to be told, or all the wanted know as early as they can."""
        seeds = sorted(((day, who) for who, day in knowing), reverse=True)
        place = bisect_left(self.ways.begins, seeds[-1][0]) if seeds else 0
        while seeds or place < len(self.ways.begins):
            day = min(seeds[-1][0] if seeds else NOT_YET, *self.ways.begins[place : place + 1], NOT_YET)
            self.today = []
            while seeds and seeds[-1][0] == day:
                self._hears(seeds.pop()[1], day, KNEW)
            place = self._spread(place, day)
            if self.wanted is not None and self._all_know():
                return

    def _all_know(self) -> bool:
        assert self.wanted is not None
        self.wanted.difference_update(self.today)
        return not self.wanted

    def _spread(self, place: int, day: int) -> int:
        """The contacts that begin on a day, then those of whoever hears on it; the first of a later day."""
        ways, heard, first = self.ways, self.heard, place
        while place < len(ways.begins) and ways.begins[place] == day:
            for who in ways.tellers[place]:
                if heard[who] <= day:
                    self._take(place, day, who)
                    break
            place += 1
        for who in self.today:  # grows while those of the day tell each other
            places = ways.places_of[who]
            for begun in places[bisect_left(places, first) : bisect_left(places, place)]:
                self._take(begun, day, who)
            for begun in ways.lasting_of[who]:
                if ways.begins[begun] < day <= ways.ends[begun]:
                    self._take(begun, day, who)
        return place

    def _take(self, place: int, day: int, teller: int) -> None:
        if not self.taken[place]:
            self.taken[place] = 1
            for hearer in self.ways.hearers[place]:
                self._hears(hearer, day, teller)

    def _hears(self, who: int, day: int, teller: int) -> None:
        if day < self.heard[who]:
            self.heard[who] = day
            self.told_by[who] = teller
            self.today.append(who)
