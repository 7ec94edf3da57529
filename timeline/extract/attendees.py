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
from timeline.extract.lexicon import classes, listed_titles, words
from timeline.extract.listednames import kind_named
from timeline.extract.listednaming import (
    PERSONAL,
    TAIL,
    THE,
    behind_account,
    behind_post,
    of_several,
    one_named,
    spelled,
    surname_first,
)
from timeline.extract.listedpeople import Person
from timeline.extract.officesbehind import with_offices
from timeline.extract.postnominals import honours_at, honours_behind, is_letters, unparted
from timeline.extract.prefixes import is_style, plurals
from timeline.extract.unjoined import posted, unjoined
from timeline.model.mention import Kind

LINK = re.compile(r"\[(?P<words>[^\]\n]*)\]\((?P<url>[^)\s]*)\)")
COUNT = r"(?:\(\d{1,3}\)[ \t]*[-–—:]?[ \t]*|\d{1,3}[ \t]*[-–—:][ \t]+)?"  # "Present: 5 - Mayor Roe, ..."
LEAD = (
    rf"[ \t]*{COUNT}(?:\[[ xX✓]\][ \t]*)?(?:(?i:and|&|also|together with|along with)[ \t]+)*[*_\"“]*"
    r"(?:(?i:(?:were |was |had been )?(?:received|intimated|tendered|submitted|accepted|noted|recorded)"
    r"(?: and (?:accepted|noted))? (?:from|on behalf of|for|by))[ \t]+)?"
    r"(?:(?i:ex[ -]officio|late|remote|online):[ \t]*|User:)?(?:(?i:%s)[ \t]+(?=[^\W\d_a-z]))?"
    r"(?:[A-Z]{1,4}(?::[ \t]*|[ \t]{2,})(?=\w))?"
)
DASH = re.compile(r"\s[-–—]+\s|(?<=\w)[-–—][ \t](?=\S)|(?<=\))\s*[-–—]\s*|\s[-–—](?=\w)")
AND = re.compile(r"\s+(?:and|&|\+(?!\s*\d)|plus|with|et|und)\s+", re.IGNORECASE)
TALK = re.compile(r"\s*:(?:\s+\S+){5,}|\s*:.*(?:#|://)")  # "Crane: a quotation is to be had by May"
TWO_NAMES = re.compile(r"(?:^|,)[^,(]*\s(?P<and>&|and)\s[^,(]*?\b(?P<last>\w+)\b\.?(?=\s*(?:$|[,(;]))")
ENDED = re.compile(  # a full stop behind a whole word
    r"(?<=\s)(?P<word>[^\W\d_a-z][a-z'’-]{3,})(?P<stop>\.)\s+(?=[A-Z])"
)
PLUS = re.compile(r"\s*\+\s*(?:\d+|one|guests?)\b")  # "Ada Roe +1"
FOR_WHOM = re.compile(
    r"\s(?:in the [Cc]hair|"
    r"for the|on behalf of|appear(?:ed|ing|s)|instructed by|representing|attended by|acting for|"
    r"(?:arriv|join|leav|left|depart|dial|dropp)\w*(?=\s(?:at|after|before|during|from|in|off|by|via|for|until|late|early|"
    r":?\d))|(?:from|until|till|to|for)(?=\s(?:\d|items?\s))|(?:substitut|deputis|sub\b)\w*(?=\sfor\s)|"
    r"(?:via|by|on)(?=\s(?:tele)?(?:phone|video|zoom|teams|skype|webex)))\b"
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
SEVERAL = re.compile(r"[a-z]{2}")  # of a lead: "Members ", not "AR: " nor "5 - "
MENTIONED = re.compile(  # "@Ada Roe @Tom Birch", as pages of teams name their members
    r"@(?P<name>[A-Z][a-z'’-]+(?: (?:[A-Z][\w'’.-]*|[a-z]{1,3}(?= [A-Z])))+)(?=[ \t]*(?:$|[@,;(\n]))",
    re.MULTILINE,
)
LINKED = re.compile(r"\[(?P<name>[^\W\d][^\]\[\n@]*)\](?:\([^)\s]*\)|\[[^\]\n]*\])")
SENDER = re.compile(r"\s*(?P<of>[^\W\d_a-z][^()\n]*?)[ \t]*\((?P<who>[^()]+)\)[ \t.]*")
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
    return (Person(start + core[0], start + core[1], Kind.PERSON, spelled(words_), places),)


def people_by_piece(body: str, start: int, end: int, *, several: bool) -> tuple[tuple[Person, ...], ...]:
    """The people of each piece of a passage; none where a piece names nobody."""
    mentioned = [*MENTIONED.finditer(body, start, end)]
    if mentioned and not body[start : mentioned[0].start()].strip(TAIL):
        return tuple(tuple(_pair_of(body, found.span("name"), alone=True)) for found in mentioned)
    semicolons = ";" in masked(body[start:end])
    marks = _marks(masked(body[start:end])) if several and not semicolons else ";"
    pieces = _with_letters(body, cut(body, start, end, marks))
    pieces = [small for piece in pieces for small in unjoined(body, piece)]
    if several and len(pieces) == 2 and _is_surname_first(body, pieces):
        pieces, several = [(start, end)], False
    if semicolons and several:
        pieces = [small for piece in pieces for small in _unfolded(body, piece)]
    alone = semicolons or not several
    found = [
        (piece, tuple(_pair_of(body, piece, alone=alone)))
        for piece in pieces
        if body[slice(*piece)].strip(TAIL) and not _is_title(body[slice(*piece)])
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
    shown = surname.isupper() and len(surname) > 1 and surname.replace("-", "").isalpha()
    return given.lower() in known and surname.lower() not in known and shown


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
    if len(parts) > 2 and body[slice(*parts[-1])].islower():  # "..., co-opted members"
        parts[-2:] = [(parts[-2][0], parts[-1][1])]
    people = [[*_pair_of(body, part, alone=True)] for part in parts]
    lead = _lead().match(body, *piece)
    led = lead is not None and SEVERAL.search(lead.group()) is not None
    if any(_is_held(body, *pair) for pair in zip(people, parts[1:], strict=False)):
        return [piece]
    accounts = len(parts) > 2 and "@" in body[slice(*piece)]
    named = all(people) and all(
        _is_of_several(body, person, led=led, accounts=accounts) for found in people for person in found
    )
    return parts if len(parts) > 1 and named else [piece]


def _is_held(body: str, people: Sequence[Person], behind: Span) -> bool:
    """An office that whoever is named right behind it may hold: "the Clerk, Mrs Roe"."""
    bare = [one.kind for one in people] == [Kind.POST] and not people[0].beside
    return bare and not body[slice(*behind)].lstrip().lower().startswith(("the ", "and the "))


def _is_of_several(body: str, person: Person, *, led: bool, accounts: bool) -> bool:
    """A full name that is surely somebody's, "the Engineer"; behind "Messrs" and among accounts any name."""
    if person.kind is Kind.POST:
        return THE.search(body, max(0, person.start - 6), person.start) is not None
    full = " " in person.reading and is_surely_someone(body, person)
    return person.kind is Kind.PERSON and (led or accounts or full)


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
    sent = _sent_by(body, piece)
    if sent:
        yield from sent
        return
    held = posted(body, piece)
    holder = one_named(body, *held[0]) if held else None
    if held and holder:
        yield replace(holder, beside=(held[1],))
        return
    joins = [*AND.finditer(masked(body[slice(*piece)]))]
    for join in joins if len(joins) < MOST_JOINED else ():
        left = _one(body, piece[0], piece[0] + join.start(), alone=alone)
        right = list(_pair_of(body, (piece[0] + join.end(), piece[1]), alone=alone))
        led = body[piece[0] + join.end() : piece[1]].lower().startswith("the ")
        if alone and _tells_more(body, left, piece[0] + join.start(), right):
            continue
        if left is not None and right and not _is_one_post(left, right[0], alone=alone, led=led):
            yield _of_couple(left, right, joined=join.group().strip() == "&")
            yield from right
            return
        if left is None and right and _is_title(body[piece[0] : piece[0] + join.start()]):
            yield from right
            return
    one = _one(body, *piece, alone=alone)
    if one is not None:
        yield one


def _sent_by(body: str, piece: Span) -> tuple[Person, ...]:
    """ "Seeds Network (Ada Roe, Tom Birch)": the people in brackets behind the body that sent them."""
    found = SENDER.fullmatch(body, *piece)
    if found is None or found["of"].split()[0].lower() in words("given") | listed_titles():
        return ()
    people = people_in(body, *found.span("who"))
    sure = [is_surely_someone(body, one) for one in people]
    lone = found["of"].isupper() and len(found["of"]) < 5 and all(sure)  # "AT (Mr Roe)"
    full = all(one.kind is Kind.PERSON and (" " in one.reading or lone) for one in people)
    known = kind_named(found["of"]) is Kind.ORGANISATION and len(people) > 1
    if not full or len(people) < (1 if lone else 2) or not (all(sure) or (known and any(sure))):
        return ()
    return tuple(replace(one, beside=(found.span("of"), *one.beside)) for one in people)


def _tells_more(body: str, left: Person | None, end: int, right: Sequence[Person]) -> bool:
    """ "Jan Hale, Director of Policy and Regulation Unit": what stands behind "and" is of her office."""
    told = left is not None and "," in body[left.end : end] and bool(right)
    return told and not (_is_named(right[0]) or right[0].reading != body[right[0].start : right[0].end])


def _is_title(words_: str) -> bool:
    """ "Mr" in "Mr and Mrs S Roe"."""
    return words_.strip(TAIL).lower() in listed_titles()


def _of_couple(left: Person, right: Sequence[Person], *, joined: bool) -> Person:
    """ "Peter" in "Peter and Mary Hale": a given name alone before one with a surname bears it too.

    `joined` by "&", one of the two may be a name that we do not know: "Anne & Wilf Platt".
    """
    tokens = right[0].reading.split()
    given = words("given")
    alone = len(right) == 1 and left.kind is right[0].kind is Kind.PERSON and not left.beside
    known = [name.lower() in given for name in (left.reading, tokens[0])]
    if alone and len(tokens) == 2 and len(tokens[0]) > 1 and (any(known) if joined else all(known)):
        return replace(left, reading=f"{left.reading} {tokens[1]}")
    return left


def _is_one_post(left: Person, right: Person, *, alone: bool, led: bool) -> bool:
    """ "Director of Finance and Resources" is one post, "Head of Schools and Ada Roe" are two.

    `alone`: on a line of its own "the Registrar and Secretary" is one; `led`: "the" stands before the second.
    """
    both = alone and left.kind is right.kind is Kind.POST and not left.beside and not right.beside
    return (both and not led) or (left.kind is Kind.POST and " of " in left.reading and not _is_named(right))


def _is_named(person: Person) -> bool:
    given = person.reading.lower().split()[0]
    named = person.kind is Kind.PERSON and (given in words("given") or given.split("-")[0] in words("given"))
    return named or person.kind is Kind.GROUP or bool(person.beside)


def is_surely_someone(body: str, person: Person) -> bool:
    """Not only by its capitals: a given name, a title, an initial, a post or what stands beside it."""
    shown = body[person.start : person.end]
    initial = PERSONAL.match(shown) is not None
    numbered = any(map(str.isdigit, person.reading))  # "PS 4410 Roe"
    return _is_named(person) or person.kind is Kind.POST or shown != person.reading or initial or numbered


def _one(body: str, start: int, end: int, *, alone: bool) -> Person | None:
    """The person of a piece, with all that stands behind the name beside it."""
    counted = COUNTED.match(body, start, end)
    if counted:
        place = counted.start("who"), counted.end("number")
        return Person(*place, Kind.GROUP, " ".join(body[slice(*place)].split()))
    lead = _lead().match(body, start, end)
    first = lead.end() if lead else start
    linked = LINKED.match(body, first + len(body[first:end]) - len(body[first:end].lstrip()), end)
    if linked:
        return _linked(body, linked, end)
    end = first + len(HANGING.sub("", body[first:end]))
    shown = body[first:end]
    core, beside = _core(shown, alone=alone)
    places = tuple((first + a, first + b) for a, b in beside)
    person = one_named(body, first + core[0], first + core[1])
    if person is None and lead and SEVERAL.search(lead.group()):
        person = of_several(body, first + core[0], first + core[1])
    if person is None:
        return behind_account(body, first, end, places)
    if TALK.match(body, person.end, end):
        return None
    turned = behind_post(body, person, places) or (surname_first(body, person, places) if alone else None)
    grouped = person.kind is Kind.GROUP and body[person.end : end].lstrip().startswith(":")
    if grouped and turned is None and "@" not in body[person.end : end]:
        return None
    if turned is None and _is_heading(body, person, end):
        return None
    return turned or replace(person, beside=(*person.beside, *places))


def _is_heading(body: str, person: Person, end: int) -> bool:
    """ "Situation: 14 cases": a lone word with a colon behind it, which is no given name."""
    lone = person.kind is Kind.PERSON and body[person.start : person.end].isalpha()
    colon = re.match(r"\s*:\s", body[person.end : end]) is not None
    return lone and colon and person.reading.lower() not in words("given")


def _is_short(word: str) -> bool:
    """A title that ends with a full stop."""
    return word.lower() in listed_titles() or is_style(word)


def _linked(body: str, link: re.Match[str], end: int) -> Person | None:
    """ "[Ada Roe](https://...) (Quay Works)": the name is what the link shows, an account too."""
    start, last = link.span("name")
    person = one_named(body, start, last)
    if person is None and ACCOUNT.fullmatch(body, start, last):
        person = Person(start, last, Kind.PERSON, body[start:last])
    beside = ((link.end() + a, link.end() + b) for a, b in _beside(body[link.end() : end], 0))
    return replace(person, beside=(*person.beside, *beside)) if person else None


def _core(shown: str, *, alone: bool) -> tuple[Span, list[Span]]:
    """The span of the name in a piece, and the spans of what stands beside it."""
    hidden = unparted(masked(_without_nickname(shown)))
    plus = PLUS.search(hidden)
    ended = next((found for found in ENDED.finditer(hidden) if not _is_short(found.group("word"))), None)
    stops = [honours_at(hidden), plus.start() if plus else -1, ended.start("stop") if ended else -1]
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
