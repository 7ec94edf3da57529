"""Letters in brackets behind the names of a list that say who was there: "J. Roe (P), T. Birch (A)"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.listedpeople import Person
from timeline.extract.statuses import own_signs, status_of, statuses

PRESENCES = frozenset(("p", "y", "x", "✓", "✔", "1", "pr", "pres"))
LONGEST = 3  # letters of a mark
AROUND = 200  # characters before the list in which its legend stands
FEWEST = 2


def marks_of(body: str, start: int, people: Sequence[Person]) -> list[str]:
    """The part that each person's mark tells; empty where the list is not marked so."""
    signs = [_sign(body, person) for person in people]
    marked = [sign for sign in signs if sign]
    end = max((person.end for person in people), default=start)
    own = own_signs(body[max(0, start - AROUND) : end + AROUND], marked)
    known = all(sign in own or sign in statuses() for sign in marked)
    enough = len(marked) >= max(FEWEST, len(signs) / 2) and bool(PRESENCES.intersection(marked) or own)
    if not known or not enough:
        return [""] * len(signs)
    return [status_of(sign, own) if sign else "" for sign in signs]


def _sign(body: str, person: Person) -> str:
    """The mark in brackets right behind a name."""
    for start, end in person.beside:
        said = body[start:end].strip()
        if body[start - 1] in "([" and body[end : end + 1] in (")", "]") and len(said) <= LONGEST:
            return said.lower()
    return ""
