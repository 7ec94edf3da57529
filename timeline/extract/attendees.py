"""The people in a line of attendance: the name of each, and what stands beside it.

"Cllr A. Roe (Chair), T. Birch - Harbour Trust, four members of the public": a name, a post or people
who are counted. What stands in brackets, behind a dash, or in a list of one to a line behind a comma,
tells more of the name before it. Places are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from timeline.extract.brackets import OPENERS, Span, cut, masked
from timeline.extract.lexicon import classes, words
from timeline.extract.listednames import kind_named, looks_personal, untitled
from timeline.extract.listedpeople import Person
from timeline.extract.officesbehind import with_offices
from timeline.extract.postnominals import honours_at, honours_behind, is_letters, unparted
from timeline.extract.prefixes import plurals, prefix
from timeline.model.mention import Kind

LINK = re.compile(r"\[(?P<words>[^\]\n]*)\]\((?P<url>[^)\s]*)\)")
HANDLE = re.compile(r"(?<![\w/])@([\w-]+)(?![\w/])")
COUNT = r"(?:\(\d{1,3}\)[ \t]*[-–—:]?[ \t]*|\d{1,3}[ \t]*[-–—:][ \t]+)?"  # "Present: 5 - Mayor Roe, ..."
LEAD = (
    rf"[ \t]*{COUNT}(?:\[[ xX✓]\][ \t]*)?(?:(?:and|&)[ \t]+)?[*_\"“]*"
    r"(?:(?i:%s)[ \t]+(?=[^\W\d_a-z]))?(?:[A-Z]{1,4}(?::[ \t]*|[ \t]{2,})(?=\w))?"
)
TAIL = ' \t\n*_.,;:"”-–—?!'
DASH = re.compile(r"\s[-–—]+\s|(?<=\w)[-–—][ \t](?=\S)|(?<=\))\s*[-–—]\s*|\s[-–—](?=\w)")
AND = re.compile(r"\s+(?:and|&|plus|with)\s+", re.IGNORECASE)
TALK = re.compile(r"\s*:(?:\s+\S+){5,}|\s*:.*(?:#|://)")  # "Crane: a quotation is to be had by May"
TWO_NAMES = re.compile(r"(?:^|,)[^,(]*\s(?P<and>&|and)\s[^,(]*?\b(?P<last>\w+)\b\.?(?=\s*(?:$|[,(;]))")
PLUS = re.compile(r"\s*\+\s*(?:\d+|one|guests?)\b")  # "Ada Roe +1"
FOR_WHOM = re.compile(
    r"\s(?:for the|on behalf of|appear(?:ed|ing|s)|instructed by|representing|attended by|acting for)\b"
)
COUNTED = re.compile(  # "Members of the public: 3"
    r"[ \t>*_#-]*(?P<who>(?:number of )?(?:members? of (?:the )?(?:public|press)|"
    r"(?:the )?public(?: gallery)?|(?:the )?press|media|visitors|guests|observers|residents|staff|others)"
    r"(?: present| attending| in attendance)?)(?:\*\*|__)?[ \t]*(?:[:=–—-]|\()[ \t]*(?:\*\*|__)?[ \t]*"
    r"(?P<number>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b\)?[ \t.]*$",
    re.IGNORECASE | re.MULTILINE,
)
ACCOUNT = re.compile(r"[^\W\d_](?:[\w-]*\w)?")  # a name as it may be written small
NICKNAME = re.compile(r"\s*[^\W\d_a-z][\w'’.-]+ \((?P<short>[^\W\d_a-z][\w-]+)\) (?=[^\W\d_a-z])")
BROKEN = re.compile(r"(?<=\w)-[ \t]*\n[ \t]*")  # "Ashby-" at the end of a line
FRENCH = re.compile(r"\b(?:Mme|Mlle|MM\.)\s")  # where "M." is a title too
SEVERAL = re.compile(r"[a-z]{2}")  # of a lead: "Members ", not "AR: " nor "5 - "
MOST_JOINED = 40  # names with "and" between them
HANGING = re.compile(r"\s+(?:and|&)\s*$", re.IGNORECASE)


def people_in(
    body: str, start: int, end: int, *, several: bool = True, small: bool = False
) -> tuple[Person, ...]:
    """The people of a passage; with `several`, commas stand between people, as semicolons always do.

    `small`: a name may be written small ("rudd", "jo berg"), where its place alone tells that it is one.
    """
    found = tuple(
        person for people in people_by_piece(body, start, end, several=several) for person in people
    )
    return found or (_small(body, start, end) if small else ())


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(LEAD % plurals())


def _small(body: str, start: int, end: int) -> tuple[Person, ...]:
    lead = _lead().match(body, start, end)
    start = lead.end() if lead else start
    if ":" in masked(body[start:end]):
        return ()
    core, beside = _core(body[start:end], alone=True)
    words_ = body[start + core[0] : start + core[1]]
    tokens = [token.strip("‘’'\"“”") for token in words_.split()]
    closed = frozenset(word for line in classes("closed").values() for word in line)
    lettered = all(ACCOUNT.fullmatch(token) for token in tokens)
    if (
        not 0 < len(tokens) < 4
        or not lettered
        or any(t.lower() in closed | words("no_names") for t in tokens)
    ):
        return ()
    places = tuple((start + a, start + b) for a, b in beside)
    return (Person(start + core[0], start + core[1], Kind.PERSON, " ".join(words_.split()), places),)


def people_by_piece(body: str, start: int, end: int, *, several: bool) -> tuple[tuple[Person, ...], ...]:
    """The people of each piece of a passage; none where a piece names nobody."""
    semicolons = ";" in masked(body[start:end])
    marks = _marks(masked(body[start:end])) if several and not semicolons else ";"
    pieces = _with_letters(body, cut(body, start, end, marks))
    if several and len(pieces) == 2 and _is_surname_first(body, pieces):
        pieces, several = [(start, end)], False
    if semicolons and several:
        pieces = [small for piece in pieces for small in _unfolded(body, piece)]
    alone = semicolons or not several
    found = [
        (piece, tuple(_pair_of(body, piece, alone=alone)))
        for piece in pieces
        if body[slice(*piece)].strip(TAIL)
    ]
    return tuple(people for _, people in (found if alone else with_offices(body, found)))


def _marks(words: str) -> str:
    """What parts the names of a list: commas, or strokes and dots with blanks on both sides."""
    spaced = next((mark for mark in "/|•·" if f" {mark} " in words), "")
    return (
        spaced if spaced and "," not in words and words.count(spaced) == words.count(f" {spaced} ") else ",;"
    )


def _is_surname_first(body: str, pieces: Sequence[Span]) -> bool:
    """ "BLOUNT, Eric" alone names one person."""
    surname, given = (body[slice(*piece)].strip(TAIL) for piece in pieces)
    known = words("given")
    return given.lower() in known and surname.lower() not in known and surname.replace("-", "").isalpha()


def _with_letters(body: str, pieces: Iterable[Span]) -> list[Span]:
    """ "Tom Birch, Jr." is one piece."""
    found: list[Span] = []
    for start, end in pieces:
        joined = bool(found) and body[found[-1][1] : start] == "," and is_letters(body[start:end])
        found[-1:] = [(found[-1][0], end)] if joined else [*found[-1:], (start, end)]
    return found


def _unfolded(body: str, piece: Span) -> list[Span]:
    """ "Bros. A. Keir, J. Lomax and T. Roe" between semicolons lists three; "J Hale, Auditor" one."""
    parts = _with_letters(body, cut(body, *piece, ","))
    people = [[*_pair_of(body, part, alone=True)] for part in parts]
    lead = _lead().match(body, *piece)
    led = lead is not None and SEVERAL.search(lead.group()) is not None
    named = all(people) and all(
        person.kind is Kind.PERSON and (led or (" " in person.reading and is_surely_someone(body, person)))
        for found in people
        for person in found
    )
    return parts if len(parts) > 1 and named else [piece]


def lists_people(body: str, start: int, end: int, *, several: bool) -> bool:
    """Every piece of the passage names somebody."""
    found = people_by_piece(body, start, end, several=several)
    return bool(found) and all(found)


def _pair_of(body: str, piece: Span, *, alone: bool) -> Iterator[Person]:
    """One person, or the people on both sides of an "and" where both are such."""
    firm = TWO_NAMES.search(masked(body[slice(*piece)]).strip(TAIL))
    if firm and firm["last"].lower() in classes("firms")["behind" if firm["and"] == "&" else "sure"]:
        one = _one(body, *piece, alone=alone)
        yield from (one,) if one is not None else ()
        return
    joins = [*AND.finditer(masked(body[slice(*piece)]))]
    for join in joins if len(joins) < MOST_JOINED else ():
        left = _one(body, piece[0], piece[0] + join.start(), alone=alone)
        right = list(_pair_of(body, (piece[0] + join.end(), piece[1]), alone=alone))
        if left is not None and right and not _is_one_post(left, right[0]):
            yield left
            yield from right
            return
    one = _one(body, *piece, alone=alone)
    if one is not None:
        yield one


def _is_one_post(left: Person, right: Person) -> bool:
    """ "Director of Finance and Resources" is one post, "Head of Schools and Ada Roe" are two."""
    return left.kind is Kind.POST and " of " in left.reading and not _is_named(right)


def _is_named(person: Person) -> bool:
    named = person.kind is Kind.PERSON and person.reading.lower().split()[0] in words("given")
    return named or person.kind is Kind.GROUP or bool(person.beside)


def is_surely_someone(body: str, person: Person) -> bool:
    """Not only by its capitals: a given name, a title, an initial, a post or what stands beside it."""
    shown = body[person.start : person.end]
    initial = re.match(r"(?:[A-Z]\.?\s?){1,3}\s?[A-Z][a-z]", shown) is not None
    return _is_named(person) or person.kind is Kind.POST or shown != person.reading or initial


def _one(body: str, start: int, end: int, *, alone: bool) -> Person | None:
    """The person of a piece, with all that stands behind the name beside it."""
    counted = COUNTED.match(body, start, end)
    if counted:
        place = counted.start("who"), counted.end("number")
        return Person(*place, Kind.GROUP, " ".join(body[slice(*place)].split()))
    lead = _lead().match(body, start, end)
    first = lead.end() if lead else start
    end = first + len(HANGING.sub("", body[first:end]))
    shown = body[first:end]
    core, beside = _core(shown, alone=alone)
    places = tuple((first + a, first + b) for a, b in beside)
    person = _named(body, first + core[0], first + core[1])
    if person is None and lead and SEVERAL.search(lead.group()):
        person = _of_several(body, first + core[0], first + core[1])
    if person is None:
        return _behind_account(body, first, end, places)
    grouped = person.kind is Kind.GROUP and body[person.end : end].strip() == ":"
    if grouped or TALK.match(body, person.end, end):
        return None
    turned = _behind_post(body, person, places) or (_surname_first(body, person, places) if alone else None)
    return turned or replace(person, beside=(*person.beside, *places))


def _of_several(body: str, start: int, end: int) -> Person | None:
    """A word behind "Messrs" is a name, whatever else it may mean: "Messrs Hall and Dunn"."""
    said = body[start:end]
    named = said.replace("-", "").isalpha() and said[:1].isupper()
    return Person(start, end, Kind.PERSON, said) if named else None


def _core(shown: str, *, alone: bool) -> tuple[Span, list[Span]]:
    """The span of the name in a piece, and the spans of what stands beside it."""
    hidden = unparted(masked(_without_nickname(shown)))
    plus = PLUS.search(hidden)
    stops = [honours_at(hidden), plus.start() if plus else -1]
    stops += [hidden.find(mark) for mark in OPENERS + "@" if mark in hidden]
    dash = DASH.search(hidden)
    stops += [dash.start()] if dash else []
    stops += [hidden.find(",")] if alone and "," in hidden else []
    stops += [found.start() for found in re.finditer(r":\s", hidden)]
    stops += _before_client(hidden)
    stop = min((stop for stop in stops if stop >= 0), default=len(shown))
    stop = min(stop, honours_behind(shown[:stop]))
    name = shown[:stop]
    low = len(name) - len(name.lstrip(TAIL))
    return (low, max(low, len(name.rstrip(TAIL)))), list(_beside(shown, stop))


def _without_nickname(shown: str) -> str:
    """Words as long as these, without the brackets of "Elizabeth (Liz) Ganz"."""
    found = NICKNAME.match(shown)
    if found is None or found["short"].lower() not in words("given"):
        return shown
    return f"{shown[: found.start('short') - 1]} {found['short']} {shown[found.end('short') + 1 :]}"


def _before_client(shown: str) -> list[int]:
    """Where "for the Claimant" begins behind the name of a person."""
    found = FOR_WHOM.search(shown)
    name = shown[: found.start()].strip(TAIL) if found else ""
    return [found.start()] if found and kind_named(name) is Kind.PERSON else []


def _beside(shown: str, start: int) -> Iterator[Span]:
    """The pieces beside a name: what brackets hold, and what dashes and commas set apart."""
    for found in re.finditer(
        r"\[[^\]\n]*\]\([^)\s]*\)|@[\w-]+(?:/[\w-]+)*|(?:(?![,;()\[\]{}<>@]|\s[-–—]+\s).)+",
        shown[start:],
        re.DOTALL,
    ):
        piece = found.group()
        low = len(piece) - len(piece.lstrip(TAIL + "]"))
        high = len(piece) if piece.endswith(")") else len(piece.rstrip(TAIL))
        if high > low:
            yield start + found.start() + low, start + found.start() + high


def _named(body: str, start: int, end: int) -> Person | None:
    """A person, post or group with these words as its name, if they look like one."""
    shown = body[start:end]
    for opening in ("the ", "The "):
        if shown.startswith(opening):
            start, shown = start + 4, shown[4:]
    office = prefix().match(shown)
    called = shown.split()[0].lower() in words("given") if shown else False  # "Dean Roe" is a name
    if office and not called and looks_personal(shown[office.end() :].split()):
        inner = _named(body, start + office.end(), end)
        if inner is not None and inner.kind is Kind.PERSON:
            if any(map(str.isdigit, office.group())) and " " not in inner.reading:  # "PS 1187 Roe"
                return Person(start, end, Kind.PERSON, " ".join(shown.split()))
            return replace(inner, beside=((start, start + office.end("post")),))
    reading = " ".join(unparted(BROKEN.sub("-", shown)).split())
    if reading.startswith("M. ") and FRENCH.search(body):
        reading = reading.removeprefix("M. ")
    kind = kind_named(reading)
    if kind is None:
        return _behind_office(body, start, end) or _trailed(body, start, end)
    return Person(start, end, kind, untitled(reading) if kind is Kind.PERSON else reading)


def _behind_office(body: str, start: int, end: int) -> Person | None:
    """ "Business Manager Todd Amsel": a full name behind capitals that end in the head of an office."""
    found = [*re.finditer(r"\S+", body[start:end])]
    heads = classes("posts")["heads"]
    for place in range(len(found) - 2, 0, -1):
        if found[place - 1].group().lower() not in heads:
            continue
        before, name = [f.group() for f in found[:place]], [f.group() for f in found[place:]]
        capital = all(word[:1].isupper() or word in ("of", "and", "&", "for") for word in before)
        if capital and place > 1 and name[0].lower() in words("given") and looks_personal(name):
            first = start + found[place].start()
            return Person(first, end, Kind.PERSON, " ".join(name), ((start, start + found[place - 1].end()),))
    return None


def _trailed(body: str, start: int, end: int) -> Person | None:
    """ "Ada Roe observer": a name with a small word behind it that tells how she was there."""
    name, _, last = body[start:end].rpartition(" ")
    if (
        last.lower().strip(TAIL) not in words("beside")
        or not last.strip(TAIL).islower()
        or not name.strip(TAIL)
    ):
        return None
    place = (start + len(name) + 1, end)
    person = _named(body, start, start + len(name.rstrip(TAIL)))
    named = person is not None and person.kind is Kind.PERSON and " " in person.reading
    return replace(person, beside=(*person.beside, place)) if person is not None and named else None


def _behind_account(body: str, first: int, end: int, places: tuple[Span, ...]) -> Person | None:
    """ "@roe (Ann Roe - observer)", "@roe": the name in brackets, else the account itself."""
    own = HANDLE.match(body, first, end)
    if own is None:
        return None
    named = [(at, _named(body, *at)) for at in places if body[at[0]] != "@"]
    person = next((p for _, p in named if p is not None and p.kind is Kind.PERSON and " " in p.reading), None)
    if person is None:
        return Person(own.start(1), own.end(1), Kind.PERSON, own.group(1), (own.span(), *places[1:]))
    rest = tuple(at for at in places if not at[0] <= person.start < at[1])
    return replace(person, beside=(own.span(), *(at for at in rest if at != own.span())))


def _surname_first(body: str, person: Person, places: tuple[Span, ...]) -> Person | None:
    """ "Roe, Ada": a given name behind a single word and a comma."""
    if person.kind is not Kind.PERSON or " " in person.reading or not places:
        return None
    given = body[slice(*places[0])]
    if body[person.end : places[0][0]].strip() != "," or given.split()[0].lower() not in words("given"):
        return None
    return replace(person, end=places[0][1], reading=f"{given} {person.reading}", beside=places[1:])


def _behind_post(body: str, person: Person, places: tuple[Span, ...]) -> Person | None:
    """ "Secretary - Tom Birch", "Harbour Trust: Ada Roe": the name behind its post or body."""
    if person.kind not in (Kind.POST, Kind.ORGANISATION) or not places:
        return None
    between = body[person.end : places[0][0]].strip()
    other = _named(body, *places[0]) if between in (":", "-", "–", "—", "(") else None
    titled = other is not None and body[other.start : other.end] != other.reading
    if other is None or other.kind is not Kind.PERSON or not (titled or " " in other.reading):
        return None
    return replace(other, beside=((person.start, person.end), *places[1:]))
