"""Who held a post on a day, and which tenures of a post or person are on record."""

from __future__ import annotations

from dataclasses import replace

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Tenure
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.offices import (
    acting_for,
    distinct,
    holds_within,
    is_outlived,
    is_rank,
    may_hold,
    succeeded,
    surely_holds,
)
from timeline.questions.scope import answer, clock_caveat, looked
from timeline.questions.terms import PostHeld, Someone
from timeline.questions.wording import capital, listing, many, the


def holder(case: Case, *, post: PostHeld, on: When) -> Answer:
    """
    Who held a post at a moment.

    Those who surely held it are answers, a stated vacancy too; those who only may have are named apart.
    """
    every = distinct(case.tenures(post=post.id))
    tenures = [tenure for tenure in every if may_hold(tenure, on)]
    sure = [t for t in tenures if surely_holds(t, on) and not is_outlived(case, t, on)]
    standing = [] if is_rank(post) else [t for t in every if t in sure or not surely_holds(t, on)]
    maybe = [tenure for tenure in tenures if tenure not in sure and not succeeded(tenure, standing, on)]
    findings = [_finding(case, t, t.certainty) for t in sure] + [_finding(case, t, "possible") for t in maybe]
    text = _told(case, post, on, sure, maybe)
    return answer(
        case,
        text,
        findings,
        [clock_caveat(case)] if maybe else (),
        status=ANSWERED if sure or any(_in_part(t, on) for t in maybe) else NONE_ON_RECORD,
    )


def _told(case: Case, post: PostHeld, moment: When, sure: list[Tenure], maybe: list[Tenure]) -> str:
    names = list(dict.fromkeys(_who(case, tenure) for tenure in sure))
    others = list(dict.fromkeys(_who(case, tenure) for tenure in maybe))
    also = f" Possibly: {listing(others)}; nothing on record shows it for that moment." if others else ""
    acting, perhaps = (_with_posts(case, held) for held in acting_for(case, post, moment))
    also += f" Possibly acting: {listing(perhaps)}." if perhaps else ""
    also = f" Acting: {listing(acting)}.{also}" if acting else also
    if names:
        return f"{capital(the(post))} {in_words(moment)}: {listing(names)}.{also}"
    part = [tenure for tenure in maybe if _in_part(tenure, moment)]
    if part:
        told = listing([f"{_who(case, t)} ({_bounds(t)})" for t in sorted(part, key=_begun)])
        rest = list(dict.fromkeys(_who(case, t) for t in maybe if t not in part))
        more = f" Possibly: {listing(rest)}." if rest else ""
        stood = [t for held in acting_for(case, post, moment) for t in held if _in_part(t, moment)]
        acts = f" Acting in part of it: {listing([_acted(case, t) for t in stood])}." if stood else ""
        return f"{capital(the(post))} in part of that time: {told}.{more}{acts}"
    return f"No holder of {the(post)} is on record {in_words(moment)}.{also} {looked(case)}"


def _acted(case: Case, tenure: Tenure) -> str:
    return f"{_who(case, tenure)} ({case.entity(tenure.post).name}, {_bounds(tenure)})"


def _begun(tenure: Tenure) -> tuple[object, ...]:
    return (tenure.start.sort_key, tenure.end.sort_key, tenure.person or "")


def _bounds(tenure: Tenure) -> str:
    """From when to when, without the days of its sightings."""
    return period(replace(tenure, seen=()))


def _in_part(tenure: Tenure, moment: When) -> bool:
    """Of a time that lasts, it surely covers some day: its own first or last, or one of a sighting."""
    if moment.is_day or moment.is_open:
        return False
    days = (tenure.start, tenure.end, *tenure.seen)
    return any(day.within(moment) and day != moment for day in days if not day.is_open)


def _who(case: Case, tenure: Tenure) -> str:
    """The holder's name, with the manner where the post was not theirs in full."""
    if tenure.person is None:
        return "vacant"
    name = case.entity(tenure.person).name
    return f"{name} ({tenure.manner})" if tenure.manner else name


def tenures(
    case: Case, *, post: PostHeld | None = None, who: Someone | None = None, on: When | None = None
) -> Answer:
    """
    Who held which post from when to when.

    Of a post, a person, or both; an end that no source gives stays open. `on` alone: everyone in a post then.
    """
    if post is None and who is None:
        return _in_post(case, on)
    every = distinct(case.tenures(post=post.id if post else None, person=who.id if who else None))
    found = [tenure for tenure in every if on is None or may_hold(tenure, on)]
    whose = " and ".join(the(one) for one in (post, who) if one)
    moment = f" {in_words(on)}" if on else ""
    if not found:
        others = [_finding(case, tenure, tenure.certainty) for tenure in every]
        also = f" At other times: {' '.join(f.text for f in others)}" if others else ""
        text = f"No tenure of {whose} is on record{moment}.{also} {looked(case)}"
        return answer(case, text, others, [clock_caveat(case)] if others else (), status=NONE_ON_RECORD)
    findings = [_finding(case, tenure, tenure.certainty) for tenure in found]
    text = f"{many(len(found), 'tenure')} of {whose} on record{moment}: {' '.join(f.text for f in findings)}"
    return answer(case, text, findings, [clock_caveat(case)])


def _in_post(case: Case, on: When | None) -> Answer:
    """Everyone who holds some post at a moment; those who only may hold one are named apart."""
    if on is None:
        raise WrongTerms(
            "'tenures' wants --post, --who or --on", hint="for example: --post 'Head of Service'"
        )
    held = [t for t in distinct(case.tenures()) if t.person is not None and may_hold(t, on)]
    sure = [tenure for tenure in held if holds_within(tenure, on) and not is_outlived(case, tenure, on)]
    maybe = [tenure for tenure in held if tenure not in sure]
    findings = [_finding(case, t, t.certainty) for t in sure] + [_finding(case, t, "possible") for t in maybe]
    others = f" Possibly: {listing(_with_posts(case, maybe))}." if maybe else ""
    if sure:
        text = f"In post {in_words(on)}: {listing(_with_posts(case, sure))}.{others}"
    else:
        text = f"Nobody is on record as in post {in_words(on)}.{others} {looked(case)}"
    status = ANSWERED if sure else NONE_ON_RECORD
    return answer(case, text, findings, [clock_caveat(case)], status=status)


def _with_posts(case: Case, tenures: list[Tenure]) -> list[str]:
    named = (f"{_who(case, tenure)} ({case.entity(tenure.post).name})" for tenure in tenures)
    return list(dict.fromkeys(named))


def _finding(case: Case, tenure: Tenure, certainty: str) -> Finding:
    post, who = case.entity(tenure.post), _who(case, tenure)
    value = {"post": tenure.post, "from": tenure.start, "to": tenure.end, "vacant": tenure.person is None}
    return Finding(
        f"{who}: {post.name}, {period(tenure)}.",
        tenure.evidence,
        certainty,
        value | ({"manner": tenure.manner} if tenure.manner else {}),
        tenure.person,
        case.entity(tenure.person).name if tenure.person else who,
        tenure.start,
        tenure.end,
    )


def period(tenure: Tenure) -> str:
    """From when to when, with what is not on record said to be so."""
    start = "start not on record" if tenure.start.is_open else f"from {named(tenure.start)}"
    end = "end not on record" if tenure.end.is_open else f"to {named(tenure.end)}"
    seen = f" (on record {listing([in_words(when) for when in tenure.seen])})" if tenure.seen else ""
    return f"{start}, {end}{seen}"
