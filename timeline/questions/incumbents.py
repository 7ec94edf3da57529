"""Who held the posts that a rule names when a duty arose and when it fell due, or that nobody did."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions.offices import acting_for, holders
from timeline.questions.rules import Assessed


def in_office(case: Case, found: Assessed) -> tuple[str, ...]:
    """For each post that the rule names, who surely held it when the duty arose and when it fell due."""
    posts = [who for who in (found.parties.actor, found.parties.recipient) if who and who.kind is Kind.POST]
    return tuple(f"{post.name}: {_holders(case, post, found)}" for post in posts)


def _holders(case: Case, post: Entity, found: Assessed) -> str:
    """Whoever held it; both where it changed hands before the duty fell due."""
    begun = _held(case, post, found.trigger.when)
    ended = _held(case, post, found.due) if found.due.is_day else ""
    if ended in ("", begun) or not (begun or ended):
        return begun or "holder at that time not on record"
    return f"{begun or 'nobody on record'} when it arose, {ended} when it fell due"


def _held(case: Case, post: Entity, when: When) -> str:
    """The holders of a moment, else a stated vacancy, and whoever held the acting post beside it."""
    if when.is_open:
        return ""
    tenures = holders(case, post.id, when)
    names = dict.fromkeys(case.entity(tenure.person).name for tenure in tenures if tenure.person)
    if names:
        return ", ".join(names)
    acting = [f"{_name(case, t.person)} as {_name(case, t.post)}" for t in acting_for(case, post, when)[0]]
    vacant = ["vacant"] if tenures else ["nobody on record"] if acting else []
    return ", ".join((*vacant, *dict.fromkeys(acting)))


def _name(case: Case, id: str | None) -> str:
    return case.entity(id).name if id else ""
