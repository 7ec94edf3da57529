"""The search for earliest possible days over the graphs of other libraries; run by `exposure.py`.

    python exposure_peers.py networkx|rustworkx CONTACTS.json

Both libraries hold contacts as edges with a day each. Their shortest paths know no waiting (an edge can be
taken only on its day), so the search walks their neighbours with a queue of days.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from heapq import heappop, heappush
from pathlib import Path
from typing import Any

Contacts = list[tuple[str, list[str], int]]
Edges = Callable[[Any], Iterable[tuple[Any, int]]]


def rivals() -> tuple[str, ...]:
    """The libraries, by their names."""
    return "networkx", "rustworkx"


def earliest(edges: Edges, seeds: Iterable[tuple[Any, int]]) -> dict[Any, int]:
    """Dijkstra's search where an edge can be taken on its day or not at all."""
    heard: dict[Any, int] = {}
    queue = [(day, who) for who, day in seeds]
    while queue:
        day, who = heappop(queue)
        if who in heard:
            continue
        heard[who] = day
        for other, on in edges(who):
            if on >= day and other not in heard:
                heappush(queue, (on, other))
    return heard


def networkx_edges(contacts: Contacts) -> tuple[Edges, Callable[[str], Any]]:
    """A multigraph of networkx."""
    from networkx import MultiDiGraph

    graph: MultiDiGraph[str] = MultiDiGraph()
    for teller, hearers, day in contacts:
        graph.add_edges_from((teller, hearer, {"day": day}) for hearer in hearers)

    def edges(who: str) -> Iterable[tuple[str, int]]:
        if who not in graph:
            return ()
        return ((other, told["day"]) for _, other, told in graph.out_edges(who, data=True))

    return edges, lambda name: name


def rustworkx_edges(contacts: Contacts) -> tuple[Edges, Callable[[str], Any]]:
    """A multigraph of rustworkx, whose nodes are numbers."""
    import rustworkx

    names = sorted({name for teller, hearers, _ in contacts for name in (teller, *hearers)})
    graph = rustworkx.PyDiGraph(multigraph=True)
    number = dict(zip(names, graph.add_nodes_from(names), strict=True))
    graph.add_edges_from(
        [(number[teller], number[hearer], day) for teller, hearers, day in contacts for hearer in hearers]
    )
    return lambda who: ((other, day) for _, other, day in graph.out_edges(who)), lambda name: number[name]


def peak() -> float:
    """The most memory that this process has used; what its parent used before it began is not counted."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main(name: str, path: str) -> None:
    """Build the graph, search, and print what it took."""
    told = json.loads(Path(path).read_text(encoding="utf-8"))
    begun = time.perf_counter()
    edges, node = (networkx_edges if name == "networkx" else rustworkx_edges)(told["contacts"])
    built = time.perf_counter()
    heard = earliest(edges, [(node(who), day) for who, day in told["seeds"]])
    done = time.perf_counter()
    print(
        json.dumps(
            {
                "people": len(heard),
                "days": sum(heard.values()),
                "build": (built - begun) * 1000,
                "search": (done - built) * 1000,
                "megabytes": peak(),
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
