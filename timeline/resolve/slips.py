"""Words that differ in a letter or two, found without comparing each with each.

A slip is a letter left out, put in, exchanged, or two that change places; a scanner's `I` for `l`
and `0` for `o` is none. Two words within a slip of one another share a form with one letter left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.model.grouped import grouped

CONFUSED = str.maketrans({"i": "l", "1": "l", "|": "l", "0": "o"})
SHORTEST = 5  # letters below which one letter makes another word


def scanned(word: str) -> str:
    """A word as a scanner may take it: letters that look alike are one."""
    return word.translate(CONFUSED)


def blurred(word: str) -> str:
    """A word as a poor scan may have it: two letters that run together are one as well."""
    return scanned(word.replace("rn", "m").replace("cl", "d").replace("vv", "w"))


@lru_cache(maxsize=1 << 16)
def slips(one: str, other: str, shortest: int = SHORTEST) -> int:
    """How many letters apart two words are; 3 where it is more than two, or a word is short."""
    from rapidfuzz.distance import OSA

    if one == other or blurred(one) == blurred(other):
        return 0
    if min(len(one), len(other)) < shortest:
        return 3
    return OSA.distance(one, other, score_cutoff=2)


def near_words(words: Iterable[str], shortest: int = SHORTEST) -> Mapping[str, tuple[str, ...]]:
    """The words within one slip of each, or two that each leave one letter out."""
    known = sorted(frozenset(words))
    shared = grouped((form, word) for word in known for form in _shortened(word, shortest))
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for group in shared.values():
        for word, others in _pairs(group, shortest):
            found[word].update(others)
    return {word: tuple(sorted(others)) for word, others in found.items()}


MANY = 40  # words under one shortened form from which they are no slips of one another


def _pairs(group: Sequence[str], shortest: int) -> Iterable[tuple[str, dict[str, None]]]:
    if 1 < len(group) < MANY:
        for word in group:
            yield word, {other: None for other in group if other != word and slips(word, other, shortest) < 3}


def _shortened(word: str, shortest: int) -> tuple[str, ...]:
    """A word, its blurred form, and each form of it without one of its letters."""
    plain = scanned(word)
    if len(plain) < shortest:
        return tuple(dict.fromkeys((plain, blurred(word))))
    cut = (plain[:at] + plain[at + 1 :] for at in range(len(plain)))
    return tuple(dict.fromkeys((plain, blurred(word), *cut)))
