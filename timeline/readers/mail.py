"""Mails (EML): decoded header lines, a blank line, then the words.

The text begins with the lines From, To, Cc, Bcc, Date, Subject, Message-ID, In-Reply-To,
References and one `Attachment: name` for each; only those that the mail has. The row of kind
"email" points at these lines: one cell per address, `date` as ISO 8601 with its offset. Attachments
are sources of their own; a mark "attachment" over the name of one gives the path of that source.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Mark, Row, Text
from timeline.model.terms import Terms
from timeline.readers.addresses import addresses, plainly
from timeline.readers.layout import marks_of
from timeline.readers.mailparts import attachments, carried, header, spoken
from timeline.readers.quoted import quoted_marks
from timeline.readers.received import Member, Received
from timeline.readers.written import moment, utc

_MANY = ("From", "To", "Cc", "Bcc")
_ONE = ("Date", "Subject", "Message-ID")
_THREAD = ("In-Reply-To", "References")
_FIRST_LINE = re.compile(rb"[A-Za-z][A-Za-z-]*:[ \t]?\S")
_TELLING = re.compile(
    rb"^(?:received|message-id|mime-version|return-path|x-mailer):", re.IGNORECASE | re.MULTILINE
)
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(r"<[^<>\s]+>|[^<>\s]+@[^<>\s]+")


class Line(NamedTuple):
    """A header line to be: its name, and the pieces of its value with what stands between them."""

    name: str
    pieces: tuple[str, ...]
    between: str = ", "


class Mail:
    """One mail per file, as mail programs save it."""

    name = "mail"

    def reads(self, received: Received) -> bool:
        """By its name, or by headers that only a mail has."""
        if received.suffix == ".eml":
            return True
        head = re.split(rb"\r?\n\r?\n", received.head, maxsplit=1)[0]
        return bool(_FIRST_LINE.match(head) and _TELLING.search(head) and _FROM.search(head))

    def read(self, received: Received) -> Text:
        """Headers, words and the names of attachments; quoted mails are marked, not cut off."""
        message = message_from_bytes(received.data.removeprefix(BOM_UTF8))
        lines = [*_lines(message)]
        head, cells = _laid_out(lines)
        words, problems = spoken(message, received)
        body = f"{head}\n{words}" if words else head
        stamp = _stamp(header(message, "Date"))
        cells = _dated(cells, stamp)
        marks = (Mark("mail-header", 0, len(head)), *body_marks(body, len(head)))
        text = Text(received.source, body, marks, _rows(cells, len(head)), problems)
        return _known(text, received.terms, cells, stamp)

    def members(self, received: Received) -> Iterator[Member]:
        """Its attachments, and the mails that were forwarded whole."""
        return carried(message_from_bytes(received.data.removeprefix(BOM_UTF8)))


def _lines(message: Message) -> Iterator[Line]:
    """The header lines that the mail has, in the order in which they are shown."""
    for name in _MANY:
        values = header(message, name, each=True)
        yield Line(name, tuple(address for value in values for address in addresses(value)))
    for name in _ONE:
        value = " ".join(" ".join(header(message, name)).split())
        yield Line(name, (value,) if value else ())
    for name in _THREAD:
        yield Line(name, tuple(_ID.findall(" ".join(header(message, name)))), " ")
    for name in attachments(message):
        yield Line("Attachment", (name,))


def _laid_out(lines: list[Line]) -> tuple[str, dict[str, Cell]]:
    """The header block with its cells, numbered where one name has several."""
    body, cells, seen = "", dict[str, Cell](), dict[str, int]()
    for line in lines:
        if not line.pieces:
            continue
        body += f"{line.name}: "
        for number, piece in enumerate(line.pieces):
            body += line.between if number else ""
            key = line.name.lower()
            seen[key] = seen.get(key, 0) + 1
            name = key if seen[key] == 1 else f"{key}#{seen[key]}"
            cells[name] = Cell(len(body), len(body) + len(piece), plainly(piece))
            body += piece
        body += "\n"
    return body, cells


def _stamp(values: list[str]) -> datetime | None:
    """The first date header as a moment with its offset, where it has one."""
    for value in values:
        try:
            stamp = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return utc(stamp) if value.rstrip().endswith("-0000") else stamp
    return None


def _dated(cells: dict[str, Cell], stamp: datetime | None) -> dict[str, Cell]:
    if stamp is None or "date" not in cells:
        return cells
    return {**cells, "date": replace(cells["date"], value=stamp.isoformat())}


def body_marks(body: str, end: int) -> tuple[Mark, ...]:
    """The body below the header's end, what it quotes, and its paragraphs and items."""
    start = min(end + 1, len(body))
    found = [*quoted_marks(body, start), *map(_as_prose, marks_of(body, start))]
    return (
        Mark("mail-body", start, len(body)),
        *sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)),
    )


def _as_prose(mark: Mark) -> Mark:
    """What stands alone in a mail is a greeting or a name, no heading."""
    return replace(mark, kind="paragraph") if mark.kind == "heading" and not mark.value else mark


def _rows(cells: dict[str, Cell], end: int) -> tuple[Row, ...]:
    return (Row("email", 0, end, cells),) if cells else ()


def _known(text: Text, terms: Terms, cells: dict[str, Cell], stamp: datetime | None) -> Text:
    subject, sender, date = (
        cells[name].value if name in cells else "" for name in ("subject", "from", "date")
    )
    source = replace(text.source, kind="email", title=subject, author=sender)
    if stamp is not None:
        written = moment(stamp, terms, f'the mail\'s Date header, "{_words(text, cells)}"')
        source = replace(source, written=written, written_from="Date header")
    problems = [*text.problems, *_faults(text, cells, date, stamp)]
    return replace(text, source=source, problems=tuple(problems))


def _words(text: Text, cells: dict[str, Cell]) -> str:
    return text.body[cells["date"].start : cells["date"].end] if "date" in cells else ""


def _faults(text: Text, cells: dict[str, Cell], date: str, stamp: datetime | None) -> Iterator[Problem]:
    path = text.source.path
    if not cells:
        yield Problem(path, "has no mail header; rename it if it is no mail", Grade.DOUBT, "no-header")
    elif date and stamp is None:
        where = f"{path}:{text.line_of(cells['date'].start)}"
        yield Problem(where, f"{date!r} is no date; state `written` in case.toml", Grade.DOUBT, "bad-date")
