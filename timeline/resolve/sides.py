"""When a holding began, ended or was seen, by the date that stands behind its words or before them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.model.expression import Reading
from timeline.model.when import When
from timeline.resolve.bridges import BARE, BEFORE, BEHIND, ENDED_BY_LEAVING, THROUGHOUT
from timeline.resolve.dating import Settled

SENTENCE_END = re.compile(r"[.!?](?=\s+[A-Z(“\"'])|\n\s*\n")
ENDS = frozenset(("end", "over", "gone"))


@dataclass(frozen=True, slots=True)
class Sides:
    """When a holding began and ended, and moments at which it surely held."""

    start: When = When()
    end: When = When()
    seen: tuple[When, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing is said of when."""
        return self.start.is_open and self.end.is_open and not self.seen


def sides(source: Settled, side: str, behind: int, first: int) -> Sides:
    """What the date behind a place, else the one before `first`, says of a holding on this side."""
    if side == "then":
        moment = next(in_sentence(source, behind), None)
        return Sides(seen=(moment.when,)) if moment and moment.when else Sides()
    body, reading = source.extraction.text.body, _behind(source, behind, side)
    lead = body[behind : reading.start] if reading else ""
    if reading is None and side != "beside":
        reading = _before(source, first)
        lead = body[max(0, reading.start - 12) : reading.start] if reading else ""
    if reading is None or reading.when is None:
        return _undated(source, side)
    return _dated(source, side, reading, reading.when, lead)


def _undated(source: Settled, side: str) -> Sides:
    """What holds now is seen at the writing; what is over was over by then."""
    if source.written.is_open:
        return Sides()
    if side == "holds":
        return Sides(seen=(source.written,))
    return Sides(end=When().no_later_than(source.written)) if side == "gone" else Sides()


def _dated(source: Settled, side: str, reading: Reading, when: When, lead: str) -> Sides:
    two = len(reading.pieces) == 2 and when.lasts
    if two and side not in ENDS and side != "start":
        first, last = (piece.when or When() for piece in reading.pieces)
        return Sides(first, last)
    when = When(when.earliest, when.latest) if two else when
    if side in ("over", "gone"):
        return Sides(end=When().no_later_than(when))
    if reading.relation == "until" or side == "end" or ENDED_BY_LEAVING.search(lead):
        return Sides(end=when)
    if THROUGHOUT.search(lead):
        return Sides(seen=(When.lasting(When.day(when.earliest), When.day(when.latest)),))
    if reading.relation == "from":
        return Sides(start=when, seen=_now(source, side))
    if side == "start":
        return Sides(start=when)
    return Sides(seen=(when,)) if not when.is_open else Sides()


def _now(source: Settled, side: str) -> tuple[When, ...]:
    """A holding that "has been" since then was seen when the source was written."""
    return (source.written,) if side == "holds" and not source.written.is_open else ()


def _behind(source: Settled, at: int, side: str) -> Reading | None:
    """The date right behind, past a place and a meeting; without a preposition only where it lasts."""
    body = source.extraction.text.body
    found = BEHIND.match(body, at)
    if found is not None and (found["by"] or found["aside"]):
        reading = _reading(source, found.end())
        if reading is not None and (side != "beside" or (body[at] != "," and _is_of_a_side(reading))):
            return reading
    bare = BARE.match(body, at)
    reading = _reading(source, bare.end()) if bare and side in ("beside", "held") else None
    return reading if reading is not None and len(reading.pieces) == 2 else None


def _is_of_a_side(reading: Reading) -> bool:
    """It tells of a beginning or an end, not only of a moment."""
    return reading.relation in ("from", "until") or len(reading.pieces) == 2


def _before(source: Settled, at: int) -> Reading | None:
    """ "Since 2012 " right before the name, at the beginning of its sentence."""
    body = source.extraction.text.body
    for reading in source.readings:
        if reading.end < at <= reading.end + 8 and body[reading.end : at].strip(" ,\n") in ("", "the", "our"):
            head = body[max(0, reading.start - 12) : reading.start]
            return reading if BEFORE.search(head) else None
    return None


def _reading(source: Settled, start: int) -> Reading | None:
    near: Iterable[Reading] = (one for one in source.readings if one.start <= start < one.end)
    return next(iter(near), None)


def in_sentence(source: Settled, at: int) -> Iterator[Reading]:
    """The dates of the sentence around a place, those behind it first."""
    start, end = sentence_around(source.extraction.text.body, at)
    inside = [
        r for r in source.readings if start <= r.start < end and r.when is not None and not r.when.is_open
    ]
    yield from (reading for reading in inside if reading.start >= at)
    yield from (reading for reading in reversed(inside) if reading.start < at)


def sentence_around(body: str, at: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends, by its stops and blank lines."""
    start = 0
    for stop in SENTENCE_END.finditer(body, max(0, at - 600), at + 1):
        start = stop.end()
    behind = SENTENCE_END.search(body, at)
    return max(start, at - 600), behind.end() if behind else len(body)
