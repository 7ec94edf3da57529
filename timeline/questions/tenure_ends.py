"""Who left a post or body, and who came into one: what lists and sources say of the end and the start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity, Tenure
from timeline.model.event import Event
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.holder import period
from timeline.questions.offices import distinct
from timeline.questions.scope import answer, clock_caveat, in_time, looked, span
from timeline.questions.telling import finding_of
from timeline.questions.terms import PostHeld, Someone
from timeline.questions.wording import capital, many, the

KINDS = MappingProxyType({"left": "departure", "joined": "appointment"})
WORDS = MappingProxyType({"left": "until", "joined": "from"})
SHOWN = 6  # ends told in the paragraph itself; the findings hold all


def left(
    case: Case,
    *,
    who: Someone | None = None,
    post: PostHeld | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    Who left a post or body, and when.

    Of one person who has no end on record it says so, with the posts in which they are on record.
    """
    return _sides(case, "left", who, post, (on, after, before))


def joined(
    case: Case,
    *,
    who: Someone | None = None,
    post: PostHeld | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    Who came into a post or body, and when.

    Being listed in a post on some day says nothing of the day on which it began.
    """
    return _sides(case, "joined", who, post, (on, after, before))


Times = tuple[When | None, When | None, When | None]


def _sides(case: Case, side: str, who: Entity | None, post: Entity | None, times: Times) -> Answer:
    """The tenures that end or begin in the time, and the events that tell of it besides."""
    every = [
        tenure
        for tenure in distinct(case.tenures(post=post.id if post else None, person=who.id if who else None))
        if tenure.person is not None
    ]
    ends = [one for one in every if not _end(one, side).is_open and in_time(_end(one, side), *times)]
    ends.sort(key=lambda one: (_end(one, side).sort_key, one.person or "", one.post))
    findings = [_finding(case, tenure, side) for tenure in ends]
    findings += [finding_of(case, event) for event in _told(case, side, who, post, times, ends)]
    limit = " ".join(part for part in (in_words(times[0]) if times[0] else "", span(*times[1:])) if part)
    if not findings:
        return _none(case, side, (who, post), every, limit)
    shown = [finding.text.rstrip(".") for finding in findings[:SHOWN]]
    more = f"; {len(findings) - SHOWN} more are listed" if len(findings) > SHOWN else ""
    return answer(case, f"{'; '.join(shown)}{more}.", findings, [clock_caveat(case)])


def _end(tenure: Tenure, side: str) -> When:
    return tenure.end if side == "left" else tenure.start


def _told(
    case: Case, side: str, who: Entity | None, post: Entity | None, times: Times, ends: Sequence[Tenure]
) -> Iterator[Event]:
    """What sources say of it, without what only repeats the end of a tenure that is told."""
    places = frozenset(quote for tenure in ends for quote in tenure.evidence)
    for event in case.events(kind=KINDS[side], who=who.id if who else None):
        with_post = post is None or any(part.id == post.id for part in event.parts)
        people = any(part.id.startswith("person/") for part in event.parts)
        known = not event.evidence or all(quote in places for quote in event.evidence)
        fits = in_time(event.when, *times) and with_post and people and not event.when.lasts
        if fits and not known and event.status in ("recorded", "stated", "planned", "denied"):
            yield event


def _finding(case: Case, tenure: Tenure, side: str) -> Finding:
    """One end: "Ada Quill: clerk until 30 June 2016"."""
    person, post = case.entity(tenure.person or ""), case.entity(tenure.post)
    moment = named(_end(tenure, side))
    manner = f" ({tenure.manner})" if tenure.manner else ""
    return Finding(
        f"{capital(the(person))}: {post.name}{manner} {WORDS[side]} {moment}.",
        tenure.evidence,
        tenure.certainty,
        {"post": tenure.post},
        person.id,
        person.name,
        _end(tenure, side),
    )


def _none(
    case: Case, side: str, asked: tuple[Entity | None, Entity | None], every: Sequence[Tenure], limit: str
) -> Answer:
    """Nobody left on record: whoever is asked about is told with the posts on record."""
    who, post = asked
    subject = the(who) if who else "anybody"
    what = f"as {the(post)}" if post else "a post or body"
    joined = f"became {the(post)}" if post else "came into a post or body on a known day"
    deed = f"left {what}" if side == "left" else joined
    posts = [
        f"{case.entity(t.person or '').name}: {case.entity(t.post).name}, {period(t)}" for t in every[:SHOWN]
    ]
    known = f" On record: {'; '.join(posts)}." if posts and who else ""
    where = f" {limit}" if limit else ""
    several = f" {many(len(every), 'tenure')} on record at other times." if every and not who else ""
    text = f"No record that {subject} {deed}{where}.{known}{several} {looked(case)}"
    return answer(case, text, (), [clock_caveat(case)], status=NONE_ON_RECORD)
