"""How many people of one kind were at a meeting, where two sources count them differently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from timeline.case import Case
from timeline.model.event import HAPPENED, Event, Part
from timeline.model.phrase import in_words
from timeline.questions.accounts import counted
from timeline.questions.clash import Clash
from timeline.questions.counts import ABOUT, LEAST, MOST, OVER, UNDER
from timeline.questions.meetings import GATHERINGS
from timeline.questions.passages import sentence_around
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.wording import words_of

THERE = frozenset(("agent", "in-attendance", "present"))
OTHERS = re.compile(r"\b(?:other|others|further|more|new|of (?:the|these|those|them))\b", re.IGNORECASE)
SHARED = 0.5  # of the telling words of the shorter of two sentences


@dataclass(frozen=True, slots=True)
class _Counted:
    """So many people in one passage on a meeting."""

    number: int
    part: Part
    event: Event
    words: frozenset[str]

    def excludes(self, other: _Counted) -> bool:
        """Another number for the same meeting by another source."""
        fewer = min(len(self.words), len(other.words))
        alike = bool(fewer) and len(self.words & other.words) >= SHARED * fewer
        apart = self.part.quote.source != other.part.quote.source
        return self.number != other.number and apart and (alike or self.event is other.event)


def headcounts(case: Case) -> Iterator[Clash]:
    """A clash for each meeting of a day at which two sources count the same people differently."""
    found: defaultdict[tuple[str, str], list[_Counted]] = defaultdict(list)
    for kind in sorted(GATHERINGS):
        for event in case.events(kind=kind):
            if event.when.is_day and event.status in HAPPENED:
                for one in _counted(case, event):
                    found[event.when.edtf, _people(one.part)].append(one)
    for counts in found.values():
        pair = next((pair for pair in combinations(counts, 2) if pair[0].excludes(pair[1])), None)
        if pair is not None:
            yield _clash(case, *pair)


def _counted(case: Case, event: Event) -> Iterator[_Counted]:
    for part in event.parts:
        number = counted(part.words) if part.id.startswith("group/") and part.role in THERE else None
        if number is None or OTHERS.search(part.words):
            continue
        sentence = sentence_around(case, part.quote)
        before = sentence.exact[: part.quote.start - sentence.start]
        if not any(hedge.search(before) for hedge in (ABOUT, LEAST, MOST, OVER, UNDER)):
            telling = stems(sentence.exact) - stems(part.words)
            words = frozenset(stem for stem in telling if len(stem) > 3)
            yield _Counted(number, part, event, words)


def _people(part: Part) -> str:
    return " ".join(sorted(stems(part.words.split()[-1])))


def _clash(case: Case, one: _Counted, other: _Counted) -> Clash:
    sentences = [sentence_around(case, each.part.quote) for each in (one, other)]
    told = "; ".join(
        f"{each.part.words} by {source_name(case, each.part.quote)} (“{words_of(sentence)}”)"
        for each, sentence in zip((one, other), sentences, strict=True)
    )
    text = f"Those who were there {in_words(one.event.when)} are counted differently: {told}."
    events = (one.event,) if one.event is other.event else (one.event, other.event)
    return Clash(None, text, one.event.when, tuple(sentences), events)
