"""Which names are one post: an office that exists without its holder.

A post is its modifiers (interim, acting, deputy), its own words in any order ("Council Leader",
"Leader of the Council") and the body it belongs to. Other modifiers make another post; "former"
and "new" speak of a holder and make none. A name without a body is that of the one body which
has such a post, in its source or else in the case.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.resolve.bodies import GENERIC, body_form
from timeline.resolve.forms import form, vocabulary
from timeline.resolve.joining import Joined, ground
from timeline.resolve.naming import Unit, by_place

MODIFIERS = vocabulary("acting interim deputy vice assistant associate co joint temporary honorary")
TEMPORAL = vocabulary(
    "former ex previous then current present incoming outgoing new newly appointed late retiring "
    "re-elected reelected elect designate"
)
SMALL = vocabulary("of the for and a an in at to")
OF_PLACES = vocabulary("mayor governor bishop sheriff provost")  # theirs are places, not fields of work
PLACED = re.compile(r"\bof\s+(?:the\s+)?((?:[A-Z][\w'’-]+\s?)+)$")
PARTIES = vocabulary("group party opposition")  # their leader is not the body's leader


@dataclass(frozen=True, slots=True, order=True)
class PostName:
    """A post in its parts; the order of its own words makes no difference."""

    modifiers: tuple[str, ...]
    words: tuple[str, ...]
    body: tuple[str, ...]  # empty: not said


def post_name(words: str, of: str = "") -> PostName:
    """The parts of a post's name; `of` is the body that the words around give it."""
    found = [word for word in form(words) if word not in TEMPORAL]
    modifiers = tuple(sorted(word for word in found if word in MODIFIERS))
    own = [word for word in found if word not in SMALL and word not in MODIFIERS]
    body = body_form(of) if of else ()
    if body and not PARTIES & {*body}:
        own = [word for word in own if word not in body] or own
    elif body:
        own, body = [*own, *(word for word in body if word not in SMALL and word not in own)], ()
    if not of and (place := PLACED.search(words)) and {*own} & OF_PLACES:
        body = body_form(place[1])
        own = [word for word in own if word not in body] or own
    own, body = (own, body) if body or PARTIES & {*own} else _split(own)
    return PostName(modifiers, tuple(sorted(own)), body)


def _split(own: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The generic body within a post's words: "leader" and "council"."""
    bodies = [word for word in own if word in GENERIC and word not in ("executive", "service", "office")]
    rest = [word for word in own if word not in bodies]
    return (rest, tuple(bodies)) if rest and bodies else (own, ())


def is_past(words: str) -> bool:
    """The words say that someone no longer held it."""
    return bool({*form(words)} & {"former", "ex", "previous", "late", "outgoing"})


def is_to_come(words: str) -> bool:
    """The words say that someone does not hold it yet."""
    return bool({*form(words)} & {"designate", "elect", "incoming"})


def join_posts(joined: Joined) -> None:
    """Join the posts among the units; bodies are joined before."""
    _Posts(joined).join()


class _Posts:
    """The posts of a case while they are being joined."""

    def __init__(self, joined: Joined) -> None:
        self.joined = joined
        self.indexes = [index for index, unit in enumerate(joined.units) if unit.kind is Kind.POST]
        self.places = by_place(joined.units)
        self.bodies: dict[tuple[tuple[str, ...], str], str] = {}
        self.ending = grouped(
            ("".join(body_form(unit.words)[-1:]), index)
            for index, unit in enumerate(joined.units)
            if unit.kind is Kind.ORGANISATION
        )
        self.names = {index: self._name(joined.units[index]) for index in self.indexes}

    def _name(self, unit: Unit) -> PostName:
        of = unit.signs("of")
        return post_name(unit.words, of[0].reading if of else "")

    def join(self) -> None:
        """Equal words first, then the body that one of them leaves out."""
        groups = grouped(
            ((self.names[index].modifiers, self.names[index].words), index) for index in self.indexes
        )
        whole = self._by_whole_words()
        for key in sorted(groups):
            self._one_post(groups[key], [index for index in whole.get(key, ()) if index not in groups[key]])

    def _by_whole_words(self) -> dict[tuple[tuple[str, ...], tuple[str, ...]], list[int]]:
        """Posts whose body stands within their own words: "Finance Director" of "Finance"."""
        found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[int]] = defaultdict(list)
        for index in self.indexes:
            name = post_name(self.joined.units[index].words)
            if self.names[index].body and not name.body and name.words != self.names[index].words:
                found[name.modifiers, name.words].append(index)
        return found

    def _one_post(self, group: Sequence[int], within: Sequence[int]) -> None:
        of_body = grouped((self._body(index), index) for index in group if self.names[index].body)
        for body in sorted(of_body):
            for other in of_body[body][1:]:
                self._join(of_body[body][0], other, "same-post", "the same post of the same body")
        self._bodiless(
            [i for i in group if not self.names[i].body],
            [*(i for b in sorted(of_body) for i in of_body[b]), *within],
        )

    def _body(self, index: int) -> str:
        """The body of a post as an entity, a common noun being the one body it can mean."""
        for sign in self.joined.units[index].signs("of"):
            place = self.places.get((sign.quote, Kind.ORGANISATION))
            if place is not None:
                return f"#{self.joined.root(place)}"
        return self._named_body(self.names[index].body, self.joined.units[index].source)

    def _named_body(self, words: tuple[str, ...], source: str) -> str:
        """The entity that a body's words can only mean, or the words themselves."""
        key = words, source
        if key not in self.bodies:
            alike = [i for i in self.ending[words[-1]] if self._ends_with(self.joined.units[i].words, words)]
            near = [i for i in alike if self.joined.units[i].source == source]
            roots = self.joined.roots(near or alike)
            self.bodies[key] = f"#{roots[0]}" if len(roots) == 1 else " ".join(words)
        return self.bodies[key]

    @staticmethod
    def _ends_with(name: str, words: tuple[str, ...]) -> bool:
        return body_form(name)[-len(words) :] == words

    def _bodiless(self, loose: Sequence[int], placed: Sequence[int]) -> None:
        """Join a post that is named without its body with the only one it can be."""
        for index in loose:
            source = self.joined.units[index].source
            near = [i for i in placed if self.joined.units[i].source == source]
            roots = self.joined.roots(near or placed)
            if len(roots) == 1:
                self._join(roots[0], index, "only-body", "the only body here with such a post")
        bare = [i for i in loose if len(self.joined.indexes(i)) == 1]
        first: dict[str, int] = {}
        ambiguous = len(self.joined.roots(placed)) > 1
        for index in bare:
            reach = self.joined.units[index].source if ambiguous else ""
            other = first.setdefault(reach, index)
            self._join(other, index, "same-post", "the same post")

    def _join(self, one: int, other: int, rule: str, text: str) -> None:
        first, second = self.joined.units[one], self.joined.units[other]
        self.joined.join(one, other, ground(rule, text, first, second))
