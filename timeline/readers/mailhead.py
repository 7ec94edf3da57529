"""The header of a mail as the lines that stand above its words, with a cell for each piece.

In order: From, Sender, Reply-To, To, Cc, Bcc, Date, Received (the day on which it came, as the last
of the machines on its way noted it), Subject, Message-ID, In-Reply-To, References, Resent-From,
Resent-To, Resent-Date and one `Attachment: name` for each; only those that the mail has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from timeline.model.source import Cell
from timeline.readers.addresses import addresses, plainly
from timeline.readers.mailparts import attachments, header
from timeline.readers.written import utc

_FIRST = ("From", "Sender", "Reply-To", "To", "Cc", "Bcc")
_PEOPLE = (*_FIRST, "Resent-From", "Resent-To", "Resent-Cc")
_ORDER = (
    *_FIRST, "Date", "Received", "Subject", "Message-ID", "In-Reply-To", "References",
    "Resent-From", "Resent-To", "Resent-Cc", "Resent-Date",
)  # fmt: skip
_THREAD = ("In-Reply-To", "References")
_ANGLED = re.compile(r"<([^<>\s]+)>")
_BARE = re.compile(r"[^<>\s\"(),;:]+@[^<>\s\"(),;]+")
_ADDRESS_BEFORE = re.compile(r"(?:\bfrom\s[^<>;]*|[^\W\d_][\w.' -]*\"?\s*)$", re.IGNORECASE)
_NO_NAME = re.compile(
    r"(?:\b(?:message|mail|note|of|id|to|reply|references)\W*|\d[\w\s\"'.)]*)$", re.IGNORECASE
)
_TALK = re.compile(r"\b(?:from|message of|mail of|'s message)\b", re.IGNORECASE)


class HeadLine(NamedTuple):
    """A header line to be: its name, and the pieces of its value with what stands between them."""

    name: str
    pieces: tuple[str, ...]
    between: str = ", "


def head_lines(message: Message) -> Iterator[HeadLine]:
    """The header lines that the mail has, in the order in which they are shown."""
    for name in _ORDER:
        yield _line(message, name)
    for name in attachments(message):
        yield HeadLine("Attachment", (name,))


def laid_out(lines: Sequence[HeadLine]) -> tuple[str, dict[str, Cell]]:
    """The header block with its cells, numbered where one name has several."""
    said, at, cells, seen = list[str](), 0, dict[str, Cell](), dict[str, int]()
    for line in lines:
        if not line.pieces:
            continue
        for number, piece in enumerate(line.pieces):
            before = line.between if number else f"{line.name}: "
            at += len(before)
            key = line.name.lower()
            seen[key] = seen.get(key, 0) + 1
            name = key if seen[key] == 1 else f"{key}#{seen[key]}"
            cells[name] = Cell(at, at + len(piece), plainly(piece))
            said += (before, piece)
            at += len(piece)
        said.append("\n")
        at += 1
    return "".join(said), cells


def stamp_of(value: str) -> datetime | None:
    """A date header as a moment with its offset, where it has one."""
    try:
        stamp = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return utc(stamp) if value.rstrip().endswith("-0000") else stamp


def message_ids(value: str) -> tuple[str, ...]:
    """The ids in a header that names messages; what it says besides, addresses too, is left out."""
    angled = [*_ANGLED.finditer(value)]
    if angled:
        named = [found for found in angled if not _is_address(value[: found.start()])]
        named = named or angled[-1:] * (len(angled) > 1)
        return tuple(dict.fromkeys(f"<{found[1]}>" for found in named))
    return () if _TALK.search(value) else tuple(dict.fromkeys(_BARE.findall(value)))


def _is_address(before: str) -> bool:
    """Whether what stands in angle brackets behind these words is where somebody is written to."""
    before = before.rpartition(">")[2].strip()
    return bool(_ADDRESS_BEFORE.search(before)) and not _NO_NAME.search(before)


def _line(message: Message, name: str) -> HeadLine:
    if name in _PEOPLE:
        values = header(message, name, each=True)
        found = [address for value in values for address in addresses(value)]
        return HeadLine(name, tuple(found if name not in ("Sender", "Reply-To") else _others(message, found)))
    if name in _THREAD:
        return HeadLine(name, message_ids(" ".join(header(message, name))), " ")
    values = header(message, name)
    if name == "Received":
        last = values[0].rpartition(";")[2].strip() if values else ""
        return HeadLine(name, (last,) if stamp_of(last) else ())
    value = " ".join(" ".join(values).split())
    return HeadLine(name, (value,) if value else ())


def _others(message: Message, found: Sequence[str]) -> Iterator[str]:
    """Those who are not who the mail is from anyway."""
    known = " ".join(header(message, "From", each=True)).casefold()
    for address in found:
        bare = _BARE.search(address)
        if not bare or bare.group().casefold() not in known:
            yield address
