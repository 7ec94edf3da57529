"""Names as people type them in mails: logins, the other order, slips, initials, the owner's own.

Each pair is looked up, never compared with all others; it is joined where its signs (`signs`) come to
enough and nobody else fits as well. What falls short is asked about, if anything speaks for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.model.grouped import grouped
from timeline.resolve.joining import ground
from timeline.resolve.logins import Login, customs, given_part
from timeline.resolve.lone import lone, office_names
from timeline.resolve.persons import Name
from timeline.resolve.signs import ASK, JOIN, told, weight
from timeline.resolve.slips import SHORTEST, near_words, scanned, slips
from timeline.resolve.spelt import Candidates, Signed, Spelt

LEAD = 0.3  # by which the signs for one must outweigh those for another
FEW = 4  # people whom one login can mean, beyond which nobody is asked
EXPECTED = 3.0  # rows at which a name would stand beside the owner if it were another's
BESIDE = 0.02  # share of a name's rows that may name the owner twice all the same


@dataclass(frozen=True, slots=True)
class Open:
    """A name whose signs speak for someone, and not enough or for several."""

    unit: int
    others: tuple[int, ...]
    reason: str


class Typed(Spelt):
    """The names of the people of a case while they are looked through for what was typed."""

    def join(self) -> tuple[Open, ...]:
        """Join what the signs allow, the surest kind first; what stays open comes back."""
        self._each(self.run_together())
        ways = (self.reordered, self.bracketed, self.turned, self.slipped, self.strayed)
        found = [one for way in ways for one in self._each(way())]
        if self.logins:
            found += self._each(self._written_together())
            found += [*self._each(self._same_login()), *self._each(self._slipped_logins())]
        found += [*self._each(self._initials()), *self._each(lone(self)), *self._each(office_names(self))]
        self._owners()
        return tuple(found)

    def _each(self, candidates: Candidates) -> list[Open]:
        """Join each name with the one it means, as far as the signs go."""
        chosen = [(index, self._best(index, others)) for index, others in sorted(grouped(candidates).items())]
        found = []
        for index, best in chosen:
            if not best:
                continue
            (other, signs), *rivals = best
            if weight(signs) >= JOIN and not rivals:
                self._join(other, index, signs)
            elif weight(signs) >= ASK and len(best) <= FEW and not self.joined.same(index, other):
                words = f"{told(signs)}{'; it fits several people' if rivals else ''}"
                found.append(Open(index, tuple(one for one, _ in best), words))
        return found

    def _best(self, index: int, others: Iterable[tuple[int, Signed]]) -> list[tuple[int, Signed]]:
        """Whoever fits best, and whoever fits nearly as well; one for each person."""
        by_root: dict[int, tuple[int, Signed]] = {}
        for other, signs in others:
            root = self.joined.root(other)
            if not self.joined.may_join(index, other) or self.names[index].suffix != self.names[other].suffix:
                continue
            if root not in by_root or weight(signs) > weight(by_root[root][1]):
                by_root[root] = (other, signs)
        ranked = sorted(by_root.values(), key=lambda entry: (-weight(entry[1]), entry[0]))
        near = [one for one in ranked if weight(one[1]) >= max(ASK, weight(ranked[0][1]) - LEAD)]
        first = near[0][0] if near else index
        return [one for one in near if one[0] == first or not self.circles.is_rare(one[0], first)]

    def _join(self, one: int, other: int, signs: Signed) -> None:
        first, second = self.joined.units[one], self.joined.units[other]
        text = f'"{second.words}" is "{first.words}": {told(signs)}'
        self.joined.join(one, other, ground(signs[0], text, first, second))

    def _written_together(self) -> Candidates:
        """Logins beside the full names that make them."""
        made: dict[str, dict[int, str]] = defaultdict(dict)
        for index in self.full:
            if index not in self.logins:
                for letters, sign in customs(self.names[index]):
                    made[scanned(letters)].setdefault(index, sign)
        for index, login in self.logins.items():
            if not self.names[index].is_full:
                yield from ((index, maker) for maker in self._makers(index, login, made))

    def _makers(
        self, index: int, login: Login, made: Mapping[str, Mapping[int, str]]
    ) -> Iterator[tuple[int, Signed]]:
        how = ("addressed",) if login.domain else () if login.is_plain else ("letters",)
        letters = scanned(login.letters)
        for spelled in dict.fromkeys((letters, scanned(login.figures))):
            for other, sign in made.get(spelled, {}).items():
                yield other, (sign, *how, *self.circle(index, other))
        for other, sign in self._before_surname(login):
            yield other, (sign, *how, *self.circle(index, other))
        for other in self.by_surname.get(letters, ()) if login.domain else ():
            yield other, ("login-surname", *how, *self.alone(other), *self.circle(index, other))
        for other, sign in made.get(letters[:-1], {}).items():
            if sign == "login-initial" and not self.names[other].middle and login.domain:
                yield other, ("login-more", *how, *self.circle(index, other))

    def _before_surname(self, login: Login) -> Iterator[tuple[int, str]]:
        """Whose surname ends a login, and how what stands before it fits the given name."""
        for at in range(1, len(login.letters) - SHORTEST + 1):
            for other in self.by_surname.get(scanned(login.letters[at:]), ()):
                sign = given_part(login.letters[:at], self.names[other])
                if sign:
                    yield other, sign

    def _same_login(self) -> Candidates:
        """ "ada.byrne" beside "ada.byrne@pier.example"."""
        by_letters = grouped(
            (scanned(login.letters + login.number), index)
            for index, login in self.logins.items()
            if not login.is_plain and (login.domain or len(login.letters) > 5)
        )
        for first, *others in by_letters.values():
            domains = {self.logins[index].domain for index in (first, *others)} - {""}
            for index in others if len(domains) < 2 else ():
                yield index, (first, ("same-login", *self.circle(index, first)))

    def _slipped_logins(self) -> Candidates:
        """ "byrrneaj@" beside many of "byrneaj@"; another initial is another person."""
        by_letters = grouped(
            (login.letters, index)
            for index, login in self.logins.items()
            if not login.is_plain and len(login.letters) > 5
        )
        near = near_words(by_letters)
        for letters, indexes in by_letters.items():
            for other in (o for word in near.get(letters, ()) for o in by_letters[word]):
                for index in indexes:
                    signs = self._login_slip(index, other)
                    if signs:
                        yield index, (other, signs)

    def _login_slip(self, index: int, other: int) -> Signed:
        one, two = self.logins[index], self.logins[other]
        apart = slips(one.letters, two.letters)
        ends = one.letters[0] == two.letters[0] and one.letters[-2:] == two.letters[-2:]
        if (apart and not ends) or not self.circles.is_rare(index, other, times=5):
            return ()
        domain = ("domain",) if slips(one.domain, two.domain) < 2 else ()
        sign = ("scanned", "slip", "two-slips")[min(apart, 2)]
        return (sign, *domain, "rare", *self.circle(index, other))

    def _initials(self) -> Candidates:
        """ "AJB" beside the only one whose name begins so, in mails."""
        known: dict[str, list[int]] = defaultdict(list)
        for index in self.full:
            name = self.names[index]
            if name.middle and index in self.circles.times:
                known["".join(part[0] for part in (name.given, *name.middle, name.surname))].append(index)
        for index in self.circles.times:
            letters = self.joined.units[index].form
            named = index in self.names and not self.names[index].is_full
            if named and len(letters) == 1 and letters[0] in known:
                for other in known[letters[0]]:
                    yield index, (other, ("initials", "nobody-else", *self.circle(index, other)))

    def _owners(self) -> None:
        """A letter for the owner of a mailbox, and the name that stands in its place in the other rows."""
        for source in sorted(self.circles.owner):
            owner = self.circles.owner[source]
            letters = "".join(self.joined.units[owner].form)
            if owner in self.names and len(letters) == 1:
                found = [index for index in self.circles.times if self._is_owners(index, owner, letters)]
                full = [index for index in found if self.names[index].is_full]
                for index in found if len(self.joined.roots(full)) == 1 else ():
                    if index in full or any(self._stands_for(index, self.names[one]) for one in full):
                        self._join(owner, index, ("owner", "owner-initial"))

    def _is_owners(self, index: int, owner: int, letter: str) -> bool:
        """It begins with the owner's letter and is never beside the owner, as often as it occurs."""
        if index == owner or index not in self.names or not self._begins(index, letter):
            return False
        times, units = self.circles.times, self.joined.units
        if units[index].source != units[owner].source:
            return False
        expected = times[index] * self.circles.share_of(owner, units[owner].source)
        return expected >= EXPECTED and self.circles.beside[owner][index] <= BESIDE * times[index]

    def _stands_for(self, index: int, name: Name) -> bool:
        """A given name, first letters, or a login that goes on with another part of the name."""
        own, parts = "".join(self.joined.units[index].form), (name.given, *name.middle, name.surname)
        login = self.logins.get(index)
        letters = login.letters[1:] if login and not login.is_plain else ""
        begun = len(letters) > 2 and any(part.startswith(letters) for part in parts[1:])
        return begun or own == name.given or own == "".join(part[0] for part in parts)

    def _begins(self, index: int, letter: str) -> bool:
        name = self.names[index]
        return (name.given or "".join(self.joined.units[index].form)).startswith(letter)
