"""The persons of a case while they are being joined: what each is called, and who stands beside whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.model.grouped import grouped
from timeline.resolve.circles import Circles
from timeline.resolve.forms import form
from timeline.resolve.joining import Joined, ground
from timeline.resolve.logins import spelled_out
from timeline.resolve.naming import Unit
from timeline.resolve.numbered import numbers_of
from timeline.resolve.persons import Name, middles_agree
from timeline.resolve.titles import titles_agree, titles_of


def name_of(unit: Unit) -> Name:
    """A name in its parts, with its comma where it has one at some place, and with what stands behind it."""
    commas = (naming.reading for naming in unit.namings if "," in naming.reading)
    name = spelled_out(next(commas, unit.words))
    generation = next((sign.reading for sign in unit.signs("generation")), name.suffix)
    return replace(name, suffix=generation) if generation != name.suffix else name


def generations_fit(name: Name, other: Name) -> bool:
    """Neither is called Jr where the other is called Sr."""
    return not name.suffix or not other.suffix or name.suffix == other.suffix


class Crowd:
    """Units that are persons, with their names taken apart."""

    def __init__(
        self, joined: Joined, indexes: Sequence[int], names: dict[int, Name], mails: Circles
    ) -> None:
        """Nobody is joined yet."""
        self.joined, self.indexes, self.names, self.circles = joined, indexes, names, mails
        self.by_surname: dict[str, list[int]] = defaultdict(list)
        self.by_source: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.own_titles = {index: self._titles(index) for index in indexes}
        self.numbers = numbers_of({index: self.unit(index) for index in indexes})
        for index in indexes:
            self.by_surname[names[index].surname].append(index)
            for word in dict.fromkeys((names[index].surname, names[index].given)):
                self.by_source[word, self.unit(index).source].append(index)

    def unit(self, index: int) -> Unit:
        """The name itself."""
        return self.joined.units[index]

    def _titles(self, index: int) -> frozenset[str]:
        """The titles of one name, in it and beside it."""
        name, namings = self.names[index], self.unit(index).namings
        return frozenset().union(*(titles_of(name.titles, one.signs, one.quote.exact) for one in namings))

    def titles(self, index: int) -> frozenset[str]:
        """Every title under which a person goes."""
        return frozenset().union(*(self.own_titles[member] for member in self.names_of(index)))

    def names_of(self, index: int) -> list[int]:
        """The personal names of one person; a decision may have joined other words with them."""
        return [member for member in self.joined.indexes(index) if member in self.names]

    def posts(self, index: int) -> frozenset[tuple[str, ...]]:
        """Every post in apposition to a person's name."""
        units = self.joined.members(index)
        return frozenset(form(sign.reading) for unit in units for sign in unit.signs("post"))

    def people_of(self, surname: str) -> tuple[int, ...]:
        """One unit for each person and form of name under a surname."""
        heads: dict[tuple[int, Name], int] = {}
        for index in self.by_surname[surname]:
            heads.setdefault((self.joined.root(index), self.names[index]), index)
        return tuple(heads.values())

    def is_known(self, index: int) -> bool:
        """The person is called by a full name somewhere."""
        return any(self.names[member].is_full for member in self.names_of(index))

    def by_own_source(self, among: Iterable[int]) -> dict[str, list[int]]:
        """Names, by the source in which they stand."""
        found = grouped((self.unit(index).source, index) for index in among)
        return dict(sorted(found.items()))

    def agree(self, one: int, other: int) -> bool:
        """Middle names, titles and numbers of two names do not exclude each other."""
        first, second = self.names[one], self.names[other]
        suffixes = not first.suffix or not second.suffix or first.suffix == second.suffix
        titles = titles_agree(self.titles(one), self.titles(other)) and not self.numbered_apart(one, other)
        return suffixes and titles and middles_agree(first.middle, second.middle)

    def join(self, one: int, other: int, rule: str, text: str) -> None:
        """Join two names, unless a list gives them two numbers."""
        if not self.numbered_apart(one, other):
            self.joined.join(one, other, ground(rule, text, self.unit(one), self.unit(other)))

    def numbered_apart(self, one: int, other: int) -> bool:
        """One list numbers its people and gives the two different numbers."""
        mine, yours = self._numbers(one), self._numbers(other)
        return any(source in yours and not mine[source] & yours[source] for source in mine)

    def _numbers(self, index: int) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for member in self.joined.indexes(index) if self.numbers else ():
            if member in self.numbers:
                source = self.unit(member).source
                found[source] = found.get(source, frozenset()) | self.numbers[member]
        return found


def titles_are_close(one: frozenset[str], other: frozenset[str]) -> bool:
    """One name in one source may go by both: a title that they share, or none on one side."""
    return not one or not other or bool(one & other)
