"""The people in a line of attendance: the name of each, and what stands beside it.

"Cllr A. Roe (Chair), T. Birch - Harbour Trust, four members of the public": a name, a post or people
who are counted. What stands in brackets, behind a dash, or in a list of one to a line behind a comma,
tells more of the name before it. Places are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.extract.lexicon import classes, words
from timeline.extract.rows import kind_of
from timeline.model.mention import Kind

Span = tuple[int, int]

LINK = re.compile(r"\[(?P<words>[^\]\n]*)\]\((?P<url>[^)\s]*)\)")
HANDLE = re.compile(r"(?<![\w/])@([\w-]+)(?![\w/])")
LEAD = re.compile(
    r"[ \t]*(?:\[[ xX✓]\][ \t]*)?(?:(?:and|&)[ \t]+)?[*_\"“]*"
    r"(?:(?:Councillors|Cllrs|Messrs|Mesdames|Members|Directors|Trustees|Governors|Commissioners|Professors)"
    r"\.?[ \t]+(?=[^\W\d_a-z]))?(?:[A-Z]{1,4}:[ \t]*(?=\w))?"
)
TAIL = ' \t\n*_.,;:"”-–—?!'
OPENERS, CLOSERS = "([{<", ")]}>"
DASH = re.compile(r"\s[-–—]+\s|(?<=\w)[-–—]\s(?=\S)|(?<=\))\s*[-–—]\s*|\s[-–—](?=\w)")
AND = re.compile(r"\s+(?:and|&|plus|with)\s+", re.IGNORECASE)
COUNTED = re.compile(
    r"^(?:the |some |about |around |approximately |approx\.? |over )?(?:\d+|an?|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|several|various|many|some|a number of|a few|no)\b[\w \t-]*"
    r"\b(?P<who>[a-z]+)(?:\b.*)?$",
    re.IGNORECASE,
)
PUBLIC = re.compile(r"\b(?:members? of (?:the )?(?:public|press|staff|team)|public|press|media)\b", re.I)
JOINERS = frozenset("of for and the to in & at on with from de la".split())
PREFIXES = re.compile(
    r"^(?P<post>(?:(?:vice|deputy|co)[- ])?(?:chair(?:man|woman|person)?|mayor(?:ess)?|president|"
    r"commissioner|supervisor|selectman|trustee|director|member|secretary|treasurer|clerk|convener|"
    r"provost|reeve|warden))\s+"
    r"(?=[A-Z])",
    re.IGNORECASE,
)
TALK = re.compile(r"\s*:(?:\s+\S+){5,}|\s*:.*(?:#|://)")  # "Crane: a quotation is to be had by May"
HANGING = re.compile(r"\s+(?:and|&)\s*$", re.IGNORECASE)
LONGEST = 7  # words of a name or post


@dataclass(frozen=True, slots=True)
class Person:
    """A name, post or counted group of a line, with the places of what is told beside it."""

    start: int
    end: int
    kind: Kind
    reading: str
    beside: tuple[Span, ...] = ()


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


def _small(body: str, start: int, end: int) -> tuple[Person, ...]:
    lead = LEAD.match(body, start, end)
    start = lead.end() if lead else start
    if ":" in masked(body[start:end]):
        return ()
    core, beside = _core(body[start:end], alone=True)
    words_ = body[start + core[0] : start + core[1]]
    tokens = [token.strip("‘’'\"“”") for token in words_.split()]
    closed = frozenset(word for line in classes("closed").values() for word in line)
    lettered = all(token.replace("-", "").isalpha() for token in tokens)
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
    pieces = cut(body, start, end, ",;" if several and not semicolons else ";")
    alone = semicolons or not several
    return tuple(
        tuple(_pair_of(body, piece, alone=alone)) for piece in pieces if body[slice(*piece)].strip(TAIL)
    )


def lists_people(body: str, start: int, end: int, *, several: bool) -> bool:
    """Every piece of the passage names somebody."""
    found = people_by_piece(body, start, end, several=several)
    return bool(found) and all(found)


def _pair_of(body: str, piece: Span, *, alone: bool) -> Iterator[Person]:
    """One person, or the people on both sides of an "and" where both are such."""
    for join in AND.finditer(masked(body[slice(*piece)])):
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
    lead = LEAD.match(body, start, end)
    first = lead.end() if lead else start
    end = first + len(HANGING.sub("", body[first:end]))
    shown = body[first:end]
    core, beside = _core(shown, alone=alone)
    places = tuple((first + a, first + b) for a, b in beside)
    person = _named(body, first + core[0], first + core[1])
    if person is None:
        return _behind_account(body, first, end, places)
    if TALK.match(body, person.end, end):
        return None
    turned = _behind_post(body, person, places) or (_surname_first(body, person, places) if alone else None)
    return turned or replace(person, beside=(*person.beside, *places))


def _core(shown: str, *, alone: bool) -> tuple[Span, list[Span]]:
    """The span of the name in a piece, and the spans of what stands beside it."""
    hidden = masked(shown)
    stops = [hidden.find(mark) for mark in OPENERS + "@" if mark in hidden]
    dash = DASH.search(hidden)
    stops += [dash.start()] if dash else []
    stops += [hidden.find(",")] if alone and "," in hidden else []
    stops += [found.start() for found in re.finditer(r":\s", hidden)]
    stop = min((stop for stop in stops if stop >= 0), default=len(shown))
    name = shown[:stop]
    low = len(name) - len(name.lstrip(TAIL))
    return (low, max(low, len(name.rstrip(TAIL)))), list(_beside(shown, stop))


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
    prefix = PREFIXES.match(shown)
    if prefix and _looks_personal(shown[prefix.end() :].split()):
        inner = _named(body, start + prefix.end(), end)
        if inner is not None and inner.kind is Kind.PERSON:
            return replace(inner, beside=((start, start + prefix.end("post")),))
    reading = " ".join(shown.split())
    kind = kind_named(reading)
    if kind is None:
        return _trailed(body, start, end)
    title, _, rest = reading.partition(" ")
    if kind is Kind.PERSON and title.lower().strip(".") in words("titles") and rest:
        reading = rest
    return Person(start, end, kind, reading)


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


def kind_named(reading: str) -> Kind | None:
    """What words in a list of attendance name; None if they name nobody."""
    tokens = reading.split()
    if not tokens or len(tokens) > LONGEST + 3:
        return None
    if _is_counted(reading):
        return Kind.GROUP
    low = [token.lower().strip(".,") for token in tokens]
    if low[0] in words("titles") and len(tokens) > 1:
        return Kind.PERSON if _looks_personal(tokens[1:]) else None
    if len(tokens) > LONGEST or any(character.isdigit() for character in reading) or "/" in reading:
        return None
    return _kind_by_words(reading, tokens, low)


def _kind_by_words(reading: str, tokens: list[str], low: list[str]) -> Kind | None:
    if low[0] in words("given") and 1 < len(tokens) < 5 and _looks_personal(tokens):
        return Kind.PERSON
    if _is_post(low, tokens):
        return Kind.POST
    if low[-1] in words("groups") and len(tokens) > 1:
        return Kind.GROUP
    if any(word in words("no_names") for word in low) or not _looks_personal(tokens):
        return None
    ends = classes("bodies")["ends"]
    if any(word in ends for word in low[1:-1]):
        return Kind.ORGANISATION
    kind = kind_of(reading)
    return Kind.PERSON if kind is Kind.POST or (kind is Kind.ORGANISATION and len(low) == 1) else kind


def _is_counted(reading: str) -> bool:
    counted = COUNTED.match(reading)
    people = words("groups") | {
        "public",
        "press",
        "member",
        "members",
        "others",
        "guests",
        "observers",
        "people",
    }
    if counted and re.search(r"[a-z]", reading):
        low = re.findall(r"[a-z]+", reading.lower())
        return any(word in people or word.removesuffix("s") + "s" in people for word in low)
    return bool(PUBLIC.fullmatch(reading))


def _is_post(low: list[str], tokens: list[str]) -> bool:
    """An office: its head, with nothing but capitals and small joining words around it."""
    posts = classes("posts")
    heads = posts["heads"] | posts["listed"] | posts["small"].intersection(tokens)
    if low[0] in words("given") and len(low) == 2:
        return False
    capital = all(token[:1].isupper() or token.lower() in JOINERS for token in tokens)
    small = len(low) <= 4 and not any(token[:1].isupper() for token in tokens[1:])
    headed = any(word in heads for word in low)
    alone = low[-1] in heads or (len(low) > 2 and any(word in heads for word in low[:3]) and "of" in low)
    return headed and (capital or small) and (alone or low[0] in heads or "for" in low)


def _looks_personal(tokens: list[str]) -> bool:
    """Capitals, initials and the small words of names; at least one word of letters."""
    if not tokens or len(tokens) > LONGEST:
        return False
    good = [
        token.lstrip("‘'\"“(")[:1].isupper()
        or token.lower().strip(".,'’") in words("particles")
        or token == "&"
        for token in tokens
    ]
    lettered = any(sum(map(str.isalpha, token)) > 1 for token in tokens)
    uncased = all(not token.isascii() and token.isalpha() for token in tokens)
    plain = not any(mark in token for token in tokens for mark in "=#*|\\`%$")
    return plain and lettered and ((all(good) and any(t[:1].isupper() for t in tokens)) or uncased)


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
    if other is None or other.kind is not Kind.PERSON or " " not in other.reading:
        return None
    return replace(other, beside=((person.start, person.end), *places[1:]))


def cut(body: str, start: int, end: int, separators: str) -> Iterator[Span]:
    """A passage cut at the separators that stand outside brackets."""
    first = start
    for offset, mark in enumerate(masked(body[start:end])):
        if mark in separators:
            yield first, start + offset
            first = start + offset + 1
    yield first, end


def masked(words_: str) -> str:
    """Words with all that brackets hold blanked out, so that marks in it part nothing."""
    depth, shown = 0, []
    for index, mark in enumerate(words_):
        closing = mark in CLOSERS and depth > 0
        depth -= closing
        shown.append("~" if depth > 0 and mark != "\n" else mark)
        if mark in OPENERS and any(close in words_[index:] for close in CLOSERS):
            depth += 1
    return "".join(shown)
