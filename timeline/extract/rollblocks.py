"""The lines and cells of a list of attendance below its label, up to the first that names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.extract.attendees import (
    is_surely_someone,
    lists_people,
    people_by_piece,
    people_in,
)
from timeline.extract.brackets import Span
from timeline.extract.lexicon import classes, listed_titles, words
from timeline.extract.listednames import kind_named
from timeline.extract.listedpeople import Person
from timeline.extract.nicks import nicks
from timeline.extract.prefixes import several_at
from timeline.extract.rows import columns, header_of
from timeline.extract.statuses import status_of
from timeline.model.mention import Kind

BULLET = re.compile(r"^[ \t>]*(?P<mark>[-*•+–](?=[ \t]|\w)|\d{1,3}[.)](?=[ \t]))[ \t]*")
GAP = re.compile(r"\t+|[ ]{3,}(?![ (])|[ \t]*\|[ \t]*|[ \t]*(?:\.{4,}|…+|_{3,})[ \t]*")
SIDE = re.compile(  # of a hearing, over those who spoke for it
    r"^[ \t*_]*(?:(?:counsel|attorneys?|solicitors?|appearing|appearances)[ \t]+)?"
    r"(?:for|on behalf of|representing)[ \t]+(?:the[ \t]+)?\w[^:\n]{2,60}:?[ \t*_]*$",
    re.IGNORECASE,
)
RULE = re.compile(r"^[\W_]*$")
HEADED = re.compile(r"(?P<of>[A-Z][^:\n]{3,40}?)(?:\*\*|__)?:(?:\*\*|__)?[ \t]+(?=\S)")
DASHED = re.compile(r"(?P<of>[A-Z][^:\n,(–—-]{0,30}?)[ \t]+[-–—][ \t]+(?=\S)")
ASIDE = re.compile(r"^\s*(?:(?P<mark>[*_]{1,2})[^*_]+(?P=mark)|\(.*\))\s*$")
NEAR_COLUMN = 4  # characters by which a cell may begin left of the head of its column
SHORT_NOTE = 12  # words
PLACEHOLDER = 2  # words of a bullet above the first name that were left from a form: "* Name1"
FEWEST_OF_PLACE = 2  # people behind "Sandy Close - ", which might be a name
PLACED = frozenset("place road street house court square gardens".split())  # where people live
FEW_UNREAD = 6  # pieces of a line among which one may be no name that we know how to read
LONGEST_NOTE = 3  # lines below a label before the first name: "(in alphabetical order)"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, without its end."""

    start: int
    words: str

    @property
    def end(self) -> int:
        """Where the line ends."""
        return self.start + len(self.words)


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a list: a line, a cell or all that stands behind a label.

    `several`: commas part people in it; `beside`: what other cells or a head tell of them; `small`: its
    place in a list alone tells that it is a name.
    """

    start: int
    end: int
    role: str
    several: bool
    beside: tuple[Span, ...] = ()
    small: bool = False


class Block:
    """The lines of one list below its label, while they are read."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.seen, self.notes, self.gap, self.mark, self.open = 0, 0, False, "", False
        self.told = False  # a sentence stands where the first name might
        self.described, self.status = False, -1  # headers stand above the names; where that of a status is

    def taken(self, line: Line, columns: Sequence[tuple[int, str]]) -> list[Item] | None:
        """The pieces of a line; nothing for a line between people, None for one behind the list."""
        if not line.words.strip():
            self.gap = True
            return []
        if RULE.match(line.words) or SIDE.match(line.words) or self._is_over_people(line):
            return []
        if not self.seen and is_of_headers(self.body, line):
            self.described, self.status = True, status_column(self.body, line)
            return []
        mark = _mark_of(line.words)
        if self.told and not self.seen and self.gap and mark in (".", ")"):
            return None
        items = [*self._pieces(line, line.start + lead_of(line.words), columns)]
        if not items and not mark:
            small = nicks(self.body, line.start, line.end, within=self.open)
            items = [Item(*piece, columns[0][1], False, (), True) for piece in small]
        if not items and self._may_be_small(line, mark):
            items = [*self._small(line, columns)]
        self.open = line.words.rstrip().endswith(",")
        if not items or self._is_firm(items, mark):
            return [] if items or self._is_note(line, mark) else None
        if self.seen and not self._goes_on(mark, items):
            return None
        self.seen, self.gap, self.mark = self.seen + 1, False, mark
        return items

    def _is_over_people(self, line: Line) -> bool:
        """ "AUSTRIA" over its people, a word or two in capitals; "Client (Port of Skelby):"."""
        below = self.body[line.end + 1 :].split("\n", 1)[0]
        bare = line.words.replace(" ", "").isalpha() and len(line.words.split()) < LONGEST_NOTE
        return (
            ((bare and line.words.isupper()) or self._is_party(line))
            and not below.isupper()
            and bool(below.strip())
            and is_person(self.body, line.end + 1 + lead_of(below), line.end + 1 + len(below), surely=True)
        )

    def _is_party(self, line: Line) -> bool:
        """Words with a colon behind them that are not those of a heading."""
        said = line.words.strip(" *_")
        short = said.endswith(":") and len(said.split()) <= SHORT_NOTE
        return short and not words("no_names").intersection(said.lower().strip(":").split())

    def _may_be_small(self, line: Line, mark: str) -> bool:
        told = any(sign in line.words for sign in "(@")
        return self.seen > 0 and mark == self.mark and (told or (bool(mark) and not self.gap))

    def _small(self, line: Line, columns: Sequence[tuple[int, str]]) -> Iterator[Item]:
        start = line.start + lead_of(line.words)
        if people_in(self.body, start, line.end, several=False, small=True):
            yield Item(start, line.end, columns[0][1], False, (), True)

    def goes_on_with(self, line: Line, below: Line) -> bool:
        """A line between two people of the list, set like them, that names nobody we know how to read."""
        marks = [_mark_of(each.words) for each in (line, below)]
        alike = self.seen > 1 and not self.gap and marks == [self.mark, self.mark]
        short = len(line.words.split()) <= LONGEST_NOTE + 3 and not line.words.rstrip().endswith((".", ":"))
        return alike and short and self._parts(below.start + lead_of(below.words), below.end) is not None

    def _is_note(self, line: Line, mark: str) -> bool:
        """Words above the first name, or that go on with the entry above them."""
        self.notes += 1
        self.told = line.words.rstrip().endswith(".")
        if not self.seen and mark and len(line.words.split()) <= PLACEHOLDER:
            return self.notes == 1
        if not self.seen:
            short = len(line.words.split()) <= SHORT_NOTE
            return short and self.notes <= LONGEST_NOTE and (not mark or bool(ASIDE.match(line.words)))
        return not mark and not self.gap and bool(self.mark) and line.words[:1].isspace()

    def _is_firm(self, items: Sequence[Item], mark: str) -> bool:
        """The firm of whoever stands in the line above, on a line of its own."""
        found = [p for item in items for p in people_in(self.body, item.start, item.end, several=False)]
        named = (
            self.body[found[0].start : found[0].end].rsplit(None, 1)[-1].lower().strip(".") if found else ""
        )
        alone = len(found) == 1 and found[0].kind is Kind.ORGANISATION and named in classes("firms")["behind"]
        return alone and self.seen > 0 and not mark and not self.mark and not self.gap

    def _goes_on(self, mark: str, items: Sequence[Item]) -> bool:
        if mark.isalnum() or (mark and mark in ".)"):
            return self.mark == mark
        styled = not mark and bool(items) and several_at(self.body[items[0].start : items[-1].end])
        return (
            not self.gap or styled or (bool(mark) and bool(self.mark)) or (not mark and self._surely(items))
        )

    def _surely(self, items: Sequence[Item]) -> bool:
        """Behind an empty line only what is surely somebody goes on with a list without bullets."""
        return all(
            is_surely_someone(self.body, person)
            for item in items
            for person in people_in(self.body, item.start, item.end, several=item.several)
        )

    def _pieces(self, line: Line, start: int, columns: Sequence[tuple[int, str]]) -> Iterator[Item]:
        if columns[-1][1] == "" or (self.described and len(columns) == 1):
            cells = [*cells_of(self.body, start, line.end)]
            yield from self._described(cells, self._said(cells[1:], line) or columns[0][1])
            return
        aligned = table_cells(line) if len(columns) > 1 else []
        if len(aligned) == len(columns):
            yield from self._aligned(aligned, columns)
            return
        cells = [small for cell in cells_of(self.body, start, line.end) for small in self._near(*cell)]
        barred = "|" in line.words or "\t" in line.words
        first = self._item(cells, 0, role_at(cells[0][0] - line.start, columns), alone=len(columns) > 1)
        if first is None:
            return
        yield first
        told = False  # a cell before tells of somebody: "Ada Roe | Treasurer | Quay Works"
        for place, cell in enumerate(cells[1:], start=1):
            named = is_person(self.body, *cell, surely=barred or told)
            told = told or not named
            if len(columns) > 1 or named:
                item = self._item(cells, place, role_at(cell[0] - line.start, columns), alone=True)
                yield from (item,) if item else ()

    def _said(self, cells: Sequence[Span], line: Line) -> str:
        """The part that the cell below the header of a status tells, if there is such a header."""
        if self.status < 0 or not cells:
            return ""
        nearest = min(cells, key=lambda cell: abs(cell[0] - line.start - self.status))
        said = status_of(self.body[slice(*nearest)])
        return said if said != "mentioned" else ""

    def _near(self, start: int, end: int) -> Iterator[Span]:
        """Two people whom two blanks part, where one has a long name."""
        gap = self.body.find("  ", start, end)
        pair = (start, gap), (gap + 2, end)
        if gap > 0 and all(is_person(self.body, *each) for each in pair):
            yield from pair
        else:
            yield start, end

    def _described(self, cells: Sequence[Span], role: str) -> Iterator[Item]:
        """The people of the first cell of a row, of whom the other cells tell; signs are of their columns."""
        parts = self._parts(*cells[0])
        signed = self.status >= 0
        told = [c for c in cells[1:] if not signed or status_of(self.body[slice(*c)]) == "mentioned"]
        if parts is not None:
            yield Item(parts[0], cells[0][1], role, False, (*parts[2], *told))

    def _aligned(self, cells: Sequence[Span], columns: Sequence[tuple[int, str]]) -> Iterator[Item]:
        """The people of a row that has a cell for each column, empty ones too."""
        for cell, (_, role) in zip(cells, columns, strict=True):
            parts = self._parts(*cell) if self.body[slice(*cell)].strip() else None
            if parts is not None:
                yield Item(parts[0], cell[1], role, parts[1], parts[2])

    def _item(self, cells: Sequence[Span], place: int, role: str, *, alone: bool) -> Item | None:
        """The people of a cell; in a row of one person the other cells tell of them."""
        parts = self._parts(*cells[place])
        if parts is None:
            return None
        rest = () if alone or parts[1] else tuple(c for c in cells[1:] if not is_person(self.body, *c))
        return Item(parts[0], cells[place][1], role, parts[1], (*parts[2], *rest))

    def _parts(self, start: int, end: int) -> tuple[int, bool, tuple[Span, ...]] | None:
        """Where the people of a cell begin, whether commas part them, and for whom they come."""
        headed = HEADED.match(self.body, start, end) or self._dashed(start, end)
        known = headed is not None and not (words("no_names") - PLACED) & {*headed["of"].lower().split()}
        if headed and known and lists_people(self.body, headed.end(), end, several=True):
            return headed.end(), True, (headed.span("of"),)
        if self._commas_part(start, end):
            return start, True, ()
        return (start, False, ()) if lists_people(self.body, start, end, several=False) else None

    def _dashed(self, start: int, end: int) -> re.Match[str] | None:
        """ "Ambulance - Lee Roe, Insp Birch": a service before its people, surely people."""
        found = DASHED.match(self.body, start, end)
        first = found["of"].split()[0].lower() if found else ""
        if found is None or first in words("given") | listed_titles():
            return None
        kind = kind_named(found["of"])
        people = people_in(self.body, found.end(), end)
        whole = kind is Kind.PERSON and " " in found["of"]
        if kind is Kind.POST or (whole and (len(people) < FEWEST_OF_PLACE or not is_told_of(people))):
            return None
        return found if people and all(is_surely_someone(self.body, one) for one in people) else None

    def _commas_part(self, start: int, end: int) -> bool:
        """Commas of a line stand between people: full names all, and more than two or with titles."""
        found = people_by_piece(self.body, start, end, several=True)
        people = [person for piece in found for person in piece]
        if several_at(self.body[start:end]):
            return lists_people(self.body, start, end, several=True)
        unread = sum(1 for piece in found if not piece)
        full = unread <= len(found) // FEW_UNREAD and all(
            person.kind is not Kind.ORGANISATION for person in people
        )
        named = [p for p in people if p.kind is Kind.PERSON and (" " in self.body[p.start : p.end])]
        titled = [p for p in named if _is_titled(self.body, p)]
        return (
            full
            and len(found) > 1
            and (
                len(named) > 2 or len(titled) > 1 or self.body[end - 1] == "," or "_" in self.body[start:end]
            )
        )


def _is_titled(body: str, person: Person) -> bool:
    """A title stands before the name, within its words or apart from them: "Revd J Roe"."""
    return body[person.start : person.end] != person.reading or any(
        at < person.start for at, _ in person.beside
    )


def is_told_of(people: Sequence[Person]) -> bool:
    """Something stands beside one of them, so that words before them all are those of a place."""
    return any(one.beside for one in people)


def is_of_headers(body: str, line: Line) -> bool:
    """A line of headers set with blanks, the first over names: "Name    Title    Organisation"."""
    cells = [header_of(body[slice(*cell)].lower()) for cell in cells_of(body, line.start, line.end)]
    known = sum(1 for cell in cells if cell in columns())
    return known > 1 and columns().get(cells[0]) == "name" and known >= len(cells) - 1


def status_column(body: str, line: Line) -> int:
    """How far into a line of headers the one of a status begins; -1 if there is none."""
    for start, end in cells_of(body, line.start, line.end):
        if columns().get(header_of(body[start:end].lower())) == "status":
            return start - line.start
    return -1


def is_person(body: str, start: int, end: int, *, surely: bool = False) -> bool:
    """A cell that holds one person by name; with `surely`, by more than capitals."""
    people = people_in(body, start, end, several=False)
    several = "  " in body[start:end].strip()  # two cells
    named = not several and len(people) == 1 and people[0].kind is Kind.PERSON and " " in people[0].reading
    return named and (not surely or is_surely_someone(body, people[0]))


def names_office(body: str, start: int, end: int) -> bool:
    """Words among which is the head of an office: "Director Harbour Policy"."""
    posts = classes("posts")
    return any(word in posts["heads"] | posts["listed"] for word in body[start:end].lower().split())


def role_at(offset: int, columns: Sequence[tuple[int, str]]) -> str:
    """The role of the column in which a cell begins."""
    return [role for at, role in columns if at <= offset + NEAR_COLUMN][-1:][0] if offset else columns[0][1]


def _mark_of(line: str) -> str:
    """The kind of bullet that a line has: its last sign, so that all numbers are one kind."""
    bullet = None if ASIDE.match(line) else BULLET.match(line)
    return bullet["mark"][-1:] if bullet else ""


def lead_of(line: str) -> int:
    """How far the bullet or the indent of a line reaches."""
    bullet = BULLET.match(line)
    return bullet.end() if bullet else len(line) - len(line.lstrip())


def cells_of(body: str, start: int, end: int) -> Iterator[Span]:
    """A line cut at its wide gaps and bars."""
    first = start
    for gap in [*GAP.finditer(body, start, end)]:
        if body[first : gap.start()].strip():
            yield first, gap.start()
        first = gap.end()
    last = first + len(body[first:end].rstrip())
    if last > first:
        yield first, last


def table_cells(line: Line) -> list[Span]:
    """The cells of a line by its bars, else by its tabs, empty ones too; none where it has neither."""
    barred = "|" in line.words
    if not barred and "\t" not in line.words:
        return []
    inner = line.words.strip()
    start = line.start + len(line.words) - len(line.words.lstrip())
    lead = 1 if barred and inner.startswith("|") else 0
    inner = inner[lead:].removesuffix("|") if barred else line.words.rstrip("\n")
    return [*_cut(inner, start + lead if barred else line.start, "|" if barred else "\t")]


def _cut(words: str, start: int, mark: str) -> Iterator[Span]:
    for piece in words.split(mark):
        low = start + len(piece) - len(piece.lstrip())
        yield min(low, start + len(piece.rstrip())) if not piece.strip() else low, start + len(piece.rstrip())
        start += len(piece) + 1
