"""Markdown, with the facts of its front matter. The body keeps the raw text, signs and all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from timeline.model.source import Mark, Source, Text
from timeline.model.when import When
from timeline.readers.charset import decode
from timeline.readers.layout import marks_of
from timeline.readers.pipes import PipeTable, pipe_tables
from timeline.readers.plain import faults, known_by_head
from timeline.readers.received import Received
from timeline.readers.written import from_words

_FENCE = re.compile(r"---[ \t]*\n")
_FIELD = re.compile(r"(?P<key>[A-Za-z][\w -]*?)[ \t]*:[ \t]*(?P<value>\S[^\n]*?)?[ \t]*$", re.MULTILINE)
_OURS = MappingProxyType(
    {
        "title": "title",
        "subject": "title",
        "date": "written",
        "written": "written",
        "published": "written",
        "dated": "written",
        "author": "author",
        "by": "author",
        "kind": "kind",
        "type": "kind",
    }
)


class FrontMatter(NamedTuple):
    """The fields between the two fences at the top, and where they end."""

    end: int
    fields: Mapping[str, str]


class Markdown:
    """Markdown files, minutes kept in a repository among them."""

    name = "markdown"

    def reads(self, received: Received) -> bool:
        """By its name, or by a fence on the first line."""
        return received.suffix in (".md", ".markdown") or bool(
            _FENCE.match(received.head[:8].decode("latin-1"))
        )

    def read(self, received: Received) -> Text:
        """The raw text, its headings, paragraphs, items and tables below the front matter."""
        decoded = decode(received.data)
        front = front_matter(decoded.body)
        tables = pipe_tables(decoded.body, front.end, received.facts.columns)
        marks = tuple(_marks(decoded.body, front.end, tables))
        rows = tuple(row for table in tables for row in table.rows)
        source = _stated(received, front.fields)
        text = Text(source, decoded.body, marks, rows, faults(received, decoded))
        return known_by_head(text, received, front.end)


def front_matter(body: str) -> FrontMatter:
    """The `key: value` lines between `---` and `---` at the very top; nested values are left out."""
    opening = _FENCE.match(body)
    closing = (
        re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE).search(body, opening.end()) if opening else None
    )
    if not opening or not closing:
        return FrontMatter(0, {})
    fields = _FIELD.finditer(body, opening.end(), closing.start())
    lines = {field["key"].lower(): _unquoted(field["value"] or "") for field in fields}
    if not lines:
        return FrontMatter(0, {})
    return FrontMatter(min(closing.end() + 1, len(body)), lines)


def _marks(body: str, start: int, tables: Sequence[PipeTable]) -> Iterator[Mark]:
    """The front matter and the layout between tables, whose lines carry no marks."""
    if start:
        yield Mark("front-matter", 0, start)
    for table in tables:
        yield from marks_of(body, start, table.start)
        start = min(table.end + 1, len(body))
    yield from marks_of(body, start)


def _stated(received: Received, fields: Mapping[str, str]) -> Source:
    """What the front matter states; the first field of a meaning wins."""
    ours: dict[str, str] = {}
    for key, value in fields.items():
        if key in _OURS and value:
            ours.setdefault(_OURS[key], value)
    words = ours.pop("written", "")
    written = from_words(words, received.terms, day_first=received.source.day_first) if words else When()
    kind = ours.get("kind", received.source.kind).lower()
    source = replace(received.source, kind=kind, title=ours.get("title", ""), author=ours.get("author", ""))
    if written.is_open:
        return source
    return replace(
        source, written=written.because(f'the front matter, "{words}"'), written_from="front matter"
    )


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value
