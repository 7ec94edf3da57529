"""Mailboxes (MBOX): every mail in one is a source of its own, read as if it had come as an .eml file.

A mail begins at a line `From address date` that stands first or below a blank line and above a
header; Python's own `mailbox` takes any line that begins with "From ", and so cuts mails in two.
A mailbox is gone through piece by piece: it may be larger than memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import chain, pairwise
from typing import BinaryIO

from timeline.model.source import Text
from timeline.readers.received import Member, Received

DIGITS = 4  # of a mail's number, at least
_SUFFIXES = (".mbox", ".mbx")
_LINE = re.compile(
    rb"From [^\r\n]{1,200}?\d{1,2}:\d{2}[^\r\n]{0,60}\r?\n(?=[!-9;-~]{1,80}:[ \t\r\n])",
)
_SIGN = b"\nFrom "
_BLANK = (b"\n", b"\n\r")  # before the line end of a blank line
_SHIELDED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_PIECE = 1 << 20
_LONGEST_LINE = 512  # bytes in which a line that begins a mail, and the header below it, show themselves


@dataclass(frozen=True, slots=True)
class Slice:
    """Whole mails that follow one another: where they lie, the number of the first, and of how many."""

    start: int
    end: int
    first: int
    count: int


class Mailbox:
    """Many mails in one file, as mail programs and list archives export them."""

    name = "mailbox"
    most_bytes = 1 << 40  # it is gone through piece by piece

    def reads(self, received: Received) -> bool:
        """By the line that begins a mail; by its name where that line is not at its start."""
        if _LINE.match(received.head):
            return True
        return received.suffix in _SUFFIXES and next(spans(BytesIO(received.data)), None) is not None

    def read(self, received: Received) -> Text:
        """No words of its own: its mails are sources."""
        return Text(replace(received.source, kind="mailbox"), "")

    def members(self, received: Received) -> Iterator[Member]:
        """The mails, named by their numbers; they sort as they stand in the file."""
        count = sum(1 for _ in spans(BytesIO(received.data)))
        for number, data in enumerate(mails_in(BytesIO(received.data)), 1):
            yield Member(mail_name(number, count), data, is_numbered=True)


def mail_name(number: int, of: int) -> str:
    """The name of a mail by its number in a mailbox of so many."""
    return f"{number:0{max(DIGITS, len(str(of)))}}.eml"


def mails_in(file: BinaryIO) -> Iterator[bytes]:
    """The mails of a mailbox, one at a time, without the lines that begin them and the signs that shield."""
    for start, end in spans(file):
        file.seek(start)
        yield _SHIELDED.sub(b"", file.read(end - start))


def spans(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where each mail lies in a mailbox, below the line that begins it."""
    size = file.seek(0, 2)
    for (_, start), (end, _) in pairwise(chain(_beginnings(file), ((size, size),))):
        yield start, end


def slices(file: BinaryIO, size: int) -> tuple[Slice, ...]:
    """A mailbox cut into pieces of some size, each of whole mails with the lines that begin them."""
    cuts, count = list[tuple[int, int]](), 0
    for count, (start, _) in enumerate(_beginnings(file), 1):
        if not cuts or start - cuts[-1][0] >= size:
            cuts.append((start, count))
    ends = (*(start for start, _ in cuts[1:]), file.seek(0, 2))
    return tuple(
        Slice(start, end, first, count) for (start, first), end in zip(cuts, ends, strict=bool(cuts))
    )


def _beginnings(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """The lines that begin a mail, from the first to behind the last of their bytes.

    The file may be read elsewhere between one and the next.
    """
    held, place, at = b"\n\n", -2, 0  # as if a blank line stood above the first
    while True:
        file.seek(place + len(held))
        piece = file.read(_PIECE)
        held += piece
        until = max(at, len(held) - _LONGEST_LINE) if piece else len(held)
        for start, end in _lines(held, at, until):
            yield place + start, place + end
        if not piece:
            return
        kept = max(0, until - 2)
        held, place, at = held[kept:], place + kept, until - kept


def _lines(held: bytes, at: int, until: int) -> Iterator[tuple[int, int]]:
    """The lines that begin a mail below a blank one, where the end of that stands from `at` to `until`."""
    at = held.find(_SIGN, at)
    while 0 <= at < until:
        found = _LINE.match(held, at + 1) if held[max(0, at - 2) : at].endswith(_BLANK) else None
        if found:
            yield found.span()
        at = held.find(_SIGN, at + 1)
