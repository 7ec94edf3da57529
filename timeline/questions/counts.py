"""Numbers on which sources pull apart: as many of the same, of the same document or matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.case import Case
from timeline.dates.vocabulary import ONES, TEENS
from timeline.model.entity import Entity
from timeline.model.grouped import grouped
from timeline.model.source import Quote, Text
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.traces import is_subject
from timeline.questions.wording import listing, the, words_of

UNITS = (*ONES, *TEENS)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = MappingProxyType(
    {word: n for n, word in enumerate(UNITS, 1)}
    | {word: 10 * n for n, word in enumerate(TENS, 2)}
    | {f"{ten}-{one}": 10 * n + m for n, ten in enumerate(TENS, 2) for m, one in enumerate(UNITS[:9], 1)}
)
COUNTED = re.compile(  # "eleven of the vials" are no number of vials
    r"(?<![\w£$€.,/-])(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6}|(?:" + "|".join(TENS) + r")-(?:"
    r"" + "|".join(UNITS[:9]) + r")|" + "|".join((*UNITS[1:], *TENS)) + r")\s+"
    r"(?!(?:of|to|in|on|at|by|for|from|with|and|or|as|that|when|was|were|is|are|has|had)\b)"
    r"(?P<thing>(?:[a-z][a-z-]+\s+){0,2}?(?:[a-z]{3,}(?<!s)s|people|men|women|children))\b(?!\s+(?:of|or)\s+the\s+\d)",
    re.IGNORECASE,
)
DATED = frozenset(("DATE", "TIME", "SET"))  # a year or a day is no number of what stands behind it
SPANS = frozenset(  # what measures time, money or size, and of which there may be any number of numbers
    "days weeks months years hours minutes seconds times pounds euros dollars pence metres meters miles "
    "feet inches degrees litres tonnes grams points percent occasions others".split()
)
PARTS = re.compile(  # a number of some of them, or at another time
    r"\b(?:of (?:these|those|which|them)|another|other|others|further|more|additional|remaining|rest|"
    r"new|since|so far|still|now|later|revised|draft|originally|first|rose|fell|grown?|increased|reduced|"
    r"per|each|every|if|should|would|recommend(?:s|ed)?|could|(?-i:may)|might|will|expected?|planned|estimated?)\b",
    re.IGNORECASE,
)
PORTION = re.compile(  # "15 tests, of which three failed": what follows is no other number of them
    r",?\s+(?:and\s+)?(?:(?:all|none|most|some|many|each) )?of (?:which|whom|them|these)\b", re.IGNORECASE
)
LEAST = re.compile(r"\b(?:at least|no fewer than|not fewer than|no less than)\s*$", re.IGNORECASE)
OVER = re.compile(r"\b(?:more than|over|upwards of|in excess of)\s*$", re.IGNORECASE)
MOST = re.compile(r"\b(?:at most|up to|no more than|not more than)\s*$", re.IGNORECASE)
UNDER = re.compile(r"\b(?:fewer than|less than|under|nearly|almost)\s*$", re.IGNORECASE)
ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|circa|nearly|almost|an estimated)\s*$", re.IGNORECASE
)
SEARCHED = 400  # places at which a name is looked for by its words
ROUNDED = 0.2  # of a number that is told as "about": nothing nearer contradicts it
HOLDING = frozenset(  # verbs by which a paper or whoever wrote it has so many of something, by their stems
    stem
    for word in (
        "has have had contains contained lists listed names named finds found identifies identified records "
        "recorded shows showed reports reported notes noted makes made gives gave counts counted were was "
        "uncovered revealed flagged raised covers covered according includes included says said"
    ).split()
    for stem in stems(word)
)
SHARED = 0.5  # of the telling words of two sentences, where no verb of having stands in both


@dataclass(frozen=True, slots=True)
class Count:
    """How many of what a sentence tells of a document or matter, in bounds."""

    low: int
    high: int
    words: str
    thing: str
    frame: frozenset[str]
    quote: Quote
    sort: frozenset[str] = frozenset()  # the thing with what narrows it: "restricted grants"
    parts: frozenset[str] = frozenset()  # words that make it a number of some, or at another time
    length: int = 0  # words of the sentence up to what it tells of some of them

    def excludes(self, other: Count) -> bool:
        """Both cannot be the number of one thing, told in one way, by two sources."""
        apart = self.high < other.low or other.high < self.low
        return apart and self.quote.source != other.quote.source and _alike(self, other)


def counts_apart(case: Case) -> Iterator[Clash]:
    """A clash for each thing that sources count differently."""
    for subject in case.entities():
        if is_subject(subject) and not subject.general:
            yield from _of(case, subject)


def _of(case: Case, subject: Entity) -> Iterator[Clash]:
    found = grouped(
        (count.thing, count) for quote in _sentences(case, subject) for count in _counts(case, subject, quote)
    )
    for counts in found.values():
        apart = [one for one in counts if any(one.excludes(other) for other in counts)]
        if apart:
            yield _clash(case, subject, apart)


def _sentences(case: Case, subject: Entity) -> list[Quote]:
    """Each sentence that names it, once."""
    texts: dict[str, Text] = {}
    found = []
    for path, start, end in sorted(dict.fromkeys(_places(case, subject))):
        text = texts.get(path) or texts.setdefault(path, case.text(path))
        if not text.source.copy_of:
            found.append(sentence_at(text, start, end))
    return list(dict.fromkeys(found))


def _places(case: Case, subject: Entity) -> Iterator[tuple[str, int, int]]:
    """Where it is named: as the sentences were read, and wherever a name of several words stands."""
    for name in subject.names:
        yield from ((quote.source, quote.start, quote.end) for quote in name.quotes)
        for line in case.search(f'"{name.words}"', SEARCHED) if " " in name.words else ():
            for match in re.finditer(re.escape(name.words), line.exact, re.IGNORECASE):
                yield line.source, line.start + match.start(), line.start + match.end()


def _counts(case: Case, subject: Entity, quote: Quote) -> Iterator[Count]:
    names = stems(" ".join(name.words for name in subject.names))
    return (count for count in counts_in(case, quote, names) if not count.parts)


def counts_in(case: Case, quote: Quote, names: frozenset[str]) -> Iterator[Count]:
    """How many of what a sentence tells, with its other words but for the names of what it is about."""
    dates = [range(one.start, one.end) for one in case.readings_in(quote) if one.type in DATED]
    words = PORTION.split(quote.exact)[0]
    parts = frozenset(match[0].lower() for match in PARTS.finditer(words))
    for match in COUNTED.finditer(words):
        head = match["thing"].split()[-1].lower()
        place = quote.start + match.start("number")
        if head in SPANS or any(place in span for span in dates):
            continue
        number = NUMBERS.get(match["number"].lower()) or int(match["number"].replace(",", "") or 0)
        low, high = _bounds(number, words[: match.start()])
        thing = " ".join(sorted(stems(head)))
        frame = stems(words) - names - stems(match[0])
        sort, counted = stems(match["thing"]), " ".join(match[0].split())
        yield Count(low, high, counted, thing, frame, quote, sort, parts, len(words.split()))


def _bounds(number: int, before: str) -> tuple[int, int]:
    """The fewest and most that the words before a number allow."""
    top = 10**9
    for pattern, bounds in (
        (LEAST, (number, top)),
        (OVER, (number + 1, top)),
        (MOST, (0, number)),
        (UNDER, (0, number)),
        (ABOUT, (round(number * (1 - ROUNDED)), round(number * (1 + ROUNDED)))),
    ):
        if pattern.search(before):
            return bounds
    return number, number


def _alike(one: Count, other: Count) -> bool:
    """They count in the same way: by having so many, or in much the same words."""
    if one.frame & HOLDING and other.frame & HOLDING:
        return True
    fewer = min(len(one.frame), len(other.frame))
    return bool(fewer) and len(one.frame & other.frame) >= SHARED * fewer


def _clash(case: Case, subject: Entity, apart: Sequence[Count]) -> Clash:
    """Every number with its passages, the smallest first."""
    ranked = sorted(apart, key=lambda count: (count.low, count.quote))
    told = dict.fromkeys(
        f"{one.words} by {source_name(case, one.quote)} (“{words_of(one.quote)}”)" for one in ranked
    )
    text = f"The numbers told of {the(subject)} differ: {listing(list(told))}."
    quotes = tuple(dict.fromkeys(one.quote for one in ranked))
    return Clash(subject.id, text, case.source(quotes[0].source).written, quotes, ())
