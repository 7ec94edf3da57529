"""Whether the records that would show something are held for a time, and do not show it."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from posixpath import dirname

from timeline.case import Case
from timeline.model.source import Source
from timeline.model.when import When
from timeline.questions.traces import Pause, Record
from timeline.questions.wording import many

Coverage = tuple[str, str]


def coverage(case: Case, record: Record, pause: Pause) -> Coverage:
    """The status of a silence and the sentence that explains it."""
    if record.stated_in(pause):
        return "stated", "A source says that there is no record."
    unread = [place for place in _unread(case) if place]
    within = [source for source in _would_show(case, record) if _written_in(source.written, pause)]
    if within:
        return "covered", f"{many(len(within), 'source')} of the same series from this time, silent on it."
    if unread:
        return "not-searched", f"{many(len(unread), 'source')} could not be read: {', '.join(unread)}."
    return "not-covered", "No source of the series that would show it is held from this time."


def _unread(case: Case) -> Iterator[str]:
    """Sources that were received but not read."""
    return (problem.where for problem in case.problems() if problem.code in ("unreadable", "missing-extra"))


def _would_show(case: Case, record: Record) -> Iterator[Source]:
    """Sources of a declared series for the subject, and those kept where its own records were kept."""
    names = {record.subject.id, *(name.words for name in record.subject.names)}
    globs = [series.sources for series in case.terms.series if names.intersection(series.about)]
    homes = {_home(case.source(path)) for path in _recording(record)}
    return (
        source
        for source in case.sources()
        if _home(source) in homes or any(fnmatch(source.path, g) for g in globs)
    )


def _recording(record: Record) -> tuple[str, ...]:
    """The sources that are themselves the record of a trace."""
    events = (trace.event for trace in record.dated if trace.event.status == "recorded")
    return tuple(dict.fromkeys(quote.source for event in events for quote in event.evidence))


def _home(source: Source) -> tuple[str, str]:
    return dirname(source.path), source.kind


def _written_in(written: When, pause: Pause) -> bool:
    if not pause.start.surely_before(written):
        return False
    return pause.stop is None or written.surely_before(pause.stop)
