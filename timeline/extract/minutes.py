"""Minutes: the meeting they record, who was there by their lists, and what was on the table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.extract.attendance import attendance_of
from timeline.extract.lexicon import classes, words
from timeline.extract.rows import Told, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Stance
from timeline.model.source import Text

MEETING_BODIES = frozenset(
    "team committee board panel council cabinet group forum assembly executive".split()
)
WHOLE = frozenset(("council", "assembly"))  # of which a committee named below it is the one that met
FRAMED = re.compile(  # "Minutes of the monthly meeting of the Harbour Board held on Tuesday"
    r"^(?:(?:draft|approved|confirmed|unconfirmed) )?(?:minutes|notes|record) of "
    r"(?:(?:the |an? )?(?:\w+ ){0,2}meeting of )?(?:the |an? )?"
    r"|\b(?:meeting|minutes|held (?:on|at|in|via|by))\b.*$",
    re.IGNORECASE,
)


OFF = re.compile(  # a line of its own above all that was discussed
    r"^[ \t#*_>-]*(?:(?:this|the)[ \t]+)?(?:meeting|session|call)[ \t:–-]+"
    r"(?:(?:was|is|has been|had to be)[ \t]+)?"
    r"(?:cancell?ed|called off|abandoned|not held|postponed)\b[^\n]*"
    r"|^[ \t#*_>-]*(?:(?:there was )?no meeting(?: was held| took place)?|cancell?ed)[ \t.!*_]*$",
    re.IGNORECASE | re.MULTILINE,
)
OFF_HEAD = 600  # characters
HEAD = 200  # characters below the first line in which the body that met may be named


def from_minutes(text: Text, expressions: Sequence[Expression]) -> tuple[Told, tuple[tuple[int, int], ...]]:
    """What minutes tell by their form, and the spans of their attendance lists."""
    if text.source.kind == "table":
        return Told(), ()
    told_of = attendance_of(text)
    people = tuple(listed for listed in told_of.people if not _is_point(text, listed.part))
    lists = told_of.places
    if not people and text.source.kind != "minutes":
        return Told(), ()
    dates = _dates(expressions, people[0].part.quote.start if people else len(text.body))
    if not people and not dates:
        return Told(), ()
    first = min((start for start, _ in lists), default=len(text.body))
    meeting = _unless_off(text, _meeting(text, dates, [listed.part for listed in people], first))
    head = (0, max([meeting.trigger.end, *(link.end for link in dates), *(start for start, _ in lists[:1])]))
    hosts = [mention_of(part) for part in meeting.parts if part.role == "host"]
    told = Told((meeting,), (*hosts, *(mention for listed in people for mention in listed.mentions)))
    return told, (head, *lists)


def _is_point(text: Text, part: PartWords) -> bool:
    """A heading of the minutes, or the paper that was on the table, is nobody who was there."""
    paper = classes("documents")["strong"] & set(part.reading.lower().split()[-1:])
    heads = (text.body[mark.start : mark.end].strip("#* \t\n") for mark in text.marks_of("heading"))
    called = part.reading.lower().split()[:1]  # "1. Jan Hale" alone below "Absent:" looks like a heading
    return bool(paper) or (part.quote.exact in heads and not words("given").intersection(called))


def _meeting(text: Text, dates: tuple[DateLink, ...], parts: list[PartWords], first: int) -> Claim:
    start, end = _heading(text)
    body = _body_named(text, start, max(end, min(end + HEAD, first)))
    host = (body,) if body is not None else ()
    last = max([end, *(part.quote.end for part in parts)])
    words_ = " ".join(text.body[start:end].strip("#* \t").split())
    title = f"{body.reading} meeting" if body is not None else words_ or "meeting"
    return Claim(
        quote=text.quote(start, max([last, *(link.end for link in dates)])),
        trigger=text.quote(start, end),
        kind="meeting",
        verb="meet",
        title=title,
        parts=(*host, *parts),
        dates=dates,
        reported=False,
    )


def _unless_off(text: Text, meeting: Claim) -> Claim:
    """The meeting as called off where a line at the head says so, and nobody is listed by name."""
    named = any(part.kind is Kind.PERSON for part in meeting.parts)
    off = None if named else OFF.search(text.body, 0, OFF_HEAD)
    if off is None:
        return meeting
    hosts = tuple(part for part in meeting.parts if part.role == "host")
    quote = text.quote(meeting.quote.start, max(off.end(), *(link.end for link in meeting.dates)))
    return replace(meeting, quote=quote, verb="cancel", parts=hosts, stance=Stance.DENIED)


def _heading(text: Text) -> tuple[int, int]:
    """The minutes' first line that says something."""
    for line in re.finditer(r"[^\n]+", text.body):
        if line.group().strip(" #*-=_\t"):
            lead = len(line.group()) - len(line.group().lstrip(" #*\t"))
            return line.start() + lead, line.start() + len(line.group().rstrip())
    return 0, min(len(text.body), 1)


def _body_named(text: Text, start: int, end: int) -> PartWords | None:
    """The body that met, by a heading that ends in a body's word ("Safety Committee - Minutes")."""
    head = text.body[start : min(len(text.body), end)]
    named = []
    for line in re.finditer(r"(?:[^\n:,–—|-]|(?<=[a-z])-(?=[a-z]))+", head):
        reading = " ".join(line.group().strip("# *\t").split())
        reading = FRAMED.sub("", reading).strip()
        last = reading.lower().split()[-1:] or [""]
        at = text.body.find(reading, start) if reading else -1
        if at >= 0 and last[0] in classes("bodies")["ends"] | {"team"} and reading[:1].isupper():
            named.append(PartWords("host", text.quote(at, at + len(reading)), Kind.ORGANISATION, reading))
    meeting = [part for part in named if part.reading.lower().split()[-1] in MEETING_BODIES]
    within = [part for part in meeting if part.reading.lower().split()[-1] not in WHOLE]
    return next(iter((*within, *meeting, *named)), None)


def _dates(expressions: Sequence[Expression], first_entry: int) -> tuple[DateLink, ...]:
    """The meeting's day: the first full date above the attendance list."""
    for one in expressions:
        meaning = one.meaning
        full = meaning.kind == "calendar" and meaning.day is not None and meaning.year is not None
        if one.type in ("DATE", "TIME") and full and one.start < first_entry:
            return (DateLink("at", one.start, one.end),)
    return ()


# --- what the prose of minutes adds --------------------------------------------------------------------

ACTS = frozenset(
    "present ask agree report note decide discuss recommend request raise propose approve resolve brief "
    "announce confirm reject refuse order instruct tell warn thank question explain circulate consider "
    "review examine acknowledge say state add reply answer respond inform advise update undertake endorse "
    "welcome adjourn close".split()
)
BEFOREHAND = frozenset(("had", "has", "have", "having"))  # "had asked" was before the meeting
COMING = re.compile(  # to the meeting that the minutes record, or an end of it
    r"\b(?:enter|join|left|leav|return|recess|adjourn|suspend|reconven|resum|clos|open)\w*"
    r"(?: to)? (?:the|this) $",
    re.IGNORECASE,
)
OTHER = re.compile(r"\w+ (?:of|on|held|in)\b")  # "the meeting of 3 May"
MINUTES_OF = re.compile(r"(?:the )?(?:draft )?(?:minutes|notes) (?:of|from) ", re.IGNORECASE)
DISCUSSABLE = frozenset(("minutes", "notes", "agenda"))


def recorded(
    meetings: Sequence[Claim],
    claims: Sequence[Claim],
    mentions: Sequence[Mention],
    lists: Sequence[tuple[int, int]],
) -> tuple[Claim, ...]:
    """What was done at the meeting bears its day; the documents named were on its table."""
    if not meetings:
        return tuple(claims)
    meeting = meetings[0]
    after = max((end for _, end in lists), default=meeting.quote.end)
    papers = [m for m in mentions if m.kind is Kind.DOCUMENT and m.quote.start >= after]
    about = [
        PartWords("about", m.quote, m.kind, m.reading) for m in papers if m.reading.lower() not in DISCUSSABLE
    ]
    apart = [claim for claim in claims if not (_approves_minutes(claim) or _is_this_one(claim))]
    acts = tuple(_on_the_day(claim, meeting) for claim in apart)
    return (replace(meeting, about=tuple(dict.fromkeys((*meeting.about, *about)))), *acts)


def _approves_minutes(claim: Claim) -> bool:
    """ "The minutes of 12 May were agreed": every meeting does, and it tells nothing of the case."""
    readings = {part.reading.lower() for part in claim.about}
    return (
        claim.verb in ("agree", "approve", "accept", "confirm") and bool(readings) and readings <= DISCUSSABLE
    )


def _is_this_one(claim: Claim) -> bool:
    """ "Mr Roe entered the meeting at 6.32", "to recess the meeting until noon": no other meeting.

    Nor is one "minutes of the last meeting were reviewed".
    """
    if claim.kind != "meeting":
        return False
    said, at = claim.quote.exact, claim.trigger.start - claim.quote.start
    return bool(MINUTES_OF.match(claim.title) or (COMING.search(said, 0, at) and not OTHER.match(said, at)))


def _on_the_day(claim: Claim, meeting: Claim) -> Claim:
    """An undated act of a meeting, told in its minutes, was done there."""
    if claim.verb not in ACTS or claim.stance is not Stance.SAID or claim.dates:
        return replace(claim, reported=claim.reported and claim.verb not in ACTS)
    if _beforehand(claim) or (claim.speaker is not None and claim.kind != "statement"):
        return claim
    return replace(claim, dates=meeting.dates, reported=False)


def _beforehand(claim: Claim) -> bool:
    """ "The director had asked for it", "which has been approved": not done at the meeting itself."""
    before = claim.quote.exact[: claim.trigger.start - claim.quote.start].lower().split()[-3:]
    return bool(BEFOREHAND & set(before))
