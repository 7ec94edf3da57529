"""Blocks of a page laid out as one text: where each stands, and the rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row, Text
from timeline.readers.table import names_of, row_of

BETWEEN_CELLS = " | "


class Block(NamedTuple):
    """A stretch of a page that stands apart: a heading, paragraph, item or table row."""

    kind: str
    words: str
    value: str = ""
    cells: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()  # of the table that the row belongs to
    inner: tuple[Mark, ...] = ()  # marks within it, placed from its first character


def laid_out(text: Text, blocks: Sequence[Block], columns: Mapping[str, str]) -> Text:
    """Blocks as one body, with their marks and rows at their places."""
    marks, rows = list[Mark](), list[Row]()
    pieces: list[str] = []
    length, above = 0, ""
    for block in blocks:
        gap = _gap(above, block.kind)
        start, end = length + len(gap), length + len(gap) + len(block.words)
        pieces += (gap, block.words)
        length, above = end, block.kind
        if block.headers:
            rows += _rows(block, start, columns)
        else:
            marks.append(Mark("paragraph" if block.kind == "row" else block.kind, start, end, block.value))
        marks += [replace(mark, start=start + mark.start, end=start + mark.end) for mark in block.inner]
    body = "".join(pieces) + ("\n" if pieces else "")
    return replace(text, body=body, marks=tuple(marks), rows=tuple(rows))


def _gap(above: str, kind: str) -> str:
    if not above:
        return ""
    return "\n" if above == kind and kind in ("item", "row") else "\n\n"


def _rows(block: Block, start: int, columns: Mapping[str, str]) -> Iterator[Row]:
    """The row of a table's line; the line of its header has none."""
    if block.cells == block.headers:
        return
    cells: list[Cell] = []
    for words in block.cells:
        cells.append(Cell(start, start + len(words), words))
        start += len(words) + len(BETWEEN_CELLS)
    yield row_of(cells, names_of(block.headers, columns))
