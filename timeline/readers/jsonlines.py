"""Tables as JSON lines: one record a line, each value at its exact place.

A text stands at its place without its quotes; a list gives numbered cells ("people#2"); an object
within a record and null give none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.dayorder import in_one_order
from timeline.readers.layout import lines_of
from timeline.readers.plain import faults
from timeline.readers.received import Received

_SPACE = re.compile(r"\s*")
_DECODER = json.JSONDecoder()
_MOST_BROKEN = 20


class Value(NamedTuple):
    """A value with its key and its place."""

    key: str
    start: int
    end: int
    found: object


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
                rows += [_row(line.start, line.end, values, mapped)] if values is not None else []
                broken += [line.start] if values is None else []
        whole = replace(text, rows=tuple(rows), problems=(*text.problems, *_faults(text, broken)))
        return in_one_order(whole)


def record(body: str, start: int, end: int) -> tuple[Value, ...] | None:
    """The values of the object that fills a stretch of text, or None if none does."""
    try:
        whole = json.loads(body[start:end])
    except (ValueError, RecursionError):
        return None
    return tuple(_object(body, start)) if isinstance(whole, dict) else None


def _object(body: str, start: int) -> Iterator[Value]:
    """The values of an object that is one, with their places."""
    place = _after(body, start)
    while body[place] != "}":
        key, place = _DECODER.raw_decode(body, place)
        place = _after(body, _skipped(body, place))
        found, stop = _DECODER.raw_decode(body, place)
        yield from _values(body, str(key).strip().lower(), place, stop, found)
        place = _next(body, stop)


def _values(body: str, key: str, start: int, end: int, found: object) -> Iterator[Value]:
    """A value as one or, if it is a list, as many."""
    if not isinstance(found, list):
        yield Value(key, start, end, found)
        return
    place = _after(body, start)
    while body[place] != "]":
        item, stop = _DECODER.raw_decode(body, place)
        yield Value(key, place, stop, item)
        place = _next(body, stop)


def _after(body: str, place: int) -> int:
    """Where the next thing stands behind the sign that is here."""
    return _skipped(body, place + 1)


def _next(body: str, place: int) -> int:
    """Where the next element stands behind its comma, or the closing sign."""
    place = _skipped(body, place)
    return _after(body, place) if body[place] == "," else place


def _skipped(body: str, place: int) -> int:
    found = _SPACE.match(body, place)
    return found.end() if found else place


def _row(start: int, end: int, values: tuple[Value, ...], mapped: Mapping[str, str]) -> Row:
    cells: dict[str, Cell] = {}
    seen: dict[str, int] = {}
    for value in values:
        if value.found is None or isinstance(value.found, dict | list):
            continue
        name = mapped.get(value.key, value.key)
        seen[name] = seen.get(name, 0) + 1
        cells[name if seen[name] == 1 else f"{name}#{seen[name]}"] = _cell(value)
    return Row("table", start, end, cells)


def _cell(value: Value) -> Cell:
    """A value at its place, a text without its quotes."""
    if isinstance(value.found, str):
        return Cell(value.start + 1, value.end - 1, value.found.strip())
    return Cell(value.start, value.end, json.dumps(value.found))


def _faults(text: Text, broken: list[int]) -> Iterator[Problem]:
    for start in broken[:_MOST_BROKEN]:
        where = f"{text.source.path}:{text.line_of(start)}"
        yield Problem(where, "is no JSON object; the line was left out", Grade.FAULT, "broken-record")
    if len(broken) > _MOST_BROKEN:
        message = f"and {len(broken) - _MOST_BROKEN} more lines are no JSON objects"
        yield Problem(text.source.path, message, Grade.FAULT, "broken-record")
