"""Who came after someone in a post, or before them."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity, Tenure
from timeline.model.when import When
from timeline.questions.holder import period
from timeline.questions.offices import acting_for, distinct
from timeline.questions.scope import answer, clock_caveat, looked
from timeline.questions.terms import PostHeld, Someone
from timeline.questions.wording import capital, listing, the


def succession(case: Case, *, who: Someone, post: PostHeld | None = None, earlier: bool = False) -> Answer:
    """
    Who followed someone in each post that they held.

    `post`: in this one alone; `earlier`: instead, who held it before them. Only a tenure that surely begins
    after theirs counts; whoever it was, nobody is put between two that sources name.
    """
    theirs = [t for t in distinct(case.tenures(person=who.id)) if post is None or t.post == post.id]
    if not theirs:
        of = f" as {post.name}" if post else ""
        return answer(case, f"No tenure of {the(who)}{of} is on record. {looked(case)}", ())
    pairs = [(tenure, _neighbour(case, tenure, earlier=earlier)) for tenure in _last_of_each(theirs)]
    text = " ".join(_told(case, who, tenure, other, earlier=earlier) for tenure, other in pairs)
    findings = [_finding(case, tenure, other) for tenure, other in pairs if other is not None]
    return answer(case, text, findings, [clock_caveat(case)])


def _last_of_each(tenures: list[Tenure]) -> list[Tenure]:
    """The latest tenure of each post: one who came back is followed after the second time."""
    latest = {tenure.post: tenure for tenure in sorted(tenures, key=lambda one: one.start.sort_key)}
    return [latest[post] for post in sorted(latest)]


def _neighbour(case: Case, tenure: Tenure, *, earlier: bool) -> Tenure | None:
    """The nearest tenure of the post that surely lies on one side; a vacancy is nobody's tenure."""
    others = [t for t in distinct(case.tenures(post=tenure.post)) if t.person not in (None, tenure.person)]
    if earlier:
        before = [other for other in others if other.start.surely_before(tenure.start)]
        return max(before, key=lambda other: other.start.sort_key, default=None)
    after = [other for other in others if tenure.start.surely_before(other.start)]
    return min(after, key=lambda other: other.start.sort_key, default=None)


def _told(case: Case, who: Entity, tenure: Tenure, other: Tenure | None, *, earlier: bool) -> str:
    post, side = the(case.entity(tenure.post)), "before" if earlier else "after"
    own = f"{who.name} ({period(tenure)})"
    if other is None:
        return f"Nobody is on record as {post} {side} {own}. {looked(case)}"
    name = case.entity(other.person or "").name
    return f"{capital(post)} {side} {own}: {name}, {period(other)}.{_meanwhile(case, tenure, other)}"


def _meanwhile(case: Case, one: Tenure, other: Tenure) -> str:
    """Who acted for the post between two holders, where a post of that name is on record."""
    first, then = sorted((one, other), key=lambda tenure: tenure.start.sort_key)
    if first.end.is_open or then.start.is_open or not first.end.surely_before(then.start):
        return ""
    between = When(first.end.earliest, then.start.latest)
    held = [t for acting in acting_for(case, case.entity(one.post), between) for t in acting]
    names = [f"{case.entity(t.person or '').name} ({case.entity(t.post).name}, {period(t)})" for t in held]
    return f" Between them, acting: {listing(names)}." if names else ""


def _finding(case: Case, tenure: Tenure, other: Tenure) -> Finding:
    name, post = case.entity(other.person or "").name, case.entity(other.post).name
    return Finding(
        f"{name}: {post}, {period(other)}.",
        tuple(dict.fromkeys((*other.evidence, *tenure.evidence))),
        other.certainty,
        {"post": other.post, "from": other.start, "to": other.end},
        other.person,
        name,
        other.start,
        other.end,
    )
