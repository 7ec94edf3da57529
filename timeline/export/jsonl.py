"""The whole case as JSON lines: one record each, with its type, for programs that read in a stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from timeline.case import Case
from timeline.export.json import LOST
from timeline.views.json import Json, event_shape, gap_shape, line
from timeline.views.json_cards import entity_shapes, source_shape


class JsonLines:
    """Everything that was found, a line each."""

    name, suffix = "jsonl", ".jsonl"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A line per source, entity, event and gap, each with its type first."""
        for record in records(case):
            out.write(line(record).encode("utf-8", "backslashreplace"))
        return LOST


def records(case: Case) -> Iterator[Json]:
    """Every record with its type, in the order sources, entities, events, gaps."""
    yield from ({"type": "source"} | source_shape(source) for source in case.sources())
    yield from ({"type": shape["id"].partition("/")[0]} | shape for shape in entity_shapes(case))
    yield from ({"type": "event"} | event_shape(case, event) for event in case.events())
    yield from ({"type": "gap"} | gap_shape(case, gap) for gap in case.gaps())
