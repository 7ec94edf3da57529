"""Blocks of a page laid out as one text: where each stands, and the rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row, Text
from timeline.readers.dayorder import in_one_order
from timeline.readers.layout import marks_of
from timeline.readers.matrix import people_by_days
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


class Table(NamedTuple):
    """The lines of one table at their places."""

    headers: tuple[str, ...]
    header: list[Cell]
    records: list[list[Cell]]


def laid_out(text: Text, blocks: Sequence[Block], columns: Mapping[str, str]) -> Text:
    """Blocks as one body, with their marks and rows at their places."""
    marks, tables = list[Mark](), list[Table]()
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
            _add(tables, block, start)
        inner = (*_marks(block), *block.inner)
        marks += [replace(mark, start=start + mark.start, end=start + mark.end) for mark in inner]
    body = "".join(pieces) + ("\n" if pieces else "")
    rows = tuple(row for table in tables for row in _rows(table, columns))
    laid = replace(text, body=body, marks=(*_pages(pages, len(body)), *marks), rows=rows)
    return laid if laid.source.day_first is not None else in_one_order(laid)


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


def _add(tables: list[Table], block: Block, start: int) -> None:
    """A table's line with the lines of its table, which begins where other headers do, or they come again."""
    is_header = block.cells == block.headers
    if not tables or tables[-1].headers != block.headers or is_header:
        tables.append(Table(block.headers, [], []))
    placed = list[Cell]()
    for words in block.cells:
        placed.append(Cell(start, start + len(words), words))
        start += len(words) + len(BETWEEN_CELLS)
    if is_header:
        tables[-1].header.extend(placed)
    else:
        tables[-1].records.append(placed)


def _rows(table: Table, columns: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows of a table; those of a grid of people and days sign by sign."""
    names = names_of(table.headers, columns)
    crossed = people_by_days(table.header, table.records, names) if table.header else ()
    return crossed or tuple(row_of(cells, names) for cells in table.records)
