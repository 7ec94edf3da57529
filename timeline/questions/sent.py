"""Messages on record: who wrote to whom, about what, when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, LETTERS, Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.offices import holders
from timeline.questions.scope import answer, dating_caveats, in_time, looked, span, undated_note
from timeline.questions.telling import finding_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import listing, many, the

MESSAGES = LETTERS | {"submission"}
SENDING = frozenset({"sender", "author", "agent"})
TO = frozenset({"recipient"})
COPIED = frozenset({"copied"})
RECEIVING = TO | COPIED
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
    mutual: bool = False,
    first: bool = False,
    last: bool = False,
) -> Answer:
    """
    Which emails, letters and other messages went from one to another.

    `to`: addressed or copied in, of a post whoever held it then; `kind`: email, letter, warning-letter or
    submission. A message of which no sender is on record is nobody's. `mutual`: either way between the two;
    `first`, `last`: only the one dated so.
    """
    if kind is not None and kind not in MESSAGES:
        raise WrongTerms(f"--kind knows no {kind!r}", hint=f"one of {', '.join(sorted(MESSAGES))}")
    messages = [
        event
        for event in case.events(kind=kind, about=about.id if about else None)
        if event.kind in MESSAGES
        and event.status in HAPPENED
        and (_went(case, event, sender, to) or (mutual and _went(case, event, to, sender)))
    ]
    found = [event for event in messages if in_time(event.when, on, after, before)]
    asked_of = _asked(kind, sender, to, about, on, after, before)
    if mutual and sender and to:
        asked_of = asked_of.replace(" from ", " between ", 1).replace(f" to {the(to)}", f" and {the(to)}", 1)
    if not found:
        text = f"No {asked_of} is on record. {looked(case)}"
        return answer(case, text, (), undated_note(messages, "message"))
    if first or last:
        return _at_end(case, found, asked_of, last=last)
    surely = [event for event in found if on is None or event.when.within(on)]
    found = [*surely, *(event for event in found if event not in surely)]
    findings = [with_parties(case, event) for event in found]
    told = " ".join(finding.text for finding in findings[:SHOWN])
    more = f" {many(len(found) - SHOWN, 'more is', 'more are')} listed." if len(found) > SHOWN else ""
    loose = len(found) - len(surely)
    possibly = f", {loose} more possibly" if loose else ""
    text = f"On record: {many(len(surely), *_noun(asked_of))}{possibly}{_extent(found)}. {told}{more}"
    return answer(case, text, findings, _caveats(found, on))


def _at_end(case: Case, found: Sequence[Event], asked_of: str, *, last: bool) -> Answer:
    """The first or the last message with a day; how many have none is said."""
    dated = [event for event in found if not event.when.is_open]
    side = "last" if last else "first"
    if not dated:
        text = f"{many(len(found), *_noun(asked_of))} on record, none with a day. {looked(case)}"
        return answer(case, text, (), undated_note(found, "message"))
    one = with_parties(case, dated[-1] if last else dated[0])
    return answer(case, f"The {side} {asked_of} on record: {one.text}", [one], undated_note(found, "message"))


def with_parties(case: Case, event: Event) -> Finding:
    """A message with whom it is from, whom it went to and who was copied in."""
    sides = (("from", SENDING), ("to", TO), ("copied to", COPIED))
    named = [(word, _parties(case, event, roles)) for word, roles in sides]
    told = ", ".join(f"{word} {listing(names)}" for word, names in named if names)
    finding = finding_of(case, event)
    return replace(finding, text=f"{finding.text.rstrip('.')} ({told}).") if told else finding


def _parties(case: Case, event: Event, roles: frozenset[str]) -> list[str]:
    return list(dict.fromkeys(the(case.entity(part.id)) for part in event.parts if part.role in roles))


def _extent(found: list[Event]) -> str:
    """The first and the last day of several."""
    dated = [event.when for event in found if not event.when.is_open]
    if len(dated) < 2:
        return ""
    return f", the first {in_words(dated[0])}, the last {in_words(dated[-1])}"


def _went(case: Case, event: Event, sender: Entity | None, to: Entity | None) -> bool:
    from_them = sender is None or has(case, event, sender, SENDING)
    return from_them and (to is None or has(case, event, to, RECEIVING))


def has(case: Case, event: Event, who: Entity, roles: frozenset[str]) -> bool:
    """Someone has such a part; of a post, whoever surely held it then."""
    ids = {who.id}
    if who.kind is Kind.POST and not event.when.is_open:
        ids |= {one.person for one in holders(case, who.id, event.when) if one.person}
    return any(part.id in ids and part.role in roles for part in event.parts)


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
