"""The whole case as JSON, in the shapes that `--json` prints: one document, or a line for each record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from timeline.case import Case
from timeline.model.mention import Kind
from timeline.views.json import Json as Shape
from timeline.views.json import document, event_shape, gap_shape, line, when_shape
from timeline.views.json_cards import entity_shapes, source_shape

LOST = ("the full texts of the sources (their quotes are there, with offsets)",)


class Json:
    """Everything that was found, in one document."""

    name, suffix = "json", ".json"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """One document; only the texts themselves stay behind."""
        out.write(document(whole_shape(case)).encode("utf-8", "backslashreplace"))
        return LOST


def whole_shape(case: Case) -> Shape:
    """The case with all its lists, in their own order."""
    return {
        "title": case.title,
        "as_of": when_shape(case.as_of),
        "sources": [source_shape(source) for source in case.sources()],
        "people": entity_shapes(case, Kind.PERSON),
        "posts": entity_shapes(case, Kind.POST),
        "organisations": entity_shapes(case, Kind.ORGANISATION),
        "groups": entity_shapes(case, Kind.GROUP),
        "documents": entity_shapes(case, Kind.DOCUMENT),
        "matters": entity_shapes(case, Kind.MATTER),
        "events": [event_shape(case, event) for event in case.events()],
        "gaps": [gap_shape(case, gap) for gap in case.gaps()],
    }


class JsonLines:
    """Everything that was found, a line each."""

    name, suffix = "jsonl", ".jsonl"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A line per source, entity, event and gap, each with its type first."""
        for record in records(case):
            out.write(line(record).encode("utf-8", "backslashreplace"))
        return LOST


def records(case: Case) -> Iterator[Shape]:
    """Every record with its type, in the order sources, entities, events, gaps."""
    yield from ({"type": "source"} | source_shape(source) for source in case.sources())
    yield from ({"type": shape["id"].partition("/")[0]} | shape for shape in entity_shapes(case))
    yield from ({"type": "event"} | event_shape(case, event) for event in case.events())
    yield from ({"type": "gap"} | gap_shape(case, gap) for gap in case.gaps())
