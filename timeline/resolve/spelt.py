"""Full names as people type them: in the other order, run together, with a slip, with another initial.

What speaks for two names being one is a tuple of signs (`signs`); whoever may be meant is looked up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from timeline.model.grouped import grouped
from timeline.resolve.circles import Circles
from timeline.resolve.joining import Joined
from timeline.resolve.logins import Login, login_of
from timeline.resolve.persons import Name, is_customary, middles_agree
from timeline.resolve.slips import near_words, scanned, slips
from timeline.resolve.spelling import in_brackets, sound

Signed = tuple[str, ...]
Candidates = Iterator[tuple[int, tuple[int, Signed]]]  # a name, and whom it may mean by which signs

GIVEN = 4  # letters from which a given name that nobody is called can be a slip


class Spelt:
    """The full names of the people of a case, and who may be meant by one of them."""

    def __init__(self, joined: Joined, names: Mapping[int, Name], circles: Circles) -> None:
        self.joined, self.names, self.circles = joined, names, circles
        self.full = _one_each(joined, [index for index in names if names[index].is_full], names)
        self.roots_of: dict[str, dict[int, None]] = defaultdict(dict)
        self.by_surname = grouped((scanned(names[index].surname), index) for index in self.full)
        self.by_name = grouped(((names[index].given, names[index].surname), index) for index in self.full)
        self.surnames_of: dict[str, dict[str, None]] = defaultdict(dict)
        for index in self.full:
            name = names[index]
            self.roots_of[name.surname][joined.root(index)] = None
            self.surnames_of[name.given][name.surname] = None
        self.logins = {index: login for index in names if (login := self._login(index)) is not None}
        self.letters = frozenset(login.letters for login in self.logins.values())

    def _login(self, index: int) -> Login | None:
        return login_of(self.joined.units[index].words)

    def beside(self, one: int, other: int) -> Iterator[str]:
        """The signs that lie in how often and with whom two names occur."""
        if self.circles.is_rare(one, other):
            yield "rare"
        yield from self.circle(one, other)

    def circle(self, one: int, other: int) -> Iterator[str]:
        """Some third name occurs beside both."""
        if self.circles.share(one, other):
            yield "same-circle"

    def alone(self, *indexes: int) -> Iterator[str]:
        """Nobody but these has the surname of the first."""
        own = {self.joined.root(index) for index in indexes}
        surname = self.names[indexes[0]].surname
        if all(self.joined.root(root) in own for root in self.roots_of[surname]):
            yield "nobody-else"

    def run_together(self) -> Candidates:
        """ "Mc Carthy, Ciara" beside "Ciara McCarthy": no letter is another, and none is an initial."""
        spelled = {index: self.names[index].spelled for index in self.full}
        known = grouped(
            ("".join(parts).replace(" ", ""), index)
            for index, parts in spelled.items()
            if all(len(part) > 1 for part in parts[:-1])
        )
        for index, other in (pair for group in known.values() for pair in combinations(group, 2)):
            if spelled[index] != spelled[other]:
                yield other, (index, ("same-letters",))

    def reordered(self) -> Candidates:
        """ "Byrne Hale, Ada" beside "Ada Hale Byrne": three words or more, the same ones."""
        known: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for index in self.full:
            name = self.names[index]
            words = tuple(sorted((*name.given.split(), *name.middle, *name.surname.split())))
            if len(words) > 2 and sum(len(word) > 1 for word in words) > 2:
                known[words].append(index)
        yield from (
            (index, (first, ("same-words",))) for first, *others in known.values() for index in others
        )

    def bracketed(self) -> Candidates:
        """ "Hale, Ada (Byrne)" beside "Byrne, Ada": who has married writes both surnames."""
        for index in self.full:
            surname = in_brackets(self.joined.units[index].words)
            for other in self.by_name.get((self.names[index].given, surname), ()) if surname else ():
                if other != index:
                    yield index, (other, ("bracketed", "rest", *self.beside(index, other)))

    def turned(self) -> Candidates:
        """ "Ada, Byrne" beside "Byrne, Ada"."""
        for index in self.full:
            name = self.names[index]
            others = self.by_name.get((name.surname, name.given), ()) if name.given != name.surname else ()
            for other in others:
                if (self.circles.times.get(index, 0), -index) < (self.circles.times.get(other, 0), -other):
                    yield index, (other, ("turned", *self.alone(index), *self.beside(index, other)))

    def slipped(self) -> Candidates:
        """ "Byrme, Ada" beside many of "Byrne, Ada": only where how often each occurs is known."""
        rows = [index for index in self.full if index in self.circles.times]
        for part, rest in (("surname", "given"), ("given", "surname")):
            groups = grouped(
                ((getattr(self.names[index], part), getattr(self.names[index], rest)), index)
                for index in rows
            )
            near = near_words((word for word, _ in groups), GIVEN)
            like = grouped((sound(word), word) for word in sorted(frozenset(word for word, _ in groups)))
            for (word, same), indexes in groups.items():
                words = dict.fromkeys((*near.get(word, ()), *like[sound(word)]))
                others = (o for n in words if n != word for o in groups.get((n, same), ()))
                pairs = ((i, o) for o in others for i in indexes)
                for index, other in pairs:
                    signs = self._slip_signs(index, other, part) if self.circles.is_rare(index, other) else ()
                    if signs:
                        yield index, (other, signs)

    def _slip_signs(self, index: int, other: int, part: str) -> Signed:
        one, two = self.names[index], self.names[other]
        mine, yours = getattr(one, part), getattr(two, part)
        if part == "surname":
            apart, of_part = slips(mine, yours), tuple(self.alone(index))
        else:
            strange = not self.is_given(mine)
            apart = slips(mine, yours, GIVEN) if strange else slips(mine, yours)
            named = not strange and self.is_given(yours) and sound(mine) != sound(yours)
            of_part = ("given-against",) if named and apart else ()
        like = apart > 1 and sound(mine) == sound(yours) and min(len(mine), len(yours)) > GIVEN
        if apart > 2 and not like:
            return ()
        middle = ("middle",) if one.middle and two.middle and one.middle[0][0] == two.middle[0][0] else ()
        against = () if middles_agree(one.middle, two.middle) else ("middle-against",)
        sign = "spelled" if like else ("scanned", "slip", "two-slips")[apart]
        return (sign, "rest", *middle, *against, *of_part, *self.beside(index, other))

    def is_given(self, word: str) -> bool:
        """A given name that people have: by the table of short forms, or two people of the case."""
        return len(self.surnames_of.get(word, ())) > 1 or is_customary(word)

    def strayed(self) -> Candidates:
        """ "Byrne, Ada T" beside many of "Byrne, Ada J": nobody of that initial has a login."""
        for group in self.by_name.values():
            listed = [index for index in group if index in self.circles.times]
            for index, other in ((i, o) for i in listed for o in listed if self.circles.is_rare(i, o)):
                if self._strays(self.names[index], self.names[other]):
                    signs = ("other-middle", *self.alone(index, other), *self.beside(index, other))
                    yield index, (other, signs)

    def _strays(self, one: Name, other: Name) -> bool:
        """Their only middle initials differ, and no login is made of the one."""
        if len(one.middle) != 1 or len(other.middle) != 1 or middles_agree(one.middle, other.middle):
            return False
        letters = f"{one.surname}{one.given[0]}{one.middle[0][0]}".replace(" ", "")
        return len(one.middle[0]) == 1 and letters not in self.letters


def _one_each(joined: Joined, indexes: Iterable[int], names: Mapping[int, Name]) -> tuple[int, ...]:
    """One unit for each person and form of name."""
    heads: dict[tuple[int, Name], int] = {}
    for index in indexes:
        heads.setdefault((joined.root(index), names[index]), index)
    return tuple(heads.values())
