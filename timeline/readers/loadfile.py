"""Load files of review programs (Concordance DAT, Relativity CSV): each row a document that was produced.

A row with a sender or a day of sending is a mail and becomes a row of kind "email", its attachments named
by the rows of its family; any other stays a row of the table. Fields bear our names where they are known
(begbates, endbates, parent, custodian, date, ...), else their header. A text that lies beside the load file
is a source of its own, and is read as that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.addresses import address_spans, plainly
from timeline.readers.charset import Decoded, decode, normal
from timeline.readers.dayorder import in_one_order
from timeline.readers.loadfields import field_named, is_load_file
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.table import Record, delimiter_of, ragged, records_of

_HEADER = re.compile(r"(?P<quote>[þÞ^~¶§¤])[^\n]*?(?P=quote)(?P<sign>[^\w\s])(?P=quote)")
_PEOPLE = ("from", "to", "cc", "bcc")
_SEVERAL = frozenset((*_PEOPLE, "attachment"))
_LIST = re.compile(r"[^;\u00ae\n]+")
_MOST_ABSENT = 20
_BETWEEN = "\u00ae"  # a line break within a field


class LoadFile:
    """Tables that come with produced documents."""

    name = "load-file"
    binary = True  # its delimiters are control characters

    def reads(self, received: Received) -> bool:
        """By the headers in its first line."""
        if received.suffix not in (".dat", ".csv", ".txt", ".tsv"):
            return False
        head = _decoded(received.head).body.partition("\n")[0]
        records = [*_records(head)]
        return bool(records) and is_load_file([cell.value for cell in records[0].cells])

    def read(self, received: Received) -> Text:
        """A row per document; what is ragged or refers to an absent one is told."""
        decoded = _decoded(received.data)
        records = [record for record in _records(decoded.body) if not record.is_blank]
        names = _names([cell.value for cell in records[0].cells], received.facts.columns)
        rows = [_row(decoded.body, record, names) for record in records[1:]]
        source = replace(received.source, kind="table")
        text = Text(source, decoded.body, problems=faults(received, decoded))
        kept = tuple(_with_families(rows))
        problems = (*text.problems, *ragged(text, records[1:], len(names)), *_absent(text, kept))
        return in_one_order(replace(text, rows=kept, problems=problems), received.facts)


def _decoded(data: bytes) -> Decoded:
    """By its mark, as UTF-8, else as Windows-1252, whose thorn is the usual quote; guesses would lose it."""
    found = decode(data)
    if not found.guessed or found.charset in ("cp1252", "utf-8"):
        return found
    return Decoded(normal(data.decode("cp1252", errors="replace")), "cp1252", guessed=True)


def _records(body: str) -> Iterator[Record]:
    """The records of a file in either dress: signs around each field as its first line has them, or CSV."""
    header = _HEADER.match(body)
    if header is None:
        yield from records_of(body, delimiter_of(body[:20_000]))
        return
    closing = re.compile(rf"{re.escape(header['quote'])}(?={re.escape(header['sign'])}|\n|\Z)")
    start = 0
    while start < len(body):
        record, start = _record(body, header["quote"], header["sign"], closing, start)
        yield record


def _record(body: str, quote: str, sign: str, closing: re.Pattern[str], start: int) -> tuple[Record, int]:
    cells: list[Cell] = []
    while True:
        if body.startswith(quote, start):
            found = closing.search(body, start + 1)
            end = found.start() if found else _line_end(body, start)
            cells.append(Cell(start + 1, end, body[start + 1 : end].replace(_BETWEEN, "\n")))
            stop = end + 1 if found else end
        else:
            line = _line_end(body, start)
            stop = body.find(sign, start, line)
            stop = line if stop < 0 else stop
            cells.append(Cell(start, stop, body[start:stop]))
        if stop >= len(body) or body[stop] == "\n":
            return Record(tuple(cells)), stop + 1
        start = stop + 1


def _line_end(body: str, start: int) -> int:
    end = body.find("\n", start)
    return len(body) if end < 0 else end


def _names(headers: Sequence[str], columns: Mapping[str, str]) -> list[str]:
    """Our name for each column: as the case maps it, as it is known, else its header in lower case."""
    mapped = {" ".join(header.lower().split()): name for header, name in columns.items()}
    names: list[str] = []
    for number, header in enumerate(headers, 1):
        tidy = " ".join(header.lower().split())
        name = mapped.get(tidy) or field_named(header) or tidy or f"column-{number}"
        names.append(tidy if name in names and tidy not in names else name)
    return names


def _row(body: str, record: Record, names: Sequence[str]) -> Row:
    cells: dict[str, Cell] = {}
    for number, cell in enumerate(record.cells):
        name = names[number] if number < len(names) else f"column-{number + 1}"
        for suffix, piece in _pieces(body, name, cell):
            cells[f"{name}{suffix}"] = piece
    is_mail = "from" in cells or ("date" in cells and ("to" in cells or "subject" in cells))
    cells = _timed(cells) if is_mail else cells
    end = max(record.cells[-1].end, record.start)
    return Row("email" if is_mail else "table", record.start, end, cells)


def _pieces(body: str, name: str, cell: Cell) -> Iterator[tuple[str, Cell]]:
    """A filled field as one cell, or as many where it lists people or files."""
    words = body[cell.start : cell.end]
    shift = 1 if words[:1] == words[-1:] == '"' and len(words) > 1 else 0
    inner = words[shift : len(words) - shift]
    if name not in _SEVERAL:
        if cell.value.strip():
            yield "", replace(cell, value=" ".join(cell.value.split()))
        return
    spans = address_spans(inner) if name in _PEOPLE else (found.span() for found in _LIST.finditer(inner))
    number = 0
    for first, last in spans:
        if inner[first:last].strip():
            number += 1
            start = cell.start + shift
            value = plainly(inner[first:last].replace('""', '"'))
            yield (f"#{number}" if number > 1 else ""), Cell(start + first, start + last, value)


def _timed(cells: dict[str, Cell]) -> dict[str, Cell]:
    """The day of sending with the time that stands in another column, else the day of receipt."""
    day, clock = ("date", "time") if "date" in cells else ("received", "received-time")
    date = cells.get(day) or cells.get("document-date")
    if date is None:
        return cells
    time = cells.get(clock) if ":" not in date.value else None
    value = f"{date.value} {time.value}" if time is not None else date.value
    return {**cells, "date": replace(date, value=value)}


# --- families --------------------------------------------------------------------------------------


def _with_families(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, mails with the attachments that other rows are."""
    numbers = frozenset(_value(row, "begbates") for row in rows)
    carried: dict[str, list[Cell]] = {}
    for row in rows:
        parent = _parent(row)
        name = next((row.cells[key] for key in ("filename", "title", "begbates") if key in row.cells), None)
        if parent in numbers and name is not None:
            carried.setdefault(parent, []).append(name)
    for row in rows:
        files = carried.get(_value(row, "begbates"), [])
        listed = any(key.startswith("attachment") for key in row.cells)
        yield row if row.kind != "email" or listed else replace(row, cells=_attached(row.cells, files))


def _attached(cells: Mapping[str, Cell], files: Sequence[Cell]) -> Mapping[str, Cell]:
    named = {
        f"attachment#{number}" if number > 1 else "attachment": cell for number, cell in enumerate(files, 1)
    }
    return {**cells, **named}


def _parent(row: Row) -> str:
    """The number of the document that a row is attached to; empty for one that stands by itself."""
    own = _value(row, "begbates")
    stated = _value(row, "parent") or _value(row, "begattach")
    return "" if stated == own else stated


def _value(row: Row, name: str) -> str:
    return row.cells[name].value if name in row.cells else ""


def _absent(text: Text, rows: Sequence[Row]) -> Iterator[Problem]:
    """Documents to which others are attached, and which no row lists."""
    held = frozenset(_value(row, "begbates") for row in rows)
    missing: dict[str, Row] = {}
    for row in rows:
        if _parent(row) and _parent(row) not in held:
            missing.setdefault(_parent(row), row)
    for parent, row in [*missing.items()][:_MOST_ABSENT]:
        where = f"{text.source.path}:{text.line_of(row.start)}"
        message = f"is attached to {parent!r}, which this load file does not list"
        yield Problem(where, message, Grade.DOUBT, "absent-parent")
    if len(missing) > _MOST_ABSENT:
        message = f"and {len(missing) - _MOST_ABSENT} more parents are not listed"
        yield Problem(text.source.path, message, Grade.DOUBT, "absent-parent")
