"""The smallest set of constraints and bounds that cannot all hold.

A contradiction is either a round trip of more than no days, made of constraints alone, or a chain
from an earliest day to a latest day that it oversteps. Both are searched layer by layer, all chains
of one arc, of two, and so on, so that the first one found is the smallest. Where that would take
more than `PATIENCE` arcs, the contradiction at hand is given: it is minimal (without any one of its
members the others can hold), but a smaller one may exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from timeline.dates.network import Arc, Arcs, Pushed, rounds

PATIENCE = 2_000_000
_FAR = 10**15  # days; no chain of constraints leads half as far

Goal = Callable[[int, float], bool]
Layer = Mapping[int, tuple[float, Arc]]


class Chain(NamedTuple):
    """Arcs one after the other; an open chain stands between the bounds of its two ends."""

    arcs: tuple[Arc, ...]
    is_open: bool

    @property
    def size(self) -> int:
        """How many constraints and bounds it names."""
        return len(self.arcs) + 2 * self.is_open


@dataclass(slots=True)
class Patience:
    """How many arcs may still be looked at."""

    left: int = PATIENCE

    def allows(self, arcs: int) -> bool:
        """Whether so many more may be; they are counted."""
        self.left -= arcs
        return self.left >= 0


def round_trips(
    start: Sequence[float], arcs: Arcs, ordered: Iterable[Sequence[int]], patience: Patience
) -> tuple[Chain | None, Pushed]:
    """The smallest contradiction of constraints alone, or None, and the days that all was pushed to.

    An unknown day counts as one before all days, since a contradiction may pass unknown days alone.
    """
    best: Chain | None = None
    state = Pushed([max(day, -_FAR) for day in start], [None] * len(arcs))
    for group in ordered:
        loop = _some_loop(group, state, arcs)
        if loop:
            best = smaller(best, _smallest_loop(_inner(group, arcs), _simple(loop), patience))
    known = [day > -_FAR / 2 for day in state.days]
    days = [day if sure else -inf for day, sure in zip(state.days, known, strict=True)]
    by = [arc if sure else None for arc, sure in zip(state.by, known, strict=True)]
    return best, Pushed(days, by)


def overstepped(
    arcs: Arcs, low: Sequence[float], high: Sequence[float], most: int, patience: Patience
) -> Chain | None:
    """The smallest contradiction between two bounds over at most so many arcs, or None."""
    start = {point: day for point, day in enumerate(low) if day > -inf}
    chain = _search(start, dict(enumerate(arcs)), lambda point, day: day > high[point], most, patience)
    return _simple(chain) if chain else None


def pushed_too_far(forth: Pushed, back: Pushed) -> Chain | None:
    """Some contradiction between two bounds, where earliest and (negated) latest days have passed."""
    passed = (point for point, day in enumerate(forth.days) if day > -back.days[point])
    point = next(passed, None)
    if point is None:
        return None
    before = [*_trace(point, forth.by)][::-1]
    after = [Arc(arc.target, arc.source, arc.days, arc.constraint) for arc in _trace(point, back.by)]
    return _simple((*before, *after))


def smaller(one: Chain | None, other: Chain | None) -> Chain | None:
    """The chain that names less; the first of equals."""
    if one is None or other is None:
        return one or other
    return other if other.size < one.size else one


def _trace(point: int, by: Sequence[Arc | None]) -> Iterable[Arc]:
    while (arc := by[point]) is not None:
        yield arc
        point = arc.source


def _simple(arcs: Sequence[Arc]) -> Chain:
    """The contradiction in a chain that may pass a point twice: a round trip, or it without those."""
    kept: list[Arc] = []
    places = {arcs[0].source: 0}
    for arc in arcs:
        kept.append(arc)
        place = places.setdefault(arc.target, len(kept))
        if place == len(kept):
            continue
        if sum(each.days for each in kept[place:]) > 0:
            return Chain(tuple(kept[place:]), is_open=False)
        for each in kept[place:-1]:
            del places[each.target]
        del kept[place:]
    return Chain(tuple(kept), is_open=True)


# --- round trips -----------------------------------------------------------------------------


def _inner(group: Sequence[int], arcs: Arcs) -> dict[int, list[Arc]]:
    """The arcs that stay within a group."""
    inside = frozenset(group)
    return {point: [arc for arc in arcs[point] if arc.target in inside] for point in group}


def _some_loop(group: Sequence[int], state: Pushed, arcs: Arcs) -> tuple[Arc, ...]:
    """Any round trip of more than no days, empty if there is none (Bellman and Ford)."""
    loops = (_loop_in(group, state.by) for _ in rounds(group, state, arcs))
    return next((loop for loop in loops if loop), ())


def _loop_in(group: Sequence[int], by: Sequence[Arc | None]) -> tuple[Arc, ...]:
    """The round trip of points that push one another in a ring, if any do."""
    unseen = set(group)
    for start in group:
        path: dict[int, Arc] = {}
        point = start
        while point in unseen and (arc := by[point]):
            unseen.discard(point)
            path[point] = arc
            point = arc.source
        if point in path:
            return tuple([*path.values()][[*path].index(point) :][::-1])
        unseen.discard(point)
    return ()


def _smallest_loop(inner: Mapping[int, Sequence[Arc]], known: Chain, patience: Patience) -> Chain:
    best = known
    for start in inner:
        goal = _back_at(start)
        found = _search({start: 0}, inner, goal, len(best.arcs) - 1, patience)
        best = _simple(found) if found else best
    return best


def _back_at(start: int) -> Goal:
    return lambda point, day: point == start and day > 0


# --- layers ----------------------------------------------------------------------------------


def _search(
    start: Mapping[int, float],
    arcs: Mapping[int, Sequence[Arc]],
    goal: Goal,
    most: int,
    patience: Patience,
) -> tuple[Arc, ...]:
    """The chain of fewest arcs that reaches the goal; empty if none does within what is allowed."""
    best, front = dict(start), dict(start)
    layers: list[Layer] = []
    while front and len(layers) < most and patience.allows(sum(len(arcs[point]) for point in front)):
        layer = _layer(front, best, arcs)
        layers.append(layer)
        reached = next((point for point, (day, _) in layer.items() if goal(point, day)), None)
        if reached is not None:
            return _along(layers, reached)
        front = {point: day for point, (day, _) in layer.items()}
        best.update(front)
    return ()


def _layer(
    front: Mapping[int, float], best: Mapping[int, float], arcs: Mapping[int, Sequence[Arc]]
) -> dict[int, tuple[float, Arc]]:
    """Where one more arc moves a point further than any chain before."""
    moved: dict[int, tuple[float, Arc]] = {}
    for point, here in front.items():
        for arc in arcs[point]:
            day = here + arc.days
            known = moved[arc.target][0] if arc.target in moved else best.get(arc.target, -inf)
            if day > known:
                moved[arc.target] = day, arc
    return moved


def _along(layers: Sequence[Layer], point: int) -> tuple[Arc, ...]:
    chain: list[Arc] = []
    for layer in reversed(layers):
        arc = layer[point][1]
        chain.append(arc)
        point = arc.source
    return tuple(reversed(chain))
