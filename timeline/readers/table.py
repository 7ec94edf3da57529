"""Tables as text (CSV, TSV): a row per record, each cell at its exact place.

`csv` gives values without places, so cells are cut here, by the same rules: a field in double
quotes may hold the delimiter, line ends and doubled quotes. A column's name is its header, lower
case and trimmed; a column without one is "column-3", a second of one name "name#2".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.dayorder import in_one_order
from timeline.readers.matrix import people_by_days
from timeline.readers.plain import faults
from timeline.readers.received import Received

_DELIMITERS = ",;\t|"
_SAMPLE = 50
_MOST_RAGGED = 20
_UNSURE = (
    "",
    ".txt",
    ".bin",
    ".xls",
    ".dat",
    ".out",
    ".export",
)  # names that tell little of what a file holds
_NOT_CUT = (b"<!doctype", b"<!DOCTYPE", b"<html", b"<HTML")
_FEWEST = 3
_NARROWEST = 3
_LONGEST_NAME = 40
_EXCEL_HINT = re.compile(r"sep=(?P<delimiter>[^\n\w])[ \t]*\n", re.IGNORECASE)
NO_NAME = re.compile(r"[\d\s.,:/+%-]*\d[\d\s.,:/+%-]*|\d{4}-\d{2}-\d{2}.*")


class Record(NamedTuple):
    """The cells between two line ends, and whether a quote in them is never closed."""

    cells: tuple[Cell, ...]
    broken: bool = False

    @property
    def start(self) -> int:
        """Where its first cell begins."""
        return self.cells[0].start

    @property
    def is_blank(self) -> bool:
        """Nothing but delimiters and white space."""
        return not any(cell.value.strip() for cell in self.cells)


class Table:
    """CSV and TSV files with a header."""

    name = "table"

    def reads(self, received: Received) -> bool:
        """By its name, or by lines that are all cut alike below a line of names."""
        if received.suffix in (".csv", ".tsv", ".tab"):
            return not received.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_NOT_CUT)
        return received.suffix in _UNSURE and looks_cut(received.head)

    def read(self, received: Received) -> Text:
        """The raw text with a row per record; rows of the wrong length are problems with their line."""
        decoded = decode(received.data)
        start, delimiter = _delimiter(decoded.body)
        records = [record for record in records_of(decoded.body, delimiter, start) if not record.is_blank]
        text = Text(replace(received.source, kind="table"), decoded.body, problems=faults(received, decoded))
        if not records:
            return replace(
                text, problems=(*text.problems, _problem(text, 0, "holds no row", "empty", Grade.NOTE))
            )
        return in_one_order(_with_rows(text, records, received.facts.columns), received.facts)


def looks_cut(head: bytes) -> bool:
    """Whether text is a table by its first lines: a line of names, and records as long as it below."""
    body = decode(head).body
    lines = body.split("\n")[: _SAMPLE + 1][:-1]
    start, delimiter = _delimiter("\n".join(lines))
    records = [one for one in records_of("\n".join(lines), delimiter, start) if not one.is_blank]
    width = len(records[0].cells) if records else 0
    if len(records) < _FEWEST or width < (_NARROWEST if delimiter == "," else 2):
        return False
    names = [cell.value.strip() for cell in records[0].cells]
    are_names = all(name and len(name) < _LONGEST_NAME and name[-1] not in ".!?" for name in names)
    return (
        are_names and len(dict.fromkeys(names)) == width and all(len(one.cells) == width for one in records)
    )


def records_of(body: str, delimiter: str, start: int = 0) -> Iterator[Record]:
    """Every record of a table with the places of its cells; a place includes the quotes around a cell."""
    while start < len(body):
        record, start = _record(body, delimiter, start)
        yield record


def delimiter_of(body: str, start: int = 0) -> str:
    """The delimiter that cuts the first records into the same number of cells, the most if several do."""
    return max(
        _DELIMITERS, key=lambda delimiter: (_agreement(body, delimiter, start), -_DELIMITERS.index(delimiter))
    )


def _record(body: str, delimiter: str, start: int) -> tuple[Record, int]:
    cells: list[Cell] = []
    line = -1  # where the line of the cell ends: looked for once, since a line may be megabytes long
    while True:
        line = _line_end(body, start) if line < start else line
        cell, stop, broken = _cell(body, delimiter, start, line)
        cells.append(cell)
        if stop >= len(body) or body[stop] == "\n":
            return Record(tuple(cells), broken), stop + 1
        start = stop + 1


def _cell(body: str, delimiter: str, start: int, line: int) -> tuple[Cell, int, bool]:
    """One cell, the place of the delimiter or line end behind it, and whether its quote stays open."""
    if start < len(body) and body[start] == '"':
        close = _closing_quote(body, start + 1)
        if close < 0:
            return Cell(start, len(body), body[start + 1 :].replace('""', '"')), len(body), True
        stop = _stop(body, delimiter, close + 1, line if close < line else _line_end(body, close + 1))
        value = body[start + 1 : close].replace('""', '"') + body[close + 1 : stop]
        return Cell(start, stop, value), stop, False
    stop = _stop(body, delimiter, start, line)
    return Cell(start, stop, body[start:stop]), stop, False


def _closing_quote(body: str, start: int) -> int:
    place = body.find('"', start)
    while 0 <= place < len(body) - 1 and body[place + 1] == '"':
        place = body.find('"', place + 2)
    return place


def _line_end(body: str, start: int) -> int:
    line = body.find("\n", start)
    return len(body) if line < 0 else line


def _stop(body: str, delimiter: str, start: int, line: int) -> int:
    """The next delimiter or the line's end, whichever comes first; none is looked for beyond the line."""
    cell = body.find(delimiter, start, line)
    return line if cell < 0 else cell


def _delimiter(body: str) -> tuple[int, str]:
    """Where the table begins, and its delimiter: as a spreadsheet's `sep=;` line says, or as it shows."""
    hint = _EXCEL_HINT.match(body)
    return (hint.end(), hint["delimiter"]) if hint else (0, delimiter_of(body))


def _agreement(body: str, delimiter: str, start: int) -> tuple[float, int]:
    """The share of the first records as wide as the header, and that width; one column agrees on nothing."""
    widths = [
        len(record.cells)
        for record in islice(records_of(body, delimiter, start), _SAMPLE)
        if not record.is_blank
    ]
    if not widths or widths[0] < 2:
        return 0.0, 0
    return round(widths.count(widths[0]) / len(widths), 1), widths[0]


def _with_rows(text: Text, records: Sequence[Record], columns: Mapping[str, str]) -> Text:
    header = records[0].cells
    named = names_of([cell.value for cell in header], columns)
    crossed = people_by_days(header, [record.cells for record in records[1:]], named)
    headless = not crossed and any(
        NO_NAME.fullmatch(cell.value.strip()) for cell in header if cell.value.strip()
    )
    kept = records if headless else records[1:]
    rows = crossed or tuple(row_of(record.cells, () if headless else named) for record in kept)
    problems = [*ragged(text, kept, len(header)), *_unclosed(text, records)]
    if headless:
        problems.append(_problem(text, 0, "has no header; name its columns in a first line", "no-header"))
    problems.extend(_unknown(text, records[0], columns))
    return replace(text, rows=rows, problems=(*text.problems, *problems))


def names_of(headers: Sequence[str], columns: Mapping[str, str]) -> tuple[str, ...]:
    """The names of a table's columns: as the case maps them, else the header, lower case and trimmed."""
    mapped = {_tidy(header): name for header, name in columns.items()}
    names: list[str] = []
    seen: Counter[str] = Counter()
    for number, header in enumerate(headers, 1):
        name = mapped.get(_tidy(header), _tidy(header)) or f"column-{number}"
        names.append(f"{name}#{seen[name] + 1}" if seen[name] else name)
        seen[names[-1].partition("#")[0]] += 1
    return tuple(names)


def row_of(cells: Sequence[Cell], names: Sequence[str]) -> Row:
    """A record as a row; cells beyond the header are named by their number."""
    named = {names[i] if i < len(names) else f"column-{i + 1}": trimmed(cell) for i, cell in enumerate(cells)}
    return Row("table", cells[0].start, cells[-1].end, named)


def trimmed(cell: Cell) -> Cell:
    """A cell without the blanks around its value; its place stays."""
    return replace(cell, value=cell.value.strip())


def _tidy(header: str) -> str:
    return " ".join(header.lower().split())


def ragged(text: Text, records: Sequence[Record], width: int) -> Iterator[Problem]:
    """Records of another width than the header's, each with its line; beyond twenty they are summed up."""
    ragged = [record for record in records if len(record.cells) != width]
    for record in ragged[:_MOST_RAGGED]:
        message = f"row has {len(record.cells)} cells where the first has {width}"
        yield _problem(text, record.start, message, "ragged-row")
    if len(ragged) > _MOST_RAGGED:
        message = f"and {len(ragged) - _MOST_RAGGED} more rows from here on are of another length"
        yield _problem(text, ragged[_MOST_RAGGED].start, message, "ragged-row")


def _unclosed(text: Text, records: Sequence[Record]) -> Iterator[Problem]:
    for record in records:
        if record.broken:
            message = "a quote opened here is never closed; the rest was taken into one cell"
            yield _problem(text, record.cells[-1].start, message, "open-quote", Grade.FAULT)


def _unknown(text: Text, header: Record, columns: Mapping[str, str]) -> Iterator[Problem]:
    known = {_tidy(cell.value) for cell in header.cells}
    for name in columns:
        if _tidy(name) not in known:
            yield _problem(text, 0, f"has no column {name!r}, which the case maps", "unknown-column")


def _problem(text: Text, offset: int, message: str, code: str, grade: Grade = Grade.DOUBT) -> Problem:
    return Problem(f"{text.source.path}:{text.line_of(offset)}", message, grade, code)
