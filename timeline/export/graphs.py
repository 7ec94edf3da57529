"""The knowledge graph for other programs: GraphML for yEd, Cytoscape and networkx, GEXF for Gephi."""

from __future__ import annotations

from typing import BinaryIO

from timeline.case import Case
from timeline.graph import gexf, graphml


class GraphMl:
    """Entities and events as nodes; parts, subjects and tenures as edges."""

    name, suffix = "graphml", ".graphml"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """The graph; what is no node and no edge stays behind."""
        out.write(graphml(case))
        return (
            f"{len(case.gaps())} gaps, which join nothing",
            "the texts of the sources, and all but the first quote of each event",
            "reasons of dates and identities",
        )


class Gexf:
    """The same graph, with the dates of its nodes and edges as attributes."""

    name, suffix = "gexf", ".gexf"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """The graph; what is no node and no edge stays behind."""
        out.write(gexf(case))
        return (
            f"{len(case.gaps())} gaps, which join nothing",
            "the texts of the sources, and all but the first quote of each event",
            "bounds of dates but as attributes: nothing moves on Gephi's own time line",
            "reasons of dates and identities",
        )
