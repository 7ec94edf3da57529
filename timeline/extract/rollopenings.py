"""People under heads of their own right above the first label: "Members" or "Staff side" above "Apologies".

Such a page says nowhere that they were present; that others sent apologies or sat beside them tells it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from timeline.extract.attendees import is_surely_someone, lists_people, people_in
from timeline.extract.lexicon import words
from timeline.extract.prefixes import several_at
from timeline.extract.rollblocks import RULE, Line, cells_of, is_person, lead_of
from timeline.extract.rolllabels import beside_label, beside_roles, role_of

FEWEST = 3  # people under all such heads
LONGEST_HEAD = 6  # words
SENT = frozenset("to cc bcc from copy copied circulation date subject re".split())
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SIDE = re.compile(r"\bside\b", re.IGNORECASE)  # of a table at which two sides sit
ROLES = MappingProxyType({"chair": "chair", "officer": "in-attendance", "member": "present"})


def openings(body: str, lines: Sequence[Line], first: int, *, minutes: bool) -> Mapping[int, str]:
    """The heads above the label on line `first`, with their roles; outside of minutes known ones."""
    found: dict[int, str] = {}
    below = people = 0
    for number in range(first - 1, -1, -1):
        line = lines[number]
        if not line.words.strip() or RULE.match(line.words):
            continue
        label = beside_label().match(line.words)
        inline = label is not None and bool(line.words[label.end() :].strip("*_ \t|"))
        if (label is None or inline) and _names(body, line):
            below += 1
        elif inline:
            below = 0
        elif below and _is_head(body, line):
            found[number], people, below = _role(line), people + below, 0
        else:
            break
    known = {
        number: role for number, role in found.items() if minutes or beside_label().match(lines[number].words)
    }
    return MappingProxyType(known if people >= FEWEST else {})


def _names(body: str, line: Line) -> bool:
    """A line of people and nothing else, who are known by more than capitals."""
    several = several_at(line.words)
    first = next(cells_of(body, line.start + lead_of(line.words), line.end))
    if YEAR.search(line.words) or not lists_people(body, *first, several=several):
        return False
    people = people_in(body, *first, several=several)
    return several or all(is_surely_someone(body, one) for one in people)


def _is_head(body: str, line: Line) -> bool:
    """A few words with a capital that name nobody and no part of the minutes."""
    said = line.words.strip("#*_: \t")
    low = said.lower().split()
    plain = re.fullmatch(r"[^\W\d_][^\d.,;:|@]*", said) is not None and said[:1].isupper()
    none = frozenset[str]() if said.lower() in beside_roles() else words("no_names") | SENT
    few = plain and len(low) <= LONGEST_HEAD and not none.intersection(low)
    return few and not is_person(body, line.start, line.end, surely=True)


def _role(line: Line) -> str:
    said = line.words.strip("#*_: \t").lower()
    if SIDE.search(said):
        return "present"
    known = beside_roles().get(said)
    role = ROLES[known] if known else role_of(said)
    return role if role in ROLES.values() else "present"
