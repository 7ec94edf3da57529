"""Moments in order: what before, after, within days and on the same day say about their bounds.

A simple temporal problem in days. Every moment lies somewhere within its bounds, every constraint
fixes the least and the most days from one moment to another; what follows for the bounds of each
moment is exact. Where not all of it can hold, nothing follows, and the smallest contradiction is
named. What lasts takes part as two moments, its beginning and its end.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import Enum
from math import inf

from timeline.dates.conflict import Chain, Patience, overstepped, pushed_too_far, round_trips, smaller
from timeline.dates.network import Arc, Pushed, groups, pushed, turned
from timeline.model.when import EVER, NEVER, When


@dataclass(frozen=True, slots=True)
class Constraint:
    """`after` comes between `least` and `most` days after `before`; without `most`, any time later.

    The least is 0 for "not after", 1 for "on an earlier day"; 0 and 0 are the same day; a negative
    least lets `after` come first.
    """

    before: str
    after: str
    least: int = 0
    most: int | None = None
    reason: str = ""

    @property
    def is_impossible(self) -> bool:
        """No two moments satisfy it."""
        too_narrow = self.most is not None and self.most < self.least
        itself = self.before == self.after and not self.least <= 0 <= (0 if self.most is None else self.most)
        return too_narrow or itself


class Side(Enum):
    """Which of the two days of a moment."""

    EARLIEST = "earliest"
    LATEST = "latest"


@dataclass(frozen=True, slots=True)
class Bound:
    """A day that a moment brought with it, as a member of a contradiction."""

    moment: str
    side: Side
    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """The moments as narrow as the constraints make them, or the contradiction that prevents it."""

    moments: Mapping[str, When]
    conflict: tuple[Constraint | Bound, ...] = ()


def same(one: str, other: str, reason: str = "") -> Constraint:
    """Two names for one day."""
    return Constraint(one, other, 0, 0, reason)


def within(one: str, other: str, days: int, reason: str = "") -> Constraint:
    """At most so many days apart, whichever comes first."""
    return Constraint(one, other, -days, days, reason)


def tightened(moments: Mapping[str, When], constraints: Sequence[Constraint]) -> Order:
    """Every moment within its tightest bounds; one that only constraints name starts undated.

    In a contradiction all moments keep their bounds, and `conflict` is the smallest set that cannot
    hold: constraints alone, or an earliest bound, a chain of constraints and a latest bound. In
    very large networks it is a minimal one.
    """
    known = _with_named(moments, constraints)
    impossible = next((each for each in constraints if each.is_impossible), None)
    if impossible:
        return Order(known, (impossible,))
    with _without_collecting():
        return _Net(known, constraints).solved()


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Arcs are many small tuples without rings among them: looking for such would only walk them again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _with_named(moments: Mapping[str, When], constraints: Iterable[Constraint]) -> dict[str, When]:
    named = dict.fromkeys(name for each in constraints for name in (each.before, each.after))
    return {**moments, **{name: When() for name in named if name not in moments}}


def _arcs(names: Sequence[str], constraints: Sequence[Constraint]) -> list[list[Arc]]:
    """One arc for the least days of each constraint, one back for its most."""
    place = {name: n for n, name in enumerate(names)}
    arcs: list[list[Arc]] = [[] for _ in names]
    for n, each in enumerate(constraints):
        before, after = place[each.before], place[each.after]
        if before != after:
            arcs[before].append(Arc(before, after, each.least, n))
            if each.most is not None:
                arcs[after].append(Arc(after, before, -each.most, n))
    return arcs


class _Net:
    """The moments as points, numbered as they come."""

    def __init__(self, moments: Mapping[str, When], constraints: Sequence[Constraint]) -> None:
        self.names, self.whens = tuple(moments), tuple(moments.values())
        self.constraints = constraints
        self.arcs = _arcs(self.names, constraints)
        self.low = [-inf if when.earliest == EVER else when.earliest.toordinal() for when in self.whens]
        self.high = [inf if when.latest == NEVER else when.latest.toordinal() for when in self.whens]

    def solved(self) -> Order:
        """The bounds if there are no contradictions, else the smallest one."""
        back = turned(self.arcs)
        ordered = groups(self.arcs, back)
        patience = Patience()
        loop, forth = round_trips(self.low, self.arcs, ordered, patience)
        if loop:
            return self.refused(loop, patience)
        past = pushed([-day for day in self.high], back, [group[::-1] for group in ordered[::-1]])
        chain = pushed_too_far(forth, past)
        return self.refused(chain, patience) if chain else self.narrowed(forth, past)

    def refused(self, known: Chain, patience: Patience) -> Order:
        """The known contradiction, or a smaller one between two bounds."""
        fewer = known.size - 3
        chain = smaller(known, overstepped(self.arcs, self.low, self.high, fewer, patience)) or known
        named: list[Constraint | Bound] = [self.constraints[arc.constraint] for arc in chain.arcs]
        if chain.is_open:
            first, last = chain.arcs[0].source, chain.arcs[-1].target
            named = [self.bound(first, Side.EARLIEST), *named, self.bound(last, Side.LATEST)]
        return Order(dict(zip(self.names, self.whens, strict=True)), tuple(named))

    def bound(self, point: int, side: Side) -> Bound:
        """A given bound of a moment."""
        when = self.whens[point]
        return Bound(self.names[point], side, getattr(when, side.value), when.reason)

    def narrowed(self, forth: Pushed, past: Pushed) -> Order:
        """The moments within what was pushed from both sides."""
        moments = {name: self.moment(n, forth, past) for n, name in enumerate(self.names)}
        return Order(moments)

    def moment(self, point: int, forth: Pushed, past: Pushed) -> When:
        """One moment; unmoved it stays what it was, moved it says which constraints moved it."""
        when, arcs = self.whens[point], (forth.by[point], past.by[point])
        if arcs == (None, None):
            return when
        told = [when.reason, *(self.constraints[arc.constraint].reason for arc in arcs if arc)]
        reason = "; ".join(dict.fromkeys(each for each in told if each))
        return When(_day(forth.days[point]), _day(-past.days[point]), time=when.time, reason=reason)


def _day(day: float) -> date:
    """A day within what `date` holds; an unknown side stays one."""
    return date.fromordinal(int(min(max(day, EVER.toordinal()), NEVER.toordinal())))
