"""Who held a post, as prose says it: "was clerk until March 2015", "took up the post of clerk in April".

The words between a person's name and a post say what is told of the holding, the date behind the post
or before the name says of which of its sides. "Was clerk" without a date says nothing of when.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline.model.entity import Tenure
from timeline.model.expression import Reading
from timeline.model.mention import Kind, Mention
from timeline.model.when import When
from timeline.resolve.dating import Settled
from timeline.resolve.names import Names

WHO = r"(?:,?\s+who)?\s+(?:has\s+|had\s+)?"
THE = r"(?:\s+(?:the|a|an|our|its|their|his|her))?"
POST = r"(?:\s+(?:post|role|position|office|job|duties)\s+(?:of|as))?"
NOW = r"(?:\s+(?:current|present|serving))?"
# what stands between a name and a post, and which side a date behind them is of
BRIDGES = (
    (re.compile(rf"{WHO}(?:took|taken|takes)\s+(?:up|over|on|office)(?:\s+as)?{THE}{POST}{THE}\s+"), "start"),
    (re.compile(rf"{WHO}(?:began|begun|started){THE}{POST}(?:\s+as)?{THE}\s+"), "start"),
    (re.compile(rf"{WHO}(?:left|vacated|gave\s+up|given\s+up|relinquished){THE}{POST}{THE}\s+"), "end"),
    (re.compile(rf"{WHO}(?:served|serves|worked|works|acted|acts)\s+as{THE}\s+"), "held"),
    (re.compile(rf"(?:,?\s+who)?\s+(?:was|had\s+been){THE}\s+"), "held"),
    (re.compile(rf"(?:,?\s+who)?\s+(?:is|remains|has\s+been|continues\s+as){THE}{NOW}\s+"), "holds"),
)
SUCCEEDED = re.compile(r"\b(?:succeeded|replaced)\s")
AS = re.compile(rf"\s+as{THE}\s+")  # "succeeded Tom Quill as clerk": his was over by then
VACANT = re.compile(r"\s+(?:was|stood|remained|has\s+been|had\s+been|is|fell|became)\s+(?:left\s+)?vacant")
BEHIND = re.compile(
    r",?(?:\s+of\s+the\s+\w+)?\s+(?:in|on|from|since|until|till|up\s+to|between)\s+(?:early\s+|late\s+)?"
)
BEFORE = re.compile(r"(?:in|on|from|since|until|between)\s+$", re.IGNORECASE)
NEAR = 80  # characters between a name and its post


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


def holdings(source: Settled, names: Names) -> Iterator[Tenure]:
    """The tenures and vacancies that a source tells of in its sentences."""
    mentions = source.extraction.mentions
    people = {mention.quote.end: mention for mention in mentions if mention.kind is Kind.PERSON}
    for post in (mention for mention in mentions if mention.kind is Kind.POST):
        held = _held(source, post, people)
        if held is not None:
            yield _tenure(post, *held, names)
        elif (free := VACANT.match(source.extraction.text.body, post.quote.end)) is not None:
            sides = _sides(
                source, "holds" if "been" in free[0] or " is" in free[0] else "held", free.end(), post
            )
            if not sides.is_empty:
                yield _tenure(post, None, sides, names)


def _tenure(post: Mention, person: Mention | None, sides: Sides, names: Names) -> Tenure:
    quotes = (post.quote, person.quote) if person else (post.quote,)
    holder = names.id_at(person.quote, person.kind) if person else None
    where = names.id_at(post.quote, post.kind)
    return Tenure(holder, where, sides.start, sides.end, tuple(sorted(quotes)), "stated", sides.seen)


def _held(source: Settled, post: Mention, people: dict[int, Mention]) -> tuple[Mention, Sides] | None:
    """The person whose name the words before a post join with it, and when."""
    body, start = source.extraction.text.body, post.quote.start
    for end in range(start - 2, max(0, start - NEAR), -1):
        if end not in people:
            continue
        between = body[end:start]
        side = next((side for bridge, side in BRIDGES if bridge.fullmatch(between)), None)
        if AS.fullmatch(between) and SUCCEEDED.search(body[max(0, people[end].quote.start - 12) : end]):
            side = "over"
        sides = _sides(source, side, post.quote.end, people[end]) if side else Sides()
        return None if sides.is_empty else (people[end], sides)
    return None


def _sides(source: Settled, side: str, behind: int, first: Mention) -> Sides:
    """What the date behind the words, else the one before them, says of a holding."""
    reading = _behind(source, behind) or _before(source, first.quote.start)
    if reading is None or reading.when is None:
        now = side == "holds" and not source.written.is_open
        return Sides(seen=(source.written,)) if now else Sides()
    if reading.when.lasts and len(reading.pieces) == 2:
        first_day, last_day = (piece.when or When() for piece in reading.pieces)
        return Sides(first_day, last_day)
    if reading.relation == "until":
        return Sides(end=reading.when)
    if reading.relation == "from":
        return Sides(start=reading.when, seen=_now(source, side))
    if side == "over":
        return Sides(end=When().no_later_than(reading.when))
    if side in ("start", "end"):
        return Sides(start=reading.when) if side == "start" else Sides(end=reading.when)
    return Sides(seen=(reading.when,)) if reading.when.is_day else Sides()


def _now(source: Settled, side: str) -> tuple[When, ...]:
    """A holding that "has been" since then was seen when the source was written."""
    return (source.written,) if side == "holds" and not source.written.is_open else ()


def _behind(source: Settled, at: int) -> Reading | None:
    found = BEHIND.match(source.extraction.text.body, at)
    return _reading(source.readings, start=found.end()) if found else None


def _before(source: Settled, at: int) -> Reading | None:
    """ "Since 2012 " right before the name, at the beginning of its sentence."""
    body = source.extraction.text.body
    for reading in source.readings:
        if reading.end < at <= reading.end + 3 and not body[reading.end : at].strip(" ,"):
            head = body[max(0, reading.start - 12) : reading.start]
            return reading if BEFORE.search(head) else None
    return None


def _reading(readings: Sequence[Reading], *, start: int) -> Reading | None:
    near: Iterable[Reading] = (one for one in readings if one.start <= start < one.end)
    return next(iter(near), None)
