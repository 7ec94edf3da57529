"""Two texts word by word: where they differ, and whether that is reading, filling in or rewriting.

Letters that are easily misread count as equal. A difference is "misread" where the words are nearly
the same letters; "filled" where one name or number stands in the place of another, as in two letters
from one template; else "reworded".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from sys import intern

MISREAD, FILLED, REWORDED = "misread", "filled", "reworded"
MOST = 30_000  # words of a text that is compared word by word
NEAR = 65  # of 100, for words of some length
_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_FOLD = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s", "8": "b", "’": "'"})
_SHORT = 3
_FIGURES = "oisb0123456789"
_TURNING = frozenset(("not", "no", "never", "none", "nor"))
_NUMBERING = frozenset(("page", "of", "p", "pp"))

Span = tuple[int, int]


@dataclass(frozen=True)
class Wording:
    """The words of a text with their places."""

    body: str

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each word stands."""
        return tuple(found.span() for found in _WORD.finditer(self.body))

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """Each word as it is compared; equal words are kept once for all texts."""
        return tuple(intern(folded(found.group())) for found in _WORD.finditer(self.body))

    def place(self, first: int, last: int) -> Span:
        """Where some words in a row stand."""
        return self.spans[first][0], self.spans[last - 1][1]


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of one text where another has other words or none, by the numbers of their words.

    `is_name` tells that names alone differ.
    """

    kind: str
    one: Span
    other: Span
    is_name: bool = False

    @property
    def size(self) -> int:
        """How many words differ."""
        return max(self.one[1] - self.one[0], self.other[1] - self.other[0])


def folded(word: str) -> str:
    """A word with letters that are easily misread made one."""
    return word.casefold().translate(_FOLD).replace("rn", "m")


def differences(one: Wording, other: Wording) -> tuple[Difference, ...]:
    """Where two texts differ, in order."""
    from rapidfuzz.distance import Indel

    blocks = Indel.editops(one.folded, other.folded).as_matching_blocks()
    found, at = list[Difference](), (0, 0)
    for block in blocks:
        if (block.a, block.b) != at:
            spans = (at[0], block.a), (at[1], block.b)
            found.append(_difference(one, other, *spans))
        at = block.a + block.size, block.b + block.size
    return tuple(found)


def _difference(one: Wording, other: Wording, mine: Span, yours: Span) -> Difference:
    ours, theirs = _names(one, mine), _names(other, yours)
    are_names = len(ours) == mine[1] - mine[0] > 0 and len(theirs) == yours[1] - yours[0] > 0
    if _is_noise(one, other, mine, yours) or _is_misread(one, other, mine, yours):
        return Difference(MISREAD, mine, yours, are_names)
    numbers = _numbers(one, mine), _numbers(other, yours)
    is_filled = (all(numbers) and numbers[0] != numbers[1]) or (ours and theirs and not ours & theirs)
    return Difference(FILLED if is_filled else REWORDED, mine, yours, are_names)


def _is_noise(one: Wording, other: Wording, mine: Span, yours: Span) -> bool:
    """Specks and the numbers of pages, on one side only."""
    words = [*one.folded[slice(*mine)], *other.folded[slice(*yours)]]
    if mine[1] > mine[0] and yours[1] > yours[0]:
        return False
    return all(len(word) == 1 or word in _NUMBERING or _is_page(word) for word in words)


def _is_page(word: str) -> bool:
    return len(word) <= _SHORT and not word.strip(_FIGURES)


def _is_misread(one: Wording, other: Wording, mine: Span, yours: Span) -> bool:
    """Nearly the same letters, however they are cut into words; what has figures must be the same."""
    from rapidfuzz.fuzz import ratio

    first, second = "".join(one.folded[slice(*mine)]), "".join(other.folded[slice(*yours)])
    if not first or not second:
        return False
    if _numbers(one, mine) or _numbers(other, yours):
        return first == second
    if _TURNING & frozenset(one.folded[slice(*mine)]) ^ _TURNING & frozenset(other.folded[slice(*yours)]):
        return False
    least = NEAR if min(len(first), len(second)) > _SHORT else NEAR - 5
    return ratio(first, second) >= least


def _numbers(text: Wording, span: Span) -> frozenset[str]:
    """The words with a figure, as they are compared."""
    return frozenset(
        text.folded[n] for n in range(*span) if any(map(str.isdigit, text.body[slice(*text.spans[n])]))
    )


def _names(text: Wording, span: Span) -> frozenset[str]:
    """Words with a capital that does not come from the beginning of a sentence."""
    return frozenset(text.folded[n] for n in _capitals(text, span))


def _capitals(text: Wording, span: Span) -> Iterator[int]:
    for number in range(*span):
        start, _ = text.spans[number]
        before = text.body[max(0, start - 3) : start].rstrip(" ")
        opens = not before or before[-1] in ".!?\n"
        if text.body[start].isupper() and not (opens and not _alone(text, number)):
            yield number


def _alone(text: Wording, number: int) -> bool:
    """A word with a capital that is followed by another: a name, even where it opens a line."""
    return number + 1 < len(text.spans) and text.body[text.spans[number + 1][0]].isupper()
