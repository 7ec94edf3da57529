"""Names that may be one person's and are joined by no rule: asked about, with the reason.

They look alike, are spelled as another script or custom would have them, are shorter than one another,
or are too short to say who it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from timeline.model.grouped import grouped
from timeline.resolve.crowd import Crowd
from timeline.resolve.joining import Near
from timeline.resolve.persons import Name
from timeline.resolve.slips import blurred, near_words
from timeline.resolve.spelling import sound

MANY = 8  # people of one short name beyond which nobody is asked
LIKENESS = 84  # of 100, on one part of the name while the other is equal; measured on a mail index
SOUNDS, LONG = 90, 7  # of 100, on sounds of so many letters
SOUNDING = 4  # letters from which the same sound says anything
COMMON = 30  # people of one name from which only near words are compared
SEVERAL = "one short name in several sources, and no full one"
Pair = tuple[int, int]


def doubtful(crowd: Crowd, asked: frozenset[int]) -> list[Near]:
    """The pairs worth asking about, each once; a short name only where it is not asked about already."""
    roots = [root for root in crowd.joined.heads(crowd.indexes) if crowd.names[root].is_full]
    found: dict[Pair, str] = {}
    for pair, reason in (*_alike(crowd, roots), *_spelled(crowd, roots), *_doubled(crowd, roots)):
        if crowd.joined.may_join(*pair) and not crowd.joined.same(*pair):
            found.setdefault((min(pair), max(pair)), reason)
    near = [Near(one, (other,), reason) for (one, other), reason in found.items()]
    short = [*_initials_of(crowd), *_in_several_sources(crowd)]
    return [*near, *(one for one in short if one.unit not in asked)]


def _alike(crowd: Crowd, roots: Sequence[int]) -> Iterator[tuple[Pair, str]]:
    """Full names that differ in a few letters of one part."""
    groups: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for root in roots:
        name = crowd.names[root]
        groups["surname", name.surname][name.given].append(root)
        groups["given", name.given][name.surname].append(root)
    for key in sorted(groups):
        for one, other, reason in _near(groups[key]):
            for pair in ((a, b) for a in groups[key][one] for b in groups[key][other]):
                yield pair, reason


def _near(words: dict[str, list[int]]) -> Iterator[tuple[str, str, str]]:
    """The pairs of words that are nearly the same, and how."""
    from rapidfuzz.fuzz import ratio

    known = sorted(words)
    close = near_words(known) if len(known) > COMMON else {}
    pairs = ((w, o) for w in known for o in close.get(w, ()) if w < o)
    for one, other in pairs if close else combinations(known, 2):
        if blurred(one) == blurred(other):
            yield one, other, "only letters differ that a scanner takes for one another"
        elif _sound_alike(one, other):
            yield one, other, "one name in two spellings"
        elif ratio(one, other) >= LIKENESS:
            yield one, other, "the names are nearly alike"


def _sound_alike(one: str, other: str) -> bool:
    """Equal sounds, or nearly equal ones of a long name: "Aleksandr" and "Alexander"."""
    from rapidfuzz.fuzz import ratio

    if min(len(one), len(other)) < SOUNDING:
        return False
    mine, yours = sound(one), sound(other)
    return mine == yours or (min(len(mine), len(yours)) >= LONG and ratio(mine, yours) >= SOUNDS)


def _spelled(crowd: Crowd, roots: Sequence[int]) -> Iterator[tuple[Pair, str]]:
    """ "Hussein Nasser" beside "Husain Naser": both parts as another script would have them."""
    groups = grouped(
        ((sound(crowd.names[root].given), sound(crowd.names[root].surname)), root) for root in roots
    )
    for group in groups.values():
        for one, other in combinations(group[:MANY], 2):
            if _are_spellings(crowd.names[one], crowd.names[other]):
                yield (one, other), "one name in two spellings"


def _are_spellings(one: Name, other: Name) -> bool:
    parts = ((one.given, other.given), (one.surname, other.surname))
    differing = [pair for pair in parts if pair[0] != pair[1]]
    return bool(differing) and all(min(map(len, pair)) >= SOUNDING for pair in differing)


def _doubled(crowd: Crowd, roots: Sequence[int]) -> Iterator[tuple[Pair, str]]:
    """ "Ada Hale-Byrne" beside "Ada Hale", "María García López" beside "María García"."""
    by_name = grouped(((crowd.names[root].given, crowd.names[root].surname), root) for root in roots)
    for root in roots:
        name = crowd.names[root]
        parts = (*name.surname.split(), *name.middle)
        for part in dict.fromkeys(part for part in parts if len(part) > 2 and part != name.surname):
            for other in by_name.get((name.given, part), ()):
                yield (root, other), "one may be the short form of the other's double surname"


def _initials_of(crowd: Crowd) -> list[Near]:
    """ "AB" or "Ada B.", which some full name of the case may stand behind."""
    letters: dict[str, list[int]] = defaultdict(list)
    begun: dict[tuple[str, str], list[int]] = defaultdict(list)
    for root in crowd.joined.heads(crowd.indexes):
        name = crowd.names[root]
        if name.is_full:
            for short in dict.fromkeys(_letters(name)):
                letters[short].append(root)
            begun[name.given, name.surname[0]].append(root)
    near = []
    for index in crowd.joined.heads(crowd.indexes):
        name = crowd.names[index]
        others = letters.get(initials(crowd, index), []) or (
            begun.get((name.surname, name.given), []) if name.has_initial else []
        )
        others = [o for o in _nearest(crowd, index, others) if crowd.joined.may_join(index, o)]
        if others and not crowd.is_known(index) and len(others) < MANY:
            near.append(Near(index, tuple(others), "the initials fit"))
    return near


def _nearest(crowd: Crowd, index: int, others: Sequence[int]) -> list[int]:
    """Those who stand in the same source, if any does."""
    source = crowd.unit(index).source
    beside = [o for o in others if any(unit.source == source for unit in crowd.joined.members(o))]
    return beside or [*others]


def _letters(name: Name) -> Iterable[str]:
    """The first letters that a full name makes, without its middle names too."""
    last = "".join(part[0] for part in name.surname.split())
    middle = "".join(part[0] for part in name.middle)
    return name.given[0] + last, name.given[0] + middle + last, name.given[0] + middle + last[0]


def initials(crowd: Crowd, index: int) -> str:
    """The letters of a name that is nothing but initials, outside the indexes of mails."""
    words = crowd.unit(index).words.replace(".", "").replace(" ", "")
    short = 1 < len(words) < 5 and words.isalpha() and words.isupper()
    spelled = "." in crowd.unit(index).words or " " not in crowd.unit(index).words
    return words.casefold() if short and spelled and index not in crowd.circles.times else ""


def _in_several_sources(crowd: Crowd) -> list[Near]:
    """An initial or a title with a surname, in sources that never say the name in full."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index in crowd.indexes:
        name = crowd.names[index]
        titled = name.is_surname and (name.titles or initials(crowd, index))
        if name.surname and (name.has_initial or titled) and not crowd.is_known(index):
            groups[name.given, name.surname].append(index)
    return [near for key in sorted(groups) for near in _beside_first(crowd, groups[key])]


def _beside_first(crowd: Crowd, group: Sequence[int]) -> Iterator[Near]:
    """Each of several people beside the first whose titles, middle names and posts allow it."""
    heads = crowd.joined.heads(group)
    for number, one in enumerate(heads[:MANY]):
        others = [other for other in heads[:number] if _may_be(crowd, one, other)]
        if others:
            first = crowd.unit(others[0])
            beside = crowd.unit(one).source == first.source
            text = "one short name under two titles" if beside else SEVERAL
            yield Near(
                one, tuple(others[:1]), f'{text}; the other is "{first.quote.exact}" in {first.source}'
            )


def _may_be(crowd: Crowd, one: int, other: int) -> bool:
    mine, yours = crowd.posts(one), crowd.posts(other)
    short = crowd.names[one].has_initial or bool(initials(crowd, one))
    titled = short or bool(crowd.titles(one) & crowd.titles(other))
    free = not mine or not yours or bool(mine & yours)
    return titled and free and crowd.agree(one, other) and crowd.joined.may_join(one, other)
