"""Tables in Markdown: cells between `|`, a ruled line below the header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.model.source import Cell, Row
from timeline.readers.layout import Line, lines_of
from timeline.readers.matrix import people_by_days
from timeline.readers.table import names_of, row_of

_RULED = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_CELL = re.compile(r"(?:\\.?|[^|\\])*")


class PipeTable(NamedTuple):
    """A table's rows and the stretch of text that it takes, header and all."""

    start: int
    end: int
    rows: tuple[Row, ...]


def pipe_tables(body: str, start: int, columns: Mapping[str, str]) -> tuple[PipeTable, ...]:
    """The tables of a text, in order."""
    lines = [*lines_of(body, start)]
    return tuple(_table(lines, number, columns) for number in range(1, len(lines)) if _rules(lines, number))


def _rules(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is the rule between a header and its rows."""
    words, above = lines[number].words, lines[number - 1].words
    return (
        "|" in words and "|" in above and bool(_RULED.fullmatch(words)) and len(_cells(lines[number - 1])) > 1
    )


def _table(lines: Sequence[Line], number: int, columns: Mapping[str, str]) -> PipeTable:
    header = lines[number - 1]
    names = names_of([cell.value for cell in _cells(header)], columns)
    rows = [*_records(lines[number + 1 :])]
    end = rows[-1].end if rows else lines[number].end
    cells = [_cells(line) for line in rows]
    told = people_by_days(_cells(header), cells, names) or tuple(row_of(each, names) for each in cells)
    return PipeTable(header.start, end, told)


def _records(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        if "|" not in line.words:
            return
        yield line


def _cells(line: Line) -> list[Cell]:
    """The cells of a line, without the pipes at its ends and the white space around each."""
    inner = line.words.removeprefix("|")
    shift = line.start + len(line.words) - len(inner)
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    cells: list[Cell] = []
    place = 0
    while place <= len(inner):
        found = _CELL.match(inner, place)
        end = found.end() if found else len(inner)
        words = inner[place:end]
        lead = len(words) - len(words.lstrip())
        value = words.strip()
        first = shift + place + (lead if value else 0)
        cells.append(Cell(first, first + len(value), value.replace("\\|", "|")))
        place = end + 1
    return cells
