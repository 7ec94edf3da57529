"""Mails (EML): decoded header lines, a blank line, then the words.

The row of kind "email" points at the header lines: one cell per address, `date` and `received` in
ISO 8601, in the case's zone where it has one. Mails that it repeats are rows "quoted-email". Attachments
are sources of their own; a mark "attachment" over the name of one gives the path of that source.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Mark, Row, Text
from timeline.model.terms import Terms
from timeline.readers.chaindates import timed_value
from timeline.readers.layout import marks_of
from timeline.readers.mailhead import head_lines, laid_out, stamp_of
from timeline.readers.mailparts import carried, spoken
from timeline.readers.quoted import quoted_marks
from timeline.readers.quotedmail import repeated_mails, with_dates
from timeline.readers.received import Member, Received
from timeline.readers.written import moment

_FIRST_LINE = re.compile(rb"[A-Za-z][A-Za-z-]*:[ \t]?\S")
_TELLING = re.compile(
    rb"^(?:received|message-id|mime-version|return-path|x-mailer):", re.IGNORECASE | re.MULTILINE
)
_DATES = ("date", "received", "resent-date")
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)


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
        head, cells = laid_out([*head_lines(message)])
        words, problems = spoken(message, received)
        body = f"{head}\n{words}" if words else head
        marks = (Mark("mail-header", 0, len(head)), *body_marks(body, len(head)))
        cells = _in_iso(cells, received.terms)
        rows = _rows(body, cells, len(head), marks, received)
        return _known(Text(received.source, body, marks, rows, problems), received.terms, cells)

    def members(self, received: Received) -> Iterator[Member]:
        """Its attachments, and the mails that were forwarded whole."""
        return carried(message_from_bytes(received.data.removeprefix(BOM_UTF8)))


def body_marks(body: str, end: int) -> tuple[Mark, ...]:
    """The body below the header's end, what it quotes, and its paragraphs and items."""
    start = min(end + 1, len(body))
    quoted = quoted_marks(body, start)
    repeated = (one.mark for one in repeated_mails(body, quoted))
    found = [*quoted, *repeated, *map(_as_prose, marks_of(body, start))]
    return (
        Mark("mail-body", start, len(body)),
        *sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)),
    )


def _as_prose(mark: Mark) -> Mark:
    """What stands alone in a mail is a greeting or a name, no heading."""
    return replace(mark, kind="paragraph") if mark.kind == "heading" and not mark.value else mark


def _in_iso(cells: dict[str, Cell], terms: Terms) -> dict[str, Cell]:
    """The cells with their dates in ISO 8601: in the case's zone, or with their own offsets."""
    found = dict(cells)
    for name in (name for name in _DATES if name in cells):
        stamp = stamp_of(cells[name].value)
        if stamp is not None:
            found[name] = replace(cells[name], value=timed_value(stamp, terms))
    return found


def _rows(
    body: str, cells: dict[str, Cell], end: int, marks: tuple[Mark, ...], received: Received
) -> tuple[Row, ...]:
    """The mail, then the mails that it repeats."""
    quoted = [mark for mark in marks if mark.kind == "quoted"]
    repeated = [one.row for one in repeated_mails(body, quoted)]
    top = cells["date"].value if "date" in cells else ""
    rows, _ = with_dates(repeated, received.terms, day_first=received.source.day_first, top=top)
    return (Row("email", 0, end, cells), *rows) if cells else rows


def _known(text: Text, terms: Terms, cells: dict[str, Cell]) -> Text:
    subject, sender = (cells[name].value if name in cells else "" for name in ("subject", "from"))
    source = replace(text.source, kind="email", title=subject, author=sender)
    for name, words in (("date", "Date"), ("received", "Received")):
        stamp = stamp_of(_words(text, cells, name))
        if stamp is not None:
            written = moment(stamp, terms, f'the mail\'s {words} header, "{_words(text, cells, name)}"')
            source = replace(source, written=written, written_from=f"{words} header")
            break
    return replace(text, source=source, problems=(*text.problems, *_faults(text, cells)))


def _words(text: Text, cells: dict[str, Cell], name: str) -> str:
    return text.body[cells[name].start : cells[name].end] if name in cells else ""


def _faults(text: Text, cells: dict[str, Cell]) -> Iterator[Problem]:
    path, date = text.source.path, _words(text, cells, "date")
    if not cells:
        yield Problem(path, "has no mail header; rename it if it is no mail", Grade.DOUBT, "no-header")
    elif date and stamp_of(date) is None:
        where = f"{path}:{text.line_of(cells['date'].start)}"
        yield Problem(where, f"{date!r} is no date; state `written` in case.toml", Grade.DOUBT, "bad-date")
