"""A mail copied into a text file: header lines as a mail program shows them, a blank line, the words.

The text stays as it is. What `readers.mail` finds in headers is found here in the lines at the
top, if they name a sender and two more of recipient, date and subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime
from types import MappingProxyType
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row, Text
from timeline.model.when import When
from timeline.readers.addresses import address_spans, plainly
from timeline.readers.charset import decode
from timeline.readers.mail import body_marks
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.written import from_words, moment

_FIELD = re.compile(
    r"^(?:\*\*|\*|__)?(?P<name>from|to|cc|bcc|date|sent|subject|message-id|attachments?)"
    r"(?:\*\*|\*|__)?[ \t]*:(?:\*\*|\*|__)?[ \t]*(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)(?:\n|$)",
    re.IGNORECASE | re.MULTILINE,
)
_NAMES = MappingProxyType({"sent": "date", "attachments": "attachment"})
_LISTS = frozenset(("from", "to", "cc", "bcc", "attachment"))
_OTHERS = frozenset(("to", "date", "subject"))


class Header(NamedTuple):
    """The header lines at the top of a text: their cells, and where they begin and end."""

    start: int
    end: int
    cells: dict[str, Cell]


class CopiedMail:
    """A mail kept as plain text."""

    name = "copied-mail"

    def reads(self, received: Received) -> bool:
        """By the header lines at its top."""
        return header_at_top(decode(received.head).body) is not None

    def read(self, received: Received) -> Text:
        """The text with its header as a row, its body and what that quotes marked."""
        decoded = decode(received.data)
        header = header_at_top(decoded.body) or Header(0, 0, {})
        when, value = _written(header.cells.get("date"), received)
        cells = {**header.cells, **({"date": replace(header.cells["date"], value=value)} if value else {})}
        marks = (Mark("mail-header", header.start, header.end), *body_marks(decoded.body, header.end))
        rows = (Row("email", header.start, header.end, cells),)
        subject, sender = (cells[name].value if name in cells else "" for name in ("subject", "from"))
        source = replace(received.source, kind="email", title=subject, author=sender)
        if not when.is_open:
            source = replace(source, written=when, written_from="its date line")
        return Text(source, decoded.body, marks, rows, faults(received, decoded))


def header_at_top(body: str) -> Header | None:
    """The header lines that open a text, or None where what opens it is no mail."""
    start = len(body) - len(body.lstrip("\n \t"))
    cells: dict[str, Cell] = {}
    end = start
    while found := _FIELD.match(body, end):
        _take(cells, found)
        end = found.end()
    is_mail = "from" in cells and sum(1 for name in cells if name in _OTHERS) >= 2
    return Header(start, end, cells) if is_mail and (end >= len(body) or body[end] == "\n") else None


def _take(cells: dict[str, Cell], found: re.Match[str]) -> None:
    """A header line as cells, numbered where one name has several."""
    name = _NAMES.get(found["name"].lower(), found["name"].lower())
    for number, (start, end) in enumerate(_spans(name, found["value"]), 1):
        value = plainly(found["value"][start:end])
        place = found.start("value")
        cells[name if number == 1 else f"{name}#{number}"] = Cell(place + start, place + end, value)


def _spans(name: str, value: str) -> Iterator[tuple[int, int]]:
    if name in _LISTS and not (name == "from" and value.count("@") < 2):
        yield from address_spans(value)
    elif value.strip():
        yield len(value) - len(value.lstrip()), len(value.rstrip())


def _written(cell: Cell | None, received: Received) -> tuple[When, str]:
    """The day of the date line, and the line's value in ISO 8601; nothing for what is no date."""
    if cell is None:
        return When(), ""
    reason = f'its date line, "{cell.value}"'
    try:
        stamp = parsedate_to_datetime(cell.value)
    except (ValueError, TypeError, IndexError, OverflowError):
        when = from_words(cell.value, received.terms, day_first=received.source.day_first)
        return when.because(reason), when.earliest.isoformat() if when.is_day else ""
    return moment(stamp, received.terms, reason), stamp.isoformat()
