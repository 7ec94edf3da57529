"""Mailboxes (MBOX): mail after mail, each with its header as a row and a mark "message".

A mail begins at a line `From address date` that stands first or below a blank line and above a
header; Python's own `mailbox` takes any line that begins with "From ", and so cuts mails in two.
Whose words are whose is known, but they are read as prose only in mails that are files of their
own: a mailbox has no one writer and no one day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Mark, Row, Text
from timeline.readers.mail import Mail
from timeline.readers.received import Received

_SUFFIXES = (".mbox", ".mbx")
_BEGINS = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,200}?\d{1,2}:\d{2}[^\r\n]{0,60}\r?\n"
    rb"(?=[!-9;-~]{1,80}:[ \t\r\n])"
)
_SHIELDED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_PROSE = ("paragraph", "item", "heading")
_MOST_PROBLEMS = 20


class Mailbox:
    """Many mails in one file, as mail programs and list archives export them."""

    name = "mailbox"

    def reads(self, received: Received) -> bool:
        """By the line that begins a mail; by its name where that line is not at its start."""
        return bool(_BEGINS.match(received.head)) or (
            received.suffix in _SUFFIXES and bool(_BEGINS.search(received.data))
        )

    def read(self, received: Received) -> Text:
        """All mails as one text, a copy of one that stands above without a row of its own."""
        pieces, marks, rows, problems = list[str](), list[Mark](), list[Row](), list[Problem]()
        place, seen, copies = 0, dict[str, str](), 0
        for data in mails_of(received.data):
            mail = Mail().read(replace(received, data=data))
            body = mail.body.rstrip("\n") + "\n\n"
            identity = _identity(mail)
            copied = bool(identity) and seen.get(identity) == body
            copies += copied
            seen.setdefault(identity, body)
            marks += _marks(mail, place, len(body), "copy" if copied else "message", identity)
            rows += [] if copied else [_shifted(row, place) for row in mail.rows]
            problems += mail.problems
            pieces.append(body)
            place += len(body)
        source = replace(received.source, kind="email")
        text = Text(source, "".join(pieces), tuple(marks), tuple(rows))
        told = (*_few(received.source.path, problems), *_said(text, copies))
        return replace(text, problems=told)


def mails_of(data: bytes) -> Iterator[bytes]:
    """The mails of a mailbox, without the lines that begin them and the signs that shield such lines."""
    begins = [(found.start(), found.end()) for found in _BEGINS.finditer(data)]
    for (_, start), (end, _) in pairwise([*begins, (len(data), len(data))]):
        yield _SHIELDED.sub(b"", data[start:end])


def _identity(mail: Text) -> str:
    return next((row.cells["message-id"].value for row in mail.rows if "message-id" in row.cells), "")


def _marks(mail: Text, place: int, length: int, kind: str, identity: str) -> Iterator[Mark]:
    """A mail as a whole, its header, its body and what it quotes, at their places in the mailbox."""
    yield Mark(kind, place, place + length, identity)
    for mark in mail.marks:
        if mark.kind not in _PROSE:
            yield replace(mark, start=mark.start + place, end=mark.end + place)


def _shifted(row: Row, place: int) -> Row:
    cells = {name: Cell(cell.start + place, cell.end + place, cell.value) for name, cell in row.cells.items()}
    return Row(row.kind, row.start + place, row.end + place, cells)


def _few(path: str, problems: Sequence[Problem]) -> Iterator[Problem]:
    """The problems of single mails: the first of them, and how many more there are."""
    for problem in problems[:_MOST_PROBLEMS]:
        yield replace(problem, where=path, message=f"in one of its mails: {problem.message}")
    if len(problems) > _MOST_PROBLEMS:
        message = f"and {len(problems) - _MOST_PROBLEMS} more problems in single mails"
        yield Problem(path, message, Grade.DOUBT, problems[_MOST_PROBLEMS].code)


def _said(text: Text, copies: int) -> Iterator[Problem]:
    """What a reader of the case must know of a mailbox."""
    path = text.source.path
    count = sum(1 for mark in text.marks if mark.kind in ("message", "copy"))
    message = (
        f"holds {count} mails: their headers are told and their words can be searched; "
        "save a mail as a file of its own (.eml) to have its words read"
    )
    yield Problem(path, message, Grade.NOTE, "mailbox")
    if copies:
        yield Problem(
            path,
            f"holds {copies} repeated mail{'s' if copies > 1 else ''}; each is told once",
            Grade.NOTE,
            "copies",
        )
    named = [mark.value for mark in text.marks_of("message") if mark.value]
    if len(named) > len(set(named)):
        message = (
            f"has {len(named) - len(set(named))} mails whose Message-ID another one bears with other words"
        )
        yield Problem(path, message, Grade.DOUBT, "same-id")
