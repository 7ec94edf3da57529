"""Which meetings someone attended: the first, the last, and how many days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event, Part
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.accounts import account_at, accounts_of
from timeline.questions.away import missed as missed_by
from timeline.questions.meetings import is_gathering
from timeline.questions.naming import events_named
from timeline.questions.present import STATUS, THERE, status_at
from timeline.questions.regularity import regularity
from timeline.questions.roles import ROLES, role_asked
from timeline.questions.scope import answer, dating_caveats, in_time, nothing, span, undated_note
from timeline.questions.sittings import called, is_called, sittings
from timeline.questions.telling import certainty_of
from timeline.questions.terms import Someone, Who
from timeline.questions.wording import capital, many, the


def attended(
    case: Case,
    *,
    who: Who,
    after: When | None = None,
    before: When | None = None,
    words: str | None = None,
    missed: bool = False,
    role: str | None = None,
    on: When | None = None,
    beside: Someone | None = None,
) -> Answer:
    """
    The meetings that someone attended, with the first, the last and the number of days.

    Apologies and invitations are told too, with their status, but not counted; calls only of those who met
    nobody. Of a body that keeps
    minutes it tells the share of its meetings, the longest run and the longest break. `words`: only the
    meetings that these words name; `missed`: instead, those from which they were away, or whose list does
    not name them; `role`: only those at which they were so: chair, apologies, absent, invited; `beside`: only
    those at which this person was present too.
    """
    if missed:
        meetings = [
            one for one in called(case, sittings(case), words) if in_time(one.when, on, after, before)
        ]
        return missed_by(case, who, meetings)
    events = [e for e in case.events(who=who.id) if is_gathering(e) and _fits(e.when, on, after, before)]
    events = [event for event in events if not words or event in _called(case, events, words)]
    events = [event for event in events if event.kind != "telephone"] or events
    events = [event for event in events if beside is None or _are_there(event, who, beside)]
    events = [event for event in events if _has_role(event, who.id, role_asked(role))]
    findings = [_finding(event, part, who) for event in events if (part := _part(event, who.id))]
    counted = [one for one in findings if role or one.value["status"] in THERE]
    kind = f"“{words}” meeting" if words else "meeting"
    company = f"with {the(beside)} " if beside else ""
    times = "".join(f" {part}" for part in (in_words(on) if on else "", span(after, before)) if part)
    if not counted:
        what = f"{company}{AS[role]}at a {kind}{times}"
        return answer(case, nothing(case, what, who), findings, undated_note(events, "meeting"))
    dated = [finding.when for finding in counted if finding.when and not finding.when.is_open]
    extent = _extent(dated)
    as_ = AS[role] or "present "
    several = f"{many(len(counted), kind)} on {_days(dated)}{times}"
    text = f"{capital(the(who))} was {as_}{company}at {several}{extent}."
    known = frozenset(finding.id for finding in counted)
    narrowed = times or words or role or beside
    held = None if narrowed else regularity(case, [event for event in events if event.id in known])
    told = [text, *_by_account(counted), *(held.told() if held else ())]
    return answer(case, " ".join(told), findings, [*dating_caveats(events), *undated_note(events, "meeting")])


AS = MappingProxyType(
    {
        None: "",
        "chair": "in the chair ",
        "absent": "on record as away ",
        "apologies": "on record with apologies ",
        "invited": "on record as invited ",
        "in-attendance": "in attendance ",
    }
)


def _called(case: Case, events: Sequence[Event], words: str) -> list[Event]:
    """Those that the words name, in what is told of them or at the head of their minutes."""
    named = events_named(case, events, words)
    return [event for event in events if event in named or is_called(case, event, words)]


def _by_account(there: Sequence[Finding]) -> Iterator[str]:
    """On how many of the dates an account is listed, and on how many only a name."""
    used = [finding.value.get("account") for finding in there]
    if len(frozenset(used)) < 2:
        return
    for account in sorted({account for account in used if account}):
        dated = [f.when for f in there if f.value["account"] == account and f.when and not f.when.is_open]
        extent = f", the first {in_words(dated[0])}, the last {in_words(dated[-1])}" if dated else ""
        yield f"Listed as {account} on {_days(dated)}{extent}."
    named_only = [f.when for f in there if not f.value["account"] and f.when]
    if named_only:
        yield f"Listed by name alone on {_days(named_only)}."


def _days(dated: list[When]) -> str:
    return many(len({named(when) for when in dated}), "date")


def _fits(when: When, on: When | None, after: When | None, before: When | None) -> bool:
    if on is not None and not in_time(when, on, None, None):
        return False
    if after is not None and when.latest <= after.latest:
        return False
    return before is None or when.earliest < before.earliest


def _has_role(event: Event, who: str, role: str | None) -> bool:
    """Someone's part in a meeting is the one asked for: in the chair, or whatever STATUS makes of it."""
    if role is None:
        return True
    told = ROLES[role][0] or frozenset({role})
    return any(p.id == who and (p.role in told or STATUS.get(p.role) in told) for p in event.parts)


def _extent(dated: Sequence[When]) -> str:
    """The first day and the last, or the only one."""
    if len(dated) < 2:
        return f": {in_words(dated[0])}" if dated else ""
    return f": the first {in_words(dated[0])}, the last {in_words(dated[-1])}"


def _are_there(event: Event, one: Entity, other: Entity) -> bool:
    """Both are listed as there."""
    listed = (part for part in event.parts if part.role in STATUS)
    there = frozenset(part.id for part in listed if status_at(event, part) in THERE)
    return {one.id, other.id} <= there


def _part(event: Event, who: str) -> Part | None:
    return next((part for part in event.parts if part.id == who and part.role in STATUS), None)


def _finding(event: Event, part: Part, who: Entity) -> Finding:
    status = status_at(event, part)
    account = account_at(who, part.quote)
    return Finding(
        f"{capital(in_words(event.when))}: {status} at {event.title}.",
        tuple(dict.fromkeys((part.quote, *event.evidence))),
        certainty_of(event),
        {"status": status, "account": account} if accounts_of(who) else {"status": status},
        event.id,
        event.title,
        event.when,
        event.until,
    )
