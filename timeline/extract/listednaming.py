"""Whom the words of one piece of a list name: a person, an office, a body, an account.

An office or a body before a name, an account with the name in brackets behind it, or a surname before a
comma: the name is the person, the rest stands beside it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.extract.brackets import Span
from timeline.extract.lexicon import classes, words
from timeline.extract.listednames import kind_named, looks_personal, untitled
from timeline.extract.listedpeople import Person
from timeline.extract.postnominals import unparted
from timeline.extract.prefixes import prefix
from timeline.model.mention import Kind

HANDLE = re.compile(r"(?<![\w/])@([\w-]+)(?![\w/])")
TAIL = ' \t\n*_.,;:"”-–—?!'
PERSONAL = re.compile(r"(?:[A-Z]\.?\s?){1,3}\s?[A-Z](?:['’][A-Z])?[a-z]")  # initials before a surname
BROKEN = re.compile(r"(?<=\w)-[ \t]*\n[ \t]*")  # "Ashby-" at the end of a line
CHAT = re.compile(r"[A-Z][a-z'’-]+(?:_[A-Z][A-Za-z'’-]+)+")
THE = re.compile(r"\b[Tt]he\s+$")
FRENCH = re.compile(r"\b(?:Mme|Mlle|MM\.)\s")  # where "M." is a title too


def spelled(shown: str) -> str:
    """A name with single blanks; those of a chat stand for theirs: "Goran_Pavic"."""
    return " ".join((shown.replace("_", " ") if CHAT.fullmatch(shown) else shown).split())


def one_named(body: str, start: int, end: int) -> Person | None:
    """A person, post or group with these words as its name, if they look like one."""
    shown = body[start:end]
    for opening in ("the ", "The "):
        if shown.startswith(opening):
            start, shown = start + 4, shown[4:]
    office = prefix().match(shown)
    called = shown.split()[0].lower() in words("given") if shown else False  # "Dean Roe" is a name
    if office and not called and looks_personal(shown[office.end() :].split()):
        inner = one_named(body, start + office.end(), end)
        if inner is not None and inner.kind is Kind.PERSON:
            if any(map(str.isdigit, office.group())) and " " not in inner.reading:  # "PS 1187 Roe"
                return Person(start, end, Kind.PERSON, " ".join(shown.split()))
            return replace(inner, beside=((start, start + office.end("post")),))
    reading = spelled(unparted(BROKEN.sub("-", shown)))
    if reading.startswith("M. ") and FRENCH.search(body):
        reading = reading.removeprefix("M. ")
    kind = kind_named(reading)
    behind = None if called else _behind_office(body, start, end)
    if behind is not None:
        return behind
    if kind in (None, Kind.ORGANISATION):
        other = _of_firm(body, start, end)
        if kind is None or other is not None:
            return other or _trailed(body, start, end)
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
        named = name[0].lower() in words("given") or (
            len(name) == 2 and _is_office(before) and not _is_known(name)
        )
        if capital and place > 1 and named and looks_personal(name):
            first = start + found[place].start()
            return Person(first, end, Kind.PERSON, " ".join(name), ((start, start + found[place - 1].end()),))
    return None


def _is_office(tokens: list[str]) -> bool:
    """ "Finance Director": words of offices alone."""
    posts = classes("posts")
    return all(token.lower() in posts["heads"] | posts["modifiers"] for token in tokens)


def _is_known(tokens: list[str]) -> bool:
    """A word among them belongs to offices, bodies or headings, and to no name."""
    posts = classes("posts")
    known = (
        posts["heads"] | posts["modifiers"] | posts["listed"] | classes("bodies")["ends"] | words("no_names")
    )
    return any(token.lower() in known or token.lower() in words("groups") for token in tokens)


def _of_firm(body: str, start: int, end: int) -> Person | None:
    """ "S. Keir of Lowe & Partners LLP": a name, and behind "of" or "from" the firm that sends it."""
    name, of, firm = body[start:end].partition(" from " if " from " in body[start:end] else " of ")
    led = firm.lower().startswith(("the ", "our ", "his ", "her ", "its ", "their "))
    body_ = led or kind_named(firm) is Kind.ORGANISATION or (of == " from " and firm[:1].isupper())
    known = body_ and bool(name) and kind_named(name) is Kind.PERSON
    called = known and (PERSONAL.match(name) or name.split()[0].lower() in words("given"))
    if not called and not (known and untitled(name) != name):
        return None
    return Person(start, start + len(name), Kind.PERSON, untitled(name), ((end - len(firm), end),))


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
    person = one_named(body, start, start + len(name.rstrip(TAIL)))
    if person is None or person.kind is not Kind.PERSON or " " not in person.reading:
        return None
    return replace(person, beside=(*person.beside, place))


def behind_account(body: str, first: int, end: int, places: tuple[Span, ...]) -> Person | None:
    """ "@roe (Ann Roe - observer)", "@roe": the name in brackets, else the account itself."""
    own = HANDLE.match(body, first, end)
    if own is None:
        return None
    named = [(at, one_named(body, *at)) for at in places if body[at[0]] != "@"]
    person = next((p for _, p in named if p is not None and p.kind is Kind.PERSON and " " in p.reading), None)
    if person is None:
        return Person(own.start(1), own.end(1), Kind.PERSON, own.group(1), (own.span(), *places[1:]))
    rest = tuple(at for at in places if not at[0] <= person.start < at[1])
    return replace(person, beside=(own.span(), *(at for at in rest if at != own.span())))


def surname_first(body: str, person: Person, places: tuple[Span, ...]) -> Person | None:
    """ "Roe, Ada": a given name behind a single word and a comma."""
    if person.kind is not Kind.PERSON or " " in person.reading or not places:
        return None
    given = body[slice(*places[0])]
    if body[person.end : places[0][0]].strip() != "," or given.split()[0].lower() not in words("given"):
        return None
    return replace(person, end=places[0][1], reading=f"{given} {person.reading}", beside=places[1:])


def behind_post(body: str, person: Person, places: tuple[Span, ...]) -> Person | None:
    """ "Secretary - Tom Birch", "Harbour Trust: Ada Roe", "the Clerk, Mrs Roe": the name behind its post."""
    led = THE.search(body, max(0, person.start - 6), person.start) is not None
    headed = body[person.end : places[0][0]].strip() == ":" if places else False
    office = (led or headed) and " " not in person.reading  # "the Vicar", "Donor: Ada Roe"
    if not (office or person.kind in (Kind.POST, Kind.ORGANISATION, Kind.GROUP)) or not places:
        return None
    between = body[person.end : places[0][0]].strip()
    led = led and between == ","
    other = one_named(body, *places[0]) if led or between in (":", "-", "–", "—", "(") else None
    titled = other is not None and body[other.start : other.end] != other.reading
    full = other is not None and " " in other.reading and not led
    if other is None or other.kind is not Kind.PERSON or not (titled or full):
        return None
    return replace(other, beside=((person.start, person.end), *places[1:]))


def of_several(body: str, start: int, end: int) -> Person | None:
    """A word behind "Messrs" is a name, whatever else it may mean: "Messrs Hall and Dunn"."""
    said = body[start:end]
    named = said.replace("-", "").isalpha() and said[:1].isupper()
    return Person(start, end, Kind.PERSON, said) if named else None
