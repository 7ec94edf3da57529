"""People under heads of their own right above the first label: "Members" or "Staff side" above "Apologies".

Such a page says nowhere that they were present; that others sent apologies or sat beside them tells it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.extract.attendees import is_surely_someone, lists_people, people_in
from timeline.extract.lexicon import words
from timeline.extract.prefixes import several_at
from timeline.extract.rollblocks import RULE, Line, cells_of, is_of_headers, is_person, lead_of
from timeline.extract.rolllabels import NOUNS, ROLE_OF_KIND, beside_label, beside_roles, role_of
from timeline.model.mention import Kind

INLINE = re.compile(
    rf"[ \t>*_-]*(?P<of>(?:[A-Z][\w'’&/-]*[ \t]+)?(?:[\w'’&/-]+[ \t]+){{0,2}}(?:{NOUNS}|side))(?:\*\*|__)?:"
    r"(?:\*\*|__)?[ \t]+(?=\S)",
    re.IGNORECASE,
)
FEWEST = 3  # people under all such heads
LONGEST_HEAD = 6  # words
SENT = frozenset("to cc bcc from copy copied circulation date subject re".split())
NOT_THERE = frozenset(  # what such a head says of others than those who met
    "new former resigned resigning outgoing incoming nominated nominations elected vacancies vacancy "
    "candidates retiring retired absent".split()
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SIDE = re.compile(r"\bside\b", re.IGNORECASE)  # of a table at which two sides sit


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of such a list: its role, and where in its line people follow it, if they do."""

    role: str
    rest: int = 0


def openings(body: str, lines: Sequence[Line], first: int, *, minutes: bool) -> Mapping[int, Opening]:
    """The heads above the label on line `first`, with their roles; outside of minutes known ones."""
    found: dict[int, Opening] = {}
    below = people = 0
    for number in range(first - 1, -1, -1):
        line = lines[number]
        if not line.words.strip() or RULE.match(line.words) or (below and is_of_headers(body, line)):
            continue
        label = beside_label().match(line.words)
        alone = label is not None and not line.words[label.end() :].strip("*_ \t|")
        rest = _inline(body, line)
        if rest:
            named = people_in(body, line.start + rest, line.end)
            found[number], people, below = Opening(_role(line.words[:rest]), rest), people + len(named), 0
        elif not alone and _names(body, line):
            below += 1
        elif label is not None and not alone and people_in(body, line.start + label.end(), line.end):
            below = 0
        elif below and _is_head(body, line):
            found[number], people, below = Opening(_role(line.words)), people + below, 0
        else:
            break
    if below >= FEWEST and minutes and not found and not lines[number + 1].words.strip():  # no head at all
        found[number + 1] = Opening("present")
        people = below
    known = {n: one for n, one in found.items() if minutes or beside_label().match(lines[n].words)}
    return MappingProxyType(known if people >= FEWEST else {})


def _inline(body: str, line: Line) -> int:
    """Where the people behind "Employee representatives:" begin; 0 if the line is none of such."""
    head = INLINE.match(line.words)
    if head is None or (words("no_names") | SENT).intersection(head["of"].lower().split()):
        return 0
    start = line.start + head.end()
    people = people_in(body, start, line.end)
    listed = lists_people(body, start, line.end, several=True)
    return head.end() if listed and any(is_surely_someone(body, one) for one in people) else 0


def _names(body: str, line: Line) -> bool:
    """A line of people and nothing else, who are known by more than capitals."""
    several = several_at(line.words)
    first = next(cells_of(body, line.start + lead_of(line.words), line.end))
    if YEAR.search(line.words) or not lists_people(body, *first, several=several):
        return False
    people = people_in(body, *first, several=several)
    told = first[1] < line.end or any(one.beside for one in people)  # more than a name stands there
    full = told and all(one.kind is Kind.PERSON and " " in one.reading for one in people)
    return several or full or all(is_surely_someone(body, one) for one in people)


def _is_head(body: str, line: Line) -> bool:
    """A few words with a capital that name nobody and no part of the minutes."""
    said = line.words.strip("#*_: \t")
    low = said.lower().split()
    plain = re.fullmatch(r"[^\W\d_][^\d.,;:|@]*", said) is not None and said[:1].isupper()
    none = frozenset[str]() if said.lower() in beside_roles() else words("no_names") | SENT | NOT_THERE
    few = plain and len(low) <= LONGEST_HEAD and not none.intersection(low)
    return few and not is_person(body, line.start, line.end, surely=True)


def _role(head: str) -> str:
    said = head.strip("#*_: \t").lower()
    if SIDE.search(said):
        return "present"
    known = beside_roles().get(said)
    role = ROLE_OF_KIND[known] if known else role_of(said)
    return role if role in ROLE_OF_KIND.values() else "present"
