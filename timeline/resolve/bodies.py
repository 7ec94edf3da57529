"""Which names are one organisation, group or matter.

"The council" is a body only beside a fuller name; an acronym needs the words it abbreviates;
"Anglia" is not Anglia Water until someone says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.resolve.forms import form, initials, is_acronym, vocabulary
from timeline.resolve.joining import Joined, Near, ground
from timeline.resolve.naming import ALIASES, Unit, by_place

GENERIC = vocabulary(
    "agency association authority bank board body branch bureau cabinet centre charity church club college "
    "commission committee company consultancy consultants contractor corporation council court department "
    "directorate division executive firm force foundation government group hospital inspectorate institute "
    "institution ministry office operator panel parliament partnership police regulator school senate "
    "service society supplier team tribunal trust union unit university"
)
MANY = 4  # longer names from which a short one says too little to ask
PART_OF = frozenset(("of", "the"))  # "members of the council" are no council
LEGAL = vocabulary("ltd limited plc inc incorporated llc llp gmbh corp co")


def join_bodies(joined: Joined, kind: Kind) -> tuple[Near, ...]:
    """Join the bodies of one kind; short names without evidence come back as doubts."""
    indexes = [index for index, unit in enumerate(joined.units) if unit.kind is kind]
    bodies = _Bodies(joined, indexes)
    bodies.by_sign()
    bodies.equal_names()
    bodies.acronyms()
    bodies.common_nouns()
    return bodies.short_names()


def body_form(words: str) -> tuple[str, ...]:
    """The words of a body's name without its legal form."""
    found = form(words)
    bare = tuple(word for word in found if word not in LEGAL)
    return bare or found


class _Bodies:
    """The bodies of a case while they are being joined."""

    def __init__(self, joined: Joined, indexes: Sequence[int]) -> None:
        self.joined, self.indexes = joined, indexes
        self.forms = {index: body_form(joined.units[index].words) for index in indexes}
        self.by_form: Mapping[tuple[str, ...], list[int]] = _grouped(self.forms)

    def unit(self, index: int) -> Unit:
        return self.joined.units[index]

    def by_sign(self) -> None:
        """Join a name with the other name that the source gives for it."""
        places = by_place(self.joined.units)
        for index in self.indexes:
            for name in ALIASES:
                for sign in self.unit(index).signs(name):
                    other = places.get((sign.quote, self.unit(index).kind))
                    if other is not None:
                        self._join(index, other, name, f'the source gives it as "{sign.reading}" too')

    def equal_names(self) -> None:
        """Join equal names; a mere common noun only within its source."""
        for words in sorted(self.by_form):
            first: dict[str, int] = {}
            for index in self.by_form[words]:
                other = first.setdefault(self._reach(index), index)
                self._join(other, index, "same-name", f'the same name, "{self.unit(index).words}"')

    def _reach(self, index: int) -> str:
        """Where a name means one thing: in its source if it is a common noun or a description."""
        words, kind = self.forms[index], self.unit(index).kind
        loose = len(words) == 1 and (words[0] in GENERIC or kind is Kind.MATTER)
        described = kind is Kind.GROUP and words[-1] not in GENERIC
        return self.unit(index).source if loose or described else ""

    def acronyms(self) -> None:
        """Join capitals with the one body whose first letters they are."""
        spelled = grouped(
            (initials(self.forms[index]), index) for index in self.indexes if len(self.forms[index]) > 2
        )
        once = {letters: self._once(others) for letters, others in spelled.items()}
        for index in self.indexes:
            if is_acronym(self.unit(index).words):
                self._to_only(index, once.get(self.forms[index][0], []), "initials", "its first letters")

    def common_nouns(self) -> None:
        """Join "the council" with the one council named in its source, or else in the case."""
        ending = grouped(
            (self.forms[index][-1], index)
            for index in self.indexes
            if len(self.forms[index]) > 1 and self.forms[index][-2] not in PART_OF
        )
        once = {word: self._once(others) for word, others in ending.items()}
        for index in self.indexes:
            words = self.forms[index]
            if len(words) == 1 and words[0] in GENERIC:
                self._to_only(index, once.get(words[0], []), "common-noun", f"the only {words[0]} named")

    def _to_only(self, index: int, others: Sequence[int], rule: str, text: str) -> None:
        """Join with the only candidate: of the same source if it has any, else of the case."""
        near = [other for other in others if self.unit(other).source == self.unit(index).source]
        roots = self.joined.roots(near or others)
        if len(roots) == 1:
            where = "in this source" if near else "in this case"
            self._join(roots[0], index, rule, f'"{self.unit(index).words}" is {text} {where}')

    def _once(self, others: Sequence[int]) -> list[int]:
        """One unit for each body in each source."""
        heads = {(self.joined.root(other), self.unit(other).source): other for other in reversed(others)}
        return sorted(heads.values())

    def short_names(self) -> tuple[Near, ...]:
        """One-word names with which one longer name begins: a question, not an answer."""
        beginning: dict[str, list[int]] = defaultdict(list)
        if self.indexes and self.unit(self.indexes[0]).kind is not Kind.ORGANISATION:
            return ()
        for root in self.joined.heads(self.indexes):
            if len(self.forms[root]) > 1:
                beginning[self.forms[root][0]].append(root)
        loose = [r for r in self.joined.heads(self.indexes) if self._is_short(r)]
        found = ((root, self._longer(root, beginning)) for root in loose)
        text = "it may be short for the longer name"
        return tuple(Near(root, others, text) for root, others in found if 0 < len(others) < MANY)

    def _is_short(self, root: int) -> bool:
        """One word, a name and not a common noun."""
        words = self.forms[root]
        return len(words) == 1 and words[0] not in GENERIC and self.unit(root).words[:1].isupper()

    def _longer(self, root: int, beginning: Mapping[str, Sequence[int]]) -> tuple[int, ...]:
        others = self.joined.heads(beginning.get(self.forms[root][0], ()))
        return tuple(o for o in others if not self.joined.same(o, root) and self.joined.may_join(o, root))

    def _join(self, one: int, other: int, rule: str, text: str) -> None:
        self.joined.join(one, other, ground(rule, text, self.unit(one), self.unit(other)))


def _grouped(forms: Mapping[int, tuple[str, ...]]) -> Mapping[tuple[str, ...], list[int]]:
    return grouped((words, index) for index, words in forms.items())
