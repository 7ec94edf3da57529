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
    """What is to be done from now on, as sources say; with `to`, what is to be brought before it.

    A sentence with several demands counts once.
    """
    found = (event for event in case.events(kind="request") if _demands(event) and _reaches(event, to))
    return tuple({event.evidence[0]: event for event in reversed(tuple(found))}.values())[::-1]


def _demands(event: Event) -> bool:
    return any(_DEMANDS.search(quote.exact) for quote in event.evidence)


def _reaches(event: Event, to: Entity | None) -> bool:
    """Brought before it by a part of the event, or by its name behind what should be done."""
    if to is None or any(part.id == to.id and part.role in REACHED for part in event.parts):
        return True
    names = [rf"\b{re.escape(name)}\b" for name in (to.name, *(name.words for name in to.names))]
    asked = (found for quote in event.evidence if (found := _DEMANDS.search(quote.exact)))
    behind = [found.string[found.end() :] for found in asked]
    return any(re.search(name, words, re.IGNORECASE) for name in names for words in behind)


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
