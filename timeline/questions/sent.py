"""Messages on record: who wrote to whom, about what, when."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.scope import answer, dating_caveats, in_time, looked, span, undated_note
from timeline.questions.telling import finding_of, sentence
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import many, the

MESSAGES = frozenset({"email", "letter", "warning-letter", "submission"})
SENDING = frozenset({"sender", "author", "agent"})
RECEIVING = frozenset({"recipient", "copied"})
SHOWN = 3  # messages told in the paragraph itself; the findings hold all


def sent(
    case: Case,
    *,
    sender: Who | None = None,
    to: Who | None = None,
    kind: str | None = None,
    about: DocumentOrMatter | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    Which emails, letters and other messages went from one to another.

    `to`: addressed or copied in; `kind`: email, letter, warning-letter or submission. A message of which
    no sender is on record is nobody's.
    """
    if kind is not None and kind not in MESSAGES:
        raise WrongTerms(f"--kind knows no {kind!r}", hint=f"one of {', '.join(sorted(MESSAGES))}")
    messages = [
        event
        for event in case.events(kind=kind, about=about.id if about else None)
        if event.kind in MESSAGES and event.status in HAPPENED and _went(event, sender, to)
    ]
    found = [event for event in messages if in_time(event.when, on, after, before)]
    asked_of = _asked(kind, sender, to, about, on, after, before)
    if not found:
        text = f"No {asked_of} is on record. {looked(case)}"
        return answer(case, text, (), undated_note(messages, "message"))
    told = " ".join(sentence(case, event) for event in found[:SHOWN])
    more = f" {many(len(found) - SHOWN, 'more is', 'more are')} listed." if len(found) > SHOWN else ""
    text = f"On record: {many(len(found), *_noun(asked_of))}. {told}{more}"
    return answer(case, text, [finding_of(case, event) for event in found], _caveats(found, on))


def _went(event: Event, sender: Entity | None, to: Entity | None) -> bool:
    return (sender is None or _has(event, sender, SENDING)) and (to is None or _has(event, to, RECEIVING))


def _has(event: Event, who: Entity, roles: frozenset[str]) -> bool:
    return any(part.id == who.id and part.role in roles for part in event.parts)


def _noun(asked_of: str) -> tuple[str, str]:
    """What was asked for, in both numbers: "email from Ada Quill", "emails from Ada Quill"."""
    head, gap, rest = asked_of.partition(" ")
    return asked_of, f"{head}s{gap}{rest}"


def _asked(
    kind: str | None,
    sender: Entity | None,
    to: Entity | None,
    about: Entity | None,
    on: When | None,
    after: When | None,
    before: When | None,
) -> str:
    """The messages asked for, in words: "email from Ada Quill to Ben Stott in May 2017"."""
    parts = [
        (kind or "message").replace("-", " "),
        f"from {the(sender)}" if sender else "",
        f"to {the(to)}" if to else "",
        f"about {the(about)}" if about else "",
        in_words(on) if on else "",
        span(after, before),
    ]
    return " ".join(part for part in parts if part)


def _caveats(found: Iterable[Event], on: When | None) -> list[str]:
    told = list(found)
    loose = [event for event in told if on is not None and not event.when.within(on)]
    return [
        *dating_caveats(told),
        *(f"May lie outside the time asked about: {event.title}, {in_words(event.when)}." for event in loose),
    ]
