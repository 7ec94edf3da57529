"""The knowledge graph as GraphML, for Gephi, yEd, Cytoscape and networkx."""

from __future__ import annotations

from typing import BinaryIO

from timeline.case import Case
from timeline.graph import graphml


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
