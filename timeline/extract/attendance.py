"""Attendance of any house style: who was there, sent apologies, was absent or invited.

Lists are found by `rolls`, sentences that tell attendance by `rollcalls`, the people of both are read by
`attendees`. Here each becomes a part of the meeting, with what stands beside the name as its signs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from timeline.extract.attendees import LINK, people_in
from timeline.extract.brackets import Span
from timeline.extract.lexicon import classes, listed_titles, words
from timeline.extract.listednaming import HANDLE
from timeline.extract.listedpeople import Person
from timeline.extract.postnominals import is_letters
from timeline.extract.prefixes import is_office_before, is_style
from timeline.extract.rollcalls import rollcalls_of
from timeline.extract.rolllabels import strong_label
from timeline.extract.rollmarks import marks_of
from timeline.extract.rolls import Roll, rolls_of
from timeline.extract.rows import ADDRESS, mention_of
from timeline.model.mention import Kind, Mention, PartWords, Sign
from timeline.model.source import Quote, Text

IN_CHAIR = re.compile(
    r"(?:(?:meeting |acting )?chair(?:man|woman|person|ed|ing)?|in the chair|presiding|conven[eo]r|"
    r"cathaoirleach|cadeirydd|preses)(?: of the meeting)?$",
    re.IGNORECASE,
)
SAID = (  # what stands beside a name, and the role it gives instead of that of the list
    (re.compile(r"(?:sent |with )?(?:apolog|regrets\b|excused\b|apols?\b)", re.IGNORECASE), "apologies"),
    (
        re.compile(
            r"(?:absent|not present|did not attend|no[- ]show|not attending|no(?!\.?\s*\d)|n|✗|✘)\b", re.I
        ),
        "absent",
    ),
    (re.compile(r"invited$", re.IGNORECASE), "invited"),
    (IN_CHAIR, "chair"),
    (
        re.compile(
            r".*\b(?:observer|observing|guest|visitor|in attendance|by invitation|clerk|minutes|"
            r"(?:minute|note)[- ]?taker|taking (?:notes|minutes)|secretary to the meeting)\b",
            re.IGNORECASE,
        ),
        "in-attendance",
    ),
)
MEETING_HEAD = re.compile(
    r"^[ \t#*_>-]*(?:(?:call to order|roll[ -]call|(?:full |first |next )?meeting (?:of|on|held))\b|"
    r"[^\n]{0,60}\bminutes(?:[ \t]*[:,–—-][^\n]*)?$|"
    r"attendance note\b|name[ \t]{2,}[^\n]*\b(?:present|attended|attendance)\b|"
    r"(?:(?:draft )?minutes?|notes?|record|summary) of (?:an? |the )?(?:\w+ )?meeting\b|"
    r"[^\n.]{0,60}\b(?:regular|special|annual(?: general)?|ordinary|extraordinary|board|committee|"
    r"council|full|general|monthly|quarterly|weekly) meeting\b[^\n.]{0,60}$|"
    r"[^\n.]{0,60}\b(?:meeting|call|session)[ \t]+(?:(?:no\.?|number|#)[ \t]*)?\d[^\n]{0,40}$)|"
    r"\bcalled (?:the (?:\w+ )?meeting )?to order\b|"
    r"^[ \t|]*\|[^\n]*\b(?:attended|attendance|attendees?|present|p/a)\b[^\n]*\|",
    re.IGNORECASE | re.MULTILINE,
)
HEAD = 600  # characters
SEVERAL_MEETINGS = 3  # heads of one kind from which a document tells of several meetings
MOST_HEADS = 50
KEY = re.compile(r"call to order|called|roll[ -]call|attend|present|meeting|call\b|session")
OVER_PRESENT = ("present", "chair")
CLERK = re.compile(r"(?:\w+ ){0,2}(?:clerk|secretary)$", re.IGNORECASE)
OF_MEMBERS = re.compile(
    r"(?:[\w'’-]+ ){0,3}(?:members?|trustees|directors|governors|councillors|commissioners|supervisors)\b",
    re.IGNORECASE,
)
IN_ATTENDANCE = re.compile(r"in[ -]attendance\b", re.IGNORECASE)
NOT_THERE = re.compile(r"not in[ -]attendance\b", re.IGNORECASE)
RANKED = re.compile(r"\w (?:constable|sergeant|inspector|superintendent)$", re.IGNORECASE)
LED = re.compile(r"\((?:in the )?(?:chair|chairman|chairwoman|chairperson)\)", re.IGNORECASE)
OF_OFFICERS = re.compile(r"(?:[\w'’-]+ ){0,2}officers\b", re.IGNORECASE)
ACCOUNT = re.compile(r"[a-z0-9][\w-]{2,}$")
NO_OFFICE = frozenset(
    ("chair", "chairman", "chairperson", "chairwoman", "minutes", "observer", "guest", "vice chair", "member")
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Someone listed or told of in minutes: their part, what names them and what stands beside it."""

    part: PartWords
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Attendance:
    """All who are listed or told of in a text, in its order, and the places that tell it."""

    people: tuple[Listed, ...]
    places: tuple[Span, ...]


def attendance_of(text: Text) -> Attendance:
    """Whom a text lists by its form; in minutes, and beside a list, what its sentences tell as well."""
    apart = tuple((row.start, row.end) for row in text.rows)
    minutes = text.source.kind == "minutes" or _is_of_a_meeting(text)
    rolls = rolls_of(text.body, apart, minutes=minutes)
    if minutes or any(roll.items for roll in rolls):
        rolls = (*rolls, *rollcalls_of(text.body, [(roll.start, roll.end) for roll in rolls]))
    rolls = _as_members(text.body, sorted(rolls, key=lambda roll: roll.start))
    people = _as_present([listed for roll in rolls for listed in _of_roll(text, roll)])
    members = [roll for roll in rolls if _is_of_all_members(text.body, roll.start)]
    people = _without_missing(people, members) if members else people
    return Attendance(people, tuple((roll.start, roll.end) for roll in rolls))


def _as_present(people: Sequence[Listed]) -> tuple[Listed, ...]:
    """Whoever takes the notes and stands among those present as well was present.

    Who "joined" from afar was present too, unless a list tells how.
    """
    present = {one.part.reading for one in people if one.part.role in OVER_PRESENT}
    listed = {one.part.reading for one in people if one.part.role != "joined"}
    return tuple(
        replace(one, part=replace(one.part, role="present"))
        if one.part.role == "joined" or (one.part.role == "in-attendance" and one.part.reading in present)
        else one
        for one in people
        if one.part.role != "joined" or not (listed & {one.part.reading, one.part.reading.split()[-1]})
    )


def _as_members(body: str, rolls: Sequence[Roll]) -> tuple[Roll, ...]:
    """Those "in attendance" met, where no list tells who did: others were not, or one of them led it."""
    roles = {item.role for roll in rolls for item in roll.items}
    told = any(
        NOT_THERE.match(body, roll.start)
        or (IN_ATTENDANCE.match(body, roll.start) and LED.search(body, roll.start, roll.end))
        for roll in rolls
    )
    if "present" in roles or not told:
        return tuple(rolls)
    return tuple(
        replace(roll, items=tuple(replace(item, role="present") for item in roll.items))
        if IN_ATTENDANCE.match(body, roll.start)
        else roll
        for roll in rolls
    )


def _is_of_all_members(body: str, start: int) -> bool:
    """A list of who belongs to the body, by a label that tells nothing of who was there."""
    line = body[start:].split("\n", 1)[0]
    return OF_MEMBERS.match(line) is not None and strong_label(line) is None


def _without_missing(people: Sequence[Listed], members: Sequence[Roll]) -> tuple[Listed, ...]:
    """All but those members whom another list has as absent or with apologies."""
    missing = {one.part.reading for one in people if one.part.role in ("absent", "apologies")}
    spans = [(roll.start, roll.end) for roll in members]
    return tuple(
        one
        for one in people
        if one.part.role not in OVER_PRESENT
        or one.part.reading not in missing
        or not any(start <= one.part.quote.start < end for start, end in spans)
    )


def _is_of_a_meeting(text: Text) -> bool:
    """A document that no head calls minutes, and whose first lines alone are those of a meeting."""
    if text.source.kind not in ("document", "web-page") or not MEETING_HEAD.search(text.body, 0, HEAD):
        return False
    heads = (KEY.findall(found.group().lower()) for found in MEETING_HEAD.finditer(text.body))
    told = Counter(head[-1] for head in islice(heads, MOST_HEADS) if head)
    return max(told.values(), default=0) < SEVERAL_MEETINGS


def _of_roll(text: Text, roll: Roll) -> Iterator[Listed]:
    accounts = "@" in text.body[roll.start : roll.end]
    listed = [
        (item, replace(person, beside=_rejoined(text.body, (*person.beside, *item.beside))))
        for item in roll.items
        for person in people_in(text.body, item.start, item.end, several=item.several, small=item.small)
    ]
    marks = marks_of(text.body, roll.start, [person for _, person in listed])
    members = OF_MEMBERS.match(text.body, roll.start) is not None
    elected = OF_OFFICERS.match(text.body, roll.start) and any(_is_in_chair(text.body, p) for _, p in listed)
    for (item, person), mark in zip(listed, marks, strict=True):
        role = "present" if elected else item.role
        role = mark if mark and role in OVER_PRESENT else role
        yield _listed(text, person, role, accounts, members=members)


def _is_in_chair(body: str, person: Person) -> bool:
    return any(IN_CHAIR.match(body[slice(*place)].strip()) for place in person.beside)


def _rejoined(body: str, beside: Sequence[Span]) -> tuple[Span, ...]:
    """ "Area Manager, North" is one piece: a lone word behind an office belongs to it."""
    joined: list[Span] = []
    for start, end in beside:
        lone = body[start:end].isalpha() and body[start].isupper()
        between = body[joined[-1][1] : start] if joined else ""
        if (
            lone
            and between.strip() == ","
            and _is_office(body[slice(*joined[-1])])
            and not _is_office(body[start:end])
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _listed(text: Text, person: Person, role: str, accounts: bool, *, members: bool) -> Listed:
    quote = text.quote(person.start, person.end)
    role = _own_role(text.body, person, role, members=members)
    part = PartWords(role, quote, person.kind, person.reading)
    signs = [*_titles(quote, person), *_signs(text, person, accounts)]
    posts = [Mention(sign.quote, Kind.POST, sign.reading) for sign in signs if sign.name == "post"]
    return Listed(part, (mention_of(part, signs), *posts))


def _own_role(body: str, person: Person, role: str, *, members: bool) -> str:
    """ "(observer)", "(apologies)", "(Chair)": what stands beside a name outranks the list that it is in.

    A clerk among `members` is one of them, whom they chose.
    """
    for start, end in person.beside:
        said = body[start:end].strip()
        if (said.isupper() and said == initials_of(person.reading)) or (members and CLERK.match(said)):
            continue
        for pattern, own in SAID:
            if (
                pattern.match(said)
                and (role in OVER_PRESENT or (role == "absent" and said.lower().startswith("apolog")))
                and not (own == "in-attendance" and role == "chair")
            ):
                return own
    return role


def _titles(quote: Quote, person: Person) -> Iterator[Sign]:
    title = quote.exact.split()[0]
    if person.kind is Kind.PERSON and title.lower().strip(".") in listed_titles():
        yield Sign("title", title, quote)


def _signs(text: Text, person: Person, accounts: bool) -> Iterator[Sign]:
    for start, end in person.beside:
        quote = text.quote(start, end)
        said = " ".join(quote.exact.split())
        if is_letters(said):
            continue
        account = _account(said, person, alone=accounts and text.body[start - 1] in "([{<")
        address = ADDRESS.fullmatch(said)
        if account:
            yield Sign("handle", account.lower(), quote)
        elif address:
            yield Sign("address", address.group().lower(), quote)
        elif is_style(said) and not RANKED.search(said):
            yield Sign("title", said.split()[-1], quote)
        elif _is_office(said) or (end <= person.start and (is_office_before(said) or is_style(said))):
            yield Sign("post", said, quote)
        elif person.kind is Kind.PERSON and _is_body(said, person.reading):
            yield Sign("of", said, quote)


def _account(said: str, person: Person, *, alone: bool) -> str | None:
    """ "@roe", a link named by an account, or a small word in brackets where others have accounts."""
    found, link = HANDLE.search(said), LINK.fullmatch(said)
    if found:
        given, _, rest = person.reading.partition(" ")  # "(@Ada Roe - Harbour Trust)" repeats the name
        return None if rest and found.group(1).casefold() == given.casefold() else found.group(1)
    if link and " " not in link.group("words"):
        return link.group("words").lstrip("@")
    small = ACCOUNT.match(said) is not None and said not in words("beside")
    return said if alone and small and not any(pattern.match(said) for pattern, _ in SAID) else None


def _is_office(said: str) -> bool:
    """An office; "chair" and "minutes" say what somebody did at this meeting."""
    low = said.lower().strip(".").split()
    if not low or " ".join(low) in NO_OFFICE or low[:2] == ["in", "the"]:
        return False
    posts = classes("posts")
    heads = posts["heads"] | posts["listed"] | posts["small"]
    return any(word.strip(".,") in heads for word in low) or is_office_before(said)


def initials_of(name: str) -> str:
    """ "NO" of "Nat Orme"."""
    return "".join(word[0] for word in name.split()).upper()


def _is_body(said: str, name: str) -> bool:
    """Capitals that are not the initials of the name: the body someone comes from."""
    lettered = said[:1].isupper() and sum(map(str.isalpha, said)) > 1 and len(said.split()) < 8
    low = said.lower().split()
    return lettered and said.upper() != initials_of(name) and low[0] not in words("beside")
