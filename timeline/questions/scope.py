"""What an answer rests on: what was searched, and what a reader should know before using it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words, is_inferred, named
from timeline.model.when import EVER, NEVER, When
from timeline.questions.wording import capital, many, the


def answer(
    case: Case, text: str, findings: Sequence[Finding], caveats: Iterable[str] = (), *, status: str = ""
) -> Answer:
    """Findings with the paragraph that sums them up and the scope of the search."""
    verdict = status or (ANSWERED if findings else NONE_ON_RECORD)
    return Answer(verdict, text, tuple(findings), case.searched(), tuple(dict.fromkeys(caveats)))


def dating_caveats(events: Iterable[Event]) -> tuple[str, ...]:
    """A sentence for each date that was not simply read off the page."""
    return tuple(
        dict.fromkeys(
            f"The date {named(event.when)} ({event.title}) is inferred: {event.when.reason}."
            for event in events
            if is_inferred(event.when)
        )
    )


def clock_caveat(case: Case) -> str:
    """From which day the case looks back, and why."""
    if case.as_of.is_open:
        return "The case has no day to look back from: set as_of in case.toml."
    why = f": {case.as_of.reason}" if case.as_of.reason else ""
    return f"The case looks back from {named(case.as_of)} (as_of{why})."


def undated_sources(case: Case) -> tuple[str, ...]:
    """One sentence if some sources carry no date of their own, only bounds out of their words or nothing."""
    without = [
        source.path for source in case.sources() if not source.written.is_day and _is_bound(source.written)
    ]
    if not without:
        return ()
    verb = "carries" if len(without) == 1 else "carry"
    return (f"{many(len(without), 'source')} {verb} no date: {', '.join(without)}.",)


def _is_bound(written: When) -> bool:
    return written.is_open or is_within_bounds(written)


def undated_note(events: Sequence[Event], what: str) -> tuple[str, ...]:
    """One sentence if some events of the answer cannot be placed in time."""
    count = sum(event.when.is_open for event in events)
    return (f"{capital(many(count, what))} cannot be dated at all.",) if count else ()


def looked(case: Case) -> str:
    """How far the search went, as the last words of a paragraph about an absence."""
    searched = case.searched()
    return f"Looked in {many(searched.sources, 'source')}; silence here is silence in these sources."


def nothing(case: Case, what: str, about: Entity | None = None) -> str:
    """The sentence for an empty answer: that no record was found, never that nothing happened."""
    of = f" of {the(about)}" if about else ""
    return f"No record{of} {what} in this case. {looked(case)}".replace("  ", " ")


def span(start: When | None, end: When | None) -> str:
    """The period that was asked about, in words."""
    if start and end:
        return f"between {named(start)} and {named(end)}"
    if start:
        return f"after {named(start)}"
    return f"before {named(end)}" if end else ""


def asked(when: When | None) -> str:
    """A moment that was asked about, with its preposition, or nothing."""
    return in_words(when) if when else ""


def may_fall_into(when: When, start: When, end: When) -> bool:
    """It may lie in a period, both ends included; of what has one known side only that side counts."""
    if when.is_open:
        return False
    low = when.latest if when.earliest == EVER else when.earliest
    high = when.earliest if when.latest == NEVER else when.latest
    return low <= end.latest and start.earliest <= high


def is_within_bounds(when: When) -> bool:
    """One moment of which only bounds are known, and not a day, month or year that is named."""
    return when.edtf.startswith("[")


def in_time(when: When, on: When | None, after: When | None, before: When | None) -> bool:
    """It may lie at one moment, not surely outside the others; the undated fits no time asked about."""
    if when.is_open:
        return on is None and after is None and before is None
    if on is not None and not may_fall_into(when, on, on):
        return False
    if after is not None and when.latest <= after.latest:
        return False
    return before is None or when.earliest < before.earliest
