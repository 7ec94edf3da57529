"""Which names are one person: the rule joins, likeness only proposes.

Rules in order: address, alias, full name, customary short form, initial, surname; a given name
alone means someone of its own source. An address or handle joins no names that conflict. A name that
fits two people is joined with neither and becomes a doubt; two people are never merged because
their names look alike. Where one name is called Jr, whoever is not called so may be the father.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType

from timeline.model.extraction import Extraction
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.resolve.circles import circles
from timeline.resolve.crowd import Crowd, generations_fit, name_of, titles_are_close
from timeline.resolve.doubtful import doubtful
from timeline.resolve.firstnames import join_first_names
from timeline.resolve.joining import Joined, Near
from timeline.resolve.naming import by_place
from timeline.resolve.persons import Name
from timeline.resolve.shared import join_by_alias, join_by_birth, join_by_sign
from timeline.resolve.shortforms import between_two, forms_of_one, short
from timeline.resolve.titles import ranks, titles_agree, titles_fit
from timeline.resolve.typed import Typed

MANY = 8  # people of one name beyond which nobody is asked
Rule = Callable[[Name, Name], bool]


def join_people(joined: Joined, extractions: Sequence[Extraction] = ()) -> tuple[Near, ...]:
    """Join the persons among the units; what stays in doubt comes back."""
    indexes = [index for index, unit in enumerate(joined.units) if unit.kind is Kind.PERSON]
    names = {index: name_of(joined.units[index]) for index in indexes}
    mails = circles(extractions, by_place(joined.units))
    people = _People(joined, indexes, names, mails)
    people.keep_generations_apart()
    near = [
        *join_by_sign(people, "address", "the same address"),
        *join_by_sign(people, "handle", "the same handle"),
        *join_by_sign(people, "number", "the same number in the list"),
    ]
    join_by_alias(people)
    near += [*people.full_names(), *join_by_birth(people)]
    near += [*people.fits(short, "short-name"), *people.fits(_initial, "initial")]
    typed = Typed(joined, names, mails)
    near += [Near(one.unit, one.others, one.reason) for one in typed.join()]
    near += people.fits(_surname, "surname", asked=frozenset(mails.times))
    join_first_names(people)
    near += people.surnames_alone(frozenset(one.unit for one in near))
    return _once(joined, [*near, *doubtful(people, frozenset(one.unit for one in near))])


def _once(joined: Joined, near: Sequence[Near]) -> tuple[Near, ...]:
    """Each open question about someone once, as it was first asked, and none that another covers."""
    asked: dict[int, dict[frozenset[int], Near]] = defaultdict(dict)
    for one in near:
        others = tuple(other for other in one.others if joined.may_join(one.unit, other))
        roots = frozenset(joined.root(other) for other in others)
        asked[joined.root(one.unit)].setdefault(roots, replace(one, others=others))
    return tuple(
        one for known in asked.values() for others, one in known.items() if not any(others < o for o in known)
    )


def _initial(name: Name, other: Name) -> bool:
    """R. Harris beside Rosemarie Harris."""
    begun = name.has_initial and other.is_full and other.given.startswith(name.given)
    return begun and generations_fit(name, other)


def _surname(name: Name, other: Name) -> bool:
    """Cllr Harris, or Rosemarie alone, beside Rosemarie Harris."""
    called = other.surname == name.surname or (other.given == name.surname and not name.titles)
    return name.is_surname and other.is_full and called and generations_fit(name, other)


def _surname_beside(name: Name, other: Name) -> bool:
    """Cllr Harris, in a source that calls someone R. Harris and nobody else so."""
    return name.is_surname and other.surname == name.surname and other.has_initial


WANTED: Mapping[str, Callable[[Name], bool]] = MappingProxyType(
    {
        "short-name": lambda name: name.is_full,
        "initial": lambda name: name.has_initial,
        "surname": lambda name: name.is_surname,
    }
)  # the names to which each rule speaks at all


class _People(Crowd):
    """The persons of a case, joined rule by rule."""

    def keep_generations_apart(self) -> None:
        """Father and son of one name are two, whatever else they share."""
        groups = grouped(
            ((self.names[index].given[:1], self.names[index].surname), index)
            for index in self.indexes
            if self.names[index].suffix
        )
        for pair in (pair for group in groups.values() for pair in combinations(group, 2)):
            if not generations_fit(self.names[pair[0]], self.names[pair[1]]):
                self.joined.keep_apart(*pair)

    def full_names(self) -> list[Near]:
        """Join equal given name and surname, unless middle names, titles or generations exclude it."""
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index in self.indexes:
            name = self.names[index]
            if name.given and name.surname:
                groups[name.given, name.surname].append(index)
        return [near for key in sorted(groups) for near in self._one_name(key[0], groups[key])]

    def _one_name(self, given: str, group: list[int]) -> list[Near]:
        if len(given) == 1:
            self._short_in_one_source(group)
            return []
        generations = grouped((self.names[index].suffix, index) for index in group)
        near = [near for key in sorted(generations) for near in self._one_generation(generations[key])]
        sons = [generations[key][0] for key in sorted(generations) if key]
        plain = self.joined.heads(generations.get("", ()) if sons else ())
        others = {one: tuple(o for o in sons if self._is_open(one, o)) for one in plain}
        text = "one of that name is called " + " and one ".join(
            _called(self.names[son].suffix) for son in sons
        )
        return near + [Near(one, found, text) for one, found in others.items() if found]

    def _is_open(self, one: int, other: int) -> bool:
        return (
            not self.joined.same(one, other) and self.joined.may_join(one, other) and self.agree(one, other)
        )

    def _short_in_one_source(self, group: Sequence[int]) -> None:
        """ "J. Smith" and "Dr J. Smith" in one source, unless there is a "Ms J. Smith" in it too."""
        for near in self.by_own_source(group).values():
            pairs = [*combinations(near, 2)]
            close = all(titles_are_close(self.own_titles[a], self.own_titles[b]) for a, b in pairs)
            for one, other in pairs if close else ():
                same = self.names[one].middle == self.names[other].middle
                if same and self.names[one].suffix == self.names[other].suffix and self.agree(one, other):
                    self.join(one, other, "same-name", f'the same name, "{self.unit(one).words}"')

    def _one_generation(self, group: list[int]) -> list[Near]:
        """Equal names at once, then those that differ in middle name or title pair by pair."""
        heads: dict[tuple[object, ...], int] = {}
        apart = [index for index in group if any(not self.joined.may_join(index, o) for o in group)]
        for index in group:
            told = index if index in apart or (apart and not self.own_titles[index]) else -1
            head = heads.setdefault((self.names[index].middle, self.own_titles[index], told), index)
            self.join(head, index, "same-name", f'the same name, "{self.unit(head).words}"')
        strays = self._strays(list(heads.values()))
        pairs = [*combinations([head for head in heads.values() if head not in strays], 2)]
        torn = [pair for pair in pairs if not self.agree(*pair) and self.joined.may_join(*pair)]
        for one, other in pairs:
            named = not apart or bool(self.own_titles[one] & self.own_titles[other])
            if not (torn or apart) or (named and self._equal(one, other)):
                self.join(one, other, "same-name", f'the same name, "{self.unit(one).words}"')
        near = [(one, other) for one, other in torn[:1]] + sorted(strays.items())
        asked = [
            Near(one, (other,), "one name, but they exclude each other elsewhere") for one, other in near
        ]
        return asked + self._between(apart or [one for pair in torn for one in pair], list(heads.values()))

    def _between(self, apart: Sequence[int], heads: Sequence[int]) -> list[Near]:
        """Whoever bears the name of two who are kept apart, beside both."""
        two = self.joined.heads(sorted(apart))
        loose = [head for head in heads if not any(self.joined.same(head, one) for one in two)]
        return [Near(one, two, "it is the name of two people") for one in loose if 1 < len(two) < MANY]

    def _strays(self, heads: Sequence[int]) -> dict[int, int]:
        """Names with another middle initial than one that mails bear far more often, and that one."""
        times = self.circles.times
        usual = max(heads, key=lambda head: (times.get(head, 0), -head))
        rare = (head for head in heads if self.circles.is_rare(head, usual))
        return {head: usual for head in rare if not self.agree(head, usual)}

    def _equal(self, one: int, other: int) -> bool:
        """The same middle names and, where both have one, the same title: two people bear the name."""
        first, second = self.names[one], self.names[other]
        mine, yours = self.own_titles[one], self.own_titles[other]
        titled = mine == yours or bool(mine & yours)
        return first.middle == second.middle and titled and self.agree(one, other)

    def fits(self, rule: Rule, name: str, asked: frozenset[int] = frozenset()) -> list[Near]:
        """Join a lesser name with the one person whom it fits, near by first.

        A single word for a correspondent is `asked` about: whoever writes is not always listed in full.
        """
        people = {surname: self.people_of(surname) for surname in self.by_surname}
        fitting: dict[Name, list[int]] = {}
        for known in dict.fromkeys(self.names.values()):
            others = people[known.surname] if known.surname and WANTED[name](known) else ()
            fitting[known] = [other for other in others if rule(known, self.names[other])]
        wanted = {known for known in fitting if WANTED[name](known)}
        indexes = [index for index in self.indexes if self.names[index] in wanted]
        found = [self._fitting(index, rule, fitting) for index in indexes]
        decided = [(index, roots) for index, roots in zip(indexes, found, strict=True) if roots]
        contested = self._contested(decided) | (between_two(self, decided, fitting) if rule is short else {})
        near = []
        for index, roots in decided:
            doubt = self._doubt(index, roots[0], asked) or contested.get(index, "")
            if doubt:
                near.append(Near(index, roots, doubt))
            elif len(roots) == 1:
                self.join(roots[0], index, name, self._why(index, roots[0]))
            elif rule is short and forms_of_one(self, index, fitting[self.names[index]]):
                for root in roots:
                    self.join(root, index, name, self._why(index, root))
            elif not all(self.joined.same(roots[0], root) for root in roots[1:]):
                near.append(Near(index, roots, "the name fits several people"))
        return near

    def _contested(self, decided: Sequence[tuple[int, tuple[int, ...]]]) -> dict[int, str]:
        """Names of one source that fit one person and, by their titles, are two people's."""
        groups = grouped(
            ((self.unit(index).source, roots[0]), index)
            for index, roots in decided
            if self.own_titles[index] and not self.names[index].is_full
        )
        found: dict[int, str] = {}
        for (_, root), group in groups.items():
            titles = self.titles(root)
            for one, other in combinations(group, 2):
                if self._are_two(one, other):
                    text = f'so does "{self.unit(other).quote.exact}" beside "{self.unit(one).quote.exact}"'
                    loose = (index for index in (one, other) if not self.own_titles[index] & titles)
                    found.update(dict.fromkeys(loose, f"the name fits, but {text}"))
        return found

    def _are_two(self, one: int, other: int) -> bool:
        titles = self.own_titles[one], self.own_titles[other]
        alone = self.names[one].is_surname and self.names[other].is_surname
        return not (titles_fit(*titles) if alone else titles_are_close(*titles))

    def _doubt(self, index: int, root: int, asked: frozenset[int]) -> str:
        """Why a name is not joined with the person whom it fits."""
        if index in asked and not self.titles(index):
            return "a single name in a mail fits"
        if not self._fit_by_title(index, root):
            return "the name fits, and the rank is another"
        generations = [self.names[member].suffix for member in self.names_of(root)]
        if self.names[index].suffix and self.names[index].suffix not in generations:
            return f"one is called {_called(self.names[index].suffix)}, and the name may be the other's too"
        near = self.unit(index).source in [unit.source for unit in self.joined.members(root)]
        if any(generations) and not self.names[index].suffix and not near:
            return "the name may be that of father or son"
        return ""

    def _why(self, index: int, root: int) -> str:
        words, full = self.unit(index).words, self._fullest(index, root)
        return f'"{words}" fits only "{full}" among the people it can mean'

    def _fullest(self, index: int, root: int) -> str:
        """The fullest name of a person, one of the same surname before any other."""
        surname, units = self.names[index].surname, self.joined.indexes(root)
        best = max(units, key=lambda one: (self._is_named(one, surname), len(self.unit(one).form), -one))
        return self.unit(best).words

    def _is_named(self, index: int, surname: str) -> bool:
        return index in self.names and self.names[index].surname == surname

    def _fitting(self, index: int, rule: Rule, fitting: Mapping[Name, Sequence[int]]) -> tuple[int, ...]:
        """Whom a name can mean: of its own source if there is anyone, else of the case."""
        name, source = self.names[index], self.unit(index).source
        near = self.by_source[name.surname, source]
        beside = [i for i in near if rule(name, self.names[i])]
        if rule is _surname:
            beside += [i for i in near if _surname_beside(name, self.names[i])]
        roots = self.joined.roots(self._titled(index, beside, fitting[name]))
        if self.joined.root(index) in roots:
            return ()
        return self._narrowed(index, roots) if len(roots) > 1 else roots

    def _titled(self, index: int, beside: Sequence[int], known: Sequence[int]) -> list[int]:
        """Those whose titles do not exclude the name's: of the same rank first, and near by first.

        Of two of one name, the one who is called father or son as the name is goes before any other.
        """
        if not beside and not known:
            return []
        titles, suffix = self.titles(index), self.names[index].suffix
        groups = [[o for o in group if self._may_mean(index, o, titles)] for group in (beside, known)]
        own = [[o for o in group if suffix and self.names[o].suffix == suffix] for group in groups]
        called = [o for o in groups[0] if ranks(titles & self.own_titles[o])]
        fit = [[o for o in group if titles_fit(titles, self.titles(o))] for group in groups]
        return next((group for group in (*own, called, *fit, *groups) if group), [])

    def _may_mean(self, index: int, other: int, titles: frozenset[str]) -> bool:
        free = self.joined.same(index, other) or self.joined.may_join(index, other)
        return free and titles_agree(titles, self.titles(other))

    def _fit_by_title(self, index: int, other: int) -> bool:
        return self.names[index].is_full or titles_fit(self.titles(index), self.titles(other))

    def _narrowed(self, index: int, roots: tuple[int, ...]) -> tuple[int, ...]:
        """The one of several who has the same post or, failing that, the same title."""
        for signs in (self.posts, self.titles):
            mine = signs(index)
            alike = tuple(root for root in roots if mine & signs(root))
            if len(alike) == 1:
                return alike
        before = tuple(root for root in roots if self._is_introduced(root, index))
        alone = self.names[index].is_surname and not self.titles(index)
        return before if alone and len(before) == 1 else roots

    def _is_introduced(self, root: int, index: int) -> bool:
        """Named in full above the place where a surname first stands: whom readers can take it for."""
        place = self.unit(index).quote
        full = (self.unit(one).quote for one in self.joined.indexes(root) if one in self.names)
        return any(one.source == place.source and one.start < place.start for one in full)

    def surnames_alone(self, asked: frozenset[int]) -> list[Near]:
        """Join a surname with itself in one source, and across sources under one post."""
        near = []
        for surname in sorted(self.by_surname):
            group = self.by_surname[surname]
            loose = [i for i in group if self.names[i].is_surname and not self.is_known(i)]
            for beside in self.by_own_source(loose).values():
                near += self._surnames_beside(beside)
            self._by_post(loose)
        return [one for one in near if one.unit not in asked]

    def _surnames_beside(self, group: Sequence[int]) -> list[Near]:
        """A surname in one source is one person's, unless titles speak of several."""
        pairs = [*combinations(group, 2)]
        two = [pair for pair in pairs if not titles_are_close(*(self.titles(one) for one in pair))]
        for pair in pairs:
            if not two or self.own_titles[pair[0]] == self.own_titles[pair[1]]:
                self._join_surnames(*pair, "surname", "the same surname in one source")
        titled = self.joined.heads(one for one in group if self.titles(one)) if two else ()
        plain = self.joined.heads(one for one in group if not self.titles(one)) if two else ()
        asked = [pair for pair in two if titles_fit(*(self.titles(one) for one in pair))][:1]
        near = [Near(one, titled, "the name fits several people") for one in plain]
        return near + [Near(one, (other,), "one surname under two titles") for one, other in asked]

    def _by_post(self, loose: Sequence[int]) -> None:
        first: dict[tuple[str, ...], int] = {}
        for index in loose:
            for post in sorted(self.posts(index)):
                other = first.setdefault(post, index)
                self._join_surnames(other, index, "surname-and-post", "the same surname in the same post")

    def _join_surnames(self, one: int, other: int, rule: str, text: str) -> None:
        if titles_fit(self.titles(one), self.titles(other)):
            self.join(one, other, rule, text)


def _called(suffix: str) -> str:
    """A generation in words."""
    return {"jr": "Jr", "sr": "Sr"}.get(suffix, suffix.upper())
