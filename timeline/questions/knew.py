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
from timeline.model.when import When
from timeline.questions.denials import denials, denied_clashes, denied_rungs, denied_until, deniers
from timeline.questions.exposure import (
    Exposure,
    earliest_provable,
    exposures,
    possible_days,
    rungs_asked,
    through_posts,
)
from timeline.questions.ladder import deed_of, ladder, limits, said_of, shown_by, told_in
from timeline.questions.members import spokesmen
from timeline.questions.reach import possible_way
from timeline.questions.scope import (
    answer,
    dating_caveats,
    is_within_bounds,
    looked,
    may_fall_into,
    undated_sources,
)
from timeline.questions.telling import claim_of, teller
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import agreeing, capital, does, is_several, listing, the

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
    Who provably knew of something, and from when, rung by rung, the earliest provable first.

    By the acts on record; claims of ignorance stand beside as claims, with what they pull against.
    `before`: by what was done before; `on`: only by what may have been done then; `how`: only by having
    been its author, sender, recipient or copied in, by having been present, told, or as `aware`, `saw`.
    """
    rungs = rungs_asked(how)
    every = [e for e in exposures(case, about) if e.how in rungs]
    every = [e for e in every if on is None or may_fall_into(e.when, on, on)]
    speaking = spokesmen(case, who) if who else ()
    found = _by_person(e for e in every if not who or e.who == who.id or any(s.speaks(e) for s in speaking))
    wanted = {who.id, *(s.person for s in speaking)} if who else found.keys()
    firsts = [first for one in found.values() if (first := earliest_provable(one))]
    firsts.sort(key=lambda exposure: (exposure.when.sort_key, exposure.name, exposure.who))
    claims = [event for event in denials(case, about) if who is None or deniers(event) & wanted]
    claims = claims if how is None or who else []
    days = possible_days(case, every, {first.who for first in firsts} | ({who.id} if who else set()))
    findings = [
        _finding(case, about, first, found[first.who], claims, days, _against(first.when, before, on))
        for first in firsts
    ]
    heard = possible_way(case, about, who, every, days.get(who.id)) if who and not firsts and not how else []
    ranked = sorted(findings, key=lambda finding: IN_TIME.index(finding.value["in_time"]))
    posts = _through_posts(case, every, who, firsts) if who else []
    text = _text(case, about, who, _limit(before, on), ranked, claims, DEEDS.get(how or "", KNOWING))
    text = " ".join([text, *(one.text for one in [*posts, *heard])])
    shown = [*ranked, *posts, *heard, *(claim_of(case, event) for event in claims)]
    status = ANSWERED if any(_in_time(finding) for finding in ranked) else NONE_ON_RECORD
    return answer(case, text, shown, _caveats(case, firsts, who, bool(speaking), ranked), status=status)


IN_TIME = ("yes", "possibly", "no")


def _in_time(finding: Finding) -> bool:
    return bool(finding.value["in_time"] != "no")


def _by_person(found: Iterable[Exposure]) -> dict[str, list[Exposure]]:
    """The acts of each, in the order in which they are found: by id, then by what is surely past first."""
    people: dict[str, list[Exposure]] = {}
    for exposure in found:
        people.setdefault(exposure.who, []).append(exposure)
    return people


def _finding(
    case: Case,
    about: Entity,
    first: Exposure,
    found: list[Exposure],
    claims: list[Event],
    days: dict[str, date],
    in_time: str,
) -> Finding:
    who = case.entity(first.who)
    clashes = tuple(denied_clashes(case, about, claims, [first]))
    value = {
        "how": first.how,
        "shows": shown_by(first),
        "earliest_possible": _earliest(first, days),
        "denied_until": denied_until(claims, first.who),
        "in_time": in_time,
        "clashes": [clash.id for clash in clashes],
    }
    certainty = "possible" if in_time == "possibly" else first.certainty
    text = f"{capital(does(who, deed_of(first)))}, {in_words(first.when)}: {told_in(first)}."
    return Finding(
        text,
        first.evidence,
        certainty,
        value,
        first.who,
        who.name,
        first.when,
        first.event.until,
        (*ladder(case, found), *denied_rungs(case, claims, first.who, clashes)),
    )


def _earliest(first: Exposure, days: dict[str, date]) -> When:
    day = days.get(first.who)
    return first.when if day is None or day >= first.when.earliest else When.day(day)


def _against(when: When, before: When | None, on: When | None) -> str:
    """Whether the moment lies in the time asked about: yes, possibly or no."""
    if on is not None:
        return "yes" if when.within(on) else "possibly"
    if before is None or when.surely_before(before):
        return "yes"
    bound = before.latest if is_within_bounds(before) else before.earliest
    return "possibly" if when.earliest < bound else "no"


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
        f"{capital(does(post, deed_of(exposure)))}, {in_words(exposure.when)}: whether {who.name} "
        f"held that post then is not on record."
    )
    value = {
        "how": exposure.how,
        "shows": shown_by(exposure),
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
        _pulling(ranked),
    ]
    return " ".join(part for part in parts if part)


def _pulling(findings: list[Finding]) -> str:
    """Of whom ignorance is claimed for a time at which the record has them knowing."""
    names = [finding.name or "" for finding in findings if finding.value["clashes"]]
    return f"That pulls against the record of {listing(names)}." if names else ""


def _limit(before: When | None, on: When | None) -> str:
    """The time or act that a question sets, for its answer: what was done otherwise says nothing of it."""
    acted = f" by anything done {in_words(on)}" if on else ""
    return f"{acted} before {named(before)}" if before else acted


def _brief(case: Case, finding: Finding) -> str:
    who = case.entity(finding.id or "")
    moment = named(finding.when) if finding.when else ""
    deed = said_of(finding.value["how"], finding.value["shows"])
    return f"{the(who)} ({agreeing(is_several(who), deed)}, {moment})"


def _claimants(case: Case, claims: list[Event]) -> list[str]:
    """Who claims ignorance, and for whom where it is not for themselves alone."""
    return list(dict.fromkeys(_claimant(case, claim) for claim in claims))


def _claimant(case: Case, claim: Event) -> str:
    who = teller(case, claim)
    unaware = [the(case.entity(p.id)) for p in claim.parts if p.role in ("agent", "recipient")]
    others = [name for name in dict.fromkeys(unaware) if name != who]
    return f"{who} (for {listing(others)})" if others else who


def _caveats(
    case: Case, firsts: list[Exposure], who: Entity | None, members: bool, findings: list[Finding]
) -> list[str]:
    through = []
    if who and who.kind is Kind.ORGANISATION:
        ours = (
            "its members on record" if members else "itself alone, since no tenure says who its members were"
        )
        through = [f"A body knows through its members: looked at {ours}."]
    dated = dating_caveats(first.event for first in firsts)
    return [*through, *limits(findings), *dated, *undated_sources(case)]
