"""Which names are one person: the rule joins, likeness only proposes.

Rules in order: address, alias, full name, customary short form, initial, surname; a given name
alone means someone of its own source. An address or handle joins no names that conflict. A name that
fits two people is joined with neither and becomes a doubt; two people are never merged because
their names look alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from timeline.model.extraction import Extraction
from timeline.model.mention import Kind, Sign
from timeline.resolve.circles import Circles, circles
from timeline.resolve.forms import form
from timeline.resolve.joining import Joined, ground
from timeline.resolve.logins import login_of, spelled_out
from timeline.resolve.naming import Unit, by_place
from timeline.resolve.numbered import numbers_of
from timeline.resolve.persons import Name, conflict, is_short_for, middles_agree, titles_agree
from timeline.resolve.typed import Typed

MANY = 8  # full names under one address or handle from which it is a shared mailbox
LIKENESS = 84  # of 100, on one part of the name while the other is equal; measured on a mail index


@dataclass(frozen=True, slots=True)
class Near:
    """A name that may be one of others; the investigator decides."""

    unit: int
    others: tuple[int, ...]
    reason: str


def join_people(joined: Joined, extractions: Sequence[Extraction] = ()) -> tuple[Near, ...]:
    """Join the persons among the units; what stays in doubt comes back."""
    indexes = [index for index, unit in enumerate(joined.units) if unit.kind is Kind.PERSON]
    names = {index: spelled_out(_ordered(joined.units[index])) for index in indexes}
    mails = circles(extractions, by_place(joined.units))
    people = _People(joined, indexes, names, mails)
    near = [*people.by_sign("address", "the same address"), *people.by_sign("handle", "the same handle")]
    near += people.by_sign("number", "the same number in the list")
    people.by_alias()
    near += [*people.full_names(), *people.fits(_short, "short-name"), *people.fits(_initial, "initial")]
    typed = Typed(joined, names, mails)
    near += [Near(one.unit, one.others, one.reason) for one in typed.join()]
    near += people.fits(_surname, "surname", asked=frozenset(mails.times))
    people.surnames_alone()
    return (*near, *people.alike(), *people.in_several_sources())


def _ordered(unit: Unit) -> str:
    """A name as it is written, with its comma where it has one at some place."""
    commas = (naming.reading for naming in unit.namings if "," in naming.reading)
    return next(commas, unit.words)


def _short(name: Name, other: Name) -> bool:
    """Bob Martin beside Robert Martin."""
    return name.is_full and name.given != other.given and is_short_for(name.given, other.given)


def _initial(name: Name, other: Name) -> bool:
    """R. Harris beside Rosemarie Harris."""
    return name.has_initial and other.is_full and other.given.startswith(name.given)


def _surname(name: Name, other: Name) -> bool:
    """Cllr Harris, or Rosemarie alone, beside Rosemarie Harris."""
    called = other.surname == name.surname or (other.given == name.surname and not name.titles)
    return name.is_surname and other.is_full and called


def chains(groups: Iterable[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The groups, put together where they share a member."""
    chain_of: dict[int, tuple[int, ...]] = {}
    for group in groups:
        members = (other for member in group for other in chain_of.get(member, (member,)))
        whole = tuple(sorted(dict.fromkeys(members)))
        chain_of.update(dict.fromkeys(whole, whole))
    return tuple(dict.fromkeys(chain_of[index] for index in sorted(chain_of)))


class _People:
    """The persons of a case while they are being joined."""

    def __init__(
        self, joined: Joined, indexes: Sequence[int], names: dict[int, Name], mails: Circles
    ) -> None:
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
        return self.joined.units[index]

    def _titles(self, index: int) -> frozenset[str]:
        """The titles of one name, in it and beside it."""
        signed = (word for sign in self.unit(index).signs("title") for word in form(sign.reading))
        return frozenset((*signed, *self.names[index].titles))

    def titles(self, index: int) -> frozenset[str]:
        """Every title under which a person goes."""
        return frozenset().union(*(self.own_titles[member] for member in self._names_of(index)))

    def _names_of(self, index: int) -> list[int]:
        """The personal names of one person; a decision may have joined other words with them."""
        return [member for member in self.joined.indexes(index) if member in self.names]

    def posts(self, index: int) -> frozenset[tuple[str, ...]]:
        """Every post in apposition to a person's name."""
        units = self.joined.members(index)
        return frozenset(form(sign.reading) for unit in units for sign in unit.signs("post"))

    def by_sign(self, sign: str, text: str) -> list[Near]:
        """Join whoever shares an address or handle, but never two names that conflict."""
        holders: dict[str, list[int]] = defaultdict(list)
        for index in self.indexes:
            place = f" of {self.unit(index).source}" if sign == "number" else ""
            known = [f"{entry.reading.casefold()}{place}" for entry in self._signs(index, sign)]
            if sign == "address" and self.names[index].address:
                known.append(self.names[index].address)
            for value in dict.fromkeys(known):
                holders[value].append(index)
        torn = {value for value in holders if self._conflict(holders[value])}
        near = [self._shared(holders[value], f"{text}, {value}") for value in sorted(torn)]
        chained = chains([group for value, group in sorted(holders.items()) if value not in torn])
        loose = frozenset(index for chain in chained if self._conflict(chain) for index in chain)
        near += [self._shared(chain, f"{text} by turns") for chain in chained if chain[0] in loose]
        for value in sorted(holders):
            for index in holders[value] if value not in torn and holders[value][0] not in loose else ():
                self._join(holders[value][0], index, f"same-{sign}", f"{text}, {value}")
        return [one for one in near if 0 < len(one.others) < MANY]

    def _signs(self, index: int, sign: str) -> list[Sign]:
        """The signs beside a name; an address that only a space parts from a login is somebody else's."""
        login = login_of(self.unit(index).words)
        found = ((naming, entry) for naming in self.unit(index).namings for entry in naming.sign(sign))
        alone = login is None or login.is_plain
        return [entry for naming, entry in found if alone or entry.quote.start - naming.quote.end != 1]

    def _conflict(self, group: Sequence[int]) -> bool:
        """Names of different people among them have neither given name nor surname in common."""
        roots: dict[Name, frozenset[int]] = {}
        for index in group:
            for member in self._names_of(index):
                name = self.names[member]
                roots[name] = roots.get(name, frozenset()) | {self.joined.root(index)}
        pairs = combinations(roots, 2)
        return any(conflict(*pair) and len(roots[pair[0]] | roots[pair[1]]) > 1 for pair in pairs)

    def _shared(self, group: Sequence[int], text: str) -> Near:
        """Whoever has the least of a name under what several share, beside the full names."""
        ordered = sorted(group, key=lambda index: (self.names[index].is_full, index))
        full = [index for index in group if self.names[index].is_full and index != ordered[0]]
        distinct = {self.names[index]: index for index in reversed(full)}
        others = [i for i in sorted(distinct.values()) if self.joined.may_join(i, ordered[0])]
        return Near(ordered[0], tuple(others), f"{text}, but the names under it conflict")

    def by_alias(self) -> None:
        """Join names that a source says are one."""
        for index in self.indexes:
            for sign in self.unit(index).signs("alias"):
                for other in self._in_source(index, form(sign.reading)):
                    self._join(index, other, "alias", f'the source says that it is also "{sign.reading}"')

    def _in_source(self, index: int, words: tuple[str, ...]) -> list[int]:
        source = self.unit(index).source
        return [i for i in self.indexes if self.unit(i).source == source and self.unit(i).form == words]

    def full_names(self) -> list[Near]:
        """Join equal given name and surname, unless middle names or titles exclude it."""
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index in self.indexes:
            name = self.names[index]
            if name.given and name.surname:
                groups[name.given, name.surname].append(index)
        return [near for key in sorted(groups) for near in self._one_name(groups[key])]

    def _one_name(self, group: list[int]) -> list[Near]:
        """Equal names at once, then those that differ in middle name, title or suffix pair by pair."""
        heads: dict[tuple[object, ...], int] = {}
        for index in group:
            name = self.names[index]
            head = heads.setdefault((name.middle, name.suffix, self.own_titles[index]), index)
            if len(name.given) > 1 or self.unit(head).source == self.unit(index).source:
                self._join(head, index, "same-name", f'the same name, "{self.unit(head).words}"')
        strays = self._strays(list(heads.values()))
        pairs = [*combinations([head for head in heads.values() if head not in strays], 2)]
        torn = [pair for pair in pairs if not self._agree(*pair) and self.joined.may_join(*pair)]
        for one, other in pairs:
            if (not torn and len(self.names[one].given) > 1) or self._equal(one, other):
                self._join(one, other, "same-name", f'the same name, "{self.unit(one).words}"')
        near = [(one, other) for one, other in torn[:1]] + sorted(strays.items())
        return [Near(one, (other,), "one name, but they exclude each other elsewhere") for one, other in near]

    def _strays(self, heads: Sequence[int]) -> dict[int, int]:
        """Names with another middle initial than one that mails bear far more often, and that one."""
        times = self.circles.times
        usual = max(heads, key=lambda head: (times.get(head, 0), -head))
        rare = (head for head in heads if self.circles.is_rare(head, usual))
        return {head: usual for head in rare if not self._agree(head, usual)}

    def _agree(self, one: int, other: int) -> bool:
        first, second = self.names[one], self.names[other]
        suffixes = not first.suffix or not second.suffix or first.suffix == second.suffix
        titles = titles_agree(self.titles(one), self.titles(other)) and not self._numbered_apart(one, other)
        return suffixes and titles and middles_agree(first.middle, second.middle)

    def _equal(self, one: int, other: int) -> bool:
        first, second = self.names[one], self.names[other]
        return (first.middle, first.suffix) == (second.middle, second.suffix) and self._agree(one, other)

    def fits(
        self, rule: Callable[[Name, Name], bool], name: str, asked: frozenset[int] = frozenset()
    ) -> list[Near]:
        """Join a lesser name with the one person whom it fits, near by first.

        A single word for a correspondent is `asked` about: whoever writes is not always listed in full.
        """
        people = {surname: self._people_of(surname) for surname in self.by_surname}
        fitting: dict[Name, list[int]] = {}
        for known in dict.fromkeys(self.names.values()):
            others = people[known.surname] if known.surname else ()  # logins have none
            fitting[known] = [other for other in others if rule(known, self.names[other])]
        found = [self._fitting(index, rule, fitting) for index in self.indexes]
        decided = [(index, roots) for index, roots in zip(self.indexes, found, strict=True) if roots]
        near = []
        for index, roots in decided:
            if index in asked and not self.titles(index):
                near.append(Near(index, roots, "a single name in a mail fits"))
            elif len(roots) == 1:
                self._join(roots[0], index, name, self._why(index, roots[0]))
            elif not all(self.joined.same(roots[0], root) for root in roots[1:]):
                near.append(Near(index, roots, "the name fits several people"))
        return near

    def _people_of(self, surname: str) -> tuple[int, ...]:
        """One unit for each person and form of name under a surname."""
        heads: dict[tuple[int, Name], int] = {}
        for index in self.by_surname[surname]:
            heads.setdefault((self.joined.root(index), self.names[index]), index)
        return tuple(heads.values())

    def _why(self, index: int, root: int) -> str:
        words, full = self.unit(index).words, self._fullest(root)
        return f'"{words}" fits only "{full}" among the people it can mean'

    def _fullest(self, root: int) -> str:
        units = self.joined.members(root)
        return max(units, key=lambda unit: (len(unit.form), unit.words)).words

    def _fitting(
        self, index: int, rule: Callable[[Name, Name], bool], fitting: Mapping[Name, Sequence[int]]
    ) -> tuple[int, ...]:
        """Whom a name can mean: of its own source if there is anyone, else of the case."""
        name, source = self.names[index], self.unit(index).source
        beside = [i for i in self.by_source[name.surname, source] if rule(name, self.names[i])]
        roots = self.joined.roots(self._titled(index, beside) or self._titled(index, fitting[name]))
        if self.joined.root(index) in roots:
            return ()
        roots = tuple(root for root in roots if self.joined.may_join(root, index))
        return self._narrowed(index, roots) if len(roots) > 1 else roots

    def _titled(self, index: int, others: Sequence[int]) -> list[int]:
        """Those whose titles do not exclude the name's."""
        titles = self.titles(index) if others else frozenset[str]()
        return [other for other in others if titles_agree(titles, self.titles(other))]

    def _narrowed(self, index: int, roots: tuple[int, ...]) -> tuple[int, ...]:
        """The one of several who has the same post or, failing that, the same title."""
        for signs in (self.posts, self.titles):
            mine = signs(index)
            alike = tuple(root for root in roots if mine & signs(root))
            if len(alike) == 1:
                return alike
        return roots

    def surnames_alone(self) -> None:
        """Join a surname with itself in one source, and across sources under one post."""
        for surname in sorted(self.by_surname):
            group = self.by_surname[surname]
            loose = [i for i in group if self.names[i].is_surname and not self._known(i)]
            near: dict[str, list[int]] = defaultdict(list)
            for index in loose:
                near[self.unit(index).source].append(index)
            for pair in (pair for source in sorted(near) for pair in combinations(near[source], 2)):
                self._join_surnames(*pair, "surname", "the same surname in one source")
            self._by_post(loose)

    def _by_post(self, loose: Sequence[int]) -> None:
        first: dict[tuple[str, ...], int] = {}
        for index in loose:
            for post in sorted(self.posts(index)):
                other = first.setdefault(post, index)
                self._join_surnames(other, index, "surname-and-post", "the same surname in the same post")

    def _known(self, index: int) -> bool:
        return any(self.names[member].is_full for member in self._names_of(index))

    def _join_surnames(self, one: int, other: int, rule: str, text: str) -> None:
        if titles_agree(self.titles(one), self.titles(other)):
            self._join(one, other, rule, text)

    def alike(self) -> list[Near]:
        """Full names that differ in a few letters of one part: proposed, never joined."""
        roots = [root for root in self.joined.heads(self.indexes) if self.names[root].is_full]
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for root in roots:
            groups["surname", self.names[root].surname].append(root)
            groups["given", self.names[root].given].append(root)
        return [near for key in sorted(groups) for near in self._alike(key[0], groups[key])]

    def _alike(self, part: str, group: list[int]) -> Iterable[Near]:
        from rapidfuzz.fuzz import ratio

        for one, other in combinations(group, 2):
            first, second = self.names[one], self.names[other]
            differs = (first.given, second.given) if part == "surname" else (first.surname, second.surname)
            if differs[0] != differs[1] and ratio(*differs) >= LIKENESS and self.joined.may_join(one, other):
                yield Near(one, (other,), "the names are nearly alike")

    def in_several_sources(self) -> list[Near]:
        """An initial or a title with a surname, in sources that never say the name in full."""
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index in self.indexes:
            name = self.names[index]
            short = name.surname and (name.has_initial or (name.is_surname and name.titles))
            if short and not self._known(index):
                groups[name.given, name.surname].append(index)
        return [near for key in sorted(groups) for near in self._beside_first(groups[key])]

    def _beside_first(self, group: Sequence[int]) -> Iterable[Near]:
        """Each of several people beside the first whose titles, middle names and posts allow it."""
        heads = self.joined.heads(group)
        for number, one in enumerate(heads[:MANY]):
            others = [other for other in heads[:number] if self._may_be(one, other)]
            if others:
                yield Near(one, tuple(others[:1]), "one short name in several sources, and no full one")

    def _may_be(self, one: int, other: int) -> bool:
        mine, yours = self.posts(one), self.posts(other)
        titled = self.names[one].has_initial or bool(self.titles(one) & self.titles(other))
        free = not mine or not yours or bool(mine & yours)
        return titled and free and self._agree(one, other) and self.joined.may_join(one, other)

    def _join(self, one: int, other: int, rule: str, text: str) -> None:
        if not self._numbered_apart(one, other):
            self.joined.join(one, other, ground(rule, text, self.unit(one), self.unit(other)))

    def _numbered_apart(self, one: int, other: int) -> bool:
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
