"""Contacts (VCF): each card a row of a list of people, with post, body, address and aliases.

Lines that were folded are put together again; else the file stands as it is. A value that is
written in quoted-printable stands so at its place and is decoded in its cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from quopri import decodestring
from types import MappingProxyType
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.written import moment, stamped

_OPENING = re.compile(rb"\s*BEGIN:VCARD\s", re.IGNORECASE)
_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_SOFT = re.compile(rb"(?im)^([^:\n]*ENCODING=QUOTED-PRINTABLE[^\n]*?)=\r?\n(?![A-Z-]+[;:])")
_LINE = re.compile(
    r"^(?:[\w-]+\.)?(?P<name>[A-Za-z-]+)(?P<given>(?:;[^:;\n\"]*(?:\"[^\"\n]*\")?)*):(?P<value>[^\n]*)$",
    re.MULTILINE,
)
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_NAMES = MappingProxyType(
    {
        "fn": "name", "title": "post", "role": "role", "org": "organisation", "email": "email",
        "tel": "phone", "nickname": "alias", "note": "notes", "adr": "address", "rev": "revised",
        "bday": "born",
    }
)  # fmt: skip
_PACKED_REV = re.compile(r"(\d{4})(\d{2})(\d{2})(T)(\d{2})(\d{2})(\d{2})(Z?)")


class _Line(NamedTuple):
    """A property of a card: its name, the place of its value, and that value decoded."""

    start: int
    end: int
    name: str
    cell: Cell


class Contacts:
    """Address books, as telephones and mail programs export them."""

    name = "contacts"

    def reads(self, received: Received) -> bool:
        """By its name, or by its first line."""
        opens = _OPENING.match(received.head.removeprefix(b"\xef\xbb\xbf"))
        return bool(opens) or received.suffix in (".vcf", ".vcard")

    def read(self, received: Received) -> Text:
        """The unfolded file with its cards as rows."""
        data = received.data
        while (joined := _SOFT.sub(rb"\1", data)) != data:
            data = joined
        decoded = decode(_FOLD.sub(b"", data))
        text = Text(replace(received.source, kind="table"), decoded.body, problems=faults(received, decoded))
        cards = [*_cards([*_lines(decoded.body)])]
        rows = tuple(_row(card) for card in cards if _has_name(card))
        nameless = len(cards) - len(rows)
        text = replace(text, rows=rows, problems=(*text.problems, *_problems(text, len(rows), nameless)))
        return _dated(text, received)


def _lines(body: str) -> Iterator[_Line]:
    for found in _LINE.finditer(body):
        start, end = found.span("value")
        value = _value(found["value"], found["given"].upper())
        yield _Line(found.start(), found.end(), found["name"].lower(), Cell(start, end, value))


def _value(words: str, given: str) -> str:
    """A value without its escapes and its encoding."""
    if "QUOTED-PRINTABLE" in given:
        words = decode(decodestring(words.encode("utf-8", "replace"))).body
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], words).strip()


def _cards(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    """The properties of each card; one that is never closed ends where the next begins."""
    card: list[_Line] = []
    for line in lines:
        is_edge = line.name in ("begin", "end") and line.cell.value.lower() == "vcard"
        if is_edge and line.name == "begin" and card:
            yield card
            card = []
        if is_edge or card:
            card.append(line)
        if is_edge and line.name == "end":
            yield card
            card = []
    if card:
        yield card


def _has_name(card: Sequence[_Line]) -> bool:
    return any(line.name in ("fn", "n") and line.cell.value.strip(" ;") for line in card)


def _row(card: Sequence[_Line]) -> Row:
    cells: dict[str, Cell] = {}
    for line in card:
        name = _NAMES.get(line.name)
        value = (
            line.cell.value.replace(";", ", ").strip(" ,") if line.name in ("org", "adr") else line.cell.value
        )
        if name and value:
            same = sum(1 for other in cells if other.partition("#")[0] == name)
            cells[f"{name}#{same + 1}" if same else name] = replace(line.cell, value=value)
    if "name" not in cells:
        cells = {"name": _full_name(next(line.cell for line in card if line.name == "n")), **cells}
    return Row("table", card[0].start, card[-1].end, cells)


def _full_name(cell: Cell) -> Cell:
    """A name in its parts, surname first, as it is said."""
    surname, first, middle, title, ending = (*cell.value.split(";"), "", "", "", "", "")[:5]
    return replace(cell, value=" ".join(part for part in (title, first, middle, surname, ending) if part))


def _dated(text: Text, received: Received) -> Text:
    """A single card was written when it says that it was last changed."""
    revised = text.rows[0].cells.get("revised") if len(text.rows) == 1 else None
    words = _PACKED_REV.sub(r"\1-\2-\3\4\5:\6:\7\8", revised.value) if revised else ""
    stamp = stamped(words)
    if stamp is None:
        return text
    written = moment(stamp, received.terms, f'the card\'s own time stamp, "{words}"')
    return replace(text, source=replace(text.source, written=written, written_from="time stamp of the card"))


def _problems(text: Text, cards: int, nameless: int) -> Iterator[Problem]:
    path = text.source.path
    if nameless:
        yield Problem(
            path, f"holds {nameless} cards without a name, which were left out", Grade.DOUBT, "nameless"
        )
    if not cards:
        yield Problem(path, "holds no card (VCARD) with a name", Grade.NOTE, "no-entry")
