"""What of a text a language model is given: no noise, and of a very long text what may hold new names.

The model takes as long as it has words, some 6,000 in a second. The first 300,000 characters are
given whole; of the rest only stretches with a capitalised word that did not stand before, up to a million.
"""

from __future__ import annotations

import re
from typing import NamedTuple

WHOLE, MOST = 300_000, 1_300_000
STRETCH = 2_000
_LOST = re.compile("\ufffd+")
_UNBROKEN = re.compile(r"\S{200,}")  # no name, and takes the tokenizer time by the square of its length
_SPACED = re.compile(r"(?<!\S)(?:\S\s++){40,}+")  # letters one by one: bytes in the wrong charset, columns
_CAPITALISED = re.compile(r"\b[A-Z][\w’'-]+")


class Portions(NamedTuple):
    """The words to be looked through, and how many characters were left aside for want of time."""

    words: tuple[str, ...]
    left: int


def portions(body: str, most: int) -> Portions:
    """The words of a text in portions of some length, which a model can take."""
    words = _SPACED.sub(" ", _UNBROKEN.sub(" ", _LOST.sub(" ", body)))
    first = _cut(words, 0, min(WHOLE, len(words)), most)
    further, left = _further(words, sum(map(len, first)))
    joined = "\n".join(further)
    return Portions((*first, *_cut(joined, 0, len(joined), most)), left)


def _cut(words: str, start: int, end: int, most: int) -> list[str]:
    """Pieces of no more than some length, cut behind white space where there is any."""
    found = []
    while start < end:
        stop = min(start + most, end)
        space = max(words.rfind(" ", start, stop), words.rfind("\n", start, stop))
        stop = space + 1 if stop < end and space > start else stop
        found.append(words[start:stop])
        start = stop
    return found


def _further(words: str, start: int) -> tuple[list[str], int]:
    """The stretches beyond a place that hold a name unseen, and the length of those that are too many."""
    if start >= len(words):
        return [], 0
    seen = set(_CAPITALISED.findall(words, 0, start))
    found, room, left = list[str](), MOST - WHOLE, 0
    for piece in _cut(words, start, len(words), STRETCH):
        names = _CAPITALISED.findall(piece)
        if seen.issuperset(names):
            continue
        if len(piece) > room:
            left += len(piece)
            continue
        seen.update(names)
        found.append(piece)
        room -= len(piece)
    return found, left
