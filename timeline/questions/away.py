"""The meetings at which someone is not on record as present: with apologies, absent, or simply not listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.phrase import in_words, named
from timeline.questions.elsewhere import AWAY
from timeline.questions.scope import answer, looked
from timeline.questions.sittings import THERE, Sitting
from timeline.questions.wording import capital, listing, many, the

SHOWN = 12  # days told in the paragraph itself; the findings hold all


def missed(case: Case, who: Entity, found: Sequence[Sitting]) -> Answer:
    """
    From which meetings someone was away, as the lists say, and which lists do not name them at all.

    Only meetings with a list of people count, and only of the bodies where they are on some list.
    """
    own = frozenset(_body(one) for one in found if one.has(who.id, THERE | AWAY))
    listed = [one for one in found if one.is_listed and _body(one) in own]
    away = [one for one in listed if not one.has(who.id) and one.has(who.id, AWAY)]
    unnamed = [one for one in listed if not one.has(who.id, THERE | AWAY)]
    if not listed:
        return answer(case, f"No list of people at a meeting names {the(who)}. {looked(case)}", ())
    there = len(listed) - len(away) - len(unnamed)
    told = [
        *_told(who, away, unnamed),
        f"Listed as there at {there} of {many(len(listed), 'meeting')}.",
    ]
    findings = [_finding(one, _status(who, one)) for one in listed if one in away or one in unnamed]
    return answer(case, " ".join(told), findings, status=ANSWERED if findings else NONE_ON_RECORD)


def _body(one: Sitting) -> str:
    """Meetings of one series are of one body; one without minutes is of its host."""
    hosts = [part.id for part in one.event.parts if part.role == "host"] if one.event else []
    return one.series or (hosts[0] if hosts else "")


def _told(who: Entity, away: Sequence[Sitting], unnamed: Sequence[Sitting]) -> Iterator[str]:
    name = capital(the(who))
    if away:
        days = [f"{named(one.when)} ({_status(who, one)})" for one in away]
        yield f"{name} is on record as away from {many(len(away), 'meeting')}: {_shown(days)}."
    if unnamed:
        days = [named(one.when) for one in unnamed]
        also = " more" if away else ""
        head = "" if away else f"{name} is on record as away from none. "
        yield f"{head}Not listed at all, neither there nor away, at {len(unnamed)}{also}: {_shown(days)}."
    if not away and not unnamed:
        yield f"{name} is listed as there at every meeting with a list."


def _shown(days: Sequence[str]) -> str:
    more = len(days) - SHOWN
    return listing([*days[:SHOWN], f"{more} more"]) if more > 0 else listing(days)


def _status(who: Entity, one: Sitting) -> str:
    roles = [part.role for part in one.event.parts if part.id == who.id] if one.event else []
    return next((role for role in roles if role in AWAY), "not listed")


def _finding(one: Sitting, status: str) -> Finding:
    return Finding(
        f"{capital(in_words(one.when))}: {status} at {one.title}.",
        one.quotes,
        "documented",
        {"status": status.replace(" ", "-")},
        one.event.id if one.event else None,
        one.title,
        one.when,
    )
