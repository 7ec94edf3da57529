"""A table that lists mails: who wrote to whom under which name, each name as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.extract.chronicle import claim_of
from timeline.extract.lexicon import given_names
from timeline.extract.mail import person_of
from timeline.extract.rows import (
    ADDRESS,
    Told,
    cells_of,
    dated,
    field_of,
    mention_of,
    part_of,
    pieces,
    subjects,
)
from timeline.model.expression import Expression
from timeline.model.mention import Kind, Mention, PartWords, Sign
from timeline.model.source import Cell, Quote, Row, Text

ALONE = re.compile(  # "Byrne AJ@pier.example" and "byrne@pier gov" too
    r"(?:[^\W\d_]{2,}\s+[^\W\d_]{1,3}|[^\s@]+)@[^\s@]+(?: (?:com|org|net|gov|edu|mil|int))?"
)
IN_BRACKETS = re.compile(r"[^@<>]+<[^\s@<>]+@[^\s@<>]+>\s*")
STRAY = " ;|"  # what stands beside a name and parts it from nobody
AROUND = " <>'\";|,"  # what is no part of a name


def is_mail(text: Text, row: Row, fields: frozenset[str]) -> bool:
    """Somebody wrote to somebody: From and To hold people here, and days in a list of posts or events."""
    plain = frozenset(header.partition("#")[0] for header in row.cells)
    if fields & {"sender"} and fields & {"recipient"}:
        return True
    if not {"from", "to"} <= plain and not ({"from"} <= plain and fields & {"recipient"}):
        return False
    cells = [row.cells[header] for header in ("from", "to") if header in row.cells]
    return not any(_is_day(text, cell, "subject" in fields) for cell in cells)


def _is_day(text: Text, cell: Cell, titled: bool) -> bool:
    """A cell that holds figures and no address; beside a subject "shb55" and "Byme1" are names."""
    figures = "@" not in cell.value and any(letter.isdigit() for letter in cell.value)
    return figures and (not titled or bool(dated(text, cell, "at", [])))


def of_mail_index(text: Text, row: Row) -> Told:
    """The mail that a row lists."""
    sender = _first(row, "from", "originalfrom") or field_of(row, "sender")
    recipient = _first(row, "to", "originalto") or field_of(row, "recipient")
    subject, found = field_of(row, "subject", "event"), list[Expression]()
    people = (
        *_correspondents(text, [sender] if sender else [], "sender"),
        *_correspondents(text, _listed_with(row, recipient), "recipient"),
        *_correspondents(text, cells_of(row, "copied"), "copied"),
        *_correspondents(text, cells_of(row, "blind"), "copied"),
    )
    trigger = subject or sender or recipient
    if trigger is None:
        return Told()
    title = f"email: {subject.value.strip()}" if subject else "email"
    made = claim_of(text, row, trigger, "email", "email", title)
    about = subjects(text, subject)
    dates = dated(text, field_of(row, "date"), "at", found)
    claim = replace(made, parts=tuple(part for part, _ in people), about=about, dates=dates)
    mentions = (*(mention for _, mention in people), *map(mention_of, about))
    return Told((claim,), mentions, tuple(found))


def _first(row: Row, *headers: str) -> Cell | None:
    return next((row.cells[h] for h in headers if h in row.cells and row.cells[h].value.strip()), None)


def _listed_with(row: Row, first: Cell | None) -> Iterator[Cell]:
    """A cell and the others of its list ("to", "to#2")."""
    header = next((name for name, cell in row.cells.items() if cell is first), "").partition("#")[0]
    return (cell for name, cell in row.cells.items() if first and name.partition("#")[0] == header)


def _correspondents(text: Text, cells: Iterable[Cell], role: str) -> Iterator[tuple[PartWords, Mention]]:
    """Those whom cells of an index name, with their addresses where they give them."""
    for quote in (quote for cell in cells for quote in _typed(text, cell)):
        cell = Cell(quote.start, quote.end, quote.exact)
        if not ADDRESS.search(quote.exact):
            part = part_of(quote, role, None)
            yield _by_name(replace(part, reading=part.reading.strip(AROUND) or part.reading))
            continue
        reading = quote.exact.strip(AROUND)
        if ALONE.fullmatch(reading):
            yield _addressed(quote, role, reading)
            continue
        part, mention = person_of(text, cell, role)
        whole = IN_BRACKETS.fullmatch(quote.exact) is not None
        yield (replace(part, quote=quote), replace(mention, quote=quote)) if whole else (part, mention)


def _by_name(part: PartWords) -> tuple[PartWords, Mention]:
    """A name; a given name alone is somebody's, and may be several people's."""
    if part.reading.lower() not in given_names():
        return part, mention_of(part)
    part = replace(part, kind=Kind.PERSON)
    return part, mention_of(part, (Sign("given", part.reading, part.quote),))


def _addressed(quote: Quote, role: str, reading: str) -> tuple[PartWords, Mention]:
    """An address that stands for a name; one with a slip in it is no sign of anybody."""
    part = PartWords(role, quote, Kind.PERSON, reading)
    whole = (Sign("address", reading.lower(), quote),) if ADDRESS.fullmatch(reading) else ()
    return part, mention_of(part, whole)


def _typed(text: Text, cell: Cell) -> Iterator[Quote]:
    """The names of a cell as they were typed; what is stray beside the only one belongs to it."""
    found = [*pieces(text, cell)]
    inner = text.body[cell.start : cell.end].strip('"')
    words = inner.strip()
    if len(found) == 1 and words.strip(STRAY) == found[0].exact.strip():
        start = text.body.index(words, cell.start)
        found = [text.quote(start, start + len(words))]
    yield from found
