"""The knowledge graph in figures: what its nodes are, how they are joined, who is in the middle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from timeline.views.json import Json
from timeline.views.layout import FAINT, heading, page, plain_table
from timeline.views.shown import shown_inline

FOREMOST = 10


def graph_page(graph: Json) -> RenderableType:
    """Counts of a node-link graph, and the nodes with the most links."""
    nodes, links = graph["nodes"], graph["links"]
    if not nodes:
        return Text("The graph of this case is empty.")
    hint = Text("`timeline graph --json` prints the graph, `timeline export graphml` writes it", style=FAINT)
    return page(
        [
            _counts("Nodes", (node["kind"] for node in nodes)),
            _counts("Links", (str(link["key"]).partition("#")[0] for link in links)),
            _foremost(nodes, links),
            hint,
        ]
    )


def _counts(title: str, kinds: Iterable[str]) -> Group:
    """How often each kind occurs, the most frequent first."""
    table = plain_table("", "")
    for kind, number in sorted(Counter(kinds).items(), key=lambda pair: (-pair[1], pair[0])):
        table.add_row(Text(f"{number:>6,}"), shown_inline(kind))
    return Group(heading(title), table)


def _foremost(nodes: Iterable[Json], links: Iterable[Json]) -> Group:
    """The entities that are joined to most."""
    degrees: Counter[str] = Counter()
    for link in links:
        degrees.update((link["source"], link["target"]))
    entities = [node for node in nodes if node["kind"] != "event"]
    first = sorted(entities, key=lambda node: (-degrees[node["id"]], node["id"]))[:FOREMOST]
    table: Table = plain_table("", "")
    for node in first:
        table.add_row(Text(f"{degrees[node['id']]:>6,}"), shown_inline(node["name"]))
    return Group(heading("Most links"), table)
