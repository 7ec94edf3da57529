"""Who acts at a meeting by its minutes, and is not in the list of those who were there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.event import Event, Part
from timeline.model.mention import Kind

THERE = frozenset({"present", "chair", "in-attendance"})
ACTORS = frozenset({"agent", "sender"})
FEWEST = 3  # people from which a list is taken to name all who were there
MOVED = re.compile(
    r"\b(?:proposed|moved|seconded|propos(?:er|ed by)|seconder)\b(?: (?:and|by))?[: ]+(?:by )?"
    r"(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)",
    re.IGNORECASE,
)


def unlisted_actors(case: Case, meeting: Event) -> Iterator[Part]:
    """Those who propose, second or speak at a meeting whose own list has others as there, and not them."""
    listed = [part for part in meeting.parts if part.role in THERE]
    if meeting.status == "recorded" and len(listed) >= FEWEST:
        source = listed[0].quote.source
        yield from _actors(case, meeting, source, frozenset(part.id for part in listed))
        yield from _movers(case, source, listed)


def _actors(case: Case, meeting: Event, source: str, there: frozenset[str]) -> Iterator[Part]:
    """By what the prose of the minutes tells as done on the day of the meeting."""
    for event in case.events(start=meeting.when, end=meeting.when):
        here = event.id != meeting.id and event.status == "recorded" and event.when.within(meeting.when)
        for part in event.parts if here and event.evidence[0].source == source else ():
            someone = part.role in ACTORS and case.entity(part.id).kind is Kind.PERSON
            if someone and part.id not in there and part.quote.source == source:
                yield part


def _movers(case: Case, source: str, listed: list[Part]) -> Iterator[Part]:
    """By the words "proposed by", which stand without a sentence."""
    text = case.text(source)
    known = frozenset(
        word.lower() for part in listed for word in re.findall(r"[\w'’-]+", part.name + " " + part.words)
    )
    told: set[str] = set()
    for found in MOVED.finditer(text.body):
        name = found["name"].split()[-1]
        if (
            found["name"][0].isupper()
            and name.lower() not in known
            and name not in told
            and _is_somebody(case, name)
        ):
            told.add(name)
            quote = text.quote(*found.span("name"))
            yield Part("agent", "", found["name"], quote.exact, quote)


def _is_somebody(case: Case, name: str) -> bool:
    """Someone of the case is called so."""
    return any(
        name.lower() in each.words.lower().split()
        for person in case.entities(Kind.PERSON)
        for each in person.names
    )
