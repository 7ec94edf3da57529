"""Workbooks (XLSX, XLS, ODS): sheet after sheet, each a heading with its rows below.

A sheet's header is the first row that names as many columns as its rows have; what stands above it
are lines of their own. A sheet without one gives lines and no rows. A day is ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import normal
from timeline.readers.compound import MAGIC
from timeline.readers.matrix import is_grid
from timeline.readers.packed import Package, Unpackable, holds, is_locked, is_packed
from timeline.readers.pagelayout import BETWEEN_CELLS, Block, laid_out
from timeline.readers.received import Received
from timeline.readers.table import NO_NAME

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_CELLS = 5_000_000
_OLD = "Workbook".encode("utf-16-le")
_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".xltx")
_SPREADSHEET = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_LOOKED_THROUGH = 20  # rows among which a header is looked for
_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]{0,80}?\br="([A-Z]{1,3})(\d{1,7})"')
_REPEATED = re.compile(rb'number-(columns|rows)-repeated="(\d{1,9})"')

Values = tuple[str, ...]


class Workbook:
    """Tables as spreadsheet programs keep them."""

    name = "workbook"
    binary = True
    native = True

    def reads(self, received: Received) -> bool:
        """By the parts in it; by its name where it is locked or cut off."""
        data = received.data
        if holds(data, b"xl/workbook") or data[30:].startswith(_SPREADSHEET):
            return True
        old = data.startswith(MAGIC) and (received.suffix in _SUFFIXES or _OLD in data)
        return old or (received.suffix in _SUFFIXES and is_packed(data))

    def read(self, received: Received) -> Text:
        """Its sheets, hidden ones too, as blocks of rows."""
        if is_locked(received.data):
            return received.unread("is locked with a password: save it without one")
        if find_spec("python_calamine") is None:
            return received.without_extra("a workbook")
        try:
            if is_packed(received.data):
                _measured(Package(received.data))
            return _read(received)
        except Unpackable as fault:
            return received.unread(str(fault))


def _measured(package: Package) -> None:
    """Refuses what would fill the memory, or hang the library: far corners, and parts that are no XML."""
    for name in package.names:
        part = package.sound(name) if name.endswith((".xml", ".rels")) else b""
        if name.startswith("xl/worksheets/"):
            cells = _CELL.findall(part)
            width = max((_column(letters) for letters, _ in cells), default=0)
            height = max((int(number) for _, number in cells), default=0)
            _refuse_beyond(width * height)
    _refuse_beyond(_spread(package.bytes_of("content.xml")))


def _spread(content: bytes) -> int:
    """The most cells that repeated ones with words in them can come to."""
    filled = re.compile(rb"<table:table-cell\b[^>]{0,400}?office:value-type[^>]{0,400}>")
    counts = [int(count) for tag in filled.findall(content) for _, count in _REPEATED.findall(tag)]
    rows = [int(count) for kind, count in _REPEATED.findall(content) if kind == b"rows"]
    return sum(counts) * max((count for count in rows if count < 1_000_000), default=1)


def _refuse_beyond(cells: int) -> None:
    if cells > MOST_CELLS:
        raise Unpackable(
            f"spans {cells} cells in one sheet, more than the {MOST_CELLS} that are read: split it"
        )


def _column(letters: bytes) -> int:
    """The number of a column by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _read(received: Received) -> Text:
    """All sheets as one text."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(received.data))
    except PasswordError:
        return received.unread("is locked with a password: save it without one")
    except (CalamineError, OSError, ValueError):
        return received.unread("is a damaged workbook: ask for it again, or save it as CSV")
    path, problems, blocks = received.source.path, list[Problem](), list[Block]()
    for name in book.sheet_names:
        rows = _rows(book, name)
        if rows is None:
            message = f"the sheet {name!r} cannot be read; the others were"
            problems.append(Problem(path, message, Grade.FAULT, "damaged"))
        elif rows:
            found = [*_sheet(name, rows)]
            blocks += found
            problems += [] if any(block.headers for block in found) else [_headless(path, name)]
    source = replace(received.source, kind="table")
    return laid_out(Text(source, "", problems=tuple(problems)), blocks, received.facts.columns)


def _rows(book: CalamineWorkbook, name: str) -> list[Values] | None:
    """The rows of a sheet that hold anything, all equally wide; None where it is broken."""
    from python_calamine import CalamineError

    try:
        sheet: CalamineSheet = book.get_sheet_by_name(name)
        raw = sheet.to_python(skip_empty_area=True)
    except (CalamineError, OSError, ValueError):
        return None
    rows = [tuple(_words(value) for value in row) for row in raw]
    used = [
        place
        for place in range(max(map(len, rows), default=0))
        if any(row[place : place + 1] != ("",) for row in rows)
    ]
    narrow = [tuple(row[place] if place < len(row) else "" for place in used) for row in rows]
    return [row for row in narrow if any(row)]


def _words(value: object) -> str:
    """A cell's value as words on one line; whole numbers without a point, days without an hour."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, timedelta):
        return str(value)
    return " ".join(normal(str(value)).split())


def _sheet(name: str, rows: Sequence[Values]) -> Iterator[Block]:
    """A sheet's name as a heading, then its lines."""
    yield Block("heading", " ".join(name.split()) or "sheet", "1")
    head = _header(rows)
    for number, row in enumerate(rows):
        if head is None or number < head:
            yield Block("row", BETWEEN_CELLS.join(filter(None, row)))
        else:
            yield Block("row", BETWEEN_CELLS.join(row), cells=row, headers=rows[head])


def _header(rows: Sequence[Values]) -> int | None:
    """The number of the first row that names nearly all columns in use, with a row below it."""
    width = len(rows[0])
    for number, row in enumerate(rows[:_LOOKED_THROUGH]):
        named = [cell for cell in row if cell]
        full = len(named) >= 2 and len(named) >= 0.6 * width
        if not full or number + 1 == len(rows):
            continue
        if not any(NO_NAME.fullmatch(cell) for cell in named) or is_grid(row, rows[number + 1 :]):
            return number
    return None


def _headless(path: str, name: str) -> Problem:
    message = f"the sheet {name!r} has no header; name its columns in a first line"
    return Problem(path, message, Grade.DOUBT, "no-header")
