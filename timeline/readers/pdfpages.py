"""The pages of a PDF as one text, with its pages, headings, paragraphs and tables at their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from timeline.model.grouped import grouped
from timeline.model.source import Cell, Mark, Row, Text
from timeline.readers.charset import normal
from timeline.readers.layout import marks_of
from timeline.readers.pagelayout import BETWEEN_CELLS
from timeline.readers.pdflines import HYPHENS, Line
from timeline.readers.pdfsetting import Joint, Placed, joint, level, tables, usual_of
from timeline.readers.table import names_of, row_of

_MOST_RUNNING = 3  # lines at the head and at the foot of a page that may run through
_FEWEST_PAGES = 3
_MOSTLY = 0.6  # of the pages that a line that runs through stands on
_FEWEST_ROWS = 3  # of a table, its header among them
_FIGURES = re.compile(r"\d+|(?<=\s)[ivxl]+$")


class _Set(NamedTuple):
    """A line at its place in the body."""

    start: int
    end: int
    placed: Placed
    level: str  # of the heading that it is
    table: int  # the number of the table that it is a row of; -1 for none


def set_in_type(text: Text, pages: Sequence[Sequence[Line] | None], columns: Mapping[str, str]) -> Text:
    """The lines of all pages as one body; what runs through the pages stands once, below it."""
    running = frozenset(_running([page or () for page in pages]))
    flow = [*_flow(pages, running)]
    body, lines = _body(flow)
    marks = [*_page_marks(lines, len(pages), len(body)), *_layout(body, lines), *_doubts(body, lines)]
    rows = tuple(row for table in _tables(lines) for row in _rows(table, columns))
    for words in dict.fromkeys(words for kind, words in _told(pages, running) if kind):
        start = len(body) + 1
        body += f"\n{words}\n"
        marks.append(Mark("header", start, start + len(words)))
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    return replace(text, body=body, marks=tuple(ordered), rows=rows)


def has_words(page: Sequence[Line]) -> bool:
    """Whether a page has any text."""
    return any(line.words.strip() for line in page)


# --- what runs through the pages -------------------------------------------------------------------


def _running(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    """The likenesses of lines that stand at the head or foot of most pages."""
    counts = Counter(likeness for page in pages for likeness in frozenset(_edges(page)))
    worded = sum(1 for page in pages if has_words(page))
    if worded >= _FEWEST_PAGES:
        yield from (likeness for likeness, count in counts.items() if count >= _MOSTLY * worded)


def _edges(page: Sequence[Line]) -> Iterator[str]:
    lines = [line.words.strip() for line in page if line.words.strip()]
    for edge, words in (("head", lines[:_MOST_RUNNING]), ("foot", lines[-_MOST_RUNNING:])):
        yield from (_likeness(edge, line) for line in words)


def _likeness(edge: str, words: str) -> str:
    """A line without its figures: page 3 is like page 4."""
    return f"{edge} {_FIGURES.sub('#', words)}"


def _told(pages: Sequence[Sequence[Line] | None], running: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Every line of the first page that has some, with the edge through which it runs, if it does."""
    for page in pages:
        lines = [line.words.strip() for line in page or () if line.words.strip()]
        for number, words in enumerate(lines):
            yield _edge(lines, number, running), words


def _edge(lines: Sequence[str], number: int, running: frozenset[str]) -> str:
    if number < _MOST_RUNNING and _likeness("head", lines[number]) in running:
        return "head"
    is_last = number >= len(lines) - _MOST_RUNNING
    return "foot" if is_last and _likeness("foot", lines[number]) in running else ""


def _flow(pages: Sequence[Sequence[Line] | None], running: frozenset[str]) -> Iterator[Placed]:
    """The lines that are read one after the other."""
    for page, found in enumerate(pages, 1):
        lines = [line for line in found or () if line.words.strip()]
        words = [line.words.strip() for line in lines]
        for number, line in enumerate(lines):
            if not _edge(words, number, running):
                yield Placed(page, line)


# --- the body --------------------------------------------------------------------------------------


def _body(flow: Sequence[Placed]) -> tuple[str, list[_Set]]:
    """All lines joined, each with its place."""
    usual = usual_of(flow)
    table_of = {number: which for which, run in enumerate(tables(flow)) for number in run}
    body, lines = "", list[_Set]()
    pieces: list[str] = []
    place = 0
    for number, placed in enumerate(flow):
        table = table_of.get(number, -1)
        is_within = table >= 0 and table_of.get(number - 1) == table
        between = joint(flow, number, usual) if number else Joint("")
        between = Joint("\n") if is_within else (Joint("\n\n") if table >= 0 and number else between)
        if pieces and not between.keeps_hyphen:
            pieces[-1] = pieces[-1][:-1]
            place -= 1
        words = _words(placed.line, is_row=table >= 0)
        pieces += (between.words, words)
        start = place + len(between.words)
        place = start + len(words)
        lines.append(_Set(start, place, placed, "" if table >= 0 else level(placed.line, usual), table))
    body = "".join(pieces)
    return body + ("\n" if body else ""), lines


def _words(line: Line, *, is_row: bool) -> str:
    """A line's words; the cells of a row parted."""
    words = line.words.rstrip()
    if is_row:
        edges = [0, *(place for place, _ in line.gaps), len(words)]
        words = BETWEEN_CELLS.join(words[start:end].strip() for start, end in pairwise(edges))
    for hyphen in HYPHENS:
        words = words.replace(hyphen, "-")
    return normal(words.strip())


def _page_marks(lines: Sequence[_Set], count: int, end: int) -> Iterator[Mark]:
    """Each page from its first line to the next page's; a page without words takes no room."""
    starts: dict[int, int] = {}
    for line in lines:
        starts.setdefault(line.placed.page, line.start)
    stop = end
    for page in range(count, 0, -1):
        start = starts.get(page, stop)
        yield Mark("page", 0 if start == min(starts.values(), default=0) else start, stop, str(page))
        stop = start


def _layout(body: str, lines: Sequence[_Set]) -> Iterator[Mark]:
    """Headings by their type, and all else by its lines; rows have no marks."""
    own = [line for line in lines if line.level or line.table >= 0]
    starts = [line.start for line in own]
    for mark in marks_of(body):
        before = bisect_left(starts, mark.end) - 1
        if before < 0 or own[before].end <= mark.start:
            yield mark
    yield from (Mark("heading", line.start, line.end, line.level) for line in own if line.level)


def _doubts(body: str, lines: Sequence[_Set]) -> Iterator[Mark]:
    """The words that a program is not sure to have read rightly, with how sure it is in per cent."""
    for line in lines:
        place = line.start
        for doubt in line.placed.line.doubts:
            word = line.placed.line.words[doubt.start : doubt.end]
            start = body.find(word, place, line.end)
            if start >= 0:
                place = start + len(word)
                yield Mark("doubtful", start, place, str(doubt.sure))


# --- tables ----------------------------------------------------------------------------------------


def _tables(lines: Sequence[_Set]) -> list[list[_Set]]:
    found = grouped((line.table, line) for line in lines if line.table >= 0)
    return [table for table in found.values() if len(table) >= _FEWEST_ROWS]


def _rows(table: Sequence[_Set], columns: Mapping[str, str]) -> Iterator[Row]:
    """A table's rows below its header."""
    header = [cell.value for cell in _cells(table[0])]
    for line in table[1:]:
        yield row_of(_cells(line), names_of(header, columns))


def _cells(line: _Set) -> list[Cell]:
    words = _words(line.placed.line, is_row=True).split(BETWEEN_CELLS)
    cells, start = list[Cell](), line.start
    for value in words:
        cells.append(Cell(start, start + len(value), value))
        start += len(value) + len(BETWEEN_CELLS)
    return cells
