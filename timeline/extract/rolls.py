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

from timeline.extract.attendees import is_surely_someone, lists_people, people_in
from timeline.extract.brackets import Span, cut
from timeline.extract.lacking import lacking
from timeline.extract.lexicon import words
from timeline.extract.nicks import nicks
from timeline.extract.prefixes import several_at
from timeline.extract.rollblocks import HEADED, Block, Item, Line, cells_of, is_person, lead_of, names_office
from timeline.extract.rollbreaks import mended, unticked
from timeline.extract.rollheads import LETTERED, Heads, Label
from timeline.extract.rolllabels import OTHER_LABEL, ROLE_OF_KIND, beside_label, beside_roles, role_of
from timeline.extract.rolllines import answers_at, is_over_people, lines_of
from timeline.extract.rollregisters import register_at, register_below
from timeline.extract.unjoined import unjoined

FULL_LINE = 60  # characters of a line that is full, so that a name may be broken at its end
HEADING = ("present", "in-attendance", "chair")  # roles of lists that may go on below a head of their own
FEWEST_FLAT = 3  # names of a line that no comma parts
FEWEST_ROWS = 2  # lines of one person each
NEAR_BELOW = 3  # characters by which a line may stand beside the name that it hangs below
PART = re.compile(r"(?P<of>[A-Z][a-z]+(?: [a-z]+)?):[ \t]+")  # "... Roe. Parents: Ada Birch, Tom Hale."
STOP = re.compile(r"[.;][ \t]+(?=[A-Z])")
CALLED = re.compile(
    r"(?P<sign>[ \t]*(?:[-–—:]+|\bwas\b|\bwere\b)[ \t]*)(?P<state>present|absent|excused|not present)\b\)?"
    r"(?=[ \t]*(?:[.;,&\n(]|$|and\b))",
    re.IGNORECASE,
)


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
        self.heads = Heads(body, lines, minutes=minutes)

    def rolls(self) -> Iterator[Roll]:
        number = 0
        while number < len(self.lines):
            register = register_at(self.body, self.lines, number) if self.minutes else None
            if register:
                self.heads.registers.append(number)
                items, number = register
                yield Roll(items[0].start, items[-1].end, tuple(items))
                continue
            label = self.heads.label(number)
            answers = answers_at(self.body, self.lines, number) if self.minutes and not label else None
            if label is None:
                items, number = answers or ([], number + 1)
                yield from (Roll(items[0].start, items[-1].end, tuple(items)),) if items else ()
                continue
            below = None if label.inline else self._below(number + 1, label.role)
            items, after = below or self._items(number, label)
            items = unticked(self.body, mended(self.body, items))
            last = max((self.lines[after - 1].end, *(item.end for item in items)))
            if items or (label.strong and label.inline):
                yield Roll(label.start, last, tuple(items))
            number = max(after, number + 1)

    def _below(self, number: int, role: str) -> tuple[list[Item], int] | None:
        """What a register or the answers to a roll right below a label tell."""
        first = next((n for n in range(number, len(self.lines)) if self.lines[n].words.strip()), number)
        answers = answers_at(self.body, self.lines, first) if self.minutes else None
        return answers or register_below(self.body, self.lines, number, role)

    # --- what they list -------------------------------------------------------------------------------

    def _items(self, number: int, label: Label) -> tuple[list[Item], int]:
        """The pieces of a list, and the number of the first line behind it."""
        line = self.lines[number]
        columns = self.heads.columns(line)
        if columns:
            return self._block(number + 1, columns)
        if not label.inline:
            return self._block(number + 1, ((0, label.role),))
        if label.counted:
            return [Item(label.rest, line.end, label.role, False)], number + 1
        if self._hangs(number, label):
            return self._hung(number, label)
        rows = self._rows(number, label)
        if len(rows) >= FEWEST_ROWS:
            return rows, number + len(rows)
        after = number + 1
        items = [*self._cells(label.rest, line.end, label.role)]
        while after < len(self.lines):
            below = self.lines[after]
            if self._is_bridged(after):
                after += 1
                self._continued(items, self.lines[after], self.lines[after])
                after += 1
                continue
            headed = self._headed(below) if items and label.role in HEADING else None
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
            and not self.heads.label(number + 1)
            and lists_people(self.body, label.rest, line.end, several=False)
            and lists_people(self.body, below[0].start + lead, below[0].end, several=False)
        )

    def _rows(self, number: int, label: Label) -> list[Item]:
        """One person to a line with an office behind a comma, the first right behind the label."""
        found: list[Item] = []
        start, offices = label.rest, 0
        for line in self.lines[number:]:
            name, *told = cut(self.body, start, line.end, ",")
            office = any(names_office(self.body, *each) for each in told)
            if not told or not is_person(self.body, *name, surely=True) or line.words.rstrip()[-1] in ",;":
                break
            if any(is_person(self.body, *each, surely=True) for each in told):
                break
            offices += office
            found.append(Item(start, line.end, label.role, False))
            start = line.end + 1
        return found if offices * 2 >= len(found) else []

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
        label = self.heads.label_of(line.start, line.end) or beside_label().match(line.words)
        if found is None or label or words("no_names").intersection(found["of"].lower().split()):
            return None
        start = line.start + found.end()
        people = people_in(self.body, start, line.end)
        listed = lists_people(self.body, start, line.end, several=True)
        if not listed or not all(is_surely_someone(self.body, person) for person in people):
            return None
        return Item(start, line.end, "present", True, ((line.start, line.start + found.end("of")),))

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
            label = self.heads.label_of(first, last) or (self._officer(first, last) if items else None)
            role, first = (label.role, label.rest) if label and label.inline else (role, first)
            if items and not label and not is_person(self.body, first, last):
                items[-1] = replace(items[-1], beside=(*items[-1].beside, (first, last)))
            elif people_in(self.body, first, last):
                items.append(Item(first, last, role, True))
        return iter(items)

    def _officer(self, start: int, end: int) -> Label | None:
        """ "Minutes: Tom Birch" in a cell behind "Chair: Ada Roe"."""
        found = beside_label().match(self.body[start:end])
        rest = start + found.end() if found else end
        if found is None or not found["colon"].strip() or not is_person(self.body, rest, end):
            return None
        role = ROLE_OF_KIND[beside_roles()[found["label"].lower()]]
        return Label(role, start, rest, True, False)

    def _statements(self, start: int, end: int) -> Iterator[Span]:
        """The cells of a line, cut where a full stop has another label behind it."""
        for first, last in cells_of(self.body, start, end):
            stops = [found.end() for found in STOP.finditer(self.body, first, last)]
            for at in stops:
                part = PART.match(self.body, at, last)
                known = part is not None and part["of"].lower() in beside_roles()
                if known or self.heads.label_of(at, last):
                    yield first, at
                    first = part.end() if part and known else at
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
        if not words.strip() or words.lstrip().startswith("#") or self.heads.label_of(below.start, below.end):
            return False
        if beside_label().match(words) or OTHER_LABEL.match(words) or LETTERED.match(words):
            return False
        if _is_open(above.words):
            return True
        start = below.start + lead_of(words)
        if above.words.rstrip().endswith((",", ";", "&", " and")):
            return bool(people_in(self.body, start, below.end))
        ended = above.words.rstrip().endswith(".") and not several_at(words)
        return not ended and lists_people(self.body, start, below.end, several=True)

    def _is_bridged(self, number: int) -> bool:
        """A blank line within a list: the line above it ends with a comma, the one below lists people.

        Or the one below is of names that their titles alone part, which stand below whoever led them.
        """
        around = self.lines[number - 1 : number + 2]
        if len(around) < len(("above", "blank", "below")) or around[1].words.strip():
            return False
        above, below = around[0], around[2]
        start = below.start + lead_of(below.words)
        open_ = above.words.rstrip().endswith((",", ";", " and", "&"))
        open_ = open_ or len([*unjoined(self.body, (start, below.end))]) >= FEWEST_FLAT
        listed = open_ and lists_people(self.body, start, below.end, several=True)
        return listed and not self._ends(number + 1) and not beside_label().match(below.words)

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
        head = line.words.lstrip().startswith("#") or bool(self.heads.columns(line))
        label = None if head or not line.words.strip() else self.heads.label(number)
        return head or (label is not None and (label.strong or label.counted or not label.inline))

    def _resumes(self, block: Block, number: int) -> bool:
        """One line that cannot be read ends no list that goes on right below it in the same way."""
        below = self.lines[number + 1 : number + 2]
        return bool(below) and not self._ends(number + 1) and block.goes_on_with(self.lines[number], below[0])


def _is_open(words: str) -> bool:
    """A bracket stands open at the end of the line."""
    return words.rfind("(") > words.rfind(")")
