"""Meetings of which the case holds no minutes: named, told of or announced in what it does hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.passages import sentence_at
from timeline.questions.sittings import COUNTED, Sitting
from timeline.questions.telling import in_marks
from timeline.questions.wording import words_of

NAMED, TOLD, ANNOUNCED = "minutes-named", "told", "announced"
NAMING = re.compile(  # the words right before a day that make it the day of minutes
    r"\bminutes\s+(?:of|from|for|dated)(?:\s+(?!minutes\b)[\w’'-]+){0,8}\s*$", re.IGNORECASE
)
BEHIND = re.compile(r"['’]?s?\s+(?:[\w’'-]+\s+){0,3}minutes\b", re.IGNORECASE)
BEFORE = 120  # characters before a day in which its minutes are named


@dataclass(frozen=True, slots=True)
class Unheld:
    """A meeting without minutes: when it was or was to be, how that is known, and the words."""

    when: When
    how: str
    quote: Quote
    title: str = ""

    @property
    def told(self) -> str:
        """In a sentence with the words that name it."""
        words = in_marks(words_of(self.quote))
        day = named(self.when)
        if self.how == NAMED:
            return f"The minutes of {day} are named and are not held: {words}"
        if self.how == TOLD:
            return f"A meeting {in_words(self.when)} is told of, without minutes here: {words}"
        return f"Announced for {day}, and none on record then: “{self.title}” ({self.quote.source})."


def without_minutes(case: Case, held: Sequence[Sitting]) -> tuple[Unheld, ...]:
    """Each meeting once, by day: what names its minutes before what tells of it, that before its notice."""
    days = frozenset(one.when.edtf for one in held if one.minutes)
    found: dict[str, Unheld] = {}
    for one in (*_named(case), *_told(held), *_announced(case)):
        if one.when.edtf not in days:
            found.setdefault(one.when.edtf, one)
    return tuple(sorted(found.values(), key=lambda one: (one.when.sort_key, one.quote)))


def _named(case: Case) -> Iterator[Unheld]:
    """Days of which some paper names the minutes: "the minutes of 10 May were approved"."""
    for source in case.sources():
        if source.kind == "minutes" and not source.copy_of:
            text = case.text(source.path)
            for reading in case.readings(source.path):
                if reading.when is None or not reading.when.is_day:
                    continue
                if _names_minutes(text.body, reading.start, reading.end) and not _is_own(
                    source.written, reading.when
                ):
                    yield Unheld(_day(reading.when), NAMED, sentence_at(text, reading.start, reading.end))


def _names_minutes(body: str, start: int, end: int) -> bool:
    """ "the minutes of 10 May", "the 10 May board minutes"."""
    lead = body[max(0, start - BEFORE) : start]
    return bool(NAMING.search(lead) or BEHIND.match(body, end))


def _is_own(written: When, day: When) -> bool:
    """The heading of minutes names its own day."""
    return written.is_day and written.earliest == day.earliest


def _day(when: When) -> When:
    return When.day(when.earliest)


def _told(held: Sequence[Sitting]) -> Iterator[Unheld]:
    yield from (Unheld(one.when, TOLD, one.quotes[-1]) for one in held if not one.minutes)


def _announced(case: Case) -> Iterator[Unheld]:
    """Plans of a meeting on a day that lies before the one from which the case looks back."""
    for event in case.events(status="planned"):
        if event.kind in COUNTED and event.when.is_day and event.when.surely_before(case.as_of):
            yield Unheld(_day(event.when), ANNOUNCED, event.evidence[0], event.title)
