"""Where the record of something stops, pauses or goes on, in least and most days."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import day_in_words, in_words, named
from timeline.model.when import When
from timeline.questions.coverage import coverage
from timeline.questions.scope import answer, clock_caveat, dating_caveats, looked, undated_sources
from timeline.questions.telling import claim_of
from timeline.questions.terms import Subject
from timeline.questions.traces import Pause, Record, is_subject, record_of
from timeline.questions.wording import capital, days, many, the, words_of

NOTABLE = 30  # days: records kept monthly leave shorter pauses in the ordinary course


def silence(
    case: Case, *, about: Subject | None = None, after: When | None = None, before: When | None = None
) -> Answer:
    """
    Where the record of a subject falls silent.

    `after`: the silence that reaches beyond this moment; `before`: one that begins before it.
    Without a subject: every document and matter whose record stops then.
    """
    if about is None:
        return _of_all(case, after, before)
    record = record_of(case, about)
    if not record.dated:
        return _nothing_dated(case, record)
    pauses = chosen(case, record, after, before)
    findings = [finding for pause in pauses for finding in _told(case, record, pause)]
    lead = (
        [headline(case, record, pauses[0]), _beside(record, pauses[0])]
        if pauses
        else [_unbroken(record, after)]
    )
    text = " ".join(part for part in [*lead, looked(case)] if part)
    return answer(case, text, findings, _caveats(case, pauses), status=ANSWERED)


def _of_all(case: Case, after: When | None, before: When | None) -> Answer:
    """The silences of all documents and matters whose record stops then; if none does, those silent then."""
    subjects = [entity for entity in case.entities() if is_subject(entity)]
    found = [pair for subject in subjects for pair in _stopping(case, subject, after, before)]
    then = [
        pair
        for pair in found
        if after is None or pair[1].start.may_overlap(after) or pair[0].stated_in(pair[1])
    ]
    found = then or found
    found.sort(
        key=lambda pair: (not pair[0].stated_in(pair[1]), -least_days(case, pair[1]), pair[0].subject.id)
    )
    findings = [finding for record, pause in found for finding in _told(case, record, pause)]
    if not found:
        text = f"No document or matter has a record that stops {_then(after, before)}. {looked(case)}"
        return answer(case, text, ())
    first = [headline(case, *found[0]), _beside(*found[0])]
    others = [headline(case, *pair) for pair in found[1:]]
    text = " ".join(part for part in [*first, *others, looked(case)] if part)
    return answer(case, text, findings, _caveats(case, [pause for _, pause in found]))


def _stopping(
    case: Case, subject: Entity, after: When | None, before: When | None
) -> Iterator[tuple[Record, Pause]]:
    """The long pauses of one subject; with a moment, the one that is under way then."""
    record = record_of(case, subject)
    for pause in chosen(case, record, after, before):
        resumed = pause.next is not None or len(record.dated) > 1
        under_way = after is None or pause.begins_by(after)
        if record.stated_in(pause) or (under_way and resumed and least_days(case, pause) >= NOTABLE):
            yield record, pause


def chosen(case: Case, record: Record, after: When | None, before: When | None) -> list[Pause]:
    """The pauses asked for: the one under way at `after`, or all notable ones, the longest first."""
    pauses = [pause for pause in record.pauses() if before is None or pause.start.may_be_before(before)]
    if after is None:
        lasting = [pause for pause in pauses if pause.next is None or least_days(case, pause) >= NOTABLE]
        return sorted(lasting, key=lambda pause: (pause.next is None, -least_days(case, pause)))
    reaching = [pause for pause in pauses if pause.reaches_beyond(after)]
    under_way = [pause for pause in reaching if pause.begins_by(after)]
    return (under_way or reaching)[:1]


def least_days(case: Case, pause: Pause) -> int:
    """How long it lasts at the least; nothing where that cannot be said."""
    bounds = pause.days(case.as_of)
    return bounds[0] if bounds else 0


def headline(case: Case, record: Record, pause: Pause) -> str:
    """From when to when there is no record of it, and how long that is."""
    subject, start = the(record.subject), day_in_words(pause.start.latest)
    if pause.stop is None:
        return f"No record of {subject} after {start}{_counted(case, pause)}."
    lasting = days(*pause.days(case.as_of) or (0, 0))
    return f"No record of {subject} from {start} to {day_in_words(pause.stop.earliest)}: {lasting}."


def _counted(case: Case, pause: Pause) -> str:
    bounds = pause.days(case.as_of)
    clock = f"the day from which the case looks back ({named(case.as_of)})"
    return f": {days(*bounds)}, up to {clock}" if bounds else ""


def _beside(record: Record, pause: Pause) -> str:
    """What a source says of the silence, and what might shorten it, in a few words."""
    loose = many(len(record.loose_within(pause)), "event")
    stated = "A source states the silence itself." if record.stated_in(pause) else ""
    could = f"{capital(loose)} that cannot be dated closely may fall within it." if loose[0] != "0" else ""
    return " ".join(part for part in (stated, could) if part)


def _told(case: Case, record: Record, pause: Pause) -> Iterator[Finding]:
    """The pause itself, what is stated of it, and what could shorten it."""
    bounds = pause.days(case.as_of)
    ends = [pause.last.event, *([pause.next.event] if pause.next else [])]
    status, why = coverage(case, record, pause)
    yield Finding(
        f"{headline(case, record, pause)} {ends_of(pause)} {why}",
        tuple(quote for event in ends for quote in event.evidence),
        "documented" if all(event.status == "recorded" for event in ends) else "stated",
        {
            "last": pause.start,
            "next": pause.stop,
            "days": list(bounds) if bounds else None,
            "status": status,
        },
        id=record.subject.id,
        name=record.subject.name,
        when=pause.start,
        until=pause.stop,
    )
    yield from (claim_of(case, event) for event in record.stated_in(pause))
    for event in record.loose_within(pause):
        words = f"{_placed(event)} (“{words_of(event.evidence[0])}”)"
        yield _possible(event, f"This could shorten the silence: {words}.")


def ends_of(pause: Pause) -> str:
    """What stands on either side of the silence."""
    before = f"Before it: {_placed(pause.last.event)}."
    return f"{before} After it: {_placed(pause.next.event)}." if pause.next else before


def _placed(event: Event) -> str:
    return f"{event.title}, {in_words(event.when)}"


def _possible(event: Event, words: str) -> Finding:
    """An event that may lie within the silence, or at any time."""
    return Finding(
        words,
        event.evidence,
        "possible",
        id=event.id,
        name=event.title,
        when=event.when,
        until=event.until,
    )


def _unbroken(record: Record, after: When | None) -> str:
    first, last = record.dated[0], record.dated[-1]
    extent = (
        f"its {many(len(record.dated), 'dated record')} run from {named(first.begin)} to {named(last.end)}"
    )
    return f"No silence in the record of {the(record.subject)} {_then(after, None)}: {extent}."


def _then(after: When | None, before: When | None) -> str:
    words = [f"after {named(after)}" if after else "", f"before {named(before)}" if before else ""]
    return " and ".join(word for word in words if word) or "at any time"


def _nothing_dated(case: Case, record: Record) -> Answer:
    """A subject of which nothing can be dated: what is known all the same, and no number of days."""
    loose = [_possible(event, f"{capital(in_words(event.when))}: {event.title}.") for event in record.loose]
    stated = [claim_of(case, event) for event in record.silent]
    text = f"No dated record of {the(record.subject)}, so no silence of it can be measured. {looked(case)}"
    return answer(case, text, [*loose, *stated], undated_sources(case), status=NONE_ON_RECORD)


def _caveats(case: Case, pauses: list[Pause]) -> list[str]:
    ends = [trace.event for pause in pauses for trace in (pause.last, pause.next) if trace]
    clock = [clock_caveat(case)] if any(pause.stop is None for pause in pauses) else []
    return [*dating_caveats(ends), *clock, *undated_sources(case)]
