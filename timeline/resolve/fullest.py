"""The name by which an entity goes: the fullest that its sources use, as they write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from timeline.model.mention import Kind
from timeline.resolve.forms import form, person_form, tidy
from timeline.resolve.naming import Unit
from timeline.resolve.papers import paper
from timeline.resolve.persons import parsed
from timeline.resolve.posts import is_past
from timeline.resolve.titles import without_titles

Rank = tuple[int, int, int]


def fullest(units: Sequence[Unit], kind: Kind) -> str:
    """The best of an entity's names; of equals one not in capitals, then the most frequent."""
    own = [unit for unit in units if unit.kind is kind] or units
    names = [_shown(kind, naming.reading) for unit in own for naming in unit.namings]
    words = person_form if kind is Kind.PERSON else form
    times = Counter(words(name) for name in names)
    spellings = Counter(names)
    shouted = frozenset(name for name in names if kind is Kind.PERSON and " " in name and name.isupper())
    return min(
        spellings, key=lambda name: (_rank(kind, name, times), name in shouted, -spellings[name], name)
    )


def usual(spellings: Sequence[str]) -> str:
    """The spelling that occurs most; of equals one that is not all capitals, then the first."""
    times = Counter(spellings)
    return min(times, key=lambda words: (-times[words], words.isupper(), words))


@lru_cache(maxsize=1 << 16)
def _shown(kind: Kind, words: str) -> str:
    if kind is Kind.PERSON and (parsed(words).given or parsed(words).address):
        return tidy(without_titles(words)[1], kind)
    name = tidy(words, kind)
    heads_sentence = kind is Kind.DOCUMENT and name.istitle() and " " not in name and paper(name, {}).is_bare
    return name.lower() if heads_sentence else name


def _rank(kind: Kind, name: str, times: Counter[tuple[str, ...]]) -> Rank:
    """What sorts the better name first."""
    words = person_form(name) if kind is Kind.PERSON else form(name)
    if kind is Kind.DOCUMENT:
        known = paper(name, {})
        telling = 0 if known.own else 1 if known.specific else 2
        length = -len(words) if telling == 1 else len(words)  # "audit report" tells more than "audit"
        return telling, -times[words], length
    if kind is Kind.PERSON:
        full = parsed(name)
        return -(2 * full.is_full + bool(full.surname)), -len(words), -times[words]
    past = kind is Kind.POST and is_past(name)
    return int(past), -len(words), -times[words]
