"""The knowledge graph of a case, made on demand: a view, never the truth.

Nodes are people, posts, organisations, groups, documents, matters and events. Edges go from who
took a part to the event, from the event to what it is about, and from a person to a post held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.model.when import When

if TYPE_CHECKING:
    from networkx import MultiDiGraph

Attributes = dict[str, str | int]

_MADE = re.compile(rb' lastmodifieddate="[^"]*"')
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graph_of(case: Case) -> MultiDiGraph[str]:
    """Everyone and everything on record, joined by the parts they took and the posts they held."""
    from networkx import MultiDiGraph  # heavy: loaded only when a graph is asked for

    graph: MultiDiGraph[str] = MultiDiGraph(title=case.title, as_of=case.as_of.edtf)
    for entity in case.entities():
        graph.add_node(entity.id, kind=entity.kind.value, name=entity.name, **_holding(entity.held))
    for event in case.events():
        graph.add_node(event.id, **_event(event))
        for source, target, role, attributes in _links(event):
            graph.add_edge(source, target, key=_key(graph, source, target, role), role=role, **attributes)
    for tenure in case.tenures():
        if tenure.person is not None:
            role = _key(graph, tenure.person, tenure.post, "held")
            graph.add_edge(
                tenure.person, tenure.post, key=role, role="held", **_period(tenure.start, tenure.end)
            )
    return graph


def _holding(held: bool) -> Attributes:
    return {} if held else {"held": "no"}


def _event(event: Event) -> Attributes:
    return {
        "kind": "event",
        "name": event.title,
        "event": event.kind,
        "status": event.status,
        **_dates(event.when),
        **_words(event.evidence[0]),
    }


def _dates(when: When) -> Attributes:
    """EDTF, and both bounds where they are known."""
    sides = {"earliest": when.earliest, "latest": when.latest}
    known = {name: day.isoformat() for name, day in sides.items() if day not in (day.min, day.max)}
    return {"when": when.edtf, **known}


def _period(start: When, end: When) -> Attributes:
    return {"from": start.edtf, "to": end.edtf}


def _words(quote: Quote) -> Attributes:
    return {"source": quote.source, "start": quote.start, "end": quote.end, "quote": quote.exact}


def _links(event: Event) -> Iterator[tuple[str, str, str, Attributes]]:
    """Edges of one event: each part once, then what it is about, then who says so."""
    for part in event.parts:
        yield part.id, event.id, part.role, {"as": part.words}
    for subject in event.about:
        yield event.id, subject, "about", {}
    if event.speaker is not None:
        yield event.speaker, event.id, "says", {}


def _key(graph: MultiDiGraph[str], source: str, target: str, role: str) -> str:
    """The role, numbered where two nodes are joined by it more than once."""
    taken = list(graph[source][target]) if graph.has_edge(source, target) else []
    count = sum(str(key).partition("#")[0] == role for key in taken)
    return f"{role}#{count + 1}" if count else role


def node_link(case: Case) -> dict[str, Any]:
    """The graph as node-link JSON, nodes and edges in the case's order."""
    from networkx import node_link_data

    data: dict[str, Any] = node_link_data(graph_of(case), edges="links")
    return data


def graphml(case: Case) -> bytes:
    """The graph as GraphML, the same bytes each time; letters that XML forbids are shown as codes."""
    from networkx import write_graphml_xml

    out = BytesIO()
    write_graphml_xml(_without_codes(case), out, encoding="utf-8", prettyprint=True, named_key_ids=True)
    return out.getvalue()


def gexf(case: Case) -> bytes:
    """The graph as GEXF without the day of its making, the same bytes each time."""
    from networkx import write_gexf

    out, graph = BytesIO(), _without_codes(case)
    for _, attributes in graph.nodes(data=True):
        attributes["label"] = attributes.get("name", "")
    write_gexf(graph, out, encoding="utf-8", prettyprint=True)
    return _MADE.sub(b"", out.getvalue())


def _without_codes(case: Case) -> MultiDiGraph[str]:
    """The graph with letters that XML forbids shown as codes."""
    from networkx import MultiDiGraph

    graph = graph_of(case)
    clean: MultiDiGraph[str] = MultiDiGraph()
    clean.graph.update(_clean(graph.graph))
    for node, attributes in graph.nodes(data=True):
        clean.add_node(_printable(node), **_clean(attributes))
    for source, target, key, attributes in graph.edges(keys=True, data=True):
        clean.add_edge(_printable(source), _printable(target), key=_printable(key), **_clean(attributes))
    return clean


def _clean(attributes: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _printable(value) if isinstance(value, str) else value for name, value in attributes.items()
    }


def _printable(words: str) -> str:
    return _NOT_XML.sub(lambda letter: f"\\x{ord(letter[0]):02x}", words)
