"""The case as a graph: `build` makes it with networkx, `paths` finds paths that respect time without it."""

from timeline.graph.build import gexf, graph_of, graphml, node_link

__all__ = ["gexf", "graph_of", "graphml", "node_link"]
