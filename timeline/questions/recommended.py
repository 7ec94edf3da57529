"""What a source recommends as a rule for the time to come: no duty before somebody put it in force.

A recommendation is told with "should be" or "must be"; who reads it as the rule of an earlier day
holds people to what nobody had laid down.
"""

from __future__ import annotations

import re

from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.acts import REACHED
from timeline.questions.telling import in_marks, teller
from timeline.questions.traces import first_moment
from timeline.questions.wording import capital, words_of

_DEMANDS = re.compile(r"\b(?:should|must|shall|ought|needs? to|(?:is|are) to) (?:\w+ )?be\b", re.IGNORECASE)


def recommended(case: Case, to: Entity | None) -> tuple[Event, ...]:
    """What is to be done from now on, as sources say; with `to`, what is to be brought before it."""
    return tuple(event for event in case.events(kind="request") if _demands(event) and _reaches(event, to))


def _demands(event: Event) -> bool:
    return any(_DEMANDS.search(quote.exact) for quote in event.evidence)


def _reaches(event: Event, to: Entity | None) -> bool:
    return to is None or any(part.id == to.id and part.role in REACHED for part in event.parts)


def recommendation(case: Case, event: Event, at: When | None) -> Finding:
    """A recommendation in its own words, and that nothing shows it in force at a moment."""
    value = {"verdict": "not-in-force", "claim": event.status}
    return Finding(
        f"{_told(case, event)} {_standing(at)}",
        event.evidence,
        "stated",
        value,
        event.id,
        teller(case, event),
        event.when,
    )


def not_yet(case: Case, found: tuple[Event, ...], at: When | None) -> str:
    """The recommendations of an answer in its paragraph: the first in its words."""
    return f"{_told(case, found[0])} {_standing(at)}" if found else ""


def moment_of(case: Case, about: Entity | None, on: When | None) -> When | None:
    """The time for which a duty is asked: the one named, else when its subject is first on record."""
    if on is not None or about is None:
        return on
    dated = [event.when for event in case.events(about=about.id) if not event.when.is_open]
    return first_moment(dated[0]) if dated else None


def _told(case: Case, event: Event) -> str:
    quote = event.evidence[0]
    written = case.written_of(quote)
    when = "" if written.is_open else f", written {in_words(written)}"
    told = f"{teller(case, event)}{when}" if event.speaker is None else teller(case, event)
    return f"{capital(told)} tells as a recommendation: {in_marks(words_of(quote))}"


def _standing(at: When | None) -> str:
    when = f" {in_words(at)}" if at is not None else ""
    return f"No source shows it in force{when}."
