"""Claims that a format makes by its form: table rows, mail headers, calendar entries.

Such a source is itself the record, so its claims are not reports of it (`reported` is False).
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType

from timeline.dates import tag
from timeline.extract.acronyms import is_acronym
from timeline.extract.lexicon import classes, entries, words
from timeline.extract.prose import read_prose
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign
from timeline.model.source import Cell, Quote, Row, Text

ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
REPLY = re.compile(r"\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
LONGEST_LIST = 4000  # characters of a cell that is cut at its commas
LONGEST_TITLE = 6  # words of a document's name in a subject line
WORD = re.compile(r"[\w-]+")
YEAR_AND_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])")
SHORT_YEAR = re.compile(r"(?P<day>\d{1,2})[ ./-](?P<month>[A-Za-z]{3,9})[ ./-](?P<year>\d{2})")
SEVERAL = re.compile(r"\s*[;|\n]\s*")
SLIP = re.compile(  # "byrnea@pier;gov": what should be a point in an address parts no names
    r"(@[\w-]+)[;,/](?=(?:com|org|net|gov|edu|mil|int|info|biz|example|[a-z]{2})(?![\w.@]))"
)
COMMA = re.compile(r"\s*(?:,|(?<=\w)\s&\s|\s(?:and|und|et)\s)\s*")
FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,4}[^\W\d_a-z][\w.'’-]*|\S+@\S+|[^<>]*<\S+@\S+>")
NO_LETTER = re.compile(r"[\W\d_]+")
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Told:
    """What rows tell: their claims, the mentions in their cells, the dates of their cells."""

    claims: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    expressions: tuple[Expression, ...] = ()


@cache
def columns() -> Mapping[str, str]:
    """Our field by a header's words; a header listed twice belongs to the later field's own tables."""
    found: dict[str, str] = {}
    for line in entries("columns"):
        field, _, names = line.partition(":")
        for name in names.split(","):
            found.setdefault(name.strip(), field.strip())
    return MappingProxyType(found)


@cache
def _by_letters() -> Mapping[str, str]:
    """The names of columns by their letters alone: "Date_Sent", "DateSent" and "date sent" are one."""
    found: dict[str, str] = {}
    for name in columns():
        found.setdefault(NO_LETTER.sub("", name), name)
    return MappingProxyType(found)


@lru_cache(maxsize=4096)
def header_of(header: str) -> str:
    """A header as columns list it: whole, by its letters, or without its brackets; else as it is."""
    base = header.partition("#")[0]
    if base in columns():
        return base
    bare = BRACKETS.sub(" ", base)
    for words_ in (base, bare):
        known = _by_letters().get(NO_LETTER.sub("", words_))
        if known:
            return known
    return base


def field_of(row: Row, *names: str) -> Cell | None:
    """The first filled cell under any header that stands for one of these fields, the tellingest first."""
    for name in names:
        cells = [
            (_rank(header_of(header), name), cell)
            for header, cell in row.cells.items()
            if cell.value.strip() and stands_for(header_of(header), name)
        ]
        if cells:
            return min(cells, key=lambda pair: pair[0])[1]
    return None


def cells_of(row: Row, *names: str) -> Iterator[Cell]:
    """That cell and the others of its column, where a list stands in one ("people", "people#2")."""
    first = field_of(row, *names)
    header = next((header for header, cell in row.cells.items() if cell is first), "").partition("#")[0]
    for other, cell in row.cells.items() if first is not None else ():
        if other.partition("#")[0] == header and cell.value.strip():
            yield cell


def stands_for(header: str, field: str) -> bool:
    """A table's header means this field, by its own name or by one of its common ones."""
    return header == field or columns().get(header) == field


def _rank(header: str, field: str) -> int:
    """How early a field lists a header; "Description" tells an event before "Item" does."""
    return -1 if header == field else _ranks()[header]


@cache
def _ranks() -> Mapping[str, int]:
    return MappingProxyType({name: rank for rank, name in enumerate(columns())})


def headers_of(row: Row) -> frozenset[str]:
    """The fields that a row's table has, filled or not."""
    names = [header_of(header) for header in row.cells]
    return frozenset(columns().get(name, name) for name in names)


def numbered(row: Row, name: str) -> Iterator[tuple[str, Cell]]:
    """The cells of a field that may occur several times ("to", "to#2"), with their suffixes."""
    for header, cell in row.cells.items():
        base, _, number = header.partition("#")
        if base == name and cell.value.strip():
            yield (f"#{number}" if number else ""), cell


# --- dates in cells --------------------------------------------------------------------------------


def dated(text: Text, cell: Cell | None, relation: str, found: list[Expression]) -> tuple[DateLink, ...]:
    """A link to the date that a cell holds; its expression is added to `found`.

    The cell is read as its decoded value, so that `20180108T100000` is a date too, and stands at
    the cell's place.
    """
    if cell is None:
        return ()
    words_ = text.body[cell.start : cell.end]
    for candidate in (_spelled(cell.value), cell.value, words_):
        readings = [e for e in _tagged(candidate, text.source.day_first) if e.type in ("DATE", "TIME")]
        if readings:
            placed = replace(readings[0], start=cell.start, end=cell.end, text=words_, relation="at")
            found.append(placed)
            return (DateLink(relation, cell.start, cell.end),)
    return ()


def _spelled(value: str) -> str:
    """What is a date in a column of dates, and not in prose: "2016-07" is a month, "9-Aug-16" a day."""
    found = YEAR_AND_MONTH.fullmatch(value.strip())
    if found:
        return f"{month_name[int(found['month'])]} {found['year']}"
    short = SHORT_YEAR.fullmatch(value.strip())
    return f"{short['day']} {short['month']} '{short['year']}" if short else ""


@lru_cache(maxsize=4096)
def _tagged(words_: str, day_first: bool | None) -> tuple[Expression, ...]:
    """A cell's date words; long tables repeat their days."""
    return tag(words_, day_first=day_first)


# --- names in cells --------------------------------------------------------------------------------


def pieces(text: Text, cell: Cell) -> Iterator[Quote]:
    """The parts of a cell that lists several, each at its place, without the quotes around it."""
    words_ = text.body[cell.start : cell.end]
    position = 0
    for piece in _parted(words_.strip('"') if words_[:1] == words_[-1:] == '"' else words_):
        at = words_.find(piece, position)
        position = at + len(piece)
        if piece.strip():
            yield text.quote(cell.start + at, cell.start + at + len(piece))


def _parted(words_: str) -> list[str]:
    """A list at its semicolons, bars and lines; at commas only between full names or addresses."""
    mended = SLIP.sub(r"\1.", words_)
    rough = _cut(words_, SEVERAL, mended)
    if len([piece for piece in rough if piece.strip()]) > 1 or len(words_) > LONGEST_LIST:
        return rough
    names = [piece.strip() for piece in _cut(words_, COMMA, mended)]
    several = len(names) > 1 and all(map(FULL_NAME.fullmatch, names))
    return names if several and all(kind_of(name) is not Kind.POST for name in names) else rough


def _cut(words_: str, signs: re.Pattern[str], mended: str) -> list[str]:
    """Words cut where a copy of theirs, of the same length, has signs that part."""
    ends = [0, *(end for found in signs.finditer(mended) for end in found.span()), len(words_)]
    return [words_[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]


def kind_of(name: str, fallback: Kind = Kind.PERSON) -> Kind:
    """What a name in a cell names, by its last word, its title or its form."""
    low = name.lower().split()
    if not low:
        return fallback
    if low[0].strip(".") in words("titles"):
        return Kind.PERSON
    last, lists, heads = low[-1].strip("()."), classes("bodies"), classes("posts")["heads"]
    if low[-2:] == ["chief", "executive"] or (low[0] in heads and "of" in low[1:3]):
        return Kind.POST
    if last in words("groups"):
        return Kind.GROUP
    if is_acronym(name) or last in lists["ends"] or (len(low) == 1 and last in lists["common"]):
        return Kind.ORGANISATION
    if last in heads or low[0] in heads or any(word in heads for word in low[:3]):
        return Kind.POST
    return (
        fallback
        if len(low) > 1 or (name[:1].isupper() and fallback is Kind.PERSON and len(low) > 1)
        else Kind.ORGANISATION
    )


def named(text: Text, cell: Cell | None, role: str, kind: Kind | None = None) -> tuple[PartWords, ...]:
    """The parts that a cell names, several where it lists several."""
    if cell is None:
        return ()
    return tuple(part_of(quote, role, kind) for quote in pieces(text, cell))


def part_of(quote: Quote, role: str, kind: Kind | None) -> PartWords:
    """What words in a cell name, without the title before it and the signs around."""
    reading = " ".join(quote.exact.strip("\"' ").split())
    title, _, rest = reading.partition(" ")
    if kind in (None, Kind.PERSON) and title.lower().strip(".") in words("titles") and rest:
        reading = rest
    return PartWords(role, quote, kind or kind_of(reading), reading)


def mention_of(part: PartWords, signs: Iterable[Sign] = ()) -> Mention:
    """A part as a mention of what it names."""
    return Mention(part.quote, part.kind, part.reading, tuple(signs))


def joined(told: Sequence[Told]) -> Told:
    """All of them, in their order."""
    return Told(
        tuple(claim for one in told for claim in one.claims),
        tuple(mention for one in told for mention in one.mentions),
        tuple(expression for one in told for expression in one.expressions),
    )


def subjects(text: Text, cell: Cell | None) -> tuple[PartWords, ...]:
    """The documents that the words of a subject line or event name."""
    papers = classes("documents")
    if cell is None or not set(WORD.findall(cell.value.lower())) & (papers["strong"] | papers["matter"]):
        return ()
    mentions, _ = read_prose(text, (), ((cell.start, cell.end),), {})
    named_ = [m for m in mentions if m.kind is Kind.DOCUMENT]
    if not named_:
        return _titled(text, cell)
    return tuple(PartWords("about", m.quote, m.kind, m.reading) for m in named_)


def _titled(text: Text, cell: Cell) -> tuple[PartWords, ...]:
    """ "Re: Ventilation survey": a title needs no article to name its document."""
    words_ = text.body[cell.start : cell.end]
    reply = REPLY.match(words_)
    start = reply.end() if reply else 0
    for found in WORD.finditer(words_, start):
        if found.group().lower() in classes("documents")["strong"]:
            first = max(
                start,
                words_.rfind(",", start, found.start()) + 1,
                words_.rfind(":", start, found.start()) + 1,
            )
            first += len(words_[first:]) - len(words_[first:].lstrip())
            quote = text.quote(cell.start + first, cell.start + found.end())
            short = len(quote.exact.split()) <= LONGEST_TITLE
            return (PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split())),) if short else ()
    return ()
