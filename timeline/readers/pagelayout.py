"""Blocks of a page laid out as one text: where each stands, and the rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row, Text
from timeline.readers.layout import marks_of
from timeline.readers.table import names_of, row_of

BETWEEN_CELLS = " | "


class Block(NamedTuple):
    """A stretch of a page that stands apart: a heading, paragraph, item or table row.

    One that is "typed" holds lines of plain text, and their layout tells its parts. One that is a
    "page" has no words: a page, or a slide, begins there, with its number as value.
    """

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
    pages = list[tuple[int, str]]()
    for block in _joined(blocks):
        if block.kind == "page":
            pages.append((length, block.value))
            continue
        gap = _gap(above, block.kind)
        start, end = length + len(gap), length + len(gap) + len(block.words)
        pieces += (gap, block.words)
        length, above = end, block.kind
        if block.headers:
            rows += _rows(block, start, columns)
        inner = (*_marks(block), *block.inner)
        marks += [replace(mark, start=start + mark.start, end=start + mark.end) for mark in inner]
    body = "".join(pieces) + ("\n" if pieces else "")
    return replace(text, body=body, marks=(*_pages(pages, len(body)), *marks), rows=tuple(rows))


def _pages(pages: Sequence[tuple[int, str]], end: int) -> Iterator[Mark]:
    """Each page from where it begins to where the next does."""
    starts = [0, *(start for start, _ in pages[1:])]
    for start, stop, (_, number) in zip(starts, (*starts[1:], end), pages, strict=False):
        yield Mark("page", start, stop, number)


def _joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, typed lines that follow one another as one."""
    for is_typed, run in groupby(blocks, lambda block: block.kind == "typed"):
        if is_typed:
            yield _lines([*run])
        else:
            yield from run


def _lines(run: Sequence[Block]) -> Block:
    inner, place = list[Mark](), 0
    for block in run:
        inner += [replace(mark, start=place + mark.start, end=place + mark.end) for mark in block.inner]
        place += len(block.words) + 1
    return Block("typed", "\n".join(block.words for block in run), inner=tuple(inner))


def _marks(block: Block) -> tuple[Mark, ...]:
    """What a block is; a table's rows are none where the table is headed."""
    if block.kind == "typed":
        return marks_of(block.words)
    kind = "paragraph" if block.kind == "row" else block.kind
    return () if block.headers else (Mark(kind, 0, len(block.words), block.value),)


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
