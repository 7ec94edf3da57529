"""A last name alone that several people of the case bear: whom the question may mean by it.

A title that the sources give to one of them tells who it is; so does being far more on record than the
others. Both are said beside the answer. Else the question is put for each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from timeline.case import Case
from timeline.english.occasions import MOST
from timeline.english.spotting import TITLES, WORD, Spotted, may_name, names_of
from timeline.english.things import CLEAR
from timeline.model.entity import Entity
from timeline.questions.wording import listing
from timeline.store.forms import folded

POSSESSIVE = re.compile(r"['’]s?$")
COMMON = re.compile(r"\b(?:the|an?|any|no|this|that) $", re.IGNORECASE)  # "was the price discussed"
OTHERWISE = MappingProxyType({"mr": ("mrs", "ms", "miss"), **dict.fromkeys(("mrs", "ms", "miss"), ("mr",))})
BEFORE_IT = 24  # characters before a name in which its title stands


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A last name as the question has it, whom it may mean, and why where that is one."""

    spoken: str
    people: tuple[Entity, ...]
    note: str = ""

    def naming(self, question: str, who: Entity) -> str:
        """The question with one of them named in full."""
        bare = rf"(?:\b(?:{TITLES})\.? )?\b{re.escape(self.spoken)}\b"
        return re.sub(bare, lambda _: who.name, question, count=1, flags=re.IGNORECASE)


def namesakes(case: Case, spotted: Spotted) -> Namesakes | None:
    """The first last name in a question that several people bear; None where there is none, or too many."""
    index = names_of(case)
    for token in WORD.finditer(spotted.words):
        spoken = spotted.spoken(POSSESSIVE.sub("", token[0]))
        form = folded(spoken)
        ids = sorted(id for id in index.get(form, ()) if id.startswith("person/"))
        in_full = any(form in folded(words).split() for _, words in spotted.names.values())
        common = COMMON.search(spotted.words[: token.start()]) is not None or in_full
        if len(ids) > 1 and " " not in form and may_name(form) and not common:
            title = re.search(rf"\b({TITLES})\.? $", spotted.words[: token.start()])
            found = _meant(case, [case.entity(id) for id in ids], spoken, title[1] if title else "")
            return found if len(found.people) <= MOST else None
    return None


def _meant(case: Case, people: list[Entity], spoken: str, title: str) -> Namesakes:
    titled = [who for who in people if title and any(_called(case, who, title))]
    if len(titled) == 1:
        told = f"“{title} {spoken}” is taken to be {titled[0].name}, the only one whom a source calls so."
        return Namesakes(spoken, (titled[0],), told)
    people = titled or [who for who in people if not any(_called_otherwise(case, who, title))] or people
    if len(people) == 1:
        told = f"“{title} {spoken}” is taken to be {people[0].name}; sources call the others otherwise."
        return Namesakes(spoken, (people[0],), told)
    ranked = sorted(people, key=lambda who: (-_passages(who), who.id))
    first, second = _passages(ranked[0]), _passages(ranked[1])
    if first < CLEAR * max(second, 1) or first - second < CLEAR:
        return Namesakes(spoken, tuple(people))
    others = listing([who.name for who in ranked[1:]])
    told = f"“{spoken}” is taken to be {ranked[0].name}, the one most on record so; not {others}."
    return Namesakes(spoken, (ranked[0],), told)


def _called_otherwise(case: Case, who: Entity, title: str) -> Iterator[bool]:
    """Of each passage that names someone, whether it gives them a title of the other sex."""
    other = OTHERWISE.get(title.lower(), ())
    yield from (called for one in other for called in _called(case, who, one))


def _called(case: Case, who: Entity, title: str) -> Iterator[bool]:
    """Of each passage that names someone, whether it gives them the title."""
    for name in who.names:
        for quote in name.quotes:
            before = case.text(quote.source).body[max(0, quote.start - BEFORE_IT) : quote.start].lower()
            words = quote.exact.lower()
            yield words.startswith(f"{title} ") or before.replace(".", "").endswith(f"{title} ")


def _passages(who: Entity) -> int:
    return sum(len(name.quotes) for name in who.names)
