"""Order beside brute force, and how long a large network takes.

    python benchmarks/order.py [NETWORKS]        10,000 networks unless told otherwise

Every random network has up to 8 moments in a calendar of nine days, in small ones one of them may be
undated. Brute force tries the days one by one; a contradiction is compared with every closed chain
of constraints and bounds, tried one by one. Then 100,000 constraints over 50,000 moments, once all
"at least so many days after", once half of them "and at most".
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.dates.order import Bound, Constraint, Order, Side, tightened
from timeline.model.when import When

FIRST = date(2016, 8, 1)
CALENDAR = 9
UNDATED = (-100, 100)  # for brute force; no chain of these networks leads half as far
Edge = tuple[str, str, int, Constraint | Bound]


@dataclass(frozen=True)
class Network:
    """Moments within days of the calendar, and what is said of their order."""

    windows: Mapping[str, tuple[int, int]]
    constraints: tuple[Constraint, ...]

    @property
    def moments(self) -> dict[str, When]:
        """The windows as moments."""
        return {name: as_when(window) for name, window in self.windows.items()}


def as_when(window: tuple[int, int]) -> When:
    """Days of the calendar as a moment."""
    low, high = window
    return When() if window == UNDATED else When(FIRST + timedelta(low), FIRST + timedelta(high))


def random_network(seed: int) -> Network:
    """Two to eight moments with as many constraints, of all four kinds."""
    chance = random.Random(seed)
    names = [f"m{n}" for n in range(chance.randint(2, 8))]
    windows = {name: random_window(chance) for name in names}
    if len(names) < 5 and chance.random() < 0.5:
        windows[names[-1]] = UNDATED
    count = chance.randint(1, len(names) + 1)
    return Network(windows, tuple(random_constraint(chance, names) for _ in range(count)))


def random_window(chance: random.Random) -> tuple[int, int]:
    """A first and a last day of the calendar."""
    low = chance.randrange(CALENDAR)
    return low, min(CALENDAR - 1, low + chance.randrange(CALENDAR))


def random_constraint(chance: random.Random, names: Sequence[str]) -> Constraint:
    """Before, strictly before, the same day, or between two numbers of days."""
    one, other = chance.sample(names, 2)
    least = chance.randrange(-2, 4)
    kinds = ((0, None), (1, None), (0, 0), (least, least + chance.randrange(4)), (least, None))
    return Constraint(one, other, *chance.choice(kinds))


# --- brute force -----------------------------------------------------------------------------


def brute_bounds(network: Network) -> dict[str, tuple[int, int]] | None:
    """The first and last day of each moment in any solution; None where there is no solution."""
    found = {}
    for name, (low, high) in network.windows.items():
        days = range(low, high + 1)
        first = next((day for day in days if solvable(network, name, day)), None)
        if first is None:
            return None
        found[name] = first, next(day for day in reversed(days) if solvable(network, name, day))
    return found


def solvable(network: Network, name: str, day: int) -> bool:
    """Whether days can be found for all moments when one has this day."""
    others = [other for other in network.windows if other != name]
    return any(True for _ in solutions(network, others, {name: day}))


def solutions(network: Network, open_names: Sequence[str], known: dict[str, int]) -> Iterator[dict[str, int]]:
    """Every choice of days, one moment after the other."""
    if not all(allowed(each, known) for each in network.constraints):
        return
    if not open_names:
        yield known
        return
    low, high = network.windows[open_names[0]]
    for day in range(low, high + 1):
        yield from solutions(network, open_names[1:], {**known, open_names[0]: day})


def allowed(constraint: Constraint, known: Mapping[str, int]) -> bool:
    """Whether the days chosen so far satisfy a constraint."""
    if constraint.before not in known or constraint.after not in known:
        return True
    days = known[constraint.after] - known[constraint.before]
    return constraint.least <= days and (constraint.most is None or days <= constraint.most)


def smallest_contradiction(network: Network, most: int) -> int | None:
    """The members of the smallest closed chain that cannot hold, of at most so many; else None."""
    edges = edges_of(network)
    names = ["", *network.windows]
    sizes = [size for n, name in enumerate(names) for size in closed_chains(name, names[n:], edges, most)]
    return min(sizes, default=None)


def edges_of(network: Network) -> dict[str, list[Edge]]:
    """Least days from one name to another; the empty name is the first day of the calendar."""
    edges: dict[str, list[Edge]] = {name: [] for name in ("", *network.windows)}
    for each in network.constraints:
        edges[each.before].append((each.before, each.after, each.least, each))
        if each.most is not None:
            edges[each.after].append((each.after, each.before, -each.most, each))
    for name, (low, high) in network.windows.items():
        if (low, high) == UNDATED:
            continue
        edges[""].append(("", name, low, Bound(name, Side.EARLIEST, FIRST + timedelta(low))))
        edges[name].append((name, "", -high, Bound(name, Side.LATEST, FIRST + timedelta(high))))
    return edges


def closed_chains(
    start: str, names: Sequence[str], edges: Mapping[str, Sequence[Edge]], most: int
) -> Iterator[int]:
    """The sizes of all contradictions that begin at a name and pass others of the list once."""
    chains: list[tuple[Edge, ...]] = [(edge,) for edge in edges[start]]
    while chains:
        chain = chains.pop()
        end = chain[-1][1]
        if end == start:
            if sum(days for _, _, days, _ in chain) > 0:
                yield len({said for _, _, _, said in chain})
        elif len(chain) < most and end in names and end not in {edge[0] for edge in chain}:
            chains += [(*chain, edge) for edge in edges[end]]


# --- the comparison --------------------------------------------------------------------------


def mismatch(network: Network) -> str:
    """What `tightened` and brute force disagree on; empty if nothing."""
    order, expected = tightened(network.moments, network.constraints), brute_bounds(network)
    if expected is None:
        return conflict_mismatch(network, order)
    if order.conflict:
        return f"a contradiction that is none: {order.conflict}"
    bounds = {name: (when.earliest, when.latest) for name, when in order.moments.items()}
    days = {name: as_bounds(window) for name, window in expected.items()}
    return "" if bounds == days else f"{bounds} is not {days}"


def as_bounds(window: tuple[int, int]) -> tuple[date, date]:
    """The bounds that brute force found; near the end of what it tries, there are none."""
    low, high = window
    return (
        date.min if low < UNDATED[0] / 2 else FIRST + timedelta(low),
        date.max if high > UNDATED[1] / 2 else FIRST + timedelta(high),
    )


def conflict_mismatch(network: Network, order: Order) -> str:
    """What is wrong with a named contradiction: it holds, can do without a member, is not smallest."""
    conflict = order.conflict
    if not conflict or can_hold(conflict):
        return f"no contradiction: {conflict}"
    if not all(can_hold([each for each in conflict if each is not left]) for left in conflict):
        return f"not minimal: {conflict}"
    smallest = smallest_contradiction(network, len(conflict))
    return "" if smallest == len(conflict) else f"{smallest} members would do: {conflict}"


def can_hold(said: Sequence[Constraint | Bound]) -> bool:
    """Whether these can all hold: every pair of days is pushed apart until nothing moves."""
    names = dict.fromkeys(name for each in said for name in names_in(each))
    windows = dict.fromkeys(names, (-1000, 1000))
    for each in said:
        if isinstance(each, Bound):
            day, (low, high) = (each.day - FIRST).days, windows[each.moment]
            windows[each.moment] = (day, high) if each.side is Side.EARLIEST else (low, day)
    constraints = tuple(each for each in said if isinstance(each, Constraint))
    edges = [edge for leaving in edges_of(Network(windows, constraints)).values() for edge in leaving]
    days = dict.fromkeys(("", *names), 0)
    for _ in range(len(days) + 1):
        for start, end, least, _ in edges:
            days[end] = max(days[end], days[start] + least)
    return all(days[end] >= days[start] + least for start, end, least, _ in edges)


def names_in(said: Constraint | Bound) -> tuple[str, ...]:
    """The moments that a member of a contradiction names."""
    return (said.moment,) if isinstance(said, Bound) else (said.before, said.after)


# --- a large network -------------------------------------------------------------------------


def large_network(
    moments: int, constraints: int, *, bounded: bool
) -> tuple[dict[str, When], list[Constraint]]:
    """An acyclic network around days that satisfy it; every third moment is dated."""
    chance = random.Random(2016)
    days = sorted(chance.randrange(700_000, 740_000) for _ in range(moments))
    whens = {f"m{n}": dated(day, chance) if n % 3 == 0 else When() for n, day in enumerate(days)}
    said = []
    while len(said) < constraints:
        one, other = sorted(chance.sample(range(moments), 2))
        apart = days[other] - days[one]
        most = apart + chance.randrange(300) if bounded and chance.random() < 0.5 else None
        said.append(Constraint(f"m{one}", f"m{other}", max(0, apart - chance.randrange(300)), most))
    return whens, said


def dated(day: int, chance: random.Random) -> When:
    """Bounds of up to two years around a day."""
    return When(date.fromordinal(day - chance.randrange(365)), date.fromordinal(day + chance.randrange(365)))


def compare(networks: int) -> int:
    """Print how many random networks brute force judges otherwise; their number."""
    drawn = [random_network(seed) for seed in range(networks)]
    found = [text for network in drawn if (text := mismatch(network))]
    refused = sum(bool(tightened(each.moments, each.constraints).conflict) for each in drawn)
    print(f"{networks:,} networks of up to 8 moments, {refused:,} contradictory: {len(found)} mismatches")
    print("".join(f"  {text}\n" for text in found[:5]), end="")
    return len(found)


def measure() -> None:
    """Print how long the large networks take."""
    for bounded, words in ((False, "at least"), (True, "half of them also at most")):
        whens, said = large_network(50_000, 100_000, bounded=bounded)
        start = time.process_time()
        tightened(whens, said)
        taken = time.process_time() - start
        print(f"{len(said):,} constraints ({words}) over {len(whens):,} moments: {taken:.2f} s")


def main(networks: int) -> int:
    """Print both; 1 if there is a mismatch."""
    mismatches = compare(networks)
    measure()
    return min(1, mismatches)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
