"""A text as words and one letter per word: its class, on which the patterns run.

A class is the set of roles that a word can play. Numbers and unknown words are classed by their form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from timeline.dates.vocabulary import CAPITAL_ROLES, ROLES

_WORDS = re.compile(r"[^\W\d_]+|\d+|\s+|[^\w\s]|_")
LETTERS = "".join(map(chr, range(0x21, 0x400)))
_PUNCTUATION = {
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‒": "-", "’": "'", "‘": "'", "`": "'", "´": "'",
}  # fmt: skip
_KNOWN = 50_000  # how many forms are kept once they are looked at
_MARKS = ",/:-.'+<>?()&@"
# one number of every form that a pattern can tell apart, and of every other kind of word
_NUMBERS = tuple(
    "0 1 9 12 13 23 24 25 31 32 60 99 00 01 07 13 123 000 0001 0900 0990 1000 1066 1100 1170 1990 2016 2199 "
    "2359 2400 9999 20160720 19990101 12345 12345678".split()
)
_FORMS = (" ", "\n\n", "%", "x", "X")


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words, spaces and marks; `classes` has one letter for each."""

    words: tuple[str, ...]
    ends: tuple[int, ...]
    classes: str
    base: int = 0

    def start(self, index: int) -> int:
        """Where a word begins in the text."""
        return self.ends[index - 1] if index else self.base


class Alphabet(dict[str, str]):
    """The letter of a word's class; numbers and unknown words get theirs by their form."""

    __slots__ = ("_by_role", "_letters")

    def __init__(self, literals: Iterable[str]) -> None:
        super().__init__()
        self._letters: dict[frozenset[str], str] = {}
        self._by_role: dict[str, str] = {}
        for word, roles in _roles_of_words(literals).items():
            self._enter(word, roles)
        for form in (*_NUMBERS, *_MARKS, *_FORMS):
            self._letter(roles_of_form(form))

    def __missing__(self, word: str) -> str:
        letter = self._letter(roles_of_form(word))
        if len(self) < _KNOWN:
            self[word] = letter
        return letter

    def letters_of(self, role: str) -> str:
        """Every class letter whose words can play a role."""
        return self._by_role.get(role, "")

    def _enter(self, word: str, roles: frozenset[str]) -> None:
        written = roles - CAPITAL_ROLES if roles & CAPITAL_ROLES else roles
        lower = written - {"VERBMONTH"} | {"LOWMONTH"} if "VERBMONTH" in roles else written
        self[word] = self._letter(lower or frozenset({"WORD"}))
        self[word.capitalize()] = self[word.upper()] = self._letter(roles)

    def _letter(self, roles: frozenset[str]) -> str:
        if roles not in self._letters:
            letter = self._letters[roles] = LETTERS[len(self._letters)]
            for role in roles:
                self._by_role[role] = self._by_role.get(role, "") + letter
        return self._letters[roles]


def _roles_of_words(literals: Iterable[str]) -> dict[str, frozenset[str]]:
    """The roles of every word that the vocabulary or a pattern names."""
    roles: dict[str, set[str]] = {}
    for role, words in ROLES.items():
        for word in words.split():
            roles.setdefault(word, set()).add(role)
    for word in sorted(literals):
        roles.setdefault(word, set()).add("=" + word)
    return {word: frozenset(names) for word, names in roles.items()}


def roles_of_form(word: str) -> frozenset[str]:
    """The roles of a number, a space, a mark or an unknown word."""
    if word.isdecimal():
        return _roles_of_number(word)
    if word.isspace():
        return frozenset({"BREAK" if word.count("\n") > 1 or "\f" in word else "SPACE"})
    mark = _PUNCTUATION.get(word, word)
    if mark in _MARKS:
        return frozenset({"=" + mark})
    if not word.isalpha():
        return frozenset({"OTHER"})
    return frozenset({"NAME" if word[0].isupper() else "WORD"})


def _roles_of_number(digits: str) -> frozenset[str]:
    number, size = int(digits[:9]), len(digits)  # a longer one has no role, and may be too long to count
    tests = (
        ("DAYNUM", size < 3 and 1 <= number <= 31),
        ("MONTHNUM", size < 3 and 1 <= number <= 12),
        ("HOUR", size < 3 and number <= 24),
        ("TWO", size == 2),
        ("SIXTY", size == 2 and number < 60),
        ("THREE", size == 3),
        ("YEAR", size == 4 and 1000 <= number <= 2199),
        ("CLOCK4", size == 4 and number < 2400 and number % 100 < 60),
        ("EIGHT", size == 8 and digits[:2] in {"19", "20"}),
        ("FEW", size < 4 and number > 0),
    )
    return frozenset({"NUM", *(name for name, holds in tests if holds)})


def cut(text: str, alphabet: Alphabet) -> Iterator[Words]:
    """The words of a text with their classes, a stretch of paragraphs at a time."""
    for start, end in stretches(text):
        words = _WORDS.findall(text, start, end)
        ends = accumulate(map(len, words), initial=start)
        next(ends)
        yield Words(tuple(words), tuple(ends), "".join(map(alphabet.__getitem__, words)), start)


def stretches(text: str, size: int = 1 << 17) -> Iterator[tuple[int, int]]:
    """A text in pieces of about a size that end at a blank line, or a line, or a space if there is none."""
    start = 0
    while len(text) - start > 2 * size:
        cuts = (text.find(mark, start + size, start + 2 * size) for mark in ("\n\n", "\n", " "))
        end = next((cut for cut in cuts if cut >= 0), start + size)
        yield start, end
        start = end
    yield start, len(text)
