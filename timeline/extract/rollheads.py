"""The heads of lists of attendance: which line is one, and where the list may begin behind it.

A label that tells a state ("Present") heads a list anywhere; one that names people or an office
("Members", "Clerk") only near such a list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.extract.attendees import COUNTED, is_surely_someone, lists_people, people_in
from timeline.extract.lacking import lacking
from timeline.extract.rollblocks import Line, cells_of
from timeline.extract.rollbreaks import BOX, TICKED
from timeline.extract.rolllabels import NOUNS, ROLE_OF_KIND, beside_label, beside_roles, role_of, strong_label
from timeline.extract.rollopenings import Opening, openings
from timeline.extract.rows import columns, header_of
from timeline.extract.statuses import status_of
from timeline.model.mention import Kind

ALONE = frozenset(("chair", "chairs", "co-chairs", "scribe", "scribes"))  # with names on the line below
PARTS = frozenset(
    "officers officials staff advisers advisors liaisons secretariat management consultants "
    "presenters executive executives auditors".split()
)  # of a list, on a line of their own
MOST_BOXES = 40  # lines below a head of boxes among which one is ticked
PAPERS = frozenset(  # labels that are as often no list of people
    "minutes also public press objectors applicants appellants complainants respondents claimants".split()
)
OVER = ("present", "chair")
MOST_LABELS = 4  # the first, among which one may say who was present
NEAR = 15  # lines that say something between a label that needs a list beside it and that list


LEGENDED = re.compile(  # "Members (P = present, A = apologies):"
    rf"^[ \t#*_>-]*(?:[A-Z][\w'’&-]*[ \t]+){{0,3}}(?:{NOUNS}|attendance)[ \t]*[*_]*[ \t]*"
    r"\([^()\n]*\bpresent\b[^()\n]*\)[ \t]*:?[ \t]*[*_]*:?",
    re.IGNORECASE,
)


LETTERED = re.compile(r"[ \t*_>-]*(?P<letter>P|A|AP|IA)(?:\*\*|__)?[ \t]*[:=](?:\*\*|__)?[ \t]*(?=\S)")
GROUP = re.compile(  # "TSC members", over names with boxes before them
    rf"^[ \t#*_>-]*(?P<label>(?:[\w'’&/-]+[ \t]+){{0,4}}(?:{NOUNS}|attendance|maintainers|editors|reviewers|"
    r"contributors|team|committee|board|council|group|panel|chairs|leads))[ \t:*_]*$",
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


class Heads:
    """The lines of a text while its lists are looked for; `registers` are those that head a table."""

    def __init__(self, body: str, lines: Sequence[Line], *, minutes: bool) -> None:
        self.body, self.lines = body, lines
        self.registers: list[int] = []
        self.minutes = minutes
        self.strong = tuple(n for n, line in enumerate(lines) if self.label_of(line.start, line.end))
        self.openings = self._openings(minutes)

    def _openings(self, minutes: bool) -> Mapping[int, Opening]:
        """The heads of lists above the first label; any words are one where none says who was present."""
        firsts = [self.lines[number] for number in self.strong[:MOST_LABELS]]
        labels = [label for line in firsts if (label := self.label_of(line.start, line.end))]
        told = not labels or labels[0].role in OVER or any("present" in self._said(one) for one in labels)
        first = self.strong[0] if labels else 0
        above = self.body[: self.lines[first].start] if first else ""
        first = 0 if "agenda" in above.lower() else first  # who is to present is nobody who was there
        return openings(self.body, self.lines, first, minutes=minutes and not told)

    def _said(self, label: Label) -> str:
        """The words of a label that tells who met; nothing of one that tells who was there beside them."""
        return self.body[label.start : label.rest].lower() if label.role in OVER else ""

    def label(self, number: int) -> Label | None:
        """The label with which a line heads a list, if it does."""
        line = self.lines[number]
        if self.columns(line):
            return Label(self.columns(line)[0][1], line.start, line.end, False, True)
        if "(" in line.words and (found := LEGENDED.match(line.words)):
            return Label(
                "present", line.start, line.start + found.end(), bool(line.words[found.end() :].strip()), True
            )
        counted = COUNTED.match(line.words)
        if counted and self._is_near(number):
            start = line.start + counted.start("who")
            return Label("in-attendance", start, start, True, False, True)
        strong = self.label_of(line.start, line.end)
        beside = None if strong or not self._is_near(number) else self._beside(number)
        other = beside or self._boxed(number) or self._opening(number)
        return strong or other or (self._lettered(number) if self.minutes else None)

    def _lettered(self, number: int) -> Label | None:
        """ "P: Ada Roe, Tom Birch" right beside "A: Jan Hale": letters as labels of two lists."""
        line = self.lines[number]
        found = LETTERED.match(line.words)
        around = [each for each in self.lines[max(0, number - 3) : number + 4] if each is not line]
        others = [other["letter"] for each in around if (other := LETTERED.match(each.words))]
        if found is None or found["letter"] in others or not {"P", "A"}.issubset({found["letter"], *others}):
            return None
        people = people_in(self.body, line.start + found.end(), line.end)
        listed = lists_people(self.body, line.start + found.end(), line.end, several=True)
        if not listed or not any(is_surely_someone(self.body, one) for one in people):
            return None
        role = status_of(found["letter"])
        return Label(role, line.start + found.start("letter"), line.start + found.end(), True, True)

    def _opening(self, number: int) -> Label | None:
        line, found = self.lines[number], self.openings.get(number)
        rest = line.start + found.rest if found and found.rest else line.end
        return Label(found.role, line.start, rest, rest < line.end, False) if found else None

    def label_of(self, start: int, end: int) -> Label | None:
        """The label that a passage begins with, by words that tell a state."""
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
            abs(number - strong) <= 4 * NEAR and said(number, strong) <= NEAR
            for strong in (*self.strong, *self.registers)
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
        all_but = label.inline and any(lacking(self.body, label.rest, line.end))
        named = people_in(self.body, label.rest, line.end)
        people = not label.inline or all_but or any(one.kind is not Kind.ORGANISATION for one in named)
        people = people or (kind == "officer" and bool(named))
        if label.inline and found["label"].lower() in PAPERS:
            people = any(is_surely_someone(self.body, one) for one in named)
        return label if people else None

    def _boxed(self, number: int) -> Label | None:
        """ "Commissioners:" alone on its line, above names that have boxes before them."""
        line = self.lines[number]
        below = next((each for each in self.lines[number + 1 : number + 3] if each.words.strip()), None)
        if below is None or not BOX.match(below.words.strip()):
            return None
        found = beside_label().match(line.words) or GROUP.match(line.words)
        boxes = (BOX.match(each.words.strip()) for each in self.lines[number + 1 : number + MOST_BOXES])
        ticked = any(box and (box["tick"] or box["sign"] or " ") in TICKED for box in boxes)
        if found is None or found.end() < len(line.words.rstrip()) or not ticked:
            return None
        role = role_of(found["label"])
        return Label("present" if role == "apologies" else role, line.start, line.end, False, False)

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

    def columns(self, line: Line) -> tuple[tuple[int, str], ...]:
        """Several labels side by side, alone on their line, each with its place on it."""
        cells = list(cells_of(self.body, line.start, line.end))
        labels = [self.label_of(*cell) for cell in cells]
        if len(labels) > 1 and all(label is not None and not label.inline for label in labels):
            return tuple(
                (cell[0] - line.start, label.role) for cell, label in zip(cells, labels, strict=True) if label
            )
        first = labels[0] if len(labels) > 1 else None
        headers = [self.body[slice(*cell)] for cell in cells[1:]]
        known = sum(1 for header in headers if header_of(header.lower()) in columns())
        if first and not first.inline and known and known >= len(headers) - 1:
            return ((0, first.role), *((cell[0] - line.start, "") for cell in cells[1:]))
        return ()


def _level(line: str) -> int:
    return len(line) - len(line.lstrip("#"))
