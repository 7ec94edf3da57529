"""Minutes: the meeting they record, who was there by their lists, and what was on the table.

Attendance stands behind a label on one line ("Present: A, B (Chair)") or in the lines and bullets
below a label or heading; the next label or heading ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.extract.lexicon import classes, words
from timeline.extract.rows import Told, kind_of, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, Mention, PartWords, Sign, Stance
from timeline.model.source import Quote, Text

LABEL = re.compile(
    r"^[ \t]*(?:[-*#>]+[ \t]*)*(?:\*\*|__)?(?P<label>members present|also present|in attendance|present|attendees|attendance|attending|"
    r"participants|apologies(?: for absence)?(?: (?:were )?received(?: from)?)?|regrets|absent|not present|members not present|"
    r"invited|guests|observers)(?:\*\*|__)?[ \t]*(?P<colon>:)?(?:\*\*|__)?[ \t]*(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
ROLES = (
    ("apologies", "apologies"), ("regrets", "apologies"), ("members not", "absent"), ("not present", "absent"),
    ("absent", "absent"), ("invited", "invited"), ("in attendance", "in-attendance"),
    ("also present", "in-attendance"), ("guests", "in-attendance"), ("observers", "in-attendance"),
)  # fmt: skip
NAME = re.compile(r"(?P<name>[^,;(\[|]+?)[ \t]*(?:[(\[](?P<inside>[^)\]]*)[)\]])?[ \t]*(?:$|[,;|]|(?= and ))")
BULLET = re.compile(r"^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+")
HANDLE = re.compile(r"@([\w-]+)")
OBSERVER = re.compile(r"\b(observer|guest|minutes|clerk|secretary to the meeting)\b", re.IGNORECASE)
LONGEST_ENTRY = 90
MEETING_BODIES = frozenset(
    "team committee board panel council cabinet group forum assembly executive".split()
)
NOBODY = frozenset(("none", "no apologies", "nil", "n/a", "tbd", "-"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One attendee as listed: the name's place, the role, and what stands in brackets."""

    start: int
    end: int
    role: str
    inside: tuple[int, int] | None = None


def from_minutes(text: Text, expressions: Sequence[Expression]) -> tuple[Told, tuple[tuple[int, int], ...]]:
    """What minutes tell by their form, and the spans of their attendance lists."""
    entries = tuple(_entries(text.body))
    if not entries and text.source.kind != "minutes":
        return Told(), ()
    lists = tuple(_list_spans(text.body))
    dates = _dates(text, expressions, entries[0].start if entries else len(text.body))
    if not entries and not dates:
        return Told(), ()
    read = [_attendee(text, entry) for entry in entries]
    meeting = _meeting(text, dates, [part for part, _ in read])
    head = (0, max([meeting.trigger.end, *(link.end for link in dates), *(start for start, _ in lists[:1])]))
    hosts = [mention_of(part) for part in meeting.parts if part.role == "host"]
    told = Told((meeting,), (*hosts, *(mention for _, mentions in read for mention in mentions)))
    return told, (head, *lists)


def _meeting(text: Text, dates: tuple[DateLink, ...], parts: list[PartWords]) -> Claim:
    start, end = _heading(text)
    body = _body_named(text, start, end)
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


def _heading(text: Text) -> tuple[int, int]:
    """The minutes' first line that says something."""
    for line in re.finditer(r"[^\n]+", text.body):
        if line.group().strip(" #*-=_\t"):
            lead = len(line.group()) - len(line.group().lstrip(" #*\t"))
            return line.start() + lead, line.start() + len(line.group().rstrip())
    return 0, min(len(text.body), 1)


def _body_named(text: Text, start: int, end: int) -> PartWords | None:
    """The body that met, by a heading that ends in a body's word ("Safety Committee - Minutes")."""
    head = text.body[start : min(len(text.body), end + 200)]
    named = []
    for line in re.finditer(r"[^\n:,–—-]+", head):
        reading = " ".join(line.group().strip("# *\t").split())
        reading = re.sub(r"(?i)^minutes of (?:the |a )?|\b(?:meeting|minutes)\b.*$", "", reading).strip()
        last = reading.lower().split()[-1:] or [""]
        at = text.body.find(reading, start) if reading else -1
        if at >= 0 and last[0] in classes("bodies")["ends"] | {"team"} and reading[:1].isupper():
            named.append(PartWords("host", text.quote(at, at + len(reading)), Kind.ORGANISATION, reading))
    meeting = [part for part in named if part.reading.lower().split()[-1] in MEETING_BODIES]
    return next(iter((*meeting, *named)), None)


def _dates(text: Text, expressions: Sequence[Expression], first_entry: int) -> tuple[DateLink, ...]:
    """The meeting's day: the first full date above the attendance list."""
    for one in expressions:
        meaning = one.meaning
        full = meaning.kind == "calendar" and meaning.day is not None and meaning.year is not None
        if one.type in ("DATE", "TIME") and full and one.start < first_entry:
            return (DateLink("at", one.start, one.end),)
    return ()


# --- the lists ---------------------------------------------------------------------------------------


def _list_spans(body: str) -> Iterator[tuple[int, int]]:
    for label in LABEL.finditer(body):
        if _is_label(label):
            yield label.start(), _end_of_list(body, label)


def _is_label(label: re.Match[str]) -> bool:
    """A label has a colon, or stands alone on its line."""
    return bool(label.group("colon")) or not label.group("rest").strip("*_ \t")


def _end_of_list(body: str, label: re.Match[str]) -> int:
    """An inline list ends with its paragraph; a list below its label at the next heading or blank run."""
    inline = bool(label.group("rest").strip("*_ \t"))
    position, seen = label.end(), inline
    for line in re.finditer(r"\n([^\n]*)", body[label.end() :]):
        words_, start = line.group(1), label.end() + line.start()
        if (LABEL.match(words_) and _is_label(LABEL.match(words_) or label)) or words_.lstrip().startswith(
            "#"
        ):
            return start
        if not words_.strip():
            if seen and (inline or not BULLET.match(_next_line(body, start + 1 + len(words_)))):
                return start
            continue
        if not inline and not BULLET.match(words_) and len(words_.split()) > 12:
            return start
        if (
            inline
            and not body[position:start].rstrip().endswith((",", ";", "and"))
            and position != label.end()
        ):
            return start
        if inline and not body[label.start() : start].rstrip().endswith((",", ";", " and")):
            return start
        seen, position = True, start + 1 + len(words_)
    return len(body) if not inline else position


def _next_line(body: str, start: int) -> str:
    rest = body[start:].lstrip("\n")
    return rest.split("\n", 1)[0]


def _entries(body: str) -> Iterator[Entry]:
    for label in LABEL.finditer(body):
        if not _is_label(label):
            continue
        role = _role(label.group("label"))
        end = _end_of_list(body, label)
        start = label.start("rest") if label.group("rest").strip("*_ \t") else label.end()
        for first, last in _lines(body, start, end):
            yield from _in_line(body, first, last, role)


def _role(label: str) -> str:
    low = label.lower()
    return next((role for start, role in ROLES if low.startswith(start)), "present")


def _lines(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a list; a comma list that runs over lines is one."""
    bulleted = any(BULLET.match(line) for line in body[start:end].split("\n"))
    position = start
    for line in body[start:end].split("\n") if bulleted or ";" not in body[start:end] else [body[start:end]]:
        mark = BULLET.match(line)
        lead = mark.end() if mark else len(line) - len(line.lstrip())
        if line.strip() and (mark or not bulleted):
            yield position + lead, position + len(line.rstrip())
        position += len(line) + 1


def _in_line(body: str, first: int, last: int, role: str) -> Iterator[Entry]:
    position = first
    for item in NAME.finditer(body[first:last]):
        name = item.group("name")
        lead = len(name) - len(name.lstrip(" \t\n*_")) if name else 0
        text_ = name.strip(" \t\n*_.")
        joined_ = re.sub(r"^and ", "", text_)
        start = first + item.start("name") + lead + (len(text_) - len(joined_))
        if joined_ and joined_.lower() not in NOBODY and len(joined_) <= LONGEST_ENTRY:
            inside = item.span("inside") if item.group("inside") is not None else None
            place = (first + inside[0], first + inside[1]) if inside else None
            yield Entry(start, start + len(joined_), _own_role(body, place, role), place)
        position = first + item.end()


def _own_role(body: str, place: tuple[int, int] | None, role: str) -> str:
    """ "(observer)", "(minutes)": there, but not as a member."""
    if role == "present" and place and OBSERVER.search(body[place[0] : place[1]]):
        return "in-attendance"
    return role


def _attendee(text: Text, entry: Entry) -> tuple[PartWords, list[Mention]]:
    """An attendee as a part; what stands in brackets is a post, a handle or a body."""
    quote = text.quote(entry.start, entry.end)
    handle = HANDLE.search(quote.exact)
    reading = " ".join(HANDLE.sub("", quote.exact).strip(" -–").split()) or (
        handle.group(1) if handle else quote.exact
    )
    title, _, rest = reading.partition(" ")
    if title.lower().strip(".") in words("titles") and rest:
        reading = rest
    kind = _kind(reading)
    part = PartWords(entry.role, quote, kind, reading)
    signs, mentions = _signs(text, entry, quote, handle)
    return part, [mention_of(part, signs), *mentions]


def _kind(reading: str) -> Kind:
    low = reading.lower().split()
    if low and low[-1] in words("groups") | {"public", "press"}:
        return Kind.GROUP
    kind = kind_of(reading)
    return Kind.PERSON if kind is Kind.ORGANISATION and len(low) <= 1 else kind


def _signs(
    text: Text, entry: Entry, quote: Quote, handle: re.Match[str] | None
) -> tuple[list[Sign], list[Mention]]:
    signs = [Sign("handle", handle.group(1).lower(), quote)] if handle else []
    mentions: list[Mention] = []
    if entry.inside is None:
        return signs, mentions
    for start, end in _pieces(text.body, *entry.inside):
        place = text.quote(start, end)
        found = HANDLE.search(place.exact)
        if found:
            signs.append(Sign("handle", found.group(1).lower(), place))
        elif _is_office(place.exact):
            signs.append(Sign("post", " ".join(place.exact.split()), place))
            mentions.append(Mention(place, Kind.POST, " ".join(place.exact.split())))
    return signs, mentions


def _pieces(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands in brackets between commas; "Area Manager, North" is one piece."""
    spans = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^,;\s][^,;]*", body[start:end])]
    joined_: list[tuple[int, int]] = []
    for first, last in spans:
        piece = body[first:last].strip()
        before = body[slice(*joined_[-1])] if joined_ else ""
        if (
            before
            and _is_office(before)
            and piece[:1].isupper()
            and " " not in piece
            and not _is_office(piece)
        ):
            joined_[-1] = (joined_[-1][0], first + len(piece))
        else:
            joined_.append((first, first + len(piece)))
    return iter(joined_)


def _is_office(piece: str) -> bool:
    """An office in brackets; "chair" and "minutes" say what somebody did at this meeting."""
    low = piece.lower().split()
    if not low or low in (["chair"], ["minutes"], ["observer"], ["guest"], ["vice", "chair"]):
        return False
    return any(word.strip(".") in classes("posts")["heads"] for word in low)


# --- what the prose of minutes adds --------------------------------------------------------------------

ACTS = frozenset(
    "present ask agree report note decide discuss recommend request raise propose approve resolve brief "
    "announce confirm reject refuse order instruct tell warn thank question explain circulate".split()
)
DISCUSSABLE = frozenset(("minutes", "notes", "agenda"))


def recorded(
    meetings: Sequence[Claim],
    claims: Sequence[Claim],
    mentions: Sequence[Mention],
    lists: Sequence[tuple[int, int]],
) -> tuple[Claim, ...]:
    """Minutes record what was done at the meeting: their acts bear its day, their documents were on the table."""
    if not meetings:
        return tuple(claims)
    meeting = meetings[0]
    after = max((end for _, end in lists), default=meeting.quote.end)
    papers = [m for m in mentions if m.kind is Kind.DOCUMENT and m.quote.start >= after]
    about = [
        PartWords("about", m.quote, m.kind, m.reading) for m in papers if m.reading.lower() not in DISCUSSABLE
    ]
    acts = tuple(_on_the_day(claim, meeting) for claim in claims if not _approves_minutes(claim))
    return (replace(meeting, about=tuple(dict.fromkeys((*meeting.about, *about)))), *acts)


def _approves_minutes(claim: Claim) -> bool:
    """ "The minutes of 12 May were agreed": every meeting does, and it tells nothing of the case."""
    readings = {part.reading.lower() for part in claim.about}
    return (
        claim.verb in ("agree", "approve", "accept", "confirm") and bool(readings) and readings <= DISCUSSABLE
    )


def _on_the_day(claim: Claim, meeting: Claim) -> Claim:
    """An undated act of a meeting, told in its minutes, was done there."""
    done_there = claim.verb in ACTS and claim.stance is Stance.SAID and not claim.dates
    if not done_there:
        return replace(claim, reported=claim.reported and claim.verb not in ACTS)
    return replace(claim, dates=meeting.dates, reported=False)
