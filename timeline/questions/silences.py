"""The silences that make a gap: those a source states, and those the rest of a record makes surprising."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.questions.coverage import coverage
from timeline.questions.gravity import SURPRISING, Gravity, chance_of, expected_in, gap_id
from timeline.questions.silence import NOTABLE, ends_of, headline, least_days
from timeline.questions.traces import Pause, Record, is_subject, record_of
from timeline.questions.wording import many


def silences(case: Case) -> Iterator[Gap]:
    """A gap for every long pause of a document or matter whose record makes it surprising."""
    for subject in case.entities():
        if is_subject(subject):
            yield from _silences_of(case, subject)


def _silences_of(case: Case, subject: Entity) -> Iterator[Gap]:
    record = record_of(case, subject)
    for pause in record.pauses():
        stated = record.stated_in(pause)
        expected = expected_in(record, pause, case.as_of)
        unlikely = chance_of(record, pause, case.as_of) < SURPRISING
        if stated or (least_days(case, pause) >= NOTABLE and unlikely):
            weight = expected if pause.next else min(expected, len(record.dated)) / 2
            yield _gap(
                case, record, pause, Gravity(weight + len(stated), _surprise(record, expected, stated))
            )


def _surprise(record: Record, expected: float, stated: tuple[Event, ...]) -> str:
    told = "; a source states the silence itself" if stated else ""
    traces = many(len(record.dated), "dated record")
    if expected < 1:
        return f"{traces} in all{told}"
    return f"{traces} in all; at their rate about {round(expected)} would be expected in this time{told}"


def _gap(case: Case, record: Record, pause: Pause, gravity: Gravity) -> Gap:
    status, why = coverage(case, record, pause)
    ends = [pause.last.event, *([pause.next.event] if pause.next else []), *record.stated_in(pause)]
    return Gap(
        gap_id("silence", record.subject.id, pause.last.event.id),
        "silence",
        record.subject.id,
        pause.start,
        pause.stop,
        pause.days(case.as_of),
        status,
        f"{headline(case, record, pause)} {ends_of(pause)} {why}",
        tuple(dict.fromkeys(quote for event in ends for quote in event.evidence)),
        pause.last.event.id,
        pause.next.event.id if pause.next else None,
        gravity.words,
        gravity.rank,
    )
