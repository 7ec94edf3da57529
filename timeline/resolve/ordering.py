"""Events in order: dates narrowed by what the words say of before and after.

Where words of order contradict the dates, the words that do so are left aside and reported; the
others still count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.dates.order import Constraint, tightened
from timeline.model.entity import Ground
from timeline.model.event import Event
from timeline.model.problem import Grade, Problem
from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.resolve.telling import Told

Group = tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two events by their numbers, the earlier first, and the words that order them."""

    before: int
    after: int
    quote: Quote
    reason: str


def pairs(groups: Sequence[Group]) -> tuple[Pair, ...]:
    """What the words say of before and after."""
    at = {(one.quote.source, one.trigger.start): n for n, group in enumerate(groups) for one in group}
    found = []
    for n, group in enumerate(groups):
        for one in group:
            for relation, trigger in one.orders:
                other = at.get((one.quote.source, trigger))
                if other is not None and other != n:
                    sides = (n, other) if relation == "before" else (other, n)
                    found.append(Pair(*sides, one.quote, f'the words say so: "{_short(one.quote)}"'))
    return tuple(dict.fromkeys(found))


def in_order(
    events: Sequence[Event], ordered: Sequence[Pair], texts: Mapping[str, Text]
) -> tuple[list[Event], tuple[Problem, ...]]:
    """The events within the bounds that all words of order allow, and the words that cannot hold."""
    problems: list[Problem] = []
    usable = [pair for pair in ordered if _orders(events, pair)]
    while usable:
        order = tightened(
            {str(n): e.when.as_moment() for n, e in enumerate(events)}, [*map(_constraint, usable)]
        )
        if not order.conflict:
            near = _premises(events, usable)
            found = [_narrowed(e, order.moments[str(n)], near.get(n, ())) for n, e in enumerate(events)]
            return found, tuple(problems)
        wrong = [pair for pair in usable if _constraint(pair) in order.conflict]
        problems += (_contradiction(pair, texts) for pair in wrong)
        usable = [pair for pair in usable if pair not in wrong]
    return list(events), tuple(problems)


def _orders(events: Sequence[Event], pair: Pair) -> bool:
    """Disputed dates order nothing, nor does the end of what lasts."""
    before, after = events[pair.before], events[pair.after]
    return not (before.disputed or after.disputed or before.when.lasts)


def _constraint(pair: Pair) -> Constraint:
    return Constraint(str(pair.before), str(pair.after), reason=pair.reason)


def _premises(events: Sequence[Event], ordered: Sequence[Pair]) -> dict[int, tuple[Quote, ...]]:
    """For each event the words that order it, and those by which its neighbours are known."""
    found: dict[int, tuple[Quote, ...]] = {}
    for pair in ordered:
        for one, other in ((pair.before, pair.after), (pair.after, pair.before)):
            found[one] = (*found.get(one, ()), pair.quote, *events[other].evidence)
    return found


def _narrowed(event: Event, when: When, premises: Sequence[Quote]) -> Event:
    """The event within tighter bounds, with what they rest on; what lasts keeps its own."""
    same = when.same_days(event.when)
    if event.when.lasts or same:
        return event
    ground = Ground(when.reason, "order", tuple(dict.fromkeys((*event.evidence, *premises))))
    return replace(event, when=when, why=(*event.why, ground))


def _contradiction(pair: Pair, texts: Mapping[str, Text]) -> Problem:
    text = texts[pair.quote.source]
    where = f"{pair.quote.source}:{text.line_of(pair.quote.start)}"
    message = f'"{_short(pair.quote)}" puts events in an order that their dates exclude; correct a date'
    return Problem(where, message, Grade.DOUBT, "order")


def _short(quote: Quote) -> str:
    words = " ".join(quote.exact.split())
    return words if len(words) <= 120 else f"{words[:117]}..."
