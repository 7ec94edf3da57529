"""The record of a subject: what happened with it when, and where that record pauses.

A trace is an event about or with the subject that a source records or states to have happened.
What is said of a time afterwards (a denial, a duty, a stated silence, a claim of knowledge) is no
trace of that time. A trace is dated when its bounds lie within a month of each other; one that is
known only within wider bounds cannot close a pause, but may turn out to shorten it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from timeline.case import Case
from timeline.dates.edtf import parse
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event, Outline
from timeline.model.mention import Kind
from timeline.model.when import EVER, NEVER, When

HANDLED = frozenset(
    {"see", "read", "find", "discover", "inform", "notify", "alert", "raise", "highlight", "show", "obtain"}
)
PRECISE = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Trace:
    """An event of the record with its first and its last moment."""

    event: Event
    begin: When
    end: When


@dataclass(frozen=True, slots=True)
class Pause:
    """The time between two traces, or after the last; `start` and `stop` are moments, not days."""

    last: Trace
    start: When
    next: Trace | None
    stop: When | None

    def days(self, as_of: When) -> tuple[int, int] | None:
        """The least and most days it lasts; one that goes on is counted to the case's clock."""
        stop = self.stop or as_of
        if stop.is_open or stop.latest < self.start.earliest or stop.earliest == EVER or stop.latest == NEVER:
            return None
        least, most = self.start.days_to(stop)
        return max(least, 0), most

    def reaches_beyond(self, moment: When) -> bool:
        """It does not surely end with or before the moment."""
        return self.stop is None or self.stop.latest > moment.latest

    def begins_by(self, moment: When) -> bool:
        """Its last trace may lie within or before the moment."""
        return self.start.earliest <= moment.latest


@dataclass(frozen=True, slots=True)
class Record:
    """All that the case holds on a subject's course: dated traces, loose ones, stated silences."""

    subject: Entity
    dated: tuple[Trace, ...]
    loose: tuple[Event, ...]
    silent: tuple[Event, ...]

    def pauses(self) -> Iterator[Pause]:
        """Each stretch that surely has no dated trace, then the one after the last."""
        if not self.dated:
            return
        last, start = self.dated[0], self.dated[0].end
        for place, trace in enumerate(self.dated[1:], 1):
            stop = _soonest(self.dated[place:])
            if start.surely_before(stop):
                yield Pause(last, start, _first(self.dated[place:]), stop)
            last = trace if _ends_later(trace, last) else last
            start = later(start, trace.end)
        yield Pause(last, start, None, None)

    def stated_in(self, pause: Pause) -> tuple[Event, ...]:
        """The stated silences that set in within this pause, by the moment from which they hold."""
        return tuple(event for event in self.silent if self._home(event.when) == pause)

    def _home(self, when: When) -> Pause | None:
        if when.is_open:
            return None
        first = first_moment(when)
        onset = first.earliest if first.latest == NEVER else first.latest
        return next((p for p in self.pauses() if p.stop is None or onset < p.stop.earliest), None)

    def loose_within(self, pause: Pause) -> tuple[Event, ...]:
        """Events that may, or may not, have happened within the pause."""
        return tuple(event for event in self.loose if _may_fall_into(event.when, pause))


def record_of(case: Case, subject: Entity) -> Record:
    """The record of any entity: events about it, and events it took part in."""
    events = events_of(case, subject)
    traces = [event for event in events if is_trace(event)]
    dated = [_trace(event) for event in traces]
    return Record(
        subject,
        tuple(sorted((t for t in dated if is_dated(t)), key=_course)),
        tuple(t.event for t in dated if not is_dated(t)),
        tuple(event for event in events if event.status == "silent"),
    )


def events_of(case: Case, subject: Entity) -> tuple[Event, ...]:
    """Events about a document or matter, or with anyone else in a part of their own, in the case's order."""
    if is_subject(subject):
        return case.events(about=subject.id)
    return tuple(event for event in case.events(who=subject.id) if _takes_part(event, subject.id))


def _takes_part(event: Event, subject: str) -> bool:
    return any(part.id == subject and part.role != "mentioned" for part in event.parts)


def is_trace(event: Event) -> bool:
    """It is told as done, and is more than a state of somebody's mind."""
    return event.status in HAPPENED and (event.kind != "knowledge" or event.verb in HANDLED)


def is_dated(trace: Trace) -> bool:
    """Both its first and its last moment are known to within a month."""
    return _precise(trace.begin) and _precise(trace.end)


def _precise(when: When) -> bool:
    return when.earliest != EVER and when.latest != NEVER and when.latest - when.earliest <= PRECISE


def _trace(event: Event) -> Trace:
    return Trace(event, first_moment(event.when), last_moment(event))


def first_moment(when: When) -> When:
    """When it began: the first half of what lasts."""
    return _half(when, 0) if when.lasts else when


def last_moment(event: Event | Outline) -> When:
    """When it ended: its own end, or the second half of what lasts where that says more, or itself."""
    end = _half(event.when, 1) if event.when.lasts else event.when
    return end if event.until is None or end.within(event.until) else event.until


def _half(when: When, side: int) -> When:
    words = when.form.split("/", 1)[side]
    return parse(words) if words.strip(".") else When(when.earliest, when.latest)


def later(one: When, other: When) -> When:
    """The later of two moments, as far as their bounds tell."""
    low, high = max(one.earliest, other.earliest), max(one.latest, other.latest)
    both = When(low, high)
    return next((when for when in (one, other) if when.same_days(both)), both)


def _soonest(traces: Sequence[Trace]) -> When:
    """When the first of several traces began, as far as their bounds tell."""
    begins = [trace.begin for trace in traces]
    both = When(min(when.earliest for when in begins), min(when.latest for when in begins))
    return next((when for when in begins if when.same_days(both)), both)


def _first(traces: Sequence[Trace]) -> Trace:
    return min(traces, key=lambda trace: (trace.begin.latest, trace.begin.earliest, trace.event.id))


def _ends_later(trace: Trace, other: Trace) -> bool:
    return (trace.end.latest, trace.end.earliest) > (other.end.latest, other.end.earliest)


def _course(trace: Trace) -> tuple[object, ...]:
    return (trace.begin.sort_key, trace.end.sort_key, trace.event.id)


def _may_fall_into(when: When, pause: Pause) -> bool:
    if not pause.start.may_be_before(when):
        return False
    return pause.stop is None or when.earliest < pause.stop.latest


def is_subject(entity: Entity) -> bool:
    """What has a course of its own on record: documents and matters."""
    return entity.kind in (Kind.DOCUMENT, Kind.MATTER)


def subjects(event: Event) -> tuple[str, ...]:
    """What an event is about, as subject or by its words."""
    return (*event.about, *(part.id for part in event.parts if part.role == "subject"))
