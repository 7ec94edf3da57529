"""Those of whom a source says that all have left, while the record has one of them in post at that time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from timeline.case import Case
from timeline.model.entity import Tenure
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.clash import Clash
from timeline.questions.holder import period
from timeline.questions.meetings import departures_at, is_gathering
from timeline.questions.offices import distinct, holds_within
from timeline.questions.telling import said, source_name
from timeline.questions.wording import capital, words_of

THERE = MappingProxyType(
    {"present": "present", "chair": "present", "agent": "present", "in-attendance": "in attendance"}
)


@dataclass(frozen=True, slots=True)
class Held:
    """Someone who was at a meeting, the tenure that goes on, and the passage of it that was written last."""

    part: Part
    tenure: Tenure
    rests_on: Quote


def remaining(case: Case) -> Iterator[Clash]:
    """A clash for each statement that all who met have left, where the record has some of them in post."""
    for meeting in case.events():
        if is_gathering(meeting):
            for claim in departures_at(case, meeting):
                held = [held for part in _attendees(case, meeting) for held in _held(case, claim, part)]
                if held:
                    yield _clash(case, claim, meeting, held)


def _attendees(case: Case, meeting: Event) -> list[Part]:
    """The people on record there, each once."""
    there = {part.id: part for part in reversed(meeting.parts) if part.role in THERE}
    people = (part for part in there.values() if case.entity(part.id).kind is Kind.PERSON)
    return sorted(people, key=lambda part: (part.quote, part.id))


def _held(case: Case, claim: Event, part: Part) -> Iterator[Held]:
    """What the record has them hold when the statement was made."""
    at = claim.said or claim.when
    if at.is_open:
        return
    for tenure in distinct(case.tenures(person=part.id)):
        if holds_within(tenure, When.day(at.latest)):
            last = max(tenure.evidence, key=lambda quote: (case.written_of(quote).sort_key, quote))
            yield Held(part, tenure, last)
            return


def _clash(case: Case, claim: Event, meeting: Event, held: list[Held]) -> Clash:
    where = f"at “{meeting.title}”, {in_words(meeting.when)}"
    people = "; ".join(
        f"{one.part.name}, {THERE[one.part.role]}{f' {where}' if one is held[0] else ' there'}, "
        f"{_post(case, one)}"
        for one in held
    )
    quotes = [quote for one in held for quote in (one.rests_on, one.part.quote)]
    return Clash(
        None,
        f"{capital(said(case, claim)).rstrip('.')}; but {people}.",
        claim.when,
        tuple(dict.fromkeys((*claim.evidence, *quotes))),
        (claim, meeting),
    )


def _post(case: Case, held: Held) -> str:
    """Which post goes on, by which source of which day: a list of an earlier day may have been outrun."""
    written = case.written_of(held.rests_on)
    dated = "which carries no date" if written.is_open or "[" in written.edtf else f"of {named(written)}"
    post, since = case.entity(held.tenure.post).name, period(replace(held.tenure, seen=()))
    words = words_of(held.rests_on)
    return f"is {post}, {since}, by {source_name(case, held.rests_on)}, {dated}: “{words}”"
