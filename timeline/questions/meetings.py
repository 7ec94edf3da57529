"""Meetings of a day, and what is said of those who were there."""

from __future__ import annotations

import re

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.mention import Kind
from timeline.model.when import When

GATHERINGS = frozenset({"meeting", "visit", "inspection", "telephone"})
EVERYBODY = re.compile(  # as the words of a group begin that is spoken of as a whole
    r"(?:no\b|none|no-?one|nobody|neither|not\b|all|every|each|both|they|those\s|these\s|the\s+\w+\s)",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"\b(?:meetings?|present|met|sat|attend\w*|there|them|they|both|took part)\b", re.IGNORECASE
)
NEARBY = 400  # characters: "that meeting" is the one of the sentences before, not of another page


def gatherings(case: Case, on: When | None, met: str | None = None) -> tuple[Event, ...]:
    """The meetings told as held at a moment: those surely within it, else those that may be.

    Calls are among them where somebody was met, or where nobody came together.
    """
    told = [event for event in case.events(who=met) if is_gathering(event)]
    if on is None:
        return tuple(told)
    surely = [event for event in told if event.when.within(on)]
    found = surely or [event for event in told if on.within(event.when) and not event.when.is_open]
    met_there = [event for event in found if event.kind != "telephone"]
    return tuple(found if met else met_there or found)


def announced(case: Case, on: When | None) -> tuple[Event, ...]:
    """The meetings planned for a moment, held or not."""
    if on is None:
        return ()
    plans = case.events(status="planned")
    return tuple(event for event in plans if event.kind in GATHERINGS and event.when.within(on))


def is_gathering(event: Event) -> bool:
    """People came together in it, by what a source records or states."""
    return event.kind in GATHERINGS and event.status in HAPPENED


def departures_at(case: Case, event: Event) -> tuple[Event, ...]:
    """What is said of all who were there and have left since, in the words on the meeting or after them."""
    told = [e for e in case.events(kind="departure") if e.id != event.id and _of_all(case, e)]
    return tuple(claim for claim in told if event in _meetings_meant(case, claim))


def _of_all(case: Case, event: Event) -> bool:
    """Said of everyone in a group: of none that they stayed, of all that they went."""
    groups = [part.words for part in event.parts if case.entity(part.id).kind is Kind.GROUP]
    return any(EVERYBODY.match(words) for words in groups)


def _meetings_meant(case: Case, claim: Event) -> list[Event]:
    """The meeting of a day that the words name; else one that they tell of too, or the last before them."""
    place = claim.evidence[0]
    named = _on_its_days(case, claim, _days(case, place.source, place.start, place.end))
    if named:
        return named
    held = [(quote, e) for e in case.events() if is_gathering(e) for quote in e.evidence]
    near = [
        (quote, event) for quote, event in held if quote.source == place.source and quote.start < place.end
    ]
    shared = [event for quote, event in near if quote.end > place.start]
    if shared or not POINTING.search(_group(case, claim)):
        return shared
    last = max((quote.start for quote, _ in near), default=-1)
    meant = [event for quote, event in near if quote.start == last and place.start - quote.end < NEARBY]
    above = _days(case, place.source, place.start - NEARBY, place.start)[-1:]
    return [event for one in meant for event in _with_its_list(case, one)] or _on_its_days(case, claim, above)


def _with_its_list(case: Case, meeting: Event) -> list[Event]:
    """A meeting and, where its words name nobody, the only one of that day which has a list of people."""
    if _named(meeting) or not meeting.when.is_day:
        return [meeting]
    listed = [event for event in gatherings(case, meeting.when) if _named(event)]
    return [meeting, *listed] if len(listed) == 1 else [meeting]


def _days(case: Case, source: str, start: int, end: int) -> list[When]:
    """The days that a stretch of a source names."""
    read = (reading.when for reading in case.readings(source) if start <= reading.start < end)
    return list(dict.fromkeys(when for when in read if when is not None and when.is_day))


def _on_its_days(case: Case, claim: Event, days: list[When]) -> list[Event]:
    """The meeting with a list of people on these days: the one whose body the words name, or the only one."""
    held = [event for day in days if _before(day, claim) for event in gatherings(case, day)]
    peopled = [event for event in dict.fromkeys(held) if _named(event)]
    called = [event for event in peopled if _hosts(case, event) & {*words_in(claim.evidence[0].exact)}]
    return called or (peopled if len(peopled) == 1 else [])


def _before(day: When, claim: Event) -> bool:
    """The day may lie before the statement was made."""
    return claim.said is None or not claim.said.surely_before(day)


def _named(event: Event) -> bool:
    return any(part.id.startswith("person/") for part in event.parts)


def _hosts(case: Case, event: Event) -> set[str]:
    """The words that tell the bodies of a meeting from others: not "the" and "committee"."""
    hosts = [case.entity(part.id) for part in event.parts if part.role == "host"]
    found = {word for host in hosts for name in host.names for word in words_in(name.words)}
    return {word for word in found if len(word) > 3}


def _group(case: Case, claim: Event) -> str:
    """Whom a claim is about, in its words: "nobody who was present at that meeting"."""
    groups = (part.words for part in claim.parts if case.entity(part.id).kind is Kind.GROUP)
    return next(groups, claim.evidence[0].exact)


def words_in(words: str) -> tuple[str, ...]:
    """The words of a name or passage in small letters."""
    return tuple(re.findall(r"\w+", words.casefold()))
