"""Dates that cannot be (told before they came, ended before they began, out of order), or are lacking."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.model.problem import Grade, Problem


def told_before_it_happened(case: Case) -> Iterator[Problem]:
    """An event told as done that lies after every source that tells it."""
    for event in case.events():
        if event.status in HAPPENED and event.evidence and _after_its_sources(case, event):
            written = in_words(case.written_of(event.evidence[0]))
            message = f'"{event.title}" is dated {in_words(event.when)}, but the source was written {written}'
            yield _problem(case, event, message, "told-too-early")


def _after_its_sources(case: Case, event: Event) -> bool:
    return all(case.written_of(quote).surely_before(event.when) for quote in event.evidence)


def ends_before_it_begins(case: Case) -> Iterator[Problem]:
    """An event whose end surely lies before its beginning."""
    for event in case.events():
        if event.until is not None and event.until.latest < event.when.earliest:
            message = f'"{event.title}" ends {in_words(event.until)}, before it begins {in_words(event.when)}'
            yield _problem(case, event, message, "ends-too-early")


def out_of_order(case: Case) -> Iterator[Problem]:
    """An event that the words put after another which is surely later."""
    known = {event.id: event for event in case.events()}
    for event in known.values():
        for id in event.not_before:
            if id in known and event.when.surely_before(known[id].when):
                message = (
                    f'"{event.title}" ({in_words(event.when)}) is told as later than '
                    f'"{known[id].title}" ({in_words(known[id].when)})'
                )
                yield _problem(case, event, message, "out-of-order")


def _problem(case: Case, event: Event, message: str, code: str) -> Problem:
    return Problem(place_of(case, event.evidence[0]), f"{message}: check the dates", Grade.DOUBT, code)


def source_has_no_date(case: Case) -> Iterator[Problem]:
    """A source with words that carries no date and gives none away."""
    for source in case.sources():
        if source.written.is_open and case.text(source.path).body:
            message = f'"{source.path}" has no date, and its words give none away; add written to case.toml'
            yield Problem(source.path, message, Grade.NOTE, "undated-source")
