"""Who was there, who sent apologies, and who of them is still in post."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.offices import YES, in_post
from timeline.questions.scope import answer, asked, clock_caveat, dating_caveats, looked
from timeline.questions.telling import certainty_of, said, teller
from timeline.questions.terms import Who
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import capital, listing, the

GATHERINGS = frozenset({"meeting", "visit", "inspection", "telephone"})
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
    current: bool = False,
) -> Answer:
    """
    Who was present at an event, or at the meetings of a day.

    `met`: those who met this one; `current`: only those still in post on the day the case looks back from.
    """
    if event is None and on is None and met is None:
        raise WrongTerms("'present' wants --on or --event", hint="for example: --on 2016-08-09")
    events = (event,) if event else gatherings(case, on, met.id if met else None)
    if not events:
        return answer(case, f"No meeting {asked(on)} is on record. {looked(case)}".replace("  ", " "), ())
    people = [finding for each in events for finding in _attendance(case, each, met.id if met else "")]
    claims = [_claimed(case, claim) for each in events for claim in departures_at(case, each)]
    shown = [finding for finding in people if _counts(finding, current)]
    text = " ".join([_told(case, each, shown, claims, current) for each in events])
    clock = [clock_caveat(case)] if current or claims else []
    unnamed = _unnamed(case, people, current)
    status = ANSWERED if shown or claims else NONE_ON_RECORD
    return answer(case, text, [*shown, *claims], [*dating_caveats(events), *clock, *unnamed], status=status)


def gatherings(case: Case, on: When | None, met: str | None = None) -> tuple[Event, ...]:
    """The meetings told as held at a moment: those surely within it, else those that may be."""
    told = [e for e in case.events(who=met) if is_gathering(e)]
    if met and not told:
        told = []
    if on is None:
        return tuple(told)
    surely = [event for event in told if event.when.within(on)]
    return tuple(surely or [event for event in told if on.within(event.when) and not event.when.is_open])


def is_gathering(event: Event) -> bool:
    """People came together in it, by what a source records or states."""
    return event.kind in GATHERINGS and event.status in HAPPENED


def _attendance(case: Case, event: Event, met: str) -> Iterator[Finding]:
    parts = {part.id: part for part in reversed(event.parts) if part.role in STATUS and part.id != met}
    for part in sorted(parts.values(), key=lambda part: (ORDER.index(STATUS[part.role]), part.name, part.id)):
        if case.entity(part.id).kind not in (Kind.DOCUMENT, Kind.MATTER):
            yield _attendee(case, event, part)


def _attendee(case: Case, event: Event, part: Part) -> Finding:
    status = STATUS[part.role]
    still = in_post(case, part.id)
    return Finding(
        f"{capital(the(case.entity(part.id)))}: {status} at {event.title}, {on_(event)}.",
        tuple(dict.fromkeys((part.quote, *event.evidence))),
        certainty_of(event),
        {"status": status, "in_post": still},
        part.id,
        part.name,
        event.when,
        event.until,
    )


def on_(event: Event) -> str:
    """When an event was, with its preposition."""
    return in_words(event.when)


def _counts(finding: Finding, current: bool) -> bool:
    if not current:
        return True
    return finding.value["in_post"] == YES and finding.value["status"] in THERE


def departures_at(case: Case, event: Event) -> tuple[Event, ...]:
    """What is said, in the words that tell of the meeting, of those who were there and have left since."""
    told = [other for other in case.events(kind="departure") if other.id != event.id]
    return tuple(other for other in told if _same_passage(other, event))


def _same_passage(one: Event, other: Event) -> bool:
    return any(
        a.source == b.source and a.start < b.end and b.start < a.end
        for a in one.evidence
        for b in other.evidence
    )


def _claimed(case: Case, claim: Event) -> Finding:
    return Finding(
        said(case, claim),
        claim.evidence,
        "stated",
        None,
        claim.id,
        teller(case, claim),
        claim.when,
        claim.until,
    )


def _told(case: Case, event: Event, shown: list[Finding], claims: list[Finding], current: bool) -> str:
    """One or two sentences about one meeting."""
    here = [finding for finding in shown if finding.value and finding.when == event.when]
    names = [the(case.entity(finding.id or "")) for finding in here if finding.value["status"] in THERE]
    where = f"{event.title} {on_(event)}"
    if names:
        still = " and still in post" if current else ""
        return f"Present{still} at {where}: {listing(names)}.{_others(case, here)}"
    if current and claims:
        return f"None, as stated: {claims[0].text} ({capital(where)}.)"
    if current:
        return f"No one still in post is on record as present at {where}. {looked(case)}"
    return f"Nobody is named as present at {where}.{_others(case, here)} {looked(case)}"


def _others(case: Case, here: list[Finding]) -> str:
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
