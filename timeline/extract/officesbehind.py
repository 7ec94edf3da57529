"""Offices and bodies that a list names behind their people: "Jan Hale, City Clerk, Tom Birch, Auditor"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.extract.brackets import Span
from timeline.extract.lexicon import words
from timeline.extract.listedpeople import Person
from timeline.extract.prefixes import is_office_before
from timeline.model.mention import Kind

Piece = tuple[Span, tuple[Person, ...]]
TRADES = frozenset(
    "management consulting engineering services solutions architects surveyors accountants planning systems "
    "construction contractors insurance media communications energy water housing studio studios".split()
)
CHIEFS = frozenset(
    "ceo cfo coo cto cio ciso cmo cno cso cpo cro md fd dg vc dvc pvc vp svp evp gm".split()
)  # offices by their letters
CHAIRS = frozenset(
    "chair chairman chairwoman chairperson convener convenor cathaoirleach cadeirydd vorsitzender "
    "vorsitzende".split()
)
ASIDE = re.compile(
    r"\s*(?P<said>(?:in the chair|presiding|for|until|till|from|via|by|who|remotely|online|acting|"
    r"representing|deputising|substituting)\b[^,;\n]*?)\s*"
)
THE = re.compile(r"\s*(?:and\s+)?the\s", re.IGNORECASE)
LED = re.compile(  # "the landowner", without a name
    r"\s*(?:and\s+)?(?:the|its|their|our|his|her)\s+(?P<office>[a-z][a-z-]*(?:\s+[a-z-]+){0,3})\s*"
)
BEHIND = (Kind.POST, Kind.ORGANISATION)


def with_offices(body: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces between commas, an office of several words joined to the full name before it.

    One of a word ("Clerk"), or a body, is joined where every second piece is such: else it may stand for
    somebody who was there. "the Clerk" always does, unless "Mrs Roe" right behind it is she.
    """
    pieces = _told_first(body, _with_asides(body, pieces))
    alternate = len(pieces) % 2 == 0 and all(
        _is_behind(body, pieces[place], pieces[place - 1]) for place in range(1, len(pieces), 2)
    )
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        joined = bool(found) and _is_behind(body, piece, found[-1])
        closing = joined and place == len(pieces) - 1 and len(found[-1][1]) > 1  # "A, B and C, Clerk"
        if joined and (place % 2 if alternate else closing or _is_surely_office(body, piece)):
            span, people = found[-1]
            holder = replace(people[-1], beside=(*people[-1].beside, (piece[1][0].start, piece[1][0].end)))
            found[-1] = (span, (*people[:-1], holder))
        else:
            found.append(piece)
    return found


def _with_asides(body: str, pieces: Sequence[Piece]) -> list[Piece]:
    """ "Ada Roe, in the chair, Tom Birch, for item 4": small words between commas tell of the name before."""
    found: list[Piece] = []
    for piece in pieces:
        start, end = piece[0]
        aside = ASIDE.fullmatch(body, start, end) if found and found[-1][1] else None
        if aside is None:
            found.append(piece)
            continue
        (first, _), before = found[-1]
        told = replace(before[-1], beside=(*before[-1].beside, aside.span("said")))
        found[-1] = ((first, end), (*before[:-1], told))
    return found


def _told_first(body: str, pieces: Sequence[Piece]) -> list[Piece]:
    """ "the President, Mrs Roe": an office with an article and one titled person behind it are one."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if before is not None and _is_led(body, before, alone=len(pieces) == 2) and _is_titled(body, piece):
            place = _office_place(body, before)
            if not (_is_councillor(body, piece) and len(pieces) > 2 and not _leads(body, place)):
                held = replace(piece[1][0], beside=(place, *piece[1][0].beside))
                piece = ((before[0][0], piece[0][1]), (held,))
                found.pop()
        found.append(piece)
    return found


def _is_led(body: str, piece: Piece, *, alone: bool) -> bool:
    """ "the Clerk", "the landowner": an office, or small words, behind an article."""
    (start, end), people = piece
    led = LED.fullmatch(body, start, end)
    if people or led is None:
        article = led is not None or THE.match(body, start, end) is not None
        return article and [one.kind for one in people] == [Kind.POST] and not people[0].beside
    return not alone


def _office_place(body: str, piece: Piece) -> Span:
    led = LED.fullmatch(body, *piece[0])
    return (piece[1][0].start, piece[1][0].end) if piece[1] or led is None else led.span("office")


def _is_titled(body: str, piece: Piece) -> bool:
    """It names one person with a title."""
    people = piece[1]
    return (
        len(people) == 1
        and people[0].kind is Kind.PERSON
        and (body[people[0].start : people[0].end] != people[0].reading or bool(people[0].beside))
    )


def _is_councillor(body: str, piece: Piece) -> bool:
    starts = (piece[1][0].start, *(start for start, _ in piece[1][0].beside))
    return any(body.startswith(("Cllr", "Councillor", "Coun."), start) for start in starts)


def _leads(body: str, place: Span) -> bool:
    """The office of whoever leads a council, which one of the councillors has."""
    return body[slice(*place)].lower().split()[-1] in CHAIRS | {"mayor", "leader", "provost"}


def _is_behind(body: str, piece: Piece, before: Piece) -> bool:
    """It names one office or body, without an article, right behind one full name."""
    (start, end), people = piece
    alone = len(people) == 1 and _is_office_or_body(people[0]) and not people[0].beside
    article = body[start:end].lstrip().lower().startswith(("the ", "an ", "a ", "and "))
    named = before[1][-1:]
    full = bool(named) and named[0].kind is Kind.PERSON and " " in named[0].reading
    full = full and all(start < named[0].start for start, _ in named[0].beside)
    return alone and full and not article


def _is_trade(person: Person) -> bool:
    """ "Cedar Property Management": words of what a firm does, with the name of nobody."""
    low = person.reading.lower().split()
    return len(low) > 1 and low[-1] in TRADES and low[0] not in words("given")


def _is_office_or_body(person: Person) -> bool:
    return _is_chief(person) or person.kind in BEHIND or is_office_before(person.reading) or _is_trade(person)


def _is_long_office(piece: Piece) -> bool:
    person = piece[1][0]
    return _is_chief(person) or (person.kind is not Kind.ORGANISATION and " " in person.reading)


def _is_surely_office(body: str, piece: Piece) -> bool:
    """Of several words, written small, or that of whoever led the meeting."""
    said = body[slice(*piece[0])].strip()
    return _is_long_office(piece) or said.islower() or said.lower() in CHAIRS


def _is_chief(person: Person) -> bool:
    return person.reading.isupper() and person.reading.lower() in CHIEFS
