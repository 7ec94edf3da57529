"""A mail copied or printed into a text: header lines as a mail program shows them, then the words.

The text stays as it is. What `readers.mail` finds in headers is found here in the lines at the
top, if they name a sender and two more of recipient, date and subject; letters that are easily
misread are read again. The mails of a chain below are rows "quoted-email". A mark "print" over the
header says that the text is not the mail itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row, Text
from timeline.model.when import When
from timeline.readers.charset import decode
from timeline.readers.headerlines import Block, block_at
from timeline.readers.layout import Line, lines_of
from timeline.readers.mail import body_marks
from timeline.readers.plain import faults
from timeline.readers.quotedmail import cells_of, repeated_mails, with_dates
from timeline.readers.received import Received

PRINT = "print"
_FULL = frozenset(("from", "to", "date", "subject"))
_HEAD_LINES = 60
_ABOVE = 3  # lines that a print may have above its header: whose mailbox it was, a rule
_TITLE = re.compile(r"[^.!?:]{0,60}")
_NO_MAIL = re.compile(r"\b(?:memo|memorandum|minutes?|report|letter|fax|dear|agenda)\b", re.IGNORECASE)


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
        """The text with its header as a row, its body, and the mails below it as rows of their own."""
        decoded = decode(received.data)
        header = header_at_top(decoded.body) or Header(0, 0, {})
        marks = (
            Mark("mail-header", header.start, header.end),
            Mark(PRINT, header.start, header.end),
            *body_marks(decoded.body, header.end),
        )
        top = Row("email", header.start, header.end, header.cells)
        rows, when = _chain(decoded.body, top, marks, received)
        cells = rows[0].cells
        subject, sender = (cells[name].value if name in cells else "" for name in ("subject", "from"))
        source = replace(received.source, kind="email", title=subject, author=sender)
        if not when.is_open:
            source = replace(source, written=when, written_from="its date line")
        return Text(source, decoded.body, marks, rows, faults(received, decoded))


def header_at_top(body: str) -> Header | None:
    """The header lines that open a text, or None where what opens it is no mail."""
    start = len(body) - len(body.lstrip("\n \t\f"))
    lines = [*islice(lines_of(body, start), _HEAD_LINES)]
    block = _first_block(lines)
    if block is None:
        return None
    below = lines[block.last].words if block.last < len(lines) else ""
    if below and not block.names >= _FULL:
        return None
    end = block.end if below else min(block.end + 1, len(body))
    return Header(block.start, end, cells_of(body, block))


def _first_block(lines: Sequence[Line]) -> Block | None:
    """The header lines at the top, below a title or rule at most."""
    above = 0
    for number, line in enumerate(lines):
        block = block_at(lines, number) if line.words else None
        if block or above == _ABOVE or not _TITLE.fullmatch(line.words) or _NO_MAIL.search(line.words):
            return block
        above += bool(line.words)
    return None


def _chain(body: str, top: Row, marks: tuple[Mark, ...], received: Received) -> tuple[tuple[Row, ...], When]:
    """The rows of a printed mail and of those that it repeats, and when it was written itself."""
    quoted = [mark for mark in marks if mark.kind == "quoted"]
    below = [one.row for one in repeated_mails(body, quoted)]
    rows, whens = with_dates([top, *below], received.terms, day_first=received.source.day_first)
    words = top.cells["date"].value if "date" in top.cells else ""
    reason = "; ".join(filter(None, (f'its date line, "{words}"', whens[0].reason)))
    return rows, whens[0].because(reason)
