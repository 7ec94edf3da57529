"""The vocabulary of extraction, read once from `words/*.txt`.

A line is an entry; `#` begins a comment. How English verbs inflect is the rule of
Huddleston and Pullum (2002), ch. 18; irregular forms stand in the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A form of a verb: its lemma, and which of base, s, past, part (participle), ing it can be."""

    lemma: str
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """What a verb tells: an event kind and the roles of its subject, object and prepositions."""

    lemma: str
    kind: str
    subject: str
    object: str
    prepositions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EventNoun:
    """A noun that names an event, and the roles of what its prepositions bring."""

    words: tuple[str, ...]
    kind: str
    prepositions: Mapping[str, str]


def entries(name: str) -> Iterator[str]:
    """The lines of a vocabulary, comments and blanks left out."""
    for line in files(__package__).joinpath("words", f"{name}.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@cache
def words(name: str) -> frozenset[str]:
    """A vocabulary that is one set of words."""
    return frozenset(word for line in entries(name) for word in line.split())


@cache
def listed_titles() -> frozenset[str]:
    """Titles before the names of a list, where an abbreviation can be nothing else."""
    return words("titles") | words("titles_listed")


@cache
def classes(name: str) -> Mapping[str, frozenset[str]]:
    """A vocabulary of lines `class: words`."""
    found: dict[str, frozenset[str]] = {}
    for line in entries(name):
        head, _, rest = line.partition(":")
        found[head.strip()] = frozenset(rest.split())
    return MappingProxyType(found)


@cache
def verbs() -> Mapping[str, VerbForm]:
    """Every form of every verb; a form of two verbs belongs to the one listed first."""
    found: dict[str, VerbForm] = {}
    for line in entries("verbs"):
        lemma, *irregular = line.split()
        for form, kinds in inflected(lemma, irregular).items():
            found.setdefault(form, VerbForm(lemma, frozenset(kinds)))
    for line in entries("pasts"):
        lemma, past, *participle = line.split()
        found.setdefault(past, VerbForm(lemma, frozenset(("past",) if participle else ("past", "part"))))
        for form in participle:
            found.setdefault(form, VerbForm(lemma, frozenset(("part",))))
    return MappingProxyType(found)


def inflected(lemma: str, irregular: list[str]) -> dict[str, set[str]]:
    """The forms of a verb, each with what it can be."""
    past = irregular[0] if irregular else _with_ed(lemma)
    participle = irregular[-1] if irregular else past
    forms: dict[str, set[str]] = {}
    for form, kind in (
        (lemma, "base"),
        (_with_s(lemma), "s"),
        (past, "past"),
        (participle, "part"),
        (_with_ing(lemma, past), "ing"),
    ):
        forms.setdefault(form, set()).add(kind)
    return forms


def _with_s(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _with_ed(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _with_ing(lemma: str, past: str) -> str:
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    doubled = lemma + lemma[-1]
    short = len(lemma) > 2 and lemma[-1] not in "wxy" and lemma[-2] in VOWELS and lemma[-3] not in VOWELS
    if past.startswith(doubled) or (short and len(lemma) <= 3 and lemma[-1] not in VOWELS):
        return doubled + "ing"
    return lemma + "ing"


@cache
def frames() -> Mapping[str, Frame]:
    """Frames by lemma."""
    return MappingProxyType({frame.lemma: frame for frame in map(_frame, entries("frames"))})


def _frame(line: str) -> Frame:
    lemma, kind, subject, object_role, prepositions = (cell.strip() for cell in line.split("|"))
    pairs = (pair.split("=") for pair in prepositions.split() if "=" in pair)
    return Frame(lemma, kind, subject, object_role, MappingProxyType(dict(pairs)))


@cache
def event_nouns() -> Mapping[tuple[str, ...], EventNoun]:
    """Event nouns by their words."""
    return MappingProxyType({noun.words: noun for noun in map(_event_noun, entries("events"))})


def _event_noun(line: str) -> EventNoun:
    term, kind, by, to, with_, of = (cell.strip() for cell in line.split("|"))
    roles = {"by": by, "from": by, "to": to, "with": with_, "between": with_, "of": of}
    return EventNoun(
        tuple(term.split()), kind, MappingProxyType({k: v for k, v in roles.items() if v != "-"})
    )


@cache
def given_names() -> frozenset[str]:
    """Given names and their short forms, lower case: the `nicknames` table and our own list."""
    from nicknames import name_triplets  # a table of some thousand rows, wanted by builds alone

    table = frozenset(name for triplet in name_triplets() for name in (triplet.name1, triplet.name2))
    return table | words("given")
