"""Who was there, who sent apologies, and who of them is still in post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.accounts import account_at, counted
from timeline.questions.actors import unlisted_actors
from timeline.questions.comings import Coming, amendment, comings
from timeline.questions.meetings import announced, departures_at, gatherings
from timeline.questions.offices import YES, in_post
from timeline.questions.roles import has_role, in_role, role_asked, role_caveats, told_in_role
from timeline.questions.scope import answer, asked, clock_caveat, dating_caveats, looked
from timeline.questions.telling import certainty_of, claim_of, in_marks
from timeline.questions.terms import Who
from timeline.questions.wording import capital, listing, many, the

STATUS = MappingProxyType(
    {
        "present": "present",
        "chair": "present",
        "agent": "present",
        "host": "present",
        "recipient": "present",
        "in-attendance": "in-attendance",
        "apologies": "apologies",
        "absent": "absent",
        "invited": "invited",
    }
)
ORDER = ("present", "in-attendance", "invited", "apologies", "absent")
THERE = frozenset({"present", "in-attendance"})


def present(
    case: Case,
    *,
    on: When | None = None,
    event: Event | None = None,
    met: Who | None = None,
    who: Who | None = None,
    current: bool = False,
    role: str | None = None,
    count: bool = False,
) -> Answer:
    """
    Who was present at an event, or at the meetings of a day.

    `met`: those who met this one; `who`: only whether this one was there; `current`: only those still
    in post on the day the case looks back from; `role`: instead, who is on record as chair, absent,
    apologies, invited or in-attendance; `count`: how many, first.
    """
    if event is None and on is None and met is None:
        raise WrongTerms("'present' wants --on or --event", hint="for example: --on 2016-08-09")
    events = (event,) if event else _met_at(gatherings(case, on, met.id if met else None), met, who)
    events = events or (announced(case, on) if role == "invited" else ())
    if not events:
        beside = f"with {the(met)}" if met else ""
        none = " ".join(f"No meeting {beside} {asked(on)} is on record. {looked(case)}".split())
        plans = listing([f"“{one.title}”" for one in announced(case, on)])
        return answer(case, f"{none} Announced for then: {plans}." if plans else none, ())
    asked_for = Asked(met, who, current, role_asked(role))
    meetings = _with_people([_meeting(case, each, asked_for) for each in events])
    findings = [finding for meeting in meetings for finding in (*meeting.shown, *meeting.claims)]
    text = " ".join(_told(case, meeting, asked_for) for meeting in meetings)
    text = " ".join((*(_counted(meeting) for meeting in meetings if count), text))
    caveats = [*_caveats(case, meetings, current), *role_caveats(role)]
    return answer(case, text, findings, caveats, status=_status(meetings))


def _met_at(events: tuple[Event, ...], met: Entity | None, who: Entity | None) -> tuple[Event, ...]:
    """Without the meetings from which whoever is met was away; of two, those of both where there are any."""
    here = tuple(event for event in events if met is None or not _is_away(event, met))
    if met is None or who is None:
        return here
    both = (event for event in here if any(part.id == who.id for part in event.parts))
    return tuple(event for event in both if not _is_away(event, who)) or here


def status_at(event: Event, part: Part) -> str:
    """The status of someone at a meeting; whoever was to be at one that is only planned is invited."""
    status = STATUS[part.role]
    return "invited" if event.status == "planned" and status in THERE else status


def _is_away(event: Event, who: Entity) -> bool:
    """Listed, and only as one who was not there: with apologies, invited."""
    statuses = [status_at(event, part) for part in event.parts if part.id == who.id and part.role in STATUS]
    return bool(statuses) and not any(status in THERE for status in statuses)


@dataclass(frozen=True, slots=True)
class Asked:
    """What narrows the question: whom they met, whom it is about, if only those in post count, the role."""

    met: Entity | None
    who: Entity | None
    current: bool
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting with everyone on record there, those that the question is about, and claims about them."""

    event: Event
    people: tuple[Finding, ...]
    shown: tuple[Finding, ...]
    claims: tuple[Finding, ...]


def _with_people(meetings: list[Meeting]) -> list[Meeting]:
    """Without those of which only words tell ("he left the meeting at ten"), where others name people."""
    named = [meeting for meeting in meetings if meeting.people or meeting.claims]
    return named or meetings


def _meeting(case: Case, event: Event, narrowed: Asked) -> Meeting:
    people = tuple(_attendance(case, event, narrowed.met.id if narrowed.met else ""))
    shown = tuple(finding for finding in people if _counts(event, finding, narrowed))
    shown = tuple(in_role(finding, narrowed.role) for finding in shown) if narrowed.role else shown
    claims = (
        ()
        if narrowed.who or narrowed.role
        else tuple(claim_of(case, claim) for claim in departures_at(case, event))
    )
    return Meeting(event, people, shown, claims)


def _counts(event: Event, finding: Finding, narrowed: Asked) -> bool:
    if narrowed.who and finding.id != narrowed.who.id:
        return False
    if narrowed.role:
        return has_role(event, finding, narrowed.role)
    there = finding.value["status"] in THERE and finding.value["in_post"] == YES
    return there or not narrowed.current


def _status(meetings: Iterable[Meeting]) -> str:
    return ANSWERED if any(meeting.shown or meeting.claims for meeting in meetings) else NONE_ON_RECORD


def _caveats(case: Case, meetings: list[Meeting], current: bool) -> list[str]:
    clock = [clock_caveat(case)] if current or any(meeting.claims for meeting in meetings) else []
    unnamed = [note for meeting in meetings for note in _unnamed(case, list(meeting.people), current)]
    acting = [note for meeting in meetings for note in _acting(case, meeting.event)]
    return [*dating_caveats(meeting.event for meeting in meetings), *clock, *unnamed, *acting]


def _acting(case: Case, event: Event) -> Iterator[str]:
    """Who acts at a meeting and is not in its list: the list or the words beside it are wrong."""
    first = {part.name: part for part in reversed(tuple(unlisted_actors(case, event)))}
    for part in sorted(first.values(), key=lambda part: part.quote.start):
        source = part.quote.source
        line = case.text(source).body.count("\n", 0, part.quote.start) + 1
        place = f"{source.removeprefix('sources/')}:{line}"
        yield f"{part.name} acts at the meeting by its minutes ({place}) and is not listed as there."


def _attendance(case: Case, event: Event, met: str) -> Iterator[Finding]:
    parts: dict[str, Part] = {}
    for part in map(_caller, event.parts) if event.kind == "telephone" else event.parts:
        if part.role in STATUS and part.id != met and (part.id not in parts or amendment(event, part)):
            parts[part.id] = part
    order = {part.id: ORDER.index(status_at(event, part)) for part in parts.values()}
    for part in sorted(parts.values(), key=lambda part: (order[part.id], part.name, part.id)):
        if _is_someone(case, part):
            yield _attendee(case, event, part)


def _caller(part: Part) -> Part:
    """Whoever rings takes part in the call; whoever sends word to a meeting is not there."""
    return replace(part, role="present") if part.role == "sender" else part


def _is_someone(case: Case, part: Part) -> bool:
    """People, posts and groups; a body that met is no attendee of its own meeting."""
    kind = case.entity(part.id).kind
    return kind not in (Kind.DOCUMENT, Kind.MATTER) and not (
        kind is Kind.ORGANISATION and part.role == "host"
    )


def _attendee(case: Case, event: Event, part: Part) -> Finding:
    status, who = status_at(event, part), case.entity(part.id)
    amended = amendment(event, part)
    named = who.kind is Kind.PERSON and status in THERE
    sides = tuple(dict.fromkeys(_sides_of(case, event, part))) if named else ()
    more = [in_marks(side.quote.exact) for side in sides] + ([in_marks(amended.exact)] if amended else [])
    told = f"{capital(the(who))}: {status} {on_(event)}: {event.title}."
    return Finding(
        " ".join((told, *more)),
        tuple(dict.fromkeys((part.quote, *(side.quote for side in sides), *event.evidence))),
        certainty_of(event),
        {"status": status, "in_post": in_post(case, part.id), **_details(who, part, sides, amended)},
        part.id,
        part.name,
        event.when,
        event.until,
    )


def _sides_of(case: Case, event: Event, part: Part) -> Iterator[Coming]:
    """What is told wherever the meeting lists someone: "Early departures" lists them a second time."""
    for each in event.parts:
        if each.id == part.id and each.role in STATUS:
            yield from comings(case.text(each.quote.source), each)


def _details(
    who: Entity, part: Part, sides: tuple[Coming, ...], amended: Quote | None
) -> dict[str, str | int | bool]:
    """What is known besides: when someone came or went, under which account, how many they were."""
    found: dict[str, str | int | bool] = {
        side.side: side.when or side.quote.exact for side in reversed(sides)
    }
    account = account_at(who, part.quote)
    count = counted(who.name) if who.kind is Kind.GROUP else None
    given = {"account": account, "count": count, "amended": amended is not None or None}
    return found | {name: value for name, value in given.items() if value is not None}


def on_(event: Event) -> str:
    """When an event was, with its preposition."""
    return in_words(event.when)


def _told(case: Case, meeting: Meeting, narrowed: Asked) -> str:
    """One or two sentences about one meeting."""
    where = f"{on_(meeting.event)} ({meeting.event.title})"
    if narrowed.role:
        return told_in_role(case, where, meeting.shown, narrowed.role)
    names = [the(case.entity(f.id or "")) for f in meeting.shown if f.value["status"] in THERE]
    others = _others(case, meeting.shown)
    if names:
        still = " and still in post" if narrowed.current else ""
        against = f" Against this: {meeting.claims[0].text}" if meeting.claims else ""
        sides = _sides(meeting)
        return (
            f"Present{still} {where}: {listing(names)}.{sides}{others}{against if narrowed.current else ''}"
        )
    if narrowed.current and meeting.claims:
        return f"None {where}, as stated: {meeting.claims[0].text}"
    if narrowed.current:
        return f"No one still in post is on record as present {where}. {looked(case)}"
    if narrowed.who:
        return f"No record that {the(narrowed.who)} was present {where}.{others} {looked(case)}"
    return f"Nobody is named as present {where}.{others} {looked(case)}"


def _counted(meeting: Meeting) -> str:
    """How many people are listed as there; groups and posts without a name are no people."""
    people = [f.value["status"] for f in meeting.shown if (f.id or "").startswith("person/")]
    beside = people.count("in-attendance")
    more = f" and {beside} in attendance" if beside else ""
    told = many(people.count("present"), "person", "people")
    return f"{told} listed as present{more} {on_(meeting.event)}."


def _sides(meeting: Meeting) -> str:
    """Who came late or left early, and whose place in the list was put right later, in their words."""
    told = [
        f" {capital(finding.name or '')}: {finding.text.partition(f': {meeting.event.title}. ')[2]}"
        for finding in meeting.shown
        if finding.value.keys() & {"arrived", "left", "amended"}
    ]
    return "".join(told)


def _others(case: Case, here: Iterable[Finding]) -> str:
    """Those listed otherwise than as present: apologies, absent, invited."""
    groups = []
    for status in ("apologies", "absent", "invited"):
        names = [the(case.entity(f.id or "")) for f in here if f.value["status"] == status]
        groups += [f" {capital(status)}: {listing(names)}."] if names else []
    return "".join(groups)


def _unnamed(case: Case, people: list[Finding], current: bool) -> list[str]:
    """A sentence when people are there only by post or number, or nobody is named at all."""
    there = [finding for finding in people if finding.value["status"] in THERE]
    posts = [the(case.entity(f.id or "")) for f in there if case.entity(f.id or "").kind is not Kind.PERSON]
    if not there:
        return ["Nobody who was there is named in the sources."]
    notes = [f"Named by post or number only: {listing(posts)}."] if posts else []
    unknown = [f.name or "" for f in there if f.value["in_post"] == "not-on-record" and f.name]
    if current and unknown:
        notes.append(f"Whether they are still in post is not on record: {listing(unknown)}.")
    return notes
