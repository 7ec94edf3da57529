"""Lists of attendance in minutes: where each begins and ends, whom it is of, and its lines.

A list stands behind a label on one line ("Present: A, B"), in the lines and bullets below a label or
heading, or in columns below several labels. The next heading, label or line that names nobody ends it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from types import MappingProxyType

from timeline.extract.attendees import COUNTED, is_surely_someone, lists_people, people_in
from timeline.extract.brackets import Span
from timeline.extract.lacking import lacking
from timeline.extract.lexicon import words
from timeline.extract.nicks import nicks
from timeline.extract.rollblocks import HEADED, Block, Item, Line, cells_of, is_person, lead_of
from timeline.extract.rollbreaks import BOX, mended, unticked
from timeline.extract.rolllabels import NOUNS, OTHER_LABEL, beside_label, beside_roles, role_of, strong_label
from timeline.extract.rolllines import answers_at, is_over_people, lines_of
from timeline.extract.rollregisters import register_at

ROLE_OF_KIND = MappingProxyType({"chair": "chair", "officer": "in-attendance", "member": "present"})
FULL_LINE = 60  # characters of a line that is full, so that a name may be broken at its end
ALONE = frozenset(("chair", "chairs", "co-chairs", "scribe", "scribes"))  # with names on the line below
PARTS = frozenset(
    ("officers", "officials", "staff", "advisers", "advisors")
)  # of a list, on a line of their own
NEAR = 15  # lines that say something between a label that needs a list beside it and that list


NEAR_BELOW = 3  # characters by which a line may stand beside the name that it hangs below
STOP = re.compile(r"[.;][ \t]+(?=[A-Z])")
CALLED = re.compile(
    r"(?P<sign>[ \t]*(?:[-–—:]+|\bwas\b|\bwere\b)[ \t]*)(?P<state>present|absent|excused|not present)\b\)?"
    r"(?=[ \t]*(?:[.;,&\n(]|$|and\b))",
    re.IGNORECASE,
)


LEGENDED = re.compile(  # "Members (P = present, A = apologies):"
    rf"^[ \t#*_>-]*(?:[A-Z][\w'’&-]*[ \t]+){{0,3}}(?:{NOUNS}|attendance)[ \t]*[*_]*[ \t]*"
    r"\([^()\n]*\bpresent\b[^()\n]*\)[ \t]*:?[ \t]*[*_]*:?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """The head of a list: its role, where its own words begin, and where the list may begin behind it."""

    role: str
    start: int
    rest: int
    inline: bool
    strong: bool
    counted: bool = False  # it tells how many they were, and nobody by name


@dataclass(frozen=True, slots=True)
class Roll:
    """A list with its label and its pieces."""

    start: int
    end: int
    items: tuple[Item, ...]


def rolls_of(body: str, apart: Sequence[Span] = (), *, minutes: bool = False) -> tuple[Roll, ...]:
    """Every list of attendance of a text; outside of minutes the lines of tables, `apart`, are no lists."""
    lines = tuple(lines_of(body))
    return tuple(_Reader(body, lines if minutes else _without(lines, apart), minutes).rolls())


def _without(lines: Sequence[Line], apart: Sequence[Span]) -> tuple[Line, ...]:
    """The lines that begin in none of some spans, however many of both there are."""
    spans = sorted(apart)
    starts, ends = [start for start, _ in spans], [*accumulate((end for _, end in spans), max)]
    before = [(line, bisect_right(starts, line.start)) for line in lines]
    return tuple(line for line, count in before if not count or ends[count - 1] <= line.start)


class _Reader:
    """A text while its lists are looked for, line by line."""

    def __init__(self, body: str, lines: Sequence[Line], minutes: bool) -> None:
        self.body, self.lines, self.minutes = body, lines, minutes
        self.strong = tuple(n for n, line in enumerate(lines) if self._strong(line.start, line.end))

    def rolls(self) -> Iterator[Roll]:
        number = 0
        while number < len(self.lines):
            register = register_at(self.body, self.lines, number) if self.minutes else None
            if register:
                items, number = register
                yield Roll(items[0].start, items[-1].end, tuple(items))
                continue
            label = self._label(number)
            answers = answers_at(self.body, self.lines, number) if self.minutes and not label else None
            if label is None:
                items, number = answers or ([], number + 1)
                yield from (Roll(items[0].start, items[-1].end, tuple(items)),) if items else ()
                continue
            items, after = self._items(number, label)
            items = unticked(self.body, mended(self.body, items))
            last = max((self.lines[after - 1].end, *(item.end for item in items)))
            if items or (label.strong and label.inline):
                yield Roll(label.start, last, tuple(items))
            number = max(after, number + 1)

    # --- labels ---------------------------------------------------------------------------------------

    def _label(self, number: int) -> Label | None:
        line = self.lines[number]
        if self._columns(line):
            return Label("present", line.start, line.end, False, True)
        if "(" in line.words and (found := LEGENDED.match(line.words)):
            return Label(
                "present", line.start, line.start + found.end(), bool(line.words[found.end() :].strip()), True
            )
        counted = COUNTED.match(line.words)
        if counted and self._is_near(number):
            start = line.start + counted.start("who")
            return Label("in-attendance", start, start, True, False, True)
        strong = self._strong(line.start, line.end)
        return strong or (self._beside(number) if self._is_near(number) else self._boxed(number))

    def _strong(self, start: int, end: int) -> Label | None:
        found = strong_label(self.body[start:end])
        if found is None or not self._is_head(found):
            return None
        return self._made(found, start, end, role_of(found["label"]), strong=True)

    def _made(self, found: re.Match[str], start: int, end: int, role: str, *, strong: bool) -> Label | None:
        end = start + len(self.body[start:end].rstrip("| \t"))
        inline = bool(self.body[start + found.end() : end].strip("*_ \t|"))
        sure = found["colon"].lstrip().startswith(":") or not inline
        if sure or lists_people(self.body, start + found.end(), end, several=True):
            return Label(role, start + found.start("label"), start + found.end(), inline, strong)
        return None

    def _is_head(self, found: re.Match[str]) -> bool:
        """It begins like a heading: with a capital, or set apart by signs or a colon."""
        return (
            found["label"][0].isupper()
            or bool(found["lead"].strip())
            or found["colon"].lstrip().startswith(":")
        )

    def _is_near(self, number: int) -> bool:
        def said(one: int, other: int) -> int:
            return sum(1 for line in self.lines[min(one, other) : max(one, other)] if line.words.strip())

        return any(
            abs(number - strong) <= 4 * NEAR and said(number, strong) <= NEAR for strong in self.strong
        )

    def _beside(self, number: int) -> Label | None:
        """A label that counts since a list is near: with people behind it, or heading a part of that list."""
        line = self.lines[number]
        found = beside_label().match(line.words)
        if found is None or not self._is_head(found):
            return None
        kind = beside_roles()[found["label"].lower()]
        label = self._made(found, line.start, line.end, ROLE_OF_KIND[kind], strong=False)
        if label is None or (not label.inline and not self._heads_a_part(number, kind)):
            return None
        people = not label.inline or people_in(self.body, label.rest, line.end)
        return label if people else None

    def _boxed(self, number: int) -> Label | None:
        """ "Commissioners:" alone on its line, above names that have boxes before them."""
        line, below = self.lines[number], self.lines[number + 1 : number + 2]
        found = beside_label().match(line.words) if below and BOX.match(below[0].words.strip()) else None
        if found is None or found.end() < len(line.words.rstrip()):
            return None
        return Label("present", line.start, line.end, False, False)

    def _heads_a_part(self, number: int, kind: str) -> bool:
        above = [n for n in self.strong if n < number]
        label = self.lines[number].words.strip("#*_: \t").lower()
        if above and label in ALONE:
            return True
        if not above or (kind != "member" and label not in PARTS):
            return False
        level, over = _level(self.lines[number].words), _level(self.lines[above[-1]].words)
        between = self.lines[above[-1] + 1 : number]
        return (level > over or not level) and all(
            not line.words.startswith("#") or _level(line.words) > over for line in between
        )

    # --- what they list -------------------------------------------------------------------------------

    def _items(self, number: int, label: Label) -> tuple[list[Item], int]:
        """The pieces of a list, and the number of the first line behind it."""
        line = self.lines[number]
        columns = self._columns(line)
        if columns:
            return self._block(number + 1, columns)
        if not label.inline:
            return self._block(number + 1, ((0, label.role),))
        if label.counted:
            return [Item(label.rest, line.end, label.role, False)], number + 1
        if self._hangs(number, label):
            return self._hung(number, label)
        after = number + 1
        items = [*self._cells(label.rest, line.end, label.role)]
        while after < len(self.lines):
            below = self.lines[after]
            headed = self._headed(below) if items else None
            if headed:
                items.append(replace(headed, role=label.role))
            elif self._continues(self.lines[after - 1], below):
                self._continued(items, self.lines[after - 1], below)
            else:
                break
            after += 1
        return items, after

    def _hangs(self, number: int, label: Label) -> bool:
        """One person stands behind the label, and the next below them, set in by as much."""
        line, below = self.lines[number], self.lines[number + 1 : number + 2]
        first = self.body[label.rest : line.end].rstrip()
        if not below or not below[0].words[:1].isspace() or first.endswith((",", ";", "&", " and")):
            return False
        lead = lead_of(below[0].words)
        near = below[0].words.startswith("\t") or abs(lead - (label.rest - line.start)) <= NEAR_BELOW
        return (
            near
            and not self._label(number + 1)
            and lists_people(self.body, label.rest, line.end, several=False)
            and lists_people(self.body, below[0].start + lead, below[0].end, several=False)
        )

    def _hung(self, number: int, label: Label) -> tuple[list[Item], int]:
        """The lines of a list that hangs behind its label, up to the first that is not set in."""
        block, columns = Block(self.body), ((0, label.role),)
        line = self.lines[number]
        items = block.taken(Line(label.rest, self.body[label.rest : line.end]), columns) or []
        after = number + 1
        while after < len(self.lines) and self.lines[after].words[:1].isspace() and not self._ends(after):
            found = block.taken(self.lines[after], columns)
            if not found:
                break
            items += found
            after += 1
        return items, after

    def _headed(self, line: Line) -> Item | None:
        """ "Ex officio: Cllr Roe, Cllr Birch" right below a list: those of it whom the head tells apart."""
        found = HEADED.match(line.words)
        label = self._strong(line.start, line.end) or beside_label().match(line.words)
        if found is None or label or words("no_names").intersection(found["of"].lower().split()):
            return None
        start = line.start + found.end()
        people = people_in(self.body, start, line.end)
        listed = lists_people(self.body, start, line.end, several=True)
        if not listed or not all(is_surely_someone(self.body, person) for person in people):
            return None
        return Item(start, line.end, "present", True, ((line.start, line.start + found.end("of")),))

    def _columns(self, line: Line) -> tuple[tuple[int, str], ...]:
        """Several labels side by side, alone on their line, each with its place on it."""
        cells = list(cells_of(self.body, line.start, line.end))
        labels = [self._strong(*cell) for cell in cells]
        if len(labels) > 1 and all(label is not None and not label.inline for label in labels):
            return tuple(
                (cell[0] - line.start, label.role) for cell, label in zip(cells, labels, strict=True) if label
            )
        return ()

    def _cells(self, start: int, end: int, role: str) -> Iterator[Item]:
        """What stands behind a label; another label behind a gap begins another list."""
        called = [*self._called(start, end)] or [*self._lacking(start, end, role)]
        if called:
            return iter(called)
        small = nicks(self.body, start, end)
        if small:
            return (Item(first, last, role, False, (), True) for first, last in small)
        items: list[Item] = []
        for first, last in self._statements(start, end):
            label = self._strong(first, last)
            role, first = (label.role, label.rest) if label and label.inline else (role, first)
            if items and not label and not is_person(self.body, first, last):
                items[-1] = replace(items[-1], beside=(*items[-1].beside, (first, last)))
            elif people_in(self.body, first, last):
                items.append(Item(first, last, role, True))
        return iter(items)

    def _statements(self, start: int, end: int) -> Iterator[Span]:
        """The cells of a line, cut where a full stop has another label behind it."""
        for first, last in cells_of(self.body, start, end):
            stops = [found.end() for found in STOP.finditer(self.body, first, last)]
            for at in (stop for stop in stops if self._strong(stop, last)):
                yield first, at
                first = at
            yield first, last

    def _called(self, start: int, end: int) -> Iterator[Item]:
        """A roll in a row: "Roe, Birch - present; Osei - absent", each group with its state."""
        first = start
        for found in CALLED.finditer(self.body, start, end):
            last = found.start("state") - len(found["sign"])
            first += len(self.body[first:last]) - len(self.body[first:last].lstrip(" ,;.&"))
            if lists_people(self.body, first, last, several=True):
                yield Item(first, last, role_of(found["state"]), True)
            first = found.end()

    def _lacking(self, start: int, end: int, role: str) -> Iterator[Item]:
        """ "All members except Mr Roe": those whom a list of the present names as not there, or as more."""
        if role in ("present", "chair"):
            for (first, last), own in lacking(self.body, start, end):
                yield Item(first, last, own, True)

    def _continues(self, above: Line, below: Line) -> bool:
        words = below.words
        if not words.strip() or words.lstrip().startswith("#") or self._strong(below.start, below.end):
            return False
        if beside_label().match(words) or OTHER_LABEL.match(words):
            return False
        if _is_open(above.words):
            return True
        start = below.start + lead_of(words)
        if above.words.rstrip().endswith((",", ";", "&", " and")):
            return bool(people_in(self.body, start, below.end))
        return not above.words.rstrip().endswith(".") and lists_people(
            self.body, start, below.end, several=True
        )

    def _continued(self, items: list[Item], above: Line, below: Line) -> None:
        """A line that goes on with a list: one piece with a full line above it, else a piece of its own."""
        wrapped = (
            _is_open(above.words)
            or len(above.words) >= FULL_LINE
            or above.words.rstrip().endswith(("&", " and"))
        )
        if wrapped and items and items[-1].end == above.start + len(above.words.rstrip()):
            last = items.pop()
            items.append(Item(last.start, below.start + len(below.words.rstrip()), last.role, True))
            return
        role = items[-1].role if items else "present"
        items += self._cells(below.start + lead_of(below.words), below.end, role)

    def _block(self, number: int, columns: Sequence[tuple[int, str]]) -> tuple[list[Item], int]:
        """The lines below a label, up to the first that names nobody."""
        items: list[Item] = []
        block, after = Block(self.body), number
        for below in range(number, len(self.lines)):
            if self._ends(below):
                break
            if is_over_people(self.body, self.lines, below):
                continue
            found = block.taken(self.lines[below], columns)
            if found is None and not self._resumes(block, below):
                break
            items += found or ()
            after = below + 1 if found else after
        return items, after

    def _ends(self, number: int) -> bool:
        """A heading or another label; "Secretary: Tom Birch" is a line of the list that it stands in."""
        line = self.lines[number]
        head = line.words.lstrip().startswith("#") or bool(self._columns(line))
        label = None if head or not line.words.strip() else self._label(number)
        return head or (label is not None and (label.strong or label.counted or not label.inline))

    def _resumes(self, block: Block, number: int) -> bool:
        """One line that cannot be read ends no list that goes on right below it in the same way."""
        below = self.lines[number + 1 : number + 2]
        return bool(below) and not self._ends(number + 1) and block.goes_on_with(self.lines[number], below[0])


def _is_open(words: str) -> bool:
    """A bracket stands open at the end of the line."""
    return words.rfind("(") > words.rfind(")")


def _level(line: str) -> int:
    return len(line) - len(line.lstrip("#"))
