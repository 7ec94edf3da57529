"""People of whom something is told that lies after their death, or after they had left where it happened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_around
from timeline.questions.telling import source_name
from timeline.questions.wording import capital, the, words_of

DOING = frozenset(("agent", "author", "chair", "in-attendance", "present", "sender"))
THERE = frozenset(("chair", "present"))
SIGNING = frozenset(("approve", "authorise", "issue", "sign"))
DYING = frozenset(("die",))
LEAVING = frozenset(("depart", "leave", "retire"))
RETURNED = re.compile(  # who may well be there again
    r"\b(?:return(?:ed|s)?|re-?join\w*|came back|come back|re-?appoint\w*|re-?engag\w*|re-?elect\w*|"
    r"consultant|advis[eo]r|guest|visitor|former(?:ly)?|ex-\w+|volunteer|observer|contractor|public|invited)\b",
    re.IGNORECASE,
)
LONGEST = 366 * 3  # days after which someone may have come back without a word


def done_after_leaving(case: Case) -> Iterator[Clash]:
    """A clash for each who has died or left by one source, and is there or acts afterwards by another."""
    for event in (*case.events(kind="departure"), *case.events(kind="other")):
        gone = _gone(case, event)
        if gone is not None:
            later = next(_later(case, event, gone), None)
            if later is not None:
                yield _clash(case, event, gone, *later)


def _gone(case: Case, event: Event) -> Part | None:
    """Whoever surely left by a day, for good as far as the words go."""
    left = event.verb in DYING or (event.kind == "departure" and event.verb in LEAVING)
    if not left or not event.when.is_day or event.disputed or event.status not in HAPPENED:
        return None
    people = [part for part in event.parts if case.entity(part.id).kind is Kind.PERSON]
    body = event.verb in DYING or any(part.role == "host" for part in event.parts) or event.verb == "retire"
    return people[0] if len(people) == 1 and body else None


def _later(case: Case, event: Event, gone: Part) -> Iterator[tuple[Event, Part]]:
    """What they did afterwards by another source, where nothing says that they came back."""
    died = event.verb in DYING
    if not died and _may_be_back(case, event, gone):
        return
    for other in case.events(who=gone.id):
        part = next((p for p in other.parts if p.id == gone.id and p.role in DOING), None)
        if part is None or other.status not in HAPPENED or other.disputed or not _follows(event, other):
            continue
        if died or _as_before(event, other, part):
            yield other, part


def _follows(event: Event, other: Event) -> bool:
    """Surely later, and not by years."""
    apart = event.when.days_to(other.when)
    return event.when.surely_before(other.when) and apart[1] < LONGEST and not event.shares_a_source(other)


def _as_before(event: Event, other: Event, part: Part) -> bool:
    """At a meeting that may be of the body they left, or signing as if still in office."""
    hosts, left = other.ids("host"), event.ids("host")
    met = other.kind == "meeting" and part.role in THERE and (not hosts or bool(hosts & left))
    return (met or other.verb in SIGNING) and not any(RETURNED.search(q.exact) for q in other.evidence)


def _may_be_back(case: Case, event: Event, gone: Part) -> bool:
    """Some sentence with their name tells of a return or of another hat."""
    if any(e.when.latest >= event.when.earliest for e in case.events(kind="appointment", who=gone.id)):
        return True
    places = [quote for name in case.entity(gone.id).names for quote in name.quotes]
    named = (sentence_around(case, quote) for quote in (*places, *event.evidence))
    return any(RETURNED.search(sentence.exact) for sentence in named)


def _clash(case: Case, event: Event, gone: Part, other: Event, part: Part) -> Clash:
    who: Entity = case.entity(gone.id)
    told = "died" if event.verb in DYING else "left"
    text = (
        f"{capital(the(who))} {told} {in_words(event.when)}, by {source_name(case, event.evidence[0])} "
        f"(“{words_of(event.evidence[0])}”); but {in_words(other.when)} is told by "
        f"{source_name(case, part.quote)}: “{words_of(other.evidence[0])}”."
    )
    quotes = (event.evidence[0], other.evidence[0])
    return Clash(None, text, event.when.spanned_with(other.when), quotes, (event, other))
