"""Who knew of a document or matter, from when at the latest, and who says that they did not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity, Tenure
from timeline.model.event import Event
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
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
from timeline.questions.knew_words import told
from timeline.questions.ladder import deed_of, ladder, limits, shown_by, told_in
from timeline.questions.members import spokesmen
from timeline.questions.reach import possible_way
from timeline.questions.scope import (
    answer,
    dating_caveats,
    is_within_bounds,
    may_fall_into,
    undated_sources,
)
from timeline.questions.telling import claim_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import capital, does


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
    found = _by_person(
        e for e in every if not who or e.who == who.id or any(s.speaks(case, e) for s in speaking)
    )
    wanted = {who.id, *(s.person for s in speaking)} if who else found.keys()
    firsts = [first for one in found.values() if (first := earliest_provable(one))]
    firsts.sort(key=lambda exposure: (exposure.when.sort_key, exposure.name, exposure.who))
    claims = [event for event in denials(case, about) if who is None or deniers(event) & wanted]
    claims = claims if how is None or who else []
    days = possible_days(case, every, {first.who for first in firsts}) if firsts else {}
    findings = [
        _finding(case, about, first, found[first.who], claims, days, _against(first.when, before, on))
        for first in firsts
    ]
    heard = possible_way(case, about, who, every) if who and not firsts and not how else []
    ranked = sorted(findings, key=lambda finding: IN_TIME.index(finding.value["in_time"]))
    posts = _through_posts(case, every, who, firsts) if who else []
    text = told(case, about, who, (before, on), ranked, claims, how)
    text = " ".join([text, *(one.text for one in [*posts, *heard])])
    shown = [*ranked, *posts, *heard, *(claim_of(case, event) for event in claims)]
    status = ANSWERED if any(_in_time(finding) for finding in ranked) else NONE_ON_RECORD
    return answer(case, text, shown, _caveats(case, firsts, who, bool(speaking), ranked), status=status)


IN_TIME = ("yes", "possibly", "no")


def _in_time(finding: Finding) -> bool:
    return bool(finding.value["in_time"] != "no")


def _by_person(found: Iterable[Exposure]) -> dict[str, list[Exposure]]:
    """The acts of each, in the order in which they are found: by id, then by what is surely past first."""
    return grouped((exposure.who, exposure) for exposure in found)


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
