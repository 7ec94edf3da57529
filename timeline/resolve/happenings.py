"""Which words of the whole case name one happening.

"The boiler in the east plant room failed" and "the failure of the boiler" are one where the case knows
of one boiler alone: words that leave something out join the only fuller ones they fit. Where they fit
two, or some source tells of several of the kind, each telling stays by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.placing import Happening, Placings, Several

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Kind:
    """All that the case says of one kind of happening ("inspect")."""

    fullest: tuple[Words, ...]  # what tells one from another, none of them within another
    by_word: Mapping[str, tuple[int, ...]]
    several: tuple[Words, ...]
    sources: frozenset[str]  # that tell of several without saying of what

    def fits(self, about: Words) -> list[int]:
        """The numbers of the fullest words that hold these; two are enough to know that it is not one."""
        if not about:
            return [*range(min(len(self.fullest), 2))]
        lists = sorted((self.by_word.get(word, ()) for word in sorted(about)), key=len)
        return [n for n in lists[0] if about <= self.fullest[n]]


class Happenings:
    """The happenings of a case, each under a name that its tellings share."""

    def __init__(self, told: Mapping[str, Placings]) -> None:
        self._kinds = _kinds(told)
        self._own = _own_words(told)

    def name(self, source: str, happening: Happening) -> str:
        """The name that all words for one happening have in common; words of its own where none do."""
        alone = f"{source}:{happening.quote.start}:{happening.at}"
        if happening.manner != "shared":
            return alone
        kind = self._kinds[happening.head]
        about = self._filled(source, happening)
        fits = kind.fits(about)
        if len(fits) != 1 or self._recurs(kind, source, about, kind.fullest[fits[0]]):
            return alone
        return f"{happening.head} {' '.join(sorted(kind.fullest[fits[0]]))}"

    def introduced(self, told: Mapping[str, Placings]) -> Iterator[tuple[str, str]]:
        """ "An audit of the mill" with "the audit of the mill", where the case is told of one alone."""
        new: defaultdict[str, list[str]] = defaultdict(list)
        for source, placings in told.items():
            for happening in placings.happenings:
                if happening.manner == "new" and happening.about:
                    name = self.name(source, replace(happening, manner="shared"))
                    new[name].append(self.name(source, happening))
        for name, points in sorted(new.items()):
            if len(dict.fromkeys(points)) == 1 and points[0] != name:
                yield name, points[0]

    def _filled(self, source: str, happening: Happening) -> Words:
        """Bare words mean what their own source names in full, if that is one thing."""
        named = self._own.get((source, happening.head), ())
        return named[0] if not happening.about and len(named) == 1 else frozenset(happening.about)

    def _recurs(self, kind: _Kind, source: str, about: Words, fullest: Words) -> bool:
        bare = bool(kind.sources) and (not about or source in kind.sources)
        return bare or any(words <= fullest for words in kind.several)


def _kinds(told: Mapping[str, Placings]) -> dict[str, _Kind]:
    named: defaultdict[str, set[Words]] = defaultdict(set)
    several: defaultdict[str, set[Words]] = defaultdict(set)
    vague: defaultdict[str, set[str]] = defaultdict(set)
    for source, placings in told.items():
        for one in (*placings.named, *_shared(placings)):
            named[one.head].add(frozenset(one.about))
        for one in placings.several:
            several[one.head].add(frozenset(one.about))
            if not one.about:
                vague[one.head].add(source)
    return {
        head: _kind(abouts, several[head] - {frozenset()}, vague[head])
        for head, abouts in sorted(named.items())
    }


def _kind(abouts: Iterable[Words], several: Iterable[Words], vague: Iterable[str]) -> _Kind:
    fullest: list[Words] = []
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for about in sorted(abouts, key=lambda words: (-len(words), sorted(words))):
        holding = [by_word[word] for word in sorted(about)]
        if about and any(about <= fullest[n] for n in min(holding, key=len)):
            continue
        if not about and fullest:
            continue
        for word in sorted(about):
            by_word[word].append(len(fullest))
        fullest.append(about)
    numbers = {word: tuple(found) for word, found in by_word.items()}
    return _Kind(tuple(fullest), numbers, tuple(sorted(several, key=sorted)), frozenset(vague))


def _shared(placings: Placings) -> Iterator[Several]:
    return (Several(one.head, one.about) for one in placings.happenings if one.manner == "shared")


def _own_words(told: Mapping[str, Placings]) -> dict[tuple[str, str], Sequence[Words]]:
    """What each source names in full of each kind, the fullest words alone."""
    found: defaultdict[tuple[str, str], set[Words]] = defaultdict(set)
    for source, placings in told.items():
        for one in (*placings.named, *_shared(placings)):
            if one.about:
                found[source, one.head].add(frozenset(one.about))
    return {key: _kind(abouts, (), ()).fullest for key, abouts in found.items()}
