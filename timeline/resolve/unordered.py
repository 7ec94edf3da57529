"""Statements of when, laid together: what follows for each happening, and what cannot all be true.

Every island of happenings that statements join is a problem of its own, so that a large case is many
small ones. A conflict's statements are left aside, and what remains still counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.dates.order import Bound, Constraint, Order, tightened
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.resolve.statements import Statement, constraint, strictly, whens

MOST = 40  # conflicts of one island: where nearly all passages disagree, their order tells nothing
TIE = "tie "
STEPS = 8  # from a happening to what its bounds rest on


@dataclass(frozen=True, slots=True)
class Laid:
    """What statements say together: the bounds of each point, and the sets that cannot all hold."""

    moments: Mapping[str, When] = field(default_factory=dict)
    conflicts: tuple[tuple[Statement, ...], ...] = ()
    said: tuple[Statement, ...] = ()
    ties: tuple[Constraint, ...] = ()

    def basis(self, point: str) -> tuple[Statement, ...]:
        """The statements that a point's bounds rest on, those about itself first."""
        found: dict[Statement, None] = {}
        seen, front = {point}, [point]
        for _ in range(STEPS):
            pushed = [part for name in front for part in self._pushed(name)]
            found.update((self.said[int(part)], None) for part in pushed if part.isdigit())
            near = [end for part in pushed for end in self._ends(part)]
            front = [name for name in dict.fromkeys(near) if name and name not in seen]
            seen.update(front)
        return tuple(found)

    def _pushed(self, point: str) -> list[str]:
        """The numbers of the statements and ties that last moved a point."""
        return [part for part in self.moments.get(point, When()).reason.split("; ") if part]

    def _ends(self, part: str) -> tuple[str, str]:
        if part.isdigit():
            return self.said[int(part)].point, self.said[int(part)].beside
        tie = self.ties[int(part.removeprefix(TIE))]
        return tie.before, tie.after


def lay(said: Sequence[Statement], joined: Iterable[tuple[str, str]] = ()) -> Laid:
    """All statements as islands; `joined` are points that are one moment."""
    ties = _ties(said, joined)
    moments: dict[str, When] = {}
    conflicts: list[tuple[Statement, ...]] = []
    for numbers, own in _islands(said, ties):
        found, wrong = _settled({n: said[n] for n in numbers}, own)
        moments.update(found)
        conflicts += wrong
    return Laid(moments, tuple(conflicts), tuple(said), ties)


def _ties(said: Sequence[Statement], joined: Iterable[tuple[str, str]]) -> tuple[Constraint, ...]:
    """What is one moment, and beginnings and ends with what they are of; each under a number."""
    points = sorted({point for one in said for point in (one.point, one.beside) if point})
    known = frozenset(points)
    found = [Constraint(one, other, 0, 0) for one, other in joined]
    found += [tie for point in points for tie in _phases(point, known)]
    return tuple(replace(tie, reason=f"{TIE}{n}") for n, tie in enumerate(dict.fromkeys(found)))


def _settled(
    said: dict[int, Statement], ties: Sequence[Constraint]
) -> tuple[Mapping[str, When], list[tuple[Statement, ...]]]:
    conflicts: list[tuple[Statement, ...]] = []
    while len(conflicts) < MOST:
        turns = [strictly(n, one) for n, one in said.items() if one.when is None]
        order = tightened({}, [*(turn for turn in turns if turn is not None), *ties])
        if not order.conflict:
            order = tightened(whens(said), [*(constraint(n, one) for n, one in said.items()), *ties])
        numbers = _members(order)
        if not order.conflict:
            return order.moments, conflicts
        if not numbers:
            break
        conflicts.append(tuple(said[n] for n in numbers))
        said = {n: one for n, one in said.items() if n not in numbers}
    return {}, conflicts


def _members(order: Order) -> list[int]:
    """The numbers of the statements in a conflict; a bound is that of a statement's own date."""
    found = [each.reason for each in order.conflict if isinstance(each, Constraint)]
    found += [each.moment.split()[-1] for each in order.conflict if isinstance(each, Bound)]
    return sorted({int(number) for number in found if number.isdigit()})


def _islands(
    said: Sequence[Statement], ties: Sequence[Constraint]
) -> Iterator[tuple[list[int], list[Constraint]]]:
    """The statements and ties of each island, in the order of their first statements."""
    heads: dict[str, str] = {}
    for one in said:
        _join(heads, one.point, one.beside or one.point)
    for tie in ties:
        _join(heads, tie.before, tie.after)
    islands: defaultdict[str, list[int]] = defaultdict(list)
    tied: defaultdict[str, list[Constraint]] = defaultdict(list)
    for number, one in enumerate(said):
        islands[_head(heads, one.point)].append(number)
    for tie in ties:
        tied[_head(heads, tie.before)].append(tie)
    for head, numbers in islands.items():
        if len(numbers) > 1 or tied[head]:  # a lone statement neither bounds nor contradicts anything
            yield numbers, tied[head]


def _phases(point: str, known: Container[str]) -> Iterator[Constraint]:
    """A happening is not before its beginning nor after its end."""
    if point.endswith(" (begin)"):
        whole = point.removesuffix(" (begin)")
        yield Constraint(point, whole)
        if f"{whole} (end)" in known:
            yield Constraint(point, f"{whole} (end)")
    if point.endswith(" (end)"):
        yield Constraint(point.removesuffix(" (end)"), point)


def _join(heads: dict[str, str], one: str, other: str) -> None:
    first, second = _head(heads, one), _head(heads, other)
    if first != second:
        heads[second] = first


def _head(heads: dict[str, str], point: str) -> str:
    """The point that stands for an island; the way to it is cut short for the next time."""
    path = []
    while (above := heads.setdefault(point, point)) != point:
        path.append(point)
        point = above
    heads.update(dict.fromkeys(path, point))
    return point


def quotes_of(said: Iterable[Statement]) -> tuple[Quote, ...]:
    """The first passage of each statement, each passage once."""
    return tuple(dict.fromkeys(one.quotes[0] for one in said))
