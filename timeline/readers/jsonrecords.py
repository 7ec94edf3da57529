"""Tables as a JSON document: a list of objects, or an object that holds one, each object a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import decode
from timeline.readers.dayorder import in_one_order
from timeline.readers.jsonlines import row_of
from timeline.readers.jsonplaces import Value, items, members, value_at, values_of
from timeline.readers.plain import faults
from timeline.readers.received import Received

_OPENING = re.compile(rb"\s*[\[{]")
_SPACE = re.compile(r"\s*")


class JsonRecords:
    """JSON documents as other programs export them."""

    name = "json-records"

    def reads(self, received: Received) -> bool:
        """By its name and its first sign."""
        return received.suffix == ".json" and bool(
            _OPENING.match(received.head.removeprefix(b"\xef\xbb\xbf"))
        )

    def read(self, received: Received) -> Text:
        """A row per object of the longest list; a document that is broken is read for its words alone."""
        decoded = decode(received.data)
        body = decoded.body
        text = Text(replace(received.source, kind="table"), body, problems=faults(received, decoded))
        whole = value_at(body, 0, len(body))
        if whole is None:
            message = "is no sound JSON; only its words can be searched"
            problem = Problem(text.source.path, message, Grade.FAULT, "broken-record")
            return replace(text, problems=(*text.problems, problem))
        mapped = {header.lower(): name for header, name in received.facts.columns.items()}
        rows = tuple(
            row_of(one.start, one.end, values_of(body, one.start), mapped) for one in _records(body, whole)
        )
        return in_one_order(replace(text, rows=rows), received.facts)


def _records(body: str, whole: object) -> list[Value]:
    """The objects of the longest list, at the top or one below; else the document itself."""
    found = _SPACE.match(body)
    start = found.end() if found else 0
    if isinstance(whole, list):
        return [*_objects(body, start)]
    lists = [value for value in members(body, start) if isinstance(value.found, list)] if whole else []
    best: list[Value] = max((list(_objects(body, v.start)) for v in lists), key=len, default=[])
    return best or ([Value("", start, len(body), whole)] if isinstance(whole, dict) else [])


def _objects(body: str, start: int) -> Iterator[Value]:
    return (item for item in items(body, start) if isinstance(item.found, dict))
