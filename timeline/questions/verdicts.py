"""Declared duties as findings and gaps: the verdict in a sentence, with the evidence for and against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.phrase import in_words, named
from timeline.questions.acts import REACHED
from timeline.questions.astray import EARLIER, OTHERWISE, way_astray
from timeline.questions.deadline import calendar_caveat
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.incumbents import in_office
from timeline.questions.rules import (
    BREACHED,
    CANNOT_SAY,
    LATE,
    MET,
    NO_EVIDENCE,
    NOT_IN_FORCE,
    Assessed,
    assess,
)
from timeline.questions.telling import in_marks, said
from timeline.questions.wording import capital, days, hours, listing, many, words_of

IN_WORDS = MappingProxyType(
    {
        MET: "met",
        LATE: "late",
        BREACHED: "breached, as a source says",
        NO_EVIDENCE: "no evidence",
        NOT_IN_FORCE: "not in force then",
        CANNOT_SAY: "cannot say",
    }
)
CERTAINTY = MappingProxyType(
    {MET: "documented", LATE: "documented", BREACHED: "stated", CANNOT_SAY: "possible"}
)
WAYS = MappingProxyType(
    {
        OTHERWISE: "About it, but not shown to have reached {1}: {0}.",
        EARLIER: "Before it, and so no answer to it: {0}.",
    }
)
WEIGHT = MappingProxyType({BREACHED: 3.0, NO_EVIDENCE: 2.0, LATE: 2.0, CANNOT_SAY: 0.5, NOT_IN_FORCE: 0.25})


def verdict_finding(case: Case, found: Assessed) -> Finding:
    """A verdict as one finding; `value` keeps the ids of what speaks for and against it."""
    value = {
        "verdict": found.verdict,
        "rule": found.rule.name,
        "trigger": found.trigger.id,
        "due": found.due,
        "late": found.late,
        "for": [event.id for event in found.acts],
        "beside": [event.id for event in found.astray],
        "against": [event.id for event in _claims(found)],
        "holders": list(in_office(case, found)),
    }
    return Finding(
        told(case, found),
        found.evidence,
        CERTAINTY.get(found.verdict, "inferred"),
        value,
        found.trigger.id,
        found.rule.name,
        found.trigger.when,
    )


def _claims(found: Assessed) -> tuple[Event, ...]:
    """What sources say was not done, is not on their record, or should have been done."""
    return (*found.denied, *found.silent, *found.owed)


def told(case: Case, found: Assessed) -> str:
    """The verdict in words: the rule, its trigger, the reason, and who says what beside it."""
    return " ".join((judged(case, found), *beside(case, [found])))


def judged(case: Case, found: Assessed) -> str:
    """The verdict in words with its reason, its deadline, the acts and the holders of the posts."""
    parts = (in_short(found), _deadline(found), _acts(found), *_astray(found), _offices(case, found))
    return " ".join(part for part in parts if part)


def in_short(found: Assessed) -> str:
    """The verdict in words with its reason."""
    head = f"“{found.rule.name}”, set off by {_called(found.trigger)}: {verdict_words(found)}."
    return f"{head} {found.why}".rstrip()


def _acts(found: Assessed) -> str:
    told = [_called(event) for event in found.acts]
    return f"On record: {listing(told)}." if told else ""


def _astray(found: Assessed) -> Iterator[str]:
    """Acts that are none: what came before the trigger, and what reached somebody else."""
    ways = {way: [one for one in found.astray if way_astray(found.trigger, one) == way] for way in WAYS}
    for way, events in ways.items():
        told = [f"{_called(event)}{_to_whom(event)}" for event in events]
        if told:
            yield WAYS[way].format(listing(told), found.rule.recipient or "whom the rule names")


def _to_whom(event: Event) -> str:
    names = [part.name for part in event.parts if part.role in REACHED]
    return f" to {listing(names)}" if names else ""


def _called(event: Event) -> str:
    """An event by its title and moment: the email “Leak at the gate” (8 April 2021)."""
    kind, colon, subject = event.title.partition(": ")
    mailed = kind == event.kind == "email" and colon
    title = f"the email “{subject}”" if mailed else f"“{event.title.rstrip('.')}”"
    return f"{title} ({named(event.when)})"


def _offices(case: Case, found: Assessed) -> str:
    offices = in_office(case, found)
    return f"{capital('; '.join(offices))}." if offices else ""


def verdict_words(found: Assessed) -> str:
    """A verdict as a phrase, with the days it is late by."""
    if found.minutes is not None:
        return f"late by {hours(found.minutes)}"
    return f"late by {days(*found.late)}" if found.late else IN_WORDS[found.verdict]


def _deadline(found: Assessed) -> str:
    if found.due.is_open or found.verdict == NOT_IN_FORCE:
        return ""
    return f"Due by {named(found.due)}." if found.due.is_day else f"It fell due {in_words(found.due)}."


def beside(case: Case, ruled: Sequence[Assessed]) -> tuple[str, ...]:
    """Who says that it was not done or should have been, each once and in their own words."""
    claims = [said(case, event) for found in ruled for event in _claims(found)]
    missed = [quote for found in ruled for quote in found.missed]
    passages = [f"The rule's source says: {in_marks(words_of(quote))}" for quote in missed]
    return tuple(dict.fromkeys([*claims, *passages]))


def duty_caveats(case: Case, found: Sequence[Assessed]) -> Iterator[str]:
    """What to know of the rules: their calendars, their unknown parties, what nothing set off."""
    for rule in case.terms.rules:
        ours = [one for one in found if one.rule == rule]
        if ours:
            yield from _rule_caveats(ours[0])


def _rule_caveats(found: Assessed) -> Iterator[str]:
    rule = found.rule
    if calendar := calendar_caveat(rule):
        yield calendar
    if rule.start.is_open:
        yield f"No start is declared for “{rule.name}”: it is taken to have been in force."
    for name in found.parties.strangers:
        yield f"“{rule.name}” names {name}, which means nobody in this case, or more than one."


def unset(case: Case, found: Sequence[Assessed]) -> tuple[str, ...]:
    """The rules that no event on record sets off."""
    seen = {one.rule for one in found}
    return tuple(
        f"No event on record sets off “{rule.name}” (its trigger: {rule.trigger})."
        for rule in case.terms.rules
        if rule not in seen
    )


def duty_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each duty not surely met; one not in force only where someone says it was owed."""
    for found in assess(case):
        claimed = bool(_claims(found) or found.missed)
        if found.verdict != MET and (found.verdict != NOT_IN_FORCE or claimed):
            yield _gap(case, found)


def _gap(case: Case, found: Assessed) -> Gap:
    beside = len(_claims(found)) + len(found.missed)
    weight = WEIGHT[found.verdict] * (1 + beside / 2)
    more = f"; {many(beside, 'passage')} beside it on what was owed or not done" if beside else ""
    words = f"{IN_WORDS[found.verdict]}{more}"
    gravity = Gravity(weight, words)
    return Gap(
        gap_id("duty", found.rule.name, found.trigger.id),
        "duty",
        found.trigger.about[0] if found.trigger.about else None,
        found.trigger.when if found.due.is_open else found.due,
        found.acts[0].when if found.verdict == LATE else None,
        found.late,
        "stated" if found.denied or found.silent else "not-covered",
        told(case, found),
        found.evidence,
        found.trigger.id,
        found.acts[0].id if found.verdict == LATE else None,
        gravity.words,
        gravity.rank,
    )
