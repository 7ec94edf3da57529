"""Tables as JSON lines: one record a line, each value at its exact place.

A text stands at its place without its quotes; a list gives numbered cells ("people#2"), an object within
a record cells under dotted names ("user.name"), null none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.dayorder import in_one_order
from timeline.readers.jsonplaces import Value, cell_of, record
from timeline.readers.layout import lines_of
from timeline.readers.plain import faults
from timeline.readers.received import Received

_MOST_BROKEN = 20


class JsonLines:
    """Records as programs hand them on, one JSON object a line."""

    name = "json-lines"

    def reads(self, received: Received) -> bool:
        """By its name."""
        return received.suffix in (".jsonl", ".ndjson")

    def read(self, received: Received) -> Text:
        """The raw text with a row per line; a line that is no object is a problem with its number."""
        decoded = decode(received.data)
        source = replace(received.source, kind="table")
        text = Text(source, decoded.body, problems=faults(received, decoded))
        mapped = {header.lower(): name for header, name in received.facts.columns.items()}
        rows: list[Row] = []
        broken: list[int] = []
        for line in lines_of(decoded.body):
            if line.words:
                values = record(decoded.body, line.start, line.end)
                rows += [row_of(line.start, line.end, values, mapped)] if values is not None else []
                broken += [line.start] if values is None else []
        whole = replace(text, rows=tuple(rows), problems=(*text.problems, *_faults(text, broken)))
        return in_one_order(whole, received.facts)


def row_of(start: int, end: int, values: Iterable[Value], mapped: Mapping[str, str]) -> Row:
    """A record as a row: several values of one key are numbered, null and empty lists give no cell."""
    cells: dict[str, Cell] = {}
    seen: dict[str, int] = {}
    for value in values:
        if value.found is None or isinstance(value.found, dict | list):
            continue
        name = mapped.get(value.key, value.key)
        seen[name] = seen.get(name, 0) + 1
        cells[name if seen[name] == 1 else f"{name}#{seen[name]}"] = cell_of(value)
    return Row("table", start, end, cells)


def _faults(text: Text, broken: list[int]) -> Iterator[Problem]:
    for start in broken[:_MOST_BROKEN]:
        where = f"{text.source.path}:{text.line_of(start)}"
        yield Problem(where, "is no JSON object; the line was left out", Grade.FAULT, "broken-record")
    if len(broken) > _MOST_BROKEN:
        message = f"and {len(broken) - _MOST_BROKEN} more lines are no JSON objects"
        yield Problem(text.source.path, message, Grade.FAULT, "broken-record")
