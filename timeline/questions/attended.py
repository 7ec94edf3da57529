"""Which meetings someone attended: the first, the last, and how many days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event, Part
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.accounts import account_at, accounts_of
from timeline.questions.meetings import is_gathering
from timeline.questions.naming import events_named
from timeline.questions.present import STATUS, THERE
from timeline.questions.regularity import regularity
from timeline.questions.scope import answer, dating_caveats, nothing, span, undated_note
from timeline.questions.telling import certainty_of
from timeline.questions.terms import Who
from timeline.questions.wording import capital, many, the


def attended(
    case: Case,
    *,
    who: Who,
    after: When | None = None,
    before: When | None = None,
    words: str | None = None,
) -> Answer:
    """
    The meetings that someone attended, with the first, the last and the number of days.

    Apologies and invitations are told too, with their status, but not counted. Of a body that keeps
    minutes it tells the share of its meetings, the longest run and the longest break. `words`: only the
    meetings that these words name.
    """
    events = [
        event for event in case.events(who=who.id) if is_gathering(event) and _fits(event.when, after, before)
    ]
    events = list(events_named(case, events, words)) if words else events
    findings = [_finding(event, part, who) for event in events if (part := _part(event, who.id))]
    there = [finding for finding in findings if finding.value["status"] in THERE]
    kind = f"“{words}” meeting" if words else "meeting"
    if not there:
        what = " ".join(part for part in (f"at a {kind}", span(after, before)) if part)
        return answer(case, nothing(case, what, who), findings, undated_note(events, "meeting"))
    dated = [finding.when for finding in there if finding.when and not finding.when.is_open]
    extent = f": the first {in_words(dated[0])}, the last {in_words(dated[-1])}" if dated else ""
    text = f"{capital(the(who))} was present at {many(len(there), kind)} on {_days(dated)}{extent}."
    known = frozenset(finding.id for finding in there)
    held = regularity(case, [event for event in events if event.id in known])
    told = [text, *_by_account(there), *(held.told() if held and not (after or before or words) else ())]
    return answer(case, " ".join(told), findings, [*dating_caveats(events), *undated_note(events, "meeting")])


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


def _fits(when: When, after: When | None, before: When | None) -> bool:
    if after is not None and when.latest <= after.latest:
        return False
    return before is None or when.earliest < before.earliest


def _part(event: Event, who: str) -> Part | None:
    return next((part for part in event.parts if part.id == who and part.role in STATUS), None)


def _finding(event: Event, part: Part, who: Entity) -> Finding:
    status = STATUS[part.role]
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
