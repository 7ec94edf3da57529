"""Claims of not having known, for whom they speak, and the record that they pull against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.clash import Clash
from timeline.questions.denied_words import FIRST_HEARD, FIRST_TOLD
from timeline.questions.exposure import Exposure
from timeline.questions.ladder import deed_of
from timeline.questions.telling import agreeing_with, claim_of, teller
from timeline.questions.traces import events_of
from timeline.questions.wording import capital, does, words_of

GROUPS = ("agent", "holder", "subject", "recipient", "author")
HEARING = ("recipient", "copied")
TELLING = frozenset(
    "statement submission email letter warning-letter telephone report publication meeting other".split()
)


def denials(case: Case, about: Entity) -> tuple[Event, ...]:
    """Claims on record that someone did not know of it, was not told or sent it, or heard of it only then."""
    return tuple(event for event in events_of(case, about) if _denies(event))


def _denies(event: Event) -> bool:
    if event.kind == "knowledge":
        return event.status == "denied" or is_first(event)
    first = is_first(event) and FIRST_TOLD.search(event.title) is not None
    return event.kind in TELLING and bool(event.ids(*HEARING)) and (event.status == "denied" or first)


def is_first(event: Event) -> bool:
    """ "I first heard of it in March", "not until March": by these words it was not known before."""
    dated = event.status in HAPPENED and not event.when.is_open
    return dated and FIRST_HEARD.search(event.title) is not None


def deniers(event: Event) -> frozenset[str]:
    """For whom a denial speaks: those it names, and whoever says it of nobody or of a body."""
    named = event.ids(*(GROUPS if event.kind == "knowledge" else HEARING))
    speaks = not named or any(id.startswith("organisation/") for id in named)
    return named | {event.speaker} if event.speaker and speaks else named


def denied_until(claims: Iterable[Event], who: str) -> When | None:
    """The latest moment until which someone is said not to have known."""
    moments = [claim.until or claim.when for claim in claims if who in deniers(claim)]
    return max((m for m in moments if not m.is_open), key=lambda when: when.latest, default=None)


def denied_clashes(
    case: Case, subject: Entity, claims: Iterable[Event], found: Iterable[Exposure]
) -> Iterator[Clash]:
    """Someone is said not to have known by a time at which the record shows that they did."""
    happened = [exposure for exposure in found if exposure.event.status in HAPPENED]
    for claim in claims:
        for exposure in happened:
            if exposure.who in deniers(claim) and _is_against(claim, exposure.when):
                yield _clash(case, subject, claim, exposure)


def denied_rungs(
    case: Case, claims: Iterable[Event], who: str, clashes: Iterable[Clash]
) -> tuple[Finding, ...]:
    """The claims that someone did not know, as rungs of their ladder, with what they pull against."""
    pulling = {clash.id: clash for clash in clashes}
    return tuple(_rung(case, claim, pulling.get(claim.id)) for claim in claims if who in deniers(claim))


def _rung(case: Case, claim: Event, clash: Clash | None) -> Finding:
    told = claim_of(case, claim)
    value = {"how": "denied", "shows": "denied", "until": claim.until or claim.when, "clashes": bool(clash)}
    if clash is None:
        return replace(told, value=value)
    return replace(told, text=clash.text, evidence=clash.quotes, value=value)


def _is_against(claim: Event, when: When) -> bool:
    """The moment lies before all that the claim allows; "first heard in March" allows the whole of March."""
    until = claim.until or claim.when
    last = until.earliest if is_first(claim) else until.latest
    return not until.is_open and when.surely_before(When.day(last))


def _clash(case: Case, subject: Entity, claim: Event, exposure: Exposure) -> Clash:
    who = teller(case, claim)
    text = (
        f"{capital(who)} {agreeing_with(who, 'says', 'say')}: “{words_of(claim.evidence[0])}”; but "
        f"{does(case.entity(exposure.who), deed_of(exposure))}, {in_words(exposure.when)}."
    )
    quotes = tuple(dict.fromkeys((*claim.evidence, *exposure.evidence)))
    return Clash(subject.id, text, claim.when, quotes, (claim, exposure.event))
