"""Points and arcs: what `order` pushes bounds along, and `conflict` searches for contradictions.

An arc to a target with `days` says that the target is at least so many days after its source; a
"most" is an arc back with negative days. So earliest days are pushed along the arcs, latest ones
(negated) against them, and a round trip of more than no days is a contradiction.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Arc(NamedTuple):
    """The target lies at least `days` after the source, because of a constraint."""

    source: int
    target: int
    days: int
    constraint: int


Arcs = Sequence[Sequence[Arc]]


class Pushed(NamedTuple):
    """The days that points were pushed to, and the arc that pushed each last."""

    days: list[float]
    by: list[Arc | None]


def turned(arcs: Arcs) -> list[list[Arc]]:
    """The same arcs the other way round."""
    back: list[list[Arc]] = [[] for _ in arcs]
    for leaving in arcs:
        for source, target, days, constraint in leaving:
            back[target].append(Arc(target, source, days, constraint))
    return back


def groups(arcs: Arcs, back: Arcs) -> list[list[int]]:
    """Points that reach one another stand together; no arc leads to an earlier group (Kosaraju).

    Within a group they stand as the arcs to no earlier day lead, so that few rounds settle it.
    """
    seen = [False] * len(arcs)
    found = [_flooded(point, back, seen) for point in reversed(_as_left(arcs)) if not seen[point]]
    if len(found) == len(arcs):
        return found
    onward = _as_left([[arc for arc in leaving if arc.days >= 0] for leaving in arcs])
    place = {point: -n for n, point in enumerate(onward)}
    return [sorted(group, key=place.__getitem__) for group in found]


def _as_left(arcs: Arcs) -> list[int]:
    """The points in the order in which a walk in depth leaves them."""
    seen = [False] * len(arcs)
    left: list[int] = []
    for root in range(len(arcs)):
        if not seen[root]:
            left.extend(_walk(root, arcs, seen))
    return left


def _walk(root: int, arcs: Arcs, seen: list[bool]) -> Iterator[int]:
    seen[root] = True
    path = [(root, iter(arcs[root]))]
    while path:
        point, leaving = path[-1]
        for arc in leaving:
            if not seen[arc.target]:
                seen[arc.target] = True
                path.append((arc.target, iter(arcs[arc.target])))
                break
        else:
            path.pop()
            yield point


def _flooded(point: int, back: Arcs, seen: list[bool]) -> list[int]:
    seen[point] = True
    group = [point]
    for each in group:
        for arc in back[each]:
            if not seen[arc.target]:
                seen[arc.target] = True
                group.append(arc.target)
    return group


def pushed(start: Sequence[float], arcs: Arcs, ordered: Sequence[Sequence[int]]) -> Pushed:
    """Every point at the least day that start and arcs allow, where no round trip contradicts."""
    state = Pushed(list(start), [None] * len(start))
    for group in ordered:
        for _ in rounds(group, state, arcs):
            pass
    return state


def rounds(group: Sequence[int], state: Pushed, arcs: Arcs) -> Iterator[None]:
    """Push within a group until nothing moves, with a halt after every round of its size.

    What lies outside is moved along. A contradiction within goes round for ever: the halts are for
    looking whether points push one another in a ring.
    """
    if len(group) == 1:
        _push(group[0], state, arcs, deque(), set())
        return
    waiting, idle = deque(group), set[int]()
    while waiting:
        for _ in range(len(group)):
            if not waiting:
                return
            point = waiting.popleft()
            idle.add(point)
            _push(point, state, arcs, waiting, idle)
        yield


def _push(point: int, state: Pushed, arcs: Arcs, waiting: deque[int], idle: set[int]) -> None:
    """Move the targets of one point; those that moved and are idle wait for their turn."""
    days, by = state
    here = days[point]
    for arc in arcs[point]:
        _, target, least, _ = arc
        if here + least > days[target]:
            days[target] = here + least
            by[target] = arc
            if target in idle:
                idle.discard(target)
                waiting.append(target)
