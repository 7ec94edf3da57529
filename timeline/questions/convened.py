"""Meetings that fall into a break of a series: told as held, announced, moved or called off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.questions.stems import stems
from timeline.questions.telling import agreeing_with, in_marks, spoken, teller
from timeline.questions.wording import capital

HELD, ANNOUNCED, MOVED, CALLED_OFF = "held", "announced", "moved", "called-off"
MEETINGS = ("meeting", "telephone")
KEPT_AS = frozenset({"minute", "note", "record", "log", "agenda", "call", "meeting", "of", "the"})
MOVING = re.compile(
    r"\b(?:postpon|mov(?:e|ing)|re-?schedul|adjourn|deferr|put (?:back|off)|(?:brought|bring) forward)",
    re.IGNORECASE,
)
OFF = frozenset({"cancel", "abandon"})


@dataclass(frozen=True, slots=True)
class Convened:
    """One meeting of the series that some source tells of, and what became of it by that source."""

    state: str
    event: Event

    @property
    def explains(self) -> bool:
        """There need be no minutes of it."""
        return self.state in (MOVED, CALLED_OFF)


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings of a case, and the bodies and names by which those of one series are known."""

    events: tuple[Event, ...]
    sources: frozenset[str]
    hosts: frozenset[str]
    name: frozenset[str]

    def within(self, last: date, next: date) -> tuple[Convened, ...]:
        """Those of the series that surely fall between two days, one of a kind for each moment."""
        between = [
            e for e in self.events if last < e.when.earliest and e.when.latest < next and self._ours(e)
        ]
        return tuple(_told_best([Convened(state_of(event), event) for event in between]))

    def _ours(self, event: Event) -> bool:
        """It has the series' host, is told in its papers without anyone else, or is called by its name."""
        if any(part.id in self.hosts for part in event.parts):
            return True
        if not event.parts and any(quote.source in self.sources for quote in event.evidence):
            return True
        words = " ".join(
            (event.title, *(part.name for part in event.parts), *(q.exact for q in event.evidence))
        )
        return bool(self.name) and self.name <= stems(words)


def meetings_of(case: Case, name: str, sources: Iterable[str], *, declared: bool) -> Meetings:
    """The meetings that may be of a series; a folder that nobody declared has no name to go by."""
    events = tuple(e for kind in MEETINGS for e in case.events(kind=kind) if not e.when.is_open)
    ours = frozenset(sources)
    hosts = frozenset(
        part.id
        for event in events
        if any(quote.source in ours for quote in event.evidence)
        for part in event.parts
        if part.role == "host"
    )
    return Meetings(events, ours, hosts, stems(name) - KEPT_AS if declared else frozenset())


def state_of(event: Event) -> str:
    """What the words make of a meeting: those that move it outweigh its being planned or denied."""
    moving = any(MOVING.search(quote.exact) for quote in event.evidence)
    if event.status == "denied" or event.verb in OFF or MOVING.match(event.verb):
        return MOVED if moving else CALLED_OFF
    return HELD if event.status in HAPPENED else ANNOUNCED


def _told_best(found: Sequence[Convened]) -> Iterator[Convened]:
    """Without announcements of a meeting of which more is told, each state of a moment once."""
    settled = {one.event.when for one in found if one.state != ANNOUNCED}
    seen: set[tuple[str, str]] = set()
    for one in found:
        key = (one.state, one.event.when.edtf)
        if key not in seen and not (one.state == ANNOUNCED and one.event.when in settled):
            seen.add(key)
            yield one


def told_of(case: Case, one: Convened) -> str:
    """The meeting in a sentence; that it was called off or moved is said by whoever says it."""
    when, words = in_words(one.event.when), in_marks(spoken(one.event.evidence[0]))
    if one.state == HELD:
        return f"Known to be held {when}, without minutes in this case: {words}"
    if one.state == ANNOUNCED:
        return f"Announced {when}, not on record: {words}"
    what = "a meeting as moved" if one.state == MOVED else "a meeting as called off"
    who = teller(case, one.event)
    return f"{capital(who)} {agreeing_with(who, 'tells', 'tell')} of {what}, {when}: {words}"


def missing_count(apart: int, usual: float, found: Sequence[Convened]) -> int:
    """How many minutes the rhythm leads one to expect in a break, less the meetings told as off or moved."""
    due = max(round(apart / usual) - 1, 1)
    known = len({one.event.when for one in found if one.state == HELD})
    return max(due - sum(one.explains for one in found), known)
