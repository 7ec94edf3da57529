"""Who knew of a document or matter, from when at the latest, and who says that they did not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity, Tenure
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import EVER, When
from timeline.questions.exposure import (
    Exposure,
    earliest_provable,
    exposures,
    possible_days,
    rungs_asked,
    through_posts,
)
from timeline.questions.members import spokesmen
from timeline.questions.scope import answer, dating_caveats, looked, may_fall_into, undated_sources
from timeline.questions.telling import claim_of, teller
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import events_of
from timeline.questions.wording import agreeing, capital, does, is_several, listing, the

SAID_OF = {
    "author": "wrote it",
    "sender": "sent it",
    "recipient": "was sent it",
    "copied": "was copied in",
    "present": "was present when it was discussed",
    "saw": "saw it",
    "told": "was told of it",
    "acknowledged": "acknowledged it",
    "quoted": "spoke of it",
    "acted-on": "acted on it",
    "aware": "is said to have known of it",
}
KNOWING = ("knowing of", "knew of")
DEEDS = MappingProxyType(
    {
        "author": ("having written", "wrote"),
        "sender": ("having sent", "sent"),
        "recipient": ("having been sent", "was sent"),
        "copied": ("having been copied in on", "was copied in on"),
        "told": ("having been told of", "was told of"),
        "saw": ("having seen", "saw"),
        "quoted": ("having spoken of", "spoke of"),
        "acknowledged": ("having acknowledged", "acknowledged"),
    }
)
GROUPS = frozenset({"agent", "holder", "subject", "recipient", "author"})


def knew(
    case: Case,
    *,
    about: DocumentOrMatter,
    who: Who | None = None,
    before: When | None = None,
    on: When | None = None,
    how: str | None = None,
) -> Answer:
    """
    Who provably knew of something, and from when.

    The earliest provable moment of each, by the acts on record; claims of ignorance stand beside as claims.
    `before`: by what was done before; `on`: only by what may have been done then; `how`: only by having
    been its author, sender, recipient or copied in, by having been present, told, or as `aware`, `saw`.
    """
    rungs = rungs_asked(how)
    every = [e for e in exposures(case, about) if e.how in rungs]
    every = [e for e in every if on is None or may_fall_into(e.when, on, on)]
    speaking = spokesmen(case, who) if who else ()
    found = [e for e in every if not who or e.who == who.id or any(s.speaks(e) for s in speaking)]
    wanted = {who.id, *(s.person for s in speaking)} if who else {exposure.who for exposure in found}
    firsts = [first for one in sorted({e.who for e in found}) if (first := _first(found, one))]
    firsts.sort(key=lambda exposure: (exposure.when.sort_key, exposure.name, exposure.who))
    claims = [event for event in denials(case, about) if who is None or _denies_for(event, wanted)]
    claims = claims if how is None or who else []
    days = possible_days(case, every, {first.who for first in firsts} | ({who.id} if who else set()))
    findings = [_finding(case, first, claims, days, _against(first.when, before, on)) for first in firsts]
    heard = _possible(case, about, who, days) if who and not firsts and how is None else []
    ranked = sorted(findings, key=lambda finding: IN_TIME.index(finding.value["in_time"]))
    text = _text(case, about, who, _limit(before, on), ranked, claims, DEEDS.get(how or "", KNOWING))
    posts = _through_posts(case, every, who, firsts) if who else []
    text = f"{text} {posts[0].text}" if posts else text
    shown = [*ranked, *posts, *heard, *(claim_of(case, event) for event in claims)]
    status = ANSWERED if any(_in_time(finding) for finding in ranked) else NONE_ON_RECORD
    return answer(case, text, shown, _caveats(case, firsts, who, bool(speaking)), status=status)


IN_TIME = ("yes", "possibly", "no")


def _in_time(finding: Finding) -> bool:
    return bool(finding.value["in_time"] != "no")


def _first(found: Iterable[Exposure], who: str) -> Exposure | None:
    return earliest_provable(exposure for exposure in found if exposure.who == who)


def denials(case: Case, about: Entity) -> tuple[Event, ...]:
    """Claims on record that someone did not know of it."""
    return tuple(e for e in events_of(case, about) if e.status == "denied" and e.kind == "knowledge")


def deniers(event: Event) -> frozenset[str]:
    """For whom a denial speaks: those it names, and whoever says it."""
    named = {part.id for part in event.parts if part.role in GROUPS}
    return frozenset(named | {event.speaker} if event.speaker else named)


def _denies_for(event: Event, wanted: set[str]) -> bool:
    return bool(deniers(event) & wanted)


def _finding(
    case: Case, first: Exposure, claims: list[Event], days: dict[str, date], in_time: str
) -> Finding:
    who = case.entity(first.who)
    moments = [claim.until or claim.when for claim in claims if first.who in deniers(claim)]
    denied = [moment for moment in moments if not moment.is_open]
    value = {
        "how": first.how,
        "earliest_possible": _earliest(first, days),
        "denied_until": max(denied, key=lambda when: when.latest, default=None),
        "in_time": in_time,
    }
    certainty = "possible" if in_time == "possibly" else first.certainty
    text = f"{capital(does(who, SAID_OF[first.how]))}, {in_words(first.when)}: {first.event.title}."
    return Finding(text, first.evidence, certainty, value, first.who, who.name, first.when, first.event.until)


def _earliest(first: Exposure, days: dict[str, date]) -> When:
    day = days.get(first.who)
    return first.when if day is None or day >= first.when.earliest else When.day(day)


def _against(when: When, before: When | None, on: When | None) -> str:
    """Whether the moment lies in the time asked about: yes, possibly or no."""
    if on is not None:
        return "yes" if when.within(on) else "possibly"
    if before is None or when.surely_before(before):
        return "yes"
    return "possibly" if when.may_be_before(before) and when.earliest < before.earliest else "no"


def _possible(case: Case, about: Entity, who: Entity, days: dict[str, date]) -> list[Finding]:
    """The earliest that the contacts on record would allow, for someone of whom nothing is provable."""
    day = days.get(who.id)
    if day is None or day == EVER:
        return []
    when = When.day(day, "the first recorded contact with someone who knew")
    events = [event for event in case.events(who=who.id) if event.when.earliest <= day <= event.when.latest]
    quotes = tuple(dict.fromkeys(quote for event in events for quote in event.evidence))
    if not quotes:
        return []
    text = f"{capital(the(who))} could have heard of {the(about)} {in_words(when)} at the earliest."
    value = {"how": None, "earliest_possible": when, "denied_until": None, "in_time": "possibly"}
    return [Finding(text, quotes, "possible", value, who.id, who.name, None, None)]


def _through_posts(
    case: Case, found: Iterable[Exposure], who: Entity, firsts: list[Exposure]
) -> list[Finding]:
    """What came to a post before they provably knew, if they may have held it: no more than a possibility."""
    if who.kind is not Kind.PERSON:
        return []
    known = min((first.when.latest for first in firsts), default=date.max)
    pairs = [pair for pair in through_posts(case, found, who.id) if pair[0].when.latest < known]
    first = min(pairs, key=lambda pair: pair[0].order, default=None)
    return [_in_office(case, who, *first)] if first else []


def _in_office(case: Case, who: Entity, exposure: Exposure, tenure: Tenure) -> Finding:
    post = case.entity(exposure.who)
    text = (
        f"{capital(does(post, SAID_OF[exposure.how]))}, {in_words(exposure.when)}: whether {who.name} "
        f"held that post then is not on record."
    )
    value = {
        "how": exposure.how,
        "earliest_possible": exposure.when,
        "denied_until": None,
        "in_time": "possibly",
    }
    quotes = tuple(dict.fromkeys((*exposure.evidence, *tenure.evidence)))
    return Finding(text, quotes, "possible", value, who.id, who.name, exposure.when, None)


def _text(
    case: Case,
    about: Entity,
    who: Entity | None,
    limit: str,
    ranked: list[Finding],
    claims: list[Event],
    deed: tuple[str, str],
) -> str:
    sure = [_brief(case, finding) for finding in ranked if finding.value["in_time"] == "yes"]
    maybe = [_brief(case, finding) for finding in ranked if finding.value["in_time"] == "possibly"]
    after = [_brief(case, finding) for finding in ranked if finding.value["in_time"] == "no"]
    parts = [
        f"On record as {deed[0]} {the(about)}{limit}: {listing(sure)}."
        if sure
        else f"No record that {the(who) if who else 'anyone'} {deed[1]} {the(about)}{limit}. {looked(case)}",
        f"Possibly by then: {listing(maybe)}." if maybe else "",
        f"On record only later: {listing(after)}." if after else "",
        f"Ignorance is claimed, not shown, by {listing(_claimants(case, claims))}." if claims else "",
    ]
    return " ".join(part for part in parts if part)


def _limit(before: When | None, on: When | None) -> str:
    """The time or act that a question sets, for its answer: what was done otherwise says nothing of it."""
    acted = f" by anything done {in_words(on)}" if on else ""
    return f"{acted} before {named(before)}" if before else acted


def _brief(case: Case, finding: Finding) -> str:
    who = case.entity(finding.id or "")
    moment = named(finding.when) if finding.when else ""
    return f"{the(who)} ({agreeing(is_several(who), SAID_OF[finding.value['how']])}, {moment})"


def _claimants(case: Case, claims: list[Event]) -> list[str]:
    """Who claims ignorance, and for whom where it is not for themselves alone."""
    return list(dict.fromkeys(_claimant(case, claim) for claim in claims))


def _claimant(case: Case, claim: Event) -> str:
    who = teller(case, claim)
    unaware = [the(case.entity(p.id)) for p in claim.parts if p.role in ("agent", "recipient")]
    others = [name for name in dict.fromkeys(unaware) if name != who]
    return f"{who} (for {listing(others)})" if others else who


def _caveats(case: Case, firsts: list[Exposure], who: Entity | None, members: bool) -> list[str]:
    through = []
    if who and who.kind is Kind.ORGANISATION:
        ours = (
            "its members on record" if members else "itself alone, since no tenure says who its members were"
        )
        through = [f"A body knows through its members: looked at {ours}."]
    return [*through, *dating_caveats(first.event for first in firsts), *undated_sources(case)]
